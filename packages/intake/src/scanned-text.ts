import { foldText, foldWide, isWordUnit } from './fold-text.ts'
import { CLASS_OF_UNIT, TEXT_START, threeWith, threeWithWide, toldByThree, toldByWide } from './tells.ts'

/**
 * What one pass over a text tells of it, as bits. A pattern that cannot match without one of them is not run on a text
 * that lacks it: most reports hold no keys, no codes and no dates, and looking for each of them costs a pass.
 */
export const TRAIT = {
  /** A unit beyond ASCII. */
  wide: 1 << 0,
  digit: 1 << 1,
  colon: 1 << 2,
  at: 1 << 3,
  /** `"` */
  quote: 1 << 4,
  /** `-` or `_` */
  joint: 1 << 5,
  /** `[` */
  bracket: 1 << 6,
  /** `aB`, `1B` */
  innerCapital: 1 << 7,
  /** `AB` */
  capitals: 1 << 8,
  /** `A_` */
  capitalUnderscore: 1 << 9,
  /** `.A` */
  dottedCapital: 1 << 10,
  /** `1.1` begins so: `1.` */
  digitDot: 1 << 11,
  /** `-1` */
  hyphenDigit: 1 << 12,
  /** `-a` */
  hyphenLetter: 1 << 13,
  /** `:1` */
  colonDigit: 1 << 14,
  /** `:/` */
  colonSlash: 1 << 15,
  /** `111` */
  threeDigits: 1 << 16,
  /** 13 digits, parted at most by single spaces or hyphens. */
  thirteenDigits: 1 << 17,
  tab: 1 << 18,
} as const

/** What a pattern cannot match without. Everything named must hold. */
export interface Needs {
  /** Bits of {@link TRAIT}, all of them. */
  readonly traits?: number
  /** Bits of `TELL`, at least one of them. */
  readonly tells?: number
  /** At least one of these, lower-case, for a pattern that is dear to run and whose words are told by common letters. */
  readonly words?: readonly string[]
}

const [OTHER, DIGIT, LOWER, UPPER, HYPHEN, DOT, COLON, SLASH, UNDERSCORE, AT, QUOTE, BRACKET, TAB] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
]
const KINDS = 16
const KIND_OF_SIGN: Readonly<Record<string, number>> = {
  '-': HYPHEN,
  '.': DOT,
  ':': COLON,
  '/': SLASH,
  _: UNDERSCORE,
  '@': AT,
  '"': QUOTE,
  '[': BRACKET,
  '\t': TAB,
}

function kindOf(character: string): number {
  if (/[0-9]/u.test(character)) return DIGIT
  if (/[a-z]/u.test(character)) return LOWER
  return /[A-Z]/u.test(character) ? UPPER : (KIND_OF_SIGN[character] ?? OTHER)
}

const CLASS_BITS = 5
/** By ASCII unit, its class for the tells, and above it its kind for the traits. */
const ABOUT_UNIT = Uint16Array.from(
  { length: 128 },
  (_, unit) => (CLASS_OF_UNIT[unit] ?? 0) | (kindOf(String.fromCharCode(unit)) << CLASS_BITS),
)

/** By kinds of a unit and the one before it, what the two tell. */
const TRAITS_OF_PAIR = new Int32Array(KINDS * KINDS)
for (const [kind, trait] of [
  [DIGIT, TRAIT.digit],
  [COLON, TRAIT.colon],
  [AT, TRAIT.at],
  [QUOTE, TRAIT.quote],
  [HYPHEN, TRAIT.joint],
  [UNDERSCORE, TRAIT.joint],
  [BRACKET, TRAIT.bracket],
  [TAB, TRAIT.tab],
] as const) {
  for (let before = 0; before < KINDS; before++) TRAITS_OF_PAIR[before * KINDS + kind] = trait
}
for (const [before, kind, trait] of [
  [LOWER, UPPER, TRAIT.innerCapital],
  [DIGIT, UPPER, TRAIT.innerCapital],
  [UPPER, UPPER, TRAIT.capitals],
  [UPPER, UNDERSCORE, TRAIT.capitalUnderscore],
  [DOT, UPPER, TRAIT.dottedCapital],
  [DIGIT, DOT, TRAIT.digitDot],
  [HYPHEN, DIGIT, TRAIT.hyphenDigit],
  [HYPHEN, LOWER, TRAIT.hyphenLetter],
  [HYPHEN, UPPER, TRAIT.hyphenLetter],
  [COLON, DIGIT, TRAIT.colonDigit],
  [COLON, SLASH, TRAIT.colonSlash],
] as const) {
  const place = before * KINDS + kind
  TRAITS_OF_PAIR[place] = (TRAITS_OF_PAIR[place] ?? 0) | trait
}

const SPACE = 0x20
const LINE_FEED = 0x0a
const CARD_DIGITS = 13

interface Scan {
  readonly traits: number
  readonly tells: number
  readonly numbers: readonly number[]
}

const NOWHERE: readonly number[] = []

