import { foldText, isWordUnit } from './fold-text.ts'
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
  }
  return { root }
}

const LINE_FEED = 10
const SPACE = 32

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
 * @returns all hits, also overlapping ones, ordered by start and then by length
 */
export function findTerms<V>(index: TermIndex<V>, folded: string): TermHit<V>[] {
  const hits: TermHit<V>[] = []
  for (let start = 0; start < folded.length; start++) {
    const insideWord =
      start > 0 && isWordUnit(folded.charCodeAt(start - 1)) && isWordUnit(folded.charCodeAt(start))
    if (insideWord) continue
    let node: TermNode<V> | undefined = index.root
    for (let at = start; node && at < folded.length; ) {
      const unit = folded.charCodeAt(at)
      node = node.next.get(unit === LINE_FEED ? SPACE : unit)
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
