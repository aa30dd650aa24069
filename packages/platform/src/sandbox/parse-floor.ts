import { compileCategories, parseFactTemplate } from '@deskwire/intake'
import { defaultFloor, type Floor, type FloorCategory } from './floor.ts'

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

type Members = Readonly<Record<string, unknown>>
type Report = (pointer: string, detail: string) => void

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** The members of an object that may have the named ones only; all of them, unless they are optional. */
function closed(
  value: unknown,
  pointer: string,
  names: readonly string[],
  report: Report,
  optional = false,
): Members {
  if (!isObject(value)) {
    report(pointer, 'expected an object')
    return {}
  }
  for (const name of Object.keys(value)) {
    if (!names.includes(name))
      report(`${pointer}/${escaped(name)}`, `there is no such property; there are ${names.join(', ')}`)
  }
  for (const name of optional ? [] : names) {
    if (!Object.hasOwn(value, name)) report(`${pointer}/${name}`, 'it is missing')
  }
  return value
}

function list(value: unknown, pointer: string, report: Report): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (value !== undefined) report(pointer, 'expected a list')
  return []
}

function checkName(value: unknown, pointer: string, report: Report): void {
  if (value === undefined) return
  if (typeof value !== 'string' || value.trim() === '') report(pointer, 'expected a text that is not empty')
}

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

const articleMembers = [
  'key',
  'language',
  'audience',
  'category',
  'tags',
  'title',
  'body',
  'translations',
  'links',
]
const audiences: readonly unknown[] = ['public', 'customers', 'internal']
const methods: readonly unknown[] = ['human', 'machine']
const linkTypes: readonly unknown[] = ['duplicates', 'requires', 'fixes', 'supersedes', 'relatesTo']

function checkOneOf(value: unknown, allowed: readonly unknown[], pointer: string, report: Report): void {
  if (value !== undefined && !allowed.includes(value))
    report(pointer, `expected one of ${allowed.join(', ')}`)
}

function checkLanguage(value: unknown, pointer: string, report: Report): void {
  const isTag = typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value)
  if (value !== undefined && !isTag) report(pointer, 'expected a language tag such as zh or pt-BR')
}

function checkText(text: Members, pointer: string, report: Report): void {
  checkLanguage(text['language'], `${pointer}/language`, report)
  checkName(text['title'], `${pointer}/title`, report)
  checkName(text['body'], `${pointer}/body`, report)
}

/** Articles with their translations and links; whether the category is there is asked where it is planted. */
function checkArticles(value: unknown, report: Report): void {
  const given = list(value, '/articles', report).map((article, index) => {
    const members = isObject(article) ? { translations: [], links: [], ...article } : article
    return closed(members, `/articles/${index}`, articleMembers, report)
  })
  const keys = new Set<unknown>(given.map(({ key }) => key))
  const before = new Set<unknown>()
  for (const [index, article] of given.entries()) {
    const pointer = `/articles/${index}`
    const { key, audience, category, tags, translations, links } = article
    checkName(key, `${pointer}/key`, report)
    if (before.has(key)) report(`${pointer}/key`, 'an article before it has this key')
    before.add(key)
    checkText(article, pointer, report)
    checkName(category, `${pointer}/category`, report)
    checkOneOf(audience, audiences, `${pointer}/audience`, report)
    for (const [at, tag] of list(tags, `${pointer}/tags`, report).entries())
      checkName(tag, `${pointer}/tags/${at}`, report)
    const languages = new Set<unknown>([article['language']])
    for (const [at, translation] of list(translations, `${pointer}/translations`, report).entries()) {
      const place = `${pointer}/translations/${at}`
      const text = closed(translation, place, ['language', 'method', 'title', 'body'], report)
      checkText(text, place, report)
      checkOneOf(text['method'], methods, `${place}/method`, report)
      if (languages.has(text['language']))
        report(`${place}/language`, 'the article is in this language already')
      languages.add(text['language'])
    }
    for (const [at, link] of list(links, `${pointer}/links`, report).entries()) {
      const { type, to } = closed(link, `${pointer}/links/${at}`, ['type', 'to'], report)
      checkOneOf(type, linkTypes, `${pointer}/links/${at}/type`, report)
      if (to !== undefined && (!keys.has(to) || to === key))
        report(`${pointer}/links/${at}/to`, 'there is no other article of this key')
    }
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
  checkArticles(articles, report)
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
