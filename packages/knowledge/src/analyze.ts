import { Segments } from './segments.ts'
import { stem } from './stem.ts'

/**
 * Version of the analyser: stored in every sketch, so that a store knows when to index again.
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
 * Turns text into search terms, in order and with repetitions; documents and queries go through this one function.
 *
 * Words are NFKC-normalised, lower-cased and, in English, stemmed. CJK runs become overlapping pairs of characters.
 * Identifiers are kept whole and also cut into their parts.
 * @param text - any string
 * @param language - BCP 47 tag of the text; Latin words are stemmed unless it names a language other than en, zh, ja, ko
 * @example analyze('重启实例 InvalidVpc.NotFound') // ['重启', '启实', '实例', 'invalidvpc.notfound', 'invalid', 'vpc', 'not', 'found']
 */
export function analyze(text: string, language?: string): string[] {
  const terms: string[] = []
  visitTerms(text, language, (term) => terms.push(term))
  return terms
}

/**
 * The same with the place of each term.
 * @returns tokens in order; the parts of an identifier follow the whole
 * @example tokenize('attached disks')[1] // { term: 'disk', start: 9, end: 14 }
 */
export function tokenize(text: string, language?: string): Token[] {
  const tokens: Token[] = []
  visitTerms(text, language, (term, start, end) => tokens.push({ term, start, end }))
  return tokens
}

/** Receives a term and the half-open range of UTF-16 code units that it stands for. */
export type TermVisitor = (term: string, start: number, end: number) => void

/** Hands over term by term, for callers that keep few of them. */
export function visitTerms(text: string, language: string | undefined, emit: TermVisitor): void {
  const stemmed = isStemmed(language)
  const segments = new Segments(text)
  while (segments.next()) {
    const { start, end, kind } = segments
    if (kind === 'plain-cjk') visitPlainPairs(text, start, end, emit)
    else visitSegment(kind, text.slice(start, end), start, stemmed, emit)
  }
}

/** Whether Latin words of a language are stemmed. */
export const isStemmed = (language: string | undefined): boolean =>
  language === undefined || /^(?:en|zh|ja|ko|und)(?:[-_]|$)/i.test(language)

/** The terms of one word, or of one CJK run. */
export function visitSegment(
  kind: 'word' | 'cjk',
  segment: string,
  start: number,
  stemmed: boolean,
  emit: TermVisitor,
): void {
  if (kind === 'word') visitWord(segment, start, stemmed, emit)
  else visitPairs(segment, start, emit)
}

function visitPlainPairs(text: string, start: number, end: number, emit: TermVisitor): void {
  if (end - start === 1) emit(text.slice(start, end), start, end)
  for (let index = start + 1; index < end; index += 1) {
    emit(text.slice(index - 1, index + 1), index - 1, index + 1)
  }
}

// A base character and its marks are one: half-width katakana writes ガ as two code points.
function visitPairs(run: string, start: number, emit: TermVisitor): void {
  const units = Array.from(run.matchAll(/[^\p{M}ﾞﾟ][\p{M}ﾞﾟ]*|[\p{M}ﾞﾟ]+/gu), ({ 0: text, index }) => ({
    text: text.normalize('NFKC'),
    start: start + index,
    end: start + index + text.length,
  }))
  let left = units[0]
  if (left && units.length === 1) emit(left.text, left.start, left.end)
  for (const right of units.slice(1)) {
    if (left) emit(left.text + right.text, left.start, right.end)
    left = right
  }
}

const PLAIN_WORD = /^[A-Za-z]?[a-z]*$/
const PLURAL_ABBREVIATION = /^[A-Z]{2,}s$/
const JOINT = /[._-]/
const INNER_CAPITAL = /[a-z0-9][A-Z]|[A-Z]{2}[a-z]{2}/

// What is longer is an encoded blob: its beginning is enough to find it by.
export const MAX_TERM = 64

function visitWord(word: string, start: number, stemmed: boolean, emit: TermVisitor): void {
  const end = start + word.length
  if (PLAIN_WORD.test(word)) {
    emit(key(word, stemmed), start, end)
    return
  }
  const normal = word.normalize('NFKC')
  const text = stemmed && PLURAL_ABBREVIATION.test(normal) ? normal.slice(0, -1) : normal
  const camel = INNER_CAPITAL.test(text)
  if (!camel && !JOINT.test(text)) {
    emit(key(text, stemmed), start, end)
    return
  }
  emit(key(text, false), start, end)
  // Offsets of parts are known only while normalising has not moved them.
  const exact = text.length === word.length
  for (const { 0: part, index } of text.matchAll(
    camel ? /[A-Z]+(?![a-z]{2})|[A-Z]?[^A-Z._-]+/g : /[^._-]+/g,
  )) {
    const from = exact ? start + index : start
    emit(key(part, stemmed), from, exact ? from + part.length : end)
  }
}

function key(word: string, stemmed: boolean): string {
  const lower = word.toLowerCase().slice(0, MAX_TERM)
  return stemmed ? stem(lower) : lower
}
