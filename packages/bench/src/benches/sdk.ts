import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type * as Sdk from '@deskwire/sdk/tickets'
import { build } from 'esbuild'
import { countInstantiations } from '../type-instantiations.ts'

/** As much of ky as is called here; it is a dependency of the SDK alone. */
type Ky = (url: string, options: object) => { json(): Promise<unknown> }

const SDK_FOLDER = fileURLToPath(new URL('../../../sdk/', import.meta.url))
const ONE_CALL = `import { createTransport, Tickets } from '@deskwire/sdk/tickets'
const tickets = new Tickets(createTransport({ baseUrl: 'https://api.example.com', apiKey: 'dwk_test_1_secret' }))
console.log(await tickets.get('tkt_1'))`

/**
 * Measures what the SDK costs beside bare ky.
 *
 * `gzipBytes` is a bundle of one call, minified for browsers by esbuild without licence comments, gzip level 9.
 * `importRatio` compares fresh processes that import the whole SDK, and ky, each bundled to one file; medians.
 * `callRatio` compares `tickets.get` with the same request on bare ky in its default form, `ky(url).json()`, both over a `fetch`
 * that answers at once; batches alternate, so that a busy machine slows both. `callUs` and `kyCallUs` are those medians.
 * `instantiations` are those that TypeScript makes for 20 calls beyond an empty file, against declarations.
 * @param args - `[batches of 200 calls]`, 40 if absent
 */
export async function run(args: readonly string[]): Promise<Record<string, number>> {
  const batches = Number(args[0] ?? 40)
  const folder = await mkdtemp(join(tmpdir(), 'deskwire-bench-sdk-'))
  try {
    const oneCall = await bundle(ONE_CALL, true)
    const kyOnly = await bundle(
      `import ky from 'ky'\nconsole.log(await ky('https://api.example.com').json())`,
      true,
    )
    const files = {
      ky: join(folder, 'ky.mjs'),
      tickets: join(folder, 'tickets.mjs'),
      sdk: join(folder, 'sdk.mjs'),
    }
    await writeFile(files.ky, await bundle(`export { default } from 'ky'`, false))
    await writeFile(files.tickets, await bundle(`export * from '@deskwire/sdk/tickets'`, false))
    await writeFile(files.sdk, await bundle(`export * from '@deskwire/sdk'`, false))
    return {
      gzipBytes: gzipSync(oneCall, { level: 9 }).length,
      kyGzipBytes: gzipSync(kyOnly, { level: 9 }).length,
      ...importTimes(files, Math.max(5, Math.round(batches / 2))),
      ...(await callTimes(files, batches)),
      instantiations: await countInstantiations(folder),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function bundle(contents: string, minify: boolean): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: SDK_FOLDER, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['@deskwire/source'],
    minify,
  })
  return outputFiles[0]?.text ?? ''
}

function importTimes(
  files: { readonly ky: string; readonly sdk: string },
  rounds: number,
): Record<string, number> {
  const taken = { ky: [] as number[], sdk: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    for (const which of ['ky', 'sdk'] as const) taken[which].push(importMs(files[which]))
  }
  return { importRatio: rounded(median(taken.sdk) / median(taken.ky)) }
}

function importMs(file: string): number {
  const program = `const from = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - from)`
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Importing ${file} failed`)
  return Number(stdout)
}

async function callTimes(
  files: { readonly ky: string; readonly tickets: string },
  batches: number,
): Promise<Record<string, number>> {
  const { default: ky }: { default: Ky } = await import(pathToFileURL(files.ky).href)
  const { createTransport, Tickets }: typeof Sdk = await import(pathToFileURL(files.tickets).href)
  const body = JSON.stringify({ id: 'tkt_1', version: 3, title: 'VPN 断开', description: 'x'.repeat(700) })
  const fetch = async (): Promise<Response> =>
    new Response(body, { headers: { 'content-type': 'application/json' } })
  const baseUrl = 'https://api.example.com'
  const tickets = new Tickets(createTransport({ baseUrl, apiKey: 'dwk_test_1_secret', fetch }))
  const calls = {
    ky: () =>
      ky(`${baseUrl}/v1/tickets/tkt_1`, {
        fetch,
        headers: { authorization: 'Bearer dwk_test_1_secret', 'deskwire-version': '1' },
      }).json(),
    sdk: () => tickets.get('tkt_1'),
  }
  const taken = { ky: [] as number[], sdk: [] as number[] }
  for (let batch = 0; batch < batches; batch++) {
    for (const which of batch % 2 === 0 ? (['ky', 'sdk'] as const) : (['sdk', 'ky'] as const)) {
      const fromMs = performance.now()
      for (let call = 0; call < 200; call++) await calls[which]()
      // The first quarter warms up.
      if (batch >= batches / 4) taken[which].push((performance.now() - fromMs) * 5)
    }
  }
  const [sdkUs, kyUs] = [median(taken.sdk), median(taken.ky)]
  return { callRatio: rounded(sdkUs / kyUs), callUs: rounded(sdkUs), kyCallUs: rounded(kyUs) }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
