import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import {
  createPlatform,
  listTenants,
  type BlobStore,
  type Logger,
  type Platform,
  type Sealer,
} from '@deskwire/platform'
import { openBlobs } from '../blobs/open-blobs.ts'
import type { ServerConfig } from '../config/settings.ts'
import { openKeyRing } from '../keys/open-key-ring.ts'
import { createLogger } from '../logging/create-logger.ts'
import { measuredStore } from '../metrics/measured-store.ts'
import { createRegistry } from '../metrics/registry.ts'
import { measureServer } from '../metrics/server-metrics.ts'
import { openStore, type StoreHooks } from '../open-store.ts'
import type { OpenStore } from '../store/open-store.ts'
import { systemSleeper, type Sleeper } from '../workers/sleeper.ts'
import { startWorkers, type Workers } from '../workers/start-workers.ts'
import { createAnswer } from './answer-request.ts'
import { openHttpServer, type HttpServer } from './http-server.ts'
import { holdFolder } from './hold-folder.ts'
import { createPlainRoutes, type Health } from './plain-routes.ts'
import { rememberFacts } from './request-context.ts'
import type { Tracer } from './tracer.ts'

/**
 * What a server reaches the world by. There is no clock and no source of randomness among them: a server runs on the system's
 * time and on strong randomness or not at all.
 */
export interface ServerPorts {
  readonly openStore: (config: ServerConfig, hooks: StoreHooks) => Promise<OpenStore>
  readonly openSealer: (config: ServerConfig) => Promise<Sealer>
  readonly openBlobs: (config: ServerConfig) => Promise<BlobStore>
  readonly logger: Logger
  /** @default no traces */
  readonly tracer: Tracer | null
  readonly sleeper: Sleeper
}

/** A server that answers. */
export interface RunningServer {
  /** Where the API is. */
  readonly url: string
  /** Where the metrics are, if on a port of their own. */
  readonly metricsUrl: string | null
  /**
   * Stops: first `/readyz` says 503, then streams end, requests in flight finish, the workers end their timer, the store is
   * closed. A second call waits for the first.
   * @returns how many requests were cut because the time was up
   */
  stop(): Promise<number>
}

/** Thrown where a server refuses to start, with everything that stands in its way. */
export class ServerRefusedError extends Error {
  override readonly name = 'ServerRefusedError'
  readonly reasons: readonly string[]

  constructor(reasons: readonly string[]) {
    super(`The server does not start: ${reasons.join(' ')}`)
    this.reasons = reasons
  }
}

const HEALTH_TIMEOUT_MS = 2_000

const JOB_ACCEPTED = 202

function limitsOf(config: ServerConfig) {
  const {
    maxHeaderBytes,
    maxConnections,
    headersTimeoutMs,
    requestTimeoutMs,
    idleTimeoutMs,
    keepAliveTimeoutMs,
  } = config
  return {
    maxHeaderBytes,
    maxConnections,
    headersTimeoutMs,
    requestTimeoutMs,
    idleTimeoutMs,
    keepAliveTimeoutMs,
  }
}

// Health checks and scrapes are small and few, whatever the API is set to.
const managementLimits = {
  maxHeaderBytes: 16_384,
  maxConnections: 100,
  headersTimeoutMs: 5_000,
  requestTimeoutMs: 5_000,
  idleTimeoutMs: 30_000,
  keepAliveTimeoutMs: 65_000,
}

/**
 * Starts a server: listens, opens the store and brings its schema up to date, then answers. While the store is opened
 * `/healthz` says 200 and `/readyz` 503.
 * @throws {ServerRefusedError} it would not be safe to run so
 * @throws {ListenError} it cannot listen where it should
 * @throws {FolderHeldError} another server serves from its folder
 * @throws {Error} the store cannot be opened, or was written by a newer release
 * @example
 * const reading = readConfig({ env: process.env })
 * if (reading.valid) {
 *   const server = await startServer(reading.config)
 *   process.once('SIGTERM', () => void server.stop())
 * }
 */
