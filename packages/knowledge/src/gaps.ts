import { analyze } from './analyze.ts'

/** A search, or a ticket, for which no article was found or opened. */
export interface Miss {
  readonly id: string
  readonly text: string
  /** BCP 47 tag. */
  readonly language: string
}

/** Misses that asked about the same thing: an article that ought to be written. */
export interface Gap {
  /** The wording that stands for the cluster: its most frequent one. */
  readonly query: string
  readonly count: number
  /** Languages asked in, sorted. */
  readonly languages: readonly string[]
  /** Ids of the misses, sorted. */
  readonly ids: readonly string[]
}

/** Settings of {@link clusterGaps}. */
export interface GapOptions {
  /** Least similarity of a wording to the cluster's first one: Dice coefficient over idf-weighted terms, 0 to 1. @default 0.5 */
  readonly similarity?: number
}

interface Wording {
  readonly terms: ReadonlySet<string>
  readonly misses: readonly Miss[]
}

/**
 * Groups misses that share most of what they say.
 *
 * Wordings are taken most frequent first; each joins the most similar leader or leads a new cluster. Members are
 * compared with the leader only, so clusters do not grow into chains. The order of the input does not matter.
 * @param misses - distinct ids; those without a letter or digit are left out
 * @returns clusters, largest first, then by query
 * @example clusterGaps([{ id: '1', text: 'resize disks', language: 'en' }, { id: '2', text: 'Resize a disk', language: 'en' }])[0]?.count // 2
 */
export function clusterGaps(misses: readonly Miss[], options: GapOptions = {}): Gap[] {
  const { similarity = 0.5 } = options
  const wordings = wordingsOf(misses)
  const weights = weightsOf(wordings)
  const clusters: { readonly leader: Wording; readonly members: Miss[] }[] = []
  const leading = new Map<string, number[]>()
  for (const wording of wordings) {
    const nearest = nearestOf(wording, clusters, leading, weights, similarity)
    const cluster = nearest === undefined ? undefined : clusters[nearest]
    if (cluster) {
      cluster.members.push(...wording.misses)
      continue
    }
    for (const term of wording.terms) leading.set(term, [...(leading.get(term) ?? []), clusters.length])
    clusters.push({ leader: wording, members: [...wording.misses] })
  }
  return clusters
    .map(({ leader, members }) => gapOf(leader, members))
    .sort((a, b) => b.count - a.count || compare(a.query, b.query) || compare(a.ids[0] ?? '', b.ids[0] ?? ''))
}

function wordingsOf(misses: readonly Miss[]): Wording[] {
  const byTerms = new Map<string, { terms: Set<string>; misses: Miss[] }>()
  for (const miss of misses.toSorted((a, b) => compare(a.id, b.id))) {
    const terms = new Set(analyze(miss.text, miss.language))
    if (terms.size === 0) continue
    const key = [...terms].sort().join('\n')
    const known = byTerms.get(key)
    if (known) known.misses.push(miss)
    else byTerms.set(key, { terms, misses: [miss] })
  }
  return [...byTerms]
    .sort(([a, left], [b, right]) => right.misses.length - left.misses.length || compare(a, b))
    .map(([, wording]) => wording)
}

function weightsOf(wordings: readonly Wording[]): Map<string, number> {
  const frequencies = new Map<string, number>()
  for (const { terms } of wordings)
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  return new Map([...frequencies].map(([term, count]) => [term, Math.log(1 + wordings.length / count)]))
}

function nearestOf(
  wording: Wording,
  clusters: readonly { readonly leader: Wording }[],
  leading: ReadonlyMap<string, readonly number[]>,
  weights: ReadonlyMap<string, number>,
  similarity: number,
): number | undefined {
  const shared = new Map<number, number>()
  for (const term of wording.terms) {
    for (const index of leading.get(term) ?? [])
      shared.set(index, (shared.get(index) ?? 0) + (weights.get(term) ?? 0))
  }
  const own = mass(wording, weights)
  let nearest: { index: number; dice: number } | undefined
  for (const [index, common] of [...shared].sort((a, b) => a[0] - b[0])) {
    const leader = clusters[index]?.leader
    const dice = leader ? (2 * common) / (own + mass(leader, weights)) : 0
    if (dice >= similarity && (!nearest || dice > nearest.dice)) nearest = { index, dice }
  }
  return nearest?.index
}

function mass({ terms }: Wording, weights: ReadonlyMap<string, number>): number {
  return [...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0)
}

function gapOf(leader: Wording, members: readonly Miss[]): Gap {
  const counts = new Map<string, number>()
  for (const { text } of leader.misses) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [query = ''] = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0] ?? []
  return {
    query,
    count: members.length,
    languages: [...new Set(members.map((miss) => miss.language))].sort(),
    ids: members.map((miss) => miss.id).sort(),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
