import type { EventStream } from './event-stream.ts'
import type { StreamPage } from './stream-page.ts'

/** What a feed needs. */
export interface FeedParts {
  /** Reads the tenant's events after a sequence, for all streams at once. */
  readonly read: (after: number) => Promise<StreamPage>
  /** Looks again at who reads these streams, and ends those that may no longer. */
  readonly recheck: (streams: readonly EventStream[]) => Promise<void>
  /** Is told of a read that failed; the next wake-up tries again. */
  readonly failed: (error: unknown) => void
}

// What may take a reader's right to read away; after any of these, readers are looked at again before they are given more.
const concernsReaders: ReadonlySet<string> = new Set([
  'apiKey.revoked',
  'installation.deleted',
  'agent.updated',
  'contact.updated',
])

/**
 * The present of one tenant's events: however many streams follow it, each wake-up reads once for all of them. Wake-ups that
 * come while it reads are one more read.
 */
export class EventFeed {
  readonly #parts: FeedParts
  readonly #members = new Set<EventStream>()
  /** Every event up to this sequence was given to the members. */
  #position = 0
  #isReading = false
  #isAsked = false

  constructor(parts: FeedParts) {
    this.#parts = parts
  }

  get size(): number {
    return this.#members.size
  }

  /** Lets a stream follow, where it has come as far as the feed. */
  joinIfPresent(stream: EventStream): void {
    if (stream.isOver || (this.#members.size > 0 && stream.position < this.#position)) return
    // One that has come further skips what it has; the first one sets the pace.
    if (this.#members.size === 0) this.#position = stream.position
    this.#members.add(stream)
    stream.isLive = true
    this.wake()
  }

  leave(stream: EventStream): void {
    this.#members.delete(stream)
  }

  /** Says that there may be new events. */
  wake(): void {
    this.#isAsked = true
    if (!this.#isReading) void this.#run()
  }

  async #run(): Promise<void> {
    this.#isReading = true
    try {
      while (this.#isAsked && this.#members.size > 0) {
        this.#isAsked = false
        const after = this.#position
        const page = await this.#parts.read(after)
        if (page.events.some((event) => concernsReaders.has(event.type)))
          await this.#parts.recheck([...this.#members])
        // All members may have left and others come meanwhile, from another place.
        if (this.#position === after) this.#give(page)
        if (page.isFull || this.#position !== page.reached) this.#isAsked = true
      }
    } catch (error) {
      this.#parts.failed(error)
    } finally {
      this.#isReading = false
    }
  }

  #give(page: StreamPage): void {
    if (page.hasGap || page.isBehind) {
      for (const stream of this.#members) stream.end('gap')
      return
    }
    this.#position = page.reached
    for (const stream of this.#members) {
      try {
        stream.take(page)
      } catch (error) {
        stream.end('failed')
        this.#parts.failed(error)
      }
    }
  }
}
