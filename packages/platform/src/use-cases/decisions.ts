import type { DecisionSummary, RoutingDecision, RoutingDraft } from '@deskwire/contract'
import type { RoutingPolicy } from '@deskwire/routing'
import {
  accounts,
  categories,
  contracts,
  decisions,
  routingPolicies,
  tickets,
  type DecisionDoc,
} from '../documents/index.ts'
import { listPage } from '../edge/page.ts'
import type { CollectionSpec } from '../ports/store.ts'
import { notFound, unknownReference } from '../refusal.ts'
import { chooseQueue } from '../routing/choose-queue.ts'
import { decideFor } from '../routing/decide-for.ts'
import { decisionRecord, mainReasons, outcomeOf } from '../routing/decision-record.ts'
import { floorOf } from '../routing/floor-view.ts'
import { keptDecision } from '../routing/kept-decision.ts'
import { enginePolicy } from '../routing/mapping.ts'
import { entryOf, exclusionsOf, startTier } from '../routing/queue-entry.ts'
import { routable, type RoutableTicket } from '../routing/routing-item.ts'
import { read, type Call } from '../use-case.ts'
import type { Work } from '../work.ts'

const chosenAgent = ({ chosen, chosenApart, candidates }: DecisionDoc): string | null =>
  chosenApart?.row[0] ?? candidates[(chosen ?? 0) - 1]?.[0] ?? null

const view = (decision: DecisionDoc): RoutingDecision => {
  const { id, ticketId, reservationId, createdAt } = decision
  return { ...decisionRecord(decision), id, ticketId, reservationId, createdAt }
}

const summary = (decision: DecisionDoc): DecisionSummary => ({
  id: decision.id,
  ticketId: decision.ticketId,
  policyId: decision.policyId,
  policyVersion: decision.policyVersion,
  outcome: outcomeOf(decision),
  chosenAgentId: chosenAgent(decision),
  reservationId: decision.reservationId,
  mainReasons: mainReasons(decision),
  eligibleCount: decision.eligibleCount,
  rejectedCount: decision.rejectedCount,
  createdAt: decision.createdAt,
})

async function policyFor(work: Work, policyId: string | undefined): Promise<RoutingPolicy> {
  if (policyId !== undefined) {
    const named = await work.tx.get(routingPolicies, policyId)
    if (!named) throw unknownReference('/body/policyId', 'routing policy')
    return enginePolicy(named.value)
  }
  const active = await floorOf(work).policy()
  if (!active) throw unknownReference('/body/policyId', 'active routing policy')
  return active
}

async function checkKnown<Value>(
  work: Work,
  collection: CollectionSpec<Value>,
  id: string | undefined,
  name: string,
  what: string,
): Promise<void> {
  if (id !== undefined && !(await work.tx.get(collection, id)))
    throw unknownReference(`/body/draft/${name}`, what)
}

async function draftTicket(work: Work, draft: RoutingDraft): Promise<RoutableTicket> {
  await checkKnown(work, accounts, draft.accountId, 'accountId', 'account')
  await checkKnown(work, contracts, draft.contractId, 'contractId', 'contract')
  await checkKnown(work, categories, draft.categoryId, 'categoryId', 'category')
  return {
    id: 'draft',
    severity: draft.severity,
    channel: draft.channel,
    language: draft.language ?? null,
    product: draft.product ?? null,
    resourceRegion: draft.resourceRegion ?? null,
    categoryId: draft.categoryId ?? null,
    accountId: draft.accountId ?? null,
    contactId: null,
    contractId: draft.contractId ?? null,
    securityFlag: draft.securityFlag ?? 'none',
    missingFacts: [],
    followUpOfId: null,
    reopenCount: 0,
  }
}

async function ticketOf(work: Work, { body }: Call<'decisions.create'>): Promise<RoutableTicket> {
  if (body.draft) return draftTicket(work, body.draft)
  const stored = await work.tx.get(tickets, body.ticketId ?? '')
  if (!stored) throw unknownReference('/body/ticketId', 'ticket')
  return stored.value
}

export const decisionCases = {
  'decisions.create': read('decisions.create', async (work, call) => {
    const ticket = await ticketOf(work, call)
    const policy = await policyFor(work, call.body.policyId)
    const entry = call.body.ticketId === undefined ? undefined : (await entryOf(work, ticket.id))?.value
    const queue = await chooseQueue(work, ticket)
    const queuedAt = entry?.item.queuedAt ?? work.now
    const routed = await routable(work, ticket, queue, {
      queuedAt,
      tier: entry?.item.tier ?? startTier(queue, ticket),
      tierSince: entry?.item.tierSince ?? queuedAt,
      excluded: entry ? exclusionsOf(entry.item, work.now) : [],
      transfers: entry?.transfers ?? 0,
    })
    const decided = await decideFor(work, {
      item: routed.item,
      queue,
      policy,
      pinnedCenterId: entry?.pinnedCenterId ?? null,
      escalated: entry?.escalated ?? false,
      holderId: entry?.holderId ?? null,
    })
    return { body: decisionRecord(keptDecision(call.body.ticketId ?? null, routed.ticket, queue, decided)) }
  }),

  'decisions.list': read('decisions.list', (work, call) =>
    listPage(work.tx, call, { collection: decisions, render: summary }),
  ),

  'decisions.get': read('decisions.get', async (work, { path }) => {
    const stored = await work.tx.get(decisions, path.decisionId)
    if (!stored) throw notFound()
    return { body: view(stored.value) }
  }),
}
