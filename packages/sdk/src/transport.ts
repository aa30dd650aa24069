import { createApiPromise } from './api-promise.ts'
import type { Attempt } from './attempt-record.ts'
import { type ClientOptions, type Settings, settleOptions } from './client-options.ts'
import { createPaged, type Paged } from './paged.ts'
import { send } from './send.ts'

export type { Paged } from './paged.ts'

/** What the transport knows of an operation; the generated classes hold one each. */
export interface OperationSpec {
  /** `resource.verb`, such as `tickets.create`. */
  readonly id: string
  readonly method: string
  /** Path with its parameters in braces: `/v1/tickets/{ticketId}`. */
  readonly path: string
  /** What may be repeated: as it is (`safe`, `idempotent`), with its key (`keyed`), never (`none`). */
  readonly idempotency: 'safe' | 'idempotent' | 'keyed' | 'none'
}

/** The parts of one request. Values of the query that are undefined are left out, arrays are repeated. */
export interface OperationInput {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: object | undefined
  readonly body?: unknown
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
  /** Where a list goes on: {@link Paged.resumeToken} of an earlier iteration. Other calls ignore it. */
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

/** The data of an answer, and on request the answer itself. The request is sent when the method is called. */
export interface ApiPromise<T> extends Promise<T> {
  /**
   * Gives the answer with status, headers, request id and attempts instead of the data alone.
   * @example const { data, requestId, attempts } = await client.tickets.get(id).withResponse()
   */
  withResponse(): Promise<ApiResponse<T>>
}

/** Sends the requests of the generated classes. */
export interface Transport {
  /** Sends one request, again where that is allowed and may help. Rejects with a `DeskwireError`. */
  call<T>(operation: OperationSpec, input: OperationInput, options?: RequestOptions): ApiPromise<T>
  /** Lists lazily: nothing is sent before the first item is asked for. */
  page<T>(operation: OperationSpec, input: OperationInput, options?: RequestOptions): Paged<T>
  /** The same transport, credentials and all, acting as an agent or a contact. */
  as(actorId: string): Transport
}

/**
 * Makes what sends the requests. Take it for one class where a whole client is too much; {@link createClient} takes it for all.
 * @throws {TypeError} `baseUrl` is no http(s) URL, or not exactly one of `apiKey` and `credentials` is given
 * @example
 * ```ts
 * import { createTransport, Tickets } from '@deskwire/sdk/tickets'
 * const tickets = new Tickets(createTransport({ baseUrl, apiKey }))
 * ```
 */
export function createTransport(options: ClientOptions): Transport {
  return transportOver(settleOptions(options))
}

/** Makes a transport of settled options. */
export function transportOver(settings: Settings): Transport {
  return {
    call: <T>(operation: OperationSpec, input: OperationInput, options: RequestOptions = {}) =>
      createApiPromise<T>(send<T>(settings, operation, input, options)),
    page: <T>(operation: OperationSpec, input: OperationInput, options: RequestOptions = {}) =>
      createPaged<T>(operation, options.resume, (cursor) =>
        send(
          settings,
          operation,
          cursor === null ? input : { ...input, query: { ...input.query, cursor } },
          options,
        ),
      ),
    as: (actorId) => transportOver({ ...settings, actAs: actorId }),
  }
}
