import type { FactTemplateDoc, LocalizedText } from '../documents/index.ts'
import type { FloorCategory } from './floor.ts'

const say = (en: string, zh: string, ja: string, ko: string): LocalizedText => ({ en, zh, ja, ko })

const startedAt: FactTemplateDoc = {
  key: 'startedAt',
  kind: 'instant',
  required: true,
  label: say('When it began', '开始时间', '発生日時', '발생 시각'),
  question: say(
    'When did it begin?',
    '问题从什么时候开始的？',
    'いつ発生しましたか？',
    '언제부터 발생했나요?',
  ),
  choices: [],
}

const errorCode: FactTemplateDoc = {
  key: 'errorCode',
  kind: 'errorCode',
  required: true,
  label: say('Error code', '错误码', 'エラーコード', '오류 코드'),
  question: say(
    'Which error code is shown?',
    '显示的错误码是什么？',
    'どのエラーコードが表示されますか？',
    '어떤 오류 코드가 표시되나요?',
  ),
  choices: [],
}

const resource = (en: string, zh: string, ja: string, ko: string): FactTemplateDoc => ({
  key: 'resourceId',
  kind: 'resource',
  required: true,
  label: say(en, zh, ja, ko),
  question: say(
    `Which one is it: ${en.toLowerCase()}?`,
    `是哪一个：${zh}？`,
    `対象はどれですか：${ja}？`,
    `어느 것인가요: ${ko}?`,
  ),
  choices: [],
})

const frequency: FactTemplateDoc = {
  key: 'frequency',
  kind: 'choice',
  required: true,
  label: say('How often it happens', '发生频率', '発生頻度', '발생 빈도'),
  question: say(
    'How often does it happen?',
    '发生的频率如何？',
    'どのくらいの頻度で発生しますか？',
    '얼마나 자주 발생하나요?',
  ),
  choices: [
    { value: 'once', label: say('Once', '只有一次', '一度だけ', '한 번') },
    { value: 'intermittent', label: say('Now and then', '时断时续', '時々', '간헐적') },
    { value: 'permanent', label: say('All the time', '一直如此', '常に', '계속') },
  ],
}

const impact: FactTemplateDoc = {
  key: 'impact',
  kind: 'choice',
  required: true,
  label: say('Who is affected', '影响范围', '影響範囲', '영향 범위'),
  question: say('Who is affected?', '影响了谁？', '誰に影響していますか？', '누가 영향을 받나요?'),
  choices: [
    { value: 'one', label: say('One person', '一个人', '一人', '한 명') },
    { value: 'some', label: say('Some people', '部分人', '一部の人', '일부') },
    { value: 'all', label: say('Everybody', '所有人', '全員', '모두') },
  ],
}

const logExcerpt: FactTemplateDoc = {
  key: 'logExcerpt',
  kind: 'logExcerpt',
  required: false,
  label: say('Log lines', '日志片段', 'ログの抜粋', '로그 일부'),
  choices: [],
}

/** What the sandbox's reports are about, with the facts that a good report of each kind holds. */
export const defaultCategories: readonly FloorCategory[] = [
  {
    path: 'compute',
    label: say('Compute', '计算', 'コンピューティング', '컴퓨팅'),
    terms: {
      en: ['server', 'virtual machine', 'ecs'],
      zh: ['服务器', '云服务器'],
      ja: ['サーバー'],
      ko: ['서버'],
    },
    facts: [startedAt, impact],
  },
  {
    path: 'compute/instance',
    label: say('Instances', '云服务器实例', 'インスタンス', '인스턴스'),
    terms: {
      en: ['instance', 'reboot', 'restart', 'cannot start', 'ssh', 'remote desktop', 'cpu'],
      zh: ['实例', '重启', '无法启动', '远程连接', '登录'],
      ja: ['インスタンス', '再起動', '起動しない', 'リモート接続'],
      ko: ['인스턴스', '재부팅', '재시작', '시작되지', '원격 연결'],
    },
    facts: [
      startedAt,
      resource('Instance id', '实例 ID', 'インスタンス ID', '인스턴스 ID'),
      errorCode,
      impact,
      logExcerpt,
    ],
  },
  {
    path: 'network',
    label: say('Network', '网络', 'ネットワーク', '네트워크'),
    terms: {
      en: ['network', 'latency', 'packet loss', 'dns'],
      zh: ['网络', '延迟', '丢包', '域名'],
      ja: ['ネットワーク', '遅延'],
      ko: ['네트워크', '지연'],
    },
    facts: [startedAt, frequency, impact],
  },
  {
    path: 'network/vpn',
    label: say('VPN', 'VPN', 'VPN', 'VPN'),
    terms: {
      en: ['vpn', 'tunnel', 'ipsec'],
      zh: ['vpn', '隧道', '专线'],
      ja: ['vpn', 'トンネル'],
      ko: ['vpn', '터널'],
    },
    facts: [
      startedAt,
      resource('Gateway id', '网关 ID', 'ゲートウェイ ID', '게이트웨이 ID'),
      frequency,
      impact,
      logExcerpt,
    ],
  },
  {
    path: 'storage',
    label: say('Storage', '存储', 'ストレージ', '스토리지'),
    terms: {
      en: ['disk', 'snapshot', 'storage', 'volume', 'backup'],
      zh: ['云盘', '磁盘', '快照', '存储', '备份'],
      ja: ['ディスク', 'スナップショット', 'ストレージ'],
      ko: ['디스크', '스냅샷', '스토리지'],
    },
    facts: [startedAt, resource('Disk id', '云盘 ID', 'ディスク ID', '디스크 ID'), errorCode, impact],
  },
  {
    path: 'database',
    label: say('Databases', '数据库', 'データベース', '데이터베이스'),
    terms: {
      en: ['database', 'query', 'sql', 'replication', 'connection pool'],
      zh: ['数据库', '查询', '主从', '连接池'],
      ja: ['データベース', 'クエリ'],
      ko: ['데이터베이스', '쿼리'],
    },
    facts: [
      startedAt,
      resource('Database id', '数据库实例 ID', 'データベース ID', '데이터베이스 ID'),
      errorCode,
      frequency,
      logExcerpt,
    ],
  },
  {
    path: 'security',
    label: say('Security', '安全', 'セキュリティ', '보안'),
    terms: {
      en: ['attack', 'intrusion', 'leaked', 'ransomware', 'malware', 'ddos', 'breach'],
      zh: ['攻击', '入侵', '泄露', '勒索', '木马', '挖矿'],
      ja: ['攻撃', '侵入', '漏洩', 'マルウェア'],
      ko: ['공격', '침입', '유출', '악성코드'],
    },
    facts: [
      startedAt,
      impact,
      resource('Affected resource', '受影响的资源', '影響を受けたリソース', '영향받은 리소스'),
      logExcerpt,
    ],
  },
  {
    path: 'billing',
    label: say('Billing', '账单与付费', '請求', '결제'),
    terms: {
      en: ['invoice', 'bill', 'refund', 'charge', 'payment', 'subscription'],
      zh: ['账单', '发票', '退款', '扣费', '续费', '付款'],
      ja: ['請求', '領収書', '返金', '支払い'],
      ko: ['청구서', '환불', '결제', '영수증'],
    },
    facts: [
      {
        key: 'period',
        kind: 'text',
        required: true,
        label: say('Billing period', '账期', '請求期間', '청구 기간'),
        question: say(
          'Which billing period is it about?',
          '是哪个账期？',
          'どの請求期間ですか？',
          '어느 청구 기간인가요?',
        ),
        choices: [],
      },
    ],
  },
]
