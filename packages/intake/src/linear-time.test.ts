import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileCategories } from './categories.ts'
import { extractFacts } from './extract-facts.ts'
import { compileRules } from './rules.ts'
import { findSecrets } from './secrets.ts'
import { STANDARD_CATEGORIES } from './standard-categories.ts'
import { STANDARD_TEMPLATES, templateFor } from './standard-templates.ts'
import { tagTicket } from './tags.ts'

const categories = compileCategories(STANDARD_CATEGORIES)
const rules = compileRules([{ id: 'r', when: { any: ['aaaaaaaaaa', '不不不不'] }, add: ['x'] }])
const template = templateFor('compute')
if (!categories.valid || !rules.valid || !template) throw new Error('the fixtures must compile')

/** Repeated, each of these makes some pattern begin, and go on, at every place. */
const HOSTILE = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '.',
  '-',
  ':',
  '=',
  '1 ',
  '1-',
  '4111 ',
  'a.',
  'A.',
  'Aa.',
  'Aa',
  'a:',
  'a-',
  '0x8',
  'a1-',
  'password',
  'password:',
  'password: ',
  '密码',
  '密码是',
  'token is ',
  'token ',
  'app secret ',
  'sk ',
  'bearer ',
  'eyJ',
  'eyJ.',
  'sk-',
  'AKIA',
  'LTAI',
  '://',
  'a://b:',
  '@',
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN PRIVATE KEY----------END PRIVATE KEY-----',
  'mysql ',
  'authorization:',
  '[redacted:',
  '今天',
  '下午',
  '3点',
  '今天下午',
  '14:05',
  '14:05 ',
  '2026-',
  '2026-11-20',
  '2026-11-20 14:05:00 ',
  '-0000-0000-0000',
  'at ',
  'jan ',
  '月',
  '1月',
  '1小时前',
  'on Monday ',
  '0:',
  '::',
  '1.',
  '\tat x\n',
  'ERROR ',
  '```\n',
  '\\',
  '/',
  '"',
  'HTTP 5',
  'error ',
  'ERR_',
  'SQLSTATE',
  'i-bp1',
  'vpc-',
  'cn-',
  'arn:aws:',
  'http://a.',
  'not ',
  'not a ',
  'if ',
  '没有',
  '不',
  'ない',
  '지 않',
  '、',
  'down ',
  '宕机',
  '!',
  '\uFFFC',
  '\u0130',
  '😀',
  '５',
  'no down ',
] as const

const time = { reference: '2026-11-20T08:30:00Z', timeZone: 'Asia/Shanghai' }

function run(text: string): void {
  findSecrets(text)
  extractFacts(text, template ?? { category: '', facts: [] }, { time })
  if (categories.valid && rules.valid) {
    tagTicket({ title: text, text, language: 'en', categories: categories.categories, rules: rules.rules })
  }
}

/** The least of some runs: noise only ever adds. */
function leastMs(texts: readonly string[], runs: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < runs; turn++) {
    const before = performance.now()
    for (const text of texts) run(text)
    least = Math.min(least, performance.now() - before)
  }
  return least
}

const SMALL = 5_000
const LARGE = 40_000
const TIMES = LARGE / SMALL
/** Linear time gives 1, quadratic time 8. */
const LIMIT = 3

test.each(HOSTILE.map((unit) => [JSON.stringify(unit), unit] as const))(
  'eight times as much of %s costs about eight times as much, not sixty-four',
  (_, unit) => {
    const fill = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    // The same amount in pieces, not one piece: a machine that takes turns treats equal times alike.
    const pieces = Array.from({ length: TIMES }, () => fill(SMALL))
    const ratio = (runs: number): number =>
      leastMs([fill(LARGE)], runs) / Math.max(leastMs(pieces, runs + 1), TIMES)
    // A busy machine can spoil one measurement, hardly all; quadratic time spoils every one.
    const least = [1, 2, 4, 8].reduce(
      (least, runs) => (least < LIMIT ? least : Math.min(least, ratio(runs))),
      Infinity,
    )
    expect(least).toBeLessThan(LIMIT)
  },
)

test('no pattern has a quantifier without an upper bound', () => {
  const folder = new URL('./', import.meta.url)
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const patterns = sources.flatMap((name) => {
    const source = readFileSync(new URL(name, folder), 'utf8')
    const literals = [
      ...source.matchAll(
        /(?<=[\s([,:])\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[a-z]*u[a-z]*/gu,
      ),
    ]
    const built = [...source.matchAll(/new RegExp\(\s*`([^`]*)`/gu)]
    return [...literals, ...built].map((match) => ({ name, pattern: match[1] ?? '' }))
  })
  expect(patterns.length).toBeGreaterThan(80)
  const unbounded = patterns.filter(({ pattern }) => {
    const bare = pattern.replaceAll(/\\./gu, 'x').replaceAll(/\[[^\]]*\]/gu, 'x')
    return /[*+]|\{\d+,\}/u.test(bare)
  })
  expect(unbounded).toEqual([])
})

test('templates are all read at any length', () => {
  for (const one of STANDARD_TEMPLATES) {
    expect(extractFacts('a'.repeat(300_000), one, { time }).scannedLength).toBe(100_000)
  }
})
