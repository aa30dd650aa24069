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
import { keptBeside } from '../kept-beside.ts'
import type { Work } from '../work.ts'
import { zoneOffsets } from './compiled-calendars.ts'
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

const conditions = keptBeside(({ severities, tiers, contractIds }: BookPolicy['when']) =>
  Object.fromEntries(
    Object.entries({ severities, tiers, contractIds }).filter(([, values]) => values.length > 0),
  ),
)

// Of a book without policies for single contracts there are as many choices as severities, tiers and policies.
const choices = keptBeside(({ policies }: PlanBookDoc) =>
  policies.some(({ when }) => when.contractIds.length > 0) ? null : new Map<string, ChosenPolicy>(),
)

/** Chooses the policy that the contract names, otherwise the first that is for the ticket. */
export function chooseBookPolicy(book: PlanBookDoc, facts: PlanFacts): ChosenPolicy {
  const known = choices(book)
  const name = `${facts.severity} ${facts.tier ?? ''} ${facts.policyId ?? ''}`
  const choice = known?.get(name) ?? newChoice(book, facts)
  known?.set(name, choice)
  return choice
}

function newChoice(book: PlanBookDoc, facts: PlanFacts): ChosenPolicy {
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
const offsetMs = (zone: string, now: number): number => zoneOffsets(zone, now).firstOffsetMs

// As many as zones that people name, with the hours of each; which zone is closest may change with the year.
const MOST_STANDARDS = 1_000
const standards = keptBeside((_book: PlanBookDoc) => new Map<string, readonly CalendarRef[]>())

/** The standard hours of a zone; where there are none, those of the zone whose clocks are closest. */
function standardHours(
  book: PlanBookDoc,
  supportHours: string,
  zone: string,
  now: number,
): readonly CalendarRef[] {
  const known = standards(book)
  const name = `${supportHours} ${zone} ${new Date(now).getUTCFullYear()}`
  const before = known.get(name)
  if (before) return before
  const found = findStandardHours(book, supportHours, zone, now)
  if (known.size >= MOST_STANDARDS) known.clear()
  known.set(name, found)
  return found
}

function findStandardHours(
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
  if (contract && contract.calendarIds.length > 0) {
    const own = contract.calendarIds.flatMap((calendarId) => {
      const known = book.calendars.find((calendar) => calendar.calendarId === calendarId)
      return known ? [refOf(known)] : []
    })
    if (own.length > 0) return own
  }
  const supportHours = contract?.supportHours ?? 'business'
  if (supportHours === 'always') return []
  const { now } = work
  const both =
    contactId === null
      ? null
      : await Promise.all([work.tx.get(accounts, accountId), work.tx.get(contacts, contactId)])
  const account = both ? both[0] : await work.tx.get(accounts, accountId)
  const zone = knownZone(account?.value.timeZone, now) ?? knownZone(both?.[1]?.value.timeZone, now) ?? 'UTC'
  return standardHours(book, supportHours, zone, now)
}

// People's zones are checked for their form only: one that does not exist says nothing.
function knownZone(zone: string | null | undefined, now: number): string | undefined {
  if (zone === null || zone === undefined) return undefined
  try {
    zoneOffsets(zone, now)
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
  const both =
    ticket.contractId === null
      ? null
      : await Promise.all([readPlanBook(work), work.tx.get(contracts, ticket.contractId)])
  const book = both ? both[0] : await readPlanBook(work)
  const contract = both?.[1]?.value
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
