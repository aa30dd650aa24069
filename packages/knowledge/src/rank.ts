import { ARTICLE_FIELDS } from './field-profile.ts'
import type { FieldProfile } from './field-profile.ts'
import type { Query } from './query.ts'
import { rowOf } from './sketch.ts'
import type { Sketch } from './sketch.ts'
import { termHash } from './term-hash.ts'

/** What is known of all documents that the searcher may see; a store delivers it together with its candidates. */
export interface CorpusStatistics {
  readonly documents: number
  /** Mean number of terms by field name. */
  readonly averageLengths: Readonly<Record<string, number>>
  /** Number of documents that hold a term in any field that is searched. */
  readonly documentFrequency: (term: string) => number
}

/** A document that may answer the query, found by a store in whatever way it likes. */
export interface Candidate {
  readonly id: string
  readonly sketch: Sketch
}

/** A candidate with its place in the order. */
export interface Ranked {
  readonly id: string
  /** Relevance, above 0; comparable within one ranking only. */
  readonly score: number
  /**
   * Share of the query's information that the document holds, 0 to 1: weight x idf, no idf above that of a term in 2 %
   * of the documents, and that of an unknown term at most twice the greatest known one.
   */
  readonly coverage: number
}

/** Settings of {@link rank}. */
export interface RankOptions {
  /** Fields that count, with their weights; others are ignored. @default ARTICLE_FIELDS */
  readonly fields?: readonly FieldProfile[]
  /** Least coverage of a hit, 0 to 1; what lies below is dropped. @default 0 */
  readonly minimumCoverage?: number
}

// BM25+'s saturation and its lower bound for a match in a very long field (Lv and Zhai, CIKM 2011, there 1.2 and 1).
const SATURATION = 1.2
const LOWER_BOUND = 0.5

// Coverage: a word that few documents hold, or none, must not outweigh all the others. Without the second bound a
// misspelling would hide every article of a small collection, where words that are held tell little.
const MOST_INFORMATION = Math.log(1 / 0.02)
const UNKNOWN_TO_KNOWN = 2

/**
 * Orders candidates by relevance: for each field BM25+ with the field's own length, weighted and summed, times the
 * square root of the share of query terms matched, times the reward for a fitting title.
 *
 * It is a function of its arguments alone, so every store gives the same order for the same candidates.
 * @returns candidates that match at least one term, best first; equal scores stand in the order of their ids
 * @example
 * rank(parseQuery('attach'), [{ id: 'a', sketch: sketch({ fields: { title: 'Attach' } }) }],
 *   { documents: 1, averageLengths: { title: 1 }, documentFrequency: () => 1 })[0]?.id // 'a'
 */
export function rank(
  query: Query,
  candidates: readonly Candidate[],
  statistics: CorpusStatistics,
  options: RankOptions = {},
): Ranked[] {
  const { fields = ARTICLE_FIELDS, minimumCoverage = 0 } = options
  const terms = weigh(query, statistics)
  const ranked: Ranked[] = []
  for (const { id, sketch } of candidates) {
    const { score, coverage } = scoreOne(terms, sketch, columnsOf(sketch, fields, statistics))
    if (score > 0 && coverage >= minimumCoverage) ranked.push({ id, score, coverage })
  }
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

interface WeighedTerm {
  readonly hash: number
  readonly weight: number
  readonly idf: number
  /** What the term adds to coverage. */
  readonly share: number
}

function weigh(query: Query, { documents, documentFrequency }: CorpusStatistics): WeighedTerm[] {
  const terms = query.terms.map(({ term, weight }) => {
    const frequency = documentFrequency(term)
    const idf = Math.log(1 + (Math.max(documents, frequency) - frequency + 0.5) / (frequency + 0.5))
    return { hash: termHash(term), weight, idf, known: frequency > 0 }
  })
  const telling = terms.reduce((most, { idf, known }) => (known ? Math.max(most, idf) : most), 0)
  return terms.map(({ hash, weight, idf, known }) => {
    const bound = known ? MOST_INFORMATION : Math.min(MOST_INFORMATION, UNKNOWN_TO_KNOWN * telling)
    return { hash, weight, idf, share: weight * Math.min(idf, bound) }
  })
}

interface Column {
  readonly index: number
  readonly weight: number
  readonly fit: number
  readonly distinct: number
  /** The denominator's part that depends on the field's length: k1 (1 - b + b length / average). */
  readonly damping: number
}

function columnsOf(sketch: Sketch, fields: readonly FieldProfile[], statistics: CorpusStatistics): Column[] {
  const columns: Column[] = []
  for (const { name, weight, lengthNormalisation: b = 0.5, fit = 0 } of fields) {
    const index = sketch.fields.findIndex((field) => field.name === name)
    const field = sketch.fields[index]
    if (!field || field.length === 0) continue
    const relativeLength = field.length / (statistics.averageLengths[name] || field.length)
    columns.push({
      index,
      weight,
      fit,
      distinct: field.distinct,
      damping: SATURATION * (1 - b + b * relativeLength),
    })
  }
  return columns
}

function scoreOne(
  terms: readonly WeighedTerm[],
  sketch: Sketch,
  columns: readonly Column[],
): { score: number; coverage: number } {
  const width = sketch.fields.length
  const matchedByColumn = columns.map(() => 0)
  let sum = 0
  let matched = 0
  let covered = 0
  for (const { hash, weight, idf: information, share } of terms) {
    const row = rowOf(sketch, hash)
    if (row < 0) continue
    let found = false
    for (const [place, column] of columns.entries()) {
      const count = sketch.counts[row * width + column.index]
      if (!count) continue
      found = true
      matchedByColumn[place] = (matchedByColumn[place] ?? 0) + 1
      const frequency = LOWER_BOUND + (count * (SATURATION + 1)) / (count + column.damping)
      sum += weight * information * column.weight * frequency
    }
    if (found) {
      matched += weight
      covered += share
    }
  }
  if (matched === 0) return { score: 0, coverage: 0 }
  const coordination = Math.sqrt(matched / total(terms, ({ weight }) => weight))
  const fit = columns.reduce(
    (factor, column, place) => factor * fitOf(column, matchedByColumn[place] ?? 0, terms),
    1,
  )
  return {
    score: sum * coordination * fit,
    coverage: covered / total(terms, ({ share }) => share),
  }
}

function total(terms: readonly WeighedTerm[], of: (term: WeighedTerm) => number): number {
  return terms.reduce((sum, term) => sum + of(term), 0)
}

// Share of the field that the query names, times share of the query that the field names.
function fitOf({ fit, distinct }: Column, matched: number, terms: readonly WeighedTerm[]): number {
  return 1 + fit * (matched / (distinct || 1)) * (matched / terms.length)
}
