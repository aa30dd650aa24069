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
 * the whole heap.
 */
export interface TermIndex<V> {
  /** By node, the unit that leads to it. The root is node 0. */
  readonly units: Uint16Array
  /** By ASCII unit, the child of the root that it leads to, or 0. */
  readonly roots: Int32Array
  /** By node, its first child; its last one stands before the first child of the next node. */
  readonly children: Int32Array
  /** By node, its first entry; its last one stands before the first entry of the next node. */
  readonly entries: Int32Array
  readonly terms: readonly Term[]
  /** By entry, 1 where the term is open at its end. */
  readonly open: Uint8Array
  readonly values: readonly V[]
  /** Bits by {@link placeOf}: with which three units a term begins, and which one or two units are one. */
  readonly beginnings: Uint8Array
}

const PLACES = 8192
/** Stands for a unit that a term does not have. */
const NONE = 0

/**
 * Where the first units of a word stand in `TermIndex.beginnings`. Most words begin like no term: they are told apart by
 * a look at a small table, without a step into the trie.
 */
function placeOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e5) ^ Math.imul(second, 0x3b) ^ third) & (PLACES - 1)
}

/** Another place for three units: two words that fall together in one place seldom do in both. */
function otherPlaceOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x2b) ^ Math.imul(second, 0x6a5) ^ Math.imul(third, 0x1d3)) & (PLACES - 1)
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
  const beginnings = new Uint8Array(PLACES)
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
    const place = placeOf(first, second, third)
    beginnings[place] = (beginnings[place] ?? 0) | bitOf(folded.length)
    const otherPlace = otherPlaceOf(first, second, third)
    beginnings[otherPlace] = (beginnings[otherPlace] ?? 0) | OTHER
  }
  return { ...numbered(root), beginnings }
}

/** Numbers the branches of a tree breadth first. */
function numbered<V>(root: Branch<V>): Omit<TermIndex<V>, 'beginnings'> {
  const branches = [root]
  const units = [NONE]
  const children: number[] = []
  const first: number[] = []
  const entries: TermEntry<V>[] = []
  for (const { next, entries: own } of branches) {
    children.push(branches.length)
    first.push(entries.length)
    entries.push(...own)
    for (const [unit, branch] of [...next].toSorted(([left], [right]) => left - right)) {
      units.push(unit)
      branches.push(branch)
    }
  }
  const roots = new Int32Array(128)
  for (let child = 1; child <= root.next.size; child++) {
    const unit = units[child] ?? 0
    if (unit < roots.length) roots[unit] = child
  }
  return {
    units: Uint16Array.from(units),
    roots,
    children: Int32Array.from([...children, branches.length]),
    entries: Int32Array.from([...first, entries.length]),
    terms: entries.map(({ term }) => term),
    open: Uint8Array.from(entries, ({ open }) => (open ? 1 : 0)),
    values: entries.map(({ value }) => value),
  }
}

/** Bit for terms of one, two, three and more units. */
function bitOf(length: number): number {
  return 1 << Math.min(length, 3)
}

const [ONE, TWO, THREE] = [bitOf(1), bitOf(2), bitOf(3)]
/** Bit by {@link otherPlaceOf}. */
const OTHER = 1

function mayBegin(beginnings: Uint8Array, folded: string, at: number): boolean {
  const first = folded.charCodeAt(at)
  const second = unitAt(folded, at + 1)
  const third = unitAt(folded, at + 2)
  const long = beginnings[placeOf(first, second, third)] ?? 0
  if ((long & THREE) !== 0 && ((beginnings[otherPlaceOf(first, second, third)] ?? 0) & OTHER) !== 0)
    return true
  const two = beginnings[placeOf(first, second, NONE)] ?? 0
  return (two & TWO) !== 0 || ((beginnings[placeOf(first, NONE, NONE)] ?? 0) & ONE) !== 0
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
function childOf({ units, children, roots }: TermIndex<unknown>, node: number, unit: number): number {
  if (node === 0 && unit < 128) return roots[unit] ?? 0
  let low = children[node] ?? 0
  let high = (children[node + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = units[middle] ?? 0
    if (found === unit) return middle
    if (found < unit) low = middle + 1
    else high = middle - 1
  }
  return 0
}

/**
 * Finds every occurrence of every term. Costs at most text length times {@link MAX_TERM_LENGTH} steps.
 * @param index - from {@link compileTerms}
 * @param folded - text that went through `foldText`; a line feed counts as a space inside a phrase
 * @param starts - its word starts
 * @returns all hits, also overlapping ones, ordered by start and then by length
 */
export function findTerms<V>(
  index: TermIndex<V>,
  folded: string,
  starts: readonly number[] = wordStarts(folded),
): TermHit<V>[] {
  const hits: TermHit<V>[] = []
  addTerms(hits, index, folded, starts, 0)
  return hits
}

/** As {@link findTerms}, for a text that is scanned already. */
export function termsIn<V>(index: TermIndex<V>, scanned: ScannedText): TermHit<V>[] {
  const { folded, parts } = scanned
  if (!parts) return findTerms(index, folded, scanned.wordStarts)
  const { first, second } = parts
  const hits = findTerms(index, folded, first.wordStarts)
  addTerms(hits, index, folded, second.wordStarts, first.text.length + 1)
  return hits
}

/** Adds the hits that begin at `starts`, each moved by `offset`. */
function addTerms<V>(
  hits: TermHit<V>[],
  index: TermIndex<V>,
  folded: string,
  starts: readonly number[],
  offset: number,
): void {
  const { beginnings, entries } = index
  for (let next = 0; next < starts.length; next++) {
    const start = (starts[next] ?? 0) + offset
    if (!mayBegin(beginnings, folded, start)) continue
    let node = 0
    for (let at = start; at < folded.length; ) {
      node = childOf(index, node, spaced(folded.charCodeAt(at)))
      if (node === 0) break
      at++
      const last = entries[node + 1] ?? 0
      for (let entry = entries[node] ?? 0; entry < last; entry++)
        addHit(hits, index, entry, folded, start, at)
    }
  }
}

/** Adds the hit that an entry is, if the word does not go on where the term ends, or may. */
function addHit<V>(
  hits: TermHit<V>[],
  { terms, open, values }: TermIndex<V>,
  entry: number,
  folded: string,
  start: number,
  end: number,
): void {
  const goesOn =
    end < folded.length && isWordUnit(folded.charCodeAt(end)) && isWordUnit(folded.charCodeAt(end - 1))
  if (goesOn && open[entry] === 0) return
  hits.push({
    start,
    end: goesOn ? wordEnd(folded, end) : end,
    term: terms[entry] as Term,
    value: values[entry] as V,
  })
}
