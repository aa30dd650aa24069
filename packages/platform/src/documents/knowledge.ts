import type {
  Actor,
  Article,
  ArticleLink,
  ArticleVersion,
  Feedback,
  Suggestion,
  Translation,
} from '@deskwire/contract'
import type { CollectionSpec } from '../ports/store.ts'
import { listIndexes } from '../store/list-index.ts'
import { uniqueExternalId } from './people.ts'

/** What an article's document holds beside what its resource shows. */
export interface ArticleOwn {
  /** The installation within which its external id is unique. */
  readonly installationId: string
  /** Counts the versions that changed title or text, from 1: what translations fall behind. */
  readonly textVersion: number
  /** When title or text was last changed. */
  readonly textUpdatedAt: string
  /** Keys of the languages into which it is translated. Every new translation writes it, so whoever changes the article sees them all. */
  readonly translatedInto: readonly string[]
}

export type ArticleDoc = Article & ArticleOwn

/** Audiences whose articles contacts may read. */
export const contactAudiences = ['public', 'customers'] as const

const articleFilters = {
  language: (doc: ArticleDoc) => doc.language,
  audience: (doc: ArticleDoc) => doc.audience,
  state: (doc: ArticleDoc) => doc.state,
  categoryId: (doc: ArticleDoc) => doc.categoryId,
  // NOTE: leaves what contacts may not read out of their indexes, so that no page or cursor of theirs passes over it.
  shownTo: (doc: ArticleDoc) =>
    doc.state === 'published' && (contactAudiences as readonly string[]).includes(doc.audience)
      ? 'contacts'
      : null,
}

const articleCombinations: readonly string[][] = [
  [],
  ['language'],
  ['audience'],
  ['state'],
  ['categoryId'],
  ['language', 'state'],
]

export const articles: CollectionSpec<ArticleDoc> = {
  name: 'articles',
  indexes: {
    ...uniqueExternalId,
    ...listIndexes<ArticleDoc>(
      articleFilters,
      [...articleCombinations, ...articleCombinations.map((filters) => filters.concat('shownTo'))],
      { createdAt: (doc) => doc.createdAt, updatedAt: (doc) => doc.updatedAt },
    ),
  },
}

/** A suggestion, with the actor to whom it was shown. Title and excerpt are those of the article as it was shown. */
export type SuggestionDoc = Suggestion & {
  readonly shownTo: { readonly type: string; readonly id: string }
}

export const suggestions: CollectionSpec<SuggestionDoc> = { name: 'suggestions', indexes: {} }

/** An article as it was at one version; its id is the article's with the version. */
export interface ArticleVersionDoc extends Omit<ArticleVersion, 'createdBy'> {
  readonly createdBy: Actor
  /** The article's `textVersion` at that version. */
  readonly textVersion: number
}

export const articleVersions: CollectionSpec<ArticleVersionDoc> = {
  name: 'articleVersions',
  indexes: {
    'articleId/version': { key: (doc) => [doc.articleId, doc.version] },
    // Versions that changed title or text alone: the first of all, then those that a translation can fall behind.
    text: {
      key: ({ articleId, version, changed, textVersion }) =>
        version === 1 || changed.includes('title') || changed.includes('body')
          ? [articleId, textVersion]
          : null,
    },
  },
}

/** Names a version of an article. */
export const versionId = (articleId: string, version: number): string => `${articleId}/${version}`

/** A translation; its id is the article's with the language. How far it is behind is worked out when it is read. */
export type TranslationDoc = Omit<Translation, 'lag'>

export const translations: CollectionSpec<TranslationDoc> = {
  name: 'translations',
  indexes: {
    'articleId/language': { key: (doc) => [doc.articleId, languageKey(doc.language)] },
    language: { key: (doc) => [doc.language] },
  },
}

/** What stands for a language in ids: tags are the same whatever their case (RFC 5646 §2.1.1). */
export const languageKey = (language: string): string => language.toLowerCase()

/** Names the translation of an article into a language, also where it is searched. */
export const translationId = (articleId: string, language: string): string =>
  `${articleId}/${languageKey(language)}`

export type ArticleFeedbackDoc = Feedback

export const articleFeedback: CollectionSpec<ArticleFeedbackDoc> = {
  name: 'articleFeedback',
  indexes: {},
}

export type ArticleLinkDoc = ArticleLink

/** What a link leads to. */
const targetOf = ({ toArticleId, product }: ArticleLinkDoc): string => toArticleId ?? product ?? ''

export const articleLinks: CollectionSpec<ArticleLinkDoc> = {
  name: 'articleLinks',
  indexes: {
    from: { key: (doc) => [doc.fromArticleId, doc.createdAt] },
    to: { key: (doc) => (doc.toArticleId === null ? null : [doc.toArticleId, doc.createdAt]) },
    product: { key: (doc) => (doc.product === null ? null : [doc.product, doc.createdAt]) },
    pair: { unique: true, key: (doc) => linkPair(doc.fromArticleId, doc.type, targetOf(doc)) },
  },
}

/** What at most one link has: its two ends with its type; `relatesTo` is the same from both. */
export const linkPair = (from: string, type: string, to: string): readonly string[] =>
  type === 'relatesTo' && to < from ? [to, from, type] : [from, to, type]

/** A search, or a ticket, for which no article was found. */
export interface MissDoc {
  readonly id: string
  /** The content row of its words, which is that of its event; null where it is a ticket, whose title they are. */
  readonly contentId: string | null
  /** Primary language tag of the words. */
  readonly language: string
  readonly ticketId: string | null
  /** For whom: among the articles that contacts may find, or among all. */
  readonly reader: 'contacts' | 'staff'
  readonly missedAt: string
}

export const misses: CollectionSpec<MissDoc> = {
  name: 'misses',
  indexes: {
    '/missedAt': { key: (doc) => [doc.missedAt] },
    'language/missedAt': { key: (doc) => [doc.language, doc.missedAt] },
  },
}

/**
 * What the knowledge did for a ticket; its id is the ticket's. Whoever attaches an article and whoever finds that there is
 * none write this one document, so a ticket is never counted as a gap that an article has answered.
 */
export interface TicketKnowledgeDoc {
  readonly articleIds: readonly string[]
  /** The miss under which the ticket is counted as a gap; null where it is not. */
  readonly missId: string | null
}

export const ticketKnowledge: CollectionSpec<TicketKnowledgeDoc> = { name: 'ticketKnowledge', indexes: {} }
