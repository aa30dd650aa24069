import type { PausePolicy } from './timeline.ts'

/** The service-level metrics. */
export type Metric =
  | 'time_to_engage'
  | 'first_response'
  | 'next_response'
  | 'periodic_update'
  | 'resolution'
  | 'total_resolution'
  | 'recovery'

/** What can happen to a ticket that some metric's clock starts or ends with. */
export type Occurrence =
  | 'start'
  /** A person accepted a reservation, or a call was connected. */
  | 'engaged'
  /** A public message of the customer. */
  | 'question'
  /** A public reply that ends a wait. */
  | 'answer'
  /** Service was restored, whether or not the ticket is solved. */
  | 'recovered'
  | 'solved'
  | 'reopened'

/** What an occurrence means to a clock; one that does not fit (a start while it runs) means nothing. */
export type Signal =
  | 'start'
  | 'fulfill'
  | 'cancel'
  /** Fulfil this instance and start the next. */
  | 'renew'
  /** Fulfil; but when a `resume` follows, the clock was only paused in between. */
  | 'suspend'
  | 'resume'

/** How a metric reads what happens to a ticket. */
export interface MetricDefinition {
  readonly signals: { readonly [occurrence in Occurrence]?: Signal }
  /** Which pauses stop its clock unless the policy says otherwise (R7). */
  readonly pauses: PausePolicy
}

/**
 * The metrics. A ticket that is solved without a reply cancels the clocks that wait for one: nobody waits any more, and
 * they count neither as met nor as missed.
 */
export const METRICS: { readonly [metric in Metric]: MetricDefinition } = {
  time_to_engage: {
    signals: { start: 'start', engaged: 'fulfill', solved: 'cancel' },
    pauses: 'none',
  },
  first_response: {
    signals: { start: 'start', answer: 'fulfill', solved: 'cancel' },
    pauses: 'none',
  },
  // One instance a turn, from the oldest unanswered question (R10).
  next_response: {
    signals: { question: 'start', answer: 'fulfill', solved: 'cancel' },
    pauses: 'none',
  },
  // One instance an update.
  periodic_update: {
    signals: { start: 'start', answer: 'renew', solved: 'cancel', reopened: 'start' },
    pauses: 'all',
  },
  // One instance a cycle.
  resolution: {
    signals: { start: 'start', solved: 'fulfill', reopened: 'start' },
    pauses: 'all',
  },
  // One instance over all cycles; the time in which the ticket was solved does not count.
  total_resolution: {
    signals: { start: 'start', solved: 'suspend', reopened: 'resume' },
    pauses: 'all',
  },
  recovery: {
    signals: { start: 'start', recovered: 'fulfill', solved: 'fulfill' },
    pauses: 'none',
  },
}
