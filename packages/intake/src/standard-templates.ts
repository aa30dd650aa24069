import type { FactDefinition, FactTemplate } from './fact-template.ts'

const startedAt: FactDefinition = {
  key: 'startedAt',
  label: { en: 'Start of the fault', zh: '故障开始时间', ja: '障害の発生時刻', ko: '장애 시작 시각' },
  kind: 'instant',
  required: true,
}

const errorCode: FactDefinition = {
  key: 'errorCode',
  label: {
    en: 'Error code or message',
    zh: '错误码或报错信息',
    ja: 'エラーコードまたはメッセージ',
    ko: '오류 코드 또는 메시지',
  },
  kind: 'errorCode',
  required: true,
}

const resource: FactDefinition = {
  key: 'resource',
  label: {
    en: 'Affected resource',
    zh: '受影响的资源',
    ja: '影響を受けているリソース',
    ko: '영향을 받는 리소스',
  },
  kind: 'resource',
  required: true,
}

const endpoint: FactDefinition = {
  key: 'endpoint',
  label: {
    en: 'Address that cannot be reached',
    zh: '无法访问的地址',
    ja: '接続できないアドレス',
    ko: '접속할 수 없는 주소',
  },
  kind: 'resource',
  required: true,
  extract: { findings: ['url', 'ip'] },
}

const region: FactDefinition = {
  key: 'region',
  label: { en: 'Region', zh: '地域', ja: 'リージョン', ko: '리전' },
  kind: 'resource',
  required: false,
  extract: { findings: ['region'] },
}

const impact: FactDefinition = {
  key: 'impact',
  label: { en: 'Impact on your business', zh: '业务影响', ja: '業務への影響', ko: '업무 영향' },
  kind: 'choice',
  required: true,
  choices: [
    {
      value: 'stopped',
      label: { en: 'Business has stopped', zh: '业务中断', ja: '業務が停止している', ko: '업무가 중단됨' },
      terms: [
        'down',
        'outage',
        'unreachable',
        '宕机',
        '挂了',
        '瘫痪',
        '无法访问',
        '打不开',
        '落ち',
        'ダウン',
        'アクセスできません',
        '다운',
        '먹통',
        '접속이 안',
      ],
    },
    {
      value: 'degraded',
      label: {
        en: 'Slow or unreliable',
        zh: '缓慢或不稳定',
        ja: '遅い、または不安定',
        ko: '느리거나 불안정함',
      },
      terms: [
        'slow',
        'intermittent*',
        'timeout*',
        '很慢',
        '卡顿',
        '超时',
        '时好时坏',
        '遅い',
        '遅延',
        'タイムアウト',
        '느려',
        '지연',
        '간헐적',
      ],
    },
    {
      value: 'partial',
      label: {
        en: 'One function does not work',
        zh: '个别功能不可用',
        ja: '一部の機能が使えない',
        ko: '일부 기능이 작동하지 않음',
      },
    },
    { value: 'none', label: { en: 'None so far', zh: '暂无影响', ja: '今のところなし', ko: '아직 없음' } },
  ],
}

const affectedUsers: FactDefinition = {
  key: 'affectedUsers',
  label: {
    en: 'Users affected',
    zh: '受影响用户数',
    ja: '影響を受けている利用者数',
    ko: '영향을 받는 사용자 수',
  },
  kind: 'number',
  required: false,
  extract: { before: ['users', 'customers', '用户', '名用户', '客户', '人', 'ユーザー', '명', '사용자'] },
}

const reproducible: FactDefinition = {
  key: 'reproducible',
  label: {
    en: 'Does it happen every time',
    zh: '是否每次都出现',
    ja: '毎回発生しますか',
    ko: '매번 발생하나요',
  },
  kind: 'boolean',
  required: false,
  extract: {
    yes: ['every time', 'always', 'reproducible', '每次', '必现', '一直', '毎回', '必ず', '매번', '항상'],
    no: [
      'sometimes',
      'intermittently',
      'occasionally',
      'once',
      '偶尔',
      '偶发',
      '有时',
      '時々',
      'たまに',
      '가끔',
      '간헐적',
    ],
  },
}

