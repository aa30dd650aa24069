import { groupsOf } from './field-profile.ts'
import type { FieldProfile } from './field-profile.ts'
import { KnownTerms, type Term } from './known-terms.ts'
import { keyProfile, partitionOf, postingKeys, type Languages } from './posting-keys.ts'
import type { IndexedDocument } from './search-index.ts'
import type { Sketch } from './sketch.ts'
import { TermCounts } from './term-counts.ts'

/** What an index keeps of a document, whatever holds it. */
export interface PreparedText {
  readonly partition: string
  /** Keys that it is found by, each once. */
  readonly keys: readonly string[]
  /** Words that a misspelling may be replaced by, each once, after the place of their group of fields. */
  readonly words: readonly string[]
  readonly sketch: Sketch
}

/** How the documents of an index are read. */
export interface TextProfile {
  readonly fields: readonly FieldProfile[]
  readonly languages: Languages
}

/** Words that are misspelt, and corrected: shorter ones have too many neighbours, and codes are not misspelt but different. */
export const CORRECTABLE = /^[a-z]{4,32}$/

/** A word and the group of fields that it stands in. */
export const groupWord = (group: number, word: string): string => group.toString(10) + word

/** Prepares the documents of an index, one after another. What it remembers of them changes no answer and has an end. */
export interface TextPreparer {
  prepare(document: IndexedDocument): PreparedText
  /** The words alone that `prepare` gives. */
  words(document: Pick<IndexedDocument, 'language' | 'fields'>): string[]
  /** The keys that it gives, of a document whose sketch is at hand. */
  keys(document: Pick<IndexedDocument, 'facets'> & { readonly sketch: Sketch }): string[]
}

/**
 * Opens what prepares the documents of an index.
 * @throws {RangeError} the profile has more than 10 groups of fields, or more than 255 fields
 * @example createTextPreparer({ fields: ARTICLE_FIELDS, languages: 'separate' }).words({ language: 'en', fields: { title: 'Disks' } }) // ['0disk']
 */
export function createTextPreparer({ fields, languages }: TextProfile): TextPreparer {
  const counts = new TermCounts(fields.length)
  const profile = keyProfile(fields)
  const correcting = correctingGroups(fields)
  const known = new KnownTerms()
  return {
    prepare({ language, fields: texts, facets }) {
      counts.start()
      const words = new Set<string>()
      const held = fields.map(({ name }, place) => {
        const group = correcting[place]
        counts.begin(place)
        known.visit(texts[name] ?? '', language, (term) => {
          counts.add(term)
          if (group !== undefined && CORRECTABLE.test(term.text)) words.add(groupWord(group, term.text))
        })
        return { name, length: counts.length }
      })
      const { sketch, terms } = counts.end(held)
      known.endDocument()
      return {
        partition: partitionOf(language, languages),
        keys: postingKeys(
          { sketch, ...(facets && { facets }) },
          profile,
          (row) => (terms[row] as Term).spelled,
        ),
        words: [...words],
        sketch,
      }
    },
    words({ language, fields: texts }) {
      const words = new Set<string>()
      for (const [place, group] of correcting.entries()) {
        if (group === undefined) continue
        known.visit(texts[fields[place]?.name ?? ''] ?? '', language, ({ text }) => {
          if (CORRECTABLE.test(text)) words.add(groupWord(group, text))
        })
      }
      known.endDocument()
      return [...words]
    },
    keys: (document) => postingKeys(document, profile),
  }
}

/**
 * Prepares one document for an index.
 * @throws {RangeError} the profile has more than 10 groups of fields, or more than 255 fields
 * @example prepareText({ id: 'a', language: 'en', fields: { title: 'Disks' } }, { fields: ARTICLE_FIELDS, languages: 'separate' }).words // ['0disk']
 */
export const prepareText = (document: IndexedDocument, profile: TextProfile): PreparedText =>
  createTextPreparer(profile).prepare(document)

/** The place of the group of each field that corrects. */
function correctingGroups(fields: readonly FieldProfile[]): (number | undefined)[] {
  const groups = groupsOf(fields)
  return fields.map(({ corrects, group = '' }) => (corrects ? groups.indexOf(group) : undefined))
}
