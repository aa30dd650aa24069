import type { Exclusion, Priority, RequiredSkill, RoutingItem, Tier } from '@deskwire/routing'
import {
  accounts,
  categories,
  contacts,
  contracts,
  tickets,
  type ContractDoc,
  type QueueDoc,
  type TicketDoc,
} from '../documents/index.ts'
import { epochMs, iso } from '../instant.ts'
import type { Work } from '../work.ts'
import { localMinutes } from './opening.ts'

/** What the queue remembers of an item over all that happens to it. */
export interface QueueMemory {
  /** Epoch milliseconds. */
  readonly queuedAt: number
  readonly tier: Tier
  /** When the ladder started at `tier`, epoch milliseconds. */
  readonly tierSince: number
  readonly excluded: readonly Exclusion[]
  readonly transfers: number
}

/** What routing reads of a ticket, or of a draft of one. */
export type RoutableTicket = Pick<
  TicketDoc,
  | 'id'
  | 'severity'
  | 'channel'
  | 'language'
  | 'product'
  | 'resourceRegion'
  | 'categoryId'
  | 'accountId'
  | 'contactId'
  | 'contractId'
  | 'securityFlag'
  | 'missingFacts'
  | 'followUpOfId'
  | 'reopenCount'
  | 'nextDueAt'
  | 'remainingMs'
>

const TIERS = ['basic', 'standard', 'business', 'enterprise', 'strategic'] as const
const HOURS = { business: 'business', extended: 'extended', always: '24x7' } as const
const WEEK_MS = 7 * 24 * 60 * 60 * 1000

// Enough to tell an account that writes daily from one that writes now and then.
const MAX_RECENT = 20
const MAX_SOLVED = 50

export const priorityOf = (severity: string): Priority => Number(severity.slice(1)) as Priority

/** A provider's name of a region begins with its country where it is ours to read: `cn-hangzhou` is in CN. */
function countryOfResource(region: string | null): string | undefined {
  return /^[a-z]{2}(?=-)/i.exec(region ?? '')?.[0].toUpperCase()
}

/** How long the tightest clock has left: what was counted last, or less where its due instant is nearer than that. */
export function slaOf(
  { nextDueAt, remainingMs }: Pick<RoutableTicket, 'nextDueAt' | 'remainingMs'>,
  createdAt: number,
  now: number,
): RoutingItem['sla'] {
  if (nextDueAt === null || nextDueAt === undefined) return undefined
  const dueAt = epochMs(nextDueAt)
  const left = Math.min(dueAt - now, remainingMs ?? Number.MAX_SAFE_INTEGER)
  const span = Math.max(1, dueAt - createdAt)
  return { remainingMs: left, burnRatio: Math.max(0, Math.min(1, (now - createdAt) / span)) }
}

async function lastAgentOf(work: Work, followUpOfId: string | null): Promise<RoutingItem['lastAgent']> {
  if (followUpOfId === null) return undefined
  const before = (await work.tx.get(tickets, followUpOfId))?.value
  if (!before || before.assigneeId === null) return undefined
  return { agentId: before.assigneeId, at: epochMs(before.solvedAt ?? before.updatedAt) }
}

/** Contacts of the same account about the same matter within seven days. A hint: what commits meanwhile is not counted. */
async function repeatContacts(work: Work, ticket: RoutableTicket): Promise<number> {
  const rows = await work.tx.query(tickets, {
    index: 'accountId/createdAt',
    prefix: [ticket.accountId],
    direction: 'descending',
    from: [iso(work.now - WEEK_MS)],
    limit: MAX_RECENT,
  })
  return rows.filter(({ id, value }) => id !== ticket.id && value.categoryId === ticket.categoryId).length
}

/** Share of the solved tickets of a category that each agent solved, over that of the one who solved most. */
async function resolverAffinity(
  work: Work,
  categoryId: string | null,
): Promise<RoutingItem['resolverAffinity']> {
  if (categoryId === null) return undefined
  const rows = await work.tx.query(tickets, {
    index: 'categoryId+status/createdAt',
    prefix: [categoryId, 'solved'],
    direction: 'descending',
    limit: MAX_SOLVED,
  })
  const solved = new Map<string, number>()
  for (const { assigneeId } of rows.map((row) => row.value))
    if (assigneeId !== null) solved.set(assigneeId, (solved.get(assigneeId) ?? 0) + 1)
  if (solved.size === 0) return undefined
  const most = Math.max(...solved.values())
  return Object.fromEntries([...solved].map(([agentId, count]) => [agentId, count / most]))
}

const contractParts = (contract: ContractDoc | undefined): Partial<RoutingItem> =>
  contract === undefined
    ? {}
    : {
        contractTier: Math.max(0, TIERS.findIndex((tier) => tier === contract.tier)),
        contractHours: HOURS[contract.supportHours as keyof typeof HOURS],
        compliance: contract.compliance,
        residency: contract.residency,
      }

async function categoryPart(work: Work, categoryId: string | null): Promise<Partial<RoutingItem>> {
  if (categoryId === null) return {}
  const category = await work.tx.get(categories, categoryId)
  return category ? { category: { path: category.value.path.split('/'), confidence: 1 } } : {}
}

const skillsOf = (queue: QueueDoc | null): readonly RequiredSkill[] =>
  (queue?.requiredSkills ?? []).map(({ skill, minLevel }) => ({ skill, minLevel }))

/**
 * What the engine sees of a ticket now: its fields, its contract and account, its clocks and its history.
 * @param memory - what stays over declines, widenings and escalations
 */
export async function routingItem(
  work: Work,
  ticket: RoutableTicket,
  queue: QueueDoc | null,
  memory: QueueMemory,
): Promise<RoutingItem> {
  const { now } = work
  const account = (await work.tx.get(accounts, ticket.accountId))?.value
  const contact = (await work.tx.get(contacts, ticket.contactId))?.value
  const contract =
    ticket.contractId === null ? undefined : (await work.tx.get(contracts, ticket.contractId))?.value
  const zone = contact?.timeZone ?? account?.timeZone ?? null
  const region = account?.region ?? undefined
  const resourceRegion = countryOfResource(ticket.resourceRegion)
  const lastAgent = await lastAgentOf(work, ticket.followUpOfId)
  const affinity = await resolverAffinity(work, ticket.categoryId)
  const sla = slaOf(ticket, memory.queuedAt, now)
  return {
    id: ticket.id,
    priority: priorityOf(ticket.severity),
    queuedAt: memory.queuedAt,
    channel: { name: ticket.channel, weight: 1 },
    tier: memory.tier,
    tierSince: memory.tierSince,
    excluded: memory.excluded,
    language: { tag: ticket.language, confidence: 1 },
    security: ticket.securityFlag as 'none' | 'suspected' | 'confirmed',
    missingFacts: ticket.missingFacts.length,
    reopensTransfers: ticket.reopenCount + memory.transfers,
    repeatContacts: await repeatContacts(work, ticket),
    requiredSkills: skillsOf(queue),
    ...(region !== undefined && { requesterRegion: region }),
    ...(zone !== null && { requesterLocalMinutes: localMinutes(zone, now) }),
    ...(resourceRegion !== undefined && { resourceRegion }),
    ...(ticket.product !== null && { product: { id: ticket.product } }),
    ...(queue?.specialty && { specialty: queue.specialty }),
    ...(lastAgent && { lastAgent }),
    ...(affinity && { resolverAffinity: affinity }),
    ...(sla && { sla }),
    ...contractParts(contract),
    ...(await categoryPart(work, ticket.categoryId)),
  }
}
