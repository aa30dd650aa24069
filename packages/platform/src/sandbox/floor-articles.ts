import type { ArticleAudience, ArticleLinkType, TranslationMethod } from '@deskwire/contract'

/** A text of the knowledge in one language. */
interface FloorText {
  readonly language: string
  readonly title: string
  /** Markdown. */
  readonly body: string
}

/** An article of a floor. */
export interface FloorArticle extends FloorText {
  /** Unique on the floor; the article's external id. */
  readonly key: string
  readonly audience: ArticleAudience
  /** Path of a category of the floor. */
  readonly category: string
  readonly tags: readonly string[]
  readonly translations?: readonly (FloorText & { readonly method: TranslationMethod })[]
  /** Articles of the floor that it leads to, by key. */
  readonly links?: readonly { readonly type: ArticleLinkType; readonly to: string }[]
}

const compute: readonly FloorArticle[] = [
  {
    key: 'ssh-timeout',
    language: 'zh',
    audience: 'public',
    category: 'network',
    tags: ['ssh', 'security-group'],
    title: 'SSH 连接云服务器超时怎么办',
    body: `# SSH 连接云服务器超时怎么办

超时说明请求没有得到任何回应；“连接被拒绝”则说明服务器已经回应，只是没有程序在监听。

## 依次检查

1. 在控制台确认实例处于“运行中”，并且有公网 IP。
2. 安全组的入方向是否放行 TCP 22 端口，来源是否包含您现在的出口 IP。
3. 子网的网络 ACL 是否有更早生效的拒绝规则。
4. 通过控制台的 VNC 登录，运行 \`ss -lnt\` 查看 sshd 是否在监听，再看系统防火墙。

仍然超时，请附上实例 ID、出口 IP 和出现问题的时间提交工单。
`,
    translations: [
      {
        language: 'en',
        method: 'human',
        title: 'SSH to a cloud server times out',
        body: `# SSH to a cloud server times out

A timeout means that nothing answered at all. "Connection refused" is another problem: the server answered, but no program listens.

## Check in this order

1. The console shows the instance as running, with a public address.
2. The security group lets TCP port 22 in, from the address you come from now.
3. No rule of the subnet's network ACL refuses it earlier.
4. Sign in by VNC from the console: \`ss -lnt\` shows whether sshd listens; then look at the firewall of the system.

Still no answer? Send us the instance id, your address and the time.
`,
      },
    ],
    links: [
      { type: 'requires', to: 'security-group-order' },
      { type: 'relatesTo', to: 'rescue-mode' },
    ],
  },
  {
    key: 'rescue-mode',
    language: 'en',
    audience: 'customers',
    category: 'compute',
    tags: ['boot', 'fstab'],
    title: 'Start an instance in rescue mode',
    body: `# Start an instance in rescue mode

Use it when an instance no longer boots, most often after a wrong line in \`/etc/fstab\` or a broken kernel update.

1. Stop the instance and take a snapshot of its system disk.
2. Choose **Rescue mode** and start it. A small system boots, with your disk attached as \`/dev/vdb\`.
3. Mount it with \`mount /dev/vdb1 /mnt\`, repair the file, then unmount.
4. Leave rescue mode and start the instance as usual.

Nothing on your disk is changed unless you change it.
`,
    translations: [
      {
        language: 'zh',
        method: 'machine',
        title: '用救援模式启动实例',
        body: `# 用救援模式启动实例

实例无法启动时使用，最常见的原因是 \`/etc/fstab\` 写错了一行，或者内核更新失败。

1. 停止实例，为系统盘创建快照。
2. 选择**救援模式**并启动。一个小系统会启动，您的磁盘挂载为 \`/dev/vdb\`。
3. 用 \`mount /dev/vdb1 /mnt\` 挂载，修复文件，然后卸载。
4. 退出救援模式，正常启动实例。

除非您自己修改，磁盘上的内容不会改变。
`,
      },
    ],
  },
  {
    key: 'cpu-credit',
    language: 'zh',
    audience: 'public',
    category: 'compute',
    tags: ['cpu', 'burstable'],
    title: '突发性能实例的 CPU 为什么只有基准水平',
    body: `# 突发性能实例的 CPU 为什么只有基准水平

突发性能实例平时积攒 CPU 积分，高负载时消耗。积分用完后，CPU 会被限制在基准水平，业务表现为突然变慢。

- 在监控里查看“CPU 积分余额”，为 0 即是这个原因。
- 短时间的高峰：打开“无性能约束模式”，超出部分按量计费。
- 长期高负载：请变配到独享型规格，变配需要重启实例。
`,
  },
]

