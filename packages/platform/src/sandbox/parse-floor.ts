import { compileCategories, parseFactTemplate } from '@deskwire/intake'
import { checkName, closed, isObject, list, type Report } from './floor-reader.ts'
import { defaultFloor, type Floor } from './floor.ts'
import { checkArticles } from './parse-floor-articles.ts'
import {
  checkAgents,
  checkBodies,
  checkBody,
  checkCenters,
  checkQueues,
  fitting,
  type FloorNames,
} from './parse-floor-routing.ts'

/** One fault of a floor. */
export interface FloorFault {
  /** Where it is: a JSON Pointer, RFC 6901. */
  readonly pointer: string
  /** One sentence for a person. It never repeats the value. */
  readonly detail: string
}

/** A floor that was read, or everything that is wrong with it. */
export type FloorResult =
  | { readonly valid: true; readonly floor: Floor }
  | { readonly valid: false; readonly errors: readonly FloorFault[] }

function checkApp(value: unknown, report: Report): void {
  const { name, allowedOrigins } = closed(value, '/app', ['name', 'allowedOrigins'], report)
  checkName(name, '/app/name', report)
  for (const [index, origin] of list(allowedOrigins, '/app/allowedOrigins', report).entries()) {
    const parses = typeof origin === 'string' && /^https?:/.test(origin) && URL.canParse(origin)
    if (!parses || new URL(origin).origin !== origin) {
      report(
        `/app/allowedOrigins/${index}`,
        'expected an origin such as https://portal.example.com, without a path',
      )
    }
  }
}

function checkLabel(value: unknown, pointer: string, report: Report): void {
  if (value === undefined) return
  const texts = isObject(value) ? Object.values(value) : []
  if (texts.length === 0 || !texts.every((text) => typeof text === 'string' && text !== '')) {
    report(pointer, 'expected a text by language, such as { "en": "Network" }')
  }
}

function checkCategories(value: unknown, report: Report): void {
  const given = list(value, '/categories', report).map((category, index) =>
    closed(category, `/categories/${index}`, ['path', 'label', 'terms', 'facts'], report),
  )
  const compiled = compileCategories(
    given.map(({ path, terms }) => ({ path: path ?? 'none', terms: terms ?? {} })),
  )
  if (!compiled.valid)
    for (const { pointer, detail } of compiled.errors) report(`/categories${pointer}`, detail)
  const before = new Set<string>()
  for (const [index, { path, label, facts }] of given.entries()) {
    const pointer = `/categories/${index}`
    checkLabel(label, `${pointer}/label`, report)
    const template = parseFactTemplate({ category: 'any', facts: facts ?? [] })
    if (!template.valid)
      for (const fault of template.errors) report(`${pointer}${fault.pointer}`, fault.detail)
    if (typeof path !== 'string') continue
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    if (parent !== '' && !before.has(parent))
      report(`${pointer}/path`, 'the category that it stands under must come before it')
    before.add(path)
  }
}

/**
 * Reads a floor that came from outside. Parts that it leaves out are those of the default floor. Total: whatever is given,
 * it answers.
 * @param value - parsed JSON
 * @returns the floor, or every fault in it with a JSON Pointer (RFC 6901)
 * @example
 * parseFloor({ agents: [{ name: 'Ada' }] }) // { valid: true, floor: … }
 * parseFloor({ agents: [{ nmae: 'Ada' }] }) // { valid: false, errors: [{ pointer: '/agents/0/nmae', … }, …] }
 */
export function parseFloor(value: unknown): FloorResult {
  const errors: FloorFault[] = []
  const report: Report = (pointer, detail) => errors.push({ pointer, detail })
  const given = closed(value, '', Object.keys(defaultFloor), report, true)
  const parts = { ...defaultFloor, ...given } as Record<keyof Floor, unknown>
  const names = namesOf(parts)
  if (given['app'] !== undefined) checkApp(given['app'], report)
  checkCenters(given['centers'], names, report)
  checkAgents(given['agents'], names, report)
  checkQueues(given['queues'], names, report)
  checkBody(given['routingPolicy'], 'routingPolicies.create', '/routingPolicy', report)
  checkBodies(given['calendars'], 'calendars.create', '/calendars', report)
  checkBodies(given['slaPolicies'], 'slaPolicies.create', '/slaPolicies', report)
  checkCategories(given['categories'], report)
  checkArticles(
    given['articles'],
    list(parts.categories, '/categories', () => undefined),
    report,
  )
  if (errors.length > 0) return { valid: false, errors }
  // Every part was looked at, so it is what it has to be.
  return { valid: true, floor: { ...defaultFloor, ...fitting(names, defaultFloor), ...given } as Floor }
}

const memberOf = (value: unknown, member: string): ReadonlySet<unknown> =>
  new Set(
    (Array.isArray(value) ? value : []).map((part: unknown) => (isObject(part) ? part[member] : undefined)),
  )

/** The names to which parts of a floor refer. */
const namesOf = ({ categories, calendars, centers }: Record<keyof Floor, unknown>): FloorNames => ({
  categories: memberOf(categories, 'path'),
  calendars: memberOf(calendars, 'name'),
  centers: memberOf(centers, 'name'),
})
