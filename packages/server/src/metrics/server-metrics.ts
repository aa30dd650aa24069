import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Store } from '@deskwire/platform'
import type { Counter, Histogram, Registry } from './registry.ts'

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const ITEMS = [1, 2, 4, 8, 16, 32, 64, 128, 256]
const LATE_SECONDS = [0.1, 0.5, 1, 2, 5, 15, 60, 300, 1800]

/** What a server measures of itself. */
export interface ServerMetrics {
  readonly requests: Histogram
  inFlight: number
  readonly droppedConnections: Counter
  readonly transactions: Histogram
  readonly commitBatches: Histogram
  readonly timersLate: Histogram
  readonly workerFailures: Counter
  /** Stops measuring the event loop. */
  stop(): void
}

/** What is read when the metrics are. */
export interface MeasuredParts {
  readonly store: () => Store | null
  readonly connections: () => Promise<number>
  readonly now: () => number
  /** Whether anybody reads them at all. */
  readonly isRead: boolean
}

const NANO = 1e-9
const LOOP_RESOLUTION_MS = 20

/** Registers what a server measures. Names follow Prometheus: base units, `_total` for what only grows. */
export function measureServer(
  registry: Registry,
  { store, connections, now, isRead }: MeasuredParts,
): ServerMetrics {
  // It looks fifty times a second, so only where somebody reads it.
  const delay = isRead ? monitorEventLoopDelay({ resolution: LOOP_RESOLUTION_MS }) : null
  delay?.enable()
  const metrics: ServerMetrics = {
    requests: registry.histogram(
      'deskwire_http_request_duration_seconds',
      'Time from a request’s headers to its answer’s, by operation and class of status.',
      SECONDS,
    ),
    inFlight: 0,
    droppedConnections: registry.counter(
      'deskwire_http_connections_dropped_total',
      'Connections closed unanswered because too many were open.',
    ),
    transactions: registry.histogram(
      'deskwire_store_transaction_duration_seconds',
      'Time of a transaction, reruns and commit included, by outcome.',
      SECONDS,
    ),
    commitBatches: registry.histogram(
      'deskwire_store_commit_batch_size',
      'Transactions that were committed together.',
      ITEMS,
    ),
    timersLate: registry.histogram(
      'deskwire_timers_late_seconds',
      'How long a timer had been due when it ran, by kind.',
      LATE_SECONDS,
    ),
    workerFailures: registry.counter(
      'deskwire_worker_failures_total',
      'Passes of the background work that failed and are tried again.',
    ),
    stop: () => void delay?.disable(),
  }
  registry.gauge(
    'deskwire_http_requests_in_flight',
    'Requests that are being answered.',
    () => metrics.inFlight,
  )
  registry.gauge('deskwire_http_connections', 'Connections that are open.', connections)
  registry.gauge(
    'deskwire_timers_due_lag_seconds',
    'How long the oldest timer that has not run has been due.',
    async () => {
      const [first] = (await store()?.system.dueTimers({ until: now(), limit: 1 })) ?? []
      return first ? (now() - first.dueAt) / 1000 : 0
    },
  )
  registry.gauge(
    'deskwire_sequencer_waiting_tenants',
    'Tenants that have committed events without a number, at most 1000 counted.',
    async () => (await store()?.system.tenantsWaiting(1_000))?.length ?? 0,
  )
  registry.gauge(
    'deskwire_event_loop_delay_seconds',
    'How late the event loop came, since the last look.',
    () => {
      if (!delay) return []
      // What is measured is the time between two looks, which are so far apart when nothing is late.
      const late = (nanoseconds: number): number =>
        Math.max(0, nanoseconds * NANO - LOOP_RESOLUTION_MS / 1000)
      const readings = ([50, 99, 100] as const).map(
        (percentile) => [late(delay.percentile(percentile)), { quantile: String(percentile / 100) }] as const,
      )
      delay.reset()
      return readings
    },
  )
  registry.gauge('process_resident_memory_bytes', 'Resident memory.', () => process.memoryUsage.rss())
  registry.gauge('nodejs_heap_size_used_bytes', 'Heap in use.', () => process.memoryUsage().heapUsed)
  registry.countOf('process_cpu_seconds_total', 'Processor time, user and system.', () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e6
  })
  const startedAt = Math.round(now() / 1000 - process.uptime())
  registry.gauge('process_start_time_seconds', 'When the process began, seconds since 1970.', () => startedAt)
  return metrics
}
