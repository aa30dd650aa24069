import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { createSandbox, type Sandbox, type SandboxOptions } from '@deskwire/platform/sandbox'
import { CliError } from './cli-error.ts'

/** Settings of the sandbox on a laptop. */
export interface DevServerOptions extends Omit<SandboxOptions, 'baseUrl'> {
  /** Port on the loopback interface; 0 takes a free one. @default 4010 */
  readonly port?: number
}

/** A sandbox that answers on HTTP. */
export interface DevServer {
  readonly url: string
  readonly apiKey: string
  readonly sandbox: Sandbox
  /** Stops listening and cuts what is still open. */
  close(): Promise<void>
}

const DEFAULT_PORT = 4010
const HOSTNAME = '127.0.0.1'
const loopbackNames = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Refuses what a page on another site could send: a name that was rebound to this machine, and a foreign origin.
 * @returns why it is refused; null where it is not
 */
function foreignRequest(request: Request, port: number): string | null {
  // A client leaves out the port that its scheme implies.
  const names = loopbackNames.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
  const host = request.headers.get('host')
  if (host === null || !names.includes(host.toLowerCase()))
    return 'The sandbox answers on loopback names only.'
  const origin = request.headers.get('origin')
  if (origin === null) return null
  const local = URL.canParse(origin) && loopbackNames.includes(new URL(origin).hostname)
  return local ? null : 'The sandbox answers pages of this machine only.'
}

function refuse(detail: string): Response {
  const document = {
    type: 'https://deskwire.dev/problems/foreign-request',
    title: 'Not from this machine',
    status: 403,
    detail,
  }
  return new Response(JSON.stringify(document), {
    status: 403,
    headers: { 'Content-Type': 'application/problem+json' },
  })
}

/**
 * Starts a sandbox on the loopback interface.
 * @throws {CliError} the port is taken, or may not be opened
 * @example
 * const server = await startDevServer({ port: 0, seed: 7 })
 * const response = await fetch(`${server.url}/v1/tickets`, { headers: { authorization: `Bearer ${server.apiKey}` } })
 * await server.close()
 */
export async function startDevServer(options: DevServerOptions = {}): Promise<DevServer> {
  const { port = DEFAULT_PORT, ...rest } = options
  const sandbox = await createSandbox(rest)
  let listening = port
  const answer = (request: Request): Promise<Response> | Response => {
    const foreign = foreignRequest(request, listening)
    return foreign === null ? sandbox.fetch(request) : refuse(foreign)
  }
  const server = await new Promise<Server>((resolve, reject) => {
    const started = serve({ fetch: answer, port, hostname: HOSTNAME }, (info) => {
      listening = info.port
      resolve(started as Server)
    })
    started.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)))
  })
  return {
    url: `http://${HOSTNAME}:${listening}`,
    apiKey: sandbox.apiKey,
    sandbox,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new CliError(
      `Port ${port} is taken: stop what uses it, or choose another with --port, such as --port ${port + 1}.`,
    )
  }
  if (error.code === 'EACCES')
    return new CliError(`Port ${port} may not be opened by this user: choose one above 1023 with --port.`)
  return error
}
