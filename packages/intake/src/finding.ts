import type { Needs, ScannedText } from './scanned-text.ts'
import type { TextRange } from './text-range.ts'

/** What an extractor recognises. */
export type FindingKind = 'errorCode' | 'resource' | 'url' | 'ip' | 'region' | 'instant' | 'logExcerpt'

/** All kinds of findings, in the order in which they are documented. */
export const FINDING_KINDS = [
  'errorCode',
  'resource',
  'url',
  'ip',
  'region',
  'instant',
  'logExcerpt',
] as const satisfies readonly FindingKind[]

/** Something recognised in a text, with the place it was read from. */
export interface Finding extends TextRange {
  readonly kind: FindingKind
  /** The value in its usual spelling: `HTTP 502`, `cn-hangzhou`, an instant in RFC 3339 UTC with milliseconds. */
  readonly value: string
  /** Where the text names a span of time ("yesterday"), its end in RFC 3339 UTC; `value` is its beginning. */
  readonly until?: string
  /** Name of the pattern that found it, stable: `oracle`, `http-status`, `arn`. */
  readonly extractor: string
  /** How sure the extractor is, 0 to 1. */
  readonly confidence: number
}

/**
 * The longest text that is looked at for facts and tags, code units; the rest is ignored and reported as such.
 * Redaction has no such limit, for what it did not look at would leak.
 */
export const MAX_SCANNED_LENGTH = 100_000

/** Adds what a match is, if it is anything, to what was found. */
export type AddMatch<R> = (found: R[], match: RegExpExecArray) => void

/**
 * Runs a pattern over a text and adds what its matches are.
 *
 * NOTE: every pattern in this package has bounded quantifiers only, and where it can begins with a look-behind that
 * refuses the middle of a word, so a pass costs text length times a constant (`linear-time.test.ts`).
 *
 * @param scanned - text to search
 * @param pattern - with the `g` flag; never matches the empty string
 * @param needs - what it cannot match without; a text that lacks it is not searched
 * @param found - what is added to
 * @param add - is given each match
 */
export function eachMatch<R>(
  scanned: ScannedText,
  pattern: RegExp,
  needs: Needs,
  found: R[],
  add: AddMatch<R>,
): void {
  if (!scanned.meets(needs)) return
  // Not `matchAll`, which makes a new pattern each time.
  pattern.lastIndex = 0
  for (let match = pattern.exec(scanned.text); match; match = pattern.exec(scanned.text)) add(found, match)
}

/**
 * As {@link eachMatch}, for a pattern that begins with a number: it is tried where one begins, not everywhere.
 * @param pattern - with the `y` flag; refuses to begin behind a digit
 * @param least - fewest digits of the number
 * @param most - most digits of the number
 */
export function eachNumbered<R>(
  scanned: ScannedText,
  pattern: RegExp,
  needs: Needs,
  least: number,
  most: number,
  found: R[],
  add: AddMatch<R>,
): void {
  if (!scanned.meets(needs)) return
  const { text, numbers } = scanned
  let reach = 0
  for (let at = 0; at < numbers.length; at += 2) {
    const start = numbers[at] ?? 0
    const digits = (numbers[at + 1] ?? 0) - start
    if (start < reach || digits < least || digits > most) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    reach = pattern.lastIndex
    add(found, match)
  }
}

/**
 * Finds what `matchAll` would, in a text of which it is known where a match can begin.
 * @param text - text to search
 * @param pattern - with the `y` flag; never matches the empty string
 * @param windows - sorted by start; every match begins in one of them
 */
export function* matchesWithin(
  text: string,
  pattern: RegExp,
  windows: Iterable<TextRange>,
): Generator<RegExpExecArray> {
  let at = 0
  for (const { start, end } of windows) {
    for (at = Math.max(at, start); at < end; ) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match) yield match
      at += match ? match[0].length : 1
    }
  }
}
