import { requestOf, type Ask } from '../walk/world.ts'

/** A frame of a stream, as a browser would read it. */
export interface Frame {
  readonly id: string | undefined
  readonly event: string | undefined
  // What an event holds depends on its type; tests read it as they would in a console.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any
  readonly retry: string | undefined
  readonly comment: string | undefined
}

function parseFrame(text: string): Frame {
  const fields = new Map(
    text.split('\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')] as const
    }),
  )
  const data = fields.get('data')
  return {
    id: fields.get('id'),
    event: fields.get('event'),
    data: data === undefined ? undefined : JSON.parse(data),
    retry: fields.get('retry'),
    comment: fields.get(''),
  }
}

/** Reads a stream frame by frame, and remembers the last id as a browser does. */
export class SseReader {
  readonly response: Response
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #decoder = new TextDecoder()
  #text = ''
  lastEventId = ''

  constructor(response: Response) {
    this.response = response
    this.#reader = (response.body as ReadableStream<Uint8Array>).getReader()
  }

  /** The next frame; undefined where the stream has ended. */
  async frame(): Promise<Frame | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n\n')
      if (end >= 0) {
        const frame = parseFrame(this.#text.slice(0, end))
        this.#text = this.#text.slice(end + 2)
        if (frame.id !== undefined) this.lastEventId = frame.id
        return frame
      }
      const { done, value } = await this.#reader.read()
      if (done) return undefined
      this.#text += this.#decoder.decode(value, { stream: true })
    }
  }

  /** The next event; undefined where the stream has ended. */
  async event(): Promise<Frame['data']> {
    for (;;) {
      const frame = await this.frame()
      if (!frame || frame.event !== undefined) return frame?.data
    }
  }

  /** So many events. */
  async events(count: number): Promise<Frame['data'][]> {
    const found: Frame['data'][] = []
    while (found.length < count) found.push(await this.event())
    return found
  }

  leave(): Promise<void> {
    return this.#reader.cancel()
  }
}

/** Whoever can be sent a request. */
export interface Reachable {
  readonly token: string
  readonly sandbox: {
    readonly baseUrl: string
    readonly platform: { fetch(request: Request): Promise<Response> }
  }
}

/** Opens a stream that must open. */
export async function openStream({ sandbox, token }: Reachable, ask: Ask = {}): Promise<SseReader> {
  const response = await sandbox.platform.fetch(requestOf(sandbox.baseUrl, token, 'events.stream', ask))
  if (response.status !== 200)
    throw new Error(`events.stream answered ${response.status}: ${await response.text()}`)
  return new SseReader(response)
}

/** Opens a stream where a reader left off. */
export async function openAgain(
  world: Reachable,
  { lastEventId }: SseReader,
  ask: Ask = {},
): Promise<SseReader> {
  const headers = { ...ask.headers, 'last-event-id': lastEventId }
  const again = await openStream(world, { ...ask, headers })
  again.lastEventId = lastEventId
  return again
}
