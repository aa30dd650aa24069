import type { FaultText } from './fault-text.ts'

/** Faults as customers tell them in Japanese. */
export const japanese: readonly FaultText[] = [
  {
    name: 'ja: production down',
    language: 'ja',
    text: '本番サーバーが落ちています。本日14:20頃から接続できません。エラーコード: ERR_CONNECTION_RESET 至急お願いします。',
    want: {
      severity: 'P1',
      category: 'compute',
      facts: { startedAt: '2026-11-20T05:20:00.000Z', errorCode: 'ERR_CONNECTION_RESET', impact: 'stopped' },
    },
  },
  {
    name: 'ja: not down',
    language: 'ja',
    text: 'サーバーは落ちていませんが、応答が遅いです。',
    want: { severity: 'P3', category: 'compute', facts: { impact: 'degraded' } },
  },
  {
    name: 'ja: an invoice',
    language: 'ja',
    text: '請求書の発行方法を教えてください。',
    want: { severity: 'P4', category: 'billing', facts: { billingTopic: 'invoice' } },
  },
  {
    name: 'ja: suspected intrusion',
    language: 'ja',
    text: '不審なログインがあり、不正アクセスされたかもしれません。昨夜のことです。',
    want: {
      severity: 'P2',
      security: 'suspected',
      category: 'security',
      facts: { startedAt: '2026-11-19T09:00:00.000Z' },
    },
  },
  {
    name: 'ja: ransomware',
    language: 'ja',
    text: '社内サーバーがランサムウェアに感染しました。',
    want: { severity: 'P1', security: 'confirmed', category: 'compute', facts: {} },
  },
  {
    name: 'ja: database timeouts',
    language: 'ja',
    text: '昨日の午後3時15分頃からデータベースへのクエリがタイムアウトします。504エラー、東京リージョンです。',
    want: {
      severity: 'P3',
      category: 'database',
      facts: {
        startedAt: '2026-11-19T06:15:00.000Z',
        errorCode: 'HTTP 504',
        region: 'ap-northeast-1',
        impact: 'degraded',
      },
    },
  },
  {
    name: 'ja: deleted by mistake',
    language: 'ja',
    text: '本番データベースのテーブルを誤って削除しました。30分前です。復旧方法はありますか',
    want: { severity: 'P0', category: 'database', facts: { startedAt: '2026-11-20T08:00:00.000Z' } },
  },
  {
    name: 'ja: every time',
    language: 'ja',
    text: 'ファイルのアップロードが毎回失敗します。ステータスコード 413',
    want: { severity: 'P3', category: 'storage', facts: { errorCode: 'HTTP 413', reproducible: true } },
  },
  {
    name: 'ja: what if',
    language: 'ja',
    text: 'もし本番サーバーがダウンした場合の連絡先を教えてください',
    want: { severity: 'P4', category: 'compute', facts: {} },
  },
]
