import type { KnowledgeHit, KnowledgeHits } from '@deskwire/contract'
import { readableAudiences, readerOf } from '../articles/article-access.ts'
import { findArticles, type FoundArticle } from '../articles/find-articles.ts'
import { noteMissedSearch } from '../articles/misses.ts'
import { everyLanguage, languagesAfter } from '../articles/search-languages.ts'
import { categories } from '../documents/index.ts'
import { unknownReference } from '../refusal.ts'
import { read } from '../use-case.ts'

const DEFAULT_LIMIT = 10

export const knowledgeSearchCases = {
  'knowledge.search': read(
    'knowledge.search',
    async (work, { body, principal }) => {
      const { query, language, categoryId, audience, limit = DEFAULT_LIMIT } = body
      if (categoryId !== undefined && !(await work.tx.get(categories, categoryId))) {
        throw unknownReference('/body/categoryId', 'category')
      }
      const found = await findArticles(work, {
        text: query,
        languages:
          language === undefined
            ? await everyLanguage(work, readerOf(principal), query)
            : languagesAfter(language),
        limit,
        audiences: readableAudiences(principal, audience),
        ...(categoryId !== undefined && { categoryId }),
      })
      const render = ({ hit, article, title, language: foundIn }: FoundArticle): KnowledgeHit => ({
        articleId: article.id,
        title,
        language: foundIn,
        score: hit.score,
        excerpt: hit.excerpt,
        highlights: [...hit.highlights],
        fallback: language === undefined || hit.fallbackFrom === null ? null : { from: language },
      })
      return { body: { items: found.map(render) } satisfies KnowledgeHits }
    },
    ({ body, principal }, { body: answered }) =>
      (answered as KnowledgeHits).items.length > 0
        ? undefined
        : async (work) => noteMissedSearch(work, principal, body),
  ),
}
