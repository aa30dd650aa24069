import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { articleFields, searchIndex } from '@deskwire/knowledge'
import type { SearchIndex } from '@deskwire/knowledge'
import { createMemoryIndex } from '@deskwire/knowledge/memory'
import { searchDurably } from '../knowledge/durable-search.ts'
import {
  figuresOf,
  readLines,
  report,
  runQueries,
  type ArticleLine,
  type QueryLine,
} from '../knowledge/known-items.ts'

const CORPUS = '../shared/corpus/ecs'
const DEPTH = 10

/**
 * Measures knowledge search on known-item queries, through the calls that the platform makes.
 *
 * Each article is put into one memory index, Markdown and all; each query searches its own language for ten hits with
 * excerpts. The queries run twice, the first pass warms up and is not timed. Then the same on the durable stores.
 * @param args - `--articles F --queries F`, JSON lines `{ id, locale, title, body }` and `{ locale, query, relevant }`;
 *   `--stores memory` leaves the durable stores out; `--documents N` grows those to N documents, mutated copies, and times them again
 * @returns `mrrEn`, `mrrZh` (mean reciprocal rank at 10; absent without queries of that language), `p95Ms` of one search, `buildMs`
 *   of the whole index, and for the durable stores those with `Sqlite` and `Postgres` at the end and `updateMs` of one article;
 *   nothing where a file is absent
 */
export async function run(args: readonly string[]): Promise<Record<string, number>> {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      articles: { type: 'string', default: `${CORPUS}/articles.jsonl` },
      queries: { type: 'string', default: `${CORPUS}/queries.jsonl` },
      stores: { type: 'string', default: 'all' },
      documents: { type: 'string', default: '0' },
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

  const outcomes = await runQueries(
    queries,
    ({ query, locale }) => searchIndex(index, { query, languages: [locale], limit: DEPTH }).hits,
  )
  for (const language of ['en', 'zh']) report('in memory', language, outcomes)
  return {
    ...figuresOf(outcomes),
    buildMs: Math.round(buildMs),
    ...(values['stores'] === 'memory'
      ? {}
      : await searchDurably(articles, queries, Number(values['documents']))),
  }
}

function build(articles: readonly ArticleLine[]): SearchIndex {
  const index = createMemoryIndex()
  for (const { id, locale, title, body } of articles) {
    index.put({ id, language: locale, fields: articleFields(title, body) })
  }
  return index
}
