/** A guess at the language of a text. */
export interface DetectedLanguage {
  /** Primary BCP 47 tag; `und` when no script points at one of the four. */
  readonly language: 'zh' | 'en' | 'ja' | 'ko' | 'und'
  /** 0 (no idea) to 1 (every letter agrees). */
  readonly confidence: number
}

// A log excerpt should not outvote the sentence around it: who writes Chinese pastes English errors, not the reverse.
// So one CJK character weighs as much as two Latin words.
const LATIN_LETTERS_PER_CJK_CHARACTER = 10
const KANA_SHARE_OF_JAPANESE = 0.05
const SHORTEST_SURE_HAN = 4

const BEYOND_ASCII = /[^\0-\x7F]/

const ENGLISH =
  /\b(?:the|a|an|and|or|to|of|in|on|is|are|was|be|i|my|we|you|it|this|that|not|no|for|with|from|when|how|what|can|cannot|after|by|at|have|has)\b/i

/**
 * Guesses the language of a text by its scripts: Hangul, kana, Han without kana, Latin.
 *
 * It tells the four languages apart that are searched first-class, no others: French or German comes back as `en` with
 * little confidence. Han characters alone count as Chinese, with less confidence the fewer they are.
 * @param text - any string
 * @example detectLanguage('インスタンスを再起動できません').language // 'ja'
 */
export function detectLanguage(text: string): DetectedLanguage {
  if (!BEYOND_ASCII.test(text)) return ofAscii(text)
  const normal = text.normalize('NFKC')
  const { hangul, kana, han, letters, ...counted } = countLetters(normal)
  const latin = counted.latin / LATIN_LETTERS_PER_CJK_CHARACTER
  const known = hangul + kana + han + latin
  const other = Math.max(0, letters - hangul - kana - han - latin * LATIN_LETTERS_PER_CJK_CHARACTER)
  if (known === 0 || other / LATIN_LETTERS_PER_CJK_CHARACTER > known)
    return { language: 'und', confidence: 0 }
  const whole = known + other / LATIN_LETTERS_PER_CJK_CHARACTER
  if (hangul >= Math.max(kana + han, latin)) return guess('ko', hangul + han, whole)
  if (kana > 0 && kana >= KANA_SHARE_OF_JAPANESE * (kana + han) && kana + han >= latin)
    return guess('ja', kana + han, whole)
  if (han >= latin) return guess('zh', han < SHORTEST_SURE_HAN ? han * 0.75 : han, whole)
  return guess('en', latin * likenessToEnglish(normal), whole)
}

function guess(language: 'zh' | 'en' | 'ja' | 'ko', weight: number, whole: number): DetectedLanguage {
  return { language, confidence: Math.min(1, Math.round((weight / whole) * 100) / 100) }
}

interface LetterCounts {
  readonly hangul: number
  readonly kana: number
  readonly han: number
  readonly latin: number
  readonly letters: number
}

/**
 * Counts letters by script. Nearly all stand in a few blocks that hold letters of one script only (Unicode Blocks and
 * Scripts) and are counted by their numbers; the few others are asked for their properties.
 */
function countLetters(text: string): LetterCounts {
  let [hangul, kana, han, latin] = [0, 0, 0, 0]
  let others = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) {
      if (isAsciiLetter(unit)) latin++
    } else if (unit >= 0x4e00 && unit <= 0x9fff) han++
    else if (unit >= 0xac00 && unit <= 0xd7a3) hangul++
    else if ((unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc)
      kana++
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
      // A lone surrogate is no letter, and beside another one it must not become a pair.
      if (!isSurrogate(unit) || character.length === 2) others += character
      at += character.length - 1
    }
  }
  const known = hangul + kana + han + latin
  if (others === '') return { hangul, kana, han, latin, letters: known }
  return {
    hangul: hangul + count(others, /\p{Script=Hangul}/gu),
    kana: kana + count(others, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu),
    han: han + count(others, /\p{Script=Han}/gu),
    latin: latin + count(others, /\p{Script=Latin}/gu),
    letters: known + count(others, /\p{L}/gu),
  }
}

function isAsciiLetter(unit: number): boolean {
  const lower = unit | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

/** Fewer words than that tell little of the language. */
const FEW_WORDS = 3

/** Of a text without any other script: all of its letters are Latin, and its first few words tell whether they are few. */
function ofAscii(text: string): DetectedLanguage {
  let words = 0
  let inside = false
  for (let at = 0; at < text.length && words < FEW_WORDS; at++) {
    const letter = isAsciiLetter(text.charCodeAt(at))
    if (letter && !inside) words++
    inside = letter
  }
  if (words === 0) return { language: 'und', confidence: 0 }
  return guess('en', words < FEW_WORDS ? 0.7 : ENGLISH.test(text) ? 1 : 0.5, 1)
}

function likenessToEnglish(text: string): number {
  const words = count(text, /[\p{Script=Latin}\p{M}]+/gu)
  const foreign = count(text, /(?![a-z])\p{Script=Latin}/giu)
  const plain = foreign === 0 ? 1 : 0.5
  return words < FEW_WORDS ? 0.7 * plain : ENGLISH.test(text) ? plain : 0.5 * plain
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/**
 * The primary subtag of a BCP 47 tag, lower-case: what documents are grouped by for searching.
 * @example primaryTag('zh-Hant-TW') // 'zh'
 */
export function primaryTag(language: string): string {
  return (language.split(/[-_]/)[0] || 'und').toLowerCase()
}
