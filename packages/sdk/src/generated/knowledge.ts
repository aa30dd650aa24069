// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  Article,
  ArticleCreate,
  ArticleFeedbackCreate,
  ArticleImport,
  ArticleLink,
  ArticleLinkCreate,
  ArticleLinkList,
  ArticleLinksListQuery,
  ArticleList,
  ArticleNeighbours,
  ArticleUpdate,
  ArticleVersion,
  ArticleVersionList,
  ArticleVersionSummary,
  ArticlesListQuery,
  ArticlesListVersionsQuery,
  ArticlesNeighboursQuery,
  Feedback,
  GapList,
  GapsListQuery,
  Job,
  KnowledgeGap,
  KnowledgeHits,
  KnowledgeQuery,
  Suggestion,
  SuggestionCreate,
  SuggestionList,
  SuggestionOutcomeRecord,
  Translation,
  TranslationList,
  TranslationPut,
  TranslationSummary,
  TranslationsListQuery,
} from '@deskwire/contract/types'
import { createPaged, type Paged } from '../paged.ts'
import type { ApiPromise, OperationSpec, RequestOptions, Transport } from '../transport.ts'

export type {
  Article,
  ArticleCreate,
  ArticleFeedbackCreate,
  ArticleImport,
  ArticleLink,
  ArticleLinkCreate,
  ArticleLinkList,
  ArticleLinksListQuery,
  ArticleList,
  ArticleNeighbours,
  ArticleUpdate,
  ArticleVersion,
  ArticleVersionList,
  ArticleVersionSummary,
  ArticlesListQuery,
  ArticlesListVersionsQuery,
  ArticlesNeighboursQuery,
  Feedback,
  GapList,
  GapsListQuery,
  Job,
  KnowledgeGap,
  KnowledgeHits,
  KnowledgeQuery,
  Suggestion,
  SuggestionCreate,
  SuggestionList,
  SuggestionOutcomeRecord,
  Translation,
  TranslationList,
  TranslationPut,
  TranslationSummary,
  TranslationsListQuery,
} from '@deskwire/contract/types'

/** List articles. */
export const articlesList: OperationSpec<{ query?: ArticlesListQuery | undefined }, ArticleList> = { id: 'articles.list', method: 'GET', path: '/v1/articles', idempotency: 'safe' }

/** Create an article. */
export const articlesCreate: OperationSpec<{ body: ArticleCreate }, Article> = { id: 'articles.create', method: 'POST', path: '/v1/articles', idempotency: 'keyed' }

/** Import articles. */
export const articlesImport: OperationSpec<{ body: ArticleImport }, Job> = { id: 'articles.import', method: 'POST', path: '/v1/articles/import', idempotency: 'keyed' }

/** Get an article. */
export const articlesGet: OperationSpec<{ path: { articleId: string } }, Article> = { id: 'articles.get', method: 'GET', path: '/v1/articles/{articleId}', idempotency: 'safe' }

/** Update an article. */
export const articlesUpdate: OperationSpec<{ path: { articleId: string }; body: ArticleUpdate }, Article> = { id: 'articles.update', method: 'PATCH', path: '/v1/articles/{articleId}', idempotency: 'keyed', fields: { title: 0, body: 0, language: 0, audience: 0, state: 0, categoryId: 0, externalId: 0, tags: 0, metadata: 0 } }

/** Archive an article. */
export const articlesArchive: OperationSpec<{ path: { articleId: string } }, Article> = { id: 'articles.archive', method: 'POST', path: '/v1/articles/{articleId}/archive', idempotency: 'keyed' }

/** Search the knowledge. */
export const knowledgeSearch: OperationSpec<{ body: KnowledgeQuery }, KnowledgeHits> = { id: 'knowledge.search', method: 'POST', path: '/v1/knowledge/search', idempotency: 'safe' }

