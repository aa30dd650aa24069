import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { articleFields, primaryTag, searchIndex } from '@deskwire/knowledge'
import type { SearchIndex } from '@deskwire/knowledge'
import { createMemoryIndex } from '@deskwire/knowledge/memory'

const CORPUS = '../shared/corpus/ecs'
const DEPTH = 10

interface ArticleLine {
  readonly id: string
  readonly locale: string
  readonly title: string
  readonly body: string
}

interface QueryLine {
  readonly locale: string
  readonly query: string
  readonly relevant: string
}

interface Outcome {
  readonly language: string
  readonly reciprocalRank: number
  readonly elapsedMs: number
}

/**
 * Measures knowledge search on known-item queries, through the calls that the platform makes.
 *
 * Each article is put into one memory index, Markdown and all; each query searches its own language for ten hits with
 * excerpts. The queries run twice, the first pass warms up and is not timed.
 * @param args - `--articles F --queries F`, JSON lines `{ id, locale, title, body }` and `{ locale, query, relevant }`
 * @returns `mrrEn`, `mrrZh` (mean reciprocal rank at 10; absent without queries of that language), `p95Ms` of one search, `buildMs`
 *   of the whole index; nothing where a file is absent
 */
export async function run(args: readonly string[]): Promise<Record<string, number>> {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      articles: { type: 'string', default: `${CORPUS}/articles.jsonl` },
      queries: { type: 'string', default: `${CORPUS}/queries.jsonl` },
    },
  })
  const files = [String(values['articles']), String(values['queries'])] as const
  const absent = files.find((file) => !existsSync(file))
  if (absent !== undefined) {
    console.log(`knowledge: skipped, there is no ${absent} (give --articles F --queries F)`)
    return {}
  }
  const articles = readLines<ArticleLine>(files[0])
  const queries = readLines<QueryLine>(files[1])

  const start = performance.now()
  const index = build(articles)
  const buildMs = performance.now() - start

  for (const query of queries) search(index, query)
  const outcomes = queries.map((query) => search(index, query))
  for (const language of ['en', 'zh']) report(language, outcomes)
  return {
    ...mrrFigure('mrrEn', 'en', outcomes),
    ...mrrFigure('mrrZh', 'zh', outcomes),
    p95Ms: round(
      quantile(
        outcomes.map(({ elapsedMs }) => elapsedMs),
        0.95,
      ),
      2,
    ),
    buildMs: Math.round(buildMs),
  }
}

function readLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)
}

function build(articles: readonly ArticleLine[]): SearchIndex {
  const index = createMemoryIndex()
  for (const { id, locale, title, body } of articles) {
    index.put({ id, language: locale, fields: articleFields(title, body) })
  }
  return index
}

function search(index: SearchIndex, { locale, query, relevant }: QueryLine): Outcome {
  const start = performance.now()
  const { hits } = searchIndex(index, { query, languages: [locale], limit: DEPTH })
  const elapsedMs = performance.now() - start
  const place = hits.findIndex(({ id }) => id === relevant)
  return { language: primaryTag(locale), reciprocalRank: place < 0 ? 0 : 1 / (place + 1), elapsedMs }
}

// Both halves are shown because parameters were looked at on these queries: halves far apart would be luck.
function report(language: string, outcomes: readonly Outcome[]): void {
  const ranks = outcomes
    .filter((outcome) => outcome.language === language)
    .map((outcome) => outcome.reciprocalRank)
  if (ranks.length === 0) return
  const half = (parity: number): number => round(mean(ranks.filter((_, place) => place % 2 === parity)), 3)
  const first = round(mean(ranks.map((reciprocal) => (reciprocal === 1 ? 1 : 0))), 3)
  console.log(
    `knowledge ${language}: ${ranks.length} queries, P@1 ${first}, MRR@10 of the halves ${half(0)} and ${half(1)}`,
  )
}

function mrrFigure(name: string, language: string, outcomes: readonly Outcome[]): Record<string, number> {
  const ranks = outcomes
    .filter((outcome) => outcome.language === language)
    .map((outcome) => outcome.reciprocalRank)
  return ranks.length === 0 ? {} : { [name]: round(mean(ranks), 4) }
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
