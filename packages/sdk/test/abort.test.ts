import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FaultServer, startFaultServer } from './fault-server.ts'

let server: FaultServer
beforeAll(async () => {
  server = await startFaultServer()
})
afterAll(() => server.close())

const entry = (name: string): string => fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url))

/** Aborts calls in every state that a call can be in, and then has nothing more to do: a process that ends by itself. */
const program = (baseUrl: string): string => `
import { createTransport, tokenCredentials } from ${JSON.stringify(entry('core'))}
import { createEventStream } from ${JSON.stringify(entry('event-stream'))}
const baseUrl = ${JSON.stringify(baseUrl)}
const operation = (name, method = 'GET') =>
  ({ id: 'fault.' + name, method, path: '/v1/fault/' + encodeURIComponent(name), idempotency: 'safe' })
const keyed = createTransport({ baseUrl, apiKey: 'dwk_test_1_secret' })
const stuck = createTransport({ baseUrl, credentials: tokenCredentials(() => new Promise(() => {})) })
const states = {
  'waiting for the answer': (signal) => keyed.call(operation('no answer'), {}, { signal }),
  'sending a body': (signal) => keyed.call(operation('no answer', 'POST'), { body: { a: 'x'.repeat(1e6) } }, { signal }),
  'reading the body': (signal) => keyed.call(operation('slow drip'), {}, { signal }),
  'waiting to try again': (signal) => keyed.call(operation('429 in seconds'), {}, { signal }),
  'waiting for a token': (signal) => stuck.call(operation('no answer'), {}, { signal }),
  'reading a stream': async (signal) => {
    for await (const _ of createEventStream(keyed, operation('open stream'), {}, { signal }));
  },
}
const ended = {}
for (const [state, start] of Object.entries(states)) {
  const controller = new AbortController()
  const call = start(controller.signal).then(() => 'no error', (error) => error.name)
  await new Promise((resolve) => setTimeout(resolve, 60))
  const fromMs = performance.now()
  controller.abort()
  ended[state] = { name: await call, ms: performance.now() - fromMs }
}
process.on('exit', () => console.log(JSON.stringify({ ended, idleMs: performance.now() - doneMs })))
const doneMs = performance.now()
`

interface Report {
  readonly ended: Readonly<Record<string, { readonly name: string; readonly ms: number }>>
  readonly idleMs: number
}

describe('an abort', () => {
  it('ends a call within 10 ms whatever it waits for, and leaves nothing that keeps the process', async () => {
    const child = spawn(process.execPath, [
      '--conditions=@deskwire/source',
      '--input-type=module',
      '--eval',
      program(server.baseUrl),
    ])
    const [output, complaints] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ])
    expect(complaints).toBe('')
    const { ended, idleMs } = JSON.parse(output) as Report
    expect(Object.values(ended).map(({ name }) => name)).toEqual(Array(6).fill('AbortedError'))
    // The median, since a busy machine may stop any one of them.
    const times = Object.values(ended).map(({ ms }) => ms)
    expect(times.toSorted((a, b) => a - b)[3]).toBeLessThan(10)
    // A timer, or a socket that is kept, would hold the process for seconds.
    expect(idleMs).toBeLessThan(1000)
  })
})
