import type { ArticleAudience } from '@deskwire/contract'
import { articles, translations, type ArticleDoc } from '../documents/index.ts'
import type { SearchHit, SearchRequest } from '../ports/search.ts'
import type { Work } from '../work.ts'

/** What to find articles for. */
export interface ArticleQuery extends Pick<SearchRequest, 'text' | 'languages' | 'limit'> {
  /** Whose articles may be found; what is for others is left out before anything is ranked or counted. */
  readonly audiences: readonly ArticleAudience[]
  readonly categoryId?: string
}

/** An article that was found, in the language in which it was found. */
export interface FoundArticle {
  readonly hit: SearchHit
  readonly article: ArticleDoc
  readonly title: string
  readonly language: string
  /** When this text was written or published last, whichever is later. */
  readonly availableSince: string
}

const later = (left: string, right: string | null): string => (right !== null && right > left ? right : left)

/** Reads what a hit is of: an article's own text, or a translation, whose document is named by both. */
async function found(work: Work, hit: SearchHit): Promise<FoundArticle | undefined> {
  const [articleId = ''] = hit.id.split('/', 1)
  const article = (await work.tx.get(articles, articleId))?.value
  if (!article) return undefined
  const translation = hit.id === articleId ? undefined : (await work.tx.get(translations, hit.id))?.value
  if (hit.id !== articleId && !translation) return undefined
  const { title, language } = translation ?? article
  const writtenAt = translation?.updatedAt ?? article.textUpdatedAt
  return { hit, article, title, language, availableSince: later(writtenAt, article.publishedAt) }
}

/** Finds published articles, best first, each once: in the first of the languages in which it is found. */
export async function findArticles(
  work: Work,
  { text, languages, limit, audiences, categoryId }: ArticleQuery,
): Promise<readonly FoundArticle[]> {
  if (audiences.length === 0 || languages.length === 0) return []
  const facets = { audience: audiences, ...(categoryId !== undefined && { categoryId: [categoryId] }) }
  const all: FoundArticle[] = []
  for (const hit of await work.tx.searchText('article', { text, languages, facets, limit })) {
    const one = await found(work, hit)
    if (one?.article.state === 'published' && (audiences as readonly string[]).includes(one.article.audience))
      all.push(one)
  }
  return all
}
