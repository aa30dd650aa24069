import type { Agent, Center, RoutingPolicy as PolicyResource } from '@deskwire/contract'
import {
  definePolicy,
  type AgentSnapshot,
  type CenterSnapshot,
  type PolicyInput,
  type RoutingPolicy,
  type ScoredDimensionName,
  type Tier,
} from '@deskwire/routing'
import type { CalendarDefinition, CompiledCalendar } from '@deskwire/sla'
import { addDuration } from '../duration.ts'
import { epochMs, iso } from '../instant.ts'
import type { AgentDoc, CalendarDoc, CenterDoc, RoutingPolicyDoc } from '../documents/index.ts'
import { calendarDefinition } from '../sla/calendar-definition.ts'
import { keptBeside } from '../kept-beside.ts'
import { compiledCalendar } from '../sla/compiled-calendars.ts'
import { capacityOf, loadOf } from './agent-load.ts'
import { openingOf, openingUntil, type Opening } from './opening.ts'
import type { Settings } from './settings.ts'

/** `next-to-open` of the engine is `nextToOpen` of the contract. */
export const camel = (code: string): string =>
  code.includes('-') ? code.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) : code

/** `bigData` of the contract is `big-data` of the engine. */
export const kebab = (code: string): string =>
  code.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** What the documents that others point to hold. */
export interface Lookups {
  /** Opening hours by calendar id; undefined where there is none. */
  readonly calendar: (calendarId: string) => CalendarDefinition | undefined
  /** Path by category id; undefined where there is none. */
  readonly categoryPath: (categoryId: string) => string | undefined
}

/** Looks up what is set; the same lookups for the same settings, so that what follows from them can be kept beside them. */
export const lookupsOf = keptBeside(
  ({ calendars, categories }: Settings): Lookups => ({
    calendar: (id) => {
      const calendar = calendars.get(id)
      return calendar && definitionOf(calendar)
    },
    categoryPath: (id) => categories.get(id)?.path,
  }),
)

const definitionOf = keptBeside((calendar: CalendarDoc) => calendarDefinition(calendar))

type Shift = Agent['shifts'][number]

function shiftDefinition(shift: Shift, lookups: Lookups): CalendarDefinition | undefined {
  if (shift.calendarId !== null) return lookups.calendar(shift.calendarId)
  if (shift.timeZone === null || shift.weekly === null) return undefined
  return calendarDefinition({ timeZone: shift.timeZone, weekly: shift.weekly })
}

const CLOSED: Opening = { open: false, closesAt: null, opensAt: null }

/** @returns null where the hours are gone: those are not hours without end */
function compiledHours(definitions: readonly (CalendarDefinition | undefined)[]): CompiledCalendar | null {
  const known = definitions.filter((definition) => definition !== undefined)
  return known.length === 0 && definitions.length > 0 ? null : compiledCalendar(known)
}

const openingIn = (hours: CompiledCalendar | null, now: number): Opening =>
  hours === null ? CLOSED : openingOf(hours, now)

const hoursOfAgents = keptBeside((lookups: Lookups) =>
  keptBeside((shifts: AgentDoc['shifts']) =>
    compiledHours(shifts.map((shift) => shiftDefinition(shift, lookups))),
  ),
)

/** When an agent works, at an instant. */
export const shiftOf = ({ shifts }: Pick<AgentDoc, 'shifts'>, lookups: Lookups, now: number): Opening =>
  openingIn(hoursOfAgents(lookups)(shifts), now)

/** Until when that stays so at least, epoch milliseconds, exclusive. */
export function shiftUntil({ shifts }: Pick<AgentDoc, 'shifts'>, lookups: Lookups, now: number): number {
  const hours = hoursOfAgents(lookups)(shifts)
  return hours === null ? Infinity : openingUntil(hours, now)
}

const hoursOfCenters = keptBeside((lookups: Lookups) =>
  keptBeside((calendarIds: CenterDoc['calendarIds']) => compiledHours(calendarIds.map(lookups.calendar))),
)

/** Whether a centre is open, at an instant. */
const centerOpening = (
  { calendarIds }: Pick<CenterDoc, 'calendarIds'>,
  lookups: Lookups,
  now: number,
): Opening => openingIn(hoursOfCenters(lookups)(calendarIds), now)

/** Until when that stays so at least, epoch milliseconds, exclusive. */
export function centerUntil(
  { calendarIds }: Pick<CenterDoc, 'calendarIds'>,
  lookups: Lookups,
  now: number,
): number {
  const hours = hoursOfCenters(lookups)(calendarIds)
  return hours === null ? Infinity : openingUntil(hours, now)
}

const HOURS: Readonly<Record<string, 'business' | 'extended' | '24x7'>> = {
  business: 'business',
  extended: 'extended',
  always: '24x7',
}

/** The contract's name of support hours as the engine knows it. */
export const hoursOf = (supportHours: string) => HOURS[supportHours]

/** The last snapshot of a document: it stays true while the shift goes on, or the centre is open. */
interface Seen<Snapshot> {
  readonly opening: Opening
  readonly snapshot: Snapshot
}

const agentsSeen = keptBeside((_lookups: Lookups) => new WeakMap<AgentDoc, Seen<AgentSnapshot>>())
const centersSeen = keptBeside((_lookups: Lookups) => new WeakMap<CenterDoc, Seen<CenterSnapshot>>())

