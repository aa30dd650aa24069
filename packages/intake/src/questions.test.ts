import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyAnswer } from './answers.ts'
import { extractFacts } from './extract-facts.ts'
import type { Fact } from './fact.ts'
import { FACT_KINDS, type FactDefinition, type FactKind, type FactTemplate } from './fact-template.ts'
import { followUpQuestions, missingFacts, type Question } from './questions.ts'
import { STANDARD_TEMPLATES } from './standard-templates.ts'

const time = { reference: '2026-11-20T08:30:00Z', timeZone: 'Asia/Shanghai' }

function define(key: string, kind: FactKind, rest: Partial<FactDefinition> = {}): FactDefinition {
  const choices = kind === 'choice' ? [{ value: 'a', label: { en: 'A', zh: '甲' } }] : undefined
  return {
    key,
    kind,
    label: { en: key, zh: `${key}项` },
    required: true,
    ...(choices && { choices }),
    ...rest,
  }
}

const one = (definition: FactDefinition): FactTemplate => ({ category: 'c', facts: [definition] })

function ask(definition: FactDefinition, language = 'en'): Question {
  const [question] = followUpQuestions(one(definition), [], language)
  if (!question) throw new Error('a required fact must be asked for')
  return question
}

function fact(key: string, status: Fact['status']): Fact {
  const value = status === 'known' ? 'x' : null
  return { key, kind: 'text', status, value, confidence: 1, source: { type: 'answer', choice: null } }
}

test('what is missing: absent and unknown facts, not those that do not exist, not optional ones', () => {
  const facts = ['a', 'b', 'c', 'd'].map((key) => define(key, 'text'))
  const template = { category: 'c', facts: [...facts, define('e', 'text', { required: false })] }
  const missing = missingFacts(template, [fact('a', 'known'), fact('b', 'none'), fact('c', 'unknown')])
  expect(missing.map(({ definition, reason }) => [definition.key, reason])).toEqual([
    ['c', 'unknown'],
    ['d', 'absent'],
  ])
  const asked = followUpQuestions(
    template,
    [fact('a', 'known'), fact('b', 'none'), fact('c', 'unknown')],
    'en',
  )
  expect(asked.map(({ key }) => key)).toEqual(['d'])
})

test('the most valuable comes first, at most five, fewer if asked', () => {
  const template = {
    category: 'c',
    facts: [define('note', 'text', { weight: 1 }), ...FACT_KINDS.map((kind) => define(kind, kind))],
  }
  expect(followUpQuestions(template, [], 'en').map(({ key }) => key)).toEqual([
    'note',
    'errorCode',
    'resource',
    'instant',
    'choice',
  ])
  expect(followUpQuestions(template, [], 'en', { limit: 2 })).toHaveLength(2)
  expect(() => followUpQuestions(template, [], 'en', { limit: 6 })).toThrow(RangeError)
})

describe('languages', () => {
  test.each([
    ['zh-CN', 'startedAt项：大概是什么时候？', 'zh'],
    ['zh-Hant-TW', 'startedAt项：大概是什么时候？', 'zh'],
    ['ja', 'startedAt: when was it?', 'en'],
    ['de', 'startedAt: when was it?', 'en'],
  ])('%s', (language, text, spoken) => {
    const question = ask(define('startedAt', 'instant'), language)
    expect([question.text, question.language]).toEqual([text, spoken])
  })

  test('the chain that is given is tried in order', () => {
    const [question] = followUpQuestions(one(define('x', 'boolean')), [], 'ko', { fallback: ['zh', 'en'] })
    expect(question?.choices.map(({ label }) => label)).toEqual(['是', '否', '不清楚'])
  })

  test('every standard template asks in all four languages without falling back', () => {
    for (const template of STANDARD_TEMPLATES) {
      for (const language of ['zh', 'en', 'ja', 'ko']) {
        for (const question of followUpQuestions(template, [], language))
          expect(question.language).toBe(language)
      }
    }
  })
})

test('choice values are the same in every language and distinct within a question', () => {
  for (const kind of FACT_KINDS) {
    const values = (language: string) => ask(define('x', kind), language).choices.map(({ value }) => value)
    expect(values('ko')).toEqual(values('en'))
    expect(new Set(values('en')).size).toBe(values('en').length)
  }
})

test('uncertain facts are offered as choices', () => {
  const template = one(define('resource', 'resource', { extract: { after: ['instance id'] } }))
  const { facts, candidates } = extractFacts('see i-bp1h2m3n4k5j6 or i-bp9z8y7x6w5v', template)
  const [question] = followUpQuestions(template, facts, 'en', { candidates })
  expect(question?.choices.map(({ value }) => value)).toEqual([
    'i-bp1h2m3n4k5j6',
    'i-bp9z8y7x6w5v',
    'none',
    'unknown',
    'other',
  ])
  const taken = question && applyAnswer(question, { choice: 'i-bp9z8y7x6w5v' })
  expect(taken?.accepted && taken.fact.value).toBe('i-bp9z8y7x6w5v')
})

