import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { operations } from '@deskwire/contract'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** Bundles a program for a browser, as an application would; importing anything of Node fails it. */
async function bundle(contents: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format,
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['@deskwire/source'],
  })
  return outputFiles[0]?.text ?? ''
}

const weigh = (code: string): number => gzipSync(code, { level: 9 }).length

const capabilities = [...new Set(Object.values(operations).map(({ capability }) => capability))]

describe('a bundle', () => {
  it('of one call stays within 12 kB, three quarters of which are ky', async () => {
    const ky = weigh(await bundle(`import ky from 'ky'\nconsole.log(await ky('https://api.test').json())`))
    const call = await bundle(`import { createTransport, ticketsGet } from '@deskwire/sdk/tickets'
const transport = createTransport({ baseUrl: 'https://api.test', apiKey: 'k' })
console.log(await transport.call(ticketsGet, { path: { ticketId: 'tkt_1' } }))`)
    expect(ky).toBeLessThan(9_000)
    expect(weigh(call)).toBeLessThanOrEqual(12_000)
    expect(Object.keys(operations).filter((id) => call.includes(`"${id}"`))).toEqual(['tickets.get'])
  })

  it('of one class stays small too, with its lists', async () => {
    const code = await bundle(`import { createTransport, Tickets } from '@deskwire/sdk/tickets'
console.log(await new Tickets(createTransport({ baseUrl: 'https://api.test', apiKey: 'k' })).get('tkt_1'))`)
    expect(weigh(code)).toBeLessThan(12_800)
    expect(code).not.toContain('"messages.create"')
  })

  it('holds no reader of events, no drift and no validators where nobody asks for them', async () => {
    const tickets = await bundle(
      `import { createTickets } from '@deskwire/sdk/tickets'\nconsole.log(createTickets)`,
    )
    for (const own of ['event-stream', 'last-event-id', 'instancePath', 'TicketTimeline']) {
      expect(tickets).not.toContain(own)
    }
    const everything = await bundle(`import { createClient } from '@deskwire/sdk'
import { reportDrift } from '@deskwire/sdk/drift'
import { strictAnswers } from '@deskwire/sdk/strict'
console.log(createClient, reportDrift, strictAnswers)`)
    for (const own of ['event-stream', 'last-event-id', 'instancePath', 'TicketTimeline']) {
      expect(everything).toContain(own)
    }
  })

  it.each(capabilities)('of %s leaves every other capability out', async (capability) => {
    const name = `create${capability.charAt(0).toUpperCase()}${capability.slice(1)}`
    const code = await bundle(`import { ${name} } from '@deskwire/sdk/${capability}'\nconsole.log(${name})`)
    const inside = Object.values(operations).filter(({ id }) => code.includes(`"${id}"`))
    expect(new Set(inside.map((operation) => operation.capability))).toEqual(new Set([capability]))
    expect(inside.length).toBe(
      Object.values(operations).filter((operation) => operation.capability === capability).length,
    )
  })

  it('runs where there is nothing but the platform of a web worker', async () => {
    const code = await bundle(
      `import { createClient } from '@deskwire/sdk'
globalThis.answer = createClient({ baseUrl: 'https://api.test', apiKey: 'k' }).tickets.get('tkt_1').withResponse()`,
      'iife',
    )
    const seen: Request[] = []
    const {
      Request,
      Response,
      Headers,
      URL,
      URLSearchParams,
      AbortController,
      AbortSignal,
      TextDecoder,
      TextEncoder,
      Blob,
    } = globalThis
    const context = createContext({
      Request,
      Response,
      Headers,
      URL,
      URLSearchParams,
      AbortController,
      AbortSignal,
      TextDecoder,
      TextEncoder,
      Blob,
      performance,
      crypto,
      setTimeout,
      clearTimeout,
      navigator: { userAgent: 'Mozilla/5.0 (a browser)' },
      fetch: async (request: Request) => {
        seen.push(request)
        return Response.json({ id: 'tkt_1' })
      },
    })
    runInContext(code, context)
    expect(await runInContext('answer', context)).toMatchObject({ status: 200, data: { id: 'tkt_1' } })
    // A browser sends its own.
    expect(seen.map(({ headers }) => headers.get('user-agent'))).toEqual([null])
  })
})
