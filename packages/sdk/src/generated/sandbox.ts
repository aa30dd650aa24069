// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  SandboxAdvance,
  SandboxAdvanced,
  SandboxClock,
  SandboxReset,
  SandboxStart,
} from '@deskwire/contract/types'
import type { ApiPromise, OperationSpec, RequestOptions, Transport } from '../transport.ts'

export type {
  SandboxAdvance,
  SandboxAdvanced,
  SandboxClock,
  SandboxReset,
  SandboxStart,
} from '@deskwire/contract/types'

/** Get the clock. */
export const sandboxGetClock: OperationSpec<object, SandboxClock> = { id: 'sandbox.getClock', method: 'GET', path: '/v1/sandbox/clock', idempotency: 'safe' }

/** Advance the clock. */
export const sandboxAdvanceClock: OperationSpec<{ body: SandboxAdvance }, SandboxAdvanced> = { id: 'sandbox.advanceClock', method: 'POST', path: '/v1/sandbox/clock/advance', idempotency: 'keyed' }

/** Reset the sandbox. */
export const sandboxReset: OperationSpec<{ body: SandboxReset }, SandboxStart> = { id: 'sandbox.reset', method: 'POST', path: '/v1/sandbox/reset', idempotency: 'keyed' }

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
   * @param options - of this one request
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.sandbox.getClock()
   */
  getClock(options?: RequestOptions): ApiPromise<SandboxClock> {
    return this.#transport.call(sandboxGetClock, {}, options)
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
   * @param options - of this one request
   * @throws {ApiError} `clock-backwards` (409): The clock never goes back.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.sandbox.advanceClock({ by: 'PT30M' })
   */
  advanceClock(body: SandboxAdvance, options?: RequestOptions): ApiPromise<SandboxAdvanced> {
    return this.#transport.call(sandboxAdvanceClock, { body }, options)
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
   * @param options - of this one request
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.sandbox.reset({ seed: 42 })
   */
  reset(body: SandboxReset, options?: RequestOptions): ApiPromise<SandboxStart> {
    return this.#transport.call(sandboxReset, { body }, options)
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

/** Every operation of `sandbox`. */
export const sandboxOperations: readonly OperationSpec[] = [
  sandboxGetClock,
  sandboxAdvanceClock,
  sandboxReset,
]
