import type { DatabaseSync } from 'node:sqlite'
import type { EventQuery, SequencedEvent, SequencerHead, UnsequencedEvent } from '@deskwire/platform'
import {
  BLOCK,
  blockOf,
  EVENT_COLUMNS,
  eventsOfRow,
  idMark,
  idStem,
  waitingEvents,
  type EventRow,
} from '../store/event-rows.ts'
import { AT_MOST, Statements } from './statements.ts'
import { TenantNumbers } from './tenant-numbers.ts'

/** Reads the events that are committed, and how far their sequencer has come. */
export class SqliteEventReader {
  readonly #sql: Statements
  readonly #tenants: TenantNumbers

  constructor(db: DatabaseSync) {
    this.#sql = new Statements(db)
    this.#tenants = new TenantNumbers(db)
  }

  eventsOf(tenant: string, subjectType: string, subjectId: string): SequencedEvent[] {
    const number = this.#tenants.find(tenant)
    if (number === undefined) return []
    return this.#sql
      .all<EventRow>(
        `SELECT ${EVENT_COLUMNS} FROM events
       WHERE tenant = ? AND subject_id = ? AND subject_type = ? AND sequence IS NOT NULL ORDER BY sequence`,
        number,
        subjectId,
        subjectType,
      )
      .flatMap((row) => eventsOfRow(row))
  }

  events(tenant: string, page: EventQuery): SequencedEvent[] {
    const number = this.#tenants.find(tenant)
    if (number === undefined) return []
    const { after } = page
    const descending = page.direction === 'descending'
    const before = descending && after !== undefined ? after : Infinity
    const from = Math.max(this.#feedFrom(number), descending ? 0 : (after ?? 0) + 1)
    const found: SequencedEvent[] = []
    for (const row of this.#rows(number, page, from, this.#rowBefore(number, before))) {
      found.push(...eventsOfRow(row, { ...page, from, before, limit: page.limit - found.length }))
      if (found.length >= page.limit) break
    }
    return found
  }

  #feedFrom(tenant: number): number {
    const row = this.#sql.one<{ feed_from: number }>('SELECT feed_from FROM tenants WHERE no = ?', tenant)
    return row?.feed_from ?? 1
  }

  /** Sequence of the row that holds the last event before one. */
  #rowBefore(tenant: number, before: number): number {
    if (before === Infinity) return Number.MAX_SAFE_INTEGER
    const row = this.#sql.one<{ sequence: number }>(
      'SELECT sequence FROM events INDEXED BY events_feed WHERE tenant = ? AND sequence >= ? ORDER BY sequence LIMIT 1',
      tenant,
      before - 1,
    )
    return row?.sequence ?? Number.MAX_SAFE_INTEGER
  }

  /** Rows with an event that a page asks for; type and account may each be another's in the row. */
  #rows(tenant: number, page: EventQuery, from: number, upTo: number): Iterable<EventRow> {
    const { subjectId, type, visibleToAccount: account } = page
    const order = page.direction === 'descending' ? 'DESC' : 'ASC'
    const conditions: string[] = []
    const given: (string | number)[] = []
    const narrow = (condition: string, ...values: readonly (string | number)[]) => {
      conditions.push(condition)
      given.push(...values)
    }
    // One index serves the query; the unary plus keeps the others from being chosen for a filter that leaves much.
    const byAccount = subjectId === undefined && account !== undefined
    const byBlock = subjectId === undefined && account === undefined && type !== undefined
    if (byBlock) {
      narrow('b.tenant = ? AND b.type = ?', tenant, type)
      narrow('b.block BETWEEN ? AND ?', blockOf(from), blockOf(upTo))
      narrow(
        `e.sequence BETWEEN max(b.block * ${BLOCK}, ?) AND min(b.block * ${BLOCK} + ${BLOCK - 1}, ?)`,
        from,
        upTo,
      )
    } else narrow('e.sequence BETWEEN ? AND ?', from, upTo)
    narrow('e.tenant = ? AND e.sequence IS NOT NULL', tenant)
    if (subjectId !== undefined) narrow('e.subject_id = ?', subjectId)
    if (type !== undefined) narrow("instr(' ' || e.types || ' ', ?) > 0", ` ${type} `)
    if (account !== undefined) narrow(byAccount ? 'e.account = ?' : '+e.account = ?', account)
    const served = subjectId !== undefined ? 'events_subject' : byAccount ? 'events_account' : 'events_feed'
    return this.#sql.each<EventRow>(
      `SELECT ${EVENT_COLUMNS} FROM ${byBlock ? 'event_types b CROSS JOIN ' : ''}events e INDEXED BY ${served}
       WHERE ${conditions.join(' AND ')} ORDER BY ${byBlock ? `b.block ${order}, ` : ''}e.sequence ${order}`,
      ...given,
    )
  }

  event(tenant: string, eventId: string): SequencedEvent | undefined {
    const number = this.#tenants.find(tenant)
    if (number === undefined) return undefined
    const from = this.#feedFrom(number)
    // The row is nearly always the first of them.
    const rows = this.#sql.each<EventRow>(
      `SELECT ${EVENT_COLUMNS} FROM events WHERE tenant = ? AND id >= ? AND id <= ? AND +sequence >= ?
       AND instr(body, ?) > 0 ORDER BY id DESC`,
      number,
      idStem(eventId),
      eventId,
      from,
      idMark(eventId),
    )
    for (const row of rows) {
      const found = eventsOfRow(row).find(({ id, sequence }) => id === eventId && sequence >= from)
      if (found) return found
    }
    return undefined
  }

  eventRange(tenant: string): { oldest: number; newest: number } {
    const row = this.#sql.one<{ sequence: number; feed_from: number }>(
      'SELECT sequence, feed_from FROM tenants WHERE id = ?',
      tenant,
    )
    if (!row || row.sequence === 0) return { oldest: 0, newest: 0 }
    return { oldest: Math.min(row.feed_from, row.sequence), newest: row.sequence }
  }

  unsequenced(tenant: string, limit: number): UnsequencedEvent[] {
    const number = this.#tenants.find(tenant) ?? -1
    return waitingEvents(
      this.#sql.all<EventRow>(
        `SELECT ${EVENT_COLUMNS} FROM events WHERE tenant = ? AND sequence IS NULL ORDER BY no ${AT_MOST}`,
        number,
        limit,
      ),
      tenant,
    )
  }

  tenantsWaiting(limit: number): string[] {
    return this.#sql
      .all<{ id: string }>(
        `SELECT id FROM tenants WHERE no IN (SELECT DISTINCT tenant FROM events WHERE sequence IS NULL) ORDER BY id ${AT_MOST}`,
        limit,
      )
      .map(({ id }) => id)
  }

  head(tenant: string): SequencerHead {
    const row = this.#sql.one<{ sequence: number; fence: number }>(
      'SELECT sequence, fence FROM tenants WHERE id = ?',
      tenant,
    )
    return row ? { sequence: row.sequence, fence: row.fence } : { sequence: 0, fence: 0 }
  }

  lastSteps(tenant: string, subjects: readonly string[]): Map<string, number> {
    const number = this.#tenants.find(tenant) ?? -1
    return new Map(
      subjects.map((subject) => {
        const slash = subject.indexOf('/')
        const row = this.#sql.one<{ step: number }>(
          `SELECT step FROM events WHERE tenant = ? AND subject_id = ? AND subject_type = ? AND sequence IS NOT NULL
           ORDER BY sequence DESC LIMIT 1`,
          number,
          subject.slice(slash + 1),
          subject.slice(0, slash),
        )
        return [subject, row?.step ?? 0]
      }),
    )
  }
}
