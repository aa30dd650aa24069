import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTenant, type CreatedTenant, type Store } from '@deskwire/platform'
import {
  createKeyFile,
  createLogger,
  openStore,
  readConfig,
  startServer,
  type OpenStore,
  type RunningServer,
  type ServerConfig,
  type ServerPorts,
} from '../src/index.ts'

/** A server of a test, with what it wrote to its log. */
export interface TestServer extends RunningServer {
  readonly config: ServerConfig
  readonly open: OpenStore
  readonly store: Store
  /** Lines of the log, as text. */
  readonly lines: readonly string[]
  addTenant(name: string): Promise<CreatedTenant>
  /** Sends a request with a key and reads the answer. */
  send(
    key: string,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<TestAnswer>
}

/** An answer and its body, read as JSON where it is. */
interface TestAnswer {
  readonly status: number
  readonly headers: Headers
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it expects
  readonly body: any
}

/** A folder for one test, with a master key in it. */
export async function newFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'deskwire-server-'))
  await createKeyFile(join(path, 'master.key'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** Settings of a server in a folder, on a free port. */
export function configIn(path: string, flags: Readonly<Record<string, string | boolean>> = {}): ServerConfig {
  const reading = readConfig({
    flags: {
      port: '0',
      dataDir: join(path, 'data'),
      masterKeyFile: join(path, 'master.key'),
      accessLog: 'info',
      ...flags,
    },
  })
  if (!reading.valid) throw new Error(JSON.stringify(reading.faults))
  return reading.config
}

/** Starts a server on SQLite in a folder. */
export async function startTestServer(
  config: ServerConfig,
  ports: Partial<ServerPorts> = {},
): Promise<TestServer> {
  const lines: string[] = []
  let open: OpenStore | undefined
  const server = await startServer(config, {
    logger: createLogger({
      level: 'debug',
      server: 'test',
      destination: { write: (line) => void lines.push(line) },
    }),
    ...ports,
    async openStore(given, hooks) {
      open = await (ports.openStore ?? openStore)(given, hooks)
      return open
    },
  })
  const opened = open as unknown as OpenStore
  return {
    ...server,
    config,
    open: opened,
    store: opened.store,
    lines,
    addTenant: (name) => createTenant({ store: opened.store, wireNow: Date.now }, name),
    async send(key, method, path, body, headers = {}) {
      const response = await fetch(server.url + path, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      const isJson = (response.headers.get('content-type') ?? '').includes('json')
      return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
    },
  }
}
