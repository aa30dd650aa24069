import { isStemmed, MAX_TERM, visitSegment } from './analyze.ts'
import { spellHash } from './posting-keys.ts'
import { Segments } from './segments.ts'
import { termHash } from './term-hash.ts'

/** A term, and what follows from it alone. */
export interface Term {
  readonly text: string
  readonly hash: number
  /** The hash as keys spell it. */
  readonly spelled: string
  /** Its row in the document that is counted; a scratch value of {@link TermCounts}. */
  row: number
}

interface KnownWord {
  readonly text: string
  readonly hash: number
  readonly stemmed: boolean
  readonly terms: readonly Term[]
}

const FEWEST_SLOTS = 1 << 8

/** Receives a term of a text. */
export type TermReceiver = (term: Term) => void

/**
 * Remembers the terms of words that were read: a few thousand words make up nearly all text of one organisation, and to find a word
 * again costs a tenth of what it costs to analyse it.
 *
 * What is remembered has an end, whatever the text. A word can only be in two places, chosen by its hash, and takes the one of
 * another: many words of one hash, sent on purpose, cost what they would without a memory. The terms are kept by the engine's own
 * map, whose hashes nobody outside can foresee, and forgotten all at once between documents when they are too many.
 */
export class KnownTerms {
  readonly #mostTerms: number
  readonly #terms = new Map<string, Term>()
  #slots: (KnownWord | undefined)[] = []
  #words = 0

  /** @param mostTerms - terms that are remembered from one document to the next @default 32768 */
  constructor(mostTerms = 1 << 15) {
    this.#mostTerms = mostTerms
  }

  /** Terms that are remembered. */
  get size(): number {
    return this.#terms.size
  }

  /** Says that a document ends: of one term it gives one object until then. */
  endDocument(): void {
    if (this.#terms.size <= this.#mostTerms) return
    this.#terms.clear()
    this.#slots = []
    this.#words = 0
  }

  /** Hands over the terms of a text as `analyze` gives them, in order and with repetitions. */
  visit(text: string, language: string | undefined, receive: TermReceiver): void {
    const stemmed = isStemmed(language)
    const segments = new Segments(text)
    while (segments.next()) {
      const { start, end, kind } = segments
      if (kind === 'plain-cjk') {
        if (end - start === 1) receive(this.#known('cjk', text, start, end, true)[0] as Term)
        for (let at = start + 2; at <= end; at += 1)
          receive(this.#known('cjk', text, at - 2, at, true)[0] as Term)
      } else if (kind === 'word' && end - start <= MAX_TERM) {
        const terms = this.#known('word', text, start, end, stemmed)
        for (let place = 0; place < terms.length; place += 1) receive(terms[place] as Term)
      } else {
        visitSegment(kind, text.slice(start, end), start, stemmed, (term) => receive(this.#term(copy(term))))
      }
    }
  }

  #known(kind: 'word' | 'cjk', text: string, start: number, end: number, stemmed: boolean): readonly Term[] {
    let hash = stemmed ? 1 : 2
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
    const slots = this.#slots
    const place = hash & (slots.length - 1)
    const first = slots[place]
    if (first && isWord(first, text, start, end, stemmed)) return first.terms
    const second = slots[place ^ 1]
    if (second && isWord(second, text, start, end, stemmed)) return second.terms
    return this.#learn(kind, copy(text.slice(start, end)), hash, stemmed)
  }

  #learn(kind: 'word' | 'cjk', text: string, hash: number, stemmed: boolean): readonly Term[] {
    const terms: Term[] = []
    if (kind === 'cjk') terms.push(this.#term(text))
    else visitSegment(kind, text, 0, stemmed, (term) => terms.push(this.#term(term)))
    if (this.#words * 2 >= this.#slots.length && this.#slots.length < this.#mostTerms) this.#grow()
    this.#words += 1
    place(this.#slots, { text, hash, stemmed, terms })
    return terms
  }

  #grow(): void {
    const words = this.#slots
    this.#slots = Array.from({ length: Math.max(FEWEST_SLOTS, words.length * 2) }, () => undefined)
    for (const word of words) if (word) place(this.#slots, word)
  }

  #term(text: string): Term {
    const known = this.#terms.get(text)
    if (known) return known
    const hash = termHash(text)
    const term = { text, hash, spelled: spellHash(hash), row: 0 }
    this.#terms.set(text, term)
    return term
  }
}

// The newer word stands first; the one before moves over.
function place(slots: (KnownWord | undefined)[], word: KnownWord): void {
  const first = word.hash & (slots.length - 1)
  slots[first ^ 1] = slots[first]
  slots[first] = word
}

function isWord(known: KnownWord, text: string, start: number, end: number, stemmed: boolean): boolean {
  const word = known.text
  if (word.length !== end - start || known.stemmed !== stemmed) return false
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

const COPIED_ANYWAY = 12

// An engine may keep the whole text for the sake of a long part of it, as long as the part is remembered; not so of what is joined.
const copy = (part: string): string => (part.length <= COPIED_ANYWAY ? part : ` ${part}`.slice(1))
