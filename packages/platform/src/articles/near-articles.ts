import type { ArticleLinkType, ArticleNeighbour } from '@deskwire/contract'
import { neighbours, type ArticleLink } from '@deskwire/knowledge'
import { articleLinks, articles, type ArticleDoc, type ArticleLinkDoc } from '../documents/index.ts'
import type { Principal } from '../principal.ts'
import type { Work } from '../work.ts'
import { seesArticle } from './article-access.ts'

const MAX_NEIGHBOURS = 200

// Of what is linked to more than this, the oldest links are walked.
const MAX_LINKS_OF_ONE = 500

// A product is a place of the graph like an article. Ids of articles hold no colon.
const PRODUCT = 'product:'

/** How far to walk. */
interface Walk {
  /** Links on the longest way, integer >= 1. */
  readonly depth: number
  /** Only links of this type. */
  readonly type?: ArticleLinkType
}

const placeOf = ({ toArticleId, product }: ArticleLinkDoc): string => toArticleId ?? PRODUCT + (product ?? '')

async function linksOf(work: Work, place: string): Promise<readonly ArticleLinkDoc[]> {
  const isProduct = place.startsWith(PRODUCT)
  const prefix = [isProduct ? place.slice(PRODUCT.length) : place]
  const rows = []
  for (const index of isProduct ? ['product'] : ['from', 'to'])
    rows.push(...(await work.tx.query(articleLinks, { index, prefix, limit: MAX_LINKS_OF_ONE })))
  return rows.map((row) => row.value)
}

/**
 * What is near an article, nearest first. Links that lead to what the caller may not see are dropped before anything is
 * walked: no way, distance or count tells of it.
 */
export async function nearArticles(
  work: Work,
  principal: Principal,
  articleId: string,
  { depth, type }: Walk,
): Promise<readonly ArticleNeighbour[]> {
  const seen = new Map<string, ArticleDoc | null>()
  const shown = async (place: string): Promise<boolean> => {
    if (place.startsWith(PRODUCT)) return true
    let article = seen.get(place)
    if (article === undefined) {
      const stored = await work.tx.get(articles, place)
      article = stored && seesArticle(principal, stored.value) ? stored.value : null
      seen.set(place, article)
    }
    return article !== null
  }
  const walkable = new Map<string, ArticleLink>()
  const reached = new Set([articleId])
  let border: readonly string[] = [articleId]
  for (let step = 0; step < depth && reached.size <= MAX_NEIGHBOURS; step += 1) {
    const next: string[] = []
    for (const place of border) {
      for (const link of await linksOf(work, place)) {
        const [from, to] = [link.fromArticleId, placeOf(link)]
        if ((type !== undefined && link.type !== type) || !((await shown(from)) && (await shown(to))))
          continue
        walkable.set(link.id, { from, to, type: link.type })
        for (const end of [from, to]) {
          if (reached.has(end)) continue
          reached.add(end)
          next.push(end)
        }
      }
    }
    border = next
  }
  return neighbours([...walkable.values()], articleId, depth)
    .slice(0, MAX_NEIGHBOURS)
    .map(({ id, distance, link, direction }): ArticleNeighbour => {
      const product = id.startsWith(PRODUCT) ? id.slice(PRODUCT.length) : null
      return {
        kind: product === null ? 'article' : 'product',
        articleId: product === null ? id : null,
        product,
        title: seen.get(id)?.title ?? null,
        distance,
        type: link.type,
        // The engine tells which way the link runs from the reader's side: `outgoing` leads here.
        direction,
      }
    })
}
