import { operations, type OperationId } from '@deskwire/contract'
import { createSandbox, type Sandbox, type SandboxOptions } from '@deskwire/platform/sandbox'

/** A request of an operation, before it is one. */
export interface Ask {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly ifMatch?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Token; the world's key unless given. */
  readonly token?: string | null
  /** Body as it is sent, where it is not the JSON of `body`. */
  readonly raw?: string | Uint8Array<ArrayBuffer>
}

/** An answer with what tests look at. */
export interface Got {
  readonly status: number
  readonly headers: Headers
  // What an answer holds depends on the operation; tests read it as they would in a console.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any
  readonly text: string
}

const isJson = ({ headers }: Response): boolean => /\bjson$/.test(headers.get('content-type') ?? '')

/** Reads an answer; of one that goes on, what it begins with. */
export async function textOf(response: Response): Promise<string> {
  if (response.headers.get('content-type') !== 'text/event-stream') return response.text()
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const { value } = await reader.read()
  await reader.cancel()
  return new TextDecoder().decode(value)
}

/** Builds the request of an operation. */
export function requestOf(baseUrl: string, apiKey: string, id: OperationId, ask: Ask = {}): Request {
  const { method, path, body: takesBody } = operations[id]
  const url = new URL(
    baseUrl +
      path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(ask.path?.[name] ?? `missing-${name}`),
      ),
  )
  for (const [name, value] of Object.entries(ask.query ?? {})) url.searchParams.set(name, value)
  const headers = new Headers(ask.headers)
  const token = ask.token === undefined ? apiKey : ask.token
  if (token !== null) headers.set('authorization', `Bearer ${token}`)
  if (ask.ifMatch !== undefined) headers.set('if-match', `"${ask.ifMatch}"`)
  const payload = ask.raw ?? (takesBody ? JSON.stringify(ask.body ?? {}) : undefined)
  if (payload !== undefined && !headers.has('content-type'))
    headers.set('content-type', takesBody?.contentTypes[0] ?? 'application/json')
  return new Request(url, { method, headers, ...(payload !== undefined && { body: payload }) })
}

