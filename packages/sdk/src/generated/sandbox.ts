// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  SandboxAdvance,
  SandboxAdvanced,
  SandboxClock,
  SandboxReset,
  SandboxStart,
} from '@deskwire/contract'
import type { ApiPromise, OperationSpec, RequestOptions, Transport } from '../transport.ts'

const sandboxGetClock: OperationSpec = { id: 'sandbox.getClock', method: 'GET', path: '/v1/sandbox/clock', idempotency: 'safe' }

const sandboxAdvanceClock: OperationSpec = { id: 'sandbox.advanceClock', method: 'POST', path: '/v1/sandbox/clock/advance', idempotency: 'keyed' }

const sandboxReset: OperationSpec = { id: 'sandbox.reset', method: 'POST', path: '/v1/sandbox/reset', idempotency: 'keyed' }

/** What only a sandbox can do. */
export class Sandbox {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Get the clock.
   *
   * Reads the tenant's clock and what waits for it. Only a sandbox serves this; on a server the path does not exist.
   *
   * Needs the scope `sandbox:read`; open to app.
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.sandbox.getClock()
   */
  getClock(options?: RequestOptions): ApiPromise<SandboxClock> {
    return this.#transport.call<SandboxClock>(sandboxGetClock, {}, options)
  }

  /**
   * Advance the clock.
   *
   * Moves the tenant's clock forward. Timers that come due on the way fire in the order of their due instants, each
   * seeing its own instant as now, and what they cause is delivered before the next one fires. The clock can be
   * moved by at most ten years at once; more is invalid. Only a sandbox serves this; on a server the path does not
   * exist.
   *
   * Needs the scope `sandbox:write`; open to app.
   * @param body - how far to move it
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `clock-backwards` (409): The clock never goes back.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.sandbox.advanceClock({ by: 'PT30M' })
   */
  advanceClock(body: SandboxAdvance, options?: RequestOptions): ApiPromise<SandboxAdvanced> {
    return this.#transport.call<SandboxAdvanced>(sandboxAdvanceClock, { body }, options)
  }

  /**
   * Reset the sandbox.
   *
   * Puts everything of the tenant back to the seeded start: resources, events, keys, timers and the clock. Without
   * `seed`, the seed stays the same, and so do all ids. The record of this request's idempotency key outlives the
   * reset. Only a sandbox serves this; on a server the path does not exist.
   *
   * Needs the scope `sandbox:write`; open to app.
   * @param body - how to start again
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.sandbox.reset({ seed: 42 })
   */
  reset(body: SandboxReset, options?: RequestOptions): ApiPromise<SandboxStart> {
    return this.#transport.call<SandboxStart>(sandboxReset, { body }, options)
  }
}

/** The classes of the capability `sandbox`, one a resource. */
export interface SandboxClient {
  readonly sandbox: Sandbox
}

/** Makes the classes of `sandbox` over a transport, which other capabilities may share. */
export function sandboxOver(transport: Transport): SandboxClient {
  return {
    sandbox: new Sandbox(transport),
  }
}
