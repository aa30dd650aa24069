/** An answer to a follow-up question: one of its choices, or words. */
type PlayedAnswer = { readonly choice: string } | { readonly text: string }

/** A report as a contact words it, with what the conversation needs to go on. */
export interface Report {
  readonly language: 'en' | 'zh'
  /** When it comes in: an instant, RFC 3339. */
  readonly now: string
  readonly account: string
  readonly contact: string
  /** IANA zone of the contact, in which the trace shows times. */
  readonly timeZone: string
  readonly title: string
  readonly description: string
  /** What the contact answers to the bot, by the fact that is asked for. */
  readonly answers: Readonly<Record<string, PlayedAnswer>>
  /** What the agent asks back, the contact answers, the agent solves, the contact says in the end. */
  readonly question: string
  readonly answer: string
  readonly solution: string
  readonly comment: string
}

/** Real fault texts, one in each language. */
export const reports: Readonly<Record<'en' | 'zh', Report>> = {
  zh: {
    language: 'zh',
    now: '2026-11-20T01:30:00.000Z',
    account: '北风诊所',
    contact: '林梅',
    timeZone: 'Asia/Shanghai',
    title: 'ECS 实例重启后无法远程连接',
    description:
      '今天上午九点重启 ECS 实例 i-bp67acfmxazb4p1 之后，就无法用 SSH 远程连接了，提示 Connection timed out。安全组没有改过，控制台显示实例运行中，挂号系统全部停用，请尽快处理。',
    answers: { errorCode: { text: 'Connection timed out' }, impact: { choice: 'stopped' } },
    question: '您好，请问重启之前是否挂载过新的数据盘，或者修改过 /etc/fstab？',
    answer: '昨天扩容了数据盘，并且在 /etc/fstab 里加了一行。',
    solution:
      '原因是 /etc/fstab 里的磁盘 UUID 写错，系统启动时停在了紧急模式。已通过远程连接（VNC）修正，请再次尝试 SSH 登录。',
    comment: '已经可以登录，很快找到了原因，谢谢！',
  },
  en: {
    language: 'en',
    now: '2026-11-20T09:10:00.000Z',
    account: 'Northwind Clinics',
    contact: 'Mia Larsen',
    timeZone: 'Europe/Copenhagen',
    title: 'Cannot attach a data disk to an instance',
    description:
      'Since 08:40 UTC attaching disk d-bp1a2b3c4d5e6f to instance i-bp67acfmxazb4p1 fails with InvalidDiskCategory.NotSupported. The same call worked yesterday. Our patient archive cannot be extended, about 40 users are affected.',
    answers: { impact: { choice: 'partial' } },
    question: 'Thank you. Which instance type is it, and was it changed lately?',
    answer: 'We moved it to ecs.t1.small last night to save money.',
    solution:
      'That instance type does not take cloud disks of this category. Change it to a g6 type, or create the disk as an ultra disk; the articles above describe both.',
    comment: 'Solved, thank you.',
  },
}