describe('applyAnswer takes', () => {
  test.each<[string, FactDefinition, { choice: string; text?: string }, Partial<Fact>]>([
    ['a declared choice', define('x', 'choice'), { choice: 'a' }, { status: 'known', value: 'a' }],
    ['yes', define('x', 'boolean'), { choice: 'yes' }, { value: true }],
    ['no', define('x', 'boolean'), { choice: 'no' }, { value: false }],
    ['a number choice', define('x', 'number'), { choice: '100' }, { value: 100 }],
    ['a written number', define('x', 'number'), { choice: 'other', text: '１,２００' }, { value: 1200 }],
    ['not knowing', define('x', 'errorCode'), { choice: 'unknown' }, { status: 'unknown', value: null }],
    ['that there is none', define('x', 'errorCode'), { choice: 'none' }, { status: 'none', value: null }],
    [
      'an hour',
      define('x', 'instant'),
      { choice: 'last-hour' },
      { value: '2026-11-20T07:30:00.000Z', until: '2026-11-20T08:30:00.000Z' },
    ],
    [
      'today',
      define('x', 'instant'),
      { choice: 'today' },
      { value: '2026-11-19T16:00:00.000Z', until: '2026-11-20T08:30:00.000Z' },
    ],
    [
      'this week',
      define('x', 'instant'),
      { choice: 'this-week' },
      { value: '2026-11-15T16:00:00.000Z', until: '2026-11-19T16:00:00.000Z' },
    ],
    [
      'longer ago',
      define('x', 'instant'),
      { choice: 'longer-ago' },
      { value: '2026-10-20T16:00:00.000Z', until: '2026-11-15T16:00:00.000Z' },
    ],
    [
      'written time',
      define('x', 'instant'),
      { choice: 'other', text: '昨天下午3点' },
      { value: '2026-11-19T07:00:00.000Z' },
    ],
    [
      'words, without their secrets',
      define('x', 'text'),
      { choice: 'other', text: ' password: hunter22 ' },
      { value: 'password: [redacted:password]' },
    ],
    [
      'words for an open choice',
      define('x', 'choice', { allowOther: true }),
      { choice: 'other', text: 'b' },
      { value: 'b' },
    ],
  ])('%s', (_, definition, answer, want) => {
    expect(applyAnswer(ask(definition), answer, time)).toMatchObject({
      accepted: true,
      fact: { key: 'x', confidence: 1, ...want },
    })
  })
})

describe('applyAnswer refuses', () => {
  test.each<[string, FactDefinition, { choice: string; text?: string }]>([
    ['unknown-choice', define('x', 'choice'), { choice: 'z' }],
    ['unknown-choice', define('x', 'choice'), { choice: 'other', text: 'words' }],
    ['free-text-not-allowed', define('x', 'choice'), { choice: 'a', text: 'words' }],
    ['free-text-required', define('x', 'text'), { choice: 'other', text: '  ' }],
    ['free-text-too-long', define('x', 'text'), { choice: 'other', text: 'x'.repeat(4001) }],
    ['not-an-instant', define('x', 'instant'), { choice: 'other', text: 'recently' }],
    ['not-a-number', define('x', 'number'), { choice: 'other', text: 'many' }],
  ])('%s', (reason, definition, answer) => {
    expect(applyAnswer(ask(definition), answer, time)).toMatchObject({ accepted: false, reason })
  })

  test('a relative time without a reference', () => {
    const question = ask(define('x', 'instant'))
    for (const answer of [{ choice: 'today' }, { choice: 'other', text: 'today' }]) {
      expect(applyAnswer(question, answer)).toMatchObject({
        accepted: false,
        reason: 'time-reference-required',
      })
    }
  })
})

test('whatever is answered there is a fact or a reason, and an accepted answer is not asked again', () => {
  const template = { category: 'c', facts: FACT_KINDS.map((kind) => define(kind, kind)) }
  const answers = fc.record({
    choice: fc.oneof(fc.constantFrom('other', 'unknown', 'yes', 'a', 'today', '10'), fc.string()),
    text: fc.string(),
  })
  fc.assert(
    fc.property(fc.array(answers, { maxLength: 5 }), (given) => {
      const questions = followUpQuestions(template, [], 'ja')
      const facts = questions.flatMap((question, index) => {
        const answer = given[index]
        const result = answer && applyAnswer(question, answer, time)
        return result?.accepted ? [result.fact] : []
      })
      const again = new Set(followUpQuestions(template, facts, 'ja').map(({ key }) => key))
      expect(facts.filter(({ key }) => again.has(key))).toEqual([])
    }),
  )
})
