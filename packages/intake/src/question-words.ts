import type { FactKind } from './fact-template.ts'
import type { LocalizedText } from './localized-text.ts'

/** Questions by kind of fact; `{label}` is the fact's label. Written as a support engineer would ask. */
export const QUESTION_WORDS: Readonly<Record<FactKind, LocalizedText>> = {
  instant: {
    en: '{label}: when was it?',
    zh: '{label}：大概是什么时候？',
    ja: '{label}：いつ頃でしょうか？',
    ko: '{label}: 언제였나요?',
  },
  text: {
    en: '{label}?',
    zh: '请补充：{label}',
    ja: '{label}を教えてください。',
    ko: '{label}을(를) 알려 주세요.',
  },
  choice: {
    en: '{label}: which of these fits best?',
    zh: '{label}：以下哪一项最符合？',
    ja: '{label}：最も近いものを選んでください。',
    ko: '{label}: 가장 가까운 것을 골라 주세요.',
  },
  resource: {
    en: '{label}: which one is affected?',
    zh: '{label}：受影响的是哪一个？',
    ja: '{label}：影響を受けているのはどれですか？',
    ko: '{label}: 영향을 받는 대상은 무엇인가요?',
  },
  errorCode: {
    en: '{label}: what does the message show?',
    zh: '{label}：提示信息中显示的是什么？',
    ja: '{label}：画面やログに何と表示されていますか？',
    ko: '{label}: 메시지에 무엇이 표시되나요?',
  },
  logExcerpt: {
    en: '{label}: can you paste the lines around the fault?',
    zh: '{label}：能否粘贴故障前后的日志？',
    ja: '{label}：障害前後の行を貼り付けていただけますか？',
    ko: '{label}: 장애 전후의 로그를 붙여 넣어 주시겠어요?',
  },
  number: {
    en: '{label}: about how many?',
    zh: '{label}：大约是多少？',
    ja: '{label}：およそいくつですか？',
    ko: '{label}: 대략 얼마인가요?',
  },
  boolean: { en: '{label}?', zh: '{label}？', ja: '{label}？', ko: '{label}?' },
}

/** Labels of the choices that we make ourselves, by stable value. */
export const CHOICE_WORDS = {
  'last-hour': { en: 'In the last hour', zh: '一小时以内', ja: '1時間以内', ko: '최근 1시간 이내' },
  today: { en: 'Earlier today', zh: '今天早些时候', ja: '今日のもっと前', ko: '오늘 그 이전' },
  yesterday: { en: 'Yesterday', zh: '昨天', ja: '昨日', ko: '어제' },
  'this-week': { en: 'Earlier this week', zh: '本周早些时候', ja: '今週のもっと前', ko: '이번 주 초' },
  'longer-ago': { en: 'Longer ago', zh: '更早以前', ja: 'それより前', ko: '더 이전' },
  yes: { en: 'Yes', zh: '是', ja: 'はい', ko: '예' },
  no: { en: 'No', zh: '否', ja: 'いいえ', ko: '아니요' },
  '1': { en: 'Just one', zh: '仅一个', ja: '1つだけ', ko: '하나만' },
  '10': { en: 'About 10', zh: '约 10', ja: '約 10', ko: '약 10' },
  '100': { en: 'About 100', zh: '约 100', ja: '約 100', ko: '약 100' },
  '1000': { en: '1,000 or more', zh: '1000 以上', ja: '1,000 以上', ko: '1,000 이상' },
  none: { en: 'There is none', zh: '没有', ja: 'ありません', ko: '없습니다' },
  unknown: { en: "I don't know", zh: '不清楚', ja: 'わかりません', ko: '모르겠습니다' },
  other: {
    en: 'Something else (please write)',
    zh: '其他（请填写）',
    ja: 'その他（記入）',
    ko: '기타 (직접 입력)',
  },
} as const satisfies Record<string, LocalizedText>

/** Stable value of a choice that we make ourselves. */
export type OwnChoice = keyof typeof CHOICE_WORDS
