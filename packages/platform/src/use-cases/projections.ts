import type { ProjectedClock, Projection, SlaDraft, SlaTerms } from '@deskwire/contract'
import { computeClock, parseTarget, type PolicyOutcome, type TimelineEntry } from '@deskwire/sla'
import { contracts, type TicketPlan } from '../documents/index.ts'
import { epochMs, iso } from '../instant.ts'
import { invalid, unknownReference } from '../refusal.ts'
import { loadVersions } from '../sla/agreements.ts'
import { calendarDefinition, checkedHours } from '../sla/calendar-definition.ts'
import { chooseBookPolicy, contractHours, type NewPlan, type PlanFacts } from '../sla/choose-plan.ts'
import { projectedTicket, projectedView } from '../sla/clock-view.ts'
import { compiledCalendar } from '../sla/compiled-calendars.ts'
import { defaultPauses } from '../sla/metrics.ts'
import { readPlanBook } from '../sla/plan-book.ts'
import { targetFault } from '../sla/policy-fields.ts'
import { ticketClocksAt } from '../sla/ticket-clocks.ts'
import { read } from '../use-case.ts'
import type { Work } from '../work.ts'

const verdicts = { chosen: 'chosen', no_match: 'noMatch', shadowed: 'shadowed' } as const

const verdictOf = ({ policyId, outcome, mismatches }: PolicyOutcome): Projection['policies'][number] => ({
  policyId,
  outcome: verdicts[outcome],
  mismatches: mismatches.map(({ fact }) => fact),
})

/**
 * The moment to look from.
 * @throws {Refusal} `invalid-request` where it lies before the beginning
 */
function momentOf(asOf: string | undefined, startedAt: number, now: number): number {
  const at = asOf === undefined ? Math.max(startedAt, now) : epochMs(asOf)
  if (at >= startedAt) return at
  throw invalid([
    { pointer: '/body/asOf', code: 'range', detail: 'Before its beginning there is nothing of a clock.' },
  ])
}

/**
 * Computes, and refuses what cannot be computed.
 * @throws {Refusal} `invalid-request`: an instant that is out of range, or a due instant that the hours never reach
 */
function computed<Result>(pointer: string, compute: () => Result): Result {
  try {
    return compute()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const detail = 'An instant is not of the years 1900 to 9999, or the hours never reach the due instant.'
    throw invalid([{ pointer, code: 'range', detail }])
  }
}

async function draftPlan(
  work: Work,
  { severity, contractId, tier }: SlaDraft,
): Promise<NewPlan & { readonly outcomes: readonly PolicyOutcome[] }> {
  const book = await readPlanBook(work)
  const contract = contractId === undefined ? undefined : (await work.tx.get(contracts, contractId))?.value
  if (contractId !== undefined && !contract) throw unknownReference('/body/draft/contractId', 'contract')
  const facts: PlanFacts = {
    severity,
    tier: contract?.tier ?? tier ?? null,
    contractId: contract?.id ?? null,
    policyId: contract?.slaPolicyId ?? null,
  }
  const { policy, outcomes } = chooseBookPolicy(book, facts)
  return {
    policy: policy && { policyId: policy.policyId, version: policy.version },
    severity,
    hours: contract
      ? await contractHours(work, book, contract, { accountId: contract.accountId, contactId: null })
      : [],
    outcomes,
  }
}

async function projectDraft(work: Work, draft: SlaDraft, asOf: string | undefined): Promise<Projection> {
  const startedAt = draft.startedAt === undefined ? work.now : epochMs(draft.startedAt)
  const at = momentOf(asOf, startedAt, work.now)
  const { policy, severity, hours, outcomes } = await draftPlan(work, draft)
  const plan: TicketPlan = { at: startedAt, reach: 'retroactive', policy, severity, hours }
  const versions = await loadVersions(work, [plan])
  const record = { history: [{ at: startedAt, type: 'start' }], plans: [plan] } as const
  const clocks = computed('/body/draft', () => projectedTicket(ticketClocksAt(record, versions, at)))
  return {
    asOf: iso(at),
    policyId: policy?.policyId ?? null,
    policyVersion: policy?.version ?? null,
    policies: outcomes.map(verdictOf),
    clocks: [...clocks],
  }
}

function entryOf(entry: NonNullable<SlaTerms['timeline']>[number], at: number): TimelineEntry {
  const pointer = `/body/terms/timeline/${at}/target`
  const instant = epochMs(entry.at)
  if (entry.type === 'pause') return { at: instant, type: 'pause', reason: entry.reason ?? 'pendingCustomer' }
  if (entry.type !== 'target') return { at: instant, type: entry.type }
  const { target, mode } = entry
  if (target === undefined)
    throw invalid([{ pointer, code: 'required', detail: 'A change of target says what it is from now on.' }])
  const fault = targetFault(target, pointer)
  if (fault) throw invalid([fault])
  return {
    at: instant,
    type: 'target',
    target: parseTarget(target),
    mode: mode === 'fromChange' ? 'from_change' : 'retroactive',
  }
}

function projectTerms(terms: SlaTerms, asOf: string | undefined, now: number): Projection {
  const { metric = 'resolution', target, calendars, warnings = [], timeline = [] } = terms
  const fault = targetFault(target, '/body/terms/target')
  if (fault) throw invalid([fault])
  for (const [at, hours] of calendars.entries()) checkedHours(hours, `/body/terms/calendars/${at}`)
  const startedAt = epochMs(terms.startedAt)
  const at = momentOf(asOf, startedAt, now)
  const entries = timeline.map(entryOf)
  const clocks = computed('/body/terms', (): readonly ProjectedClock[] => {
    const input = {
      target: parseTarget(target),
      calendar: compiledCalendar(calendars.map(calendarDefinition)),
      timeline: [{ at: startedAt, type: 'start' } as const, ...entries],
      now: at,
      warnings: [...warnings].sort((left, right) => left - right),
      pauses: defaultPauses(metric),
    }
    return [projectedView({ metric, setting: target, input, clock: computeClock(input) })]
  })
  return { asOf: iso(at), policyId: null, policyVersion: null, policies: [], clocks: [...clocks] }
}

export const projectionCases = {
  'projections.create': read('projections.create', async (work, { body }) => {
    const { draft, terms, asOf } = body
    if (draft !== undefined) return { body: await projectDraft(work, draft, asOf) }
    // The contract has let through exactly one of the two.
    return { body: projectTerms(terms as SlaTerms, asOf, work.now) }
  }),
}
