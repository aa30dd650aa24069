import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCategories, proposeCategories } from './categories.ts'
import { ticketWords } from './evidence.ts'
import { parseFactTemplate } from './fact-template.ts'
import { compileRules, evaluateRules, type Rule, type RuleContext } from './rules.ts'
import { STANDARD_CATEGORIES } from './standard-categories.ts'
import { STANDARD_TEMPLATES, templateFor } from './standard-templates.ts'

const context: RuleContext = { language: 'zh-CN', category: 'database/mysql', product: 'rds' }

function fires(when: Rule['when'], text: string, title = ''): boolean {
  const result = compileRules([{ id: 'r', when, add: ['t'] }])
  if (!result.valid) throw new Error(JSON.stringify(result.errors))
  return evaluateRules(result.rules, ticketWords(title, text, 1000), context).length > 0
}

describe('a rule applies', () => {
  test.each<[string, Rule['when'], string, boolean]>([
    ['on one of any', { any: ['down', '宕机'] }, '数据库宕机', true],
    ['not on none of any', { any: ['down'] }, 'slow', false],
    ['whole words only', { any: ['down'] }, 'please download', false],
    ['on the endings of an open term', { any: ['crash*'] }, 'it crashes', true],
    ['whatever the case and width', { any: ['mysql'] }, 'ＭｙＳＱＬ', true],
    ['over a line break in a phrase', { any: ['connection refused'] }, 'connection\nrefused', true],
    ['not where the word is negated', { any: ['down'] }, 'it is not down', false],
    ['not where it is only supposed', { any: ['宕机'] }, '如果宕机怎么办', false],
    ['on all of all', { all: ['replica', 'lag'] }, 'lag on the replica', true],
    ['not on some of all', { all: ['replica', 'lag'] }, 'replica only', false],
    ['not with one of none', { any: ['down'], none: ['staging'] }, 'staging is down', false],
    ['in a category above', { category: 'database' }, '', true],
    ['not in a category with the same beginning', { category: 'data' }, '', false],
    ['for a product', { product: 'rds' }, '', true],
    ['not for another product', { product: 'ecs' }, '', false],
    ['for a primary language', { language: 'zh' }, '', true],
    ['not for another region of it', { language: 'zh-TW' }, '', false],
  ])('%s', (_, when, text, want) => {
    expect(fires(when, text)).toBe(want)
  })

  test('and shows itself and the words', () => {
    const result = compileRules([{ id: 'r', when: { any: ['down'] }, add: ['t'] }])
    const fired = result.valid ? evaluateRules(result.rules, ticketWords('db down', '', 1000), context) : []
    expect(fired[0]?.evidence).toEqual([
      { type: 'rule', ruleId: 'r' },
      { type: 'text', field: 'title', start: 3, end: 7 },
    ])
  })
})

describe('compileRules refuses', () => {
  test.each<[string, unknown, string, string]>([
    ['something else than a list', {}, '', 'wrong-type'],
    ['a rule without id', [{ when: { any: ['x'] }, add: ['t'] }], '/0/id', 'required'],
    [
      'the same id twice',
      [
        { id: 'a', when: { any: ['x'] }, add: ['t'] },
        { id: 'a', when: { any: ['x'] }, add: ['t'] },
      ],
      '/1/id',
      'duplicate',
    ],
    ['no condition', [{ id: 'a', when: {}, add: ['t'] }], '/0/when', 'no-condition'],
    ['no effect', [{ id: 'a', when: { any: ['x'] }, add: [] }], '/0', 'no-effect'],
    ['an empty term', [{ id: 'a', when: { any: [' '] }, add: ['t'] }], '/0/when/any/0', 'empty'],
    ['no terms', [{ id: 'a', when: { any: [] }, add: ['t'] }], '/0/when/any', 'empty'],
    ['an ill-formed tag', [{ id: 'a', when: { any: ['x'] }, add: ['No Spaces'] }], '/0/add/0', 'wrong-form'],
    [
      'an unknown severity',
      [{ id: 'a', when: { any: ['x'] }, add: [], setSeverity: 'P9' }],
      '/0/setSeverity',
      'not-allowed',
    ],
    [
      'a misspelt member',
      [{ id: 'a', whem: {}, when: { any: ['x'] }, add: ['t'] }],
      '/0/whem',
      'unknown-property',
    ],
    ['too many rules', Array.from({ length: 1001 }, () => ({})), '', 'too-many'],
    [
      'a term that is too long',
      [{ id: 'a', when: { any: ['x'.repeat(101)] }, add: ['t'] }],
      '/0/when/any/0',
      'too-long',
    ],
  ])('%s', (_, rules, pointer, code) => {
    const result = compileRules(rules)
    expect(result.valid ? [] : result.errors.map((error) => [error.pointer, error.code])).toContainEqual([
      pointer,
      code,
    ])
  })

  test('a misspelt member with the nearest name', () => {
    const result = compileRules([{ id: 'a', when: { any: ['x'] }, add: [], setSeverty: 'P1' }])
    expect(result.valid ? '' : result.errors[0]?.detail).toContain('did you mean "setSeverity"?')
  })
})