/** An agent as the engine sees it at an instant; the same object while nothing of it changes. */
export function agentSnapshot(agent: AgentDoc, lookups: Lookups, now: number): AgentSnapshot {
  const opening = shiftOf(agent, lookups, now)
  const seen = agentsSeen(lookups)
  const known = seen.get(agent)
  if (known?.opening === opening) return known.snapshot
  const snapshot = newAgentSnapshot(agent, lookups, opening)
  seen.set(agent, { opening, snapshot })
  return snapshot
}

function newAgentSnapshot(agent: AgentDoc, lookups: Lookups, { open, closesAt }: Opening): AgentSnapshot {
  const contractHours = agent.supportHours.map(hoursOf).filter((hours) => hours !== undefined)
  return {
    id: agent.id,
    centerId: agent.centerId,
    regions: agent.regions,
    tier: agent.tier as Tier,
    presence: agent.presence,
    shift: { open, endsAt: closesAt },
    languages: Object.fromEntries(agent.languages.map(({ language, level }) => [language, level])),
    skills: Object.fromEntries(agent.skills.map(({ skill, level }) => [skill, level])),
    certificates: Object.fromEntries(
      agent.certificates.map(({ name, expiresAt }) => [name, expiresAt === null ? null : epochMs(expiresAt)]),
    ),
    capacity: capacityOf(agent),
    compliance: agent.compliance,
    residencyRegions: agent.residency,
    securityClearance: agent.securityClearance as 'none' | 'suspected' | 'confirmed',
    products: agent.products.map((id) => ({ id })),
    categories: agent.categoryIds.map(lookups.categoryPath).filter((path) => path !== undefined),
    ...(contractHours.length > 0 && { contractHours }),
    ...(agent.team !== null && { team: agent.team }),
    ...(agent.lastAssignedAt !== null && { lastAssignedAt: agent.lastAssignedAt }),
  }
}

/** A centre as the engine sees it at an instant; the same object while nothing of it changes. */
export function centerSnapshot(center: CenterDoc, lookups: Lookups, now: number): CenterSnapshot {
  const opening = centerOpening(center, lookups, now)
  const seen = centersSeen(lookups)
  const known = seen.get(center)
  if (known?.opening === opening) return known.snapshot
  const snapshot = newCenterSnapshot(center, opening)
  seen.set(center, { opening, snapshot })
  return snapshot
}

function newCenterSnapshot(center: CenterDoc, { open, opensAt }: Opening): CenterSnapshot {
  return {
    id: center.id,
    kind: center.kind as 'regional' | 'specialist',
    regions: center.regions,
    languages: center.languages,
    open,
    opensAt,
    compliance: center.compliance,
    residencyRegions: center.residency,
    ...(center.specialty !== null && { specialty: kebab(center.specialty) }),
  }
}

/** A centre as its readers see it. */
export function viewCenter(center: CenterDoc, lookups: Lookups, now: number): Center {
  const { open, opensAt } = centerOpening(center, lookups, now)
  return { ...center, open, opensAt: opensAt === null ? null : iso(opensAt) }
}

/** An agent as its readers see it. */
export function viewAgent({
  installationId: _installation,
  presenceSince: _since,
  presenceUntil: _until,
  work,
  lastAssignedAt,
  ...agent
}: AgentDoc): Agent {
  return {
    ...agent,
    load: loadOf({ work, capacity: agent.capacity }),
    lastAssignedAt: lastAssignedAt === null ? null : iso(lastAssignedAt),
  }
}

/** A duration of fixed length, milliseconds. Years and months were refused when it was written. */
export const fixedMs = (duration: string): number => addDuration(0, duration)

type PolicySettings = Pick<
  PolicyResource,
  'weights' | 'ladder' | 'reservationTtl' | 'exclusionWindow' | 'sticky'
>

// Nobody is left alone with a language that no one on the floor speaks: English is the second language of most.
const FALLBACKS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ['zh', 'ja', 'ko', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ar', 'hi', 'id', 'th', 'vi', 'ru', 'tr'].map(
    (language) => [language, ['en']],
  ),
)

// Every ticket keeps a record of whom it was not offered to: how many each filter turned away, all of them, and the nearest with
// every reason. Those further back have more reasons, and nobody asks for them.
const RECORD = { candidateLimit: 10, rejectedLimit: 10 }

/**
 * What a policy chooses, as the engine's input.
 * @param id - of the policy
 * @param version - its number
 */
export function policyInput(id: string, version: number, settings: PolicySettings): PolicyInput {
  const { weights, ladder, reservationTtl, exclusionWindow, sticky } = settings
  return {
    id,
    version,
    weights: Object.fromEntries(
      weights.map(({ dimension, weight }) => [dimension as ScoredDimensionName, weight]),
    ),
    ladder: ladder.map(({ tier, widenAfter }) => ({
      tier: tier as Tier,
      widenAfterMs: widenAfter === null ? null : fixedMs(widenAfter),
    })),
    reservation: { ttlMs: fixedMs(reservationTtl), exclusionMs: fixedMs(exclusionWindow) },
    sticky: {
      mode: sticky.mode as 'score' | 'first',
      expiresAfterMs: fixedMs(sticky.expiresAfter),
      maxHoldMs: fixedMs(sticky.maxHold),
    },
    language: { fallbacks: FALLBACKS },
    record: RECORD,
  }
}

/** A policy as the engine takes it. */
export const enginePolicy = keptBeside(
  (policy: RoutingPolicyDoc): RoutingPolicy =>
    definePolicy(policyInput(policy.id, policy.policyVersion, policy)),
)
