import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** The numbers under which tenants stand in the tables. Once given, a number stays with its tenant's name. */
export class TenantNumbers {
  readonly #known = new Map<string, number>()
  readonly #find: StatementSync
  readonly #db: DatabaseSync
  #add: StatementSync | undefined

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#find = db.prepare('SELECT no FROM tenants WHERE id = ?')
  }

  /** Undefined where nothing was ever written for the tenant. */
  find(tenant: string): number | undefined {
    const known = this.#known.get(tenant)
    if (known !== undefined) return known
    const row = this.#find.get(tenant) as { no: number } | undefined
    if (row) this.#known.set(tenant, row.no)
    return row?.no
  }

  /** Finds or gives a number; for the writer, within its transaction. */
  of(tenant: string): number {
    const found = this.find(tenant)
    if (found !== undefined) return found
    this.#add ??= this.#db.prepare('INSERT INTO tenants (id) VALUES (?)')
    const { lastInsertRowid } = this.#add.run(tenant)
    const number = Number(lastInsertRowid)
    this.#known.set(tenant, number)
    return number
  }

  /** After a rollback a number may not have been given. */
  forget(): void {
    this.#known.clear()
  }
}
