import type { Findings } from './findings.ts'

/** An event as the feed gives it, as far as it is looked at. */
export interface FeedEvent {
  readonly id: string
  readonly type: string
  readonly subject: { readonly type: string; readonly id: string }
  readonly step: number
  readonly sequence: number
  readonly data: Readonly<Record<string, unknown>>
  readonly content: Readonly<Record<string, { readonly value?: string; readonly erased?: boolean }>>
}

/** What a ticket must be like, going by its events alone. */
export interface TicketHistory {
  status: string
  severity: string
  title: string
  version: number
  readonly messages: Set<string>
  /** The last thing that was told of each clock. */
  readonly clocks: Map<string, string>
}

/** Where the tag of a write stands, by the type of the one event that tells of it. */
const tagField: Readonly<Record<string, string>> = {
  'ticket.created': 'title',
  'ticket.updated': 'title',
  'message.created': 'body',
  'ticket.transitioned': 'note',
}

/** What can happen once only, and to what. */
const onceOnly: Readonly<Record<string, string>> = {
  'message.created': 'messageId',
  'ticket.created': 'ticketId',
  'ticket.offered': 'reservationId',
  'reservation.expired': 'reservationId',
  'reservation.rescinded': 'reservationId',
  'sla.clockStarted': 'clockId',
}

// Writers do no more than this; what the platform does by itself leaves the version alone.
const raisesVersion: ReadonlySet<string> = new Set(['ticket.updated', 'ticket.transitioned'])

/** What a tenant's feed has told so far, and what of it cannot be. */
export class TenantHistory {
  readonly tickets = new Map<string, TicketHistory>()
  /** How often a write has happened, by its tag. */
  readonly effects = new Map<string, number>()
  /** Tickets told of since this was emptied. */
  readonly touched = new Set<string>()
  readonly #name: string
  readonly #findings: Findings
  readonly #steps = new Map<string, number>()
  readonly #once = new Set<string>()
  #sequence = 0

  constructor(name: string, findings: Findings) {
    this.#name = name
    this.#findings = findings
  }

  /** The last sequence that was taken in. */
  get sequence(): number {
    return this.#sequence
  }

  take(event: FeedEvent): void {
    const { type, subject, data, sequence, step } = event
    if (sequence !== this.#sequence + 1) this.#torn(`the feed goes from ${this.#sequence} to ${sequence}`)
    this.#sequence = sequence
    const name = `${subject.type}/${subject.id}`
    const before = this.#steps.get(name) ?? 0
    if (step !== before + 1) this.#torn(`${name} goes from step ${before} to ${step} (${type})`)
    this.#steps.set(name, step)
    for (const [field, content] of Object.entries(event.content))
      if (content.value === undefined) this.#torn(`the ${field} of ${type} ${event.id} is not there`)
    this.#countOnce(type, data)
    this.#countEffect(event)
    if (typeof data['ticketId'] === 'string') this.#follow(data['ticketId'], event)
  }

  #torn(detail: string): void {
    this.#findings.add('torn', `${this.#name}: ${detail}`)
  }

  #countOnce(type: string, data: FeedEvent['data']): void {
    const field = onceOnly[type]
    if (field === undefined) return
    const name = `${type} of ${String(data[field])}`
    if (this.#once.has(name)) this.#findings.add('doubled', `${this.#name}: ${name} happened again`)
    this.#once.add(name)
  }

  #countEffect({ type, content }: FeedEvent): void {
    const tag = content[tagField[type] ?? '']?.value
    if (tag === undefined) return
    const times = (this.effects.get(tag) ?? 0) + 1
    this.effects.set(tag, times)
    if (times > 1)
      this.#findings.add('doubled', `${this.#name}: the write ${tag} happened ${times} times (${type})`)
  }

  #follow(ticketId: string, { type, data, content }: FeedEvent): void {
    this.touched.add(ticketId)
    if (type === 'ticket.created') {
      this.tickets.set(ticketId, {
        status: String(data['status']),
        severity: String(data['severity']),
        title: content['title']?.value ?? '',
        version: 1,
        messages: new Set(),
        clocks: new Map(),
      })
      return
    }
    const ticket = this.tickets.get(ticketId)
    if (!ticket) return this.#torn(`${type} tells of ${ticketId}, which was never created`)
    if (raisesVersion.has(type)) ticket.version += 1
    if (type === 'ticket.updated') {
      ticket.severity = String(data['severity'])
      ticket.title = content['title']?.value ?? ticket.title
    }
    if (type === 'ticket.transitioned') ticket.status = String(data['to'])
    if (type === 'message.created') ticket.messages.add(String(data['messageId']))
    if (type.startsWith('sla.clock')) ticket.clocks.set(String(data['clockId']), type)
  }
}
