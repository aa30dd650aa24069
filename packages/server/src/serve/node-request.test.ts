import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { PlainAnswer, PlainRequest } from '@deskwire/platform'
import { afterEach, describe, expect, it } from 'vitest'
import { systemSleeper } from '../workers/sleeper.ts'
import { openHttpServer } from './http-server.ts'
import { nodeRequest } from './node-request.ts'

const ending: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ending.splice(0)) await end()
})

const limits = {
  maxHeaderBytes: 4_096,
  maxConnections: 50,
  headersTimeoutMs: 2_000,
  // Longer than a test may take, so that none passes because of it.
  requestTimeoutMs: 120_000,
  idleTimeoutMs: 30_000,
  keepAliveTimeoutMs: 30_000,
}

const plainAnswer = (body: string | null, status = 200): PlainAnswer => ({
  status,
  headers: { 'X-Way': 'plain', 'Content-Type': 'text/plain' },
  body,
})

async function open(answer: (request: PlainRequest) => Promise<PlainAnswer> | undefined): Promise<number> {
  const server = await openHttpServer({
    host: '127.0.0.1',
    port: 0,
    limits,
    plain: () => undefined,
    fetch: async () => new Response('fetched', { headers: { 'X-Way': 'fetch' } }),
    answer,
  })
  ending.push(() => server.close(0, systemSleeper))
  return Number(new URL(server.url).port)
}

