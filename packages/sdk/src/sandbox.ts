import type { ClientOptions } from './client-options.ts'
import { type SandboxClient, sandboxOver } from './generated/sandbox.ts'
import { createTransport } from './transport.ts'

export * from './core.ts'
export * from './generated/sandbox.ts'

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
