import { analyze } from './analyze.ts'
import type { Query } from './query.ts'
import type { CorpusStatistics } from './rank.ts'

/** What a ticket says, as far as it may be used to look for articles. */
export interface SuggestionSource {
  readonly title?: string
  readonly text?: string
  /** Facts of the report by name: error code, resource kind, operating system. The names are not searched. */
  readonly facts?: Readonly<Record<string, string>>
  readonly tags?: readonly string[]
}

/** Settings of {@link suggestionQuery}. */
export interface SuggestionOptions {
  /** BCP 47 tag of the ticket. */
  readonly language?: string
  /** Number of terms to keep. @default 24 */
  readonly maxTerms?: number
}

// A report is colloquial and articles are not: "this morning" is rare in them and still tells nothing. Below one document
// in fifty, rarity no longer counts, and the part that a term stands in decides.
const MOST_TELLING = Math.log(1 + 50)

const WEIGHTS = { title: 2, facts: 1.5, tags: 1, text: 1 }

/**
 * Builds a query out of a ticket: the terms that tell most about it, by weight of the part they stand in times idf.
 *
 * Terms that no article holds are left out, since they cannot find one; so names, instance ids and the like take
 * nobody's place. A term in several parts takes the heaviest, and half of each further one.
 * @param statistics - of the articles to be searched
 * @returns at most `maxTerms` terms, most telling first
 * @example suggestionQuery({ title: 'Disk is full' }, index.statistics('en'), { language: 'en', maxTerms: 2 }).terms.length // 2, if articles hold both
 */
export function suggestionQuery(
  source: SuggestionSource,
  statistics: CorpusStatistics,
  options: SuggestionOptions = {},
): Query {
  const { language, maxTerms = 24 } = options
  const weights = weigh(source, language)
  const told = [...weights].map(([term, weight]) => ({
    term,
    weight,
    value: weight * information(term, statistics),
  }))
  return {
    terms: told
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1))
      .slice(0, maxTerms)
      .map(({ term, weight }) => ({ term, weight })),
  }
}

/**
 * The terms of a report, those of its heavier parts first.
 * @returns at most `most` terms, each once
 */
export function suggestionTerms(source: SuggestionSource, language: string, most: number): string[] {
  return [...weigh(source, language).keys()].slice(0, most)
}

// In the order of the parts, heaviest first.
function weigh(source: SuggestionSource, language: string | undefined): Map<string, number> {
  const parts: readonly (readonly [number, string])[] = [
    [WEIGHTS.title, source.title ?? ''],
    [WEIGHTS.facts, Object.values(source.facts ?? {}).join('\n')],
    [WEIGHTS.tags, (source.tags ?? []).join('\n')],
    [WEIGHTS.text, source.text ?? ''],
  ]
  const weights = new Map<string, number>()
  for (const [weight, text] of parts) {
    for (const term of new Set(analyze(text, language))) {
      const before = weights.get(term)
      weights.set(term, before === undefined ? weight : before + weight / 2)
    }
  }
  return weights
}

function information(term: string, { documents, documentFrequency }: CorpusStatistics): number {
  const frequency = documentFrequency(term)
  return frequency === 0 ? 0 : Math.min(MOST_TELLING, Math.log(1 + documents / frequency))
}
