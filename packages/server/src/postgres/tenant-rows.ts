import type pg from 'pg'
import type { Ask } from './database-pool.ts'
import { tenantTables } from './schema.ts'

/** The numbers under which tenants stand in the tables. Once given, a number stays with its tenant's name. */
export class TenantRows {
  readonly #known = new Map<string, number>()
  readonly #ask: Ask

  constructor(ask: Ask) {
    this.#ask = ask
  }

  /** The number, where this process knows it. */
  known(tenant: string): number | undefined {
    return this.#known.get(tenant)
  }

  /** Undefined where nothing was ever written for the tenant. */
  async find(tenant: string): Promise<number | undefined> {
    const [row] = await this.#ask<{ no: string }>('tenant', 'SELECT no FROM tenants WHERE id = $1', [tenant])
    if (row) this.#known.set(tenant, Number(row.no))
    return row && Number(row.no)
  }

  /** Finds or gives a number. */
  async of(tenant: string): Promise<number> {
    const known = this.#known.get(tenant) ?? (await this.find(tenant))
    if (known !== undefined) return known
    await this.#ask('add-tenant', 'INSERT INTO tenants (id) VALUES ($1) ON CONFLICT DO NOTHING', [tenant])
    const found = await this.find(tenant)
    if (found === undefined)
      throw new Error('Could not number a tenant: its row is not there after it was added.')
    return found
  }

  /** Deletes everything of a tenant; its number stays. */
  async drop(pool: pg.Pool, tenant: string): Promise<void> {
    const number = await this.find(tenant)
    if (number === undefined) return
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      await client.query("SELECT set_config('deskwire.tenants', $1, true)", [`{${number}}`])
      await client.query('SELECT FROM tenants WHERE no = $1 FOR UPDATE', [number])
      await client.query('SELECT drop_text($1)', [number])
      for (const table of tenantTables) await client.query(`DELETE FROM ${table} WHERE tenant = $1`, [number])
      await client.query(
        'UPDATE tenants SET sequence = 0, fence = 0, holder = NULL, lease_until = 0, feed_from = 1, commits = commits + 1 WHERE no = $1',
        [number],
      )
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined)
      throw error
    } finally {
      client.release()
    }
  }
}
