import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleFields } from '@deskwire/knowledge'
import type { SearchDocument } from '@deskwire/platform'
import { openStore, type OpenStore } from '@deskwire/server'
import { databaseUrl, isPostgresReachable } from '../crash/crash-store.ts'
import { dropSchema } from '../crash/crash-store.ts'
import { figuresOf, report, round, runQueries, type ArticleLine, type QueryLine } from './known-items.ts'

const TENANT = 'tnt_bench'
const WRITTEN_AT_ONCE = 100
const DEPTH = 10
// One word in five is another one, so that copies compete without being the same.
const REPLACED = 0.2

/**
 * Measures the same searches on SQLite and PostgreSQL, through the port that the platform uses: each store is filled with the
 * articles, then grown with mutated copies of them, since at that size only times mean anything.
 * @param copies - number of documents to grow to; 0 leaves it at the articles
 * @returns for each store the ranks, the 95th percentile of one search, the time to write one article, milliseconds, and the 95th
 *   percentile at the greater size
 */
export async function searchDurably(
  articles: readonly ArticleLine[],
  queries: readonly QueryLine[],
  copies: number,
): Promise<Record<string, number>> {
  const sqlite = await withSqlite((open) => measure('Sqlite', open, articles, queries, copies))
  if (!(await isPostgresReachable())) {
    console.log('knowledge: PostgreSQL skipped, none answers at DATABASE_URL')
    return sqlite
  }
  return {
    ...sqlite,
    ...(await withPostgres((open) => measure('Postgres', open, articles, queries, copies))),
  }
}

type Figures = Record<string, number>

async function withSqlite(body: (open: OpenStore) => Promise<Figures>): Promise<Figures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'deskwire-knowledge-'))
  try {
    return await using(await openStore(configOf(dataDir, null, '')), body)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function withPostgres(body: (open: OpenStore) => Promise<Figures>): Promise<Figures> {
  const schema = `deskwire_knowledge_${process.pid}`
  try {
    return await using(await openStore(configOf(tmpdir(), databaseUrl(), schema)), body)
  } finally {
    await dropSchema(databaseUrl(), schema)
  }
}

async function using(open: OpenStore, body: (open: OpenStore) => Promise<Figures>): Promise<Figures> {
  try {
    return await body(open)
  } finally {
    await open.close()
  }
}

const configOf = (dataDir: string, url: string | null, databaseSchema: string) => ({
  dataDir,
  databaseUrl: url,
  databaseSchema,
  databasePool: 4,
  databaseRole: null,
  synchronous: 'full' as const,
})

async function measure(
  name: string,
  { store }: OpenStore,
  articles: readonly ArticleLine[],
  queries: readonly QueryLine[],
  copies: number,
): Promise<Figures> {
  const write = (documents: readonly SearchDocument[]): Promise<void> =>
    store.transaction(TENANT, async (tx) => {
      for (const document of documents) tx.putText('article', document)
    })
  const documents = articles.map(({ id, locale, title, body }) => ({
    id,
    language: locale,
    fields: { ...articleFields(title, body) },
    facets: { audience: 'public' },
  }))
  const start = performance.now()
  await inBatches(documents.length, (from, to) => write(documents.slice(from, to)))
  const updateMs = (performance.now() - start) / documents.length
  const search = ({ query, locale }: QueryLine) =>
    store.transaction(TENANT, (tx) =>
      tx.searchText('article', {
        text: query,
        languages: [locale],
        facets: { audience: ['public'] },
        limit: DEPTH,
      }),
    )
  const outcomes = await runQueries(queries, search)
  for (const language of ['en', 'zh']) report(`on ${name}`, language, outcomes)
  const figures = { ...figuresOf(outcomes, name), [`updateMs${name}`]: round(updateMs, 3) }
  if (copies <= documents.length) return figures
  const mutate = mutations(documents)
  await inBatches(copies - documents.length, (from, to) =>
    write(Array.from({ length: to - from }, (_, place) => mutate(from + place))),
  )
  const grown = figuresOf(await runQueries(queries, search), `${name}At${copies}`)
  return { ...figures, [`p95Ms${name}At${copies}`]: grown[`p95Ms${name}At${copies}`] ?? 0 }
}

async function inBatches(count: number, body: (from: number, to: number) => Promise<void>): Promise<void> {
  for (let from = 0; from < count; from += WRITTEN_AT_ONCE)
    await body(from, Math.min(count, from + WRITTEN_AT_ONCE))
}

/** Copies of documents, in turn, with words of others in the place of some of theirs; the same on every run. */
function mutations(documents: readonly SearchDocument[]): (place: number) => SearchDocument {
  const words = documents.flatMap(({ fields }) => (fields['title'] ?? '').split(' '))
  let state = 20_261_121
  const random = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const word = (): string => words[Math.floor(random() * words.length)] ?? ''
  return (place) => {
    const original = documents[place % documents.length] as SearchDocument
    const body = (original.fields['body'] ?? '')
      .split(' ')
      .map((each) => (random() < REPLACED ? word() : each))
      .join(' ')
    const title = `${original.fields['title']} ${word()}`
    return { ...original, id: `${original.id}-${place}`, fields: { ...original.fields, title, body } }
  }
}
