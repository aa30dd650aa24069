import { describe, expect, it } from 'vitest'
import { defaultFloor } from './floor.ts'
import { parseFloor } from './parse-floor.ts'

const category = { path: 'network', label: { en: 'Network' }, terms: { en: ['vpn'] }, facts: [] }

const text = { language: 'en', title: 'A', body: 'B' }
const article = { key: 'a', audience: 'public', category: 'network', tags: [], ...text }
const chinese = { language: 'zh', method: 'human', title: '甲', body: '乙' }

describe('parseFloor', () => {
  it('takes the default floor as it is written to a file', () => {
    expect(parseFloor(JSON.parse(JSON.stringify(defaultFloor)))).toEqual({ valid: true, floor: defaultFloor })
  })

  it('takes parts that are left out from the default floor', () => {
    const agents = [{ name: 'Ada' }]
    expect(parseFloor({ agents })).toEqual({ valid: true, floor: { ...defaultFloor, agents } })
  })

  it.each([
    { name: 'no object', given: [], want: [''] },
    { name: 'null', given: null, want: [''] },
    { name: 'an unknown part', given: { 'cent/ers': [] }, want: ['/cent~1ers'] },
    {
      name: 'an app that is no object',
      given: { app: null },
      want: ['/app'],
    },
    { name: 'an app without a name', given: { app: { allowedOrigins: [] } }, want: ['/app/name'] },
    {
      name: 'origins that are none',
      given: { app: { name: 'A', allowedOrigins: ['https://a.test/', 'file://x', 7, 'https://b.test'] } },
      want: ['/app/allowedOrigins/0', '/app/allowedOrigins/1', '/app/allowedOrigins/2'],
    },
    { name: 'agents that are no list', given: { agents: { name: 'Ada' } }, want: ['/agents'] },
    {
      name: 'an agent without a name',
      given: { agents: [{}, { name: ' ' }] },
      want: ['/agents/0/name', '/agents/1/name'],
    },
    {
      name: 'two agents of one name',
      given: { agents: [{ name: 'Ada' }, { name: 'Ada' }] },
      want: ['/agents/1/name'],
    },
    {
      name: 'an agent of what there is not',
      given: {
        agents: [
          {
            name: 'Ada',
            center: 'Atlantis',
            categories: ['magic'],
            tier: 'L4',
            shift: 'noon',
            languages: { en: 11 },
          },
        ],
      },
      want: [
        '/agents/0/center',
        '/agents/0/tier',
        '/agents/0/shift',
        '/agents/0/languages',
        '/agents/0/categories/0',
      ],
    },
    { name: 'no centre at all', given: { centers: [] }, want: ['/centers'] },
    {
      name: 'a centre without languages, in no zone, with hours that are not there',
      given: { centers: [{ name: 'A', timeZone: 'Mars/Olympus', calendars: ['Never'] }] },
      want: ['/centers/0/timeZone', '/centers/0/languages', '/centers/0/calendars/0'],
    },
    {
      name: 'a queue for a category that is not there',
      given: { queues: [{ name: 'A', category: 'magic', specialty: 'magic', skills: 3 }] },
      want: ['/queues/0/category', '/queues/0/specialty', '/queues/0/skills'],
    },
    {
      name: 'a policy, a calendar and a promise of another form',
      given: { routingPolicy: { name: 7 }, calendars: [{ name: 'A' }, { name: 'A' }], slaPolicies: {} },
      want: ['/routingPolicy/name', '/calendars/0', '/calendars/1', '/calendars/1/name', '/slaPolicies'],
    },
    {
      name: 'a misspelt property',
      given: { categories: [{ ...category, term: {} }] },
      want: ['/categories/0/term'],
    },
    {
      name: 'a path of a wrong form',
      given: { categories: [{ ...category, path: 'Net work' }] },
      want: ['/categories/0/path'],
    },
    {
      name: 'two categories of one path',
      given: { categories: [category, category] },
      want: ['/categories/1/path'],
    },
    {
      name: 'a category before its parent',
      given: { categories: [{ ...category, path: 'network/vpn' }, category] },
      want: ['/categories/0/path'],
    },
    {
      name: 'a label without text',
      given: { categories: [{ ...category, label: {} }] },
      want: ['/categories/0/label'],
    },
    {
      name: 'terms that are no list',
      given: { categories: [{ ...category, terms: { en: 'vpn' } }] },
      want: ['/categories/0/terms/en'],
    },
    {
      name: 'a fact of an unknown kind',
      given: {
        categories: [
          { ...category, facts: [{ key: 'when', kind: 'date', required: true, label: { en: 'When' } }] },
        ],
      },
      want: ['/categories/0/facts/0/kind'],
    },
    {
      name: 'an article that is not whole',
      given: {
        articles: [
          { key: 'a', language: 'english!', audience: 'all', category: 'api', title: '', body: 'B' },
        ],
      },
      want: ['/articles/0/language', '/articles/0/audience', '/articles/0/title', '/articles/0/tags'],
    },
    {
      name: 'two articles of one key',
      given: { articles: [article, article] },
      want: ['/articles/1/key'],
    },
    {
      name: 'translations into a language twice',
      given: {
        articles: [
          {
            ...article,
            translations: [
              { ...chinese, language: 'en' },
              { ...chinese, method: 'parrot' },
            ],
          },
        ],
      },
      want: ['/articles/0/translations/0/language', '/articles/0/translations/1/method'],
    },
    {
      name: 'a category and links that lead nowhere',
      given: {
        articles: [
          {
            ...article,
            category: 'networks',
            links: [
              { type: 'requires', to: 'b' },
              { type: 'affectsProduct', to: 'a' },
              { type: 'requires', to: 'b' },
            ],
          },
        ],
      },
      want: [
        '/articles/0/category',
        '/articles/0/links/0/to',
        '/articles/0/links/1/to',
        '/articles/0/links/1/type',
        '/articles/0/links/2',
        '/articles/0/links/2/to',
      ],
    },
  ])('refuses $name and says where', ({ given, want }) => {
    const parsed = parseFloor(given)
    expect(parsed.valid).toBe(false)
    expect(new Set(parsed.valid ? [] : parsed.errors.map(({ pointer }) => pointer))).toEqual(new Set(want))
  })
})
