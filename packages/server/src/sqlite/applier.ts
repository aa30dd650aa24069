import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { CommitItem } from '../store/commit-item.ts'
import type { Columns } from '../store/batch-columns.ts'
import { mergeWrites } from '../store/merge-writes.ts'
import type { SqliteEventWriter } from './event-writer.ts'
import { ManyRows } from './many-rows.ts'
import type { TenantNumbers } from './tenant-numbers.ts'

type Text = CommitItem['texts'][number]

// A few milliseconds of work: so long may a commit wait that comes between two steps.
const ROWS_A_STEP = 1_000
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
  readonly #rows: ManyRows

  constructor(db: DatabaseSync, tenants: TenantNumbers, events: SqliteEventWriter, text: TextWriter) {
    this.#db = db
    this.#tenants = tenants
    this.#events = events
    this.#text = text
    this.#sql = statements(db)
    this.#rows = new ManyRows(db, 'INSERT OR REPLACE INTO index_rows (tenant, idx, key, document)', 4)
  }

  /** Writes commits, within a transaction. */
  apply(items: readonly CommitItem[]): void {
    for (const step of this.steps(items)) void step
  }

  /** Writes commits a few thousand rows a step, within a transaction that stays open until the last one. */
  *steps(items: readonly CommitItem[]): Generator<undefined, void, undefined> {
    const sql = this.#sql
    const merged = mergeWrites(items, (tenant) => this.#tenants.of(tenant))
    yield
    yield* run(sql.remove, merged.removed)
    const made = yield* this.#write(sql.make, merged.made)
    const put = yield* this.#write(sql.put, merged.puts)
    yield* run(sql.dropRow, merged.droppedRows)
    yield* this.#addRows(merged.madeRows, made)
    yield* this.#addRows(merged.addedRows, put)
    this.#rows.flush()
    this.#events.append(merged.events.columns)
    yield
    yield* run(sql.eraseContent, merged.erased)
    yield* run(sql.putContent, merged.content)
    yield* run(sql.dropTimer, merged.droppedTimers)
    yield* run(sql.setTimer, merged.timers)
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

  /** Writes documents; gives their row numbers, in the order in which they came. */
  *#write(statement: StatementSync, documents: Columns): Generator<undefined, readonly number[], undefined> {
    const numbers: number[] = []
    const [tenants, collections, ids, revisions, bodies] = documents.columns as Column5
    let written = 0
    for (const i of inOrder(documents, 3)) {
      written += 1
      if (written % ROWS_A_STEP === 0) yield
      const { no } = statement.get(
        tenants[i] as Value,
        collections[i] as Value,
        ids[i] as Value,
        revisions[i] as Value,
        bodies[i] as Value,
      ) as { no: number }
      numbers[i] = no
    }
    return numbers
  }

  /** Writes rows of documents, whose numbers stand at their places. */
  *#addRows(rows: Columns, numbers: readonly number[]): Generator<undefined, void, undefined> {
    const [tenants, indexes, keys, , places] = rows.columns as Column5
    let written = 0
    for (const i of inOrder(rows, 3)) {
      written += 1
      if (written % ROWS_A_STEP === 0) yield
      const document = numbers[places[i] as Value] as number
      this.#rows.add(tenants[i] as Value, indexes[i] as Value, keys[i] as Value, document)
    }
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

function* run(statement: StatementSync, { columns, owners }: Columns): Generator<undefined, void, undefined> {
  for (let i = 0; i < owners.length; i += 1) {
    statement.run(...columns.map((column) => column[i] as Value))
    if (i % ROWS_A_STEP === ROWS_A_STEP - 1) yield
  }
}

const statements = (db: DatabaseSync) => {
  const prepare = (sql: string): StatementSync => db.prepare(sql)
  return {
    make: prepare(
      'INSERT INTO documents (tenant, collection, id, revision, body) VALUES (?, ?, ?, ?, ?) RETURNING no',
    ),
    put: prepare(
      `INSERT INTO documents (tenant, collection, id, revision, body) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (tenant, collection, id) DO UPDATE SET revision = excluded.revision, body = excluded.body RETURNING no`,
    ),
    remove: prepare('DELETE FROM documents WHERE tenant = ? AND collection = ? AND id = ?'),
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
