import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'

/** What the server does instead of a good answer. */
export type Fault = (response: ServerResponse, body: string) => void

/** A request as it arrived. */
interface Arrived {
  readonly fault: string
  readonly authorization: string | undefined
  readonly key: string | undefined
  readonly body: string
}

export interface FaultServer {
  readonly baseUrl: string
  readonly arrived: Arrived[]
  /** Keys under which something was written, in the order of the writes. */
  readonly written: readonly (string | undefined)[]
  readonly openConnections: () => Promise<number>
  /** Over all connections so far. */
  readonly bytesSent: () => number
  close(): Promise<void>
}

const GOOD = JSON.stringify({ id: 'tkt_1', version: 1 })
const json = { 'content-type': 'application/json', 'deskwire-request-id': 'req_1' }
const problem = (kind: string, status: number, headers: Readonly<Record<string, string>> = {}): Fault => {
  const document = JSON.stringify({ type: `https://deskwire.dev/problems/${kind}`, status, detail: kind })
  return (response) =>
    void response.writeHead(status, { 'content-type': 'application/problem+json', ...headers }).end(document)
}
/** 429 with a `Retry-After` that is written when it is asked for. */
const limited =
  (retryAfter: () => string): Fault =>
  (response, body) =>
    problem('rate-limited', 429, { 'retry-after': retryAfter() })(response, body)
const inMs = (ms: number): Date => new Date(Date.now() + ms)
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
  'more bytes than declared': (response, body) => {
    response.strictContentLength = false
    response.writeHead(200, { ...json, 'content-length': body.length - 4, connection: 'close' }).end(body)
  },
  'gzip cut off': (response, body) => {
    const packed = gzipSync(body.repeat(400))
    response
      .writeHead(200, { ...json, 'content-encoding': 'gzip' })
      .end(packed.subarray(0, packed.length - 20))
  },
  'no answer': () => undefined,
  'answer after the deadline': (response, body) => {
    setTimeout(() => response.writeHead(200, whole(body)).end(body), 200).unref()
  },
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
  '100 MB where 1 kB is due': (response) => {
    response.writeHead(200, json)
    const chunk = Buffer.alloc(2 ** 16, ' ')
    let left = 1600
    const more = (): void => {
      while (!response.destroyed && left-- > 0 && response.write(chunk));
      if (response.destroyed) return
      if (left > 0) response.once('drain', more)
      else response.end()
    }
    more()
  },
  'open stream': (response) =>
    void response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\n\n'),
  '401': problem('unauthenticated', 401),
  '409 in flight': problem('idempotency-in-flight', 409, { 'retry-after': '1' }),
  '409 of another kind': problem('illegal-transition', 409),
  '429 without Retry-After': problem('rate-limited', 429),
  '429 in seconds': limited(() => '2'),
  '429 with a date': limited(() => inMs(5000).toUTCString()),
  '429 with a date of RFC 850': limited(() =>
    inMs(5000)
      .toUTCString()
      .replace(/^(\w{3}), (\d\d) (\w{3}) \d\d(\d\d)/, (_, day: string, date, month, year) => {
        const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
        return `${days.find((name) => name.startsWith(day))}, ${date}-${month}-${year}`
      }),
  ),
  '429 with a date of C': limited(() =>
    inMs(5000)
      .toUTCString()
      .replace(/^(\w{3}), (\d\d) (\w{3}) (\d{4}) (.*) GMT$/, '$1 $3 $2 $5 $4'),
  ),
  '429 with a date that has passed': limited(() => inMs(-60_000).toUTCString()),
  '429 with nonsense': limited(() => 'when you like'),
  '429 with a negative number': limited(() => '-5'),
  '429 beyond the deadline': limited(() => '3600'),
  '429 with a date beyond the deadline': limited(() => inMs(3_600_000).toUTCString()),
} as const satisfies Record<string, Fault>

/**
 * A server on real sockets that plays the fault named by the path, `/v1/fault/<name>`. Each write commits before its fault,
 * once per key. `/v1/fault-then-good/<name>` answers well from the second request with a key on.
 */
export async function startFaultServer(): Promise<FaultServer> {
  const arrived: Arrived[] = []
  const written: (string | undefined)[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      const [, , mode = '', name = ''] = decodeURIComponent(request.url ?? '').split('/')
      const key = request.headers['idempotency-key']?.toString()
      const before = arrived.filter((other) => other.key === key).length
      arrived.push({ fault: name, authorization: request.headers.authorization, key, body })
      if (request.method !== 'GET' && (key === undefined || !written.includes(key))) written.push(key)
      const fault: Fault | undefined = Object.entries(faults).find(([known]) => known === name)?.[1]
      if (!fault || (mode === 'fault-then-good' && before > 0)) response.writeHead(200, whole(GOOD)).end(GOOD)
      else fault(response, GOOD)
    })
  })
  server.on('connection', (socket) => void sockets.add(socket))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    arrived,
    written,
    bytesSent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
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
