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

/**
 * Tells how a hit is meant from the words around it, in all four languages at once, since customers mix them.
 * It is a rule of thumb over one clause: double negation, irony and negation across sentences are not seen.
 * @param folded - text that went through `foldText`
 * @param hit - the word in question
 */
export function polarityOf(folded: string, hit: TextRange): Polarity {
  const reach = folded.slice(Math.max(0, hit.start - REACH), hit.start)
  let clause = 0
  CLAUSE_END.lastIndex = 0
  while (CLAUSE_END.test(reach)) clause = CLAUSE_END.lastIndex
  const before = reach.slice(clause)
  const after = folded.slice(hit.end, hit.end + 16)
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
