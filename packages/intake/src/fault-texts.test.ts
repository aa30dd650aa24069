import { expect, test } from 'vitest'
import { chinese } from '../test/fault-texts/chinese.ts'
import { english } from '../test/fault-texts/english.ts'
import { japanese } from '../test/fault-texts/japanese.ts'
import { korean } from '../test/fault-texts/korean.ts'
import { compileCategories } from './categories.ts'
import { extractFacts } from './extract-facts.ts'
import type { FactTemplate } from './fact-template.ts'
import { compileRules } from './rules.ts'
import { STANDARD_CATEGORIES } from './standard-categories.ts'
import { STANDARD_TEMPLATES } from './standard-templates.ts'
import { tagTicket } from './tags.ts'

const categories = compileCategories(STANDARD_CATEGORIES)
const rules = compileRules([])
if (!categories.valid || !rules.valid) throw new Error('the standard categories must compile')

const ZONES: Readonly<Record<string, string>> = {
  zh: 'Asia/Shanghai',
  en: 'UTC',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
}

/** Every fact of every standard template, once. */
const everything: FactTemplate = {
  category: 'everything',
  facts: [
    ...new Map(STANDARD_TEMPLATES.flatMap(({ facts }) => facts).map((fact) => [fact.key, fact])).values(),
  ],
}
const CASES = [...chinese, ...english, ...japanese, ...korean]

test.each(CASES)('$name', ({ language, text, want }) => {
  const [title = '', ...rest] = text.split('\n')
  const draft = {
    title: rest.length > 0 ? title : '',
    text: rest.length > 0 ? rest.join('\n') : text,
    language,
  }
  const tags = tagTicket({ ...draft, categories: categories.categories, rules: rules.rules })
  const time = { reference: '2026-11-20T08:30:00Z', timeZone: ZONES[language] ?? 'UTC' }
  const { facts } = extractFacts(text, everything, { time })
  const known = Object.fromEntries(facts.map(({ key, value }) => [key, value]))
  expect({
    severity: tags.severity.severity,
    security: tags.security.flag,
    category: tags.category?.path ?? null,
    facts: Object.fromEntries(Object.keys(want.facts).map((key) => [key, known[key]])),
  }).toEqual({ security: 'none', ...want })
})

test('every language is tried', () => {
  const count = (language: string): number => CASES.filter((one) => one.language === language).length
  expect(Math.min(...['zh', 'en', 'ja', 'ko'].map(count))).toBeGreaterThanOrEqual(8)
  expect(CASES.length).toBeGreaterThanOrEqual(40)
})
