import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeMasterKey, writeMasterKey } from '@deskwire/server'
import { Client } from 'pg'
import { startChild, type ServerProcess } from '../server/child.ts'
import { load, requestBytes, type LoadResult } from '../server/http-load.ts'
import { buildPackages, startPublished } from '../server/published-server.ts'
import { createRequest, getRequest, setUpTenant, type LoadedTenant } from '../server/tenant-setup.ts'

const CONNECTIONS = 64
const TENANTS = 20
// A server runs for years: what is measured is how fast it is once its code has been compiled, which takes some thousand requests.
const WARM_UP_MS = 10_000

type StoreKind = 'sqlite' | 'postgres'

interface Cell extends LoadResult {
  /** CPU of the server's process for one request, milliseconds. */
  readonly cpuMs: number
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function measure(
  server: ServerProcess,
  ms: number,
  request: (n: number) => Buffer,
  onBody?: (body: string) => void,
): Promise<Cell> {
  const before = await server.usage()
  const result = await load({
    port: server.port,
    connections: CONNECTIONS,
    ms,
    request,
    ...(onBody && { onBody }),
  })
  const after = await server.usage()
  if (result.others.size > 0) say(`  answers that were not 2xx: ${JSON.stringify([...result.others])}`)
  return { ...result, cpuMs: (after.cpuMs - before.cpuMs) / Math.max(1, result.requests) }
}

const show = (name: string, cell: Cell): void =>
  say(
    `  ${name.padEnd(16)}${cell.perSecond.toFixed(0).padStart(7)}/s   p50 ${cell.p50.toFixed(1)} ms   p99 ${cell.p99.toFixed(1)} ms   CPU ${cell.cpuMs.toFixed(3)} ms`,
  )

/** Events that one created ticket leaves: how far its tenant's feed goes on. */
async function countEvents(port: number, tenant: LoadedTenant): Promise<number> {
  const newest = async (): Promise<number> => {
    const response = await fetch(`http://127.0.0.1:${port}/v1/events?limit=1&sort=-sequence`, {
      headers: { authorization: `Bearer ${tenant.apiKey}` },
    })
    const { items } = (await response.json()) as { items: { sequence: number }[] }
    return items[0]?.sequence ?? 0
  }
  const before = await newest()
  const tickets = 20
  for (let i = 0; i < tickets; i += 1) {
    const [head = '', body = ''] = createRequest(tenant, i, 'events').toString('utf8').split('\r\n\r\n')
    const key = /Idempotency-Key: (.*)/.exec(head)?.[1] ?? ''
    const headers = {
      authorization: `Bearer ${tenant.apiKey}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    }
    await fetch(`http://127.0.0.1:${port}/v1/tickets`, { method: 'POST', headers, body })
  }
  return ((await newest()) - before) / tickets
}

interface StoreFigures {
  readonly create: number
  readonly events: number
  readonly createVsGrouped: number | null
  readonly createCpu: number
  readonly get: number
}

async function measureStore(
  kind: StoreKind,
  folder: string,
  databaseUrl: string,
  schemas: string[],
  { rounds, ms, profile }: { readonly rounds: number; readonly ms: number; readonly profile?: string },
): Promise<StoreFigures> {
  const schema = (name: string): string => {
    const made = `deskwire_bench_${process.pid}_${name}`
    schemas.push(made)
    return made
  }
  const bare = await startChild('./bare-server.ts', {
    store: kind,
    dataDir: join(folder, 'bare'),
    databaseUrl,
    schema: schema('bare'),
  })
  const grouped =
    kind === 'sqlite'
      ? await startChild('./bare-server.ts', {
          store: kind,
          grouped: true,
          dataDir: join(folder, 'grouped'),
          databaseUrl,
          schema: '',
        })
      : null
  const ours = await startChild('./deskwire-server.ts', {
    dataDir: join(folder, `ours-${kind}`),
    tenants: TENANTS,
    ...(kind === 'postgres' && { databaseUrl, schema: schema('ours') }),
    ...(profile !== undefined && { profile }),
  })
  try {
    const tenants: LoadedTenant[] = []
    for (const apiKey of ours.ready['keys'] as string[]) tenants.push(await setUpTenant(ours.port, apiKey))
    const tenantAt = (n: number): LoadedTenant => tenants[n % tenants.length] as LoadedTenant
    const ids: { readonly tenant: LoadedTenant; readonly id: string }[] = []
    const byAccount = new Map(tenants.map((tenant) => [tenant.accountId, tenant]))
    const bareBody = createRequest(tenantAt(0), 0, 'bare')
    const bareRequest = requestBytes(
      'POST',
      '/v1/tickets',
      {},
      bareBody.toString('utf8').split('\r\n\r\n')[1],
    )
    let run = 0
    const createOurs = (duration: number, keep = false) => {
      run += 1
      return measure(
        ours,
        duration,
        (n) => createRequest(tenantAt(n), n, `r${run}`),
        keep
          ? (text) => {
              const { id, accountId } = JSON.parse(text) as { id: string; accountId: string }
              const tenant = byAccount.get(accountId)
              if (tenant) ids.push({ tenant, id })
            }
          : undefined,
      )
    }
    const createBare = (duration: number) => measure(bare, duration, () => bareRequest)
    const createGrouped = grouped && ((duration: number) => measure(grouped, duration, () => bareRequest))
    await createBare(WARM_UP_MS)
    await createGrouped?.(WARM_UP_MS)
    await createOurs(WARM_UP_MS, true)

    const creates: { bare: Cell; ours: Cell; grouped: Cell | null }[] = []
    for (let round = 0; round < rounds; round += 1) {
      say(`create, ${kind}, round ${round + 1} of ${rounds}`)
      const cells = {
        bare: await createBare(ms),
        ours: await createOurs(ms),
        grouped: createGrouped ? await createGrouped(ms) : null,
      }
      show('bare', cells.bare)
      if (cells.grouped) show('bare, grouped', cells.grouped)
      show('deskwire', cells.ours)
      creates.push(cells)
    }
    const gets: { bare: Cell; ours: Cell }[] = []
    const getOurs = (n: number): Buffer => {
      const { tenant, id } = ids[n % ids.length] as (typeof ids)[number]
      return getRequest(tenant, id)
    }
    const getBare = (n: number): Buffer => requestBytes('GET', `/v1/tickets/t${1 + (n % 1_000)}`, {})
    await measure(bare, WARM_UP_MS / 2, getBare)
    await measure(ours, WARM_UP_MS / 2, getOurs)
    for (let round = 0; round < rounds; round += 1) {
      say(`get, ${kind}, round ${round + 1} of ${rounds}`)
      const cells = { bare: await measure(bare, ms, getBare), ours: await measure(ours, ms, getOurs) }
      show('bare', cells.bare)
      show('deskwire', cells.ours)
      gets.push(cells)
    }
    return {
      events: await countEvents(ours.port, tenantAt(0)),
      create: median(creates.map((cells) => cells.ours.perSecond / cells.bare.perSecond)),
      createVsGrouped: grouped
        ? median(creates.map((cells) => cells.ours.perSecond / (cells.grouped?.perSecond ?? Number.NaN)))
        : null,
      createCpu: median(creates.map((cells) => cells.ours.cpuMs / cells.bare.cpuMs)),
      get: median(gets.map((cells) => cells.ours.perSecond / cells.bare.perSecond)),
    }
  } finally {
    await Promise.all([bare.stop(), grouped?.stop(), ours.stop()])
  }
}

/** Start to ready over a store that has been used, and the memory of a server that does nothing; medians. */
async function measureStart(folder: string): Promise<{ readonly startMs: number; readonly idleMB: number }> {
  const starts: number[] = []
  const sizes: number[] = []
  for (let i = 0; i < 5; i += 1) {
    const { startMs, idleMB } = await startPublished(join(folder, 'ours-sqlite'))
    starts.push(startMs)
    sizes.push(idleMB)
  }
  say(
    `start to ready ${starts.map((ms) => ms.toFixed(0)).join(', ')} ms; idle ${sizes.map((mb) => mb.toFixed(0)).join(', ')} MB`,
  )
  return { startMs: median(starts), idleMB: median(sizes) }
}

/**
 * Measures the server under load beside bare handlers on the same HTTP library that keep one row with the same durability.
 * @param args - `--rounds N`, `--ms N` a cell, `--store sqlite|postgres|both`
 * @returns ratios of requests a second, medians over rounds in one run; CPU a request over the bare handler's; start and memory
 */
export async function run(args: readonly string[]): Promise<Record<string, number | null>> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      ms: { type: 'string', default: '4000' },
      store: { type: 'string', default: 'both' },
      profile: { type: 'string' },
    },
  })
  process.env['DESKWIRE_MASTER_KEY'] ??= writeMasterKey(makeMasterKey(randomBytes))
  buildPackages()
  const settings = {
    rounds: Number(values.rounds),
    ms: Number(values.ms),
    ...(values.profile !== undefined && { profile: values.profile }),
  }
  const databaseUrl = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test'
  const folder = await mkdtemp(join(tmpdir(), 'deskwire-bench-'))
  const schemas: string[] = []
  try {
    const sqlite =
      values.store === 'postgres'
        ? null
        : await measureStore('sqlite', folder, databaseUrl, schemas, settings)
    const start = values.store === 'postgres' ? null : await measureStart(folder)
    const postgres =
      values.store === 'sqlite'
        ? null
        : await measureStore('postgres', folder, databaseUrl, schemas, settings)
    return {
      createSqlite: sqlite?.create ?? null,
      createPostgres: postgres?.create ?? null,
      createSqliteVsGrouped: sqlite?.createVsGrouped ?? null,
      getSqlite: sqlite?.get ?? null,
      getPostgres: postgres?.get ?? null,
      createCpuSqlite: sqlite?.createCpu ?? null,
      createCpuPostgres: postgres?.createCpu ?? null,
      eventsPerCreate: sqlite?.events ?? postgres?.events ?? null,
      startMs: start?.startMs ?? null,
      idleMB: start?.idleMB ?? null,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
    if (schemas.length > 0) {
      const client = new Client({ connectionString: databaseUrl })
      await client.connect()
      for (const schema of schemas) await client.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`)
      await client.end()
    }
  }
}
