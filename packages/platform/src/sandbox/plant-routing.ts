import {
  agents,
  centers,
  queues,
  routingPolicies,
  type AgentDoc,
  type CenterDoc,
  type QueueDoc,
} from '../documents/index.ts'
import { activatePolicy, writePolicy } from '../routing/write-policy.ts'
import { wholeWeek } from '../sla/calendar-definition.ts'
import type { Work } from '../work.ts'
import type { FloorAgent, FloorCenter, FloorQueue, FloorRoutingPolicy, FloorShift } from './floor-routing.ts'

/** Ids of what was planted, by the name on the floor. */
type PlantedIds = Readonly<Record<string, string>>

/** What stands on a floor for routing. */
export interface RoutingFloor {
  readonly centers: readonly FloorCenter[]
  readonly queues: readonly FloorQueue[]
  readonly agents: readonly FloorAgent[]
  readonly routingPolicy: FloorRoutingPolicy
}

/** Ids of what a floor's centres, queues and agents refer to. */
export interface RoutingReferences {
  readonly calendars: PlantedIds
  readonly categories: PlantedIds
  readonly agents: PlantedIds
}

type Levels = Readonly<Record<string, number>>

function idOf(ids: PlantedIds, name: string, what: string): string {
  const id = ids[name]
  if (id === undefined)
    throw new TypeError(`Could not plant the floor: there is no ${what} ${JSON.stringify(name)}.`)
  return id
}

const skillLevels = (levels: Levels = {}) =>
  Object.entries(levels).map(([skill, level]) => ({ skill, level }))

const hours: Readonly<Record<Exclude<FloorShift, 'always'>, { opens: string; closes: string }>> = {
  early: { opens: '07:00', closes: '15:30' },
  day: { opens: '09:00', closes: '18:00' },
  late: { opens: '13:30', closes: '22:00' },
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

/** The week of a shift: early and late ones are worked every day, so that no weekend is without anybody. */
function weekOf(shift: Exclude<FloorShift, 'always'>): AgentDoc['shifts'][number]['weekly'] {
  const days = shift === 'day' ? WEEKDAYS : ([...WEEKDAYS, 'sat', 'sun'] as const)
  return wholeWeek(Object.fromEntries(days.map((day) => [day, [hours[shift]]])))
}

function centerDoc(work: Work, given: FloorCenter, calendars: PlantedIds): CenterDoc {
  const { name, timeZone, specialty = null, regions = [], compliance = [], residency = [] } = given
  return {
    id: work.newId('ctn'),
    name,
    kind: specialty === null ? 'regional' : 'specialist',
    emergency: specialty === 'securityEmergency',
    specialty,
    timeZone,
    calendarIds: (given.calendars ?? []).map((calendar) => idOf(calendars, calendar, 'calendar')),
    regions: [...regions],
    languages: [...given.languages],
    compliance: [...compliance],
    residency: [...residency],
    createdAt: work.nowIso,
  }
}

function queueDoc(work: Work, given: FloorQueue, place: number, categories: PlantedIds): QueueDoc {
  const { name, category, tier = 'L1', skills, specialty = null } = given
  return {
    id: work.newId('que'),
    version: 1,
    name,
    state: 'active',
    position: (place + 1) * 10,
    when: {
      categoryIds: category === undefined ? [] : [idOf(categories, category, 'category')],
      severities: [],
      channels: [],
      languages: [],
    },
    tier,
    centerIds: [],
    specialty,
    requiredSkills: skillLevels(skills),
    requiredCertificates: [],
    createdAt: work.nowIso,
    updatedAt: work.nowIso,
  }
}

function agentDoc(
  work: Work,
  given: FloorAgent,
  { id, installationId, center, categories }: AgentPlace,
): AgentDoc {
  const { name, tier = 'L1', languages = { en: 10 }, shift = 'always', clearance = 'none' } = given
  const { timeZone, compliance, residency, regions } = center
  return {
    id,
    version: 1,
    installationId,
    externalId: null,
    name,
    state: 'active',
    presence: 'available',
    presenceSince: work.nowIso,
    presenceUntil: null,
    centerId: center.id,
    tier,
    team: null,
    languages: Object.entries(languages).map(([language, level]) => ({ language, level })),
    skills: skillLevels(given.skills),
    certificates: (given.certificates ?? []).map((certificate) => ({ name: certificate, expiresAt: null })),
    compliance,
    regions,
    residency,
    supportHours: [],
    securityClearance: clearance,
    products: [],
    categoryIds: (given.categories ?? []).map((path) => idOf(categories, path, 'category')),
    shifts: shift === 'always' ? [] : [{ calendarId: null, timeZone, weekly: weekOf(shift) }],
    capacity: { api: 4, portal: 4, email: 6, chat: 3, phone: 1 },
    work: [],
    lastAssignedAt: null,
    createdAt: work.nowIso,
    updatedAt: work.nowIso,
  }
}

interface AgentPlace {
  readonly id: string
  readonly installationId: string
  readonly center: CenterDoc
  readonly categories: PlantedIds
}

/**
 * Plants a floor's centres, queues, agents and its active policy.
 * @throws {TypeError} the floor refers to what it does not hold
 */
export async function plantRouting(
  work: Work,
  floor: RoutingFloor,
  installationId: string,
  ids: RoutingReferences,
): Promise<{ readonly centers: PlantedIds; readonly queues: PlantedIds }> {
  const { tx } = work
  const planted = new Map(
    floor.centers.map((given) => [given.name, centerDoc(work, given, ids.calendars)] as const),
  )
  for (const center of planted.values()) tx.insert(centers, center.id, center)
  const [home] = planted.values()
  for (const given of floor.agents) {
    const center = given.center === undefined ? home : planted.get(given.center)
    if (!center)
      throw new TypeError(
        `Could not plant the floor: there is no centre ${JSON.stringify(given.center ?? 'at all')}.`,
      )
    const id = idOf(ids.agents, given.name, 'agent')
    tx.insert(agents, id, agentDoc(work, given, { id, installationId, center, categories: ids.categories }))
  }
  const queueIds: Record<string, string> = {}
  for (const [place, given] of floor.queues.entries()) {
    const queue = queueDoc(work, given, place, ids.categories)
    queueIds[given.name] = queue.id
    tx.insert(queues, queue.id, queue)
  }
  const { id } = await writePolicy(work, floor.routingPolicy)
  const policy = await tx.get(routingPolicies, id)
  if (policy) await activatePolicy(work, policy)
  return {
    centers: Object.fromEntries([...planted].map(([name, center]) => [name, center.id])),
    queues: queueIds,
  }
}