const recentChange: FactDefinition = {
  key: 'recentChange',
  label: {
    en: 'What changed shortly before',
    zh: '故障前做过哪些变更',
    ja: '直前に行った変更',
    ko: '직전에 변경한 내용',
  },
  kind: 'text',
  required: false,
  extract: {
    after: ['recent change', 'recent changes', 'what changed', '近期变更', '变更', '変更内容', '변경 사항'],
  },
}

const logExcerpt: FactDefinition = {
  key: 'logExcerpt',
  label: { en: 'Log lines', zh: '日志片段', ja: 'ログの抜粋', ko: '로그 일부' },
  kind: 'logExcerpt',
  required: true,
}

const apiAction: FactDefinition = {
  key: 'apiAction',
  label: { en: 'API operation', zh: 'API 接口', ja: 'API 操作', ko: 'API 작업' },
  kind: 'text',
  required: true,
  extract: { after: ['action', 'operation', 'api', '接口', '操作', 'API 操作', '작업'] },
}

const requestId: FactDefinition = {
  key: 'requestId',
  label: { en: 'Request ID', zh: '请求 ID', ja: 'リクエスト ID', ko: '요청 ID' },
  kind: 'resource',
  required: true,
  extract: {
    after: ['request id', 'requestid', 'request-id', '请求id', '请求 id', 'リクエスト id', '요청 id'],
  },
}

const invoice: FactDefinition = {
  key: 'billingTopic',
  label: { en: 'What is it about', zh: '问题类型', ja: 'お問い合わせの種類', ko: '문의 유형' },
  kind: 'choice',
  required: true,
  allowOther: true,
  choices: [
    { value: 'refund', label: { en: 'Refund', zh: '退款', ja: '返金', ko: '환불' } },
    {
      value: 'invoice',
      label: { en: 'Invoice', zh: '发票', ja: '請求書', ko: '세금계산서' },
      terms: ['invoice*', '开票', '계산서'],
    },
    {
      value: 'charge',
      label: { en: 'Unexpected charge', zh: '异常扣费', ja: '想定外の請求', ko: '예상치 못한 요금' },
      terms: ['charged', '扣费', '多扣', '請求され', '청구'],
    },
    { value: 'renewal', label: { en: 'Renewal', zh: '续费', ja: '更新', ko: '갱신' } },
  ],
}

/**
 * Templates for common categories of cloud and software support, to start from. They are plain data: store them,
 * change them, and read them back with `parseFactTemplate`.
 */
export const STANDARD_TEMPLATES: readonly FactTemplate[] = [
  { category: 'general', facts: [startedAt, errorCode, impact, resource, recentChange] },
  { category: 'compute', facts: [startedAt, resource, impact, errorCode, region, logExcerpt, recentChange] },
  {
    category: 'network',
    facts: [startedAt, endpoint, impact, region, errorCode, affectedUsers, reproducible],
  },
  {
    category: 'database',
    facts: [startedAt, resource, errorCode, impact, logExcerpt, recentChange, reproducible],
  },
  { category: 'storage', facts: [startedAt, resource, errorCode, impact, region] },
  { category: 'api', facts: [apiAction, requestId, errorCode, startedAt, region, reproducible] },
  { category: 'account', facts: [startedAt, errorCode, affectedUsers, reproducible] },
  { category: 'billing', facts: [invoice] },
  { category: 'security', facts: [startedAt, resource, impact, logExcerpt] },
]

/**
 * The template for a category: its own, or that of the nearest category above it, or `general`.
 * @param path - such as `database/mysql`
 * @param templates - to choose from
 * @returns undefined if not even `general` is there
 * @example templateFor('database/mysql')?.category // 'database'
 */
export function templateFor(
  path: string,
  templates: readonly FactTemplate[] = STANDARD_TEMPLATES,
): FactTemplate | undefined {
  const segments = path.split('/')
  for (let length = segments.length; length > 0; length--) {
    const ancestor = segments.slice(0, length).join('/')
    const found = templates.find(({ category }) => category === ancestor)
    if (found) return found
  }
  return templates.find(({ category }) => category === 'general')
}
