import { createArticle } from '../articles/change-article.ts'
import { linkArticle } from '../articles/link-articles.ts'
import { translateArticle } from '../articles/translate-article.ts'
import { articles } from '../documents/index.ts'
import type { Work } from '../work.ts'
import type { FloorArticle } from './floor-articles.ts'

/**
 * Writes a floor's articles, published, with their translations and links.
 * @param categoryIds - ids of the floor's categories by path
 * @returns ids of the articles by key
 * @throws {TypeError} an article stands under a category, or is linked to an article, that the floor does not hold
 */
export async function plantArticles(
  work: Work,
  installationId: string,
  floorArticles: readonly FloorArticle[],
  categoryIds: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const ids: Record<string, string> = {}
  for (const { key, category, tags, title, body, language, audience } of floorArticles) {
    const categoryId = categoryIds[category]
    if (categoryId === undefined) throw missing(key, 'category', category)
    const text = { title, body, language, audience, state: 'published', tags: [...tags] } as const
    ids[key] = createArticle(work, installationId, { ...text, externalId: key, categoryId }).id
  }
  for (const { key, translations = [], links = [] } of floorArticles) {
    const from = ids[key] as string
    for (const { language, ...text } of translations) {
      const stored = await work.tx.get(articles, from)
      if (stored) await translateArticle(work, stored, language, { ...text, sourceVersion: 1 })
    }
    for (const { type, to } of links) {
      const articleId = ids[to]
      if (articleId === undefined) throw missing(key, 'article', to)
      await linkArticle(work, from, type, { articleId })
    }
  }
  return ids
}

const missing = (key: string, what: string, name: string): TypeError =>
  new TypeError(
    `Could not plant the floor: article ${JSON.stringify(key)} names the ${what} ${JSON.stringify(name)}, which is not there.`,
  )
