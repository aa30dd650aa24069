import type { Exclusion, Priority, RoutingItem, Tier } from '@deskwire/routing'
import {
  accounts,
  contacts,
  contracts,
  tickets,
  type ContractDoc,
  type QueueDoc,
  type TicketDoc,
} from '../documents/index.ts'
import { epochMs, iso } from '../instant.ts'
import type { CollectionSpec } from '../ports/store.ts'
import { readClocks } from '../sla/read-clocks.ts'
import type { Work } from '../work.ts'
import { hoursOf, kebab } from './mapping.ts'
import { localMinutes } from './opening.ts'
import { settingsOf } from './settings.ts'

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
export interface RoutableTicket
  extends Pick<
    TicketDoc,
    | 'severity'
    | 'channel'
    | 'product'
    | 'resourceRegion'
    | 'categoryId'
    | 'contractId'
    | 'securityFlag'
    | 'missingFacts'
    | 'followUpOfId'
    | 'reopenCount'
  > {
  readonly id: string
  readonly language: string | null
  readonly accountId: string | null
  readonly contactId: string | null
}

/** What a decision's record says of its ticket, beside the item. */
export interface RoutedTicket
  extends Pick<
    RoutableTicket,
    'severity' | 'channel' | 'categoryId' | 'product' | 'resourceRegion' | 'securityFlag'
  > {
  readonly contractTier: string | null
  readonly supportHours: string | null
}

/** A ticket as the engine sees it, and what its record says of it. */
export interface Routable {
  readonly item: RoutingItem
  readonly ticket: RoutedTicket
}

const TIERS = ['basic', 'standard', 'business', 'enterprise', 'strategic'] as const
const WEEK_MS = 7 * 24 * 60 * 60 * 1000

// Enough to tell an account that writes daily from one that writes now and then.
const HOUR_MS = 60 * 60 * 1000
const MAX_RECENT = 20
const MAX_SOLVED = 50

const priorityOf = (severity: string): Priority => Number(severity.slice(1)) as Priority

/** A provider's name of a region begins with its country where it is ours to read: `cn-hangzhou` is in CN. */
function countryOfResource(region: string | null): string | undefined {
  return /^[a-z]{2}(?=-)/i.exec(region ?? '')?.[0].toUpperCase()
}

/** The tightest of a ticket's clocks that run: what is left of it, counted in its hours, and how much is spent. */
async function slaOf(work: Work, ticketId: string): Promise<RoutingItem['sla']> {
  const due = [...(await readClocks(work, ticketId)).values()]
    .map(({ clock }) => clock)
    .filter(({ state, dueAt }) => (state === 'running' || state === 'breached') && dueAt !== null)
    .sort((left, right) => (left.dueAt ?? 0) - (right.dueAt ?? 0))[0]
  if (!due) return undefined
  const { remainingMs, countedMs, budgetMs } = due
  return { remainingMs, burnRatio: budgetMs === 0 ? 1 : countedMs / budgetMs }
}

async function lastAgentOf(work: Work, followUpOfId: string | null): Promise<RoutingItem['lastAgent']> {
  if (followUpOfId === null) return undefined
  const before = (await work.tx.get(tickets, followUpOfId))?.value
  if (!before || before.assigneeId === null) return undefined
  return { agentId: before.assigneeId, at: epochMs(before.solvedAt ?? before.updatedAt) }
}

/** The tickets of an account of the last seven days. */
export const recentTickets = (work: Work, accountId: string) =>
  work.query(tickets, {
    index: 'accountId/createdAt',
    prefix: [accountId],
    direction: 'descending',
    // To the hour, so that the same question is asked for an hour and a store may remember the answer.
    from: [iso(Math.floor((work.now - WEEK_MS) / HOUR_MS) * HOUR_MS)],
    limit: MAX_RECENT,
  })

