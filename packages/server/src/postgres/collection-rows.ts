import type { CollectionSpec } from '@deskwire/platform'
import { storedIndexes } from '@deskwire/platform/store'
import type pg from 'pg'
import { indexName, unionsOf, type CollectionNumbers } from '../store/collection-numbers.ts'
import { keyText } from '../store/key-text.ts'

const FILL_BATCH = 1_000

/** Runs a body in a transaction that may see every tenant. */
async function inTransaction<Result>(
  pool: pg.Pool,
  body: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query(
      "BEGIN; SET LOCAL statement_timeout = 0; SELECT set_config('deskwire.tenants', 'all', true)",
    )
    const result = await body(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/** Finds or makes the numbers of a collection, one process at a time; rows of indexes that it no longer declares go. */
export async function findNumbers(
  pool: pg.Pool,
  spec: CollectionSpec<unknown>,
): Promise<{ readonly numbers: CollectionNumbers; readonly unfilled: readonly string[] }> {
  const indexes = storedIndexes(spec).map(([name]) => name)
  const wanted = [spec.name, ...indexes.map((index) => indexName(spec, index))]
  return inTransaction(pool, async (client) => {
    // Nearly always they are there, and then nobody waits for anybody.
    let rows = await namesLike(client, spec.name)
    const isComplete =
      rows.length === wanted.length &&
      wanted.every((name) => rows.some((row) => row.name === name && row.ready))
    if (!isComplete) {
      await client.query("SELECT pg_advisory_xact_lock(hashtextextended('deskwire.names', 0))")
      rows = await namesLike(client, spec.name)
      for (const { no, name } of rows) {
        if (wanted.includes(name)) continue
        await client.query('DELETE FROM index_rows WHERE idx = $1', [no])
        await client.query('DELETE FROM names WHERE no = $1', [no])
      }
      const collection = rows.find(({ name }) => name === spec.name)?.no
      const { rowCount } = await client.query('SELECT FROM documents WHERE collection = $1 LIMIT 1', [
        collection ?? -1,
      ])
      await client.query(
        'INSERT INTO names (name, ready) SELECT n, n = $2 OR $3 FROM unnest($1::text[]) n ON CONFLICT (name) DO NOTHING',
        [wanted, spec.name, rowCount === 0],
      )
      rows = await namesLike(client, spec.name)
    }
    const byName = new Map(rows.map((row) => [row.name, row]))
    const numberOf = (name: string): number => byName.get(name)?.no as number
    return {
      numbers: {
        collection: numberOf(spec.name),
        indexes: new Map(indexes.map((index) => [index, numberOf(indexName(spec, index))])),
        unions: unionsOf(spec),
      },
      unfilled: indexes.filter((index) => byName.get(indexName(spec, index))?.ready !== true),
    }
  })
}

async function namesLike(
  client: pg.PoolClient,
  collection: string,
): Promise<{ no: number; name: string; ready: boolean }[]> {
  const { rows } = await client.query<{ no: number; name: string; ready: boolean }>(
    'SELECT no, name, ready FROM names WHERE name = $1 OR (name > $2 AND name < $3)',
    [collection, `${collection} `, `${collection}!`],
  )
  return rows
}

async function documentsAfter(
  client: pg.PoolClient,
  collection: number,
  after: { readonly tenant: string; readonly id: string },
  limit: number,
): Promise<readonly { readonly tenant: string; readonly id: string; readonly body: string }[]> {
  const { rows } = await client.query(
    `SELECT tenant, id, body FROM documents WHERE collection = $1 AND tenant >= $2 AND (tenant, id) > ($2, $3)
     ORDER BY tenant, id LIMIT $4`,
    [collection, after.tenant, after.id, limit],
  )
  return rows
}

/** Fills indexes that are new from the documents there are, of all tenants. */
export async function fillIndexes(
  pool: pg.Pool,
  spec: CollectionSpec<unknown>,
  numbers: CollectionNumbers,
  unfilled: readonly string[],
): Promise<void> {
  let after = { tenant: '0', id: '' }
  for (;;) {
    const isDone = await inTransaction(pool, async (client) => {
      const [next] = await documentsAfter(client, numbers.collection, after, 1)
      if (!next) return true
      // NOTE: under the lock that commits take, so that none is under way between what is read here and what is written.
      await client.query('SELECT FROM tenants WHERE no = $1 FOR UPDATE', [next.tenant])
      const rows = (await documentsAfter(client, numbers.collection, after, FILL_BATCH)).filter(
        ({ tenant }) => tenant === next.tenant,
      )
      const found = rows.flatMap(({ tenant, id, body }) => {
        const value: unknown = JSON.parse(body)
        return unfilled.flatMap((name) => {
          const key = spec.indexes[name]?.key(value)
          return key ? [{ tenant, idx: numbers.indexes.get(name), key: keyText([...key, id]), id }] : []
        })
      })
      await client.query(
        `INSERT INTO index_rows (tenant, idx, key, id)
         SELECT * FROM unnest($1::bigint[], $2::integer[], $3::text[], $4::text[]) ON CONFLICT DO NOTHING`,
        [
          found.map((row) => row.tenant),
          found.map((row) => row.idx),
          found.map((row) => row.key),
          found.map((row) => row.id),
        ],
      )
      after = rows.at(-1) ?? { tenant: next.tenant, id: next.id }
      return false
    })
    if (isDone) break
  }
  await pool.query('UPDATE names SET ready = true WHERE no = ANY ($1)', [
    unfilled.map((name) => numbers.indexes.get(name)),
  ])
}
