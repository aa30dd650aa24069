import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractFacts } from './extract-facts.ts'
import type { FactDefinition, FactTemplate } from './fact-template.ts'
import { findSecrets } from './secrets.ts'
import { STANDARD_TEMPLATES } from './standard-templates.ts'

const time = { reference: '2026-11-20T08:30:00Z', timeZone: 'Asia/Shanghai' }

const define = (key: string, rest: Partial<FactDefinition>): FactDefinition => ({
  key,
  label: { en: 'label' },
  kind: 'text',
  required: true,
  ...rest,
})

const template = (...facts: Partial<FactDefinition>[]): FactTemplate => ({
  category: 'c',
  facts: facts.map((fact, index) => define(`f${index}`, fact)),
})

const read = (text: string, ...facts: Partial<FactDefinition>[]) =>
  Object.fromEntries(
    extractFacts(text, template(...facts), { time }).facts.map(({ key, value }) => [key, value]),
  )

test('a fact says where it was read', () => {
  const text = '实例 i-bp1h2m3n4k5j6 无法访问'
  const [fact] = extractFacts(text, template({ kind: 'resource' })).facts
  expect(fact).toEqual({
    key: 'f0',
    kind: 'resource',
    status: 'known',
    value: 'i-bp1h2m3n4k5j6',
    confidence: 0.95,
    source: { type: 'text', extractor: 'prefixed-id', start: 3, end: 18 },
  })
})

test('two facts of one kind do not take the same words; the particular one chooses first', () => {
  const text = 'vpc-0a1b2c3d4e5f6 i-bp1h2m3n4k5j6'
  const got = read(text, { kind: 'resource' }, { kind: 'resource', extract: { prefixes: ['vpc-'] } })
  expect(got).toEqual({ f0: 'i-bp1h2m3n4k5j6', f1: 'vpc-0a1b2c3d4e5f6' })
})

test('labels tell two instants apart', () => {
  const got = read(
    '恢复时间：今天下午4点，开始时间：今天下午3点',
    { kind: 'instant', extract: { after: ['开始时间'] } },
    { kind: 'instant', extract: { after: ['恢复时间'] } },
  )
  expect(got).toEqual({ f0: '2026-11-20T07:00:00.000Z', f1: '2026-11-20T08:00:00.000Z' })
})

test('a number is read before its unit or behind its label', () => {
  const users = {
    kind: 'number',
    extract: { before: ['users', '用户', '명'], after: ['users affected'] },
  } as const
  expect(read('about 1,200 users', users)).toEqual({ f0: 1200 })
  expect(read('约3万用户', users)).toEqual({ f0: 30_000 })
  expect(read('Users affected: 12', users)).toEqual({ f0: 12 })
  expect(read('users complain', users)).toEqual({})
})

test('yes and no follow negation', () => {
  const always = { kind: 'boolean', extract: { yes: ['every time', '毎回'], no: ['sometimes'] } } as const
  expect(read('it fails every time', always)).toEqual({ f0: true })
  expect(read('it does not happen, not every time', always)).toEqual({ f0: false })
  expect(read('only sometimes', always)).toEqual({ f0: false })
})

test('a negated choice is not taken', () => {
  const choices = [{ value: 'down', label: { en: 'Down' }, terms: ['down', '宕机'] }]
  expect(read('the site is not down', { kind: 'choice', choices })).toEqual({})
  expect(read('网站宕机了', { kind: 'choice', choices })).toEqual({ f0: 'down' })
})

test('the rest of a labelled line is a text', () => {
  const change = { kind: 'text', extract: { after: ['what changed', '变更'] } } as const
  expect(read('What changed: upgraded to 5.7\nthanks', change)).toEqual({ f0: 'upgraded to 5.7' })
  expect(read('变更：password: hunter22', change)).toEqual({})
})

test('without a reference no instant is guessed', () => {
  expect(extractFacts('since 14:05 UTC', template({ kind: 'instant' })).facts).toEqual([])
})

test('what is too uncertain becomes a candidate', () => {
  const { facts, candidates } = extractFacts('at 10:05', template({ kind: 'instant' }), {
    time,
    minConfidence: 0.7,
  })
  expect(facts).toEqual([])
  expect(candidates.map(({ value }) => value)).toEqual(['2026-11-20T02:05:00.000Z'])
})

test('on any string: ranges in the text, no key twice, no secret in a value', () => {
  const parts = fc.constantFrom(
    'password: hunter22',
    'i-bp1h2m3n4k5j6',
    'ERROR: token=abc123def456',
    '\n',
    ' ',
    '今天下午3点',
    '502 Bad Gateway',
    'request id',
    ':',
    'LTAI5tABCDEFGHIJKLMNOP',
    'users',
    '12',
  )
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 20 }).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(any, fc.constantFrom(...STANDARD_TEMPLATES), (text, one) => {
      const { facts, candidates } = extractFacts(text, one, { time })
      expect(new Set(facts.map(({ key }) => key)).size).toBe(facts.length)
      for (const { source, value } of [...facts, ...candidates]) {
        if (source.type !== 'text') throw new Error('a text gives no answers')
        expect(source.start >= 0 && source.start < source.end && source.end <= text.length).toBe(true)
        expect(findSecrets(String(value))).toEqual([])
      }
    }),
    { numRuns: 1000 },
  )
})
