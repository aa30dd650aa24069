import type { ClientOptions } from './client-options.ts'
import { Sandbox } from './generated/sandbox.ts'
import { createTransport, type Transport } from './transport.ts'

export * from './core.ts'
export { Sandbox } from './generated/sandbox.ts'

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

/**
 * Makes a client of `sandbox` alone; a bundle then holds no other capability.
 * @throws {TypeError} `baseUrl` is no http(s) URL, or not exactly one of `apiKey` and `credentials` is given
 * @example
 * ```ts
 * import { createSandbox } from '@deskwire/sdk/sandbox'
 * const { sandbox } = createSandbox({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey, fetch: sandbox.fetch })
 * ```
 */
export function createSandbox(options: ClientOptions): SandboxClient {
  return sandboxOver(createTransport(options))
}
