import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCategories } from './categories.ts'
import { foldText } from './fold-text.ts'
import { polarityOf } from './polarity.ts'
import { compileRules } from './rules.ts'
import { STANDARD_CATEGORIES } from './standard-categories.ts'
import { tagTicket, type TicketTags } from './tags.ts'

const categories = compileCategories(STANDARD_CATEGORIES)
const rules = compileRules([
  { id: 'vip', when: { any: ['hospital', '医院'] }, add: ['vip'], setSeverity: 'P1' },
  { id: 'db', when: { category: 'database', language: 'zh' }, add: ['team:dba-cn'] },
])
if (!categories.valid || !rules.valid) throw new Error('the fixtures must compile')
const compiled = { categories: categories.categories, rules: rules.rules }

const tag = (text: string, title = '', language = 'en'): TicketTags =>
  tagTicket({ title, text, language, ...compiled })

describe('severity', () => {
  test.each([
    ['production is down', 'P1', ['outage-production']],
    ['production is down for all users', 'P0', ['outage-production-wide']],
    ['production is not down', 'P3', ['no-fault-named']],
    ['production is no longer down', 'P3', ['no-fault-named']],
    ['this is not only down, it is gone', 'P2', ['outage']],
    ['the app is slow, urgent!', 'P2', ['degraded', 'urgent']],
    ['production is down, urgent!', 'P1', ['outage-production']],
    ['what happens when production goes down?', 'P3', ['no-fault-named']],
    ['the server is not responding and down', 'P2', ['outage']],
    ['the hospital asks for a manual', 'P1', ['no-fault-named', 'rule']],
    ['non-production is down', 'P3', ['outage-non-production']],
    ['云盘挂载失败，请问如何解决', 'P3', ['fault']],
    ['请问一个问题', 'P4', ['question']],
    ['生产环境没有宕机', 'P3', ['no-fault-named']],
    ['生产环境宕机，现已恢复正常', 'P2', ['outage-production', 'recovered']],
    ['本番は停止していません', 'P3', ['no-fault-named']],
    ['운영 서버에 장애가 없습니다', 'P3', ['no-fault-named']],
  ] as const)('%s', (text, want, codes) => {
    const { severity } = tag(text)
    expect([severity.severity, severity.reasons.map(({ code }) => code)]).toEqual([want, codes])
    expect(severity.reasons.at(-1)?.severity).toBe(want)
  })
})

describe('polarity', () => {
  test.each([
    ['it is down', 'down', 'asserted'],
    ['it is not down', 'down', 'negated'],
    ["it isn't really down", 'down', 'negated'],
    ['no, it is down', 'down', 'asserted'],
    ['not working and down', 'down', 'asserted'],
    ['if it goes down', 'down', 'hypothetical'],
    ['it may be down', 'down', 'hedged'],
    ['没有宕机', '宕机', 'negated'],
    ['不影响生产环境', '生产环境', 'negated'],
    ['不能登录，宕机', '宕机', 'asserted'],
    ['疑似宕机', '宕机', 'hedged'],
    ['避免宕机', '宕机', 'hypothetical'],
    ['サーバーが落ちていません', '落ち', 'negated'],
    ['障害ではありません', '障害', 'negated'],
    ['落ちてアクセスできません', '落ち', 'asserted'],
    ['停止した場合', '停止', 'hypothetical'],
    ['障害かもしれません', '障害', 'hedged'],
    ['다운되지 않았습니다', '다운', 'negated'],
    ['장애는 아닙니다', '장애', 'negated'],
    ['다운돼서 접속할 수 없', '다운', 'asserted'],
    ['만약 다운되면', '다운', 'hypothetical'],
    ['해킹이 의심됩니다', '해킹', 'hedged'],
  ] as const)('%s', (text, word, want) => {
    const start = text.indexOf(word)
    expect(polarityOf(foldText(text), { start, end: start + word.length })).toBe(want)
  })
})

