import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type * as Sdk from '@deskwire/sdk'
import { build } from 'esbuild'
import type { Contestants } from './interleave.ts'
import { installPeer, type PeerName } from './peers.ts'

/** Where the one request of the comparison goes, and by what. */
export interface Route {
  readonly host: string
  readonly port: number
  readonly protocol: 'http' | 'https'
  readonly fetch: typeof globalThis.fetch
}

/** A client library, taken as an application takes it. */
export interface ClientLibrary {
  readonly name: string
  /** An application that makes one call, as the source that a bundler gets. */
  readonly oneCall: string
  /** The same by other ways, by their names in the table. */
  readonly otherWays: Readonly<Record<string, string>>
  /** The library bundled to one file of its own, for Node. */
  readonly file: string
  /** Folder that its imports are resolved from. */
  readonly folder: string
  /** Ways to make the same call, by their names in the table. */
  calls(route: Route): Promise<Contestants>
}

// As much of each library as is called here; none of them belongs to this package.
type Get = (url: string, options: object) => { json(): Promise<unknown> }
type OpenapiFetch = (options: object) => { GET(path: string, options: object): Promise<{ data?: unknown }> }
type OpenAI = new (options: object) => { models: { retrieve(id: string): Promise<unknown> } }
type Stripe = {
  new (key: string, options: object): { customers: { retrieve(id: string): Promise<unknown> } }
  createFetchHttpClient(fetch: typeof globalThis.fetch): object
}

const KEY = 'dwk_test_1_secret'
const ID = 'tkt_01k9zv5b6ee7x8q1r2s3t4v5w6'
const originOf = ({ protocol, host, port }: Route): string => `${protocol}://${host}:${port}`

interface Source {
  readonly name: string
  /** The peer that must be installed for it; ky and we come with the SDK. */
  readonly peer?: PeerName
  /** What its file exports. */
  readonly entry: string
  readonly oneCall: string
  readonly otherWays?: Readonly<Record<string, string>>
  calls(file: string, route: Route): Promise<Contestants>
}

const load = async <T>(file: string): Promise<T> =>
  ((await import(pathToFileURL(file).href)) as { readonly default: T }).default

