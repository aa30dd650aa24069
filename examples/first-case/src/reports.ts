import type { ContractCreate, TicketCreate } from '@deskwire/sdk'

/** An answer to a follow-up question: one of its choices, or words. */
type PlayedAnswer = { readonly choice: string } | { readonly text: string }

/** Who reports a fault, in which words. */
export interface Customer {
  readonly language: 'en' | 'zh'
  /** When it comes in: an instant, RFC 3339. */
  readonly now: string
  readonly account: string
  readonly contact: string
  /** ISO 3166-2 region of the account. */
  readonly region: string
  /** IANA zone of the contact, in which the trace shows times. */
  readonly timeZone: string
  readonly contract: Pick<ContractCreate, 'name' | 'tier'> & { readonly supportHours: 'business' | 'always' }
  readonly channel: NonNullable<TicketCreate['channel']>
  readonly title: string
  readonly description: string
  /** What the agent finds in the end, and what the contact says to that. */
  readonly solution: string
  readonly comment: string
}

/** A report of the day, with what the conversation needs to go on. */
export interface Report extends Customer {
  /** What the contact answers to the bot, by the fact that is asked for. */
  readonly answers: Readonly<Record<string, PlayedAnswer>>
  /** What the first agent asks back, the contact answers, and the agent promises. */
  readonly question: string
  readonly answer: string
  readonly promise: string
  /** What the second agent notes, for colleagues alone. */
  readonly note: string
}

/** A report of the night: what comes first is a first reply. */
export interface Emergency extends Customer {
  readonly firstReply: string
}

/** Real fault texts of a working day, one in each language. */
export const reports: Readonly<Record<'en' | 'zh', Report>> = {
  zh: {
    language: 'zh',
    now: '2026-11-20T01:30:00.000Z',
    account: '北风诊所',
    contact: '林梅',
    region: 'CN-ZJ',
    timeZone: 'Asia/Shanghai',
    contract: { name: 'Gold', tier: 'enterprise', supportHours: 'business' },
    channel: 'portal',
    title: 'ECS 实例重启后无法远程连接',
    description:
      '今天上午九点重启 ECS 实例 i-bp67acfmxazb4p1 之后，就无法用 SSH 远程连接了，提示 Connection timed out。安全组没有改过，控制台显示实例运行中，挂号系统全部停用，请尽快处理。',
    answers: { errorCode: { text: 'Connection timed out' }, impact: { choice: 'stopped' } },
    question: '您好，请问重启之前是否挂载过新的数据盘，或者修改过 /etc/fstab？',
    answer: '昨天扩容了数据盘，并且在 /etc/fstab 里加了一行。',
    promise: '谢谢。我先为数据盘创建快照，再检查 /etc/fstab，完成之后回复您。',
    note: '快照周五已经完成，之后没有人跟进。由二线接手。',
    solution:
      '原因是 /etc/fstab 里的磁盘 UUID 写错，系统启动时停在了紧急模式。已通过远程连接（VNC）修正，请再次尝试 SSH 登录。',
    comment: '已经可以登录，二线很快找到了原因，谢谢！',
  },
  en: {
    language: 'en',
    now: '2026-11-20T10:10:00.000Z',
    account: 'Northwind Clinics',
    contact: 'Mia Larsen',
    region: 'DK',
    timeZone: 'Europe/Copenhagen',
    contract: { name: 'Gold', tier: 'enterprise', supportHours: 'business' },
    channel: 'portal',
    title: 'Cannot attach a data disk to an instance',
    description:
      'Since 09:40 UTC attaching disk d-bp1a2b3c4d5e6f to instance i-bp67acfmxazb4p1 fails with InvalidDiskCategory.NotSupported. The same call worked yesterday. Our patient archive cannot be extended, about 40 users are affected.',
    answers: { impact: { choice: 'partial' } },
    question: 'Thank you. Which instance type is it, and was it changed lately?',
    answer: 'We moved it to ecs.t1.small last night to save money.',
    promise: 'I will find out which disks that type takes, and write to you.',
    note: 'Nobody followed this up since Friday. Second line takes over.',
    solution:
      'That instance type does not take cloud disks of this category. Change it to a g6 type, or create the disk as an ultra disk; the articles above describe both.',
    comment: 'Solved by the second line, thank you.',
  },
}

/** A P0 in the middle of the night: 03:00 where it happens, when every centre nearby is closed. */
export const emergency: Emergency = {
  language: 'zh',
  now: '2026-11-24T19:00:00.000Z',
  account: '南岭电网',
  contact: '周航',
  region: 'CN-GD',
  timeZone: 'Asia/Shanghai',
  contract: { name: 'Platinum', tier: 'strategic', supportHours: 'always' },
  channel: 'phone',
  title: '调度专网 VPN 全部中断，生产环境无法访问',
  description:
    '凌晨 02:55 起，VPN 网关 vpn-bp1k7r2c9d0x 的两条隧道同时断开，日志反复出现 IKE_SA_TIMEOUT。全网 38 座变电站的调度数据全部中断，生产环境完全不可用，请立即处理！',
  firstReply: '您好，我是值班工程师，已经看到两条隧道在协商阶段超时，正在切换到备用网关。',
  solution: '主网关升级后丢失了预共享密钥。已切换到备用网关，两条隧道恢复，38 座变电站的数据全部正常。',
  comment: '凌晨三点也有人用中文处理，非常感谢！',
}
