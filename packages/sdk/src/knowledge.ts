import type { ClientOptions } from './client-options.ts'
import { type KnowledgeClient, knowledgeOver } from './generated/knowledge.ts'
import { createTransport } from './transport.ts'

export * from './core.ts'
export * from './generated/knowledge.ts'

/**
 * Makes a client of `knowledge` alone; a bundle then holds no other capability.
 * @throws {TypeError} `baseUrl` is no http(s) URL, or not exactly one of `apiKey` and `credentials` is given
 * @example
 * ```ts
 * import { createKnowledge } from '@deskwire/sdk/knowledge'
 * const { articles } = createKnowledge({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey, fetch: sandbox.fetch })
 * ```
 */
export function createKnowledge(options: ClientOptions): KnowledgeClient {
  return knowledgeOver(createTransport(options))
}
