import { expect, test } from 'vitest'
import { compileCategories } from './categories.ts'
import { extractFacts } from './extract-facts.ts'
import type { FactTemplate } from './fact-template.ts'
import { compileRules, type Severity } from './rules.ts'
import type { SecurityFlag } from './security.ts'
import { STANDARD_CATEGORIES } from './standard-categories.ts'
import { STANDARD_TEMPLATES } from './standard-templates.ts'
import { tagTicket } from './tags.ts'

const categories = compileCategories(STANDARD_CATEGORIES)
const rules = compileRules([])
if (!categories.valid || !rules.valid) throw new Error('the standard categories must compile')

const ZONES: Readonly<Record<string, string>> = {
  zh: 'Asia/Shanghai',
  en: 'UTC',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
}

/** Every fact of every standard template, once. */
const everything: FactTemplate = {
  category: 'everything',
  facts: [
    ...new Map(STANDARD_TEMPLATES.flatMap(({ facts }) => facts).map((fact) => [fact.key, fact])).values(),
  ],
}

interface Want {
  readonly severity: Severity
  readonly security?: SecurityFlag
  readonly category: string | null
  readonly facts: Readonly<Record<string, string | number | boolean>>
}

interface Case {
  readonly name: string
  readonly language: string
  readonly text: string
  readonly want: Want
}