function scanOf(text: string): Scan {
  let traits = 0
  let tells = 0
  let before: number = OTHER
  let unitBefore = 0
  let three = TEXT_START
  let run = 0
  let linked = 0
  let numbers: number[] | undefined
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    let kind: number = OTHER
    if (unit >= 0x80) {
      traits |= TRAIT.wide
      tells |= toldByWide(unitBefore, unit)
      three = threeWithWide(three)
    } else {
      const about = ABOUT_UNIT[unit] ?? 0
      kind = about >> CLASS_BITS
      three = threeWith(three, about & ((1 << CLASS_BITS) - 1))
      tells |= toldByThree(three)
      traits |= TRAITS_OF_PAIR[before * KINDS + kind] ?? 0
    }
    if (kind === DIGIT) {
      if (run === 0) (numbers ??= []).push(at)
      if (++run === 3) traits |= TRAIT.threeDigits
      if (++linked === CARD_DIGITS) traits |= TRAIT.thirteenDigits
    } else {
      if (run !== 0) numbers?.push(at)
      if (run === 0 || (unit !== SPACE && kind !== HYPHEN)) linked = 0
      run = 0
    }
    before = kind
    unitBefore = unit
  }
  if (run !== 0) numbers?.push(text.length)
  return { traits, tells, numbers: numbers ?? NOWHERE }
}

/** Two texts that are read as one, a line feed between them. */
export interface JoinedTexts {
  readonly first: ScannedText
  readonly second: ScannedText
}

/** Numbers of both, as they stand in the joined text. */
function joinedNumbers({ first, second }: JoinedTexts): readonly number[] {
  if (first.numbers.length + second.numbers.length === 0) return NOWHERE
  const numbers: number[] = []
  for (const place of first.numbers) numbers.push(place)
  const offset = first.text.length + 1
  for (const place of second.numbers) numbers.push(place + offset)
  return numbers
}

/** A text with what is needed of it again and again, each made once. */
export class ScannedText {
  readonly text: string
  /** Bits of {@link TRAIT}. */
  readonly traits: number
  /** Bits of `TELL`. */
  readonly tells: number
  #lower: string | undefined
  #folded: string | undefined
  #wordStarts: readonly number[] | undefined
  #numbers: readonly number[] | undefined
  #hyphens: readonly number[] | undefined

  /** The texts it is joined of, if it is. */
  readonly parts: JoinedTexts | undefined

  /** @param parts - the texts it is joined of by a line feed, where they are scanned already */
  constructor(text: string, parts?: JoinedTexts) {
    this.text = text
    this.parts = parts
    if (parts) {
      this.traits = parts.first.traits | parts.second.traits
      this.tells = parts.first.tells | parts.second.tells
    } else {
      const { traits, tells, numbers } = scanOf(text)
      this.traits = traits
      this.tells = tells
      this.#numbers = numbers
    }
  }

  /** Whether it holds more than ASCII. */
  get isWide(): boolean {
    return (this.traits & TRAIT.wide) !== 0
  }

  /**
   * The text in lower case, of the same length. `ſ` stands as `s`, since a pattern that ignores case takes it for one
   * (Unicode CaseFolding).
   */
  get lower(): string {
    this.#lower ??= this.isWide
      ? this.text.replaceAll('\u0130', 'i').toLowerCase().replaceAll('\u017F', 's')
      : this.text.toLowerCase()
    return this.#lower
  }

  /** As by `foldText`. */
  get folded(): string {
    this.#folded ??= this.#fold()
    return this.#folded
  }

  #fold(): string {
    // A line feed ends a word, so neither text changes how the other one is folded.
    if (this.parts) return [this.parts.first.folded, this.parts.second.folded].join('\n')
    if (this.isWide) return foldWide(this.text)
    return (this.traits & TRAIT.tab) === 0 ? this.lower : foldText(this.text)
  }

  /** Where a term can begin: everywhere but at a space and inside a word. */
  get wordStarts(): readonly number[] {
    this.#wordStarts ??= wordStarts(this.folded)
    return this.#wordStarts
  }

  /** Where each run of digits begins and ends, by turns. */
  get numbers(): readonly number[] {
    this.#numbers ??= this.parts ? joinedNumbers(this.parts) : NOWHERE
    return this.#numbers
  }

  /** Where each hyphen stands. */
  get hyphens(): readonly number[] {
    this.#hyphens ??= this.has(TRAIT.joint) ? placesOf('-', this.text) : NOWHERE
    return this.#hyphens
  }

  /** Whether all of these traits hold. */
  has(traits: number): boolean {
    return (this.traits & traits) === traits
  }

  /** Whether one of these words may stand in the text. */
  mayHold(tells: number): boolean {
    return (this.tells & tells) !== 0
  }

  /** Whether a pattern with these needs can match at all. */
  meets({ traits = 0, tells, words }: Needs): boolean {
    if (!this.has(traits) || (tells !== undefined && !this.mayHold(tells))) return false
    if (!words) return true
    for (const word of words) if (this.lower.includes(word)) return true
    return false
  }
}

function placesOf(sign: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) places.push(at)
  return places
}

// Filled for each text and copied: what grows as it is filled is copied again and again.
const KEPT_STARTS = Array.from({ length: 1024 }, () => 0)

/**
 * Where a term can begin: everywhere but at a space and inside a word.
 * @param folded - text that went through `foldText`
 */
export function wordStarts(folded: string): number[] {
  let more: number[] | undefined
  let count = 0
  let inside = false
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    const word = isWordUnit(unit)
    if (!(inside && word) && unit !== SPACE && unit !== LINE_FEED) {
      if (count < KEPT_STARTS.length) KEPT_STARTS[count++] = at
      else (more ??= []).push(at)
    }
    inside = word
  }
  const starts = KEPT_STARTS.slice(0, count)
  return more ? starts.concat(more) : starts
}
