import type { DatabaseSync } from 'node:sqlite'
import type { Content, IndexQuery, TenantTimer, Timer } from '@deskwire/platform'
import type { RawDocument } from '../store/backend.ts'
import type { CollectionNumbers } from '../store/collection-numbers.ts'
import { keyRange } from '../store/key-range.ts'
import { rangeStatement, unionStatement } from './index-ranges.ts'
import { AT_MOST, Statements } from './statements.ts'
import { TenantNumbers } from './tenant-numbers.ts'

/** Reads what is committed, on a connection of its own, at once. */
export class SqliteReader {
  readonly #tenants: TenantNumbers
  readonly #sql: Statements

  constructor(db: DatabaseSync) {
    this.#sql = new Statements(db)
    this.#tenants = new TenantNumbers(db)
  }

  tenantNumber(tenant: string): number | undefined {
    return this.#tenants.find(tenant)
  }

  document(tenant: string, collection: number, id: string): RawDocument | undefined {
    const number = this.#tenants.find(tenant)
    if (number === undefined) return undefined
    const row = this.#sql.one<{ revision: number; body: string }>(
      'SELECT revision, body FROM documents WHERE tenant = ? AND collection = ? AND id = ?',
      number,
      collection,
      id,
    )
    return row && { id, revision: row.revision, body: row.body }
  }

  /** The id that comes last among a collection's. */
  newestId(tenant: string, collection: number): string {
    const number = this.#tenants.find(tenant)
    const sql = 'SELECT max(id) AS id FROM documents WHERE tenant = ? AND collection = ?'
    return number === undefined
      ? ''
      : (this.#sql.one<{ id: string | null }>(sql, number, collection)?.id ?? '')
  }

  revisions(
    tenant: string,
    documents: readonly { readonly collection: number; readonly id: string }[],
  ): number[] {
    const number = this.#tenants.find(tenant)
    if (number === undefined) return documents.map(() => 0)
    const sql = 'SELECT revision FROM documents WHERE tenant = ? AND collection = ? AND id = ?'
    return documents.map(
      ({ collection, id }) => this.#sql.one<{ revision: number }>(sql, number, collection, id)?.revision ?? 0,
    )
  }

  query(tenant: string, { indexes, unions }: CollectionNumbers, query: IndexQuery): RawDocument[] {
    const number = this.#tenants.find(tenant)
    const union = unions.get(query.index)
    const index = indexes.get(union?.index ?? query.index)
    if (number === undefined || index === undefined) return []
    const { heads, descending, past, low, high } = keyRange(query, union)
    const sql =
      heads.length === 0 ? rangeStatement(descending, past) : unionStatement(heads.length, descending, past)
    const rows = this.#sql.all<{ no: number; id: string; revision: number }>(
      sql,
      number,
      index,
      low,
      high,
      query.limit,
      ...heads,
    )
    return rows.map(({ no, id, revision }) => ({ id, revision, body: () => this.#bodyOf(no) }))
  }

  #bodyOf(no: number): string {
    return this.#sql.one<{ body: string }>('SELECT body FROM documents WHERE no = ?', no)?.body ?? 'null'
  }

  /** Documents of a collection in all tenants, in the order of their rows, after one. */
  documentsAfter(collection: number, after: number, limit: number): readonly StoredRow[] {
    return this.#sql.all<StoredRow>(
      `SELECT no, revision, id, body FROM documents WHERE collection = ? AND no > ? ORDER BY no ${AT_MOST}`,
      collection,
      after,
      limit,
    )
  }

  content(tenant: string, contentIds: readonly string[]): Map<string, Content> {
    const number = this.#tenants.find(tenant)
    const found = new Map<string, Content>()
    if (number === undefined) return found
    for (const contentId of contentIds) {
      const row = this.#sql.one<{ value: string; salt: string }>(
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
    const row = this.#sql.one<{ body: string }>(
      'SELECT body FROM timers WHERE tenant = ? AND id = ?',
      number,
      timerId,
    )
    return row && (JSON.parse(row.body) as Timer)
  }

  find(kind: string, key: string): string[] {
    return this.#sql
      .all<{ id: string }>(
        'SELECT t.id FROM directory d JOIN tenants t ON t.no = d.tenant WHERE d.kind = ? AND d.key = ? ORDER BY t.id',
        kind,
        key,
      )
      .map(({ id }) => id)
  }

  dueTimers({ until, tenant, limit }: { until: number; tenant?: string; limit: number }): TenantTimer[] {
    if (tenant !== undefined) {
      const number = this.#tenants.find(tenant)
      if (number === undefined) return []
      return this.#sql
        .all<{ body: string }>(
          `SELECT body FROM timers WHERE tenant = ? AND due_at <= ? ORDER BY due_at, id ${AT_MOST}`,
          number,
          until,
          limit,
        )
        .map(({ body }) => ({ ...(JSON.parse(body) as Timer), tenant }))
    }
    return this.#sql
      .all<{ body: string; tenant: string }>(
        `SELECT m.body, t.id AS tenant FROM timers m INDEXED BY timers_due CROSS JOIN tenants t ON t.no = m.tenant
       WHERE m.due_at <= ? ORDER BY m.due_at, m.id, t.id ${AT_MOST}`,
        until,
        limit,
      )
      .map((row) => ({ ...(JSON.parse(row.body) as Timer), tenant: row.tenant }))
  }

  timers(tenant: string): { pending: number; nextDueAt: number | null } {
    const number = this.#tenants.find(tenant) ?? -1
    const row = this.#sql.one<{ pending: number; next: number | null }>(
      'SELECT count(*) AS pending, min(due_at) AS next FROM timers WHERE tenant = ?',
      number,
    )
    return { pending: row?.pending ?? 0, nextDueAt: row?.next ?? null }
  }
}

/** A document's row, for filling a new index. */
export interface StoredRow {
  readonly no: number
  readonly revision: number
  readonly id: string
  readonly body: string
}
