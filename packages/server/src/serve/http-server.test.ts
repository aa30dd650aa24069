import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { systemSleeper } from '../workers/sleeper.ts'
import {
  openHttpServer,
  type HttpLimits,
  type HttpServer,
  type HttpServerOptions,
  ListenError,
} from './http-server.ts'

const limits: HttpLimits = {
  maxHeaderBytes: 4_096,
  maxConnections: 50,
  headersTimeoutMs: 200,
  requestTimeoutMs: 400,
  idleTimeoutMs: 30_000,
  keepAliveTimeoutMs: 30_000,
}

const ending: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ending.splice(0)) await end()
})

async function open(
  options: Partial<HttpServerOptions> = {},
): Promise<HttpServer & { readonly port: number }> {
  const server = await openHttpServer({
    host: '127.0.0.1',
    port: 0,
    limits,
    plain: () => undefined,
    fetch: async () => new Response('done'),
    ...options,
  })
  ending.push(() => server.close(0, systemSleeper))
  return { ...server, port: Number(new URL(server.url).port) }
}

async function dial(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  ending.push(() => socket.destroy())
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

/** All that comes until the other end closes or resets: whoever still writes to a socket that was cut gets a reset. */
async function untilClosed(socket: Socket): Promise<string> {
  let text = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  // `once` of node:events would reject with the reset.
  if (!socket.closed) await new Promise((resolve) => socket.on('close', resolve))
  return text
}

/** A body that ends when it is told to, and says when somebody waits for it. */
function held() {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const answer = async (): Promise<Response> => {
    begin()
    await released
    return new Response('done')
  }
  return { answer, begun, release }
}

const get = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'

describe('a slow client', () => {
  it('that sends its headers a byte at a time is cut, and the others are answered meanwhile', async () => {
    const { port, url } = await open()
    const slow = await Promise.all(Array.from({ length: 20 }, () => dial(port)))
    const dripping = slow.map((socket) => {
      const drip = setInterval(() => socket.write('X'), 20)
      ending.push(() => clearInterval(drip))
      socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')
      return untilClosed(socket)
    })
    expect(await (await fetch(url)).text()).toBe('done')
    for (const text of await Promise.all(dripping)) expect(text).toMatch(/^(HTTP\/1\.1 408 |$)/)
  })

  it('that sends its body a byte at a time is cut', async () => {
    const read = async (request: Request) => new Response(await request.text().catch(() => 'broken off'))
    const { port } = await open({ fetch: read })
    const socket = await dial(port)
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n')
    const drip = setInterval(() => socket.write('x'), 20)
    ending.push(() => clearInterval(drip))
    expect(await untilClosed(socket)).not.toContain('200 OK')
  })

  it('that does not read its answer is cut', async () => {
    const { promise: cut, resolve } = Promise.withResolvers<void>()
    const endless = async () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
          cancel: () => resolve(),
        }),
      )
    const { port } = await open({ fetch: endless, limits: { ...limits, idleTimeoutMs: 300 } })
    const socket = await dial(port)
    socket.pause()
    socket.write(get)
    await cut
  })

  it('that says nothing more is let go after a while', async () => {
    const { port } = await open({ limits: { ...limits, keepAliveTimeoutMs: 100 } })
    const socket = await dial(port)
    socket.write(get)
    expect(await untilClosed(socket)).toContain('200 OK')
  })
})

describe('too much', () => {
  it('of headers is answered by 431', async () => {
    const { port } = await open()
    const socket = await dial(port)
    socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(5_000)}\r\n\r\n`)
    expect(await untilClosed(socket)).toMatch(/^HTTP\/1\.1 431 /)
  })

  it('of connections are closed and counted, and there is room again when others go', async () => {
    let dropped = 0
    const { port, connections } = await open({
      limits: { ...limits, maxConnections: 2, headersTimeoutMs: 20_000, requestTimeoutMs: 20_000 },
      onDrop: () => (dropped += 1),
    })
    const [first] = [await dial(port), await dial(port)]
    const third = await dial(port)
    expect(await untilClosed(third)).toBe('')
    expect([dropped, await connections()]).toEqual([1, 2])
    first?.end(get.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'))
    await untilClosed(first as Socket)
    const fourth = await dial(port)
    fourth.end(get.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'))
    expect(await untilClosed(fourth)).toContain('200 OK')
  })
})

describe('a server that closes', () => {
  it('lets requests in flight finish, ends idle connections, and takes no new ones', async () => {
    const { answer, begun, release } = held()
    const plain = (path: string) =>
      path === '/quick' ? Promise.resolve({ status: 200, contentType: 'text/plain', body: '' }) : undefined
    const server = await open({ fetch: answer, plain })
    const [busy, idle, silent] = [await dial(server.port), await dial(server.port), await dial(server.port)]
    idle.write('GET /quick HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(idle, 'data')
    busy.write(get)
    await begun
    const closing = server.close(60_000, systemSleeper)
    expect(await untilClosed(idle)).toBe('')
    const refused = connect(server.port, '127.0.0.1')
    const [error] = (await once(refused, 'error')) as [NodeJS.ErrnoException]
    expect(error.code).toBe('ECONNREFUSED')
    release()
    const text = await untilClosed(busy)
    expect(text).toContain('200 OK')
    expect(text).toMatch(/connection: close/i)
    expect(await closing).toBe(0)
    expect(await untilClosed(silent)).toBe('')
  })

  it('cuts what is not done when the time is up, and says how much', async () => {
    const { answer, begun } = held()
    const server = await open({ fetch: answer })
    const socket = await dial(server.port)
    socket.write(get)
    await begun
    expect(await server.close(10, systemSleeper)).toBe(1)
    expect(await untilClosed(socket)).toBe('')
  })
})

describe('openHttpServer', () => {
  it('says that the port is taken', async () => {
    const { port } = await open()
    const refused = openHttpServer({ host: '127.0.0.1', port, limits, plain: () => undefined })
    await expect(refused).rejects.toThrow(ListenError)
    await expect(refused).rejects.toThrow(`Could not listen on 127.0.0.1, port ${port}: the port is taken`)
  })

  it('answers its plain routes, and 404 where there is nothing else', async () => {
    const plain = (path: string) =>
      path === '/healthz'
        ? Promise.resolve({ status: 200, contentType: 'text/plain', body: 'ok' })
        : undefined
    const server = await openHttpServer({ host: '127.0.0.1', port: 0, limits, plain })
    ending.push(() => server.close(0, systemSleeper))
    expect(await (await fetch(`${server.url}/healthz?x=1`)).text()).toBe('ok')
    expect((await fetch(`${server.url}/v1/tickets`)).status).toBe(404)
    expect((await fetch(`${server.url}/healthz`, { method: 'POST' })).status).toBe(404)
  })
})
