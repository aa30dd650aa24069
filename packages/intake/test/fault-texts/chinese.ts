import type { FaultText } from './fault-text.ts'

/** Faults as customers tell them in Chinese. */
export const chinese: readonly FaultText[] = [
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
]
