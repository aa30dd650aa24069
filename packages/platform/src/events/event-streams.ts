import { identifyAgain, type Identified } from '../edge/authenticate.ts'
import type { Logger } from '../ports/logger.ts'
import type { Scheduler } from '../ports/scheduler.ts'
import type { Store } from '../ports/store.ts'
import { Refusal } from '../refusal.ts'
import { EventFeed } from './event-feed.ts'
import { EventStream, type StreamEnd, type StreamReader } from './event-stream.ts'
import { openingFrame } from './frames.ts'
import { readPage, type Rendering } from './stream-page.ts'
import { startOf, streamId, type StreamStart } from './stream-position.ts'

/** How often a comment is sent, milliseconds. */
const KEEP_ALIVE_EVERY_MS = 15_000
/** How often readers are looked at again, milliseconds. With a store that answers from up to a second ago, a revoked one is out within 5 s. */
const RECHECK_EVERY_MS = 3_000

/** Streams that an installation may have open in one process. */
const MAX_STREAMS = 10

const RETRY_AFTER_SECONDS = 5

/** What streams are made of. */
export interface EventStreamsOptions extends Rendering {
  readonly store: Store
  /** Wire time, epoch milliseconds. */
  readonly wireNow: () => number
  readonly scheduler: Scheduler
  readonly logger: Logger
  /** How often events that other processes commit are looked for, milliseconds. @default 1000 */
  readonly pollEveryMs?: number
  /** What may wait for a reader before it is cut, bytes. @default 1 MiB */
  readonly maxBufferedBytes?: number
}

/** All event streams of this process. */
export interface EventStreams {
  /**
   * Opens a stream.
   * @throws {Refusal} `too-many-streams`, `invalid-cursor`, `events-expired`; what `identifyAgain` throws
   */
  open(
    tenant: string,
    reader: StreamReader,
    start: StreamStart,
    signal?: AbortSignal,
  ): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>
  /** Says that a tenant may have new events. */
  wake(tenant: string): void
  /** Ends the streams of a tenant; without one those of all, and from then on each new one right after its beginning. */
  close(tenant?: string): void
  /** Streams that are open. */
  readonly size: number
}

