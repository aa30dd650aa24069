import { within } from './deadline.ts'
import {
  AbortedError,
  type AnswerFault,
  ApiError,
  ConnectionError,
  InvalidResponseError,
  TimeoutError,
} from './errors.ts'
import { RETRIED_STATUSES } from './retry.ts'
import type { Runtime } from './runtime.ts'
import { readServerEvents } from './server-events.ts'
import type { OperationInput, OperationSpec, RequestOptions, Transport } from './transport.ts'

/**
 * What happens, as it happens, for as long as it is read. A stream that is lost or ended by the server is connected again
 * where it stood, so that no event is skipped, and none is given twice; the waits between failing connections grow to 30 s.
 * Iterating rejects only with what does not pass by itself: an `ApiError` that is not tried again (such as
 * `events-expired`), an `InvalidResponseError`, or an `AbortedError` once the caller's signal fires. `break` ends it.
 */
export interface EventStream<T> extends AsyncIterable<T> {
  /**
   * Where the latest iteration stands: right behind the event that it gave last. Undefined before the first.
   * Another process goes on there with the same filters and the option `resume`.
   */
  readonly resumeToken: string | undefined
}

/** Three of the server's comments: without a byte for so long, the connection is dead. */
const SILENCE_MS = 45_000
const LONGEST_WAIT_MS = 30_000
const REMEMBERED_IDS = 10_000

/** Makes a stream of events out of connections that each end some time. */
export function createEventStream<T>(
  transport: Transport,
  operation: OperationSpec<OperationInput, Response>,
  input: OperationInput,
  options: RequestOptions = {},
): EventStream<T> {
  const { runtime, hooks } = transport
  const { id: operationId } = operation
  const connect = (headers: Readonly<Record<string, string>>) =>
    transport.call(operation, { ...input, headers, stream: true }, options).withResponse()
  let place = options.resume

  async function* iterate(): AsyncGenerator<T> {
    let [retryMs, failures] = [1000, 0]
    let at = options.resume
    const seen = new Set<unknown>()
    for (;;) {
      let notBeforeMs = 0
      try {
        const { data, status, requestId, attempts } = await connect(at ? { 'last-event-id': at } : {})
        const failure = { operationId, attempts }
        const invalid = (fault: AnswerFault, pointers?: readonly string[]) =>
          new InvalidResponseError(`${status} with an unusable stream: ${pointers ?? fault}`, {
            ...failure,
            status,
            requestId,
            fault,
            pointers,
          })
        const isStream = /^text\/event-stream\b/i.test(data.headers.get('content-type') ?? '')
        if (!isStream) void data.body?.cancel()
        if (!isStream || !data.body) throw invalid('content-type')
        const chunks = readChunks(data.body, (read) => listen(runtime, options, failure, read))
        for await (const event of readServerEvents(chunks, () => invalid('too-large'))) {
          failures = 0
          retryMs = event.retryMs ?? retryMs
          const known = event.data === undefined ? undefined : parse<T>(event.data, () => invalid('json'))
          at = place = event.id ?? at
          if (known && !seen.has(known.id)) {
            seen.add(known.id)
            const pointers = hooks.checkAnswer?.({ operationId, status, data: known })
            if (pointers?.length) throw invalid('contract', pointers)
            yield known as T
          }
          for (const oldest of seen) if (seen.size > REMEMBERED_IDS) seen.delete(oldest)
        }
      } catch (error) {
        if (!passes(error)) throw error
        notBeforeMs = Number((error as Partial<ApiError>).retryAt ?? 0)
      }
      const ceilingMs = Math.min(LONGEST_WAIT_MS, retryMs * 2 ** failures++)
      const waitMs = Math.max(runtime.random() * ceilingMs, notBeforeMs - runtime.now())
      const failure = { operationId, attempts: [] }
      await listen(runtime, options, failure, (signal) => runtime.sleep(waitMs, signal), Infinity)
    }
  }

  return {
    [Symbol.asyncIterator]: iterate,
    get resumeToken() {
      return place
    },
  }
}

/** Waits for something, but not beyond the caller's signal or a silence that is too long. */
function listen<R>(
  { startTimer }: Runtime,
  { signal }: RequestOptions,
  failure: ConstructorParameters<typeof AbortedError>[1],
  work: (signal: AbortSignal) => Promise<R>,
  limitMs = SILENCE_MS,
): Promise<R> {
  return within(
    limitMs,
    startTimer,
    () => new TimeoutError(`no byte for ${limitMs} ms`, { ...failure, scope: 'attempt', limitMs }),
    signal,
    (reason) => new AbortedError('aborted', failure, reason),
    async (inner) => {
      try {
        return await work(inner)
      } catch (error) {
        throw new ConnectionError('the stream was lost', failure, error)
      }
    },
  )
}

async function* readChunks(
  body: ReadableStream<Uint8Array>,
  patiently: <R>(read: () => Promise<R>) => Promise<R>,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const { value } = await patiently(() => reader.read())
      if (!value) return
      yield value
    }
  } finally {
    // Lets the connection go where the caller has had enough. Not waited for, since nobody needs to know.
    reader.cancel().catch(() => undefined)
  }
}

function parse<T>(data: string, invalid: () => Error): T & { readonly id?: unknown } {
  try {
    const value: unknown = JSON.parse(data)
    if (value instanceof Object) return value as T & { readonly id?: unknown }
  } catch {
    // What the parser says quotes the text.
  }
  throw invalid()
}

/** Says whether a failed connection may do better later. */
function passes(error: unknown): boolean {
  if (error instanceof ApiError) return RETRIED_STATUSES.includes(error.status)
  return error instanceof ConnectionError || error instanceof TimeoutError
}
