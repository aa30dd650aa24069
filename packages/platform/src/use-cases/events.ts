import { operations } from '@deskwire/contract'
import { decodePosition, encodeCursor } from '../edge/cursor.ts'
import type { SequencedEvent } from '../events/event.ts'
import { readsEvent, readsType } from '../events/readable-events.ts'
import { renderEvents } from '../events/render-event.ts'
import { eventsExpired } from '../events/stream-position.ts'
import type { EventQuery } from '../ports/store.ts'
import { confinedTo } from '../principal.ts'
import { Refusal } from '../refusal.ts'
import { read, stream, type Call } from '../use-case.ts'
import type { Work } from '../work.ts'

const DEFAULT_LIMIT = 20

// Events read at once; some of them may not be for the caller.
const BATCH = 200

/** What part of the events to read. */
interface Span {
  readonly direction: EventQuery['direction']
  /** Last sequence of the page before. */
  readonly cursor: number | undefined
  /** The caller's `after`: events up to this sequence are not wanted. */
  readonly floor: number | undefined
}

function spanOf({ query, operationId, principal }: Call<'events.list'>): Span & { readonly purpose: string } {
  const { type, subjectId, after, sort = 'sequence', cursor } = query
  if (type !== undefined && subjectId !== undefined) {
    throw new Refusal(
      'unsupported-combination',
      'No index serves these filters together; `supported` lists what is served.',
      {
        members: { supported: operations[operationId].indexes },
      },
    )
  }
  const { actor } = principal
  const purpose = JSON.stringify([
    operationId,
    principal.tenant,
    sort,
    type ?? null,
    subjectId ?? null,
    after ?? null,
    confinedTo(principal),
    actor.type,
  ])
  return {
    direction: sort === 'sequence' ? 'ascending' : 'descending',
    cursor: cursor === undefined ? undefined : decodePosition(purpose, cursor),
    floor: after,
    purpose,
  }
}

async function refuseExpired(work: Work, { direction, cursor, floor }: Span): Promise<void> {
  const { oldest } = await work.tx.eventRange()
  const ascending = direction === 'ascending'
  // To stand just before the oldest event misses nothing. A cursor going up has left the caller's own bound behind it;
  // one going down stands on an event that was still there, and has the bound before it.
  const lowest = ascending ? (cursor ?? floor) : floor
  const isGone = !ascending && cursor !== undefined && cursor < oldest
  if (isGone || (lowest !== undefined && lowest < oldest - 1)) throw eventsExpired(oldest)
}

/** Reads on until enough events are found that the caller may read, or there are no more. */
async function readableEvents(
  work: Work,
  call: Call<'events.list'>,
  span: Span,
  wanted: number,
): Promise<readonly SequencedEvent[]> {
  const { principal, query } = call
  const { type, subjectId } = query
  if (type !== undefined && !readsType(principal, type)) return []
  const account = confinedTo(principal)
  const found: SequencedEvent[] = []
  let after = span.cursor ?? (span.direction === 'ascending' ? span.floor : undefined)
  for (;;) {
    const batch = await work.tx.events({
      direction: span.direction,
      limit: BATCH,
      ...(after !== undefined && { after }),
      ...(type !== undefined && { type }),
      ...(subjectId !== undefined && { subjectId }),
      ...(account !== null && { visibleToAccount: account }),
    })
    for (const event of batch) {
      if (event.sequence <= (span.floor ?? 0) || found.length === wanted) return found
      if (readsEvent(principal, event)) found.push(event)
    }
    if (batch.length < BATCH) return found
    after = batch[BATCH - 1]?.sequence
  }
}

export const eventCases = {
  'events.list': read('events.list', async (work, call) => {
    const { query, version } = call
    const limit = query.limit ?? DEFAULT_LIMIT
    const { purpose, ...span } = spanOf(call)
    await refuseExpired(work, span)
    // One more than asked for tells whether there is a next page, without a word about events that are not the caller's.
    const found = await readableEvents(work, call, span, limit + 1)
    const page = found.slice(0, limit)
    const last = page.at(-1)
    const nextCursor = found.length > limit && last ? encodeCursor(purpose, [last.sequence]) : null
    return { body: { items: await renderEvents(work.tx, page, version), nextCursor } }
  }),

  'events.stream': stream(
    'events.stream',
    ({ principal, query }, { reader, lastEventId, signal }, streams) => {
      const { types, subjectId, after } = query
      const filter = { ...(types && { types }), ...(subjectId !== undefined && { subjectId }) }
      return streams.open(principal.tenant, { ...reader, filter }, { lastEventId, after }, signal)
    },
  ),

  'events.get': read('events.get', async (work, { path, principal, version }) => {
    const event = await work.tx.event(path.eventId)
    if (!event || !readsEvent(principal, event)) {
      throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
    }
    const [body] = await renderEvents(work.tx, [event], version)
    return { body }
  }),
}
