import { createApiPromise } from './api-promise.ts'
import type { Attempt } from './attempt-record.ts'
import { type ClientOptions, type Settings, settleOptions } from './client-options.ts'
import type { Hooks } from './observer.ts'
import type { Runtime } from './runtime.ts'
import { send } from './send.ts'

/**
 * What the transport knows of an operation. Each is exported by its capability under its id in one word (`ticketsGet`), for a
 * program that makes a call or two and wants nothing else in its bundle.
 */
export interface OperationSpec<Input extends OperationInput = OperationInput, T = unknown> {
  /** `resource.verb`, such as `tickets.create`. */
  readonly id: string
  readonly method: string
  /** Path with its parameters in braces: `/v1/tickets/{ticketId}`. */
  readonly path: string
  /** What may be repeated: as it is (`safe`, `idempotent`), with its key (`keyed`), never (`none`). */
  readonly idempotency: 'safe' | 'idempotent' | 'keyed' | 'none'
  /** Tells the compiler what it takes and gives; no value stands here. */
  readonly types?: { readonly input: Input; readonly data: T }
  /** What an update knows; nothing else of what it is given is sent. */
  readonly fields?: KnownFields
}

/**
 * The properties that a body knows: 0 where one is sent as it is, else what it knows itself; `*` stands for any item of an
 * array and any key of a map.
 */
export interface KnownFields {
  readonly [name: string]: KnownFields | 0
}

/** The parts of one request. Values of the query that are undefined are left out, arrays are repeated. */
export interface OperationInput {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: object | undefined
  readonly body?: unknown
  /** A file in place of a JSON body. A stream is read once, so a request with one is not repeated. */
  readonly bytes?: Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>
  /** Headers of this operation alone, by their names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
  /**
   * Gives a successful answer as it is, its body unread: a file, or events. The deadlines end with the headers; the caller's
   * signal ends the body too.
   */
  readonly stream?: boolean
}

/** What one call may want otherwise than its client. */
export interface RequestOptions {
  /** Ends the call, its waits and the reading of its body at once. */
  readonly signal?: AbortSignal | undefined
  /** Deadline of one attempt, milliseconds. @default the client's */
  readonly timeoutMs?: number | undefined
  /** Deadline of the whole call, milliseconds; of each page of a list. @default the client's */
  readonly totalTimeoutMs?: number | undefined
  /** @default the client's */
  readonly maxRetries?: number | undefined
  /** Names a write, so that it is done once even when another process repeats it. @default a new key for each call */
  readonly idempotencyKey?: string | undefined
  /** The version of the resource that the caller saw. Operations that need it require it. */
  readonly ifMatch?: number | undefined
  /** Acts as this agent or contact. @default the client's */
  readonly actAs?: string | undefined
  /** @default the client's */
  readonly version?: string | undefined
  /** W3C trace context to pass on. A hook can set it for every call. */
  readonly traceparent?: string | undefined
  /** Where a list or a stream goes on: the `resumeToken` of an earlier iteration. Other calls ignore it. */
  readonly resume?: string | undefined
}

/** A successful answer with what came around its data. */
export interface ApiResponse<T> {
  readonly data: T
  readonly status: number
  readonly headers: Headers
  /** Quote it when you ask for help; null where the answer named none. */
  readonly requestId: string | null
  /** Every attempt, the last of which succeeded. */
  readonly attempts: readonly Attempt[]
}

/**
 * The data of an answer, and on request the answer itself. The request is sent when the method is called.
 * NOTE: it is a `Promise` and may be given for one. The methods are written out, since a compiler that has to derive them
 * makes half again as many types for each call.
 */
export interface ApiPromise<T> {
  then<A = T, B = never>(
    onfulfilled?: ((data: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B>
  catch<B = never>(onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B>
  finally(onfinally?: (() => void) | null): Promise<T>
  readonly [Symbol.toStringTag]: string
  /**
   * Gives the answer with status, headers, request id and attempts instead of the data alone.
   * @example const { data, requestId, attempts } = await client.tickets.get(id).withResponse()
   */
  withResponse(): Promise<ApiResponse<T>>
}

/** Sends the requests of the generated classes. */
export interface Transport {
  /**
   * Sends one request, again where that is allowed and may help. Rejects with a `DeskwireError`.
   * @example const ticket = await transport.call(ticketsGet, { path: { ticketId } })
   */
  call<Input extends OperationInput, T>(
    operation: OperationSpec<Input, T>,
    input: Input,
    options?: RequestOptions,
  ): ApiPromise<T>
  /** The same transport, credentials and all, acting as an agent or a contact. */
  as(actorId: string): Transport
  /** Its clock, chance and timers. */
  readonly runtime: Runtime
  /** What looks over its answers; a stream has each of its events looked over. */
  readonly hooks: Hooks
}

/**
 * Makes what sends the requests. Take it for one operation, or one class, where a whole client is too much; {@link createClient} takes it for all.
 * @throws {TypeError} `baseUrl` is no http(s) URL, or not exactly one of `apiKey` and `credentials` is given
 * @example
 * ```ts
 * import { createTransport, ticketsGet } from '@deskwire/sdk/tickets'
 * const transport = createTransport({ baseUrl, apiKey })
 * const ticket = await transport.call(ticketsGet, { path: { ticketId } })
 * ```
 */
export function createTransport(options: ClientOptions): Transport {
  return transportOver(settleOptions(options))
}

/** Makes a transport of settled options. */
export function transportOver(settings: Settings): Transport {
  return {
    call: <Input extends OperationInput, T>(
      operation: OperationSpec<Input, T>,
      input: Input,
      options: RequestOptions = {},
    ) => createApiPromise<T>(send<T>(settings, operation, input, options)),
    as: (actorId) => transportOver({ ...settings, actAs: actorId }),
    runtime: settings.runtime,
    hooks: settings.hooks,
  }
}
