import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { primaryTag } from './language.ts'
import { articleFields } from './markdown.ts'
import { createMemoryIndex } from './memory.ts'
import { searchIndex } from './search.ts'

const corpus = fileURLToPath(new URL('../../../../shared/corpus/ecs/', import.meta.url))
const missing = existsSync(`${corpus}queries.jsonl`) ? '' : ' (skipped: no article corpus beside the project)'

function read<Line>(name: string): Line[] {
  const lines = readFileSync(`${corpus}${name}`, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line)
}

function meanReciprocalRanks(): Map<string, number> {
  const index = createMemoryIndex()
  for (const { id, locale, title, body } of read<Record<'id' | 'locale' | 'title' | 'body', string>>(
    'articles.jsonl',
  )) {
    index.put({ id, language: locale, fields: articleFields(title, body) })
  }
  const ranks = new Map<string, number[]>()
  for (const { locale, query, relevant } of read<Record<'locale' | 'query' | 'relevant', string>>(
    'queries.jsonl',
  )) {
    const { hits } = searchIndex(index, { query, languages: [locale], limit: 10, excerptChars: 0 })
    const place = hits.findIndex(({ id }) => id === relevant)
    const language = primaryTag(locale)
    ranks.set(language, [...(ranks.get(language) ?? []), place < 0 ? 0 : 1 / (place + 1)])
  }
  return new Map(
    [...ranks].map(([language, list]) => [language, list.reduce((sum, rank) => sum + rank, 0) / list.length]),
  )
}

describe.skipIf(missing !== '')(`known-item search over real articles${missing}`, () => {
  test('reaches a mean reciprocal rank at 10 of 0.50 in English and 0.56 in Chinese', {
    timeout: 60_000,
  }, () => {
    const mrr = meanReciprocalRanks()
    expect(mrr.get('en')).toBeGreaterThanOrEqual(0.5)
    expect(mrr.get('zh')).toBeGreaterThanOrEqual(0.56)
  })
})
