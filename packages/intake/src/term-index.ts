import { foldText, isWordUnit } from './fold-text.ts'
import { type ScannedText, wordStarts } from './scanned-text.ts'
import type { TextRange } from './text-range.ts'

/**
 * A word or phrase to look for, case-insensitively. Latin words match whole words only; a trailing `*` also takes
 * their endings (`crash*` finds "crashes"); Chinese, Japanese and Korean match anywhere.
 */
export type Term = string

/** Longest term accepted, code units. */
export const MAX_TERM_LENGTH = 100

/**
 * Reads a word list as it is written in this package: terms parted by `|` or by the end of a line.
 * @param list - such as `down | outage*`
 */
export function termList(list: string): Term[] {
  return list
    .split(/[|\n]/u)
    .map((term) => term.trim())
    .filter((term) => term !== '')
}

/**
 * Terms compiled into a trie; `V` is what a hit stands for. Nodes are numbered breadth first, so that the children of
 * each stand together, in the order of their units: numbers in a few arrays, where maps of maps would be chased through
 * the whole heap. What is looked at of a text that holds none of the terms is `sieve` and `shorts`, a kilobyte.
 */
export interface TermIndex<V> {
  /**
   * Two numbers a node: the unit that leads to it, with {@link ENDS_HERE} where terms end; and its first child, whose
   * last one stands before the first child of the next node. The root is node 0.
   */
  readonly nodes: Int32Array
  /** By ASCII unit, the child of the root that it leads to, or 0. */
  readonly roots: Uint16Array
  /** By node, its first entry; its last one stands before the first entry of the next node. */
  readonly entries: Int32Array
  readonly terms: readonly Term[]
  /** By entry, 1 where the term is open at its end. */
  readonly open: Uint8Array
  readonly values: readonly V[]
  /** Bits by {@link placeOf} and {@link otherPlaceOf}: with which three units a term begins, or which one or two are one. */
  readonly sieve: Int32Array
  /** Bits by ASCII unit: whether a term of one or two units begins with it. */
  readonly shorts: Int32Array
}

/** Bits of the sieve: so many that two words in a hundred pass that no term begins like. */
const PLACES = 8192
const ASCII = 128
/** Stands for a unit that a term does not have. */
const NONE = 0
/** Above a unit. */
const ENDS_HERE = 1 << 16
const UNIT = ENDS_HERE - 1

/**
 * Where the first units of a word stand in `TermIndex.sieve`. Most words begin like no term: they are told apart by a look
 * at a small table, without a step into the trie.
 */
function placeOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e5) ^ Math.imul(second, 0x3b) ^ third) & (PLACES - 1)
}

/** Another place for three units: two words that fall together in one place seldom do in both. */
function otherPlaceOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x2b) ^ Math.imul(second, 0x6a5) ^ Math.imul(third, 0x1d3)) & (PLACES - 1)
}

function setBit(bits: Int32Array, place: number): void {
  bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31))
}

function hasBit(bits: Int32Array, place: number): boolean {
  return ((bits[place >> 5] ?? 0) & (1 << (place & 31))) !== 0
}

/** A place where a term occurs. */
export interface TermHit<V> extends TextRange {
  /** The term as it was declared. */
  readonly term: Term
  /** What the term stands for. */
  readonly value: V
}

interface TermEntry<V> {
  readonly term: Term
  readonly open: boolean
  readonly value: V
}

interface Branch<V> {
  readonly next: Map<number, Branch<V>>
  readonly entries: TermEntry<V>[]
}

/**
 * Compiles terms into a trie, so that looking for all of them costs one pass whatever their number.
 * @param terms - pairs of term and meaning; terms longer than {@link MAX_TERM_LENGTH} or empty are left out
 * @returns an index for {@link findTerms}
 */
