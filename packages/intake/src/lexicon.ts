import { TicketHit, type TicketWords } from './evidence.ts'
import { SECURITY_WORDS, type SecuritySign } from './security.ts'
import { FEELINGS } from './sentiment.ts'
import { SIGNAL_WORDS, type Signal } from './signal-words.ts'
import { compileTerms, findTerms, type Term, type TermIndex } from './term-index.ts'

/** What a word of our own lists says. */
type Meaning =
  | { readonly says: 'signal'; readonly value: Signal }
  | { readonly says: 'security'; readonly value: SecuritySign }
  | { readonly says: 'feeling'; readonly value: number }

/** Words of our own lists in a ticket, by list; title first. */
export interface LexiconHits {
  readonly signals: readonly TicketHit<Signal>[]
  readonly security: readonly TicketHit<SecuritySign>[]
  /** The value is the weight. */
  readonly feelings: readonly TicketHit<number>[]
}

function meaning(terms: readonly Term[], means: Meaning): (readonly [Term, Meaning])[] {
  return terms.map((term) => [term, means] as const)
}

let index: TermIndex<Meaning> | undefined

/** One index for all lists, so that a ticket is searched once; made for the first one, so that a start does not wait for it. */
const indexOfAll = (): TermIndex<Meaning> =>
  (index ??= compileTerms<Meaning>([
    ...Object.entries(SIGNAL_WORDS).flatMap(([signal, terms]) =>
      meaning(terms, { says: 'signal', value: signal as Signal }),
    ),
    ...Object.entries(SECURITY_WORDS).flatMap(([sign, terms]) =>
      meaning(terms, { says: 'security', value: sign as SecuritySign }),
    ),
    ...FEELINGS.flatMap(([value, terms]) => meaning(terms, { says: 'feeling', value })),
  ]))

/** Finds the words of all our lists. */
export function findLexiconHits(words: TicketWords): LexiconHits {
  const signals: TicketHit<Signal>[] = []
  const security: TicketHit<SecuritySign>[] = []
  const feelings: TicketHit<number>[] = []
  for (const field of words.fields) {
    for (const hit of findTerms(indexOfAll(), field.folded, field.starts)) {
      const { says, value } = hit.value
      if (says === 'signal') signals.push(new TicketHit(field, hit, value))
      else if (says === 'security') security.push(new TicketHit(field, hit, value))
      else feelings.push(new TicketHit(field, hit, value))
    }
  }
  return { signals, security, feelings }
}
