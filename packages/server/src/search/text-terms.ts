import {
  createTextPreparer,
  decodeSketch,
  encodeSketch,
  groupKey,
  levelOf,
  partitionOf,
  termHash,
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

/** Prepares documents for a store. What it remembers of words changes no row. */
export interface TextRows {
  /**
   * The row of a document: a function of the document alone, so that every store and every server writes the same.
   * Its text stands in `fields` and, word by word, in `words`; nothing can be read out of the rest.
   */
  row(kind: SearchKind, document: SearchDocument): TextRow
  /** The keys and the words of a document that a store holds, to take them out again. */
  written(kind: SearchKind, row: WrittenText): Pick<TextRow, 'partition' | 'keys' | 'words'>
}

/** A document as a store holds it. */
export type WrittenText = Pick<TextRow, 'language' | 'facets' | 'sketch' | 'fields'>

/** Opens what prepares documents, for one writer. */
export function createTextRows(): TextRows {
  const preparers = {
    article: createTextPreparer(textProfiles.article),
    ticket: createTextPreparer(textProfiles.ticket),
  }
  return {
    row(kind, document) {
      const { partition, keys, words, sketch } = preparers[kind].prepare(document)
      const fields: Record<string, string> = {}
      for (const { name } of textProfiles[kind].fields)
        if (document.fields[name]) fields[name] = document.fields[name]
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
    },
    written(kind, { language, facets, sketch, fields }) {
      return {
        partition: partitionOf(language, textProfiles[kind].languages),
        keys: preparers[kind].keys({
          sketch: decodeSketch(sketch),
          facets: JSON.parse(facets) as SearchDocument['facets'],
        }),
        words: preparers[kind].words({ language, fields: JSON.parse(fields) as SearchDocument['fields'] }),
      }
    },
  }
}

/** The key of the documents that hold a word, given after its group's place. */
export const wordKey = (word: string): string =>
  groupKey(Number.parseInt(word.charAt(0), 36), termHash(word.slice(1)))
