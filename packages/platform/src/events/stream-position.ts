import { decodePosition, encodeCursor } from '../edge/cursor.ts'
import type { Transaction } from '../ports/store.ts'
import { Refusal } from '../refusal.ts'

const purposeOf = (tenant: string): string => JSON.stringify(['events.stream', tenant])

/**
 * Writes where a stream stands as the `id` of what it sends. Bound to the tenant and to nothing else: it is a place in the
 * tenant's one sequence, so it stays good when the filter or the reader's scopes change.
 */
export const streamId = (tenant: string, sequence: number): string =>
  encodeCursor(purposeOf(tenant), [sequence])

/** Events that were asked for have left the feed. */
export function eventsExpired(oldestSequence: number): Refusal {
  return new Refusal(
    'events-expired',
    'Events that were asked for are no longer kept. Read the resources again, then go on from `oldestSequence`.',
    { members: { oldestSequence } },
  )
}

/** Where a reader wants to begin. */
export interface StreamStart {
  /** The `Last-Event-ID` that it sent; goes before `after`. */
  readonly lastEventId: string | null
  readonly after: number | undefined
}

/**
 * Finds the sequence behind which a stream begins: where the reader left off, or with what happens next.
 * @throws {Refusal} `invalid-cursor`: the id is none of this tenant's streams; `events-expired`
 */
export async function startOf(
  tx: Transaction,
  tenant: string,
  { lastEventId, after }: StreamStart,
): Promise<number> {
  const { oldest, newest } = await tx.eventRange()
  const sent = lastEventId ? decodePosition(purposeOf(tenant), lastEventId) : undefined
  // An id from beyond the end was given out before the tenant was reset or restored: what stood there is not what stands there now.
  if (sent !== undefined && sent > newest) {
    throw new Refusal(
      'invalid-cursor',
      'The `Last-Event-ID` lies beyond the last event of this tenant. Connect again without it, and read the resources again.',
    )
  }
  const position = sent ?? after ?? newest
  // To stand just before the oldest event misses nothing.
  if (position < oldest - 1) throw eventsExpired(oldest)
  return position
}
