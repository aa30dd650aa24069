import type { SearchDocument, SearchKind } from '@deskwire/platform'
import { binaryHalves } from '../postgres/binary-array.ts'
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
  'integer[]',
  'bigint[]',
  'bigint[]',
  'smallint[]',
  'text[]',
  'text[]',
  'bigint[]',
  'bigint[]',
  'smallint[]',
  'text[]',
] as const

/** Where documents that go begin among the columns. */
export const FIRST_GONE_COLUMN = 18

const PUT_COLUMNS = 12
const WORD_COLUMNS = 4

/** A column: values of its type, or the binary form of all of them. */
export type TextColumn = readonly unknown[] | Buffer

/**
 * The parameters of `write_text` for a batch of changes. The caller holds a lock on each tenant named, by which the numbers of
 * its documents are given.
 * @param rows - what prepares documents; the same for one batch after another
 */
export function textColumns(changes: readonly TextChange[], rows: TextRows): TextColumn[] {
  const put = emptyLists(PUT_COLUMNS)
  const words = emptyLists(WORD_COLUMNS)
  const gone = emptyLists(TEXT_COLUMN_TYPES.length - FIRST_GONE_COLUMN)
  // Keys of all documents in a row, since arrays of arrays are rectangular in PostgreSQL; each document says where its own end.
  const keys: number[] = []
  const wordKeys: number[] = []
  for (const { tenant, kind, id, document } of changes) {
    const number = KIND_NUMBERS[kind]
    if (!document) {
      push(gone, [tenant, number, id])
      continue
    }
    const row = rows.row(kind, document)
    const home = { tenant, kind: number, partition: row.partition }
    const addKey = keyHasher(home, row.level)
    const addWordKey = keyHasher(home, 'any')
    for (const key of row.keys) addKey(key, keys)
    for (const word of row.words) {
      const key = wordKey(word)
      addWordKey(key, keys)
      addWordKey(key, wordKeys)
      push(words, [tenant, number, row.partition, word])
    }
    const { group, language, partition, level, facets, sketch, fields } = row
    // Words are of a to z.
    const list = `{${row.words.join(',')}}`
    const end = keys.length / 2
    push(put, [tenant, number, id, group, language, partition, list, level, facets, sketch, fields, end])
  }
  return [...put, binaryHalves(keys), ...words, binaryHalves(wordKeys), ...gone]
}

const emptyLists = (width: number): unknown[][] => Array.from({ length: width }, () => [])

function push(columns: readonly unknown[][], values: readonly unknown[]): void {
  for (let i = 0; i < values.length; i += 1) columns[i]?.push(values[i])
}