const CASES: readonly Case[] = [
  {
    name: 'zh: production instance down for everybody',
    language: 'zh',
    text: '生产环境ECS宕机\n今天下午3点开始，实例 i-bp1h2m3n4k5j6 无法访问，控制台报错 InvalidVpc.NotFound，地域 cn-hangzhou，影响所有用户，请尽快处理！',
    want: {
      severity: 'P0',
      category: 'compute',
      facts: {
        startedAt: '2026-11-20T07:00:00.000Z',
        resource: 'i-bp1h2m3n4k5j6',
        errorCode: 'InvalidVpc.NotFound',
        region: 'cn-hangzhou',
        impact: 'stopped',
      },
    },
  },
  {
    name: 'zh: slow queries with an Oracle code',
    language: 'zh',
    text: '从昨晚11点半开始，数据库 rm-bp1q8z7x6c5v 查询很慢，偶尔报 ORA-01555，已经重启过一次',
    want: {
      severity: 'P3',
      category: 'database',
      facts: {
        startedAt: '2026-11-19T15:30:00.000Z',
        resource: 'rm-bp1q8z7x6c5v',
        errorCode: 'ORA-01555',
        impact: 'degraded',
        reproducible: false,
      },
    },
  },
  {
    name: 'zh: load balancer returns 502',
    language: 'zh',
    text: '线上负载均衡 lb-bp1o94dp5i6ea 后端健康检查异常，访问 https://shop.example.cn/cart?sid=1 返回 502，2026-11-20 14:05 左右开始，约3000名用户受影响',
    want: {
      severity: 'P2',
      category: 'network',
      facts: {
        startedAt: '2026-11-20T06:05:00.000Z',
        resource: 'lb-bp1o94dp5i6ea',
        errorCode: 'HTTP 502',
        endpoint: 'https://shop.example.cn/cart',
        affectedUsers: 3000,
      },
    },
  },
  {
    name: 'zh: an invoice',
    language: 'zh',
    text: '请问如何开具上个月的发票？谢谢',
    want: { severity: 'P4', category: 'billing', facts: { billingTopic: 'invoice' } },
  },
  {
    name: 'zh: a test machine',
    language: 'zh',
    text: '测试环境的服务器挂了，不影响生产环境，有空帮忙看下',
    want: { severity: 'P3', category: 'compute', facts: { impact: 'stopped' } },
  },
  {
    name: 'zh: not down',
    language: 'zh',
    text: '服务器没有宕机，只是想了解如何升级配置',
    want: { severity: 'P4', category: 'compute', facts: {} },
  },
  {
    name: 'zh: ransomware',
    language: 'zh',
    text: '服务器中了勒索病毒，文件全部被加密，公网IP 47.96.12.34',
    want: { severity: 'P1', security: 'confirmed', category: 'security', facts: { endpoint: '47.96.12.34' } },
  },
  {
    name: 'zh: suspected intrusion',
    language: 'zh',
    text: '昨天收到异常登录告警，疑似被入侵，请协助排查',
    want: {
      severity: 'P2',
      security: 'suspected',
      category: 'security',
      facts: { startedAt: '2026-11-18T16:00:00.000Z' },
    },
  },
  {
    name: 'zh: data deleted in production',
    language: 'zh',
    text: '运维误删了生产库的订单表，华东1 pc-bp1s826a1up2n，半小时前',
    want: {
      severity: 'P0',
      category: null,
      facts: { startedAt: '2026-11-20T08:00:00.000Z', resource: 'pc-bp1s826a1up2n', region: 'cn-hangzhou' },
    },
  },
  {
    name: 'zh: a mounted disk',
    language: 'zh',
    text: '云盘 d-bp1hy3xnqvr1 挂载失败，错误码：InvalidDiskStatus.NotSupported，11月19日上午10点05分',
    want: {
      severity: 'P3',
      category: 'storage',
      facts: {
        resource: 'd-bp1hy3xnqvr1',
        errorCode: 'InvalidDiskStatus.NotSupported',
        startedAt: '2026-11-19T02:05:00.000Z',
      },
    },
  },
  {
    name: 'zh: angry and waiting',
    language: 'zh',
    text: '工单一直没人理，太差了！！网站打不开已经两天了，我要投诉',
    want: { severity: 'P2', category: null, facts: { impact: 'stopped' } },
  },
  {
    name: 'zh: recovered by itself',
    language: 'zh',
    text: '线上服务10分钟前无法访问，现在已恢复，请查原因',
    want: {
      severity: 'P2',
      category: null,
      facts: { startedAt: '2026-11-20T08:20:00.000Z', impact: 'stopped' },
    },
  },
  {
    name: 'en: production API down',
    language: 'en',
    text: 'Production API is down. Since 07:05 UTC all users get 502 Bad Gateway from https://api.example.com/v1/orders?token=abc.',
    want: {
      severity: 'P0',
      category: 'api',
      facts: {
        startedAt: '2026-11-20T07:05:00.000Z',
        errorCode: 'HTTP 502',
        endpoint: 'https://api.example.com/v1/orders',
        impact: 'stopped',
      },
    },
  },
  {
    name: 'en: negated outage',
    language: 'en',
    text: 'Our site is not down, but pages are slow since yesterday',
    want: {
      severity: 'P3',
      category: null,
      facts: { impact: 'degraded', startedAt: '2026-11-19T00:00:00.000Z' },
    },
  },
  {
    name: 'en: a question about ransomware',
    language: 'en',
    text: 'How do I prevent ransomware on my instances?',
    want: { severity: 'P4', security: 'none', category: 'compute', facts: {} },
  },
  {
    name: 'en: hacked',
    language: 'en',
    text: 'Our web server has been hacked, there is a webshell in /var/www. i-0abcd1234ef567890 in us-east-1',
    want: {
      severity: 'P1',
      security: 'confirmed',
      category: 'compute',
      facts: { resource: 'i-0abcd1234ef567890', region: 'us-east-1' },
    },
  },
  {
    name: 'en: may be hacked',
    language: 'en',
    text: 'I think we might have been hacked: many logins from unknown IP 203.0.113.9',
    want: { severity: 'P2', security: 'suspected', category: 'security', facts: { endpoint: '203.0.113.9' } },
  },
  {
    name: 'en: an ARN and a Postgres state',
    language: 'en',
    text: 'Replica arn:aws:rds:eu-west-1:123456789012:db:orders fails with SQLSTATE 40001, every time, since Nov 18, 2026 09:30 CET',
    want: {
      severity: 'P3',
      category: 'database',
      facts: {
        resource: 'arn:aws:rds:eu-west-1:123456789012:db:orders',
        errorCode: 'SQLSTATE 40001',
        startedAt: '2026-11-18T08:30:00.000Z',
        reproducible: true,
      },
    },
  },
  {
    name: 'en: lost data',
    language: 'en',
    text: 'We lost data in production yesterday at 3pm after a failover',
    want: { severity: 'P0', category: null, facts: { startedAt: '2026-11-19T15:00:00.000Z' } },
  },
  {
    name: 'en: back to normal',
    language: 'en',
    text: 'Production was down at 3:15 AM but is back to normal now',
    want: {
      severity: 'P2',
      category: null,
      facts: { startedAt: '2026-11-20T03:15:00.000Z', impact: 'stopped' },
    },
  },
  {
    name: 'en: staging',
    language: 'en',
    text: 'The staging environment crashed, exit code 137, pod OOMKilled',
    want: { severity: 'P3', category: 'compute', facts: { errorCode: 'exit 137' } },
  },
  {
    name: 'en: a Windows update',
    language: 'en',
    text: 'Windows Update fails with 0x80070005 on two servers. Request ID: 7C8E4B52-9F3A-4D1C-8E2B-1A2B3C4D5E6F',
    want: {
      severity: 'P3',
      category: 'compute',
      facts: { errorCode: '0x80070005', requestId: '7C8E4B52-9F3A-4D1C-8E2B-1A2B3C4D5E6F' },
    },
  },
  {
    name: 'en: checkout fails',
    language: 'en',
    text: 'Checkout fails for about 40% of customers in production with AccessDenied',
    want: { severity: 'P2', category: null, facts: { errorCode: 'AccessDenied' } },
  },
  {
    name: 'en: a Java trace',
    language: 'en',
    text: 'Login broken 2 hours ago:\njava.sql.SQLTransientConnectionException: pool exhausted\n\tat com.zaxxer.hikari.pool.HikariPool.get(HikariPool.java:197)\n\tat app.Main.main(Main.java:9)\nplease help',
    want: {
      severity: 'P3',
      category: 'account',
      facts: { startedAt: '2026-11-20T06:30:00.000Z', errorCode: 'java.sql.SQLTransientConnectionException' },
    },
  },
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
  {
    name: 'ko: production down for everyone',
    language: 'ko',
    text: '어제 오후 3시부터 운영 서버가 다운되었습니다. 모든 사용자가 접속이 안 됩니다. 긴급',
    want: {
      severity: 'P0',
      category: 'compute',
      facts: { startedAt: '2026-11-19T06:00:00.000Z', impact: 'stopped' },
    },
  },
  {
    name: 'ko: not down',
    language: 'ko',
    text: '서버는 다운되지 않았습니다. 다만 응답이 느려요.',
    want: { severity: 'P3', category: 'compute', facts: { impact: 'degraded' } },
  },
  {
    name: 'ko: ransomware',
    language: 'ko',
    text: '서버가 랜섬웨어에 감염되었습니다.',
    want: { severity: 'P1', security: 'confirmed', category: 'compute', facts: {} },
  },
  {
    name: 'ko: payments fail',
    language: 'ko',
    text: '운영 환경에서 결제 시 500 에러가 발생합니다. 약 200명의 사용자',
    want: { severity: 'P2', category: null, facts: { errorCode: 'HTTP 500', affectedUsers: 200 } },
  },
  {
    name: 'ko: a question',
    language: 'ko',
    text: '디스크 스냅샷은 어떻게 생성하나요? 감사합니다',
    want: { severity: 'P4', category: 'storage', facts: {} },
  },
  {
    name: 'ko: intermittent loss',
    language: 'ko',
    text: '2026년 11월 19일 오후 2시 30분부터 서울 리전 VPC에서 간헐적으로 패킷 손실이 있습니다. vpc-0a1b2c3d4e5f6',
    want: {
      severity: 'P3',
      category: 'network',
      facts: {
        startedAt: '2026-11-19T05:30:00.000Z',
        region: 'ap-northeast-2',
        resource: 'vpc-0a1b2c3d4e5f6',
        impact: 'degraded',
        reproducible: false,
      },
    },
  },
  {
    name: 'ko: suspected intrusion',
    language: 'ko',
    text: '해킹이 의심됩니다. 3시간 전에 모르는 로그인이 있었습니다.',
    want: {
      severity: 'P2',
      security: 'suspected',
      category: 'account',
      facts: { startedAt: '2026-11-20T05:30:00.000Z' },
    },
  },
  {
    name: 'ko: login fails',
    language: 'ko',
    text: '오늘 아침부터 관리자 계정 로그인이 안 됩니다. 오류 코드: AUTH-4012',
    want: {
      severity: 'P2',
      category: 'account',
      facts: { errorCode: 'AUTH-4012', startedAt: '2026-11-19T21:00:00.000Z' },
    },
  },
]

test.each(CASES)('$name', ({ language, text, want }) => {
  const [title = '', ...rest] = text.split('\n')
  const draft = {
    title: rest.length > 0 ? title : '',
    text: rest.length > 0 ? rest.join('\n') : text,
    language,
  }
  const tags = tagTicket({ ...draft, categories: categories.categories, rules: rules.rules })
  const time = { reference: '2026-11-20T08:30:00Z', timeZone: ZONES[language] ?? 'UTC' }
  const { facts } = extractFacts(text, everything, { time })
  const known = Object.fromEntries(facts.map(({ key, value }) => [key, value]))
  expect({
    severity: tags.severity.severity,
    security: tags.security.flag,
    category: tags.category?.path ?? null,
    facts: Object.fromEntries(Object.keys(want.facts).map((key) => [key, known[key]])),
  }).toEqual({ security: 'none', ...want })
})

test('every language is tried', () => {
  const count = (language: string): number => CASES.filter((one) => one.language === language).length
  expect(Math.min(...['zh', 'en', 'ja', 'ko'].map(count))).toBeGreaterThanOrEqual(8)
  expect(CASES.length).toBeGreaterThanOrEqual(40)
})