const network: readonly FloorArticle[] = [
  {
    key: 'security-group-order',
    language: 'en',
    audience: 'public',
    category: 'network',
    tags: ['security-group', 'firewall'],
    title: 'In which order security group rules apply',
    body: `# In which order security group rules apply

Rules are read by priority: 1 comes before 100, and the first rule that fits decides. Of two rules with the same priority, the one that refuses wins.

- A server in several security groups takes the rules of all of them together.
- Rules keep state: the answer to a connection that was let in may leave without a rule of its own.
- A new rule applies to new connections at once. Open ones live on until they are closed.
`,
    translations: [
      {
        language: 'zh',
        method: 'human',
        title: '安全组规则的生效顺序',
        body: `# 安全组规则的生效顺序

规则按优先级读取：1 先于 100，第一条匹配的规则决定结果。优先级相同时，拒绝优先。

- 一台服务器加入多个安全组时，所有规则合在一起生效。
- 规则有状态：已放行连接的返回流量不需要另外的规则。
- 新规则立即对新连接生效，已建立的连接会保持到关闭为止。
`,
      },
    ],
  },
  {
    key: 'vpn-tunnel-flaps',
    language: 'en',
    audience: 'customers',
    category: 'network',
    tags: ['vpn', 'ipsec'],
    title: 'An IPsec tunnel drops every few hours',
    body: `# An IPsec tunnel drops every few hours

A tunnel that drops on the hour usually has two ends with different lifetimes: one end renews its keys while the other still uses the old ones.

1. Compare the lifetimes of phase 1 and phase 2 at both ends. Make them the same.
2. Turn on dead peer detection at both ends, every 30 seconds.
3. If it drops only when nobody works, send a ping through it each minute.

The log line \`INVALID_SPI\` at the time of the drop confirms it.
`,
    links: [{ type: 'relatesTo', to: 'security-group-order' }],
  },
  {
    key: 'slb-502',
    language: 'zh',
    audience: 'public',
    category: 'network',
    tags: ['load-balancer', '502'],
    title: '负载均衡返回 502 的排查方法',
    body: `# 负载均衡返回 502 的排查方法

502 表示负载均衡没有从后端得到有效的回应。

1. 查看后端的健康检查：全部异常时，先修复健康检查的路径和端口。
2. 后端进程是否在请求途中退出，或者提前关闭了长连接。后端的空闲超时应当大于负载均衡的空闲超时。
3. 响应头是否过大，超过 32 KB 会被丢弃。

访问日志里的 \`upstream_status\` 为 “-” 时，说明连接没有建立。
`,
  },
]