async function dial(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  ending.push(() => socket.destroy())
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

/** What comes until a text is there, or the connection closes. */
async function until(socket: Socket, wanted: string): Promise<string> {
  let text = ''
  socket.setEncoding('utf8')
  await new Promise<void>((resolve) => {
    socket.on('close', () => resolve())
    socket.on('data', (chunk: string) => {
      text += chunk
      if (text.includes(wanted)) resolve()
    })
  })
  return text
}

const decoder = new TextDecoder()

describe('a server that answers plainly', () => {
  it('writes status, headers, length and body', async () => {
    const port = await open(async ({ method, url }) => plainAnswer(`${method} ${url} – grüß`))
    const socket = await dial(port)
    socket.write('GET /v1/tickets?limit=2 HTTP/1.1\r\nHost: x\r\n\r\n')
    const text = await until(socket, 'grüß')
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(text).toContain('\r\nX-Way: plain\r\n')
    expect(text).toContain(`\r\nContent-Length: ${Buffer.byteLength('GET /v1/tickets?limit=2 – grüß')}\r\n`)
    expect(text.endsWith('\r\n\r\nGET /v1/tickets?limit=2 – grüß')).toBe(true)
  })

  it('writes an answer without a body', async () => {
    const port = await open(async () => plainAnswer(null, 204))
    const response = await fetch(`http://127.0.0.1:${port}/v1/tickets/t`, { method: 'DELETE' })
    expect([response.status, response.headers.get('x-way'), await response.text()]).toEqual([
      204,
      'plain',
      '',
    ])
  })

  it('has the body as it came, in however many pieces', async () => {
    const port = await open(async (request) => plainAnswer(decoder.decode(await request.whole?.())))
    const socket = await dial(port)
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 8\r\n\r\none ')
    await systemSleeper.wait(20)
    socket.write('two.')
    expect(await until(socket, 'one two.')).toContain('200 OK')
  })

  it('is told where a body breaks off', async () => {
    const { promise: failed, resolve } = Promise.withResolvers<unknown>()
    const port = await open(async (request) => {
      await request.arrayBuffer().catch(resolve)
      return plainAnswer('')
    })
    const socket = await dial(port)
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 8\r\n\r\none ')
    await systemSleeper.wait(20)
    socket.destroy()
    expect(await failed).toBeInstanceOf(Error)
  })

  it('takes the next request behind a body that nobody has read', async () => {
    const port = await open(async ({ url }) => plainAnswer(`done ${url}`))
    const socket = await dial(port)
    const body = 'x'.repeat(200_000)
    socket.write(
      `POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}GET /b HTTP/1.1\r\nHost: x\r\n\r\n`,
    )
    const text = await until(socket, 'done /b')
    expect(text).toContain('done /a')
  })

  it('cuts who goes on with a body that nobody reads', async () => {
    const port = await open(async () => plainAnswer('no'))
    const socket = await dial(port)
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\nx')
    const drip = setInterval(() => socket.write('x'), 20)
    ending.push(() => clearInterval(drip))
    expect(await until(socket, 'never said')).toContain('200 OK')
  })

  it('leaves to `fetch` what it has no answer to', async () => {
    const port = await open(() => undefined)
    expect(await (await fetch(`http://127.0.0.1:${port}/v1/tickets`)).text()).toBe('fetched')
  })
})

describe('a request that is not written plainly', () => {
  it.each([
    { name: 'HEAD', text: 'HEAD /v1/tickets HTTP/1.1\r\nHost: x\r\n\r\n' },
    { name: 'OPTIONS', text: 'OPTIONS /v1/tickets HTTP/1.1\r\nHost: x\r\n\r\n' },
    { name: 'a target that is percent-encoded', text: 'GET /v1/%74ickets HTTP/1.1\r\nHost: x\r\n\r\n' },
    { name: 'a fragment', text: 'GET /v1/tickets#a HTTP/1.1\r\nHost: x\r\n\r\n' },
    { name: 'a step up', text: 'GET /v1/a/../tickets HTTP/1.1\r\nHost: x\r\n\r\n' },
    { name: 'an absolute target', text: 'GET http://x/v1/tickets HTTP/1.1\r\nHost: x\r\n\r\n' },
    { name: 'a host in capitals', text: 'GET /v1/tickets HTTP/1.1\r\nHost: X\r\n\r\n' },
    { name: 'the usual port', text: 'GET /v1/tickets HTTP/1.1\r\nHost: x:80\r\n\r\n' },
    {
      name: 'a body of unannounced length',
      text: 'POST /v1/tickets HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    },
  ])('goes through `fetch`: $name', async ({ text }) => {
    const port = await open(async () => plainAnswer('plain'))
    const socket = await dial(port)
    socket.write(text)
    expect(await until(socket, '\r\n\r\n')).toMatch(/x-way: fetch/i)
  })
})

it('is told to whoever asks for the body after the sender has gone', async () => {
  const { promise: told, resolve: tell } = Promise.withResolvers<unknown>()
  const server = createServer((incoming) => {
    const request = nodeRequest(incoming)
    incoming.on('close', () => tell(request?.whole?.().catch(String)))
  })
  server.listen(0, '127.0.0.1')
  ending.push(() => server.close())
  await once(server, 'listening')
  const socket = await dial((server.address() as AddressInfo).port)
  socket.end('POST /v1/tickets HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf')
  expect(await told).toContain('closed before the body was there')
})

describe('its headers', () => {
  async function headersOf(lines: string): Promise<PlainRequest['headers']> {
    const { promise, resolve } = Promise.withResolvers<PlainRequest['headers']>()
    const server = createServer((incoming, outgoing) => {
      const request = nodeRequest(incoming)
      if (request) resolve(request.headers)
      outgoing.end()
    })
    server.listen(0, '127.0.0.1')
    ending.push(() => server.close())
    await once(server, 'listening')
    const socket = await dial((server.address() as AddressInfo).port)
    socket.write(`GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${lines}\r\n\r\n`)
    return promise
  }

  it('are there by their names, in whatever capitals they came', async () => {
    const headers = await headersOf('AUTHORIZATION: Bearer a\r\nif-Match:  "3" ')
    expect([headers.get('authorization'), headers.get('if-match'), headers.get('origin')]).toEqual([
      'Bearer a',
      '"3"',
      null,
    ])
    expect([headers.has('if-match'), headers.has('origin')]).toEqual([true, false])
  })

  it.each(['authorization', 'content-type', 'idempotency-key'])(
    'are joined where %s comes twice, so that neither counts',
    async (name) => {
      expect((await headersOf(`${name}: a\r\n${name}: b`)).get(name)).toBe('a, b')
    },
  )
})
