import { readFileSync } from 'node:fs'
import { primaryTag } from '@deskwire/knowledge'

/** An article of a corpus file. */
export interface ArticleLine {
  readonly id: string
  readonly locale: string
  readonly title: string
  readonly body: string
}

/** A query and the one article that it is about. */
export interface QueryLine {
  readonly locale: string
  readonly query: string
  readonly relevant: string
}

/** What became of one query. */
export interface Outcome {
  readonly language: string
  readonly reciprocalRank: number
  readonly elapsedMs: number
}

/** Reads JSON lines. */
export function readLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)
}

/** Runs queries one after the other; the first pass warms up and is not timed. */
export async function runQueries(
  queries: readonly QueryLine[],
  search: (
    query: QueryLine,
  ) => Promise<readonly { readonly id: string }[]> | readonly { readonly id: string }[],
): Promise<Outcome[]> {
  for (const query of queries) await search(query)
  const outcomes: Outcome[] = []
  for (const query of queries) {
    const start = performance.now()
    const hits = await search(query)
    const elapsedMs = performance.now() - start
    const place = hits.findIndex(({ id }) => id === query.relevant)
    outcomes.push({
      language: primaryTag(query.locale),
      reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
      elapsedMs,
    })
  }
  return outcomes
}

/** Mean reciprocal ranks and the 95th percentile of one search, milliseconds, under names that end alike. */
export function figuresOf(outcomes: readonly Outcome[], ending = ''): Record<string, number> {
  return {
    ...mrrFigure(`mrrEn${ending}`, 'en', outcomes),
    ...mrrFigure(`mrrZh${ending}`, 'zh', outcomes),
    [`p95Ms${ending}`]: round(
      quantile(
        outcomes.map(({ elapsedMs }) => elapsedMs),
        0.95,
      ),
      2,
    ),
  }
}

/** Prints a language's figures. Both halves are shown because parameters were looked at on these queries: halves far apart would be luck. */
export function report(store: string, language: string, outcomes: readonly Outcome[]): void {
  const ranks = ranksOf(language, outcomes)
  if (ranks.length === 0) return
  const half = (parity: number): number => round(mean(ranks.filter((_, place) => place % 2 === parity)), 3)
  const first = round(mean(ranks.map((reciprocal) => (reciprocal === 1 ? 1 : 0))), 3)
  console.log(
    `knowledge ${language} ${store}: ${ranks.length} queries, P@1 ${first}, MRR@10 of the halves ${half(0)} and ${half(1)}`,
  )
}

function mrrFigure(name: string, language: string, outcomes: readonly Outcome[]): Record<string, number> {
  const ranks = ranksOf(language, outcomes)
  return ranks.length === 0 ? {} : { [name]: round(mean(ranks), 4) }
}

const ranksOf = (language: string, outcomes: readonly Outcome[]): number[] =>
  outcomes.filter((outcome) => outcome.language === language).map(({ reciprocalRank }) => reciprocalRank)

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
