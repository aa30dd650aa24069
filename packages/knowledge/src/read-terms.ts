import { isStemmed, MAX_TERM, visitSegment } from './analyze.ts'
import { Segments } from './segments.ts'
import { stemUnits } from './stem.ts'

/** Takes a term of a text: UTF-16 code units `from` to `to` of a memory that is written over afterwards. */
export interface TermSink {
  add(units: Uint16Array, from: number, to: number): void
}

/** Code units as a string. */
export function spelled(units: Uint16Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += 1) text += String.fromCharCode(units[at] as number)
  return text
}

// Longer words are rare, and left to the analyser of strings.
const LONGEST_WORD = 256
const FIRST_UNFOLDED = 0x600

/**
 * The lower case of each code unit of the common alphabets; 0 where that depends on what stands beside it, is more than one unit, or
 * where NFKC writes another character.
 */
const LOWER = Uint16Array.from({ length: FIRST_UNFOLDED }, (_, unit) => {
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  const isLone =
    lower.length === 1 && character.normalize('NFKC') === character && !/[\p{M}Σ]/u.test(character)
  return isLone ? lower.charCodeAt(0) : 0
})

/**
 * Reads the terms that `analyze` gives, without making strings of them: what counts terms needs their code units alone, and strings
 * were most of the cost of indexing.
 */
export class TermReader {
  readonly #units = new Uint16Array(LONGEST_WORD)

  /** Hands over the terms of a text in order, with repetitions. */
  read(text: string, language: string | undefined, sink: TermSink): void {
    const stemmed = isStemmed(language)
    const units = this.#units
    const segments = new Segments(text)
    while (segments.next()) {
      const { start, end, kind } = segments
      if (kind === 'plain-cjk') this.#readPairs(text, start, end, sink)
      else if (
        kind === 'cjk' ||
        end - start > LONGEST_WORD ||
        !this.#readWord(text, start, end, stemmed, sink)
      ) {
        visitSegment(kind, text.slice(start, end), start, stemmed, (term) => {
          // NFKC makes up to 18 characters of one.
          const room = term.length <= LONGEST_WORD ? units : new Uint16Array(term.length)
          for (let at = 0; at < term.length; at += 1) room[at] = term.charCodeAt(at)
          sink.add(room, 0, term.length)
        })
      }
    }
  }

  #readPairs(text: string, start: number, end: number, sink: TermSink): void {
    const units = this.#units
    units[0] = text.charCodeAt(start)
    if (end - start === 1) sink.add(units, 0, 1)
    for (let at = start + 1; at < end; at += 1) {
      const unit = text.charCodeAt(at)
      units[1] = unit
      sink.add(units, 0, 2)
      units[0] = unit
    }
  }

  /** Reads a word as the analyser does; false, and nothing read, where its characters do not stand each for itself. */
  #readWord(text: string, start: number, end: number, stemmed: boolean, sink: TermSink): boolean {
    const units = this.#units
    let length = end - start
    let capitals = 0
    let isJoined = false
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(start + at)
      const lower = unit < FIRST_UNFOLDED ? (LOWER[unit] as number) : 0
      if (lower === 0) return false
      units[at] = lower
      if (isCapital(unit)) capitals += 1
      else if (isJoint(unit)) isJoined = true
    }
    // A plural of an abbreviation, as `VMs`.
    if (stemmed && capitals > 1 && capitals === length - 1 && text.charCodeAt(end - 1) === 0x73) length -= 1
    const isCamel = capitals > 0 && length > 1 && hasInnerCapital(text, start, start + length)
    if (isJoined || isCamel) {
      sink.add(units, 0, Math.min(length, MAX_TERM))
      this.#readParts(text, start, start + length, isCamel, stemmed, sink)
    } else this.#addStem(0, length, stemmed, sink)
    return true
  }

  #readParts(
    text: string,
    start: number,
    end: number,
    isCamel: boolean,
    stemmed: boolean,
    sink: TermSink,
  ): void {
    for (let at = start; at < end; ) {
      if (isJoint(text.charCodeAt(at))) {
        at += 1
        continue
      }
      const to = isCamel ? endOfCamelPart(text, at, end) : endOfPart(text, at, end)
      this.#addStem(at - start, to - start, stemmed, sink)
      at = to
    }
  }

  #addStem(from: number, to: number, stemmed: boolean, sink: TermSink): void {
    const end = Math.min(to, from + MAX_TERM)
    sink.add(this.#units, from, stemmed ? stemUnits(this.#units, from, end) : end)
  }
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a
const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const isJoint = (unit: number): boolean => unit === 0x2d || unit === 0x2e || unit === 0x5f

/** `[a-z0-9][A-Z]|[A-Z]{2}[a-z]{2}` */
function hasInnerCapital(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) {
    if (!isCapital(text.charCodeAt(at))) continue
    const before = text.charCodeAt(at - 1)
    if (isSmall(before) || isDigit(before)) return true
    if (isCapital(before) && hasTwoSmall(text, at + 1, end)) return true
  }
  return false
}

const hasTwoSmall = (text: string, at: number, end: number): boolean =>
  at + 1 < end && isSmall(text.charCodeAt(at)) && isSmall(text.charCodeAt(at + 1))

function endOfPart(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !isJoint(text.charCodeAt(at))) at += 1
  return at
}

/** `[A-Z]+(?![a-z]{2})|[A-Z]?[^A-Z._-]+` */
function endOfCamelPart(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isCapital(text.charCodeAt(at))) at += 1
  const capitals = at - from
  // The last capital before two small letters begins the next part.
  if (capitals > 1) return hasTwoSmall(text, at, end) ? at - 1 : at
  if (capitals === 1 && !hasTwoSmall(text, at, end)) return at
  while (at < end && !isCapital(text.charCodeAt(at)) && !isJoint(text.charCodeAt(at))) at += 1
  return at
}
