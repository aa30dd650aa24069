import { type Evidence, hitsIn, type TicketHit, type TicketWords } from './evidence.ts'
import { inOrder } from './in-order.ts'
import { closedObject, type InputError, InputReader } from './input-reader.ts'
import { compileTerms, type Term, type TermIndex } from './term-index.ts'

/** A category a ticket may be proposed for. */
export interface Category {
  /** Path from the root, parted by `/`: `network/load-balancer`. */
  readonly path: string
  /** Words that speak for it, by language; words of every language count, since customers mix them. */
  readonly terms: Readonly<Record<string, readonly Term[]>>
}

/** Categories that were checked and indexed. */
export interface CompiledCategories {
  readonly categories: readonly Category[]
  /** A hit stands for the number of a category. */
  readonly index: TermIndex<number>
}

/** Compiled categories, or what is wrong with them. */
export type CategoriesResult =
  | { readonly valid: true; readonly categories: CompiledCategories }
  | { readonly valid: false; readonly errors: readonly InputError[] }

/** A category with the words that speak for it. */
export interface CategoryProposal {
  readonly path: string
  /** 0 to 1: grows with the number of different words, shrinks when another category has about as many. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

const MAX_CATEGORIES = 500
const MAX_TERMS = 200
const PATH = /^[a-z0-9][a-z0-9-]{0,62}(?:\/[a-z0-9][a-z0-9-]{0,62}){0,4}$/u

function readCategory(input: InputReader): Category {
  const members = closedObject(input, ['path', 'terms'])
  const terms = [...members.required('terms').members()].map(
    ([tag, list]) => [tag, list.terms(MAX_TERMS)] as const,
  )
  return {
    path: members
      .required('path')
      .matching(PATH, 'lower-case segments of letters, digits and hyphens, parted by /'),
    terms: Object.fromEntries(terms),
  }
}

/**
 * Checks categories that came from outside and indexes their terms. Total: whatever is given, it answers.
 * @param categories - parsed JSON; a list of at most 500 {@link Category}
 * @returns compiled categories, or every fault with a JSON Pointer (RFC 6901)
 * @example compileCategories([{ path: 'database', terms: { en: ['mysql'], zh: ['数据库'] } }]).valid // true
 */
export function compileCategories(categories: unknown): CategoriesResult {
  const errors: InputError[] = []
  const list = new InputReader(categories, '', errors)
  const read = list.list(MAX_CATEGORIES, readCategory)
  list.unique(
    read.map(({ path }) => path),
    'path',
  )
  if (errors.length > 0) return { valid: false, errors }
  const terms = read.flatMap((category, number) =>
    Object.values(category.terms).flatMap((list) => list.map((term) => [term, number] as const)),
  )
  return { valid: true, categories: { categories: read, index: compileTerms(terms) } }
}

/** Words in the title say more about the subject than words in the text. */
const TITLE_WEIGHT = 2
const MAX_PROPOSALS = 3
const MAX_EVIDENCE = 10

/**
 * Proposes categories from the words of a ticket. A word counts once for each category however often it stands, and
 * also where it is negated: a ticket that says "the database is fine" is still near the database.
 * @param compiled - from {@link compileCategories}
 * @param words - the ticket's words
 * @param hits - the terms among them, where they were searched for already
 * @returns at most three, the best first; equal ones in the order they were declared
 */
export function proposeCategories(
  compiled: CompiledCategories,
  words: TicketWords,
  hits: readonly TicketHit<number>[] = hitsIn(words, compiled.index),
): CategoryProposal[] {
  const ranked = scoredCategories(hits)
  inOrder(ranked, (left, right) => right.score - left.score || left.number - right.number)
  const proposals: CategoryProposal[] = []
  for (let place = 0; place < ranked.length && place < MAX_PROPOSALS; place++) {
    const { number, score, found } = ranked[place] as ScoredCategory
    const category = compiled.categories[number]
    if (!category) continue
    const rival = ranked[place === 0 ? 1 : 0]?.score ?? 0
    const saturation = 1 - 0.5 ** score
    const lead = score / (score + rival)
    const confidence = Math.round(saturation * lead * 1000) / 1000
    const evidence: Evidence[] = []
    for (let at = 0; at < found.length && at < MAX_EVIDENCE; at++)
      evidence.push((found[at] as TicketHit<number>).evidence)
    proposals.push({ path: category.path, confidence, evidence })
  }
  return proposals
}

interface ScoredCategory {
  readonly number: number
  score: number
  /** Its words, each where it stands first, in the order in which they stand last. */
  readonly found: TicketHit<number>[]
}

// Few categories are spoken for: those of a text are gone through, up to so many.
const MOST_GONE_THROUGH = 8

function scoredCategories(hits: readonly TicketHit<number>[]): ScoredCategory[] {
  const all: ScoredCategory[] = []
  let byNumber: Map<number, ScoredCategory> | undefined
  for (const hit of hits) {
    let scored = byNumber ? byNumber.get(hit.value) : all.find(({ number }) => number === hit.value)
    if (!scored) {
      scored = { number: hit.value, score: 0, found: [] }
      all.push(scored)
      if (byNumber) byNumber.set(hit.value, scored)
      else if (all.length > MOST_GONE_THROUGH) byNumber = new Map(all.map((one) => [one.number, one]))
    }
    addWord(scored, hit)
  }
  return all
}

function addWord(scored: ScoredCategory, hit: TicketHit<number>): void {
  const { found } = scored
  // Not a search without end: a category has at most 200 words in each language.
  const known = found.findIndex(({ term }) => term === hit.term)
  if (known === -1) {
    scored.score += hit.evidence.field === 'title' ? TITLE_WEIGHT : 1
    found.push(hit)
  } else if (known < found.length - 1) found.push(...found.splice(known, 1))
}
