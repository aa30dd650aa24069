import { foldText, isWordUnit } from './fold-text.ts'

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
} as const

/** What a pattern cannot match without. Everything named must hold. */
export interface Needs {
  /** Bits of {@link TRAIT}, all of them. */
  readonly traits?: number
  /** At least one of these stands in the text, lower-case. */
  readonly words?: readonly string[]
  /** Or, in place of the words, any unit beyond ASCII. @default false */
  readonly orWide?: boolean
}

const [OTHER, DIGIT, LOWER, UPPER, HYPHEN, DOT, COLON, SLASH, UNDERSCORE] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const KINDS = 16

const KIND_OF_UNIT = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  if (/[0-9]/u.test(character)) return DIGIT
  if (/[a-z]/u.test(character)) return LOWER
  if (/[A-Z]/u.test(character)) return UPPER
  return { '-': HYPHEN, '.': DOT, ':': COLON, '/': SLASH, _: UNDERSCORE }[character] ?? OTHER
})

const TRAITS_OF_UNIT = Int32Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  if (/[0-9]/u.test(character)) return TRAIT.digit
  const { colon, at, quote, joint, bracket } = TRAIT
  return { ':': colon, '@': at, '"': quote, '-': joint, _: joint, '[': bracket }[character] ?? 0
})

const TRAITS_OF_PAIR = new Int32Array(KINDS * KINDS)
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
  TRAITS_OF_PAIR[before * KINDS + kind] = trait
}

const SPACE = 0x20
const CARD_DIGITS = 13

function traitsOf(text: string): number {
  let traits = 0
  let before: number = OTHER
  let run = 0
  let linked = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) {
      traits |= TRAIT.wide
      before = OTHER
      run = linked = 0
      continue
    }
    const kind = KIND_OF_UNIT[unit] ?? OTHER
    traits |= (TRAITS_OF_UNIT[unit] ?? 0) | (TRAITS_OF_PAIR[before * KINDS + kind] ?? 0)
    if (kind === DIGIT) {
      if (++run === 3) traits |= TRAIT.threeDigits
      if (++linked === CARD_DIGITS) traits |= TRAIT.thirteenDigits
    } else {
      if (run === 0 || (unit !== SPACE && kind !== HYPHEN)) linked = 0
      run = 0
    }
    before = kind
  }
  return traits
}

/** A text with what is needed of it again and again, each made once. */
export class ScannedText {
  readonly text: string
  /** Bits of {@link TRAIT}. */
  readonly traits: number
  #lower: string | undefined
  #folded: string | undefined
  #wordStarts: readonly number[] | undefined

  constructor(text: string) {
    this.text = text
    this.traits = traitsOf(text)
  }

  /**
   * The text in lower case, of the same length. `ſ` stands as `s`, since a pattern that ignores case takes it for one
   * (Unicode CaseFolding).
   */
  get lower(): string {
    this.#lower ??= this.has(TRAIT.wide)
      ? this.text.replaceAll('\u0130', 'i').toLowerCase().replaceAll('\u017F', 's')
      : this.text.toLowerCase()
    return this.#lower
  }

  /** As by `foldText`. */
  get folded(): string {
    this.#folded ??= foldText(this.text)
    return this.#folded
  }

  /** Where a term can begin: everywhere but at a space and inside a word. */
  get wordStarts(): readonly number[] {
    this.#wordStarts ??= wordStarts(this.folded)
    return this.#wordStarts
  }

  /** Whether all of these traits hold. */
  has(traits: number): boolean {
    return (this.traits & traits) === traits
  }

  /** Whether a pattern with these needs can match at all. */
  meets({ traits = 0, words, orWide = false }: Needs): boolean {
    if (!this.has(traits)) return false
    if (!words || (orWide && this.has(TRAIT.wide))) return true
    const { lower } = this
    for (const word of words) {
      if (!this.has(TRAIT.wide) && word.charCodeAt(0) >= 0x80) continue
      if (lower.includes(word)) return true
    }
    return false
  }
}

const LINE_FEED = 0x0a

/**
 * Where a term can begin: everywhere but at a space and inside a word.
 * @param folded - text that went through `foldText`
 */
export function wordStarts(folded: string): number[] {
  const starts: number[] = []
  let inside = false
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    const word = isWordUnit(unit)
    if (!(inside && word) && unit !== SPACE && unit !== LINE_FEED) starts.push(at)
    inside = word
  }
  return starts
}
