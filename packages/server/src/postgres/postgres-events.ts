import type { EventQuery, SequencedEvent, SequencerHead } from '@deskwire/platform'
import { eventsOfRow, everyEvent, idMark, idStem, waitingEvents, type EventRow } from '../store/event-rows.ts'
import type { Ask } from './database-pool.ts'
import type { TenantRows } from './tenant-rows.ts'

/** Reads events, and gives them their sequence where that is done behind the commits. */
export class PostgresEvents {
  readonly #ask: Ask
  readonly #tenants: TenantRows

  constructor(ask: Ask, tenants: TenantRows) {
    this.#ask = ask
    this.#tenants = tenants
  }

  async #numberOf(tenant: string): Promise<number | undefined> {
    return this.#tenants.known(tenant) ?? (await this.#tenants.find(tenant))
  }

  async eventsOf(tenant: string, subjectType: string, subjectId: string): Promise<SequencedEvent[]> {
    const number = await this.#numberOf(tenant)
    if (number === undefined) return []
    const rows = await this.#ask<EventRow>('events-of', 'SELECT * FROM read_events_of($1, $2, $3)', [
      number,
      subjectType,
      subjectId,
    ])
    return rows.flatMap((row) => eventsOfRow(row))
  }

  async events(tenant: string, page: EventQuery): Promise<SequencedEvent[]> {
    const number = await this.#numberOf(tenant)
    if (number === undefined) return []
    const descending = page.direction === 'descending'
    const rows = await this.#ask<EventRow>('feed', 'SELECT * FROM read_feed($1, $2, $3, $4, $5, $6, $7)', [
      number,
      page.after ?? (descending ? Number.MAX_SAFE_INTEGER : 0),
      descending,
      page.type ?? null,
      page.subjectId ?? null,
      page.visibleToAccount ?? null,
      page.limit,
    ])
    return rows.flatMap((row) => eventsOfRow(row, { ...everyEvent, direction: page.direction }))
  }

  async event(tenant: string, eventId: string): Promise<SequencedEvent | undefined> {
    const number = await this.#numberOf(tenant)
    if (number === undefined) return undefined
    const rows = await this.#ask<EventRow>('event', 'SELECT * FROM read_event($1, $2, $3, $4)', [
      number,
      idStem(eventId),
      eventId,
      idMark(eventId),
    ])
    return rows.flatMap((row) => eventsOfRow(row)).find(({ id }) => id === eventId)
  }

  async eventRange(tenant: string): Promise<{ readonly oldest: number; readonly newest: number }> {
    const [row] = await this.#ask<{ sequence: string; feed_from: string }>(
      'event-range',
      'SELECT sequence, feed_from FROM tenants WHERE id = $1',
      [tenant],
    )
    const newest = Number(row?.sequence ?? 0)
    return newest === 0 ? { oldest: 0, newest } : { oldest: Math.min(Number(row?.feed_from), newest), newest }
  }

  async unsequenced(tenant: string, limit: number): Promise<ReturnType<typeof waitingEvents>> {
    const number = (await this.#tenants.find(tenant)) ?? -1
    const rows = await this.#ask<EventRow>('unsequenced', 'SELECT * FROM read_unsequenced($1, $2)', [
      number,
      limit,
    ])
    return waitingEvents(rows, tenant)
  }

  async tenantsWaiting(limit: number): Promise<string[]> {
    const rows = await this.#ask<{ id: string }>('waiting', 'SELECT * FROM tenants_waiting($1)', [limit])
    return rows.map(({ id }) => id)
  }

  async head(tenant: string): Promise<SequencerHead> {
    const [row] = await this.#ask<{ sequence: string; fence: string }>(
      'head',
      'SELECT sequence, fence FROM tenants WHERE id = $1',
      [tenant],
    )
    return { sequence: Number(row?.sequence ?? 0), fence: Number(row?.fence ?? 0) }
  }

  async lease(tenant: string, holder: string, at: number, ttlMs: number): Promise<SequencerHead | undefined> {
    const [row] = await this.#ask<{ sequence: string; fence: string }>(
      'lease',
      'SELECT * FROM take_lease($1, $2, $3, $4)',
      [await this.#tenants.of(tenant), holder, at, ttlMs],
    )
    return row && { sequence: Number(row.sequence), fence: Number(row.fence) }
  }

  async sequence(
    tenant: string,
    expected: SequencerHead,
    events: readonly SequencedEvent[],
  ): Promise<boolean> {
    const [row] = await this.#ask<{ done: boolean }>(
      'number',
      'SELECT number_events($1, $2, $3, $4, $5, $6) AS done',
      [
        await this.#tenants.of(tenant),
        expected.sequence,
        expected.fence,
        events.map(({ id }) => id),
        events.map(({ sequence }) => sequence),
        events.map(({ step }) => step),
      ],
    )
    return row?.done === true
  }

  async lastSteps(tenant: string, subjects: readonly string[]): Promise<Map<string, number>> {
    const number = (await this.#tenants.find(tenant)) ?? -1
    const parts = subjects.map((subject) => [
      subject.split('/', 1)[0],
      subject.slice(subject.indexOf('/') + 1),
    ])
    const rows = await this.#ask<{ place: number; step: string | null }>(
      'steps',
      'SELECT * FROM last_steps($1, $2, $3)',
      [number, parts.map(([type]) => type), parts.map(([, id]) => id)],
    )
    const steps = new Map(rows.map(({ place, step }) => [place, Number(step ?? 0)]))
    return new Map(subjects.map((subject, i) => [subject, steps.get(i + 1) ?? 0]))
  }
}