/** Suggest articles. */
export const suggestionsCreate: OperationSpec<{ body: SuggestionCreate }, SuggestionList> = { id: 'suggestions.create', method: 'POST', path: '/v1/suggestions', idempotency: 'keyed' }

/** Record the outcome of a suggestion. */
export const suggestionsRecordOutcome: OperationSpec<{ path: { suggestionId: string }; body: SuggestionOutcomeRecord }, Suggestion> = { id: 'suggestions.recordOutcome', method: 'POST', path: '/v1/suggestions/{suggestionId}/outcome', idempotency: 'keyed' }

/** List an article's versions. */
export const articlesListVersions: OperationSpec<{ path: { articleId: string }; query?: ArticlesListVersionsQuery | undefined }, ArticleVersionList> = { id: 'articles.listVersions', method: 'GET', path: '/v1/articles/{articleId}/versions', idempotency: 'safe' }

/** Get a version of an article. */
export const articlesGetVersion: OperationSpec<{ path: { articleId: string; versionNumber: string } }, ArticleVersion> = { id: 'articles.getVersion', method: 'GET', path: '/v1/articles/{articleId}/versions/{versionNumber}', idempotency: 'safe' }

/** List an article's translations. */
export const translationsList: OperationSpec<{ path: { articleId: string }; query?: TranslationsListQuery | undefined }, TranslationList> = { id: 'translations.list', method: 'GET', path: '/v1/articles/{articleId}/translations', idempotency: 'safe' }

/** Get a translation. */
export const translationsGet: OperationSpec<{ path: { articleId: string; language: string } }, Translation> = { id: 'translations.get', method: 'GET', path: '/v1/articles/{articleId}/translations/{language}', idempotency: 'safe' }

/** Write a translation. */
export const translationsPut: OperationSpec<{ path: { articleId: string; language: string }; body: TranslationPut }, Translation> = { id: 'translations.put', method: 'PUT', path: '/v1/articles/{articleId}/translations/{language}', idempotency: 'idempotent', fields: { title: 0, body: 0, sourceVersion: 0, method: 0 } }

/** Give feedback on an article. */
export const articleFeedbackCreate: OperationSpec<{ path: { articleId: string }; body: ArticleFeedbackCreate }, Feedback> = { id: 'articleFeedback.create', method: 'POST', path: '/v1/articles/{articleId}/feedback', idempotency: 'keyed' }

/** List an article's links. */
export const articleLinksList: OperationSpec<{ path: { articleId: string }; query?: ArticleLinksListQuery | undefined }, ArticleLinkList> = { id: 'articleLinks.list', method: 'GET', path: '/v1/articles/{articleId}/links', idempotency: 'safe' }

/** Link an article. */
export const articleLinksCreate: OperationSpec<{ path: { articleId: string }; body: ArticleLinkCreate }, ArticleLink> = { id: 'articleLinks.create', method: 'POST', path: '/v1/articles/{articleId}/links', idempotency: 'keyed' }

/** Remove a link. */
export const articleLinksDelete: OperationSpec<{ path: { articleId: string; linkId: string } }, void> = { id: 'articleLinks.delete', method: 'DELETE', path: '/v1/articles/{articleId}/links/{linkId}', idempotency: 'keyed' }

/** Get the neighbours of an article. */
export const articlesNeighbours: OperationSpec<{ path: { articleId: string }; query?: ArticlesNeighboursQuery | undefined }, ArticleNeighbours> = { id: 'articles.neighbours', method: 'GET', path: '/v1/articles/{articleId}/neighbours', idempotency: 'safe' }

/** List gaps in the knowledge. */
export const gapsList: OperationSpec<{ query?: GapsListQuery | undefined }, GapList> = { id: 'gaps.list', method: 'GET', path: '/v1/knowledge/gaps', idempotency: 'safe' }

