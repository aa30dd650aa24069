import type { Article, Suggestion } from '@deskwire/contract'
import type { CollectionSpec } from '../ports/store.ts'
import { listIndexes } from '../store/list-index.ts'
import { uniqueExternalId } from './people.ts'

/** An article, with the installation within which its external id is unique. */
export type ArticleDoc = Article & { readonly installationId: string }

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
