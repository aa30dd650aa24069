import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/** What the server does instead of a good answer. */
export type Fault = (response: ServerResponse, body: string) => void

/** A request as it arrived. */
interface Arrived {
  readonly fault: string
  readonly authorization: string | undefined
  readonly key: string | undefined
}

export interface FaultServer {
  readonly baseUrl: string
  readonly arrived: Arrived[]
  /** Keys under which something was written, in the order of the writes. */
  readonly written: readonly (string | undefined)[]
  readonly openConnections: () => Promise<number>
  close(): Promise<void>
}

const GOOD = JSON.stringify({ id: 'tkt_1', version: 1 })
const json = { 'content-type': 'application/json', 'deskwire-request-id': 'req_1' }
const whole = (body: string | Buffer) => ({ ...json, 'content-length': Buffer.byteLength(body) })

/** Every fault, by name; the path of the request names the one to play. */
export const faults = {
  'reset before the headers': (response) => void response.socket?.resetAndDestroy(),
  'close before the headers': (response) => void response.socket?.destroy(),
  'reset after the headers': (response, body) => {
    response.writeHead(200, whole(body)).flushHeaders()
    setImmediate(() => response.socket?.resetAndDestroy())
  },
  'half a body': (response, body) => {
    response
      .writeHead(200, whole(body))
      .write(body.slice(0, body.length / 2), () => response.socket?.destroy())
  },
  'fewer bytes than declared': (response, body) => {
    response.strictContentLength = false
    response.writeHead(200, { ...json, 'content-length': body.length + 9, connection: 'close' }).end(body)
  },
  'gzip cut off': (response, body) => {
    const packed = gzipSync(body.repeat(400))
    response
      .writeHead(200, { ...json, 'content-encoding': 'gzip' })
      .end(packed.subarray(0, packed.length - 20))
  },
  'no answer': () => undefined,
  'slow drip': (response, body) => void response.writeHead(200, whole(body)).write(body.slice(0, 3)),
  'slow drip of an error': (response, body) =>
    void response.writeHead(503, whole(body)).write(body.slice(0, 3)),
  'truncated JSON': (response, body) => void response.writeHead(200, json).end(body.slice(0, -4)),
  'invalid UTF-8': (response) =>
    void response.writeHead(200, json).end(Buffer.from([0x22, 0xc3, 0x28, 0x22])),
  'HTML 200': (response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to the Wi-Fi</h1>'),
  'HTML 502': (response) =>
    void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
  'empty 500': (response) => void response.writeHead(500).end(),
  'empty 404': (response) => void response.writeHead(404, { 'content-length': 0 }).end(),
  'truncated problem 422': (response) =>
    void response.writeHead(422, { 'content-type': 'application/problem+json' }).end('{"type":"https://desk'),
  '204 without the body': (response) =>
    void response.writeHead(204, { 'deskwire-request-id': 'req_1' }).end(),
  '200 without the body': (response) => void response.writeHead(200, whole('')).end(),
  'JSON that is no object': (response) => void response.writeHead(200, json).end('"fine"'),
  'redirect to another host': (response) =>
    void response.writeHead(307, { location: `http://localhost:${port(response)}/elsewhere` }).end(),
  'redirect that turns a POST into a GET': (response) =>
    void response.writeHead(302, { location: '/good' }).end(),
  'megabytes where bytes are due': (response) => {
    response.writeHead(200, json)
    const chunk = Buffer.alloc(2 ** 16, ' ')
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  },
} as const satisfies Record<string, Fault>

/**
 * A server on real sockets that plays the fault named by the path, `/v1/fault/<name>`. Each write commits before its fault,
 * once per key. `/v1/fault-then-good/<name>` answers well from the second request with a key on.
 */
export async function startFaultServer(): Promise<FaultServer> {
  const arrived: Arrived[] = []
  const written: (string | undefined)[] = []
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const [, , mode = '', name = ''] = decodeURIComponent(request.url ?? '').split('/')
      const key = request.headers['idempotency-key']?.toString()
      const before = arrived.filter((other) => other.key === key).length
      arrived.push({ fault: name, authorization: request.headers.authorization, key })
      if (request.method !== 'GET' && (key === undefined || !written.includes(key))) written.push(key)
      const fault: Fault | undefined = Object.entries(faults).find(([known]) => known === name)?.[1]
      if (!fault || (mode === 'fault-then-good' && before > 0)) response.writeHead(200, whole(GOOD)).end(GOOD)
      else fault(response, GOOD)
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    arrived,
    written,
    openConnections: () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      ),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => void server.close(resolve))
    },
  }
}

function port(response: ServerResponse): number {
  return response.socket?.localPort ?? 0
}