/** A sandbox with somebody in it, and ways to call it. */
export class World {
  readonly sandbox: Sandbox
  token: string

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox
    this.token = sandbox.apiKey
  }

  static async begin(options: SandboxOptions = {}): Promise<World> {
    return new World(await createSandbox({ seed: 1, ...options }))
  }

  async send(id: OperationId, ask: Ask = {}): Promise<Got> {
    const response = await this.sandbox.fetch(requestOf(this.sandbox.baseUrl, this.token, id, ask))
    const text = await textOf(response)
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson(response) ? JSON.parse(text) : undefined,
    }
  }

  /** Sends a request that must succeed. */
  async must(id: OperationId, ask: Ask = {}): Promise<Got['body']> {
    const got = await this.send(id, ask)
    if (got.status !== operations[id].success.status)
      throw new Error(`${id} answered ${got.status}: ${got.text}`)
    return got.body
  }

  #numbered = 0
  next(): number {
    this.#numbered += 1
    return this.#numbered
  }

  account = (fields: object = {}) =>
    this.must('accounts.create', { body: { name: `Account ${this.next()}`, ...fields } })

  async contact(fields: { accountId?: string } = {}) {
    const accountId = fields.accountId ?? (await this.account()).id
    return this.must('contacts.create', {
      body: { name: `Contact ${this.next()}`, timeZone: 'Asia/Shanghai', ...fields, accountId },
    })
  }

  async contract(fields: { accountId?: string } = {}) {
    const accountId = fields.accountId ?? (await this.account()).id
    return this.must('contracts.create', {
      body: { name: `Contract ${this.next()}`, tier: 'business', ...fields, accountId },
    })
  }

  async ticket(fields: { accountId?: string; contactId?: string } = {}) {
    const contact = fields.contactId
      ? { id: fields.contactId, accountId: fields.accountId }
      : await this.contact(fields)
    const n = this.next()
    return this.must('tickets.create', {
      body: {
        title: `VPN tunnel drops, case ${n}`,
        description: `The IPsec tunnel drops now and then, error ${400 + n}.`,
        ...fields,
        accountId: contact.accountId,
        contactId: contact.id,
      },
    })
  }

  /** A ticket that was moved on to a status. */
  async ticketIn(
    status: 'open' | 'solved' | 'closed' | 'cancelled',
    fields: { accountId?: string; contactId?: string } = {},
  ) {
    let ticket = await this.ticket(fields)
    const steps = {
      open: ['open'],
      solved: ['open', 'solved'],
      closed: ['open', 'solved', 'closed'],
      cancelled: ['cancelled'],
    }[status]
    for (const to of steps) {
      const body = to === 'solved' ? { to, resolutionCode: 'fixed' } : { to }
      ticket = await this.must('tickets.transition', {
        path: { ticketId: ticket.id },
        ifMatch: ticket.version,
        body,
      })
    }
    return ticket
  }

  article = (fields: object = {}) => {
    const n = this.next()
    return this.must('articles.create', {
      body: {
        title: `Tunnel drops ${n}`,
        body: `# Why\n\nTwo ends disagree, reason ${n}.`,
        language: 'en',
        audience: 'public',
        state: 'published',
        ...fields,
      },
    })
  }

  translation = (articleId: string, language = 'zh', fields: object = {}) =>
    this.must('translations.put', {
      path: { articleId, language },
      body: {
        title: `隧道中断 ${this.next()}`,
        body: '# 原因\n\n两端的设置不一致。',
        sourceVersion: 1,
        method: 'human',
        ...fields,
      },
    })

  newAgent = (fields: object = {}) => ({
    name: `Agent ${this.next()}`,
    centerId: Object.values(this.sandbox.centers)[0] ?? '',
    tier: 'L1',
    languages: [{ language: 'en', level: 9 }],
    skills: [{ skill: 'network', level: 7 }],
    capacity: { api: 2, portal: 2 },
    ...fields,
  })

  agent = (fields: object = {}) => this.must('agents.create', { body: this.newAgent(fields) })

  queue = (fields: object = {}) =>
    this.must('queues.create', { body: { name: `Queue ${this.next()}`, position: 900, ...fields } })

  routingPolicy = (fields: object = {}) =>
    this.must('routingPolicies.create', { body: { name: `Policy ${this.next()}`, ...fields } })

  /** A ticket that came in on a channel. */
  async ticketOn(channel: string) {
    const { id: contactId, accountId } = await this.contact()
    return this.ticket({ accountId, contactId, channel } as object)
  }

  /** The open offer of a new ticket; by mail unless told, on which agents carry most. */
  async offer(channel = 'email') {
    const ticket = await this.ticketOn(channel)
    const { items } = await this.must('reservations.list', {
      query: { ticketId: ticket.id, state: 'offered' },
    })
    return items[0]
  }

  /** An attachment that may be put or is: a text file, since any text is a good one. */
  async attachment(
    ticketId: string,
    content: Ask['raw'] | null = `log line ${this.next()}`,
    fields = {},
    ask: Ask = {},
  ) {
    const slot = await this.must('attachments.create', {
      ...ask,
      path: { ticketId },
      body: { fileName: `gateway ${this.next()}.log`, mediaType: 'text/plain', ...fields },
    })
    if (content === null) return slot
    const path = { ticketId, attachmentId: slot.id as string }
    return this.must('attachments.putContent', { ...ask, path, raw: content as string })
  }

  secret = (ticketId: string, fields: object = {}, ask: Ask = {}) =>
    this.must('secrets.create', {
      ...ask,
      path: { ticketId },
      body: { label: `Console password ${this.next()}`, value: `sword fish ${this.next()}`, ...fields },
    })

  /** A job that has written its file; the sandbox does a step of it at each request. */
  async finishedExport(body: object = { format: 'csv' }) {
    let job = await this.must('ticketExports.create', { body })
    for (let looks = 0; job.finishedAt === null && looks < 1_000; looks += 1)
      job = await this.must('jobs.get', { path: { jobId: job.id } })
    return job
  }

  get agentId(): string {
    return Object.values(this.sandbox.agents)[0] ?? ''
  }

  async contactToken(contactId: string): Promise<string> {
    return (await this.must('sessions.create', { body: { contactId } })).token
  }

  async question(ticketId?: string) {
    const id = ticketId ?? (await this.ticket()).id
    const { items } = await this.must('followUps.list', { path: { ticketId: id } })
    return { ticketId: id, ...items[0] }
  }

  importJob = () => {
    const articles = Array.from({ length: 120 }, (_, i) => ({
      externalId: `import-${this.next()}-${i}`,
      title: `Imported ${i}`,
      body: `Text ${i}`,
      language: 'en',
      audience: 'public',
      state: 'published',
    }))
    return this.must('articles.import', { body: { articles } })
  }
}
