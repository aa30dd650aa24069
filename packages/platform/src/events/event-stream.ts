import type { Identified } from '../edge/authenticate.ts'
import { confinedTo } from '../principal.ts'
import type { SequencedEvent } from './event.ts'
import { KEEP_ALIVE, openingFrame, positionFrame } from './frames.ts'
import { readsEvent } from './readable-events.ts'
import type { FrameWriter, PageFilter, StreamPage } from './stream-page.ts'
import { streamId } from './stream-position.ts'

/** Which events a reader wants, of those that it may read. */
interface StreamFilter {
  /** @default every type */
  readonly types?: readonly string[]
  /** @default every subject */
  readonly subjectId?: string
}

/** Who reads a stream and what. */
export interface StreamReader {
  readonly credential: { readonly kind: 'key' | 'session'; readonly id: string }
  /** The agent or contact that a key acts as, by its id. */
  readonly actAs: string | null
  /** API version in which events are written. */
  readonly version: string
  readonly filter: StreamFilter
}

/** Why the server ended a stream. */
export type StreamEnd = 'refused' | 'slow' | 'gap' | 'stopped' | 'failed' | 'left'

/** What a stream is given by whoever opens it. */
export interface StreamParts {
  readonly tenant: string
  readonly reader: StreamReader
  readonly found: Identified
  /** The sequence behind which it begins. */
  readonly position: number
  readonly maxBufferedBytes: number
  /** Wire time, epoch milliseconds. */
  readonly now: () => number
  /** Reads the stream's next events; called only while the reader takes what it is given, and not again before it is done. */
  readonly catchUp: (stream: EventStream) => Promise<void>
  readonly ended: (stream: EventStream, end: StreamEnd) => void
}

/**
 * One reader's stream of events. It is pulled: behind the present it reads only as fast as it is read. In the present, events
 * are pushed into a buffer, and a reader that lets it run over is cut; its last id leads it back without a loss.
 */
export class EventStream {
  readonly tenant: string
  readonly reader: StreamReader
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>
  /** Every event up to this sequence was sent or is not for the reader. */
  position: number
  /** Whether it gets new events as they come, instead of reading older ones itself. */
  isLive = false
  readonly #parts: StreamParts
  #found: Identified
  /** The last position that the reader was told. */
  #told: number
  #pending: Uint8Array<ArrayBuffer>[] = []
  #pendingBytes = 0
  #awaken: (() => void) | undefined
  #controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined
  #isOver = false

  constructor(parts: StreamParts) {
    this.tenant = parts.tenant
    this.reader = parts.reader
    this.position = parts.position
    this.#told = parts.position
    this.#parts = parts
    this.#found = parts.found
    this.#push(openingFrame(streamId(parts.tenant, parts.position)))
    this.body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        start: (controller) => {
          this.#controller = controller
        },
        pull: (controller) => this.#pull(controller),
        cancel: () => {
          this.#controller = undefined
          this.end('left')
        },
      },
      // Nothing is read ahead: what waits, waits in the buffer that is counted.
      { highWaterMark: 0 },
    )
  }

  get installationId(): string {
    return this.#found.principal.installationId
  }

  /** Bytes that wait for the reader. */
  get bufferedBytes(): number {
    return this.#pendingBytes
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** The part of the filter that an index of the store can serve. */
  get pageFilter(): PageFilter {
    const { types, subjectId } = this.reader.filter
    const account = confinedTo(this.#found.principal)
    return {
      ...(subjectId !== undefined
        ? { subjectId }
        : types?.length === 1 && types[0] !== undefined && { type: types[0] }),
      ...(account !== null && { visibleToAccount: account }),
    }
  }

  /** Takes what was found when the reader was looked at again. */
  confirm(found: Identified): void {
    this.#found = found
  }

  /** Takes a page of events: those that are new to it and for its reader wait to be read. */
  take(page: StreamPage): void {
    if (this.#hasExpired()) return
    for (const event of page.events) {
      if (event.sequence > this.position && this.#wants(event)) this.#write(page, event)
      if (this.#isOver) return
    }
    this.position = Math.max(this.position, page.reached)
  }

  /** Sends a comment, and how far the tenant has come; nothing where something waits anyway. */
  keepAlive(): void {
    if (this.#isOver || this.#pending.length > 0 || this.#hasExpired()) return
    if (this.position > this.#told) {
      this.#told = this.position
      this.#push(positionFrame(streamId(this.tenant, this.position)))
    }
    this.#push(KEEP_ALIVE)
  }

  /** Ends the stream at once; what waits is dropped, and comes again with the reader's last id. */
  end(end: StreamEnd): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#pending = []
    this.#pendingBytes = 0
    this.#controller?.close()
    this.#awaken?.()
    this.#parts.ended(this, end)
  }

  #hasExpired(): boolean {
    const { expiresAt } = this.#found
    if (this.#isOver || expiresAt === null || expiresAt > this.#parts.now()) return this.#isOver
    this.end('refused')
    return true
  }

  #wants(event: SequencedEvent): boolean {
    const { types, subjectId } = this.reader.filter
    if (types && !types.includes(event.type)) return false
    if (subjectId !== undefined && event.subject.id !== subjectId) return false
    return readsEvent(this.#found.principal, event)
  }

  #write(page: FrameWriter, event: SequencedEvent): void {
    this.#push(page.frame(event, this.reader.version))
    this.#told = event.sequence
    if (this.isLive && this.#pendingBytes > this.#parts.maxBufferedBytes) this.end('slow')
  }

  #push(frame: Uint8Array<ArrayBuffer>): void {
    this.#pending.push(frame)
    this.#pendingBytes += frame.byteLength
    this.#awaken?.()
  }

  async #pull(controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): Promise<void> {
    for (;;) {
      if (this.#isOver) return
      const frame = this.#pending.shift()
      if (frame) {
        this.#pendingBytes -= frame.byteLength
        controller.enqueue(frame)
        return
      }
      if (this.isLive) {
        await new Promise<void>((resolve) => {
          this.#awaken = resolve
        })
        this.#awaken = undefined
      } else await this.#parts.catchUp(this)
    }
  }
}