export async function startServer(
  config: ServerConfig,
  ports: Partial<ServerPorts> = {},
): Promise<RunningServer> {
  const sleeper = ports.sleeper ?? systemSleeper
  const tracer = ports.tracer ?? null
  const name = `${hostname()}:${process.pid}`
  const logger = ports.logger ?? createLogger({ level: config.logLevel, server: name })
  const nowMs = () => performance.now()

  // Refused before anything is opened: a server without its key would take requests that it must fail.
  const sealer = await (ports.openSealer ?? openKeyRing)(config)
  const blobs = await (ports.openBlobs ?? openBlobs)(config)

  let open: OpenStore | null = null
  let release: (() => void) | null = null
  let platform: Platform | null = null
  let workers: Workers | null = null
  let stopping: Promise<number> | null = null
  let api: HttpServer | null = null
  let management: HttpServer | null = null

  const registry = createRegistry()
  const metrics = measureServer(registry, {
    store: () => open?.store ?? null,
    connections: async () => (await api?.connections()) ?? 0,
    now: Date.now,
    isRead: config.metricsPort !== null || config.metricsPublic,
  })

  async function health(): Promise<Health> {
    if (stopping) return { status: 'stopping' }
    if (!open || !platform) return { status: 'starting' }
    const tooLong = new AbortController()
    try {
      const reached = open.health().then(() => true)
      const late = sleeper.wait(HEALTH_TIMEOUT_MS, tooLong.signal).then(() => false)
      return { status: (await Promise.race([reached, late])) ? 'ready' : 'store-unreachable' }
    } catch {
      return { status: 'store-unreachable' }
    } finally {
      tooLong.abort()
    }
  }

  const answering = createAnswer({
    platform: () => platform,
    logger,
    metrics,
    tracer,
    accessLevel: config.accessLog === 'off' ? null : config.accessLog,
    nowMs,
    onAnswered,
  })

  /** Is told of each answer. */
  function onAnswered(status: number): void {
    // A job was taken on: its first step is due now.
    if (status === JOB_ACCEPTED) workers?.wake()
  }

  /** Lets go of everything, in the order in which it depends on each other. */
  async function letGo(graceMs: number): Promise<number> {
    const cut = (await api?.close(graceMs, sleeper)) ?? 0
    await workers?.stop()
    await platform?.flush()
    await open?.close()
    release?.()
    await tracer?.stop()
    await management?.close(0, sleeper)
    metrics.stop()
    return cut
  }

  try {
    if (config.metricsPort !== null) {
      management = await openHttpServer({
        host: config.metricsHost,
        port: config.metricsPort,
        limits: managementLimits,
        plain: createPlainRoutes({ health, registry }),
      })
    }
    api = await openHttpServer({
      host: config.host,
      port: config.port,
      limits: limitsOf(config),
      plain: createPlainRoutes({ health, registry: config.metricsPublic ? registry : null }),
      ...answering,
      onDrop: () => metrics.droppedConnections.add(),
    })
    if (config.databaseUrl === null) release = holdFolder(config.dataDir)
    open = await (ports.openStore ?? openStore)(config, {
      onBatch: (items) => metrics.commitBatches.observe(items),
    })
    if (!open.durability.ok && !config.allowNonDurable) {
      throw new ServerRefusedError([
        `the database may lose acknowledged writes (${JSON.stringify(open.durability)}); mend its settings, or set allowNonDurable if that is meant.`,
      ])
    }
    const opened = open
    const store = measuredStore(opened.store, metrics.transactions, nowMs)
    platform = createPlatform({
      store,
      mode: 'live',
      logger,
      sealer,
      blobs,
      holder: `${name}:${randomUUID().slice(0, 8)}`,
      maxBodyBytes: config.maxBodyBytes,
      maxFileBytes: config.maxFileBytes,
      observe: rememberFacts,
      ...(config.rateLimitPerSecond > 0 && {
        // Servers that share a database share what an installation may ask of them together.
        rateLimit: {
          perSecond: config.rateLimitPerSecond,
          burst: config.rateLimitBurst,
          ...(open.kind === 'postgres' && { shared: true }),
        },
      }),
    })
    if (config.workers) {
      workers = startWorkers({
        platform,
        store,
        tenants: async () => (await listTenants(opened.store)).map(({ id }) => id),
        sleeper,
        logger,
        now: Date.now,
        random: Math.random,
        concurrency: config.workerConcurrency,
        onRun: (lateMs, { kind }) => metrics.timersLate.observe(Math.max(0, lateMs) / 1000, { kind }),
        onFailure: () => metrics.workerFailures.add(),
      })
    }
  } catch (error) {
    await letGo(0)
    throw error
  }
  const { url } = api
  const metricsUrl = management?.url ?? null
  logger.log('info', 'ready', {
    url,
    metricsUrl,
    store: open.kind,
    schemaVersion: open.schemaVersion,
    startMs: Math.round(performance.now()),
  })

  async function shutDown(): Promise<number> {
    logger.log('info', 'stopping', { inFlight: metrics.inFlight })
    if (config.shutdownDelayMs > 0) await sleeper.wait(config.shutdownDelayMs)
    platform?.closeStreams()
    const cut = await letGo(config.shutdownGraceMs)
    logger.log('info', 'stopped', { cut })
    return cut
  }

  return {
    url,
    metricsUrl,
    stop() {
      stopping ??= shutDown()
      return stopping
    },
  }
}
