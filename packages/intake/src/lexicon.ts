import { hitsIn, type TicketHit, type TicketWords } from './evidence.ts'
import { SECURITY_WORDS, type SecuritySign } from './security.ts'
import { FEELINGS } from './sentiment.ts'
import { SIGNAL_WORDS, type Signal } from './signal-words.ts'
import { compileTerms, type Term, type TermIndex } from './term-index.ts'

/** What a word of our own lists says is wrong: that something is, or that somebody broke in. */
export type FaultWord = Signal | SecuritySign

function meaning<Value>(terms: readonly Term[], means: Value): (readonly [Term, Value])[] {
  return terms.map((term) => [term, means] as const)
}

let faults: TermIndex<FaultWord> | undefined
let feelings: TermIndex<number> | undefined

/** One index for both lists, so that a ticket is searched once; made for the first one, so that a start does not wait for it. */
export const faultIndex = (): TermIndex<FaultWord> =>
  (faults ??= compileTerms<FaultWord>([
    ...Object.entries(SIGNAL_WORDS).flatMap(([signal, terms]) => meaning(terms, signal as Signal)),
    ...Object.entries(SECURITY_WORDS).flatMap(([sign, terms]) => meaning(terms, sign as SecuritySign)),
  ]))

/** An index of its own: where a ticket goes does not hang on it, and most tickets are never asked. */
const feelingIndex = (): TermIndex<number> =>
  (feelings ??= compileTerms(FEELINGS.flatMap(([weight, terms]) => meaning(terms, weight))))

/** Finds the words of feeling; the value is the weight. */
export function findFeelings(words: TicketWords): readonly TicketHit<number>[] {
  return hitsIn(words, feelingIndex())
}
