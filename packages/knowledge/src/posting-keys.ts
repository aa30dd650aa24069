import { groupsOf, heaviestOf } from './field-profile.ts'
import type { FieldProfile } from './field-profile.ts'
import type { FacetFilter, IndexedDocument } from './search-index.ts'
import { primaryTag } from './language.ts'
import type { Sketch } from './sketch.ts'
import { finishHash, hashOn, HASH_START, termHash } from './term-hash.ts'

/** Whether documents of different languages are searched apart, each language with statistics of its own, or as one. */
export type Languages = 'separate' | 'together'

// A key's first character: 0 to 9 for a group of fields, or what no group has.
const MOST_GROUPS = 10
const GROUP_DIGITS = [...'0123456789']
const HEAVIEST = 'h'
const FACET = 'x'

/** The key under which every document of a partition stands. */
export const EVERY_DOCUMENT = 'z'

/**
 * The part of an index that a language's documents are in: its primary subtag, `und` where that is no plain word, or where
 * languages are kept together.
 * @example partitionOf('zh-Hant-TW', 'separate') // 'zh'
 */
export function partitionOf(language: string, languages: Languages): string {
  const tag = languages === 'together' ? 'und' : primaryTag(language)
  return /^[a-z]{2,8}$/.test(tag) ? tag : 'und'
}

const LAST_PAIRS = Array.from({ length: 36 ** 2 }, (_, pair) => pair.toString(36).padStart(2, '0'))
// As many as 32 bits have beginnings.
const FIRST_DIGITS = Array.from({ length: Math.ceil(2 ** 32 / 36 ** 4) }, (_, digits) =>
  digits.toString(36).padStart(3, '0'),
)

/**
 * A hash of 32 bits as keys spell it: in base 36, all of one length, so that no key begins with another one. From tables, since an
 * engine writes numbers beyond 31 bits as slowly as fractions.
 */
export function spellHash(hash: number): string {
  const first = Math.floor(hash / 36 ** 4)
  const rest = hash - first * 36 ** 4
  const middle = Math.floor(rest / 36 ** 2)
  return (
    (FIRST_DIGITS[first] as string) +
    (LAST_PAIRS[middle] as string) +
    (LAST_PAIRS[rest - middle * 36 ** 2] as string)
  )
}

/**
 * The key of a term in any field of a group: letters and digits only, so that any engine's tokenizer leaves it whole.
 * @param group - the group's place in the profile, 0 to 9
 */
export const groupKey = (group: number, hash: number): string => group.toString(10) + spellHash(hash)

/** The key of a term in the fields that weigh most. */
export const heaviestKey = (hash: number): string => HEAVIEST + spellHash(hash)

/** Whether a key is that of a term; the others are of facets, or of every document. */
export const isTermKey = (key: string): boolean => key[0] === HEAVIEST || (key[0] as string) <= '9'

// Levels 0 to 6: a level holds a quarter of what the one below it does, so the highest is one document in 4,096.
const HIGHEST_LEVEL = 6

/** Levels of an index, highest and thinnest first: each holds three quarters of what those above leave. */
export const LEVELS: readonly number[] = [6, 5, 4, 3, 2, 1, 0]

/**
 * The level of a document: a sample of the index that does not depend on who looks, on what else is in it or on the order in which
 * it was filled. Three of four documents are at level 0, of the others three of four at level 1, and so on.
 * @param id - the document's
 * @returns 0 to 6
 */
export function levelOf(id: string): number {
  let level = 0
  for (let bits = termHash(id); level < HIGHEST_LEVEL && (bits & 3) === 0; bits >>>= 2) level += 1
  return level
}

const NUMBERS_OF_A_PLACE = 8

/**
 * The number of a document: its place in the order in which documents came, and its level.
 * @param place - integer >= 0
 * @example levelOfNumber(documentNumber(7, 2)) // 2
 */
export const documentNumber = (place: number, level: number): number => place * NUMBERS_OF_A_PLACE + level

/** The place of a document in the order in which documents came. */
export const placeOfNumber = (number: number): number => Math.floor(number / NUMBERS_OF_A_PLACE)

/** The level of a document. */
export const levelOfNumber = (number: number): number => number % NUMBERS_OF_A_PLACE

/** The key of a facet's value. Two values may share one, once in 2^64 pairs, so what is found is checked again. */
function facetKey(name: string, value: string): string {
  const state = hashOn(hashOn(hashOn(HASH_START, name), '='), value)
  return FACET + spellHash(finishHash(state)) + spellHash(finishHash(hashOn(state, '\u0000')))
}

/** What a profile says of keys. */
export interface KeyProfile {
  /** The bit of each field's group, in the order of the fields. */
  readonly groups: readonly number[]
  /** Whether each field is one of the heaviest. */
  readonly heaviest: readonly boolean[]
}

/** @throws {RangeError} the profile has more than 10 groups */
export function keyProfile(fields: readonly FieldProfile[]): KeyProfile {
  const groups = groupsOf(fields)
  if (groups.length > MOST_GROUPS)
    throw new RangeError(`a profile has at most 10 groups, got ${groups.length}`)
  const heaviest = heaviestOf(fields)
  return {
    groups: fields.map(({ group = '' }) => 1 << groups.indexOf(group)),
    heaviest: fields.map((field) => heaviest.includes(field)),
  }
}

/**
 * Every key that a document is found by: its terms by group of fields, those of the heaviest, its facets, and that it is there.
 * @param document - its sketch, fields in the order of the profile, and its facets
 */
export function postingKeys(
  { sketch, facets }: Pick<IndexedDocument, 'facets'> & { readonly sketch: Sketch },
  { groups, heaviest }: KeyProfile,
): string[] {
  const { hashes, counts } = sketch
  const width = groups.length
  const keys = [EVERY_DOCUMENT]
  for (let row = 0, at = 0; row < hashes.length; row += 1) {
    let held = 0
    let isHeavy = false
    for (let place = 0; place < width; place += 1, at += 1) {
      if (!counts[at]) continue
      held |= groups[place] as number
      isHeavy ||= heaviest[place] as boolean
    }
    const key = spellHash(hashes[row] as number)
    for (let group = 0; held >> group > 0; group += 1)
      if ((held >> group) & 1) keys.push((GROUP_DIGITS[group] as string) + key)
    if (isHeavy) keys.push(HEAVIEST + key)
  }
  return facets ? withFacets(keys, facets) : keys
}

function withFacets(keys: string[], facets: NonNullable<IndexedDocument['facets']>): string[] {
  const values = new Set<string>()
  for (const [name, held] of Object.entries(facets)) {
    if (typeof held === 'string') values.add(facetKey(name, held))
    else for (const value of held) values.add(facetKey(name, value))
  }
  for (const value of values) keys.push(value)
  return keys
}

/** For each facet of a filter the keys of which a document must have one. */
export function filterKeys(filter: FacetFilter = {}): string[][] {
  return Object.entries(filter).map(([name, values]) =>
    (typeof values === 'string' ? [values] : values).map((value) => facetKey(name, value)),
  )
}