describe('security', () => {
  test.each([
    ['we have been hacked', 'confirmed'],
    ['we may have been hacked', 'suspected'],
    ['we have not been hacked', 'none'],
    ['how to prevent ransomware', 'none'],
    ['有可疑的登录', 'suspected'],
    ['服务器被入侵了', 'confirmed'],
    ['ランサムウェアに感染しました', 'confirmed'],
    ['不正アクセスの疑い', 'suspected'],
    ['해킹당했습니다', 'confirmed'],
    ['the invoice is wrong', 'none'],
  ] as const)('%s: %s', (text, want) => {
    expect(tag(text).security.flag).toBe(want)
  })
})

describe('sentiment', () => {
  test.each([
    ['This is unacceptable!! I am furious.', 'angry'],
    ['太差了，我要投诉', 'angry'],
    ['何度も同じ障害で困っています', 'angry'],
    ['정말 실망입니다. 최악이네요', 'angry'],
    ['不满意', 'angry'],
    ['not good', 'angry'],
    ['Thank you, excellent support', 'pleased'],
    ['非常感谢，很好', 'pleased'],
    ['大変助かりました、ありがとうございます', 'pleased'],
    ['정말 감사합니다', 'pleased'],
    ['The disk is full.', 'neutral'],
  ] as const)('%s: %s', (text, want) => {
    const { score } = tag(text).sentiment
    expect(score < -0.2 ? 'angry' : score > 0.2 ? 'pleased' : 'neutral').toBe(want)
  })
})

test('tags come from rules, extractors and words, each with its source', () => {
  const { tags } = tag(
    'rm-bp1q8z7x6c5v 报 ORA-01555，密码是Abc@1234，地域 cn-hangzhou',
    '生产数据库宕机',
    'zh',
  )
  expect(
    tags.map(({ tag, source }) => [tag, source.type === 'rule' ? source.ruleId : source.extractor]),
  ).toEqual([
    ['env:production', 'signal-words'],
    ['error:ora-01555', 'oracle'],
    ['has-secret', 'secrets'],
    ['impact:outage', 'signal-words'],
    ['region:cn-hangzhou', 'region-id'],
    ['team:dba-cn', 'db'],
  ])
})

test('complexity is the sum of its parts and grows with what is in the ticket', () => {
  const easy = tag('please reset').complexity
  const log = Array.from(
    { length: 40 },
    () => '2026-11-20 14:05:00 ERROR pool exhausted ORA-00942 HTTP 502',
  ).join('\n')
  const hard = tag(
    `intermittent timeouts, mysql and dns, us-east-1 cn-hangzhou 10.0.0.1 10.0.0.2 10.0.0.3\n${log}`,
  ).complexity
  expect(easy.score).toBe(0)
  expect(hard.score).toBeGreaterThan(0.5)
  expect(hard.factors.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(hard.score, 3)
})

test('words of an address are no words of the customer', () => {
  expect(tag('see https://x.example/down/production').severity.severity).toBe('P3')
})

test('on any string: bounded scores, evidence within its field, the same answer twice', () => {
  const parts = fc.constantFrom(
    'production',
    ' ',
    'is',
    'not',
    'down',
    '宕机',
    '没有',
    '落ち',
    'ていません',
    '다운',
    '되지 않',
    'hacked',
    'thanks',
    '!!',
    'hospital',
    '\n',
    '\u0130',
    'mysql',
    'https://a.example/x ',
    '502 Bad Gateway',
  )
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 20 }).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(any, any, (title, text) => {
      const got = tag(text, title)
      expect(tag(text, title)).toEqual(got)
      expect(Math.abs(got.sentiment.score)).toBeLessThanOrEqual(1)
      expect(got.complexity.score >= 0 && got.complexity.score <= 1).toBe(true)
      const evidence = [
        ...got.tags.flatMap(({ evidence }) => evidence),
        ...got.severity.reasons.flatMap(({ evidence }) => evidence),
        ...got.security.evidence,
        ...got.sentiment.evidence,
        ...(got.category?.evidence ?? []),
      ]
      for (const one of evidence) {
        if (one.type === 'rule') continue
        const length = one.field === 'title' ? title.length : text.length
        expect(one.start >= 0 && one.start < one.end && one.end <= length).toBe(true)
      }
      expect(got.tags.every(({ evidence }) => evidence.length > 0)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