test('whatever is given, reading answers', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()), fc.anything()), (value) => {
      for (const read of [compileRules, compileCategories, parseFactTemplate])
        expect(typeof read(value).valid).toBe('boolean')
    }),
  )
})

test('the standard categories and templates pass their own checks, and read back the same', () => {
  expect(compileCategories(STANDARD_CATEGORIES).valid).toBe(true)
  for (const template of STANDARD_TEMPLATES)
    expect(parseFactTemplate(template)).toEqual({ valid: true, template })
  expect(templateFor('database/mysql')?.category).toBe('database')
  expect(templateFor('unheard-of')?.category).toBe('general')
})

test.each<[string, unknown, string, string]>([
  [
    'a choice without choices',
    { key: 'a', label: { en: 'A' }, kind: 'choice', required: true },
    '/facts/0',
    'choices-required',
  ],
  ['no label', { key: 'a', label: {}, kind: 'text', required: true }, '/facts/0/label', 'empty'],
  [
    'an unknown kind',
    { key: 'a', label: { en: 'A' }, kind: 'date', required: true },
    '/facts/0/kind',
    'not-allowed',
  ],
  [
    'an unknown finding',
    { key: 'a', label: { en: 'A' }, kind: 'text', required: true, extract: { findings: ['x'] } },
    '/facts/0/extract/findings/0',
    'not-allowed',
  ],
  [
    'a pattern',
    { key: 'a', label: { en: 'A' }, kind: 'text', required: true, extract: { pattern: '(a+)+' } },
    '/facts/0/extract/pattern',
    'unknown-property',
  ],
  [
    'a weight beyond 1',
    { key: 'a', label: { en: 'A' }, kind: 'text', required: true, weight: 2 },
    '/facts/0/weight',
    'out-of-range',
  ],
])('parseFactTemplate refuses %s', (_, fact, pointer, code) => {
  const result = parseFactTemplate({ category: 'c', facts: [fact] })
  expect(result.valid ? [] : result.errors.map((error) => [error.pointer, error.code])).toContainEqual([
    pointer,
    code,
  ])
})

test('a category wins by different words, title words double, and a close rival lowers confidence', () => {
  const result = compileCategories([
    { path: 'database', terms: { en: ['mysql', 'replica'], zh: ['数据库'] } },
    { path: 'network', terms: { en: ['dns', 'latency'] } },
  ])
  if (!result.valid) throw new Error('must compile')
  const propose = (title: string, text: string) =>
    proposeCategories(result.categories, ticketWords(title, text, 1000))
  expect(propose('', 'mysql mysql mysql dns latency').map(({ path }) => path)).toEqual([
    'network',
    'database',
  ])
  expect(propose('dns', 'mysql')[0]?.path).toBe('network')
  expect(propose('', 'nothing')).toEqual([])
  const [alone] = propose('', '数据库 replica')
  const [rivalled] = propose('', '数据库 replica dns')
  expect(alone?.confidence).toBeGreaterThan(rivalled?.confidence ?? 1)
})
