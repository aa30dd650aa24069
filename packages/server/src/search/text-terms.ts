import {
  decodeSketch,
  encodeSketch,
  levelOf,
  partitionOf,
  postingKeys,
  preparedWords,
  prepareText,
  termHash,
  groupKey,
} from '@deskwire/knowledge'
import type { SearchDocument, SearchKind } from '@deskwire/platform'
// NOTE: the whole platform would come into the writer's thread, which needs none of it.
import { textProfiles } from '@deskwire/platform/store'

/** Numbers of the kinds, as they stand in tables. */
export const KIND_NUMBERS = { article: 0, ticket: 1 } as const satisfies Record<SearchKind, number>

/** A document as the tables of a store hold it. */
export interface TextRow {
  readonly id: string
  /** What translations share; null where it is the id. */
  readonly group: string | null
  readonly language: string
  readonly partition: string
  /** The sample that the document belongs to; a function of its id. */
  readonly level: number
  /** JSON, as given. */
  readonly facets: string
  readonly sketch: Uint8Array
  /** JSON: the fields that are searched and quoted, those that are empty left out. */
  readonly fields: string
  /** Keys that it is found by, each once. */
  readonly keys: readonly string[]
  /** Words that correct misspellings. */
  readonly words: readonly string[]
}

/**
 * Prepares a document for a store: a function of the document alone, so that every store and every server writes the same.
 * Its text stands in `fields` and, word by word, in `words`; nothing can be read out of the rest.
 */
export function textRow(kind: SearchKind, document: SearchDocument): TextRow {
  const profile = textProfiles[kind]
  const { partition, keys, words, sketch } = prepareText(document, profile)
  const fields: Record<string, string> = {}
  for (const { name } of profile.fields) if (document.fields[name]) fields[name] = document.fields[name]
  const { id, group, language, facets } = document
  return {
    id,
    group: group === undefined || group === id ? null : group,
    language,
    partition,
    level: levelOf(id),
    facets: JSON.stringify(facets),
    sketch: encodeSketch(sketch),
    fields: JSON.stringify(fields),
    keys,
    words,
  }
}

/** The keys and the words of a document that a store holds, to take them out again. */
export function writtenKeys(
  kind: SearchKind,
  row: Pick<TextRow, 'language' | 'facets' | 'sketch' | 'fields'>,
): Pick<TextRow, 'partition' | 'keys' | 'words'> {
  const { language } = row
  const profile = textProfiles[kind]
  const facets = JSON.parse(row.facets) as SearchDocument['facets']
  const fields = JSON.parse(row.fields) as SearchDocument['fields']
  return {
    partition: partitionOf(language, profile.languages),
    keys: postingKeys({ sketch: decodeSketch(row.sketch), facets }, profile.fields),
    words: preparedWords({ language, fields }, profile),
  }
}

/** The key of the documents that hold a word, given after its group's place. */
export const wordKey = (word: string): string =>
  groupKey(Number.parseInt(word.charAt(0), 36), termHash(word.slice(1)))
