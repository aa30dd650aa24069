import type { Rule } from '@deskwire/intake'

/** Tags that hold in every trade, by words of four languages. */
export const defaultRules: readonly Rule[] = [
  {
    id: 'access',
    when: {
      any: [
        'ssh',
        'rdp',
        'remote desktop',
        'log in',
        'login',
        '远程连接',
        '登录',
        'ログイン',
        '원격',
        '로그인',
      ],
    },
    add: ['topic:access'],
  },
  {
    id: 'performance',
    when: {
      any: [
        'slow',
        'latency',
        'timeout',
        'timed out',
        '很慢',
        '超时',
        '延迟',
        '遅い',
        'タイムアウト',
        '느림',
        '시간 초과',
      ],
    },
    add: ['topic:performance'],
  },
  {
    id: 'change',
    when: {
      any: [
        'upgrade',
        'upgraded',
        'migration',
        'after the update',
        '升级',
        '迁移',
        '变更',
        'アップグレード',
        '移行',
        '업그레이드',
        '마이그레이션',
      ],
    },
    add: ['topic:change'],
  },
  {
    id: 'cost',
    when: {
      any: ['invoice', 'refund', 'overcharged', '账单', '退款', '多扣', '請求', '返金', '청구', '환불'],
    },
    add: ['topic:cost'],
  },
]
