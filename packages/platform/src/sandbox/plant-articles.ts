import { createArticle } from '../articles/change-article.ts'
import { linkArticle } from '../articles/link-articles.ts'
import { translateArticle } from '../articles/translate-article.ts'
import { articles } from '../documents/index.ts'
import type { Work } from '../work.ts'
import type { FloorArticle } from './floor-articles.ts'

/**
 * Writes a floor's articles, published, with their translations and links; one whose category is not there has none.
 * @param categoryIds - ids of the floor's categories by path
 * @returns ids of the articles by key
 * @throws {TypeError} an article is linked to one that the floor does not hold
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
    ids[key] = createArticle(work, installationId, {
      title,
      body,
      language,
      audience,
      state: 'published',
      tags: [...tags],
      externalId: key,
      // A floor with categories of its own may leave the articles as they are.
      ...(categoryId !== undefined && { categoryId }),
    }).id
  }
  for (const { key, translations = [], links = [] } of floorArticles) {
    const from = ids[key] as string
    for (const { language, ...text } of translations) {
      const stored = await work.tx.get(articles, from)
      if (stored) await translateArticle(work, stored, language, { ...text, sourceVersion: 1 })
    }
    for (const { type, to } of links) {
      const articleId = ids[to]
      if (articleId === undefined)
        throw new TypeError(
          `Could not plant the floor: article ${JSON.stringify(key)} is linked to ${JSON.stringify(to)}, which is not there.`,
        )
      await linkArticle(work, from, type, { articleId })
    }
  }
  return ids
}
