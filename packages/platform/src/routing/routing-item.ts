import type { Exclusion, Priority, RoutingItem, Tier } from '@deskwire/routing'
import {
  accounts,
  contacts,
  contracts,
  tickets,
  type AccountDoc,
  type CategoryDoc,
  type ContactDoc,
  type ContractDoc,
  type QueueDoc,
  type TicketDoc,
} from '../documents/index.ts'
import { epochMs, iso } from '../instant.ts'
import { keptBeside } from '../kept-beside.ts'
import type { CollectionSpec, Stored } from '../ports/store.ts'
import { tightestClock } from '../sla/read-clocks.ts'
import type { Work } from '../work.ts'
import { hoursOf, kebab } from './mapping.ts'
import { localMinutes } from './opening.ts'
import { settingsOf, type Settings } from './settings.ts'

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
const countryOfResource = (region: string | null): string | undefined =>
  region?.[2] === '-' && /^[a-z]{2}-/i.test(region) ? region.slice(0, 2).toUpperCase() : undefined

/** The tightest of a ticket's clocks that run: what is left of it, counted in its hours, and how much is spent. */
async function slaOf(work: Work, ticketId: string): Promise<RoutingItem['sla']> {
  const due = await tightestClock(work, ticketId)
  if (!due) return undefined
  const { remainingMs, countedMs, budgetMs } = due
  return { remainingMs, burnRatio: budgetMs === 0 ? 1 : countedMs / budgetMs }
}

async function lastAgentOf(work: Work, followUpOfId: string): Promise<RoutingItem['lastAgent']> {
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
  { id: ownId, categoryId }: RoutableTicket,
  accountId: string,
): Promise<number> {
  let count = 0
  for (const { id, value } of await recentTickets(work, accountId))
    if (id !== ownId && value.categoryId === categoryId) count += 1
  return count
}

/** Share of the solved tickets of a category that each agent solved, over that of the one who solved most. */
async function resolverAffinity(work: Work, categoryId: string): Promise<RoutingItem['resolverAffinity']> {
  const rows = await work.query(tickets, {
    index: 'categoryId+status/createdAt',
    prefix: [categoryId, 'solved'],
    direction: 'descending',
    limit: MAX_SOLVED,
  })
  if (rows.length === 0) return undefined
  const solved = new Map<string, number>()
  for (const { value } of rows)
    if (value.assigneeId !== null) solved.set(value.assigneeId, (solved.get(value.assigneeId) ?? 0) + 1)
  if (solved.size === 0) return undefined
  const most = Math.max(...solved.values())
  return Object.fromEntries([...solved].map(([agentId, count]) => [agentId, count / most]))
}

type OpenItem = { -readonly [Name in keyof RoutingItem]: RoutingItem[Name] }

function addContract(item: OpenItem, contract: ContractDoc): void {
  item.contractTier = Math.max(
    0,
    TIERS.findIndex((tier) => tier === contract.tier),
  )
  item.contractHours = hoursOf(contract.supportHours)
  item.compliance = contract.compliance
  item.residency = contract.residency
}

const categoryOf = keptBeside(({ path }: CategoryDoc) => ({ path: path.split('/'), confidence: 1 }))

const skillsOf = keptBeside(({ requiredSkills }: QueueDoc) =>
  requiredSkills.map(({ skill, level }) => ({ skill, minLevel: level })),
)

const NOTHING: readonly never[] = []

/** Reads a document that may not be named. */
const named = <Value>(
  work: Work,
  collection: CollectionSpec<Value>,
  id: string | null,
): Promise<Stored<Value> | undefined> | undefined => (id === null ? undefined : work.tx.get(collection, id))

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
  const { accountId, categoryId, contractId, followUpOfId } = ticket
  const read = await Promise.all([
    named(work, accounts, accountId),
    named(work, contacts, ticket.contactId),
    slaOf(work, ticket.id),
    accountId === null ? undefined : repeatContacts(work, ticket, accountId),
    categoryId === null ? undefined : resolverAffinity(work, categoryId),
    // Few tickets have either, and each promise that is waited for costs as much as a document that is at hand.
    contractId === null && followUpOfId === null ? undefined : rarelyRead(work, contractId, followUpOfId),
  ])
  const rare = read[5]
  const around: Surroundings = {
    account: read[0]?.value,
    contact: read[1]?.value,
    sla: read[2],
    repeats: read[3] ?? 0,
    affinity: read[4],
    contract: rare?.contract,
    lastAgent: rare?.lastAgent,
  }
  return routableOf(work, ticket, queue, memory, around, await settingsOf(work))
}

/** What stands around a ticket. */
interface Surroundings {
  readonly account: AccountDoc | undefined
  readonly contact: ContactDoc | undefined
  readonly contract: ContractDoc | undefined
  readonly sla: RoutingItem['sla']
  readonly repeats: number
  readonly affinity: RoutingItem['resolverAffinity']
  readonly lastAgent: RoutingItem['lastAgent']
}

async function rarelyRead(
  work: Work,
  contractId: string | null,
  followUpOfId: string | null,
): Promise<Pick<Surroundings, 'contract' | 'lastAgent'>> {
  const [contract, lastAgent] = await Promise.all([
    named(work, contracts, contractId),
    followUpOfId === null ? undefined : lastAgentOf(work, followUpOfId),
  ])
  return { contract: contract?.value, lastAgent }
}

function routableOf(
  work: Work,
  ticket: RoutableTicket,
  queue: QueueDoc | null,
  memory: QueueMemory,
  { account, contact, contract, sla, repeats, affinity, lastAgent }: Surroundings,
  { categories }: Settings,
): Routable {
  const { severity, channel, categoryId, product, securityFlag } = ticket
  const zone = contact?.timeZone ?? account?.timeZone ?? null
  const resourceRegion = countryOfResource(ticket.resourceRegion)
  const category = categoryId === null ? undefined : categories.get(categoryId)
  // NOTE: the order of the fields is part of the digest of a decision.
  const item: OpenItem = {
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
    requiredSkills: queue ? skillsOf(queue) : NOTHING,
    certificates: queue?.requiredCertificates ?? NOTHING,
  }
  if (ticket.language !== null) item.language = { tag: ticket.language, confidence: 1 }
  if (account && account.region !== null) item.requesterRegion = account.region
  if (zone !== null) item.requesterLocalMinutes = localMinutes(zone, work.now)
  if (resourceRegion !== undefined) item.resourceRegion = resourceRegion
  if (product !== null) item.product = { id: product }
  if (queue?.specialty) item.specialty = kebab(queue.specialty)
  if (lastAgent) item.lastAgent = lastAgent
  if (affinity) item.resolverAffinity = affinity
  if (sla) item.sla = sla
  if (contract) addContract(item, contract)
  if (category) item.category = categoryOf(category)
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
