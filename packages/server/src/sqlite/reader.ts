import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type {
  Content,
  EventQuery,
  IndexQuery,
  SequencedEvent,
  SequencerHead,
  TenantTimer,
  Timer,
  UnsequencedEvent,
} from '@deskwire/platform'
import type { RawDocument } from '../store/backend.ts'
import type { CollectionNumbers } from '../store/collection-numbers.ts'
import { endOfPrefix, keyText } from '../store/key-text.ts'
import { TenantNumbers } from './tenant-numbers.ts'

const eventOf = (row: { body: string; sequence: number; step: number }): SequencedEvent => ({
  ...(JSON.parse(row.body) as SequencedEvent),
  sequence: row.sequence,
  step: row.step,
})

/** Reads what is committed, on a connection of its own, at once. */
export class SqliteReader {
  readonly #db: DatabaseSync
  readonly #tenants: TenantNumbers
  readonly #statements = new Map<string, StatementSync>()

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#tenants = new TenantNumbers(db)
  }

  tenantNumber(tenant: string): number | undefined {
    return this.#tenants.find(tenant)
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (!statement) this.#statements.set(sql, (statement = this.#db.prepare(sql)))
    return statement
  }

  #all<Found>(sql: string, ...given: (string | number)[]): Found[] {
    return this.#prepare(sql).all(...given) as unknown[] as Found[]
  }

  #one<Found>(sql: string, ...given: (string | number)[]): Found | undefined {
    return this.#prepare(sql).get(...given) as Found | undefined
  }

  document(tenant: string, collection: number, id: string): RawDocument | undefined {
    const number = this.#tenants.find(tenant)
    if (number === undefined) return undefined
    const row = this.#one<{ revision: number; body: string }>(
      'SELECT revision, body FROM documents WHERE tenant = ? AND collection = ? AND id = ?',
      number,
      collection,
      id,
    )
    return row && { id, revision: row.revision, body: row.body }
  }

  revisions(
    tenant: string,
    documents: readonly { readonly collection: number; readonly id: string }[],
  ): number[] {
    const number = this.#tenants.find(tenant)
    if (number === undefined) return documents.map(() => 0)
    const sql = 'SELECT revision FROM documents WHERE tenant = ? AND collection = ? AND id = ?'
    return documents.map(
      ({ collection, id }) => this.#one<{ revision: number }>(sql, number, collection, id)?.revision ?? 0,
    )
  }

  query(tenant: string, numbers: CollectionNumbers, query: IndexQuery): RawDocument[] {
    const number = this.#tenants.find(tenant)
    const index = numbers.indexes.get(query.index)
    if (number === undefined || index === undefined) return []
    const prefix = keyText(query.prefix)
    const low = query.from ? prefix + keyText(query.from) : prefix
    const descending = query.direction === 'descending'
    const after = query.after && keyText(query.after)
    const [lower, least] = !descending && after !== undefined && after >= low ? ['>', after] : ['>=', low]
    const most =
      descending && after !== undefined && after < endOfPrefix(prefix) ? after : endOfPrefix(prefix)
    const rows = this.#all<{ no: number; id: string; revision: number }>(
      `SELECT d.no, d.id, d.revision FROM index_rows r CROSS JOIN documents d ON d.no = r.document
       WHERE r.tenant = ? AND r.idx = ? AND r.key ${lower} ? AND r.key < ? ORDER BY r.key ${descending ? 'DESC' : 'ASC'} LIMIT ?`,
      number,
      index,
      least as string,
      most,
      query.limit,
    )
    return rows.map(({ no, id, revision }) => ({ id, revision, body: () => this.#bodyOf(no) }))
  }

  #bodyOf(no: number): string {
    return this.#one<{ body: string }>('SELECT body FROM documents WHERE no = ?', no)?.body ?? 'null'
  }

  /** Documents of a collection in all tenants, in the order of their rows, after one. */
  documentsAfter(collection: number, after: number, limit: number): readonly StoredRow[] {
    return this.#all<StoredRow>(
      'SELECT no, revision, id, body FROM documents WHERE collection = ? AND no > ? ORDER BY no LIMIT ?',
      collection,
      after,
      limit,
    )
  }

  eventsOf(tenant: string, subjectType: string, subjectId: string): SequencedEvent[] {
    const number = this.#tenants.find(tenant)
    if (number === undefined) return []
    return this.#all<{ body: string; sequence: number; step: number }>(
      `SELECT body, sequence, step FROM events
       WHERE tenant = ? AND subject_id = ? AND subject_type = ? AND sequence IS NOT NULL ORDER BY sequence`,
      number,
      subjectId,
      subjectType,
    ).map(eventOf)
  }

  events(tenant: string, page: EventQuery): SequencedEvent[] {
    const number = this.#tenants.find(tenant)
    if (number === undefined) return []
    const descending = page.direction === 'descending'
    const conditions = ['tenant = ?', 'sequence >= (SELECT feed_from FROM tenants WHERE no = ?)']
    const given: (string | number)[] = [number, number]
    const narrow = (condition: string, value: string | number | undefined) => {
      if (value === undefined) return
      conditions.push(condition)
      given.push(value)
    }
    narrow(descending ? 'sequence < ?' : 'sequence > ?', page.after)
    // One index serves the query; the unary plus keeps the others from being chosen for a filter that leaves much.
    narrow('subject_id = ?', page.subjectId)
    narrow(page.subjectId === undefined ? 'type = ?' : '+type = ?', page.type)
    const served =
      page.subjectId !== undefined
        ? 'events_subject'
        : page.type !== undefined
          ? 'events_type'
          : page.visibleToAccount !== undefined
            ? 'events_account'
            : 'events_feed'
    const onlyAccount = page.subjectId === undefined && page.type === undefined
    narrow(onlyAccount ? 'account = ?' : '+account = ?', page.visibleToAccount)
    return this.#all<{ body: string; sequence: number; step: number }>(
      `SELECT body, sequence, step FROM events INDEXED BY ${served} WHERE ${conditions.join(' AND ')} AND sequence IS NOT NULL
       ORDER BY sequence ${descending ? 'DESC' : 'ASC'} LIMIT ?`,
      ...given,
      page.limit,
    ).map(eventOf)
  }

  event(tenant: string, eventId: string): SequencedEvent | undefined {
    const number = this.#tenants.find(tenant)
    if (number === undefined) return undefined
    const row = this.#one<{ body: string; sequence: number; step: number }>(
      `SELECT body, sequence, step FROM events WHERE tenant = ? AND id = ? AND sequence IS NOT NULL
       AND sequence >= (SELECT feed_from FROM tenants WHERE no = ?)`,
      number,
      eventId,
      number,
    )
    return row && eventOf(row)
  }

  eventRange(tenant: string): { oldest: number; newest: number } {
    const row = this.#one<{ sequence: number; feed_from: number }>(
      'SELECT sequence, feed_from FROM tenants WHERE id = ?',
      tenant,
    )
    if (!row || row.sequence === 0) return { oldest: 0, newest: 0 }
    return { oldest: Math.min(row.feed_from, row.sequence), newest: row.sequence }
  }

  content(tenant: string, contentIds: readonly string[]): Map<string, Content> {
    const number = this.#tenants.find(tenant)
    const found = new Map<string, Content>()
    if (number === undefined) return found
    for (const contentId of contentIds) {
      const row = this.#one<{ value: string; salt: string }>(
        'SELECT value, salt FROM content WHERE tenant = ? AND id = ?',
        number,
        contentId,
      )
      if (row) found.set(contentId, { contentId, value: JSON.parse(row.value) as string, salt: row.salt })
    }
    return found
  }

  timer(tenant: string, timerId: string): Timer | undefined {
    const number = this.#tenants.find(tenant)
    if (number === undefined) return undefined
    const row = this.#one<{ body: string }>(
      'SELECT body FROM timers WHERE tenant = ? AND id = ?',
      number,
      timerId,
    )
    return row && (JSON.parse(row.body) as Timer)
  }

  find(kind: string, key: string): string[] {
    return this.#all<{ id: string }>(
      'SELECT t.id FROM directory d JOIN tenants t ON t.no = d.tenant WHERE d.kind = ? AND d.key = ? ORDER BY t.id',
      kind,
      key,
    ).map(({ id }) => id)
  }

  dueTimers({ until, tenant, limit }: { until: number; tenant?: string; limit: number }): TenantTimer[] {
    if (tenant !== undefined) {
      const number = this.#tenants.find(tenant)
      if (number === undefined) return []
      return this.#all<{ body: string }>(
        'SELECT body FROM timers WHERE tenant = ? AND due_at <= ? ORDER BY due_at, id LIMIT ?',
        number,
        until,
        limit,
      ).map(({ body }) => ({ ...(JSON.parse(body) as Timer), tenant }))
    }
    return this.#all<{ body: string; tenant: string }>(
      `SELECT m.body, t.id AS tenant FROM timers m INDEXED BY timers_due CROSS JOIN tenants t ON t.no = m.tenant
       WHERE m.due_at <= ? ORDER BY m.due_at, m.id, t.id LIMIT ?`,
      until,
      limit,
    ).map((row) => ({ ...(JSON.parse(row.body) as Timer), tenant: row.tenant }))
  }

  timers(tenant: string): { pending: number; nextDueAt: number | null } {
    const number = this.#tenants.find(tenant) ?? -1
    const row = this.#one<{ pending: number; next: number | null }>(
      'SELECT count(*) AS pending, min(due_at) AS next FROM timers WHERE tenant = ?',
      number,
    )
    return { pending: row?.pending ?? 0, nextDueAt: row?.next ?? null }
  }

  unsequenced(tenant: string, limit: number): UnsequencedEvent[] {
    const number = this.#tenants.find(tenant) ?? -1
    return this.#all<{ body: string }>(
      'SELECT body FROM events WHERE tenant = ? AND sequence IS NULL ORDER BY no LIMIT ?',
      number,
      limit,
    ).map(({ body }) => ({ ...(JSON.parse(body) as UnsequencedEvent), tenant }))
  }

  tenantsWaiting(limit: number): string[] {
    return this.#all<{ id: string }>(
      'SELECT id FROM tenants WHERE no IN (SELECT DISTINCT tenant FROM events WHERE sequence IS NULL) ORDER BY id LIMIT ?',
      limit,
    ).map(({ id }) => id)
  }

  head(tenant: string): SequencerHead {
    const row = this.#one<{ sequence: number; fence: number }>(
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
        const row = this.#one<{ step: number }>(
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

/** A document's row, for filling a new index. */
export interface StoredRow {
  readonly no: number
  readonly revision: number
  readonly id: string
  readonly body: string
}
