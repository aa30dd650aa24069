import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { idAt, WIDTH, type CommitItem, type CommitOutcome } from '../store/commit-item.ts'
import { endOfPrefix, keyText } from '../store/key-text.ts'
import type { TenantNumbers } from './tenant-numbers.ts'
import { DoneBatch, type Unapplied } from './unapplied.ts'

// Outcomes of items that others may name as what they depend on; those are at most a few batches old.
const REMEMBERED_FAILURES = 10_000
const REMEMBERED_REVISIONS = 200_000

/** Says whether a commit may be written, by what is in the tables and what is done and will come into them. */
export class CommitChecks {
  readonly #tenants: TenantNumbers
  readonly #unapplied: Unapplied
  readonly #failed = new Set<number>()
  readonly #revisions = new Map<string, number>()
  readonly #sql: ReturnType<typeof statements>

  constructor(db: DatabaseSync, tenants: TenantNumbers, unapplied: Unapplied) {
    this.#tenants = tenants
    this.#unapplied = unapplied
    this.#sql = statements(db)
  }

  /** Forgets what it remembers of the tables: they were rolled back, or another process has written. */
  forget(): void {
    this.#revisions.clear()
  }

  /** Takes over an item that will be written: it is decided for the next ones. */
  accept(item: CommitItem): void {
    this.#unapplied.add(DoneBatch.of(item))
    const { tenant, documents } = item
    for (let i = 0; i < documents.length; i += WIDTH.documents)
      this.#revisions.delete(`${tenant} ${documents[i]} ${documents[i + 1]}`)
  }

  /** Takes over items that will be written, without a look into them. */
  acceptUnseen(batch: DoneBatch): void {
    this.#unapplied.add(batch)
    this.forget()
  }

  /** Whether what an item follows from has failed. */
  hasFailed(dependsOn: readonly number[]): boolean {
    return dependsOn.some((seq) => this.#failed.has(seq))
  }

  /** Notes that an item is not written: what follows from it falls with it. */
  fail(seq: number): void {
    this.#failed.add(seq)
    if (this.#failed.size > REMEMBERED_FAILURES)
      for (const oldest of this.#failed) return void this.#failed.delete(oldest)
  }

  /** Why an item cannot be written, before any of it is. */
  refusal(item: CommitItem): CommitOutcome | null {
    const { tenant, guards, documents, takenTimers } = item
    if (this.hasFailed(item.dependsOn)) return { kind: 'conflict' }
    for (let i = 0; i < guards.length; i += WIDTH.guards) {
      const revision = this.#revisionOf(tenant, guards[i] as number, guards[i + 1] as string)
      if (revision !== guards[i + 2]) return { kind: 'conflict' }
    }
    for (let i = 0; i < documents.length; i += WIDTH.documents) {
      const revision = this.#revisionOf(tenant, documents[i] as number, documents[i + 1] as string)
      if (revision !== documents[i + 2]) return { kind: 'conflict' }
    }
    for (let i = 0; i < takenTimers.length; i += WIDTH.takenTimers)
      if (this.#dueAt(tenant, takenTimers[i] as string) !== takenTimers[i + 1]) return { kind: 'conflict' }
    return this.#takenKey(item)
  }

  #dueAt(tenant: string, id: string): number | null {
    const decided = this.#unapplied.timer(tenant, id)
    if (decided !== undefined) return decided
    const number = this.#tenants.find(tenant)
    if (number === undefined) return null
    return (this.#sql.timerDueAt.get(number, id) as { due_at: number } | undefined)?.due_at ?? null
  }

  #takenKey(item: CommitItem): CommitOutcome | null {
    const { tenant, addedRows } = item
    let dropped: Set<string> | undefined
    let claimed: Set<string> | undefined
    for (let i = 0; i < addedRows.length; i += WIDTH.addedRows) {
      if (addedRows[i + 3] === 0) continue
      const index = addedRows[i] as number
      const key = addedRows[i + 2] as string
      dropped ??= new Set(droppedKeys(item))
      claimed ??= new Set()
      const name = `${index} ${key}`
      const isHeld = this.#holders(tenant, index, key).some((holder) => !dropped?.has(`${index} ${holder}`))
      if (claimed.has(name) || isHeld) return { kind: 'unique', index }
      claimed.add(name)
    }
    return null
  }

  /** Rows under a unique key, by key with id: those in the table, and what the log makes of them. */
  #holders(tenant: string, index: number, key: string): readonly string[] {
    const number = this.#tenants.find(tenant)
    const decided = this.#unapplied.rowsUnder(tenant, index, key)
    const rows = (
      number === undefined ? [] : this.#sql.rowsUnder.all(number, index, key, endOfPrefix(key))
    ) as { key: string }[]
    const kept = rows.flatMap((row) => (decided?.get(row.key) === false ? [] : [row.key]))
    return [...kept, ...[...(decided ?? [])].flatMap(([row, came]) => (came ? [row] : []))]
  }

  #revisionOf(tenant: string, collection: number, id: string): number {
    const decided = this.#unapplied.revision(tenant, collection, id)
    if (decided !== undefined) return decided
    const name = `${tenant} ${collection} ${id}`
    const known = this.#revisions.get(name)
    if (known !== undefined) return known
    const number = this.#tenants.find(tenant)
    const row =
      number === undefined
        ? undefined
        : (this.#sql.revision.get(number, collection, id) as { revision: number } | undefined)
    const revision = row?.revision ?? 0
    // What is not there now comes soon, as a rule: remembering its absence would be wrong as soon as the log is applied.
    if (revision > 0) this.#know(name, revision)
    return revision
  }

  #know(name: string, revision: number): void {
    if (this.#revisions.size >= REMEMBERED_REVISIONS) this.#revisions.clear()
    this.#revisions.set(name, revision)
  }
}

const droppedKeys = function* (item: CommitItem): Iterable<string> {
  const { droppedRows } = item
  for (let i = 0; i < droppedRows.length; i += WIDTH.droppedRows)
    yield `${droppedRows[i]} ${droppedRows[i + 2]}${keyText([idAt(item, droppedRows[i + 1] as number)])}`
}

const statements = (db: DatabaseSync) => {
  const prepare = (sql: string): StatementSync => db.prepare(sql)
  return {
    revision: prepare('SELECT revision FROM documents WHERE tenant = ? AND collection = ? AND id = ?'),
    rowsUnder: prepare(
      'SELECT key FROM index_rows WHERE tenant = ? AND idx = ? AND key >= ? AND key < ? LIMIT 3',
    ),
    timerDueAt: prepare('SELECT due_at FROM timers WHERE tenant = ? AND id = ?'),
  }
}