/** Contacts of the same account about the same matter within seven days. A hint: what commits meanwhile is not counted. */
async function repeatContacts(
  work: Work,
  { id: ownId, accountId, categoryId }: RoutableTicket,
): Promise<number> {
  if (accountId === null) return 0
  const rows = await recentTickets(work, accountId)
  return rows.filter(({ id, value }) => id !== ownId && value.categoryId === categoryId).length
}

/** Share of the solved tickets of a category that each agent solved, over that of the one who solved most. */
async function resolverAffinity(
  work: Work,
  categoryId: string | null,
): Promise<RoutingItem['resolverAffinity']> {
  if (categoryId === null) return undefined
  const rows = await work.query(tickets, {
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
        contractTier: Math.max(
          0,
          TIERS.findIndex((tier) => tier === contract.tier),
        ),
        contractHours: hoursOf(contract.supportHours),
        compliance: contract.compliance,
        residency: contract.residency,
      }

async function categoryPart(work: Work, categoryId: string | null): Promise<Partial<RoutingItem>> {
  if (categoryId === null) return {}
  const category = (await settingsOf(work)).categories.get(categoryId)
  return category ? { category: { path: category.path.split('/'), confidence: 1 } } : {}
}

/** Reads a document that may not be named. */
async function named<Value>(
  work: Work,
  collection: CollectionSpec<Value>,
  id: string | null,
): Promise<Value | undefined> {
  return id === null ? undefined : (await work.tx.get(collection, id))?.value
}

/**
 * What the engine sees of a ticket now: its fields, its contract and account, its clocks and its history.
 * @param memory - what stays over declines, widenings and escalations
 */
export async function routable(
  work: Work,
  ticket: RoutableTicket,
  queue: QueueDoc | null,
  memory: QueueMemory,
): Promise<Routable> {
  const { now } = work
  const { severity, channel, categoryId, product, securityFlag } = ticket
  const [account, contact, contract, lastAgent, affinity, sla, repeats, category] = await Promise.all([
    named(work, accounts, ticket.accountId),
    named(work, contacts, ticket.contactId),
    named(work, contracts, ticket.contractId),
    lastAgentOf(work, ticket.followUpOfId),
    resolverAffinity(work, categoryId),
    slaOf(work, ticket.id),
    repeatContacts(work, ticket),
    categoryPart(work, categoryId),
  ])
  const zone = contact?.timeZone ?? account?.timeZone ?? null
  const region = account?.region ?? undefined
  const resourceRegion = countryOfResource(ticket.resourceRegion)
  const item: RoutingItem = {
    id: ticket.id,
    priority: priorityOf(severity),
    queuedAt: memory.queuedAt,
    channel: { name: channel, weight: 1 },
    tier: memory.tier,
    tierSince: memory.tierSince,
    excluded: memory.excluded,
    security: securityFlag as 'none' | 'suspected' | 'confirmed',
    missingFacts: ticket.missingFacts.length,
    reopensTransfers: ticket.reopenCount + memory.transfers,
    repeatContacts: repeats,
    requiredSkills: (queue?.requiredSkills ?? []).map(({ skill, level }) => ({ skill, minLevel: level })),
    certificates: queue?.requiredCertificates ?? [],
    ...(ticket.language !== null && { language: { tag: ticket.language, confidence: 1 } }),
    ...(region !== undefined && { requesterRegion: region }),
    ...(zone !== null && { requesterLocalMinutes: localMinutes(zone, now) }),
    ...(resourceRegion !== undefined && { resourceRegion }),
    ...(product !== null && { product: { id: product } }),
    ...(queue?.specialty && { specialty: kebab(queue.specialty) }),
    ...(lastAgent && { lastAgent }),
    ...(affinity && { resolverAffinity: affinity }),
    ...(sla && { sla }),
    ...contractParts(contract),
    ...category,
  }
  return {
    item,
    ticket: {
      severity,
      channel,
      categoryId,
      product,
      securityFlag,
      resourceRegion: ticket.resourceRegion,
      contractTier: contract?.tier ?? null,
      supportHours: contract?.supportHours ?? null,
    },
  }
}
