import type { Evidence, TicketField, TicketHit, TicketWords } from './evidence.ts'
import { type Term, termList } from './term-index.ts'
import { byStart } from './text-range.ts'

/** How the customer feels. */
export interface SentimentScore {
  /** -1 (angry) to 1 (pleased), 0 where nothing is said; three decimals. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Words of feeling by strength. Words of fault ("error", "down") are no feelings and stand elsewhere. */
export const FEELINGS: readonly (readonly [weight: number, terms: readonly Term[]])[] = [
  [
    -2,
    termList(`
    furious | unacceptable | outrageous | terrible | horrible | worst | ridiculous | disgusting
    useless | lawyer | refund
    垃圾 | 太差 | 忍无可忍 | 投诉 | 气死 | 无法接受 | 不可接受 | 骗子 | 退款 | 什么玩意
    ひどい | 許せない | 最悪 | 話にならない | 返金 | クレーム | 怒り | ふざけ
    최악 | 화가 | 어이가 없 | 어이없 | 환불 | 용납할 수 없 | 형편없 | 쓰레기 | 짜증
  `),
  ],
  [
    -1,
    termList(`
    frustrat* | annoy* | disappoint* | unhappy | angry | upset | still waiting | again and again
    fed up | bad | poor | no one answers | nobody answers | third time
    失望 | 不满 | 不满意 | 生气 | 着急 | 一直没人 | 没人理 | 多次 | 反复 | 严重影响 | 耽误 | 无语 | 差劲 | 又出现
    困って | 不満 | 残念 | 何度も | 迷惑 | イライラ | 遺憾 | 対応が遅 | がっかり | 支障
    불만 | 실망 | 답답 | 여러 번 | 몇 번째 | 불편 | 곤란 | 화나 | 답변이 없 | 너무하
  `),
  ],
  [
    1,
    termList(`
    thank* | thanks | appreciate* | good | nice | helpful | please | happy | glad | works well
    谢谢 | 感谢 | 麻烦 | 辛苦 | 满意 | 不错 | 很好 | 顺利
    ありがとう | 感謝 | 助かり | よろしくお願い | 恐れ入り | 嬉しい | 満足
    감사 | 고맙 | 부탁드 | 수고 | 만족 | 좋습니다 | 친절
  `),
  ],
  [
    2,
    termList(`
    excellent | amazing | awesome | perfect | great job | fantastic | love it | wonderful
    非常满意 | 太棒了 | 非常感谢 | 完美 | 优秀 | 十分满意
    素晴らしい | 最高 | 大変助かり | 完璧 | 大満足
    최고 | 훌륭 | 완벽 | 정말 감사 | 대단히 감사
  `),
  ],
]

/** Weight that stands for "no feeling": a single mild word does not make a mood. */
const NEUTRAL = 2
/** Courtesy at the end of a letter says little; it counts half as soon as something unkind is said. */
const COURTESY_BESIDE_ANGER = 0.5
const MAX_EVIDENCE = 10

/** Text before title, as the names sort. */
function compareFields(left: TicketField, right: TicketField): number {
  return left === right ? 0 : left === 'text' ? -1 : 1
}

/**
 * Scores feeling by a small lexicon in four languages: `(good - bad) / (good + bad + 2)`, a negated word counting as
 * its opposite and two exclamation marks or more as one bad word more when anything bad is said.
 * @param words - the ticket's words
 * @param found - those of {@link FEELINGS} among them, with their weight
 */
export function scoreSentiment(words: TicketWords, found: readonly TicketHit<number>[]): SentimentScore {
  const hits = found.toSorted(
    (left, right) =>
      compareFields(left.evidence.field, right.evidence.field) || byStart(left.evidence, right.evidence),
  )
  let good = 0
  let bad = 0
  const evidence: Evidence[] = []
  let reach = { field: '', end: -1 }
  for (const hit of hits) {
    const { field, end } = hit.evidence
    if (reach.field === field && end <= reach.end) continue
    reach = { field, end }
    if (hit.polarity === 'hypothetical') continue
    const weight = hit.polarity === 'negated' ? -hit.value : hit.value
    if (weight > 0) good += weight
    else bad -= weight
    if (evidence.length < MAX_EVIDENCE) evidence.push(hit.evidence)
  }
  if (bad > 0) {
    good *= COURTESY_BESIDE_ANGER
    if (words.fields.some(({ folded }) => /!{2}/u.test(folded))) bad += 1
  }
  const score = Math.round(((good - bad) / (good + bad + NEUTRAL)) * 1000) / 1000
  return { score: score === 0 ? 0 : score, evidence }
}
