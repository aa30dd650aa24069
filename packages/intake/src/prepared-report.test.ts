import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileCategories } from './categories.ts'
import { extractFacts, extractReportFacts } from './extract-facts.ts'
import { prepareReport } from './prepared-report.ts'
import { compileRules } from './rules.ts'
import { STANDARD_CATEGORIES } from './standard-categories.ts'
import { STANDARD_TEMPLATES } from './standard-templates.ts'
import { tagReport, tagTicket } from './tags.ts'

const compiled = compileCategories(STANDARD_CATEGORIES)
const compiledRules = compileRules([{ id: 'slow', when: { any: ['slow'] }, add: ['topic:slow'] }])
if (!compiled.valid || !compiledRules.valid) throw new Error('the fixtures must compile')
const { categories } = compiled
const { rules } = compiledRules
const time = { reference: '2026-11-20T08:30:00Z', timeZone: 'Asia/Shanghai' }

const pieces = fc.constantFrom(
  ...'server|slow|down|not|database|ORA-00942|error code E12|HTTP 502|cn-hangzhou|Tokyo|region|i-bp1h2m3n4k5j6'.split(
    '|',
  ),
  ...'password: hunter22|token=abc123def456|-----BEGIN PRIVATE KEY-----|MIIabc|14:05|2026-11-20|yesterday'.split(
    '|',
  ),
  ...'ERROR: x|  at a.b (c.js:1:2)|```|1,200|users|cannot|access|宕机|实例|今天下午3点|ΑΣ|，|\t|\r'.split(
    '|',
  ),
)
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '\n', '')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))

test('a prepared report has the facts of its title and text as one text', () => {
  const property = fc.property(
    texts,
    texts,
    fc.constantFrom(...STANDARD_TEMPLATES),
    (title, text, template) => {
      const report = prepareReport(title, text)
      // Tags ask first: what they found is used again.
      tagReport(report, { language: 'en', categories, rules })
      expect(extractReportFacts(report, template, { time })).toEqual(
        extractFacts(`${title}\n${text}`, template, { time }),
      )
    },
  )
  fc.assert(property, { numRuns: 2000 })
})

test('a prepared report has the tags of the ticket', () => {
  const property = fc.property(texts, texts, (title, text) => {
    const draft = { language: 'en', categories, rules }
    const { sentiment, complexity, ...tags } = tagTicket({ ...draft, title, text })
    expect(tagReport(prepareReport(title, text), draft)).toEqual(tags)
    expect([sentiment.evidence, complexity.factors]).toBeDefined()
  })
  fc.assert(property, { numRuns: 500 })
})

test('what goes over the end of the title is found in both as one text only', () => {
  const template = STANDARD_TEMPLATES.find(({ category }) => category === 'network')
  if (!template) throw new Error('there must be a template for networks')
  const report = prepareReport('In the Tokyo', 'region nothing answers')
  expect(tagReport(report, { language: 'en', categories, rules }).tags).toEqual([])
  const region = extractReportFacts(report, template).facts.find(({ key }) => key === 'region')
  expect(region?.value).toBe('ap-northeast-1')
})

test('a title too long to be scanned whole still gives its facts', () => {
  const [template] = STANDARD_TEMPLATES
  if (!template) throw new Error('there must be a template')
  const title = `${'a '.repeat(600)}ORA-00942`
  const { facts } = extractReportFacts(prepareReport(title, 'x'), template)
  expect(facts.find(({ key }) => key === 'errorCode')?.value).toBe('ORA-00942')
})