const sources: readonly Source[] = [
  {
    name: 'deskwire',
    entry: `export * from '@deskwire/sdk'`,
    oneCall: `import { createTransport, ticketsGet } from '@deskwire/sdk/tickets'
const transport = createTransport({ baseUrl: 'https://api.example.com', apiKey: '${KEY}' })
console.log(await transport.call(ticketsGet, { path: { ticketId: '${ID}' } }))`,
    otherWays: {
      'deskwire (class)': `import { createTransport, Tickets } from '@deskwire/sdk/tickets'
const tickets = new Tickets(createTransport({ baseUrl: 'https://api.example.com', apiKey: '${KEY}' }))
console.log(await tickets.get('${ID}'))`,
      'deskwire (client)': `import { createClient } from '@deskwire/sdk'
const client = createClient({ baseUrl: 'https://api.example.com', apiKey: '${KEY}' })
console.log(await client.tickets.get('${ID}'))`,
    },
    calls: async (file, route) => {
      const { createClient } = (await import(pathToFileURL(file).href)) as typeof Sdk
      const client = createClient({ baseUrl: originOf(route), apiKey: KEY, fetch: route.fetch })
      return { deskwire: () => client.tickets.get(ID) }
    },
  },
  {
    name: 'ky',
    entry: `export { default } from 'ky'`,
    oneCall: `import ky from 'ky'\nconsole.log(await ky('https://api.example.com').json())`,
    calls: async (file, route) => {
      const ky = await load<Get>(file)
      const url = `${originOf(route)}/v1/tickets/${ID}`
      // NOTE: its default form, with as many headers as ours: no hooks, no retry options, no schema.
      const headers = { authorization: `Bearer ${KEY}`, 'deskwire-version': '2026-11-01' }
      return { ky: () => ky(url, { fetch: route.fetch, headers }).json() }
    },
  },
  {
    name: 'openapi-fetch',
    peer: 'openapi-fetch',
    entry: `export { default } from 'openapi-fetch'`,
    oneCall: `import createClient from 'openapi-fetch'
const client = createClient({ baseUrl: 'https://api.example.com' })
console.log(await client.GET('/v1/tickets/{ticketId}', { params: { path: { ticketId: '${ID}' } } }))`,
    calls: async (file, route) => {
      const createClient = await load<OpenapiFetch>(file)
      const client = createClient({
        baseUrl: originOf(route),
        fetch: route.fetch,
        headers: { authorization: `Bearer ${KEY}` },
      })
      const options = { params: { path: { ticketId: ID } } }
      return { 'openapi-fetch': () => client.GET('/v1/tickets/{ticketId}', options) }
    },
  },
  {
    name: 'stripe',
    peer: 'stripe',
    entry: `export { default } from 'stripe'`,
    oneCall: `import Stripe from 'stripe'\nconsole.log(await new Stripe('${KEY}').customers.retrieve('${ID}'))`,
    calls: async (file, route) => {
      const Stripe = await load<Stripe>(file)
      const { host, port, protocol } = route
      const common = { host, port, protocol, telemetry: false }
      const overFetch = new Stripe(KEY, { ...common, httpClient: Stripe.createFetchHttpClient(route.fetch) })
      const overNode = new Stripe(KEY, common)
      return {
        stripe: () => overFetch.customers.retrieve(ID),
        // Its own way in Node; a stubbed `fetch` knows nothing of it.
        ...(route.fetch === globalThis.fetch && {
          'stripe (node:http)': () => overNode.customers.retrieve(ID),
        }),
      }
    },
  },
  {
    name: 'openai',
    peer: 'openai',
    entry: `export { default } from 'openai'`,
    oneCall: `import OpenAI from 'openai'
console.log(await new OpenAI({ apiKey: '${KEY}' }).models.retrieve('${ID}'))`,
    calls: async (file, route) => {
      const OpenAI = await load<OpenAI>(file)
      const client = new OpenAI({ apiKey: KEY, baseURL: `${originOf(route)}/v1`, fetch: route.fetch })
      return { openai: () => client.models.retrieve(ID) }
    },
  },
]

const SDK_FOLDER = fileURLToPath(new URL('../../sdk/', import.meta.url))

/** The plain `fetch` that every other contestant wraps. */
export function bareFetch(route: Route): Contestants {
  const url = `${originOf(route)}/v1/tickets/${ID}`
  const headers = { authorization: `Bearer ${KEY}` }
  return { fetch: async () => (await route.fetch(new Request(url, { headers }))).json() }
}

/**
 * Installs and bundles every library of the comparison, ours and ky first.
 * @param folder - where the bundles go
 * @returns the libraries, and of each that could not be had the reason
 */
export async function readClients(
  folder: string,
): Promise<{ readonly libraries: readonly ClientLibrary[]; readonly missing: readonly string[] }> {
  const libraries: ClientLibrary[] = []
  const missing: string[] = []
  for (const { name, peer, entry, oneCall, otherWays = {}, calls } of sources) {
    const from = peer === undefined ? { folder: SDK_FOLDER } : installPeer(peer)
    if (from.folder === null) {
      missing.push(`${name}: ${from.reason}`)
      continue
    }
    const file = join(folder, `${name}.mjs`)
    // Packages in CommonJS ask for Node's modules by `require`, which a file of ESM lacks.
    const banner = `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n`
    const code = await bundle(entry, from.folder, 'node')
    await writeFile(file, needsRequire(code) ? banner + code : code)
    const library = { name, oneCall, otherWays, file, folder: from.folder }
    libraries.push({ ...library, calls: (route) => calls(file, route) })
  }
  return { libraries, missing }
}

const needsRequire = (code: string): boolean => code.includes('Dynamic require of')

/** Bundles as an application would: minified for browsers, or for Node as it stands. Licence comments are left out. */
export async function bundle(
  contents: string,
  folder: string,
  platform: 'browser' | 'node',
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform,
    legalComments: 'none',
    conditions: ['@deskwire/source'],
    minify: platform === 'browser',
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}
