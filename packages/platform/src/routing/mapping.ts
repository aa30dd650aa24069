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
import type { CalendarDefinition } from '@deskwire/sla'
import { addDuration } from '../duration.ts'
import { epochMs, iso } from '../instant.ts'
import type { AgentDoc, CenterDoc, RoutingPolicyDoc } from '../documents/index.ts'
import { calendarDefinition } from '../sla/calendar-definition.ts'
import { capacityOf, loadOf } from './agent-load.ts'
import { openingAt, type Opening } from './opening.ts'

/** `next-to-open` of the engine is `nextToOpen` of the contract. */
export const camel = (code: string): string =>
  code.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** `bigData` of the contract is `big-data` of the engine. */
export const kebab = (code: string): string =>
  code.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** What the documents that others point to hold, read before. */
export interface Lookups {
  /** Opening hours by calendar id; undefined where there is none. */
  readonly calendar: (calendarId: string) => CalendarDefinition | undefined
  /** Path by category id; undefined where there is none. */
  readonly categoryPath: (categoryId: string) => string | undefined
}

type Shift = Agent['shifts'][number]

function shiftDefinition(shift: Shift, lookups: Lookups): CalendarDefinition | undefined {
  if (shift.calendarId !== null) return lookups.calendar(shift.calendarId)
  if (shift.timeZone === null || shift.weekly === null) return undefined
  return calendarDefinition({ timeZone: shift.timeZone, weekly: shift.weekly })
}

const CLOSED: Opening = { open: false, closesAt: null, opensAt: null }

function opening(definitions: readonly (CalendarDefinition | undefined)[], now: number): Opening {
  const known = definitions.filter((definition) => definition !== undefined)
  // Hours that are gone are not hours without end.
  return known.length === 0 && definitions.length > 0 ? CLOSED : openingAt(known, now)
}

/** When an agent works, at an instant. */
export const shiftOf = ({ shifts }: Pick<AgentDoc, 'shifts'>, lookups: Lookups, now: number): Opening =>
  opening(
    shifts.map((shift) => shiftDefinition(shift, lookups)),
    now,
  )

/** Whether a centre is open, at an instant. */
const centerOpening = (
  { calendarIds }: Pick<CenterDoc, 'calendarIds'>,
  { calendar }: Lookups,
  now: number,
): Opening => opening(calendarIds.map(calendar), now)

const HOURS: Readonly<Record<string, 'business' | 'extended' | '24x7'>> = {
  business: 'business',
  extended: 'extended',
  always: '24x7',
}

/** The contract's name of support hours as the engine knows it. */
export const hoursOf = (supportHours: string) => HOURS[supportHours]

/** An agent as the engine sees it at an instant. */
export function agentSnapshot(agent: AgentDoc, lookups: Lookups, now: number): AgentSnapshot {
  const { open, closesAt } = shiftOf(agent, lookups, now)
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

/** A centre as the engine sees it at an instant. */
export function centerSnapshot(center: CenterDoc, lookups: Lookups, now: number): CenterSnapshot {
  const { open, opensAt } = centerOpening(center, lookups, now)
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
  }
}

/** A policy as the engine takes it. */
export const enginePolicy = (policy: RoutingPolicyDoc): RoutingPolicy =>
  definePolicy(policyInput(policy.id, policy.policyVersion, policy))
