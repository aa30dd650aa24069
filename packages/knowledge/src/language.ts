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
  const normal = text.normalize('NFKC')
  const hangul = count(normal, /\p{Script=Hangul}/gu)
  const kana = count(normal, /[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu)
  const han = count(normal, /\p{Script=Han}/gu)
  const latin = count(normal, /\p{Script=Latin}/gu) / LATIN_LETTERS_PER_CJK_CHARACTER
  const letters = count(normal, /\p{L}/gu)
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

function likenessToEnglish(text: string): number {
  const words = count(text, /[\p{Script=Latin}\p{M}]+/gu)
  const foreign = count(text, /(?![a-z])\p{Script=Latin}/giu)
  const plain = foreign === 0 ? 1 : 0.5
  return words < 3 ? 0.7 * plain : ENGLISH.test(text) ? plain : 0.5 * plain
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
