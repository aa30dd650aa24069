import { compileCategories, parseFactTemplate } from '@deskwire/intake'
import { checkName, closed, isObject, list, type Report } from './floor-reader.ts'
import { defaultFloor, type Floor, type FloorCategory } from './floor.ts'
import { checkArticles } from './parse-floor-articles.ts'

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

function checkAgents(value: unknown, report: Report): void {
  const names = new Set<unknown>()
  for (const [index, agent] of list(value, '/agents', report).entries()) {
    const { name } = closed(agent, `/agents/${index}`, ['name'], report)
    checkName(name, `/agents/${index}/name`, report)
    if (names.has(name)) report(`/agents/${index}/name`, 'an agent before it has this name')
    names.add(name)
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
  const parts = closed(value, '', ['app', 'agents', 'categories', 'articles'], report, true)
  const { app, agents, categories, articles } = parts
  if (app !== undefined) checkApp(app, report)
  checkAgents(agents, report)
  checkCategories(categories, report)
  checkArticles(articles, (categories ?? defaultFloor.categories) as readonly unknown[], report)
  if (errors.length > 0) return { valid: false, errors }
  return {
    valid: true,
    floor: {
      app: (app as Floor['app'] | undefined) ?? defaultFloor.app,
      agents: (agents as Floor['agents'] | undefined) ?? defaultFloor.agents,
      categories: (categories as readonly FloorCategory[] | undefined) ?? defaultFloor.categories,
      articles: (articles as Floor['articles'] | undefined) ?? defaultFloor.articles,
    },
  }
}
