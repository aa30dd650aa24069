import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import {
  type Contestants,
  interleave,
  median,
  ratioOf,
  type Rounds,
  ratioSpread,
  cpuMs,
} from '../interleave.ts'
import { startLoopbackServer } from '../loopback-server.ts'
import { bareFetch, bundle, type ClientLibrary, readClients, type Route } from '../sdk-clients.ts'
import { countInstantiations } from '../type-instantiations.ts'

/** About as large as a ticket: 0.85 kB. */
const BODY = JSON.stringify({
  id: 'tkt_01k9zv5b6ee7x8q1r2s3t4v5w6',
  object: 'ticket',
  version: 3,
  title: 'VPN 断开',
  description: 'x'.repeat(750),
})

/**
 * Bytes after gzip of an application that makes one call, and milliseconds of processor that a fresh process takes to import the
 * library: none of a way that is the same library.
 */
type Weight = { readonly gzipBytes: number; readonly importMs: readonly number[] }

/** The fewest rounds whose median says something. */
const FEWEST_ROUNDS = 9

/**
 * Measures what the SDK costs beside bare ky and beside the clients of others, all in one run and in turn.
 *
 * `gzipBytes` is a bundle of one call, minified for browsers by esbuild without licence comments, gzip level 9; ours is the smallest
 * documented way, and the table has the class and the whole client too. `importRatio` compares fresh processes that import the
 * whole SDK, and ky, each bundled to one file (which is kind to those that come as thousands of files). `callRatio` compares
 * `tickets.get` with the same request on bare ky in its default form, `ky(url).json()`, over a `fetch` that answers at once;
 * `callVs…` compare with one `retrieve` of each other client over the same `fetch`. Each ratio is our time by theirs, the median
 * over rounds of the ratio within the round. Time is processor time, since the machine may do other things; only
 * over loopback is it the wall's, where most of it is waiting, and there the table alone is given: the noise is larger than the
 * difference. `instantiations` are those that TypeScript makes for 20
 * calls beyond an empty file, against declarations.
 * @param args - `[rounds]`, 30 if absent, at least 9; five times as many, of fewer calls, over the stub
 */
export async function run(args: readonly string[]): Promise<Record<string, number | null>> {
  const rounds = Math.max(FEWEST_ROUNDS, Number(args[0] ?? 30))
  const folder = await mkdtemp(join(tmpdir(), 'deskwire-bench-sdk-'))
  try {
    const { libraries, missing } = await readClients(folder)
    const weights = await weigh(libraries, Math.max(FEWEST_ROUNDS, Math.round(rounds / 2)))
    const stubbed = await overStub(libraries, rounds)
    const looped = await overLoopback(libraries, rounds)
    const instantiations = await countInstantiations(folder)
    print(weights, stubbed, looped, instantiations, missing)
    const imports = Object.fromEntries(
      Object.entries(weights).map(([name, { importMs }]) => [name, importMs]),
    )
    const figures = {
      gzipBytes: weights['deskwire']?.gzipBytes ?? null,
      importRatio: ratioOf(imports, 'deskwire', 'ky'),
      callRatio: ratioOf(stubbed, 'deskwire', 'ky'),
      callVsOpenai: ratioOf(stubbed, 'deskwire', 'openai'),
      callVsStripe: ratioOf(stubbed, 'deskwire', 'stripe'),
      callVsOpenapiFetch: ratioOf(stubbed, 'deskwire', 'openapi-fetch'),
      instantiations,
    }
    return Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, value && Math.round(value * 1000) / 1000]),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function weigh(
  libraries: readonly ClientLibrary[],
  rounds: number,
): Promise<Readonly<Record<string, Weight>>> {
  const weights: Record<string, { gzipBytes: number; importMs: number[] }> = {}
  for (const { name, oneCall, otherWays, folder } of libraries) {
    for (const [way, source] of Object.entries({ [name]: oneCall, ...otherWays })) {
      const code = await bundle(source, folder, 'browser')
      weights[way] = { gzipBytes: gzipSync(code, { level: 9 }).length, importMs: [] }
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const { name, file } of libraries) weights[name]?.importMs.push(importMs(file))
  }
  return weights
}

function importMs(file: string): number {
  const program = `const { system, user } = process.cpuUsage()
await import(${JSON.stringify(pathToFileURL(file).href)})
const taken = process.cpuUsage({ system, user })
console.log((taken.system + taken.user) / 1000)`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Importing ${file} failed: ${stderr}`)
  return Number(stdout)
}

async function contestants(libraries: readonly ClientLibrary[], route: Route): Promise<Contestants> {
  const calls = await Promise.all(libraries.map((library) => library.calls(route)))
  return Object.assign({}, bareFetch(route), ...calls) as Contestants
}

async function overStub(libraries: readonly ClientLibrary[], rounds: number): Promise<Rounds> {
  const headers = { 'content-type': 'application/json' }
  const fetch = async (): Promise<Response> => new Response(BODY, { headers })
  const route = { host: 'api.example.com', port: 443, protocol: 'https', fetch } as const
  // Many short rounds: one into which a collection of garbage falls says nothing of its contestant, and the median passes it over.
  return interleave(await contestants(libraries, route), rounds * 5, 40, cpuMs)
}

async function overLoopback(libraries: readonly ClientLibrary[], rounds: number): Promise<Rounds> {
  const server = await startLoopbackServer(BODY)
  try {
    const route = { host: '127.0.0.1', port: server.port, protocol: 'http', fetch: globalThis.fetch } as const
    return await interleave(await contestants(libraries, route), rounds, 100)
  } finally {
    await server.close()
  }
}

function print(
  weights: Readonly<Record<string, Weight>>,
  stubbed: Rounds,
  looped: Rounds,
  instantiations: number,
  missing: readonly string[],
): void {
  const figure = (value: number | null | undefined, digits: number): string =>
    (value === undefined || value === null || Number.isNaN(value) ? '-' : value.toFixed(digits)).padStart(13)
  const row = (name: string): string => {
    const weight = weights[name]
    return [
      name.padEnd(19),
      figure(weight && weight.gzipBytes / 1000, 2),
      figure(weight && median(weight.importMs), 1),
      figure(stubbed[name] && median(stubbed[name]), 1),
      figure(ratioOf(stubbed, name, 'ky'), 2),
      figure(looped[name] && median(looped[name]), 1),
      figure(ratioOf(looped, name, 'ky'), 2),
    ].join('')
  }
  const title = ['gzip kB', 'import ms', 'stub us', 'by ky', 'loopback us', 'by ky']
  const names = [...new Set([...Object.keys(weights), ...Object.keys(looped)])]
  console.log(`${''.padEnd(19)}${title.map((text) => text.padStart(13)).join('')}`)
  for (const name of names) console.log(row(name))
  const [low, high] = ratioSpread(stubbed, 'deskwire', 'ky').map((ratio) => ratio.toFixed(2))
  console.log(
    `One call each, medians of ${stubbed['ky']?.length} rounds in turn over the stub and ${looped['ky']?.length} over loopback; compare within a column.`,
  )
  console.log('Import and stub in processor time, loopback by the wall.')
  console.log(`Over the stub, half of the rounds lie from ${low} to ${high} times bare ky.`)
  console.log(`A consumer of 20 calls: ${instantiations} type instantiations beyond an empty file.`)
  for (const reason of missing) console.log(`Not compared, its figures are null: ${reason}`)
}
