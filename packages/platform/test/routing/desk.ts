import { defaultFloor, type SandboxOptions } from '@deskwire/platform/sandbox'
import { World, type Ask, type Got } from '../walk/world.ts'

type FloorAgents = (typeof defaultFloor)['agents']

const skills = { network: 8 }

/** Somebody who works always, in Hangzhou, and knows networks. */
export const expert = (
  name: string,
  tier: 'L1' | 'L2' | 'L3' = 'L1',
  more: object = {},
): FloorAgents[number] => ({
  name,
  tier,
  skills,
  center: 'Hangzhou',
  languages: { zh: 9, en: 9 },
  shift: 'always',
  ...more,
})

/** An event as it was read, with the agents by their names. */
export interface Told {
  readonly type: string
  readonly occurredAt: string
  readonly data: Readonly<Record<string, unknown>>
}

/** A floor with the agents of a test, and the tickets that find their way over it. */
export class Desk extends World {
  /** Opens with these agents and without promises, so that nothing moves but routing; or with the whole default floor. */
  static async open(agents?: FloorAgents, options: SandboxOptions = {}): Promise<Desk> {
    const floor = agents ? { ...defaultFloor, agents, slaPolicies: [] } : defaultFloor
    const world = await World.begin({ floor, ...options })
    return new Desk(world.sandbox)
  }

  nameOf(id: unknown): string {
    return Object.entries(this.sandbox.agents).find(([, agentId]) => agentId === id)?.[0] ?? String(id)
  }

  idOf = (name: string): string => this.sandbox.agents[name] ?? ''

  center = (id: string | null): string =>
    Object.entries(this.sandbox.centers).find(([, centerId]) => centerId === id)?.[0] ?? String(id)

  /** A ticket about networks by an account in Hangzhou. */
  async file(fields: object = {}) {
    const account = await this.account({ region: 'CN-ZJ', timeZone: 'Asia/Shanghai' })
    const contact = await this.contact({ accountId: account.id })
    return this.must('tickets.create', {
      body: {
        accountId: account.id,
        contactId: contact.id,
        title: 'VPN tunnel drops',
        description: 'The tunnel drops every ten minutes.',
        categoryId: this.sandbox.categories['network'],
        severity: 'P3',
        ...fields,
      },
    })
  }

  ticketNow = (ticketId: string) => this.must('tickets.get', { path: { ticketId } })

  /** The offer that a ticket has open, with the agent's name. */
  async openOffer(ticketId: string) {
    const { items } = await this.must('reservations.list', { query: { ticketId, state: 'offered' } })
    return items[0] && { ...items[0], agent: this.nameOf(items[0].agentId) }
  }

  accept = (reservationId: string, ask: Ask = {}): Promise<Got> =>
    this.send('reservations.accept', { path: { reservationId }, ...ask })

  decline = (reservationId: string, body: object = {}) =>
    this.must('reservations.decline', { path: { reservationId }, body })

  presence = (name: string, state: string, until: string | null = null) =>
    this.must('presence.set', { path: { agentId: this.idOf(name) }, body: { state, until } })

  /** What happened to a ticket in routing, in order. */
  async told(subjectId: string): Promise<Told[]> {
    const { items } = await this.must('events.list', { query: { subjectId, limit: '100' } })
    return items
      .filter(({ type }: Told) =>
        /^(reservation|routing|agent)\.|ticket\.(queued|offered|tierWidened|escalated)/.test(type),
      )
      .map(({ type, occurredAt, data }: Told) => ({
        type,
        occurredAt,
        data: { ...data, ...(data['agentId'] !== undefined && { agentId: this.nameOf(data['agentId']) }) },
      }))
  }

  types = async (subjectId: string) => (await this.told(subjectId)).map(({ type }) => type)

  /** The decisions about a ticket in full, oldest first. */
  async decisions(ticketId: string) {
    const { items } = await this.must('decisions.list', { query: { ticketId, sort: 'createdAt' } })
    return Promise.all(
      items.map(({ id }: { id: string }) => this.must('decisions.get', { path: { decisionId: id } })),
    )
  }
}

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
