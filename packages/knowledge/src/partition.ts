import MiniSearch from 'minisearch'
import type { SearchResult } from 'minisearch'
import { analyze } from './analyze.ts'
import type { FieldProfile } from './field-profile.ts'
import type { QueryTerm } from './query.ts'
import type { IndexedDocument } from './search-index.ts'
import { sketchTerms } from './sketch.ts'
import type { Sketch } from './sketch.ts'

/** What is kept of a document beside the postings. */
interface Entry {
  readonly document: IndexedDocument
  readonly sketch: Sketch
}

/** A document in scope that holds terms of the query; the guess is MiniSearch's score. */
export interface Match {
  readonly entry: Entry
  readonly guess: number
  /** Terms of the query that the document holds in the fields searched. */
  readonly terms: readonly string[]
}

/** One language's documents: postings in MiniSearch, sketches and running totals beside them. */
export class Partition {
  readonly entries = new Map<string, Entry>()
  /** Number of documents by term hash. */
  readonly frequencies = new Map<number, number>()
  /** Number of terms by field. */
  readonly lengths = new Map<string, number>()
  readonly #profile: readonly FieldProfile[]
  readonly #postings: MiniSearch

  constructor(profile: readonly FieldProfile[]) {
    this.#profile = profile
    this.#postings = new MiniSearch({
      fields: profile.map(({ name }) => name),
      tokenize: (text) => (text === '' ? [] : text.split('\n')),
      processTerm: (term) => term,
      searchOptions: { boost: Object.fromEntries(profile.map(({ name, weight }) => [name, weight])) },
    })
  }

  put(document: IndexedDocument): void {
    const terms = this.#profile.map(
      ({ name }) => [name, analyze(document.fields[name] ?? '', document.language)] as const,
    )
    const sketch = sketchTerms(terms)
    this.entries.set(document.id, { document, sketch })
    // Each term once a field: how often it occurs is in the sketch, and postings cost by the occurrence.
    this.#postings.add({
      id: document.id,
      ...Object.fromEntries(terms.map(([name, list]) => [name, [...new Set(list)].map(spell).join('\n')])),
    })
    this.#count(sketch, 1)
  }

  remove(id: string): boolean {
    const entry = this.entries.get(id)
    if (!entry) return false
    this.entries.delete(id)
    this.#postings.discard(id)
    this.#count(entry.sketch, -1)
    return true
  }

  /** Every document that holds one of the terms in one of the fields and passes. */
  matches(
    terms: readonly QueryTerm[],
    fields: readonly string[],
    allowed: (document: IndexedDocument) => boolean,
  ): Match[] {
    if (terms.length === 0 || fields.length === 0) return []
    const weights = new Map(terms.map(({ term, weight }) => [spell(term), weight]))
    const results = this.#postings.search([...weights.keys()].join('\n'), {
      fields: [...fields],
      boostTerm: (term) => weights.get(term) ?? 1,
      filter: this.#filter(allowed),
    })
    return results.flatMap((result) => {
      const entry = this.entries.get(result.id)
      return entry ? [{ entry, guess: result.score, terms: result.terms.map(unspell) }] : []
    })
  }

  /** The term in scope nearest to a Latin word: a completion, or one or two letters away; of several the best placed. */
  nearest(
    term: string,
    fields: readonly string[],
    allowed: (document: IndexedDocument) => boolean,
  ): string | undefined {
    if (!/^[a-z]{4,32}$/.test(term)) return undefined
    const results = this.#postings.search(term, {
      fields: [...fields],
      prefix: true,
      fuzzy: term.length < 6 ? 1 : 2,
      filter: this.#filter(allowed),
    })
    const counts = new Map<string, number>()
    for (const result of results)
      for (const found of result.terms) counts.set(found, (counts.get(found) ?? 0) + 1)
    const [best] = [...counts].sort(
      (a, b) =>
        distanceBetween(term, a[0]) - distanceBetween(term, b[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    )
    return best?.[0]
  }

  #filter(allowed: (document: IndexedDocument) => boolean): (result: SearchResult) => boolean {
    return ({ id }) => {
      const entry = this.entries.get(id)
      return entry !== undefined && allowed(entry.document)
    }
  }

  #count(sketch: Sketch, sign: 1 | -1): void {
    for (const hash of sketch.hashes) {
      const count = (this.frequencies.get(hash) ?? 0) + sign
      if (count === 0) this.frequencies.delete(hash)
      else this.frequencies.set(hash, count)
    }
    for (const { name, length } of sketch.fields)
      this.lengths.set(name, (this.lengths.get(name) ?? 0) + sign * length)
  }
}

// MiniSearch keeps terms in a radix tree and walks the children of a node one by one. Thousands of first characters
// make its root that wide, which was three quarters of the time to index Chinese. Spelled in base 36, four digits a
// code unit, no node has more than 37 children. `~` cannot begin a term of its own.
function spell(term: string): string {
  if (term.charCodeAt(0) < 0x80) return term
  let spelled = '~'
  for (let index = 0; index < term.length; index += 1) {
    spelled += term.charCodeAt(index).toString(36).padStart(4, '0')
  }
  return spelled
}

function unspell(spelled: string): string {
  if (!spelled.startsWith('~')) return spelled
  let term = ''
  for (let index = 1; index < spelled.length; index += 4) {
    term += String.fromCharCode(Number.parseInt(spelled.slice(index, index + 4), 36))
  }
  return term
}

// Completions come after misspellings of the same length; the letters in common decide.
function distanceBetween(typed: string, found: string): number {
  let common = 0
  while (common < typed.length && typed[common] === found[common]) common += 1
  return typed.length + found.length - 2 * common
}