export function compileTerms<V>(terms: Iterable<readonly [Term, V]>): TermIndex<V> {
  const root: Branch<V> = { next: new Map(), entries: [] }
  const sieve = new Int32Array(PLACES / 32)
  const shorts = new Int32Array(ASCII / 32)
  for (const [term, value] of terms) {
    const open = term.endsWith('*')
    const folded = foldText(open ? term.slice(0, -1) : term).trim()
    if (folded === '' || folded.length > MAX_TERM_LENGTH) continue
    let branch = root
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at)
      let child = branch.next.get(unit)
      if (!child) {
        child = { next: new Map(), entries: [] }
        branch.next.set(unit, child)
      }
      branch = child
    }
    branch.entries.push({ term, open, value })
    const [first = NONE, second = NONE, third = NONE] = [0, 1, 2].map((at) => folded.charCodeAt(at) || NONE)
    setBit(sieve, placeOf(first, second, third))
    setBit(sieve, otherPlaceOf(first, second, third))
    if (folded.length < 3 && first < ASCII) setBit(shorts, first)
  }
  return { ...numbered(root), sieve, shorts }
}

/** Numbers the branches of a tree breadth first. */
function numbered<V>(root: Branch<V>): Omit<TermIndex<V>, 'sieve' | 'shorts'> {
  const branches: (readonly [unit: number, branch: Branch<V>])[] = [[NONE, root]]
  const nodes: number[] = []
  const first: number[] = []
  const entries: TermEntry<V>[] = []
  for (const [unit, { next, entries: own }] of branches) {
    nodes.push(own.length === 0 ? unit : unit | ENDS_HERE, branches.length)
    first.push(entries.length)
    entries.push(...own)
    branches.push(...[...next].toSorted(([left], [right]) => left - right))
  }
  const roots = new Uint16Array(ASCII)
  for (let child = 1; child <= root.next.size; child++) {
    const [unit] = branches[child] ?? [NONE]
    if (unit < roots.length) roots[unit] = child
  }
  return {
    nodes: Int32Array.from([...nodes, NONE, branches.length]),
    roots,
    entries: Int32Array.from([...first, entries.length]),
    terms: entries.map(({ term }) => term),
    open: Uint8Array.from(entries, ({ open }) => (open ? 1 : 0)),
    values: entries.map(({ value }) => value),
  }
}

/** A unit as terms spell it. Asking a string for what lies beyond its end is slow. */
function unitAt(folded: string, at: number): number {
  return at < folded.length ? spaced(folded.charCodeAt(at)) : NONE
}

const LINE_FEED = 10
const SPACE = 32

/** A unit as terms spell it. */
function spaced(unit: number): number {
  return unit === LINE_FEED ? SPACE : unit
}

/** End of the word that goes on at `at`, at most 24 code units further. */
function wordEnd(folded: string, at: number): number {
  let end = at
  while (end < folded.length && end - at < 24 && isWordUnit(folded.charCodeAt(end))) end++
  return end
}

/** The child of a node that a unit leads to, or 0. */
function childOf({ nodes, roots }: TermIndex<unknown>, node: number, unit: number): number {
  if (node === 0 && unit < ASCII) return roots[unit] ?? 0
  let low = nodes[2 * node + 1] ?? 0
  let high = (nodes[2 * node + 3] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = (nodes[2 * middle] ?? 0) & UNIT
    if (found === unit) return middle
    if (found < unit) low = middle + 1
    else high = middle - 1
  }
  return 0
}

/** What is looked for, and what is done with it. */
export interface TermSearch {
  readonly index: TermIndex<unknown>
  /** Is given each hit: the number of an entry of the index, and where it stands. Must not search itself. */
  readonly add: (entry: number, start: number, end: number) => void
}

/**
 * Finds every occurrence of every term. Costs at most text length times {@link MAX_TERM_LENGTH} steps.
 * @param index - from {@link compileTerms}
 * @param folded - text that went through `foldText`; a line feed counts as a space inside a phrase
 * @returns all hits, also overlapping ones, ordered by start and then by length
 */
export function findTerms<V>(index: TermIndex<V>, folded: string): TermHit<V>[] {
  const collected = collecting(index)
  searchTerms(folded, wordStarts(folded), [collected])
  return collected.hits
}

