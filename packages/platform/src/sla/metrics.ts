import type { SlaMetric } from '@deskwire/contract'
import type { Metric } from '@deskwire/sla'

/** The metrics in the order in which their clocks are looked at, by the engine's name. */
export const engineMetrics: Readonly<Record<SlaMetric, Metric>> = {
  timeToEngage: 'time_to_engage',
  firstResponse: 'first_response',
  nextResponse: 'next_response',
  periodicUpdate: 'periodic_update',
  recovery: 'recovery',
  resolution: 'resolution',
  totalResolution: 'total_resolution',
}

/** All metrics. */
export const slaMetrics = Object.keys(engineMetrics) as readonly SlaMetric[]

/** Metrics whose clocks every pending status stops, unless the policy says otherwise. */
const stoppedByWaiting: ReadonlySet<SlaMetric> = new Set(['periodicUpdate', 'resolution', 'totalResolution'])

/** The statuses of a ticket that can stop a clock. */
export const pauseStatuses = ['pendingCustomer', 'pendingThirdParty', 'pendingInternal'] as const

/** What stops the clocks of a metric of which a policy says nothing. */
export const defaultPauses = (metric: SlaMetric): readonly (typeof pauseStatuses)[number][] =>
  stoppedByWaiting.has(metric) ? pauseStatuses : []
