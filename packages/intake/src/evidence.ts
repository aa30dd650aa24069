import { type Polarity, polarityOf } from './polarity.ts'
import { ScannedText, TRAIT, wordStarts } from './scanned-text.ts'
import { findTerms, MAX_TERM_LENGTH, type TermHit, type TermIndex } from './term-index.ts'
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
  /** What is meant by the words that were asked about, by range; none was asked about yet where it is undefined. */
  polarities: Map<number, Polarity> | undefined
}

/** A ticket's words. */
export interface TicketWords {
  readonly fields: readonly FieldWords[]
}

/** A term found in a ticket. */
export class TicketHit<V> {
  readonly value: V
  readonly term: string
  readonly evidence: TextEvidence
  readonly #words: FieldWords

  constructor(words: FieldWords, { term, start, end }: TermHit<unknown>, value: V) {
    this.value = value
    this.term = term
    this.evidence = { type: 'text', field: words.field, start, end }
    this.#words = words
  }

  /** What is meant by it; told when first asked, since a category does not ask. */
  get polarity(): Polarity {
    const words = this.#words
    const polarities = (words.polarities ??= new Map())
    const { start, end } = this.evidence
    // No term is so long that two ranges fall together.
    const range = start * 2 * MAX_TERM_LENGTH + (end - start)
    let polarity = polarities.get(range)
    if (!polarity) {
      polarity = polarityOf(words.folded, this.evidence)
      polarities.set(range, polarity)
    }
    return polarity
  }
}

/** Longest title that is looked at, code units. */
const MAX_TITLE_LENGTH = 1000

/** Addresses and ARNs name things, not faults: `/v1/orders` does not say that orders fail. */
const ADDRESS = /(?:https?:\/\/|(?<!\w)arn:|(?<!\w)acs:)[!-~]{1,2048}/gu

/**
 * Prepares a ticket's words. Web addresses and ARNs count as blanks.
 * @param title - cut off at 1000 code units
 * @param text - cut off at `maxLength` code units
 */
export function ticketWords(title: string, text: string, maxLength: number): TicketWords {
  const prepared = (field: TicketField, words: string): FieldWords => {
    const scanned = new ScannedText(words)
    // Each address holds a colon: `http:`, `arn:`, also in full width.
    if (!scanned.has(TRAIT.colon) && !(scanned.isWide && words.includes('：')))
      return { field, scanned, folded: scanned.folded, starts: scanned.wordStarts, polarities: undefined }
    const folded = scanned.folded.replaceAll(ADDRESS, (address) => ' '.repeat(address.length))
    const starts = folded === scanned.folded ? scanned.wordStarts : wordStarts(folded)
    return { field, scanned, folded, starts, polarities: undefined }
  }
  return {
    fields: [prepared('title', title.slice(0, MAX_TITLE_LENGTH)), prepared('text', text.slice(0, maxLength))],
  }
}

/** Finds terms in both fields, title first. */
export function hitsIn<V>(words: TicketWords, index: TermIndex<V>): TicketHit<V>[] {
  const hits: TicketHit<V>[] = []
  for (const field of words.fields) {
    for (const hit of findTerms(index, field.folded, field.starts))
      hits.push(new TicketHit(field, hit, hit.value))
  }
  return hits
}
