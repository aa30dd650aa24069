import { groupsOf } from './field-profile.ts'
import type { FieldProfile } from './field-profile.ts'
import { keyProfile, partitionOf, postingKeys, type Languages } from './posting-keys.ts'
import { spelled, TermReader, type TermSink } from './read-terms.ts'
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
  const reader = new TermReader()
  const profile = keyProfile(fields)
  const correcting = new CorrectingWords(fields, counts)
  return {
    prepare({ language, fields: texts, facets }) {
      correcting.start()
      const held = fields.map(({ name, corrects }, place) => {
        if (corrects) correcting.begin(place)
        else counts.begin(place)
        reader.read(texts[name] ?? '', language, corrects ? correcting : counts)
        return { name, length: counts.length }
      })
      const sketch = counts.sketch(held)
      return {
        partition: partitionOf(language, languages),
        keys: postingKeys({ sketch, ...(facets && { facets }) }, profile),
        words: correcting.end(),
        sketch,
      }
    },
    words({ language, fields: texts }) {
      correcting.start()
      for (const place of correcting.places) {
        correcting.begin(place)
        reader.read(texts[fields[place]?.name ?? ''] ?? '', language, correcting)
      }
      return correcting.end()
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

/** Counts terms, and keeps those that are words to correct by. */
class CorrectingWords implements TermSink {
  /** Places of the fields that correct. */
  readonly places: readonly number[]
  readonly #counts: TermCounts
  readonly #groups: readonly number[]
  #group = 0
  readonly #words = new Set<string>()

  constructor(fields: readonly FieldProfile[], counts: TermCounts) {
    const groups = groupsOf(fields)
    this.places = fields.flatMap(({ corrects }, place) => (corrects ? [place] : []))
    this.#groups = fields.map(({ group = '' }) => groups.indexOf(group))
    this.#counts = counts
  }

  /** Begins a document; one that was left in the middle is forgotten. */
  start(): void {
    this.#counts.start()
    if (this.#words.size > 0) this.#words.clear()
  }

  begin(place: number): void {
    this.#group = this.#groups[place] as number
    this.#counts.begin(place)
  }

  add(units: Uint16Array, from: number, to: number): void {
    this.#counts.add(units, from, to)
    if (isCorrectable(units, from, to)) this.#words.add(groupWord(this.#group, spelled(units, from, to)))
  }

  /** The words of a document, each once, after their group's place. */
  end(): string[] {
    return [...this.#words]
  }
}

/** Whether a word is one that {@link CORRECTABLE} names. */
function isCorrectable(units: Uint16Array, from: number, to: number): boolean {
  if (to - from < 4 || to - from > 32) return false
  for (let at = from; at < to; at += 1)
    if ((units[at] as number) < 0x61 || (units[at] as number) > 0x7a) return false
  return true
}