/** Makes what holds this process's event streams. Its timers run only while streams are open. */
export function createEventStreams(options: EventStreamsOptions): EventStreams {
  const { store, wireNow, scheduler, logger, pollEveryMs = 1_000, maxBufferedBytes = 1024 * 1024 } = options
  const feeds = new Map<string, EventFeed>()
  const streams = new Set<EventStream>()
  /** Streams by installation, those that are being opened included. */
  const taken = new Map<string, number>()
  let stopTimers: (() => void) | undefined
  let isStopped = false

  const ofTenant = (tenant: string): EventStream[] => [...streams].filter((it) => it.tenant === tenant)

  function feedOf(tenant: string): EventFeed {
    let feed = feeds.get(tenant)
    if (!feed) {
      feed = new EventFeed({
        read: (after) =>
          store.transaction(tenant, (tx) => readPage(tx, tenant, after, {}, options), { readOnly: true }),
        recheck: (readers) => recheck(tenant, readers),
        failed: (error) => failed(tenant, error),
      })
      feeds.set(tenant, feed)
    }
    return feed
  }

  const failed = (tenant: string, error: unknown): void =>
    logger.log('error', 'Could not read events for the streams.', {
      tenant,
      stack: error instanceof Error ? error.stack : undefined,
    })

  /** Looks again at who reads, all readers of a tenant in one transaction. */
  async function recheck(tenant: string, readers: readonly EventStream[]): Promise<void> {
    const found = await store.transaction(
      tenant,
      async (tx) => {
        const outcomes: (Identified | Refusal)[] = []
        for (const { reader } of readers) {
          try {
            outcomes.push(await identifyAgain(tx, tenant, reader.credential, reader.actAs, wireNow()))
          } catch (error) {
            if (!(error instanceof Refusal)) throw error
            outcomes.push(error)
          }
        }
        return outcomes
      },
      { readOnly: true },
    )
    for (const [at, stream] of readers.entries()) {
      const outcome = found[at]
      if (outcome === undefined || outcome instanceof Refusal) stream.end('refused')
      else stream.confirm(outcome)
    }
  }

  /** Reads the next older events of one stream, and lets it follow the feed where there are no more. */
  async function catchUp(stream: EventStream): Promise<void> {
    const { tenant, reader } = stream
    try {
      const page = await store.transaction(
        tenant,
        async (tx) => {
          const found = await identifyAgain(tx, tenant, reader.credential, reader.actAs, wireNow())
          stream.confirm(found)
          return readPage(tx, tenant, stream.position, stream.pageFilter, options)
        },
        { readOnly: true },
      )
      if (page.hasGap || page.isBehind) return stream.end('gap')
      stream.take(page)
      const isPresent = !page.isFull && stream.bufferedBytes <= maxBufferedBytes / 2
      if (isPresent && !stream.isOver) feedOf(tenant).joinIfPresent(stream)
    } catch (error) {
      if (!(error instanceof Refusal)) failed(tenant, error)
      stream.end(error instanceof Refusal ? 'refused' : 'failed')
    }
  }

  function reserve(installationId: string): void {
    const count = taken.get(installationId) ?? 0
    if (count >= MAX_STREAMS) {
      throw new Refusal(
        'too-many-streams',
        'The installation has as many event streams open on this server as it may have. Close one first.',
        { members: { maxStreams: MAX_STREAMS }, retryAfterSeconds: RETRY_AFTER_SECONDS },
      )
    }
    taken.set(installationId, count + 1)
  }

  function release(installationId: string): void {
    const left = (taken.get(installationId) ?? 1) - 1
    if (left > 0) taken.set(installationId, left)
    else taken.delete(installationId)
  }

  function ended(stream: EventStream, end: StreamEnd): void {
    streams.delete(stream)
    release(stream.installationId)
    const feed = feeds.get(stream.tenant)
    feed?.leave(stream)
    if (feed?.size === 0 && ofTenant(stream.tenant).length === 0) feeds.delete(stream.tenant)
    if (streams.size === 0) {
      stopTimers?.()
      stopTimers = undefined
    }
    if (end !== 'left')
      logger.log('info', 'Ended an event stream.', {
        tenant: stream.tenant,
        installationId: stream.installationId,
        end,
      })
  }

  const wake = (tenant: string): void => feeds.get(tenant)?.wake()

  function startTimers(): () => void {
    const stops = [
      scheduler.every(pollEveryMs, () => {
        for (const tenant of feeds.keys()) wake(tenant)
      }),
      scheduler.every(KEEP_ALIVE_EVERY_MS, () => {
        for (const stream of streams) stream.keepAlive()
      }),
      scheduler.every(RECHECK_EVERY_MS, () => {
        for (const [tenant, readers] of Map.groupBy(streams, (stream) => stream.tenant))
          recheck(tenant, readers).catch((error: unknown) => failed(tenant, error))
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }

  return {
    get size() {
      return streams.size
    },

    async open(tenant, reader, start, signal) {
      const { found, position } = await store.transaction(
        tenant,
        async (tx) => ({
          found: await identifyAgain(tx, tenant, reader.credential, reader.actAs, wireNow()),
          position: await startOf(tx, tenant, start),
        }),
        { readOnly: true },
      )
      if (isStopped) return new Blob([openingFrame(streamId(tenant, position))]).stream()
      reserve(found.principal.installationId)
      const stream = new EventStream({
        tenant,
        reader,
        found,
        position,
        maxBufferedBytes,
        now: wireNow,
        catchUp,
        ended,
      })
      streams.add(stream)
      stopTimers ??= startTimers()
      if (signal?.aborted) stream.end('left')
      else signal?.addEventListener('abort', () => stream.end('left'), { once: true })
      return stream.body
    },

    wake,

    close(tenant) {
      if (tenant === undefined) isStopped = true
      for (const stream of tenant === undefined ? [...streams] : ofTenant(tenant)) stream.end('stopped')
    },
  }
}
