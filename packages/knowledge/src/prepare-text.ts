import { analyze } from './analyze.ts'
import { groupsOf } from './field-profile.ts'
import type { FieldProfile } from './field-profile.ts'
import { partitionOf, postingKeys, type Languages } from './posting-keys.ts'
import type { IndexedDocument } from './search-index.ts'
import { sketchTerms } from './sketch.ts'
import type { Sketch } from './sketch.ts'

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

/**
 * Prepares a document for an index.
 * @throws {RangeError} the profile has more than 10 groups of fields, or more than 255 fields
 * @example prepareText({ id: 'a', language: 'en', fields: { title: 'Disks' } }, { fields: ARTICLE_FIELDS, languages: 'separate' }).words // ['0disk']
 */
export function prepareText(document: IndexedDocument, { fields, languages }: TextProfile): PreparedText {
  const terms = fields.map(({ name }) => [name, termsOf(document, name)] as const)
  const sketch = sketchTerms(terms)
  return {
    partition: partitionOf(document.language, languages),
    keys: postingKeys({ sketch, ...(document.facets && { facets: document.facets }) }, fields),
    words: correctingWords(fields, (place) => terms[place]?.[1] ?? []),
    sketch,
  }
}

/** The words alone that {@link prepareText} gives. */
export function preparedWords(
  document: Pick<IndexedDocument, 'language' | 'fields'>,
  { fields }: Pick<TextProfile, 'fields'>,
): string[] {
  return correctingWords(fields, (place) => termsOf(document, fields[place]?.name ?? ''))
}

function termsOf({ language, fields }: Pick<IndexedDocument, 'language' | 'fields'>, name: string): string[] {
  const text = fields[name] ?? ''
  return text === '' ? [] : analyze(text, language)
}

function correctingWords(
  fields: readonly FieldProfile[],
  termsAt: (place: number) => readonly string[],
): string[] {
  const groups = groupsOf(fields)
  const words = new Set<string>()
  for (const [place, { corrects, group = '' }] of fields.entries()) {
    if (!corrects) continue
    for (const term of termsAt(place))
      if (CORRECTABLE.test(term)) words.add(groupWord(groups.indexOf(group), term))
  }
  return [...words]
}
