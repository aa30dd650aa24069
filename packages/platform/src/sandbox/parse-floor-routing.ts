import { body as bodyValidators } from '@deskwire/contract/validators'
import { checkName, checkOneOf, closed, isObject, list, type Members, type Report } from './floor-reader.ts'
import type { FloorAgent, FloorCenter, FloorQueue } from './floor-routing.ts'

const agentMembers = [
  'name',
  'center',
  'tier',
  'languages',
  'skills',
  'categories',
  'shift',
  'certificates',
  'clearance',
] as const satisfies readonly (keyof FloorAgent)[]
const centerMembers = [
  'name',
  'timeZone',
  'calendars',
  'specialty',
  'regions',
  'languages',
  'compliance',
  'residency',
] as const satisfies readonly (keyof FloorCenter)[]
const queueMembers = [
  'name',
  'category',
  'tier',
  'skills',
  'specialty',
] as const satisfies readonly (keyof FloorQueue)[]

const tiers = ['L1', 'L2', 'L3']
const shifts = ['early', 'day', 'late', 'always']
const clearances = ['none', 'suspected', 'confirmed']
const specialties = ['securityEmergency', 'bigData', 'enterprise', 'developer']

/** What else stands on the floor, to which these parts refer by name. */
export interface FloorNames {
  readonly categories: ReadonlySet<unknown>
  readonly calendars: ReadonlySet<unknown>
  readonly centers: ReadonlySet<unknown>
}

/** The named parts of a list: each an object with a name that no other of them has. */
function named(
  value: unknown,
  at: string,
  members: readonly string[],
  what: string,
  report: Report,
): readonly (readonly [Members, string])[] {
  const names = new Set<unknown>()
  return list(value, at, report).map((item, index) => {
    const pointer = `${at}/${index}`
    const part = closed(item, pointer, members, report, true)
    if (isObject(item) && part['name'] === undefined) report(`${pointer}/name`, 'it is missing')
    checkName(part['name'], `${pointer}/name`, report)
    if (part['name'] !== undefined && names.has(part['name']))
      report(`${pointer}/name`, `${what} before it has this name`)
    names.add(part['name'])
    return [part, pointer] as const
  })
}

function checkTexts(value: unknown, pointer: string, report: Report): void {
  for (const [index, text] of list(value, pointer, report).entries())
    checkName(text, `${pointer}/${index}`, report)
}

/** Levels by name, each from 1 to 10. */
function checkLevels(value: unknown, pointer: string, report: Report): void {
  if (value === undefined) return
  const fits = (level: unknown) =>
    typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= 10
  if (!isObject(value) || !Object.values(value).every(fits))
    report(pointer, 'expected levels from 1 to 10 by name, such as { "en": 9 }')
}

function checkKnown(
  value: unknown,
  known: ReadonlySet<unknown>,
  pointer: string,
  what: string,
  report: Report,
): void {
  if (value !== undefined && !known.has(value)) report(pointer, `there is no ${what} of this name`)
}

/** Looks at the experts of a floor. */
export function checkAgents(value: unknown, { categories, centers }: FloorNames, report: Report): void {
  for (const [agent, pointer] of named(value, '/agents', agentMembers, 'an agent', report)) {
    checkKnown(agent['center'], centers, `${pointer}/center`, 'centre', report)
    checkOneOf(agent['tier'], tiers, `${pointer}/tier`, report)
    checkOneOf(agent['shift'], shifts, `${pointer}/shift`, report)
    checkOneOf(agent['clearance'], clearances, `${pointer}/clearance`, report)
    checkLevels(agent['languages'], `${pointer}/languages`, report)
    checkLevels(agent['skills'], `${pointer}/skills`, report)
    checkTexts(agent['certificates'], `${pointer}/certificates`, report)
    for (const [at, path] of list(agent['categories'], `${pointer}/categories`, report).entries())
      checkKnown(path, categories, `${pointer}/categories/${at}`, 'category', report)
  }
}

function isZone(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Looks at the centres of a floor. */
export function checkCenters(value: unknown, { calendars }: FloorNames, report: Report): void {
  const given = named(value, '/centers', centerMembers, 'a centre', report)
  if (value !== undefined && given.length === 0) report('/centers', 'expected at least one centre')
  for (const [center, pointer] of given) {
    if (!isZone(center['timeZone']))
      report(`${pointer}/timeZone`, 'expected a time zone such as Asia/Shanghai')
    checkOneOf(center['specialty'], specialties, `${pointer}/specialty`, report)
    if (center['languages'] === undefined) report(`${pointer}/languages`, 'it is missing')
    for (const name of ['languages', 'regions', 'compliance', 'residency'])
      checkTexts(center[name], `${pointer}/${name}`, report)
    for (const [at, name] of list(center['calendars'], `${pointer}/calendars`, report).entries())
      checkKnown(name, calendars, `${pointer}/calendars/${at}`, 'calendar', report)
  }
}

/** Looks at the queues of a floor. */
export function checkQueues(value: unknown, { categories }: FloorNames, report: Report): void {
  for (const [queue, pointer] of named(value, '/queues', queueMembers, 'a queue', report)) {
    checkKnown(queue['category'], categories, `${pointer}/category`, 'category', report)
    checkOneOf(queue['tier'], tiers, `${pointer}/tier`, report)
    checkOneOf(queue['specialty'], specialties, `${pointer}/specialty`, report)
    checkLevels(queue['skills'], `${pointer}/skills`, report)
  }
}

/** Looks at a part that is what an operation takes as its body. */
export function checkBody(
  value: unknown,
  operation: 'routingPolicies.create' | 'calendars.create' | 'slaPolicies.create',
  pointer: string,
  report: Report,
): void {
  const validate = bodyValidators[operation]
  if (value === undefined || !validate || validate(value)) return
  for (const { instancePath } of validate.errors ?? [])
    report(`${pointer}${instancePath}`, `expected what \`${operation}\` takes`)
}

/** Looks at a list of such parts, each of a name of its own. */
export function checkBodies(
  value: unknown,
  operation: 'calendars.create' | 'slaPolicies.create',
  at: string,
  report: Report,
): void {
  const names = new Set<unknown>()
  for (const [index, part] of list(value, at, report).entries()) {
    checkBody(part, operation, `${at}/${index}`, report)
    const name = isObject(part) ? part['name'] : undefined
    if (name !== undefined && names.has(name))
      report(`${at}/${index}/name`, 'another one before it has this name')
    names.add(name)
  }
}

/**
 * The parts of the default floor that go with categories, calendars and centres of another one: queues for categories that are not there
 * are left out, and so is whatever else refers to them.
 */
export function fitting(
  { categories, calendars, centers }: FloorNames,
  floor: {
    readonly centers: readonly FloorCenter[]
    readonly agents: readonly FloorAgent[]
    readonly queues: readonly FloorQueue[]
  },
): typeof floor {
  const fits = (names: readonly string[] | undefined, known: ReadonlySet<unknown>) =>
    names?.every((name) => known.has(name)) ?? true
  return {
    centers: floor.centers.map((center) =>
      fits(center.calendars, calendars)
        ? center
        : { ...center, calendars: (center.calendars ?? []).filter((name) => calendars.has(name)) },
    ),
    agents: floor.agents.map(({ center, ...agent }) => ({
      ...agent,
      ...(center !== undefined && centers.has(center) && { center }),
      ...(!fits(agent.categories, categories) && {
        categories: (agent.categories ?? []).filter((path) => categories.has(path)),
      }),
    })),
    queues: floor.queues.filter(({ category }) => category === undefined || categories.has(category)),
  }
}
