import { segments } from './segments.ts'
import type { Segment } from './segments.ts'
import { stem } from './stem.ts'

/**
 * Version of the analyser: stored beside every sketch, so that a store knows when to index again.
 * @example ANALYZER_VERSION // 1
 */
export const ANALYZER_VERSION = 1

/** One occurrence of a term; several tokens may cover the same stretch of text (an identifier and its parts). */
export interface Token {
  readonly term: string
  /** First UTF-16 code unit of the occurrence in the analysed text. */
  readonly start: number
  /** Code unit after the last one. */
  readonly end: number
}

/**
 * Turns text into search terms, with the place of each; documents and queries go through this one function.
 *
 * Words are NFKC-normalised, lower-cased and, in English, stemmed. CJK runs become overlapping pairs of characters.
 * Identifiers are kept whole and also cut into their parts.
 * @param text - any string
 * @param language - BCP 47 tag of the text; Latin words are stemmed unless it names a language other than en, zh, ja, ko
 * @returns tokens in order of their start
 * @example tokenize('attached disks').map((token) => token.term) // ['attach', 'disk']
 */
export function tokenize(text: string, language?: string): Token[] {
  const stemmed = stems(language)
  const tokens: Token[] = []
  for (const segment of segments(text)) {
    if (segment.kind === 'cjk') pushPairs(segment, tokens)
    else pushWord(segment, stemmed, tokens)
  }
  return tokens
}

/**
 * Turns text into search terms, in order and with repetitions.
 * @param text - any string
 * @param language - BCP 47 tag of the text, as in {@link tokenize}
 * @example analyze('重启实例 InvalidVpc.NotFound') // ['重启', '启实', '实例', 'invalidvpc.notfound', 'invalid', 'vpc', 'not', 'found']
 */
export function analyze(text: string, language?: string): string[] {
  return tokenize(text, language).map((token) => token.term)
}

function stems(language: string | undefined): boolean {
  return language === undefined || /^(?:en|zh|ja|ko|und)(?:-|$)/i.test(language)
}

function pushPairs(segment: Segment, tokens: Token[]): void {
  const { start } = segment
  const units = characters(segment.text)
  const first = units[0]
  if (first && units.length === 1) tokens.push({ term: first.text, start, end: start + first.end })
  for (let index = 1; index < units.length; index += 1) {
    const left = units[index - 1]
    const right = units[index]
    if (left && right) tokens.push({ term: left.text + right.text, start: start + left.start, end: start + right.end })
  }
}

interface Character {
  readonly text: string
  readonly start: number
  readonly end: number
}

// A base character and its marks are one: half-width katakana write が as two code points.
function characters(run: string): Character[] {
  const found: Character[] = []
  for (const match of run.matchAll(/[^\p{M}ﾞﾟ][\p{M}ﾞﾟ]*|[\p{M}ﾞﾟ]+/gu)) {
    found.push({ text: match[0].normalize('NFKC'), start: match.index, end: match.index + match[0].length })
  }
  return found
}

const INNER_CAPITAL = /[a-z0-9][A-Z]|[A-Z]{2}[a-z]{2}/
const JOINT = /[._-]/

// What is longer is an encoded blob: its beginning is enough to find it by.
const MAX_TERM = 64

function pushWord(segment: Segment, stemmed: boolean, tokens: Token[]): void {
  const { start } = segment
  const end = start + segment.text.length
  const text = segment.text.normalize('NFKC')
  const push = (word: string, from: number, to: number, whole: boolean): void => {
    const lower = word.toLowerCase().slice(0, MAX_TERM)
    tokens.push({ term: stemmed && !whole ? stem(lower) : lower, start: from, end: to })
  }
  const camel = INNER_CAPITAL.test(text)
  if (!camel && !JOINT.test(text)) {
    push(text, start, end, false)
    return
  }
  push(text, start, end, true)
  // Offsets of parts are known only while normalising has not moved them.
  const exact = text.length === segment.text.length
  for (const { 0: part, index } of text.matchAll(camel ? /[A-Z]+(?![a-z]{2})|[A-Z]?[^A-Z._-]+/g : /[^._-]+/g)) {
    push(part, exact ? start + index : start, exact ? start + index + part.length : end, false)
  }
}
