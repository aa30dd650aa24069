import type { ArticleAudience } from '@deskwire/contract'
import { articles, type ArticleDoc } from '../documents/index.ts'
import type { SearchHit, SearchRequest } from '../ports/search.ts'
import type { Principal } from '../principal.ts'
import type { Work } from '../work.ts'
import { findsArticle, readableAudiences } from './article-access.ts'

/** What to find articles for. */
export interface ArticleQuery extends Pick<SearchRequest, 'text' | 'languages' | 'limit'> {
  readonly audience?: ArticleAudience
  readonly categoryId?: string
}

/** An article that was found. */
export interface FoundArticle {
  readonly hit: SearchHit
  readonly article: ArticleDoc
}

/** Finds published articles, best first. What the caller may not see is left out before anything is ranked or counted. */
export async function findArticles(
  work: Work,
  principal: Principal,
  query: ArticleQuery,
): Promise<readonly FoundArticle[]> {
  const { text, languages, limit, categoryId } = query
  const audience = readableAudiences(principal, query.audience)
  if (audience.length === 0 || languages.length === 0) return []
  const facets = { audience, ...(categoryId !== undefined && { categoryId: [categoryId] }) }
  const found: FoundArticle[] = []
  for (const hit of await work.tx.searchText('article', { text, languages, facets, limit })) {
    const article = await work.tx.get(articles, hit.id)
    if (article && findsArticle(principal, article.value)) found.push({ hit, article: article.value })
  }
  return found
}
