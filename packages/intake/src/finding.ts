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

/**
 * Runs a pattern over a text and keeps what `read` accepts.
 *
 * NOTE: every pattern in this package has bounded quantifiers only, and where it can begins with a look-behind that
 * refuses the middle of a word, so a pass costs text length times a constant (`linear-time.test.ts`).
 *
 * @param scanned - text to search
 * @param pattern - with the `g` flag; never matches the empty string
 * @param needs - what it cannot match without; a text that lacks it is not searched
 * @param read - turns a match into a result, or gives undefined to refuse it
 */
export function readMatches<R>(
  scanned: ScannedText,
  pattern: RegExp,
  needs: Needs,
  read: (match: RegExpExecArray) => R | undefined,
): R[] {
  const results: R[] = []
  if (!scanned.meets(needs)) return results
  // Not `matchAll`, which makes a new pattern each time.
  pattern.lastIndex = 0
  for (let match = pattern.exec(scanned.text); match; match = pattern.exec(scanned.text)) {
    const result = read(match)
    if (result !== undefined) results.push(result)
  }
  return results
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

/** Range of a capture group that stands at the end of its match, or of the whole match where it is absent. */
export function groupRange(match: RegExpExecArray, group: string | undefined): TextRange {
  const end = match.index + match[0].length
  if (group === undefined) return { start: match.index, end }
  const offset = match[0].lastIndexOf(group)
  return { start: match.index + offset, end: match.index + offset + group.length }
}
