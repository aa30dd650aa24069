import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { PlainAnswer as WholeAnswer, PlainRequest } from '@deskwire/platform'
import type { Sleeper } from '../workers/sleeper.ts'
import { drainIncoming } from './drain-incoming.ts'
import { nodeRequest } from './node-request.ts'
import { Turns } from './turns.ts'

/** What a server puts up with. */
export interface HttpLimits {
  readonly maxHeaderBytes: number
  readonly maxConnections: number
  /** Time for the headers, and for the whole request, milliseconds. */
  readonly headersTimeoutMs: number
  readonly requestTimeoutMs: number
  /** How long nothing may move within a request or an answer, milliseconds. */
  readonly idleTimeoutMs: number
  /** How long a connection waits for its next request, milliseconds. */
  readonly keepAliveTimeoutMs: number
}

/** An answer that the platform has no part in. */
export interface PlainAnswer {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

/** Answers the paths that are none of the API's; undefined for those that are. */
export type PlainRoutes = (path: string) => Promise<PlainAnswer> | undefined

/** Where a server listens, and what it answers. */
export interface HttpServerOptions {
  readonly host: string
  readonly port: number
  readonly limits: HttpLimits
  readonly plain: PlainRoutes
  /** @default everything but the plain routes is 404 */
  readonly fetch?: (request: Request, waitedMs: number) => Promise<Response>
  /**
   * Answers what can be answered without a `Request` and a `Response`, which cost as much as a read; undefined for what cannot.
   * @param waitedMs - how long the request has waited for its turn
   * @default `fetch` answers everything
   */
  readonly answer?: (request: PlainRequest, waitedMs: number) => Promise<WholeAnswer> | undefined
  /** A clock that never goes back, milliseconds. @default performance.now */
  readonly nowMs?: () => number
  /** Is told of a connection that was closed because too many are open. @default nobody */
  readonly onDrop?: () => void
}

/** A server that listens. */
export interface HttpServer {
  readonly url: string
  connections(): Promise<number>
  /**
   * Takes no further connections, lets the requests in flight finish, and cuts what is left when the time is up.
   * @returns how many requests were cut
   */
  close(graceMs: number, sleeper: Sleeper): Promise<number>
}

/** Thrown when a server cannot listen where it should. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
  readonly code: string

  constructor(host: string, port: number, code: string) {
    const reasons: Readonly<Record<string, string>> = {
      EADDRINUSE: 'the port is taken: stop what uses it, or choose another',
      EACCES: 'this user may not open the port: choose one above 1023',
      EADDRNOTAVAIL: 'this machine has no such address',
      ENOTFOUND: 'there is no address of this name',
    }
    super(`Could not listen on ${host}, port ${port}: ${reasons[code] ?? code}.`)
    this.code = code
  }
}

// Fewer share less of what the processor has at hand, and more gain nothing further.
const STARTED_TOGETHER = 16

function hostInUrl(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

function pathOf(url = '/'): string {
  const query = url.indexOf('?')
  return query < 0 ? url : url.slice(0, query)
}

function send(response: ServerResponse, { status, contentType, body }: PlainAnswer): void {
  response.writeHead(status, {
    'Content-Type': contentType,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  })
  response.end(body)
}

/** Writes an answer, its head and body at once. */
function sendWhole(outgoing: ServerResponse, { status, headers, body }: WholeAnswer): void {
  if (body === null) outgoing.writeHead(status, headers).end()
  else outgoing.writeHead(status, withLength(headers, Buffer.byteLength(body))).end(body)
}

/** Names and values in turns, as Node takes them without looking at each name again. */
function withLength(headers: WholeAnswer['headers'], bodyBytes: number): string[] {
  const list: string[] = []
  for (const name in headers) list.push(name, headers[name] as string)
  list.push('Content-Length', String(bodyBytes))
  return list
}

const notFound: PlainAnswer = {
  status: 404,
  contentType: 'text/plain',
  body: 'There is nothing at this path.\n',
}

/**
 * Opens an HTTP server. It holds slow and numerous clients to the limits, so that whoever sends a byte a minute, reads a byte a
 * minute or opens connections without end takes nothing from the others.
 * @throws {ListenError} it cannot listen there
 */
export async function openHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { host, port, limits, plain, fetch, answer, onDrop } = options
  const nowMs = options.nowMs ?? (() => performance.now())
  const open = new Set<ServerResponse>()
  const turns = new Turns(STARTED_TOGETHER)
  let closing = false
  let onQuiet: (() => void) | undefined

  function onClose(this: ServerResponse): void {
    open.delete(this)
    if (closing && open.size === 0) onQuiet?.()
  }

  function track(response: ServerResponse): void {
    open.add(response)
    if (closing) response.setHeader('Connection', 'close')
    response.on('close', onClose)
  }

  async function route(incoming: IncomingMessage, outgoing: ServerResponse, waitedMs: number): Promise<void> {
    const isRead = incoming.method === 'GET' || incoming.method === 'HEAD'
    const own = isRead ? plain(pathOf(incoming.url)) : undefined
    if (own) return send(outgoing, await own)
    const request = answer && nodeRequest(incoming)
    const answering = request && answer(request, waitedMs)
    if (answering) {
      sendWhole(outgoing, await answering)
      if (!incoming.complete) drainIncoming(incoming)
    } else if (fetch) await getRequestListener((given) => fetch(given, waitedMs))(incoming, outgoing)
    else send(outgoing, notFound)
  }

  const server: Server = createServer(
    {
      maxHeaderSize: limits.maxHeaderBytes,
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.keepAliveTimeoutMs,
      // Node looks for overdue requests this often, so a limit is held to within it.
      connectionsCheckingInterval: Math.min(1_000, limits.headersTimeoutMs),
    },
    (incoming, outgoing) => {
      track(outgoing)
      const arrivedAt = nowMs()
      turns.start(() => {
        route(incoming, outgoing, nowMs() - arrivedAt).catch(() => outgoing.destroy())
      })
    },
  )
  server.maxConnections = limits.maxConnections
  server.timeout = limits.idleTimeoutMs
  server.on('drop', () => onDrop?.())
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenError(host, port, error.code ?? error.message)),
    )
    server.listen(port, host, resolve)
  })
  const { port: listening } = server.address() as AddressInfo

  return {
    url: `http://${hostInUrl(host)}:${listening}`,
    connections: () =>
      new Promise((resolve, reject) => {
        server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
      }),
    async close(graceMs, sleeper) {
      closing = true
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const response of open) if (!response.headersSent) response.setHeader('Connection', 'close')
      const quiet = new Promise<void>((resolve) => {
        onQuiet = resolve
        if (open.size === 0) resolve()
      })
      const waiting = new AbortController()
      await Promise.race([quiet, sleeper.wait(graceMs, waiting.signal)])
      waiting.abort()
      const cut = open.size
      // What is left: requests that were cut, and connections that wait for a request or are half-way through sending one.
      server.closeAllConnections()
      await closed
      return cut
    },
  }
}
