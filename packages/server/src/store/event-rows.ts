import type { NewEvent, SequencedEvent, UnsequencedEvent } from '@deskwire/platform'
import { WIDTH } from './commit-item.ts'

/** Events of a row at most: a page that begins or ends within a row reads all of it. */
const MAX_EVENTS = 32

/**
 * Sequences of a block, by which events of a type are found: one entry for a type in a block, and not one for each of its rows.
 * Whoever looks for a rare type reads the rows of a block for one event; whoever writes has an entry less for each longer block.
 */
export const BLOCK = 128

/** Block of a row whose last event has the sequence. */
export const blockOf = (sequence: number): number => Math.floor(sequence / BLOCK)

/** A row of the events of one commit about one subject, as a database holds it; numbers may come as text. */
export interface EventRow {
  readonly types: string
  readonly subject_type: string
  readonly subject_id: string
  readonly account: string | null
  readonly visible: string
  readonly recorded_at: number | string
  readonly shared: string
  readonly body: string
  /** Sequence and step of the last event. */
  readonly sequence: number | string
  readonly step: number | string
}

/** The columns of an `EventRow`. */
export const EVENT_COLUMNS =
  'types, subject_type, subject_id, account, visible, recorded_at, shared, body, sequence, step' as const

type Value = number | string | null

/** A row in a commit item. */
type RowValues = readonly [
  id: string,
  types: string,
  subjectType: string,
  subjectId: string,
  account: string | null,
  visible: string,
  recordedAt: number,
  shared: string,
  body: string,
]

const TYPE_ID = /^[a-z_]+_[0-9a-hjkmnp-tv-z]{26}$/

// Ten characters are the instant in milliseconds, sixteen tell ids of one instant apart.
const LAST_CHARACTERS = 17

/**
 * What the ids of one row begin with: ids that were made within the same 32 milliseconds. Another id stands for itself alone.
 *
 * A row is indexed by its first id. Its ids ascend and have one stem, so the row of an id is among those whose first id lies
 * between the stem and the id. Transactions interleave, and so do the ids of their rows: there may be several, as many as were
 * written for the tenant in so short a time, and each tells by its body whether the id is in it.
 */
export const idStem = (id: string): string => (TYPE_ID.test(id) ? id.slice(0, -LAST_CHARACTERS) : id)

/** What the body of a row holds that may have an event of the id; that others speak of it is possible. */
export const idMark = (id: string): string => `"id":${JSON.stringify(id)}`

function endOfRow(events: readonly NewEvent[], start: number): number {
  const first = events[start] as NewEvent
  const stem = idStem(first.id)
  let account = first.visibleToAccount
  let lastId = first.id
  let end = start + 1
  for (; end < events.length && end - start < MAX_EVENTS; end += 1) {
    const { id, subject, recordedAt, visibleToAccount } = events[end] as NewEvent
    if (subject.id !== first.subject.id || subject.type !== first.subject.type) break
    if (recordedAt !== first.recordedAt || id <= lastId || idStem(id) !== stem) break
    if (visibleToAccount !== null && account !== null && visibleToAccount !== account) break
    account ??= visibleToAccount
    lastId = id
  }
  return end
}

/** What the events of a row have in common as a rule. A line says it only where its event has something else. */
type Shared = Pick<NewEvent, 'schemaVersion' | 'occurredAt' | 'actor' | 'causedBy'>

type Line = Pick<NewEvent, 'id' | 'data'> & Partial<Shared & Pick<NewEvent, 'content'>>

const isSame = (left: NewEvent['actor'], right: NewEvent['actor']): boolean =>
  left === right || (left.type === right.type && left.id === right.id && left.onBehalfOf === right.onBehalfOf)

// Put together from its parts, which costs half of what a value with some of its fields left out would.
function lineOf(event: NewEvent, shared: Shared): string {
  const { id, schemaVersion, occurredAt, actor, causedBy, data, content } = event
  let line = `{"id":${JSON.stringify(id)}`
  if (schemaVersion !== shared.schemaVersion) line += `,"schemaVersion":${JSON.stringify(schemaVersion)}`
  if (occurredAt !== shared.occurredAt) line += `,"occurredAt":${JSON.stringify(occurredAt)}`
  if (!isSame(actor, shared.actor)) line += `,"actor":${JSON.stringify(actor)}`
  // All events of a body have the very same cause.
  if (causedBy !== shared.causedBy) line += `,"causedBy":${JSON.stringify(causedBy)}`
  line += `,"data":${JSON.stringify(data)}`
  for (const _ in content) return `${line},"content":${JSON.stringify(content)}}`
  return `${line}}`
}

