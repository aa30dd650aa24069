import type { TextRange } from './text-range.ts'

/**
 * How a word is meant where it stands:
 * - `asserted` — "production is down"
 * - `negated` — "production is not down", "落ちていません"
 * - `hypothetical` — "what if production goes down", "宕机了怎么避免"
 * - `hedged` — "production may be down", "疑似被入侵"
 */
export type Polarity = 'asserted' | 'negated' | 'hypothetical' | 'hedged'

const REACH = 40
/** How far what stands behind a word is looked at, code units. */
const REACH_AFTER = 16
const BEYOND_ASCII = /[^\0-\x7F]/u

/** What ends the clause before a word; a negation does not reach over it. */
const CLAUSE_END =
  /[.,;:!?\n。，；：！？、]| (?:and|but|because|so|since|while|or|then) |(?:但是|但|而且|所以|因为)|(?:けど|ので|しかし)/gu

/** English negation, then only words that carry it on, then the hit. */
const NEGATED_EN =
  /(?<![\w])(?:not|no|never|without|cannot|isn't|wasn't|aren't|weren't|hasn't|haven't|didn't|doesn't|don't|ain't|isnt|wasnt|no longer|not any|rather than|instead of) (?:(?:a|an|the|any|our|really|actually|completely|fully|totally|entirely|yet|currently|been|be|being|is|was|are|going|gone|go|went|to|experiencing|seeing|having|longer|affected|affecting|affect|by|in|yet|sure|of|see|have) ){0,4}$/u
/** "not only down" says that it is down. */
const NOT_ONLY = /(?<![\w])not (?:only|just) (?:[a-z]{1,12} ){0,2}$/u
const NEGATED_ZH =
  /(?:没有|没|并未|未|不是|并非|并不是|不|尚未|从未|不会|没出现|非)(?:有|是|会|再|出现|发生|任何|完全|被|造成|影响|到|受|产生|涉及|在){0,4} ?$/u
const NEGATED_JA =
  /^(?:し|して|され|されて|て|で|は|が|も|に|を|の|と|い|き|れ|こと|わけ|発生|起きて|起きては|影響|状態){0,5}(?:ていません|ていない|いません|いない|ません|ないです|ない(?![かと])|なかった|ではありません|ではない|じゃない|なし|ありません|おりません)/u
const NEGATED_KO =
  /^(?:은|는|이|가|도|을|를|되|하|된|한|상태|상황|것|로|으로|에|발생|당하|영향| ){0,6}(?:지(?:는|도|가)? ?(?:않|못)|아니|아닙|아님|없)/u
const NEGATED_KO_BEFORE = /(?:^|[ ])안 ?$/u

const HYPOTHETICAL_BEFORE =
  /(?<![\w])(?:if|whether|in case|what happens when|to avoid|to prevent|prevent|prevents|avoid)(?![\w])|如果|假如|万一|倘若|避免|防止|是否会|会不会|担心|もし|仮に|万が一|만약|만일|혹시/u
const HYPOTHETICAL_AFTER =
  /^(?:し|した|する|な|の|が|に|を|되|하|을|를|는| ){0,4}(?:場合|たら|とき|ないように|を防|防止|面|으면|되면|하면|경우|방지|예방)/u

const HEDGED_BEFORE =
  /(?<![\w])(?:maybe|perhaps|possibly|probably|might|may|could be|seems?|appears?|suspect(?:ed|s)?|i think|looks like)(?![\w])|可能|疑似|怀疑|似乎|好像|也许|多分|もしかし|おそらく|혹시|아마|의심/u
const HEDGED_AFTER =
  /^(?:し|した|する|され|された|た|て|の|な|が|に|을|를|이|가|된|한|될|할|당한|당했| ){0,5}(?:かもしれ|可能性|疑い|ようです|恐れ|같습|같아|의심|수도 있|듯)/u

/** What each sign in English begins with: its first word, or for a phrase a word of it that is rarer. */
const SIGNS =
  'not no never without cannot isn wasn aren weren hasn haven didn doesn don ain isnt wasnt rather instead ' +
  'if whether case happens avoid prevent maybe perhaps possibly probably might may could seem seems appear ' +
  'suspect think looks'
/** Units by which the first five letters of a word are told: five bits each, none for what is no letter. */
const SIGN_UNITS = 5
const SIGN_PLACES = 4096
const BY_BEGINNING = new Uint8Array(SIGN_PLACES)

const placeOf = (letters: number): number => (Math.imul(letters, 0x9e3779b1) >>> 20) & (SIGN_PLACES - 1)

for (const sign of SIGNS.split(' ')) {
  let letters = 0
  for (let at = 0; at < sign.length && at < SIGN_UNITS; at++)
    letters = (letters << 5) | (sign.charCodeAt(at) & 31)
  BY_BEGINNING[placeOf(letters)] = 1
}

const isLowerLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

/** Whether a unit is one that `\w` takes, of a folded text. */
const isWordCharacter = (unit: number): boolean =>
  isLowerLetter(unit) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f

/**
 * Whether nothing around a hit can say that it is meant otherwise: all of it is ASCII, and no word before it is, or
 * begins like, one that does. Most hits stand so, and are asked no pattern.
 */
function standsPlain(folded: string, start: number, end: number): boolean {
  for (let at = end, last = Math.min(folded.length, end + REACH_AFTER); at < last; at++)
    if (folded.charCodeAt(at) >= 0x80) return false
  let letters = 0
  let length = 0
  let inside = false
  for (let at = Math.max(0, start - REACH); at < start; at++) {
    const unit = folded.charCodeAt(at)
    if (unit >= 0x80) return false
    if (isLowerLetter(unit) && (length > 0 || !inside)) {
      if (length < SIGN_UNITS) letters = (letters << 5) | (unit & 31)
      length++
    } else {
      if (length > 0 && BY_BEGINNING[placeOf(letters)] === 1) return false
      letters = length = 0
    }
    inside = isWordCharacter(unit)
  }
  return length === 0 || BY_BEGINNING[placeOf(letters)] !== 1
}

/**
 * Tells how a hit is meant from the words around it, in all four languages at once, since customers mix them.
 * It is a rule of thumb over one clause: double negation, irony and negation across sentences are not seen.
 * @param folded - text that went through `foldText`
 * @param hit - the word in question
 */
export function polarityOf(folded: string, hit: TextRange): Polarity {
  if (standsPlain(folded, hit.start, hit.end)) return 'asserted'
  const reach = folded.slice(Math.max(0, hit.start - REACH), hit.start)
  let clause = 0
  CLAUSE_END.lastIndex = 0
  while (CLAUSE_END.test(reach)) clause = CLAUSE_END.lastIndex
  const before = reach.slice(clause)
  const after = folded.slice(hit.end, hit.end + REACH_AFTER)
  // English stands before what it negates; what the others say before or behind it is not ASCII.
  const wideBefore = BEYOND_ASCII.test(before)
  const wideAfter = BEYOND_ASCII.test(after)
  const negated =
    (before.endsWith(' ') && NEGATED_EN.test(before) && !NOT_ONLY.test(before)) ||
    (wideBefore && (NEGATED_ZH.test(before) || NEGATED_KO_BEFORE.test(before))) ||
    (wideAfter && (NEGATED_JA.test(after) || NEGATED_KO.test(after)))
  if (negated) return 'negated'
  if (HYPOTHETICAL_BEFORE.test(before) || (wideAfter && HYPOTHETICAL_AFTER.test(after))) return 'hypothetical'
  return HEDGED_BEFORE.test(before) || (wideAfter && HEDGED_AFTER.test(after)) ? 'hedged' : 'asserted'
}
