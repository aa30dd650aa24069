import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { CommitItem } from '../store/commit-item.ts'
import { mergeItems, type Columns } from '../store/merge-items.ts'
import type { SqliteEventWriter } from './event-writer.ts'
import type { TenantNumbers } from './tenant-numbers.ts'

type Text = CommitItem['texts'][number]

/** Writes full text in the transaction of its document. */
export interface TextWriter {
  put(tenant: number, kind: Text['kind'], document: NonNullable<Text['document']>): void
  remove(tenant: number, kind: Text['kind'], id: string): void
  drop(tenant: number): void
  /** Writes what was put and removed; once a transaction, before it commits. */
  flush(): void
  /** Forgets what it remembers of the file: it was rolled back, or another process has written. */
  forget(): void
}

/** Brings commits into their tables: what many come to together, table by table and in the order of each table. */
export class SqliteApplier {
  readonly #tenants: TenantNumbers
  readonly #events: SqliteEventWriter
  readonly #text: TextWriter
  readonly #db: DatabaseSync
  readonly #sql: ReturnType<typeof statements>

  constructor(db: DatabaseSync, tenants: TenantNumbers, events: SqliteEventWriter, text: TextWriter) {
    this.#db = db
    this.#tenants = tenants
    this.#events = events
    this.#text = text
    this.#sql = statements(db)
  }

  /** Writes commits, within a transaction. */
  apply(items: readonly CommitItem[]): void {
    const sql = this.#sql
    const merged = mergeItems(items, (tenant) => this.#tenants.of(tenant))
    run(sql.remove, merged.removed)
    const numbers = new Map<string, number>()
    const [tenants, collections, ids, revisions, bodies] = merged.puts.columns as Column5
    for (const i of inOrder(merged.puts, 3)) {
      const { no } = sql.put.get(
        tenants[i] as Value,
        collections[i] as Value,
        ids[i] as Value,
        revisions[i] as Value,
        bodies[i] as Value,
      ) as { no: number }
      numbers.set(`${tenants[i]} ${collections[i]} ${ids[i]}`, no)
    }
    run(sql.dropRow, merged.droppedRows)
    const [rowTenants, indexes, keys, documents, rowCollections] = merged.addedRows.columns as Column5
    for (const i of inOrder(merged.addedRows, 3)) {
      const number = numbers.get(`${rowTenants[i]} ${rowCollections[i]} ${documents[i]}`) as number
      sql.addRow.run(rowTenants[i] as Value, indexes[i] as Value, keys[i] as Value, number)
    }
    this.#events.append(merged.events.columns)
    run(sql.eraseContent, merged.erased)
    run(sql.putContent, merged.content)
    run(sql.dropTimer, merged.droppedTimers)
    run(sql.setTimer, merged.timers)
    run(sql.publish, merged.published)
    run(sql.unpublish, merged.unpublished)
    for (const { tenant, kind, id, document } of merged.texts) {
      if (document) this.#text.put(tenant, kind, document)
      else this.#text.remove(tenant, kind, id)
    }
    const [forgetting, before] = merged.forgets.columns as [number[], number[]]
    this.#text.flush()
    for (const [i, tenant] of forgetting.entries()) this.#events.forgetBefore(tenant, before[i] as number)
  }

  /** Deletes everything of a tenant, within a transaction; its number stays. */
  drop(tenant: number): void {
    for (const table of ['documents', 'index_rows', 'events', 'content', 'timers', 'directory'])
      this.#db.prepare(`DELETE FROM ${table} WHERE tenant = ?`).run(tenant)
    this.#text.drop(tenant)
    this.#db
      .prepare(
        'UPDATE tenants SET sequence = 0, fence = 0, holder = NULL, lease_until = 0, feed_from = 1 WHERE no = ?',
      )
      .run(tenant)
  }
}

// Columns of one type each; which it is, the statement that they go into says.
type Value = number & string
type Column5 = [Value[], Value[], Value[], Value[], Value[]]

/** Positions of rows by their first columns, numbers and last a text: the order of the table that they go into. */
function inOrder({ columns, owners }: Columns, width: 2 | 3): readonly number[] {
  const groups = new Map<number, number[]>()
  const [first, second] = columns as [number[], number[]]
  for (let i = 0; i < owners.length; i += 1) {
    const group = (first[i] as number) * 1_000_000 + (width === 3 ? (second[i] as number) : 0)
    const positions = groups.get(group)
    if (positions) positions.push(i)
    else groups.set(group, [i])
  }
  const texts = columns[width - 1] as string[]
  const order: number[] = []
  for (const group of [...groups.keys()].sort((a, b) => a - b)) {
    const positions = groups.get(group) as number[]
    if (positions.length > 1) positions.sort((a, b) => ((texts[a] as string) < (texts[b] as string) ? -1 : 1))
    for (const position of positions) order.push(position)
  }
  return order
}

function run(statement: StatementSync, { columns, owners }: Columns): void {
  for (let i = 0; i < owners.length; i += 1) statement.run(...columns.map((column) => column[i] as Value))
}

const statements = (db: DatabaseSync) => {
  const prepare = (sql: string): StatementSync => db.prepare(sql)
  return {
    put: prepare(
      `INSERT INTO documents (tenant, collection, id, revision, body) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (tenant, collection, id) DO UPDATE SET revision = excluded.revision, body = excluded.body RETURNING no`,
    ),
    remove: prepare('DELETE FROM documents WHERE tenant = ? AND collection = ? AND id = ?'),
    addRow: prepare('INSERT OR REPLACE INTO index_rows (tenant, idx, key, document) VALUES (?, ?, ?, ?)'),
    dropRow: prepare('DELETE FROM index_rows WHERE tenant = ? AND idx = ? AND key = ?'),
    setTimer: prepare(
      'INSERT INTO timers (tenant, id, due_at, body) VALUES (?, ?, ?, ?) ON CONFLICT (tenant, id) DO UPDATE SET due_at = excluded.due_at, body = excluded.body',
    ),
    dropTimer: prepare('DELETE FROM timers WHERE tenant = ? AND id = ?'),
    putContent: prepare(
      'INSERT INTO content (tenant, id, value, salt) VALUES (?, ?, ?, ?) ON CONFLICT (tenant, id) DO UPDATE SET value = excluded.value, salt = excluded.salt',
    ),
    eraseContent: prepare('DELETE FROM content WHERE tenant = ? AND id = ?'),
    publish: prepare('INSERT OR IGNORE INTO directory (tenant, kind, key) VALUES (?, ?, ?)'),
    unpublish: prepare('DELETE FROM directory WHERE tenant = ? AND kind = ? AND key = ?'),
  }
}
