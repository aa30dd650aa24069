import { checkName, checkOneOf, closed, isObject, list, type Members, type Report } from './floor-reader.ts'

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

function checkLanguage(value: unknown, pointer: string, report: Report): void {
  const isTag = typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value)
  if (value !== undefined && !isTag) report(pointer, 'expected a language tag such as zh or pt-BR')
}

function checkText(text: Members, pointer: string, report: Report): void {
  checkLanguage(text['language'], `${pointer}/language`, report)
  checkName(text['title'], `${pointer}/title`, report)
  checkName(text['body'], `${pointer}/body`, report)
}

/**
 * Looks at the articles of a floor, with their translations and links.
 * @param categories - those of the same floor
 */
export function checkArticles(value: unknown, categories: readonly unknown[], report: Report): void {
  const paths = new Set(categories.map((category) => (isObject(category) ? category['path'] : undefined)))
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
    if (category !== undefined && !paths.has(category))
      report(`${pointer}/category`, 'there is no category of this path')
    checkOneOf(audience, audiences, `${pointer}/audience`, report)
    for (const [at, tag] of list(tags, `${pointer}/tags`, report).entries())
      checkName(tag, `${pointer}/tags/${at}`, report)
    checkTranslations(translations, article['language'], pointer, report)
    checkLinks(links, { key, keys }, pointer, report)
  }
}

function checkTranslations(value: unknown, own: unknown, pointer: string, report: Report): void {
  const languages = new Set<unknown>([own])
  for (const [at, translation] of list(value, `${pointer}/translations`, report).entries()) {
    const place = `${pointer}/translations/${at}`
    const text = closed(translation, place, ['language', 'method', 'title', 'body'], report)
    checkText(text, place, report)
    checkOneOf(text['method'], methods, `${place}/method`, report)
    if (languages.has(text['language']))
      report(`${place}/language`, 'the article is in this language already')
    languages.add(text['language'])
  }
}

interface Keys {
  readonly key: unknown
  readonly keys: ReadonlySet<unknown>
}

function checkLinks(value: unknown, { key, keys }: Keys, pointer: string, report: Report): void {
  const before = new Set<string>()
  for (const [at, link] of list(value, `${pointer}/links`, report).entries()) {
    const { type, to } = closed(link, `${pointer}/links/${at}`, ['type', 'to'], report)
    checkOneOf(type, linkTypes, `${pointer}/links/${at}/type`, report)
    if (to !== undefined && (!keys.has(to) || to === key))
      report(`${pointer}/links/${at}/to`, 'there is no other article of this key')
    const pair = JSON.stringify([type, to])
    if (before.has(pair)) report(`${pointer}/links/${at}`, 'a link before it is the same')
    before.add(pair)
  }
}