/** As {@link findTerms}, for a text that is scanned already. */
export function termsIn<V>(index: TermIndex<V>, scanned: ScannedText): TermHit<V>[] {
  const { folded, parts } = scanned
  const collected = collecting(index)
  if (parts) {
    searchTerms(folded, parts.first.wordStarts, [collected])
    searchTerms(folded, parts.second.wordStarts, [collected], parts.first.text.length + 1)
  } else searchTerms(folded, scanned.wordStarts, [collected])
  return collected.hits
}

function collecting<V>(index: TermIndex<V>): TermSearch & { readonly hits: TermHit<V>[] } {
  const hits: TermHit<V>[] = []
  const { terms, values } = index
  const add = (entry: number, start: number, end: number): void => {
    hits.push({ start, end, term: terms[entry] as Term, value: values[entry] as V })
  }
  return { index, add, hits }
}

/** Word starts that are looked up at a time. */
const CHUNK = 256
// Kept from text to text: a search is synchronous, and done with them before another one begins.
const starts = new Int32Array(CHUNK)
const firstUnits = new Uint16Array(CHUNK)
/** Both places of the three units at a word start, the other one in the upper half. */
const places = new Int32Array(CHUNK)
const HALF = 16

/**
 * Looks for the terms of some indexes at once: what stands at a word start is read but once.
 * @param wordStarts - where terms are looked for, in order
 * @param offset - what is added to each of them
 */
export function searchTerms(
  folded: string,
  wordStarts: readonly number[],
  searches: readonly TermSearch[],
  offset = 0,
): void {
  for (let from = 0; from < wordStarts.length; from += CHUNK) {
    const count = Math.min(CHUNK, wordStarts.length - from)
    for (let next = 0; next < count; next++) {
      const start = (wordStarts[from + next] ?? 0) + offset
      const first = folded.charCodeAt(start)
      const second = unitAt(folded, start + 1)
      const third = unitAt(folded, start + 2)
      starts[next] = start
      firstUnits[next] = first
      places[next] = placeOf(first, second, third) | (otherPlaceOf(first, second, third) << HALF)
    }
    for (const search of searches) searchAtStarts(folded, search, count)
  }
}

/** Steps into the trie where a word begins like a term. */
function searchAtStarts(folded: string, search: TermSearch, count: number): void {
  const { sieve, shorts } = search.index
  for (let next = 0; next < count; next++) {
    const place = places[next] ?? 0
    const first = firstUnits[next] ?? 0
    const isLike = hasBit(sieve, place & (PLACES - 1)) && hasBit(sieve, place >>> HALF)
    if (isLike || (first < ASCII ? hasBit(shorts, first) : mayBeShort(sieve, folded, starts[next] ?? 0)))
      eachTermAt(folded, search, starts[next] ?? 0)
  }
}

/** Whether a term of one or two units may stand at a place. */
function mayBeShort(sieve: Int32Array, folded: string, at: number): boolean {
  const first = folded.charCodeAt(at)
  return (
    hasBit(sieve, placeOf(first, unitAt(folded, at + 1), NONE)) || hasBit(sieve, placeOf(first, NONE, NONE))
  )
}

function eachTermAt(folded: string, search: TermSearch, start: number): void {
  const { index } = search
  const { nodes, entries, open } = index
  let node = 0
  for (let at = start; at < folded.length; ) {
    node = childOf(index, node, spaced(folded.charCodeAt(at)))
    if (node === 0) return
    at++
    if (((nodes[2 * node] ?? 0) & ENDS_HERE) === 0) continue
    const last = entries[node + 1] ?? 0
    const goesOn =
      at < folded.length && isWordUnit(folded.charCodeAt(at)) && isWordUnit(folded.charCodeAt(at - 1))
    for (let entry = entries[node] ?? 0; entry < last; entry++) {
      // A word that goes on where the term ends is none, unless the term is open there.
      if (!goesOn) search.add(entry, start, at)
      else if (open[entry] !== 0) search.add(entry, start, wordEnd(folded, at))
    }
  }
}