/**
 * Writes the events of a commit as few rows: what follows one another about one subject stands in one. What a row says of all its
 * events, its lines do not say again.
 * NOTE: the name of a type holds no space, and JSON no line break.
 * @returns the values of the rows, as they stand in a commit item
 */
export function packEvents(events: readonly NewEvent[]): Value[] {
  const values: Value[] = []
  for (let start = 0; start < events.length; ) {
    const end = endOfRow(events, start)
    const { id, subject, recordedAt } = events[start] as NewEvent
    // The first may be of whoever asked, the others are of the system.
    const { schemaVersion, occurredAt, actor, causedBy } = events[end - 1] as NewEvent
    const shared: Shared = { schemaVersion, occurredAt, actor, causedBy }
    let [types, visible, body] = ['', '', '']
    let account: string | null = null
    for (let i = start; i < end; i += 1) {
      const event = events[i] as NewEvent
      types += i > start ? ` ${event.type}` : event.type
      visible += event.visibleToAccount === null ? '0' : '1'
      account ??= event.visibleToAccount
      body += i > start ? `\n${lineOf(event, shared)}` : lineOf(event, shared)
    }
    values.push(
      id,
      types,
      subject.type,
      subject.id,
      account,
      visible,
      recordedAt,
      JSON.stringify(shared),
      body,
    )
    start = end
  }
  return values
}

/** Takes a row apart, one event a row: for a sequencer, which numbers events and not rows. */
export function singleRows(row: readonly Value[]): readonly (readonly Value[])[] {
  const [, types, subjectType, subjectId, account, visible, recordedAt, shared, body] = row as RowValues
  if (visible.length === 1) return [row]
  const typeOf = types.split(' ')
  return body.split('\n').map((line, i) => {
    const { id } = JSON.parse(line) as Line
    const seen = visible[i] as string
    const to = seen === '1' ? account : null
    return [id, typeOf[i] as string, subjectType, subjectId, to, seen, recordedAt, shared, line]
  })
}

/** Takes all rows of a batch apart, given and returned as columns: one of tenants, then those of a commit item's rows. */
export function singleColumns(columns: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  const single: Value[][] = columns.map(() => [])
  for (const [i, tenant] of (columns[0] ?? []).entries()) {
    const row = columns.slice(1, 1 + WIDTH.events).map((column) => column[i] as Value)
    for (const values of singleRows(row))
      for (const [at, value] of [tenant as Value, ...values].entries()) single[at]?.push(value)
  }
  return single
}

/** Which events of a row to take. */
export interface EventPick {
  /** First sequence that is taken, and the first that is not. */
  readonly from: number
  readonly before: number
  readonly type?: string | undefined
  readonly visibleToAccount?: string | undefined
  readonly direction: 'ascending' | 'descending'
  readonly limit: number
}

/** All events of a row. */
export const everyEvent: EventPick = { from: 0, before: Infinity, direction: 'ascending', limit: Infinity }

/** The events of a row, or some of them. */
export function eventsOfRow(row: EventRow, pick = everyEvent): SequencedEvent[] {
  const subject = { type: row.subject_type, id: row.subject_id }
  const types = row.types.split(' ')
  const recordedAt = Number(row.recorded_at)
  const { from, before, type: wanted, visibleToAccount: account, direction, limit } = pick
  const events: SequencedEvent[] = []
  const lines = row.body.split('\n')
  const shared = JSON.parse(row.shared) as Shared
  for (let at = 0; at < lines.length && events.length < limit; at += 1) {
    const i = direction === 'ascending' ? at : lines.length - 1 - at
    const sequence = Number(row.sequence) - lines.length + i + 1
    const step = Number(row.step) - lines.length + i + 1
    const type = types[i] as string
    const visibleToAccount = row.visible[i] === '1' ? row.account : null
    if (sequence < from || sequence >= before || (wanted !== undefined && type !== wanted)) continue
    if (account !== undefined && visibleToAccount !== account) continue
    const line = JSON.parse(lines[i] as string) as Line
    events.push({
      id: line.id,
      type,
      schemaVersion: line.schemaVersion ?? shared.schemaVersion,
      subject,
      occurredAt: line.occurredAt ?? shared.occurredAt,
      recordedAt,
      actor: line.actor ?? shared.actor,
      causedBy: line.causedBy === undefined ? shared.causedBy : line.causedBy,
      data: line.data,
      content: line.content ?? {},
      visibleToAccount,
      sequence,
      step,
    })
  }
  return events
}

/** Events that wait for their sequence, each in a row of its own. */
export const waitingEvents = (rows: readonly EventRow[], tenant: string): UnsequencedEvent[] =>
  rows.flatMap((row) => eventsOfRow(row)).map(({ sequence: _, step: __, ...event }) => ({ ...event, tenant }))
