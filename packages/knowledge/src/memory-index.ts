import { passes } from './facet-filter.ts'
import { ARTICLE_FIELDS } from './field-profile.ts'
import type { FieldProfile } from './field-profile.ts'
import { primaryTag } from './language.ts'
import { Partition } from './partition.ts'
import type { Match } from './partition.ts'
import type { Query } from './query.ts'
import type { CorpusStatistics } from './rank.ts'
import type { CandidateSet, Correction, IndexedDocument, Scope, SearchIndex } from './search-index.ts'
import { termHash } from './term-hash.ts'

/** Settings of {@link createMemoryIndex}. */
export interface MemoryIndexOptions {
  /** Fields to index; their weights only guide which candidates are kept when there are too many. @default ARTICLE_FIELDS */
  readonly fields?: readonly FieldProfile[]
  /** `separate`: statistics for each language, a search names one. `together`: one pool, for tickets. @default 'separate' */
  readonly languages?: 'separate' | 'together'
}

const CORRECTED_WEIGHT = 0.5
const DEFAULT_LIMIT = 1000

/**
 * An index in memory, for the sandbox, tests and small installations: up to about 20,000 articles.
 * @example
 * const index = createMemoryIndex()
 * index.put({ id: 'a', language: 'en', fields: { title: 'Attach a disk', headings: '', body: '' } })
 * index.candidates(parseQuery('disk'), { language: 'en' }).candidates.length // 1
 */
export function createMemoryIndex(options: MemoryIndexOptions = {}): SearchIndex {
  const { fields: profile = ARTICLE_FIELDS, languages = 'separate' } = options
  const names = profile.map(({ name }) => name)
  const partitions = new Map<string, Partition>()
  const homes = new Map<string, Partition>()
  const empty = new Partition(profile)

  const keyOf = (language: string): string => (languages === 'together' ? 'und' : primaryTag(language))
  const partitionOf = (language: string): Partition => partitions.get(keyOf(language)) ?? empty
  const remove = (id: string): boolean => {
    const home = homes.get(id)
    homes.delete(id)
    return home?.remove(id) ?? false
  }

  return {
    get size() {
      return homes.size
    },
    get languages() {
      return [...partitions].flatMap(([language, { entries }]) => (entries.size > 0 ? [language] : [])).sort()
    },
    put(document) {
      remove(document.id)
      const key = keyOf(document.language)
      const home = partitions.get(key) ?? new Partition(profile)
      partitions.set(key, home)
      home.put(document)
      homes.set(document.id, home)
    },
    remove,
    get: (id) => homes.get(id)?.entries.get(id)?.document,
    statistics(language) {
      const { entries, lengths, frequencies } = partitionOf(language)
      return {
        documents: entries.size,
        averageLengths: averages(lengths, entries.size),
        documentFrequency: (term) => frequencies.get(termHash(term)) ?? 0,
      }
    },
    candidates(query, { limit = DEFAULT_LIMIT, ...scope }) {
      const searched = scope.fields ?? names
      const unknown = searched.find((name) => !names.includes(name))
      if (unknown !== undefined)
        throw new RangeError(`expected fields of ${names.join(', ')}, got ${unknown}`)
      return collect(partitionOf(scope.language), query, { ...scope, fields: searched }, limit)
    },
  }
}

function collect(
  partition: Partition,
  asked: Query,
  scope: Scope & { readonly fields: readonly string[] },
  limit: number,
): CandidateSet {
  const { filter, fields } = scope
  const allowed = filter ? (document: IndexedDocument) => passes(document, filter) : () => true
  const found = partition.matches(asked.terms, fields, allowed)
  const { query, corrections } = correct(asked, found, (term) => partition.nearest(term, fields, allowed))
  const matches = corrections.length === 0 ? found : partition.matches(query.terms, fields, allowed)
  return {
    query,
    corrections,
    candidates: kept(matches, limit).map(({ entry }) => ({ id: entry.document.id, sketch: entry.sketch })),
    statistics: { ...populationOf(partition, scope, allowed), documentFrequency: frequencyIn(matches) },
  }
}

function correct(
  asked: Query,
  found: readonly Match[],
  nearest: (term: string) => string | undefined,
): { query: Query; corrections: Correction[] } {
  const known = new Set(found.flatMap(({ terms }) => terms))
  const corrections: Correction[] = []
  const weights = new Map<string, number>()
  for (const { term, weight } of asked.terms) {
    const better = known.has(term) ? undefined : nearest(term)
    if (better !== undefined) corrections.push({ term, correctedTo: better })
    const used = better ?? term
    weights.set(
      used,
      Math.max(weights.get(used) ?? 0, better === undefined ? weight : weight * CORRECTED_WEIGHT),
    )
  }
  return { query: { terms: [...weights].map(([term, weight]) => ({ term, weight })) }, corrections }
}

function kept(matches: readonly Match[], limit: number): readonly Match[] {
  if (matches.length <= limit) return matches
  const better = (a: Match, b: Match): number =>
    b.guess - a.guess || (a.entry.document.id < b.entry.document.id ? -1 : 1)
  return matches.toSorted(better).slice(0, limit)
}

function frequencyIn(matches: readonly Match[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const { terms } of matches) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return (term) => counts.get(term) ?? 0
}

function populationOf(
  partition: Partition,
  scope: Scope,
  allowed: (document: IndexedDocument) => boolean,
): Omit<CorpusStatistics, 'documentFrequency'> {
  if (!scope.filter) {
    return {
      documents: partition.entries.size,
      averageLengths: averages(partition.lengths, partition.entries.size),
    }
  }
  const lengths = new Map<string, number>()
  let documents = 0
  for (const { document, sketch } of partition.entries.values()) {
    if (!allowed(document)) continue
    documents += 1
    for (const { name, length } of sketch.fields) lengths.set(name, (lengths.get(name) ?? 0) + length)
  }
  return { documents, averageLengths: averages(lengths, documents) }
}

function averages(lengths: ReadonlyMap<string, number>, documents: number): Record<string, number> {
  return Object.fromEntries(
    [...lengths].map(([name, length]) => [name, documents === 0 ? 0 : length / documents]),
  )
}
