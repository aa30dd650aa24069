import type { Store } from '../ports/store.ts'
import { subjectKey, type SequencedEvent } from './event.ts'

/** Settings of a sequencer. */
export interface SequencerOptions {
  /** Names this process among those that share the store. */
  readonly holder: string
  /** Wire time, epoch milliseconds. */
  readonly now: () => number
  /** How long a lease is good for, milliseconds. @default 5000 */
  readonly leaseMs?: number
  /** Events numbered in one transaction. @default 256 */
  readonly batch?: number
}

/**
 * Gives committed events contiguous sequence numbers, and steps within their subject, in batches.
 *
 * Commit order differs from start order, so a reader of raw inserts would skip events; a counter row in every transaction
 * would serialise a tenant's writes. One sequencer per tenant runs behind the commits instead. Its lease is fenced: the
 * head row is compared and set in the transaction that numbers the events, so one that was paused beyond its lease writes nothing.
 * A store whose commits follow one another anyway may number them itself (`numbersAtOnce`); then there is nothing to do.
 * @returns a function that numbers what a tenant has waiting, and resolves to the number of events that its run numbered;
 *   calls that come during a run share the one after it
 * @example
 * const sequence = createSequencer(store, { holder: 'a', now: Date.now })
 * await sequence('tnt_…')
 */
export function createSequencer(
  store: Store,
  options: SequencerOptions,
): (tenant: string) => Promise<number> {
  const { holder, now, leaseMs = 5_000, batch = 256 } = options
  const { system } = store

  if (system.numbersAtOnce) return async () => 0

  interface Run {
    readonly ended: Promise<number>
    next?: Promise<number>
  }
  const runs = new Map<string, Run>()

  /** Runs of one tenant in one process would only take the lease from each other, so whoever asks during one shares the next. */
  return function sequence(tenant: string): Promise<number> {
    const current = runs.get(tenant)
    if (current) {
      const again = (): Promise<number> => sequence(tenant)
      return (current.next ??= current.ended.then(again, again))
    }
    const run: Run = { ended: numberWaiting(tenant).finally(() => runs.delete(tenant)) }
    runs.set(tenant, run)
    return run.ended
  }

  async function numberWaiting(tenant: string): Promise<number> {
    let numbered = 0
    for (;;) {
      const waiting = await system.unsequenced(tenant, batch)
      if (waiting.length === 0) return numbered
      const head = await system.lease(tenant, holder, now(), leaseMs)
      if (!head) return numbered
      const steps = new Map(
        await system.lastSteps(tenant, [...new Set(waiting.map((event) => subjectKey(event.subject)))]),
      )
      let next = head.sequence
      const events = waiting.map(({ tenant: _, ...event }): SequencedEvent => {
        const key = subjectKey(event.subject)
        const step = (steps.get(key) ?? 0) + 1
        steps.set(key, step)
        next += 1
        return { ...event, sequence: next, step }
      })
      // NOTE: refused, others were numbered meanwhile, or the lease went on: looking again tells. To give up here would leave
      // an event unnumbered that came after what the other run had read, until something else happens to the tenant.
      if (await system.sequence(tenant, head, events)) numbered += events.length
    }
  }
}
