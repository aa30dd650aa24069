import type { KnowledgeHit } from '@deskwire/contract'
import { findArticles, type FoundArticle } from '../articles/find-articles.ts'
import { everyLanguage, languagesAfter } from '../articles/search-languages.ts'
import { categories } from '../documents/index.ts'
import { unknownReference } from '../refusal.ts'
import { read } from '../use-case.ts'

const DEFAULT_LIMIT = 10

export const knowledgeSearchCases = {
  'knowledge.search': read('knowledge.search', async (work, { body, principal }) => {
    const { query, language, categoryId, audience, limit = DEFAULT_LIMIT } = body
    if (categoryId !== undefined && !(await work.tx.get(categories, categoryId))) {
      throw unknownReference('/body/categoryId', 'category')
    }
    const found = await findArticles(work, principal, {
      text: query,
      languages:
        language === undefined ? await everyLanguage(work, principal, query) : languagesAfter(language),
      limit,
      ...(audience !== undefined && { audience }),
      ...(categoryId !== undefined && { categoryId }),
    })
    const render = ({ hit, article }: FoundArticle): KnowledgeHit => ({
      articleId: article.id,
      title: article.title,
      language: article.language,
      score: hit.score,
      excerpt: hit.excerpt,
      highlights: [...hit.highlights],
      fallback: language === undefined || hit.fallbackFrom === null ? null : { from: language },
    })
    return { body: { items: found.map(render) } }
  }),
}