const data: readonly FloorArticle[] = [
  {
    key: 'db-too-many-connections',
    language: 'en',
    audience: 'public',
    category: 'database',
    tags: ['mysql', 'connections'],
    title: 'Database answers "Too many connections"',
    body: `# Database answers "Too many connections"

Every connection takes memory, so an instance allows only so many. The error comes when all of them are taken.

- \`SHOW PROCESSLIST\` tells who holds them. Many rows in \`Sleep\` point to a pool that is too large, or to a program that never closes.
- Ten processes with a pool of 50 each may ask for 500. Divide the limit of the instance by the number of processes.
- To get in at once, use the management account: two connections are kept free for it.
`,
    translations: [
      {
        language: 'zh',
        method: 'human',
        title: '数据库提示连接数过多（Too many connections）',
        body: `# 数据库提示连接数过多（Too many connections）

每个连接都占用内存，因此实例的连接数有上限。全部用完时就会出现这个错误。

- 用 \`SHOW PROCESSLIST\` 查看连接来自哪里。大量 \`Sleep\` 说明连接池过大，或者程序没有关闭连接。
- 十个进程、每个连接池 50，就可能要 500 个连接。请用实例上限除以进程数。
- 需要立刻登录时，使用管理账号：系统为它保留了两个连接。
`,
      },
    ],
  },
  {
    key: 'disk-grow',
    language: 'zh',
    audience: 'customers',
    category: 'storage',
    tags: ['disk', 'filesystem'],
    title: '云盘扩容后系统里看不到新空间',
    body: `# 云盘扩容后系统里看不到新空间

控制台扩容只增大云盘，分区和文件系统还要在系统里扩展。

1. \`lsblk\` 确认云盘已经变大。
2. \`growpart /dev/vda 1\` 扩展分区。
3. ext4 用 \`resize2fs /dev/vda1\`，xfs 用 \`xfs_growfs /\`。

操作前请创建快照。Windows 请在“磁盘管理”中扩展卷。
`,
    links: [{ type: 'relatesTo', to: 'rescue-mode' }],
  },
  {
    key: 'api-throttled',
    language: 'en',
    audience: 'public',
    category: 'api',
    tags: ['429', 'throttling'],
    title: 'API calls answer 429 or Throttling.User',
    body: `# API calls answer 429 or Throttling.User

Your account called an operation more often than it may. Nothing was done; the same call may be sent again.

- Wait for the seconds in \`Retry-After\`, then double the wait each time, with some chance in it, so that a hundred workers do not return together.
- Ask for a list once and keep it, rather than asking for each resource.
- The quota of an operation stands on its page. A ticket can raise it: tell us the operation, the region and the calls per minute that you need.
`,
  },
]

const account: readonly FloorArticle[] = [
  {
    key: 'invoice-title',
    language: 'zh',
    audience: 'customers',
    category: 'billing',
    tags: ['invoice'],
    title: '如何修改发票抬头',
    body: `# 如何修改发票抬头

未开具的发票：在“费用中心 - 发票管理”中修改抬头，再提交申请。

已开具的发票：先退回原发票，我们收到后用新抬头重新开具，一般需要三个工作日。跨年的发票不能更换。
`,
  },
  {
    key: 'leaked-key',
    language: 'en',
    audience: 'public',
    category: 'security',
    tags: ['access-key', 'leak'],
    title: 'An access key was leaked: what to do first',
    body: `# An access key was leaked: what to do first

Act in this order. Minutes count more than causes.

1. **Disable** the key in the console. Do not delete it yet: its history is needed.
2. Make a new key, put it where the old one was used, and restart what used it.
3. In the audit log, look for calls by the old key from addresses that you do not know: new users, new instances, changed policies.
4. Undo what you find, then delete the key.

Report it to us as a security ticket, and we look along with you.
`,
    translations: [
      {
        language: 'zh',
        method: 'human',
        title: '访问密钥泄露后首先做什么',
        body: `# 访问密钥泄露后首先做什么

请按顺序处理，先止损，再查原因。

1. 在控制台**禁用**该密钥。暂时不要删除，后面还要查它的记录。
2. 创建新密钥，替换到原来使用的地方，并重启相关程序。
3. 在操作审计中查找旧密钥来自陌生地址的调用：新建用户、新建实例、修改策略。
4. 撤销这些改动，最后删除密钥。

请提交安全类工单，我们会一起排查。
`,
      },
    ],
    links: [{ type: 'relatesTo', to: 'leaked-key-desk' }],
  },
  {
    key: 'leaked-key-desk',
    language: 'en',
    audience: 'internal',
    category: 'security',
    tags: ['access-key', 'desk'],
    title: 'Desk: taking a report of a leaked access key',
    body: `# Desk: taking a report of a leaked access key

For agents only. Treat it as P1, or as P0 where instances were started by a stranger.

- Ask for the last four characters of the key, never for the key. If it stands in the ticket, redact it first.
- Hand over to the security emergency centre before you look for the cause.
- Do not promise that charges will be waived. Billing decides, with the audit log.
`,
    links: [{ type: 'requires', to: 'leaked-key' }],
  },
]

/** A dozen help texts in Chinese and English, some of them translated, some of them linked. */
export const defaultArticles: readonly FloorArticle[] = [...compute, ...network, ...data, ...account]
