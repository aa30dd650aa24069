import type { ClientOptions } from './client-options.ts'
import { Articles, Knowledge, Suggestions } from './generated/knowledge.ts'
import { createTransport, type Transport } from './transport.ts'

export * from './core.ts'
export { Articles, Knowledge, Suggestions } from './generated/knowledge.ts'

/** The classes of the capability `knowledge`, one a resource. */
export interface KnowledgeClient {
  readonly articles: Articles
  readonly knowledge: Knowledge
  readonly suggestions: Suggestions
}

/** Makes the classes of `knowledge` over a transport, which other capabilities may share. */
export function knowledgeOver(transport: Transport): KnowledgeClient {
  return {
    articles: new Articles(transport),
    knowledge: new Knowledge(transport),
    suggestions: new Suggestions(transport),
  }
}

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
