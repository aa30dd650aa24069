import { type Polarity, polarityOf } from './polarity.ts'
import { ScannedText, TRAIT, wordStarts } from './scanned-text.ts'
import { searchTerms, type Term, type TermIndex, type TermSearch } from './term-index.ts'
import { TELL } from './tells.ts'
import type { TextRange } from './text-range.ts'

/** The two texts of a ticket. */
export type TicketField = 'title' | 'text'

/** Words of the ticket on which a statement rests: a range of one of its fields. */
export interface TextEvidence extends TextRange {
  readonly type: 'text'
  readonly field: TicketField
}

/** A rule on which a statement rests. */
export interface RuleEvidence {
  readonly type: 'rule'
  readonly ruleId: string
}

/** Why a statement is made. */
export type Evidence = TextEvidence | RuleEvidence

/** One text of a ticket, prepared once for all lexicons. */
export interface FieldWords {
  readonly field: TicketField
  readonly scanned: ScannedText
  /** Folded; web addresses and ARNs are blanks. */
  readonly folded: string
  /** Its word starts. */
  readonly starts: readonly number[]
}

/** A ticket's words. */
export interface TicketWords {
  readonly fields: readonly FieldWords[]
}

/** A term found in a ticket. */
export class TicketHit<V> {
  readonly value: V
  readonly term: Term
  readonly evidence: TextEvidence
  readonly #folded: string
  #polarity: Polarity | undefined

  constructor({ field, folded }: FieldWords, term: Term, value: V, start: number, end: number) {
    this.value = value
    this.term = term
    this.evidence = { type: 'text', field, start, end }
    this.#folded = folded
  }

  /** What is meant by it; told when first asked, since a category does not ask. */
  get polarity(): Polarity {
    this.#polarity ??= polarityOf(this.#folded, this.evidence)
    return this.#polarity
  }
}

/** Longest title that is looked at, code units. */
const MAX_TITLE_LENGTH = 1000

/** Addresses and ARNs name things, not faults: `/v1/orders` does not say that orders fail. */
const ADDRESS = /(?:https?:\/\/|(?<!\w)arn:|(?<!\w)acs:)[!-~]{1,2048}/gu

/** Whether there may be an {@link ADDRESS}. Each holds a colon, which may be one of full width. */
function mayHoldAddress(scanned: ScannedText): boolean {
  if (!scanned.isWide) return scanned.has(TRAIT.colonSlash) || scanned.mayHold(TELL.arn)
  const { folded } = scanned
  return folded.includes('://') || folded.includes('arn:') || folded.includes('acs:')
}

function fieldWords(field: TicketField, words: string): FieldWords {
  const scanned = new ScannedText(words)
  const { folded } = scanned
  if (!mayHoldAddress(scanned)) return { field, scanned, folded, starts: scanned.wordStarts }
  const blanked = folded.replaceAll(ADDRESS, (address) => ' '.repeat(address.length))
  return { field, scanned, folded: blanked, starts: wordStarts(blanked) }
}

/**
 * Prepares a ticket's words. Web addresses and ARNs count as blanks.
 * @param title - cut off at 1000 code units
 * @param text - cut off at `maxLength` code units
 */
export function ticketWords(title: string, text: string, maxLength: number): TicketWords {
  return {
    fields: [
      fieldWords('title', title.slice(0, MAX_TITLE_LENGTH)),
      fieldWords('text', text.slice(0, maxLength)),
    ],
  }
}

/** Looks for the terms of an index in a ticket's words. */
export class WordSearch<V> implements TermSearch {
  readonly index: TermIndex<V>
  /** What was found; title first. */
  readonly hits: TicketHit<V>[] = []
  /** What is being searched. */
  field: FieldWords | undefined

  constructor(index: TermIndex<V>) {
    this.index = index
  }

  add(entry: number, start: number, end: number): void {
    const { index, field } = this
    if (field)
      this.hits.push(new TicketHit(field, index.terms[entry] as Term, index.values[entry] as V, start, end))
  }
}

/** Searches both fields for all that is looked for, title first. */
export function searchWords(words: TicketWords, searches: readonly WordSearch<unknown>[]): void {
  for (const field of words.fields) {
    for (const search of searches) search.field = field
    searchTerms(field.folded, field.starts, searches)
  }
}

/** Finds terms in both fields, title first. */
export function hitsIn<V>(words: TicketWords, index: TermIndex<V>): readonly TicketHit<V>[] {
  const search = new WordSearch(index)
  searchWords(words, [search])
  return search.hits
}
