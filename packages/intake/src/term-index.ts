import { foldText, isWordUnit } from './fold-text.ts'
import { wordStarts } from './scanned-text.ts'
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

interface TermEntry<V> {
  readonly term: Term
  readonly open: boolean
  readonly value: V
}

interface TermNode<V> {
  readonly next: Map<number, TermNode<V>>
  readonly entries: TermEntry<V>[]
}

/** Terms compiled into a trie; `V` is what a hit stands for. */
export interface TermIndex<V> {
  readonly root: TermNode<V>
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

/** A place where a term occurs. */
export interface TermHit<V> extends TextRange {
  /** The term as it was declared. */
  readonly term: Term
  /** What the term stands for. */
  readonly value: V
}

/**
 * Compiles terms into a trie, so that looking for all of them costs one pass whatever their number.
 * @param terms - pairs of term and meaning; terms longer than {@link MAX_TERM_LENGTH} or empty are left out
 * @returns an index for {@link findTerms}
 */
export function compileTerms<V>(terms: Iterable<readonly [Term, V]>): TermIndex<V> {
  const root: TermNode<V> = { next: new Map(), entries: [] }
  const beginnings = new Uint8Array(PLACES)
  for (const [term, value] of terms) {
    const open = term.endsWith('*')
    const folded = foldText(open ? term.slice(0, -1) : term).trim()
    if (folded === '' || folded.length > MAX_TERM_LENGTH) continue
    let node = root
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at)
      let child = node.next.get(unit)
      if (!child) {
        child = { next: new Map(), entries: [] }
        node.next.set(unit, child)
      }
      node = child
    }
    node.entries.push({ term, open, value })
    const [first = NONE, second = NONE, third = NONE] = [0, 1, 2].map((at) => folded.charCodeAt(at) || NONE)
    const place = placeOf(first, second, third)
    beginnings[place] = (beginnings[place] ?? 0) | bitOf(folded.length)
  }
  return { root, beginnings }
}

/** Bit for terms of one, two, three and more units. */
function bitOf(length: number): number {
  return 1 << Math.min(length, 3)
}

const [ONE, TWO, THREE] = [bitOf(1), bitOf(2), bitOf(3)]

function mayBegin(beginnings: Uint8Array, folded: string, at: number): boolean {
  const first = folded.charCodeAt(at)
  const second = spaced(folded.charCodeAt(at + 1))
  const long = beginnings[placeOf(first, second, spaced(folded.charCodeAt(at + 2)))] ?? 0
  const two = beginnings[placeOf(first, second, NONE)] ?? 0
  const one = beginnings[placeOf(first, NONE, NONE)] ?? 0
  return ((long & THREE) | (two & TWO) | (one & ONE)) !== 0
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
  const { root, beginnings } = index
  for (const start of starts) {
    if (!mayBegin(beginnings, folded, start)) continue
    let node: TermNode<V> | undefined = root
    for (let at = start; node && at < folded.length; ) {
      const unit = folded.charCodeAt(at)
      node = node.next.get(spaced(unit))
      at++
      if (!node || node.entries.length === 0) continue
      const goesOn =
        at < folded.length && isWordUnit(folded.charCodeAt(at)) && isWordUnit(folded.charCodeAt(at - 1))
      for (const { term, open, value } of node.entries) {
        if (goesOn && !open) continue
        hits.push({ start, end: goesOn ? wordEnd(folded, at) : at, term, value })
      }
    }
  }
  return hits
}
