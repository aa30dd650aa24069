import { choosePolicy, type PolicyOutcome } from '@deskwire/sla'
import {
  accounts,
  contacts,
  contracts,
  type BookCalendar,
  type BookPolicy,
  type CalendarRef,
  type ContractDoc,
  type PlanBookDoc,
  type TicketPlan,
} from '../documents/index.ts'
import type { Work } from '../work.ts'
import { compiledCalendar } from './compiled-calendars.ts'
import { readPlanBook } from './plan-book.ts'

/** What of a ticket decides what it is promised. */
export interface PlanFacts {
  readonly severity: string
  readonly tier: string | null
  readonly contractId: string | null
  /** The policy that its contract names. */
  readonly policyId: string | null
}

/** A policy with what became of all others. */
export interface ChosenPolicy {
  readonly policy: BookPolicy | null
  readonly outcomes: readonly PolicyOutcome[]
}

const conditions = ({ severities, tiers, contractIds }: BookPolicy['when']) =>
  Object.fromEntries(
    Object.entries({ severities, tiers, contractIds }).filter(([, values]) => values.length > 0),
  )

/** Chooses the policy that the contract names, otherwise the first that is for the ticket. */
export function chooseBookPolicy(book: PlanBookDoc, facts: PlanFacts): ChosenPolicy {
  const named = book.policies.find(({ policyId }) => policyId === facts.policyId)
  const ordered = named ? [named, ...book.policies.filter((policy) => policy !== named)] : book.policies
  const { policy, outcomes } = choosePolicy(
    ordered.map((each) => ({ id: each.policyId, when: each === named ? {} : conditions(each.when), each })),
    { severities: facts.severity, tiers: facts.tier, contractIds: facts.contractId },
  )
  return { policy: policy?.each ?? null, outcomes }
}

const refOf = ({ calendarId, version }: BookCalendar): CalendarRef => ({ calendarId, version })

/** A zone's usual distance from UTC, milliseconds. */
const offsetMs = (zone: string, now: number): number =>
  compiledCalendar([{ zone, weekly: {} }]).zoneYear(new Date(now).getUTCFullYear()).firstOffsetMs

/** The standard hours of a zone; where there are none, those of the zone whose clocks are closest. */
function standardHours(
  book: PlanBookDoc,
  supportHours: string,
  zone: string,
  now: number,
): readonly CalendarRef[] {
  const standard = book.calendars.filter((calendar) => calendar.standardFor === supportHours)
  const own = standard.find(({ timeZone }) => timeZone === zone)
  if (own || standard.length === 0) return own ? [refOf(own)] : []
  const here = offsetMs(zone, now)
  const closest = standard
    .map((calendar) => ({ calendar, away: Math.abs(offsetMs(calendar.timeZone, now) - here) }))
    .reduce((best, each) => (each.away < best.away ? each : best))
  return [refOf(closest.calendar)]
}

/** The hours in which a contract gives help: its own calendars, or the standard ones of where its account is. */
export async function contractHours(
  work: Work,
  book: PlanBookDoc,
  contract: ContractDoc | undefined,
  { accountId, contactId }: { readonly accountId: string; readonly contactId: string | null },
): Promise<readonly CalendarRef[]> {
  const own = (contract?.calendarIds ?? []).flatMap((calendarId) => {
    const known = book.calendars.find((calendar) => calendar.calendarId === calendarId)
    return known ? [refOf(known)] : []
  })
  if (own.length > 0) return own
  const supportHours = contract?.supportHours ?? 'business'
  if (supportHours === 'always') return []
  const account = await work.tx.get(accounts, accountId)
  const contact = contactId === null ? undefined : await work.tx.get(contacts, contactId)
  const zone = knownZone(account?.value.timeZone) ?? knownZone(contact?.value.timeZone) ?? 'UTC'
  return standardHours(book, supportHours, zone, work.now)
}

// People's zones are checked for their form only: one that does not exist says nothing.
function knownZone(zone: string | null | undefined): string | undefined {
  if (zone === null || zone === undefined) return undefined
  try {
    compiledCalendar([{ zone, weekly: {} }])
    return zone
  } catch {
    return undefined
  }
}

/** What a ticket has that decides its plan. */
export interface PlannedTicket {
  readonly severity: string
  readonly accountId: string
  readonly contactId: string | null
  readonly contractId: string | null
}

/** A plan before it reaches anything. */
export type NewPlan = Pick<TicketPlan, 'policy' | 'severity' | 'hours'>

/** Chooses what a ticket is promised from now on. */
export async function choosePlan(
  work: Work,
  ticket: PlannedTicket,
): Promise<NewPlan & { readonly outcomes: readonly PolicyOutcome[] }> {
  const book = await readPlanBook(work)
  const contract =
    ticket.contractId === null ? undefined : (await work.tx.get(contracts, ticket.contractId))?.value
  const { policy, outcomes } = chooseBookPolicy(book, {
    severity: ticket.severity,
    tier: contract?.tier ?? null,
    contractId: ticket.contractId,
    policyId: contract?.slaPolicyId ?? null,
  })
  return {
    policy: policy && { policyId: policy.policyId, version: policy.version },
    severity: ticket.severity,
    hours: await contractHours(work, book, contract, ticket),
    outcomes,
  }
}
