import {
  decodeSketch,
  LEVELS,
  runRemoteSearch,
  type FoundDocument,
  type Postings,
  type RemoteSearchSource,
} from '@deskwire/knowledge'
import { searchText as search, type SearchHit, type SearchKind, type SearchRequest } from '@deskwire/platform'
import { hashedKey } from './postgres-text-keys.ts'
import { KIND_NUMBERS } from './text-terms.ts'

/** Runs one statement, prepared under its name, in a transaction of its own. */
export type AskText = <Row extends object>(
  name: string,
  sql: string,
  values: readonly unknown[],
) => Promise<Row[]>

/** Searches the full text of a tenant in PostgreSQL. */
export function searchText(
  ask: AskText,
  tenant: number,
  kind: SearchKind,
  request: SearchRequest,
): Promise<readonly SearchHit[]> {
  return runRemoteSearch(search(kind, request), new PostgresSource(ask, tenant, KIND_NUMBERS[kind]))
}

interface DocumentRow {
  readonly no: string
  readonly id: string
  readonly group_id: string | null
  readonly language: string
  readonly facets: string
  readonly sketch: Uint8Array
}

/** One tenant's documents of one kind. */
class PostgresSource implements RemoteSearchSource {
  readonly #ask: AskText
  readonly #tenant: number
  readonly #kind: number
  #size: Promise<number> | undefined

  constructor(ask: AskText, tenant: number, kind: number) {
    this.#ask = ask
    this.#tenant = tenant
    this.#kind = kind
  }

  size(): Promise<number> {
    this.#size ??= this.#ask<{ no: string | null }>('text_size', 'SELECT no FROM read_text_size($1, $2)', [
      this.#tenant,
      this.#kind,
    ]).then(([row]) => Number(row?.no ?? 0) / 8)
    return this.#size
  }

  async postings(partition: string, asked: readonly Postings[]): Promise<number[][]> {
    const home = { tenant: this.#tenant, kind: this.#kind, partition }
    const keys: string[] = []
    const [groups, firsts, lasts]: [number[], number[], number[]] = [[], [], []]
    for (const { groups: wanted, from } of asked) {
      groups.push(wanted.length)
      for (const group of wanted) {
        firsts.push(keys.length + 1)
        for (const key of group)
          for (const level of LEVELS) if (level >= from) keys.push(hashedKey(home, key, level))
        lasts.push(keys.length)
      }
    }
    const rows = await this.#ask<{ place: number; numbers: string[] | null }>(
      'text_postings',
      'SELECT place, numbers::text[] FROM find_text($1, $2, $3, $4, $5, $6)',
      [this.#tenant, this.#kind, keys, groups, firsts, lasts],
    )
    const found = asked.map((): number[] => [])
    for (const { place, numbers } of rows) found[place - 1] = (numbers ?? []).map(Number)
    return found
  }

  async documents(numbers: readonly number[]): Promise<FoundDocument[]> {
    const rows = await this.#ask<DocumentRow>(
      'text_documents',
      'SELECT no, id, group_id, language, facets, sketch FROM read_text_documents($1, $2, $3)',
      [this.#tenant, this.#kind, numbers],
    )
    return rows.map(({ no, id, group_id: group, language, facets, sketch }) => ({
      number: Number(no),
      id,
      ...(group !== null && { group }),
      language,
      facets: JSON.parse(facets) as NonNullable<FoundDocument['facets']>,
      sketch: decodeSketch(sketch),
    }))
  }

  async fields(numbers: readonly number[]): Promise<Map<number, Record<string, string>>> {
    const rows = await this.#ask<{ no: string; fields: string }>(
      'text_fields',
      'SELECT no, fields FROM read_text_fields($1, $2, $3)',
      [this.#tenant, this.#kind, numbers],
    )
    return new Map(rows.map(({ no, fields }) => [Number(no), JSON.parse(fields) as Record<string, string>]))
  }

  async words(partition: string, beginning: string, limit: number): Promise<string[]> {
    const rows = await this.#ask<{ word: string }>(
      'text_words',
      'SELECT word FROM read_text_words($1, $2, $3, $4, $5)',
      [this.#tenant, this.#kind, partition, beginning, limit],
    )
    return rows.map(({ word }) => word)
  }
}
