import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { CommitItem } from '../store/commit-item.ts'
import type { Columns } from '../store/batch-columns.ts'
import { mergeWrites } from '../store/merge-writes.ts'
import type { SqliteEventWriter } from './event-writer.ts'
import { ManyRows, ROWS_A_STEP } from './many-rows.ts'
import type { TenantNumbers } from './tenant-numbers.ts'

type Text = CommitItem['texts'][number]

// A few milliseconds of work: so long may a commit wait that comes between two steps.
const TEXTS_A_STEP = 50

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
  readonly #many: ReturnType<typeof inserts>

  constructor(db: DatabaseSync, tenants: TenantNumbers, events: SqliteEventWriter, text: TextWriter) {
    this.#db = db
    this.#tenants = tenants
    this.#events = events
    this.#text = text
    this.#sql = statements(db)
    this.#many = inserts(db)
  }

  /** Writes commits, within a transaction. */
  apply(items: readonly CommitItem[]): void {
    for (const step of this.steps(items)) void step
  }

  /** Writes commits a few thousand rows a step, within a transaction that stays open until the last one. */
  *steps(items: readonly CommitItem[]): Generator<undefined, void, undefined> {
    const [sql, many] = [this.#sql, this.#many]
    const merged = mergeWrites(items, (tenant) => this.#tenants.of(tenant))
    yield
    yield* run(sql.remove, merged.removed)
    const made = yield* this.#make(merged.made)
    const put = yield* this.#put(merged.puts)
    yield* run(sql.dropRow, merged.droppedRows)
    yield* this.#addRows(merged.madeRows, made)
    yield* this.#addRows(merged.addedRows, put)
    this.#events.append(merged.events.columns)
    yield
    yield* run(sql.eraseContent, merged.erased)
    yield* many.content.steps(merged.content.columns, inOrder(merged.content, 1))
    yield* run(sql.dropTimer, merged.droppedTimers)
    yield* many.timers.steps(merged.timers.columns, inOrder(merged.timers, 1))
    yield* run(sql.publish, merged.published)
    yield* run(sql.unpublish, merged.unpublished)
    for (const [i, { tenant, kind, id, document }] of merged.texts.entries()) {
      if (document) this.#text.put(tenant, kind, document)
      else this.#text.remove(tenant, kind, id)
      if (i % TEXTS_A_STEP === TEXTS_A_STEP - 1) yield
    }
    const [forgetting, before] = merged.forgets.columns as [number[], number[]]
    this.#text.flush()
    for (const [i, tenant] of forgetting.entries()) this.#events.forgetBefore(tenant, before[i] as number)
  }

  /** Writes documents that are new; gives their row numbers, in the order in which they came. */
  *#make(documents: Columns): Generator<undefined, readonly number[], undefined> {
    if (documents.owners.length === 0) return []
    // Given here and not by the table: to be told them costs as much as the rows.
    let { no } = this.#sql.lastDocument.get() as { no: number }
    const numbers: number[] = []
    const columns = [...documents.columns, numbers]
    const order = inOrder(documents, 2)
    for (const i of order) numbers[i] = no += 1
    yield* this.#many.documents.steps(columns, order)
    return numbers
  }

  /** Writes documents that were there; gives their row numbers, in the order in which they came. */
  *#put(documents: Columns): Generator<undefined, readonly number[], undefined> {
    const sql = this.#sql
    const numbers: number[] = []
    const [tenants, collections, ids, revisions, bodies] = documents.columns as Column5
    let written = 0
    for (const i of inOrder(documents, 2)) {
      written += 1
      if (written % ROWS_A_STEP === 0) yield
      const name = [tenants[i] as Value, collections[i] as Value, ids[i] as Value] as const
      const held = [revisions[i] as Value, bodies[i] as Value] as const
      const there = sql.numberOf.get(...name) as { no: number } | undefined
      if (there) sql.put.run(...held, there.no)
      numbers[i] = there?.no ?? Number(sql.make.run(...name, ...held).lastInsertRowid)
    }
    return numbers
  }

  /** Writes rows of documents, whose numbers stand at their places. */
  *#addRows(rows: Columns, numbers: readonly number[]): Generator<undefined, void, undefined> {
    const [tenants, indexes, keys, , places] = rows.columns as Column5
    const documents = places.map((place) => numbers[place] as number)
    yield* this.#many.rows.steps([tenants, indexes, keys, documents], inOrder(rows, 2))
  }

  /** Deletes everything of a tenant, within a transaction; its number stays. */
  drop(tenant: number): void {
    const tables = ['documents', 'index_rows', 'events', 'event_types', 'content', 'timers', 'directory']
    for (const table of tables) this.#db.prepare(`DELETE FROM ${table} WHERE tenant = ?`).run(tenant)
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

/** Positions of rows by their first columns, numbers and then a text: the order of the table that they go into. */
function inOrder({ columns, owners }: Columns, numbers: 1 | 2): readonly number[] {
  const groups = new Map<number, number[]>()
  const [first, second] = columns as [number[], number[]]
  for (let i = 0; i < owners.length; i += 1) {
    const group = (first[i] as number) * 1_000_000 + (numbers === 2 ? (second[i] as number) : 0)
    const positions = groups.get(group)
    if (positions) positions.push(i)
    else groups.set(group, [i])
  }
  const texts = columns[numbers] as string[]
  const order: number[] = []
  for (const group of [...groups.keys()].sort((a, b) => a - b)) {
    const positions = groups.get(group) as number[]
    if (positions.length > 1) positions.sort((a, b) => ((texts[a] as string) < (texts[b] as string) ? -1 : 1))
    for (const position of positions) order.push(position)
  }
  return order
}

function* run(statement: StatementSync, { columns, owners }: Columns): Generator<undefined, void, undefined> {
  for (let i = 0; i < owners.length; i += 1) {
    statement.run(...columns.map((column) => column[i] as Value))
    if (i % ROWS_A_STEP === ROWS_A_STEP - 1) yield
  }
}

const statements = (db: DatabaseSync) => {
  const prepare = (sql: string): StatementSync => db.prepare(sql)
  return {
    lastDocument: prepare('SELECT coalesce(max(no), 0) AS no FROM documents'),
    numberOf: prepare('SELECT no FROM documents WHERE tenant = ? AND collection = ? AND id = ?'),
    make: prepare('INSERT INTO documents (tenant, collection, id, revision, body) VALUES (?, ?, ?, ?, ?)'),
    put: prepare('UPDATE documents SET revision = ?, body = ? WHERE no = ?'),
    remove: prepare('DELETE FROM documents WHERE tenant = ? AND collection = ? AND id = ?'),
    dropRow: prepare('DELETE FROM index_rows WHERE tenant = ? AND idx = ? AND key = ?'),
    dropTimer: prepare('DELETE FROM timers WHERE tenant = ? AND id = ?'),
    eraseContent: prepare('DELETE FROM content WHERE tenant = ? AND id = ?'),
    publish: prepare('INSERT OR IGNORE INTO directory (tenant, kind, key) VALUES (?, ?, ?)'),
    unpublish: prepare('DELETE FROM directory WHERE tenant = ? AND kind = ? AND key = ?'),
  }
}

const inserts = (db: DatabaseSync) => ({
  documents: new ManyRows(db, 'documents (tenant, collection, id, revision, body, no)', 6),
  rows: new ManyRows(
    db,
    'index_rows (tenant, idx, key, document)',
    4,
    'ON CONFLICT (tenant, idx, key) DO UPDATE SET document = excluded.document',
  ),
  content: new ManyRows(
    db,
    'content (tenant, id, value, salt)',
    4,
    'ON CONFLICT (tenant, id) DO UPDATE SET value = excluded.value, salt = excluded.salt',
  ),
  timers: new ManyRows(
    db,
    'timers (tenant, id, due_at, body)',
    4,
    'ON CONFLICT (tenant, id) DO UPDATE SET due_at = excluded.due_at, body = excluded.body',
  ),
})
