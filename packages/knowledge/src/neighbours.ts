/** A typed, directed link between two articles. */
export interface ArticleLink {
  readonly from: string
  readonly to: string
  readonly type: string
}

/** An article near another one. */
export interface Neighbour {
  readonly id: string
  /** Number of links on the shortest way, at least 1. */
  readonly distance: number
  /** The last link of that way; of several, the first by type, then by direction and other end. */
  readonly link: ArticleLink
  /** Whether that link leads to this article or away from it. */
  readonly direction: 'outgoing' | 'incoming'
}

/**
 * Walks the link graph from one article, in both directions, breadth first.
 * @param links - in any order; links of an article to itself are ignored
 * @param depth - greatest distance, integer >= 0
 * @param types - link types to follow; left out, all
 * @returns each article once, at its least distance, sorted by distance and id, without the article itself
 * @throws {RangeError} `depth` is negative or not an integer
 * @example neighbours([{ from: 'a', to: 'b', type: 'fixes' }], 'b', 1).map(({ id, direction }) => [id, direction]) // [['a', 'incoming']]
 */
export function neighbours(
  links: readonly ArticleLink[],
  articleId: string,
  depth: number,
  types?: readonly string[],
): Neighbour[] {
  if (!Number.isInteger(depth) || depth < 0)
    throw new RangeError(`depth is expected to be an integer >= 0, got ${depth}`)
  const steps = stepsByArticle(types ? links.filter((link) => types.includes(link.type)) : links)
  const seen = new Set([articleId])
  const found: Neighbour[] = []
  let border = [articleId]
  for (let distance = 1; distance <= depth && border.length > 0; distance += 1) {
    const reached: Neighbour[] = []
    for (const id of border) {
      for (const { id: next, link, direction } of steps.get(id) ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        reached.push({ id: next, distance, link, direction })
      }
    }
    reached.sort((a, b) => compare(a.id, b.id))
    found.push(...reached)
    border = reached.map(({ id }) => id)
  }
  return found
}

type Step = Pick<Neighbour, 'id' | 'link' | 'direction'>

function stepsByArticle(links: readonly ArticleLink[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>()
  const add = (from: string, step: Step): void => {
    const known = steps.get(from)
    if (known) known.push(step)
    else steps.set(from, [step])
  }
  for (const link of links) {
    if (link.from === link.to) continue
    add(link.from, { id: link.to, link, direction: 'outgoing' })
    add(link.to, { id: link.from, link, direction: 'incoming' })
  }
  for (const list of steps.values()) {
    list.sort(
      (a, b) =>
        compare(a.link.type, b.link.type) || -compare(a.direction, b.direction) || compare(a.id, b.id),
    )
  }
  return steps
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