/** Pieces of knowledge. */
export class Articles {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List articles.
   *
   * Lists articles, newest first unless `sort` says otherwise. A contact sees published articles for the audiences
   * `public` and `customers` only; a filter that asks for others gives it an empty page.
   *
   * Needs the scope `knowledge:read`; open to app, agent, contact.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `language`: only articles in exactly this language; `audience`: only articles for this audience; `state`: only articles in this state; `categoryId`: only articles of this category; `externalId`: only the article with this external id of the caller's installation; `sort`: the order of the items; a minus sign means the latest first
   * @param options - of this one request
   * @throws {ApiError} `unsupported-combination` (422): No declared index serves these filters with this sort.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.articles.list()) console.log(item)
   */
  list(query?: ArticlesListQuery, options?: RequestOptions): Paged<Article> {
    return createPaged(this.#transport, articlesList, { query }, options)
  }

  /**
   * Create an article.
   *
   * Writes an article. A draft is seen by apps and agents only; a published one also by those of its audience, and
   * search finds it. Give `externalId` to find it again by the identifier of your own system.
   *
   * Needs the scope `knowledge:write`; open to app, agent.
   * @param body - the new article
   * @param options - of this one request
   * @throws {ApiError} `external-id-taken` (409): Another resource of this kind and installation has this `externalId`.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.articles.create({ title: '无法通过 SSH 连接云服务器', body: '# 无法通过 SSH 连接云服务器\n\n先确认实例正在运行，再检查安全组是否放行 22 端口。\n', language: 'zh', audience: 'public', state: 'published', categoryId: 'cat_01k9z4q8w2e6rbt5n0c3d7f9hj', externalId: 'kb-1042', tags: ['ssh', 'network'], metadata: { owner: 'network-team' } })
   */
  create(body: ArticleCreate, options?: RequestOptions): ApiPromise<Article> {
    return this.#transport.call(articlesCreate, { body }, options)
  }

  /**
   * Import articles.
   *
   * Writes up to 500 articles as a job, found again by `externalId`: a new one is created, a known one is changed
   * where it differs (fields that are left out stay as they are, and an archived article takes the state that is
   * given). Entries are taken in order, so the last one with the same `externalId` wins. A category that does not
   * exist fails its own entry only, never the batch. The finished job has the `result` `{ created, updated,
   * unchanged, failed }`, four counts of entries. The body may not be larger than the server takes; send a big
   * collection in parts.
   *
   * Needs the scope `knowledge:write`; open to app, agent.
   * @param body - the articles
   * @param options - of this one request
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.articles.import({ articles: [{ externalId: 'kb-1042', title: '无法通过 SSH 连接云服务器', body: '# 无法通过 SSH 连接云服务器\n\n先确认实例正在运行，再检查安全组是否放行 22 端口。\n', language: 'zh', audience: 'public', state: 'published', tags: ['ssh'] }, { externalId: 'kb-1043', title: 'Reset the password of an instance', body: '# Reset the password\n\nStop the instance, set a new password, then start it again.\n', language: 'en', audience: 'customers', state: 'published' }] })
   */
  import(body: ArticleImport, options?: RequestOptions): ApiPromise<Job> {
    return this.#transport.call(articlesImport, { body }, options)
  }

  /**
   * Get an article.
   *
   * Reads one article. For a contact, a draft, an archived or an internal article does not exist.
   *
   * Needs the scope `knowledge:read`; open to app, agent, contact.
   * @param articleId - id of the article
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.articles.get(articleId)
   */
  get(articleId: string, options?: RequestOptions): ApiPromise<Article> {
    return this.#transport.call(articlesGet, { path: { articleId } }, options)
  }

  /**
   * Update an article.
   *
   * Changes the fields that are given; a field set to null is cleared where that is allowed. Setting `state`
   * publishes a draft, takes a published article back, or brings an archived one back.
   *
   * Needs the scope `knowledge:write`; open to app, agent.
   * @param articleId - id of the article
   * @param changes - the changes, as a merge patch (RFC 7396)
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `external-id-taken` (409): Another resource of this kind and installation has this `externalId`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.articles.update(articleId, { audience: 'customers', tags: ['ssh', 'network', 'security-group'] }, { ifMatch: 2 })
   */
  update(articleId: string, changes: ArticleUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Article> {
    return this.#transport.call(articlesUpdate, { path: { articleId }, body: changes }, options)
  }

  /**
   * Archive an article.
   *
   * Takes an article out of use: contacts no longer see it and search no longer finds it. It stays readable for apps
   * and agents, and `articles.update` can bring it back.
   *
   * Needs the scope `knowledge:write`; open to app, agent.
   * @param articleId - id of the article
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `already-archived` (409): The article is archived already.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `idempotency-in-flight`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.articles.archive(articleId, { ifMatch: 2 })
   */
  archive(articleId: string, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Article> {
    return this.#transport.call(articlesArchive, { path: { articleId } }, options)
  }

  /**
   * List an article's versions.
   *
   * Lists the versions of an article without their text, newest first. Every change of a field makes one.
   *
   * Needs the scope `knowledge:read`; open to app, agent.
   * @param articleId - id of the article
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.articles.listVersions(articleId)) console.log(item)
   */
  listVersions(articleId: string, query?: ArticlesListVersionsQuery, options?: RequestOptions): Paged<ArticleVersionSummary> {
    return createPaged(this.#transport, articlesListVersions, { path: { articleId }, query }, options)
  }

  /**
   * Get a version of an article.
   *
   * Reads an article as it was at one version.
   *
   * Needs the scope `knowledge:read`; open to app, agent.
   * @param articleId - id of the article
   * @param versionNumber - version of the article
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.articles.getVersion(articleId, versionNumber)
   */
  getVersion(articleId: string, versionNumber: string, options?: RequestOptions): ApiPromise<ArticleVersion> {
    return this.#transport.call(articlesGetVersion, { path: { articleId, versionNumber } }, options)
  }

  /**
   * Get the neighbours of an article.
   *
   * Walks the links in both directions, nearest first: 200 neighbours at most, each once and at its least distance. What
   * the caller may not see is left out before anything is walked, so no way leads through it.
   *
   * Needs the scope `knowledge:read`; open to app, agent, contact.
   * @param articleId - id of the article
   * @param query - `depth`: how many links to follow at most; `type`: follow only links of this type
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.articles.neighbours(articleId)
   */
  neighbours(articleId: string, query?: ArticlesNeighboursQuery, options?: RequestOptions): ApiPromise<ArticleNeighbours> {
    return this.#transport.call(articlesNeighbours, { path: { articleId }, query }, options)
  }
}

/** Search over the articles. */
export class Knowledge {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Search the knowledge.
   *
   * Finds published articles for a text, best first. What the caller may not see is left out before anything is
   * ranked or counted; a contact finds the audiences `public` and `customers`. With `language`, articles in that
   * language come first and those in its fallback languages are marked by `fallback`; an article that is translated
   * is found once, in the first of these languages. Searching changes nothing; only that a search found nothing is
   * noted, for `gaps.list`.
   *
   * Needs the scope `knowledge:read`; open to app, agent, contact.
   * @param body - what to look for
   * @param options - of this one request
   * @throws {ApiError} as every such call: `malformed-request`, `body-too-large`, `unsupported-media-type`, any `CommonProblemKind`.
   * @example
   * const result = await client.knowledge.search({ query: 'ssh 连接超时', language: 'zh', limit: 5 })
   */
  search(body: KnowledgeQuery, options?: RequestOptions): ApiPromise<KnowledgeHits> {
    return this.#transport.call(knowledgeSearch, { body }, options)
  }
}

/** Articles that were shown for a ticket or a draft. */
export class Suggestions {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Suggest articles.
   *
   * Finds the articles that are likely to answer a ticket, or a draft of one that is not filed yet, and records that
   * they were shown. Only published articles that the caller may see are suggested. The draft itself is not kept.
   * Where nothing fits, `items` is empty; of a ticket that is noted, for `gaps.list`.
   *
   * Needs the scope `knowledge:write`; open to app, agent, contact.
   * @param body - what to find articles for
   * @param options - of this one request
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.suggestions.create({ ticketId: 'tkt_01k9z4q8w2e6rbt5n0c3d7f9hj', limit: 3 })
   */
  create(body: SuggestionCreate, options?: RequestOptions): ApiPromise<SuggestionList> {
    return this.#transport.call(suggestionsCreate, { body }, options)
  }

  /**
   * Record the outcome of a suggestion.
   *
   * Says how far a suggestion got: `opened`, then `attached` to the ticket or answer, then `solved` it. Steps may be
   * left out but never taken back; the same outcome again changes nothing. A contact may record the outcome of
   * suggestions that were shown to it or that belong to a ticket which it can see.
   *
   * Needs the scope `knowledge:write`; open to app, agent, contact.
   * @param suggestionId - id of the suggestion
   * @param body - how far it got
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `outcome-regressed` (409): A suggestion that got further cannot go back.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.suggestions.recordOutcome(suggestionId, { outcome: 'attached' })
   */
  recordOutcome(suggestionId: string, body: SuggestionOutcomeRecord, options?: RequestOptions): ApiPromise<Suggestion> {
    return this.#transport.call(suggestionsRecordOutcome, { path: { suggestionId }, body }, options)
  }
}

/** Articles in other languages. */
export class Translations {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List an article's translations.
   *
   * Lists the translations of an article without their text, by language, each with how far it is behind.
   *
   * Needs the scope `knowledge:read`; open to app, agent, contact.
   * @param articleId - id of the article
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.translations.list(articleId)) console.log(item)
   */
  list(articleId: string, query?: TranslationsListQuery, options?: RequestOptions): Paged<TranslationSummary> {
    return createPaged(this.#transport, translationsList, { path: { articleId }, query }, options)
  }

  /**
   * Get a translation.
   *
   * Reads the translation in exactly this language. Whoever may see the article may see its translations.
   *
   * Needs the scope `knowledge:read`; open to app, agent, contact.
   * @param articleId - id of the article
   * @param language - language of the translation
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.translations.get(articleId, language)
   */
  get(articleId: string, language: string, options?: RequestOptions): ApiPromise<Translation> {
    return this.#transport.call(translationsGet, { path: { articleId, language } }, options)
  }

  /**
   * Write a translation.
   *
   * Writes the translation in this language, or replaces it. It has the audience and the state of its article, and search
   * finds it with them. The language of the article itself is 422. The same translation again changes nothing.
   *
   * Needs the scope `knowledge:write`; open to app, agent.
   * @param articleId - id of the article
   * @param language - language of the translation
   * @param body - the translation
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `malformed-request`, `body-too-large`, `unsupported-media-type`, any `CommonProblemKind`.
   * @example
   * const result = await client.translations.put(articleId, language, { title: 'Cannot connect to a cloud server over SSH', body: '# Cannot connect to a cloud server over SSH\n\nCheck that the instance is running, then that the security group lets port 22 through.\n', sourceVersion: 1, method: 'machine' })
   */
  put(articleId: string, language: string, body: TranslationPut, options?: RequestOptions): ApiPromise<Translation> {
    return this.#transport.call(translationsPut, { path: { articleId, language }, body }, options)
  }
}

/** What readers think of articles. */
export class ArticleFeedback {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Give feedback on an article.
   *
   * Records whether an article helped. It can be given more than once.
   *
   * Needs the scope `knowledge:write`; open to app, agent, contact.
   * @param articleId - id of the article
   * @param body - the feedback
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.articleFeedback.create(articleId, { helpful: false, comment: '找不到安全组的入口在哪里。' })
   */
  create(articleId: string, body: ArticleFeedbackCreate, options?: RequestOptions): ApiPromise<Feedback> {
    return this.#transport.call(articleFeedbackCreate, { path: { articleId }, body }, options)
  }
}

/** How articles belong together. */
export class ArticleLinks {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List an article's links.
   *
   * Lists the links from this article and to it, oldest first.
   *
   * Needs the scope `knowledge:read`; open to app, agent.
   * @param articleId - id of the article
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.articleLinks.list(articleId)) console.log(item)
   */
  list(articleId: string, query?: ArticleLinksListQuery, options?: RequestOptions): Paged<ArticleLink> {
    return createPaged(this.#transport, articleLinksList, { path: { articleId }, query }, options)
  }

  /**
   * Link an article.
   *
   * Records how an article belongs to another one, or to a product. `relatesTo` holds in both directions, the other types
   * from this article on. A link is never changed; remove it and make another.
   *
   * Needs the scope `knowledge:write`; open to app, agent.
   * @param articleId - id of the article
   * @param body - what it is linked to, and how
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `already-linked` (409): The two are linked in this way already.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.articleLinks.create(articleId, { type: 'requires', toArticleId: 'art_01k9z4q8w2e6rbt5n0c3d7f9hk' })
   */
  create(articleId: string, body: ArticleLinkCreate, options?: RequestOptions): ApiPromise<ArticleLink> {
    return this.#transport.call(articleLinksCreate, { path: { articleId }, body }, options)
  }

  /**
   * Remove a link.
   *
   * Removes a link, named from either of its two articles.
   *
   * Needs the scope `knowledge:write`; open to app, agent.
   * @param articleId - id of the article
   * @param linkId - id of the link
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `idempotency-in-flight`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * await client.articleLinks.delete(articleId, linkId)
   */
  delete(articleId: string, linkId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#transport.call(articleLinksDelete, { path: { articleId, linkId } }, options)
  }
}

/** What was looked for and not found. */
export class Gaps {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List gaps in the knowledge.
   *
   * Lists what was looked for in the last 90 days and not found, most frequent first: searches without a hit, and tickets
   * for which nothing could be suggested or that closed without an article, in clusters of like wording. A gap leaves the
   * list when an article answers it: one that its wording now finds, or for tickets alone, one that was written or
   * published since. It keeps its id as long as its first search or ticket stays in it. A page may hold fewer items than
   * `limit` and still have a next one.
   *
   * Needs the scope `knowledge:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `language`: only gaps in this language
   * @param options - of this one request
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.gaps.list()) console.log(item)
   */
  list(query?: GapsListQuery, options?: RequestOptions): Paged<KnowledgeGap> {
    return createPaged(this.#transport, gapsList, { query }, options)
  }
}

/** The classes of the capability `knowledge`, one a resource. */
export interface KnowledgeClient {
  readonly articles: Articles
  readonly knowledge: Knowledge
  readonly suggestions: Suggestions
  readonly translations: Translations
  readonly articleFeedback: ArticleFeedback
  readonly articleLinks: ArticleLinks
  readonly gaps: Gaps
}

/** Makes the classes of `knowledge` over a transport, which other capabilities may share. */
export function knowledgeOver(transport: Transport): KnowledgeClient {
  return {
    articles: new Articles(transport),
    knowledge: new Knowledge(transport),
    suggestions: new Suggestions(transport),
    translations: new Translations(transport),
    articleFeedback: new ArticleFeedback(transport),
    articleLinks: new ArticleLinks(transport),
    gaps: new Gaps(transport),
  }
}

/** Every operation of `knowledge`. */
export const knowledgeOperations: readonly OperationSpec[] = [
  articlesList,
  articlesCreate,
  articlesImport,
  articlesGet,
  articlesUpdate,
  articlesArchive,
  knowledgeSearch,
  suggestionsCreate,
  suggestionsRecordOutcome,
  articlesListVersions,
  articlesGetVersion,
  translationsList,
  translationsGet,
  translationsPut,
  articleFeedbackCreate,
  articleLinksList,
  articleLinksCreate,
  articleLinksDelete,
  articlesNeighbours,
  gapsList,
]
