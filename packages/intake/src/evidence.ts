import { foldText } from './fold-text.ts'
import { type Polarity, polarityOf } from './polarity.ts'
import { findTerms, type TermIndex } from './term-index.ts'
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

/** A ticket's words, folded once for all lexicons. */
export interface TicketWords {
  readonly fields: readonly { readonly field: TicketField; readonly text: string; readonly folded: string }[]
}

/** A term found in a ticket, with what is meant by it. */
export interface TicketHit<V> {
  readonly value: V
  readonly term: string
  readonly evidence: TextEvidence
  readonly polarity: Polarity
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
  const prepared = (field: TicketField, words: string) => ({
    field,
    text: words,
    folded: foldText(words).replaceAll(ADDRESS, (address) => ' '.repeat(address.length)),
  })
  return {
    fields: [prepared('title', title.slice(0, MAX_TITLE_LENGTH)), prepared('text', text.slice(0, maxLength))],
  }
}

/** Finds terms in both fields, title first. */
export function hitsIn<V>(words: TicketWords, index: TermIndex<V>): TicketHit<V>[] {
  return words.fields.flatMap(({ field, folded }) =>
    findTerms(index, folded).map(
      (hit): TicketHit<V> => ({
        value: hit.value,
        term: hit.term,
        evidence: { type: 'text', field, start: hit.start, end: hit.end },
        polarity: polarityOf(folded, hit),
      }),
    ),
  )
}
