import type { SearchDocument, SearchKind } from '@deskwire/platform'
import { keyHasher } from './postgres-text-keys.ts'
import { KIND_NUMBERS, wordKey, type TextRows } from './text-terms.ts'

/** A document to write, or to remove where it is null. Of two with the same tenant, kind and id the later one must be left alone. */
export interface TextChange {
  readonly tenant: number
  readonly kind: SearchKind
  readonly id: string
  readonly document: SearchDocument | null
}

/** The types of {@link textColumns}, in the order of `write_text`'s parameters. */
export const TEXT_COLUMN_TYPES = [
  'bigint[]',
  'smallint[]',
  'text[]',
  'text[]',
  'text[]',
  'text[]',
  'text[]',
  'integer[]',
  'text[]',
  'bytea[]',
  'text[]',
  'text[]',
  'bigint[]',
  'smallint[]',
  'text[]',
  'text[]',
  'bigint[]',
  'bigint[]',
  'smallint[]',
  'text[]',
] as const

/**
 * The parameters of `write_text` for a batch of changes. The caller holds a lock on each tenant named, by which the numbers of
 * its documents are given.
 * @param rows - what prepares documents; the same for one batch after another
 */
export function textColumns(changes: readonly TextChange[], rows: TextRows): unknown[][] {
  const columns: unknown[][] = TEXT_COLUMN_TYPES.map(() => [])
  const push = (first: number, values: readonly unknown[]): void => {
    for (const [place, value] of values.entries()) columns[first + place]?.push(value)
  }
  for (const { tenant, kind, id, document } of changes) {
    const number = KIND_NUMBERS[kind]
    if (!document) {
      push(17, [tenant, number, id])
      continue
    }
    const row = rows.row(kind, document)
    const home = { tenant, kind: number, partition: row.partition }
    const keyAt = keyHasher(home, row.level)
    const keyOfWord = keyHasher(home, 'any')
    const words = row.words.map((word) => ({ word, key: keyOfWord(wordKey(word)) }))
    const held = row.keys.map(keyAt)
    for (const { key } of words) held.push(key)
    push(0, [tenant, number, id, row.group, row.language, row.partition])
    // Arrays of arrays are rectangular in PostgreSQL, so a list within a column is given as text. Words are of a to z.
    push(6, [
      `{${row.words.join(',')}}`,
      row.level,
      row.facets,
      row.sketch,
      row.fields,
      `{${held.join(',')}}`,
    ])
    for (const { word, key } of words) push(12, [tenant, number, row.partition, word, key])
  }
  return columns
}
