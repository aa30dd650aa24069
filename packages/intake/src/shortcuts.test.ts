import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AFTER_DATE, COLON, HALF_DAY_EN } from './clock-words.ts'
import { DAY_FIRST, NUMERIC } from './date-words.ts'
import { CODE_PATTERNS, findErrorCodes } from './error-codes.ts'
import { eachNumbered, matchesWithin } from './finding.ts'
import { foldText, isWordUnit } from './fold-text.ts'
import { inOrder } from './in-order.ts'
import { instantsIn, readReference } from './instants.ts'
import { findIpAddresses, IPV4 } from './ip-addresses.ts'
import { findLogExcerpts } from './log-excerpts.ts'
import { polarityOf } from './polarity.ts'
import { findRegions } from './regions.ts'
import { findResources, findUrls } from './resources.ts'
import { ScannedText } from './scanned-text.ts'
import { SECRET_PATTERNS, valuesBehindLabels } from './secret-patterns.ts'
import { secretsIn } from './secrets.ts'
import { compileTerms, findTerms } from './term-index.ts'
import { asIfUtc, ianaZone } from './zoned-time.ts'

/** Whatever a text lacks, it is searched for everything: what the shortcuts must not be told apart from. */
class SearchedText extends ScannedText {
  override has(): boolean {
    return true
  }

  override mayHold(): boolean {
    return true
  }

  override meets(): boolean {
    return true
  }
}

const PIECES = (
  'password Password passwd pwd passphrase dbpassword paſſword 密码 口令 パスワード 비밀번호 secret token ' +
  'access_token api-key client_secret app sk SK disk ſk to\u212Aen 密钥 令牌 シークレット トークン 토큰 hunter22 Abc12345678 ' +
  'LTAIabcdef012345 AKIAABCDEFGHIJKLMNOP ghp_abcdefghijklmnopqrst sk-abcdefghijklmnopqrst eyJhbGciOi.eyJzdWIi bearer Basic ' +
  'authorization: cookie: x-api-key: mysql -p4711 postgres://u:pw1@db 4111 1111 4111-1111-1111-1111 rm-bp1a2b3c4d5e ' +
  'i-0abc1234ef12 vpc-bp1****** 0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f arn:aws:rds:eu:1:db:x https://a.example/x 10.0.0.1/24 ' +
  '::1 fe80::1 1:2:3:4:5:6:7:8 cn-hangzhou us-east-1a 华东1 东京地域 Tokyo region 서울 리전 ORA-00942 SQLSTATE[42S02] ERROR 1045 (28000) ' +
  '0x80070005 ERR_TIMED_OUT SSL_ERROR_X ECONNREFUSED SIGKILL exit code 137 退出码 InvalidVpc.NotFound a.b.SomeError ' +
  'AccessDenied HTTP 502 Bad Gateway 状态码 404 错误码：E12 errno=5 2026-11-20 2026-11-20T14:05:00Z 2026/1/3 14:05 3pm ' +
  '3:15 p.m. 下午3点半 下午三点 午後3時 오후 3시 今天 昨日 어제 today last night Monday 上周三 月曜 월요일 last week 今週 2 hours ago ' +
  '半小时前 10分前 3시간 전 3天前 an hour ago 20 Nov Nov 20 11月20日 UTC JST 北京时间 [20/Nov/2026:14:05:00 ERROR: FATAL level=error ' +
  '\tat x.y Caused by: File "x", line 3 [123.4567] segfault at Out of memory: Kill ``` "x" \' , . : = - _ @ / \\ \n \n is 是 は 은 ' +
  'http/1504 HTTP/1.1 HTTP: RMAN-06023 pls-1234 7/Nov/2026 3rd 502  errors 1.2.3.4 255.1.1.1/8 12 : / 5040 ' +
  '： ＝ \u3000 😀 \uD83D \u0130 ５ ａ'
).split(' ')

const texts = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...PIECES,
        'password="two words"',
        '"token": "abc"',
        'ERROR 1045 (28000)',
        '502 errors',
        '500 错误',
      ),
      fc.constantFrom(' ', ' ', '', '\n', ': ', '='),
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.flat().join(''))

const time = readReference({ reference: '2026-11-20T08:30:00Z', timeZone: 'Asia/Shanghai' })

describe('a text that cannot hold something is not searched for it, and nothing is missed', () => {
  test.each([
    ['error codes', findErrorCodes],
    ['resources', findResources],
    ['urls', findUrls],
    ['addresses', findIpAddresses],
    ['regions', findRegions],
    ['log excerpts', findLogExcerpts],
    ['instants', (text: ScannedText) => instantsIn(text, time)],
    ['secrets', secretsIn],
  ] as const)('%s', (_, find) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(find(new ScannedText(text))).toEqual(find(new SearchedText(text)))
      }),
      { numRuns: 1500 },
    )
  })
})

describe('a pattern that is tried in some places only finds what it finds in all', () => {
  const everywhere = (text: string, { source, flags }: RegExp): number[] =>
    Array.from(text.matchAll(new RegExp(source, flags.replace('y', 'g'))), ({ index }) => index)
  const sticky = SECRET_PATTERNS.filter(({ pattern }) => pattern.sticky)

  test.each(
    sticky.map(({ pattern }) => ({
      pattern,
      windows: (text: string) => valuesBehindLabels(new ScannedText(text).lower),
    })),
  )('$pattern', ({ pattern, windows }) => {
    let found = 0
    fc.assert(
      fc.property(texts, (text) => {
        const within = Array.from(matchesWithin(text, pattern, windows(text)), ({ index }) => index)
        expect(within).toEqual(everywhere(text, pattern))
        found += within.length
      }),
      // A label may end a word, and its value be another label.
      { numRuns: 3000, examples: [['disk: "token": "abc" ']] },
    )
    expect(found).toBeGreaterThan(10)
  })
})

describe('a pattern that holds a number finds where numbers stand what it finds in all places', () => {
  const everywhere = (text: string, { source, flags }: RegExp): number[] =>
    Array.from(text.matchAll(new RegExp(source, flags.replace('y', 'g'))), ({ index }) => index)
  const check = (pattern: RegExp, find: (scanned: ScannedText) => number[]): void => {
    let found = 0
    const property = fc.property(texts, (text) => {
      const places = find(new ScannedText(text))
      expect(places).toEqual(everywhere(text, pattern))
      found += places.length
    })
    fc.assert(property, { numRuns: 3000 })
    expect(found).toBeGreaterThan(10)
  }

  test.each([
    [NUMERIC, 4, 4],
    [DAY_FIRST, 1, 2],
    [AFTER_DATE, 2, 2],
    [COLON, 1, 2],
    [HALF_DAY_EN, 1, 2],
    [IPV4, 1, 3],
  ] as const)('%s', (pattern, least, most) => {
    check(pattern, (scanned) => {
      const places: number[] = []
      eachNumbered(scanned, pattern, {}, least, most, places, (found, { index }) => found.push(index))
      return places
    })
  })

  test.each(CODE_PATTERNS.flatMap(({ pattern, place }) => (place ? [{ pattern, place }] : [])))(
    '$pattern',
    ({ pattern, place }) => {
      check(pattern, ({ text, numbers }) => {
        return numbers.flatMap((start, at) => {
          if (at % 2 === 1) return []
          const tried = place(text, start, numbers[at + 1] ?? 0)
          pattern.lastIndex = Math.max(tried, 0)
          return tried >= 0 && pattern.test(text) ? [tried] : []
        })
      })
    },
  )
})

test('a word that stands plain in ASCII means what the patterns say', () => {
  const words = fc.constantFrom(
    ...(
      "not no never without cannot isn't wasn't don't ain't isnt nowhere knot 1not _not not_ if iffy whether in case " +
      'what happens when to avoid prevents maybe could be could seems looks like look i think rather than instead of ' +
      'instance the a an is been production server , . ; and but 40 -'
    ).split(' '),
  )
  const property = fc.property(
    fc.array(words, { maxLength: 12 }),
    fc.constantFrom(' ', ''),
    (before, gap) => {
      const text = `${before.join(' ')}${gap}down`
      const hit = { start: text.length - 'down'.length, end: text.length }
      // Behind a sign beyond ASCII every pattern is asked; none begins with it.
      expect(polarityOf(text, hit)).toBe(polarityOf(`${text}\u00B7`, hit))
    },
  )
  fc.assert(property, { numRuns: 5000 })
})

test('a list is put in order as the runtime does, whatever its length', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer()), { maxLength: 30 })
  const byFirst = ([left]: readonly [number, number], [right]: readonly [number, number]) => left - right
  fc.assert(
    fc.property(pairs, (list) => {
      expect(inOrder([...list], byFirst)).toEqual(list.toSorted(byFirst))
    }),
  )
})

test('terms are found as by trying each of them everywhere', () => {
  const units = fc.constantFrom('a', 'b', 'c', ' ', '\n', '-', '中', '文', 'é')
  const strings = (maxLength: number) => fc.array(units, { maxLength }).map((parts) => parts.join(''))
  const isWord = (text: string, at: number) => at >= 0 && at < text.length && isWordUnit(text.charCodeAt(at))
  fc.assert(
    fc.property(fc.array(strings(5), { maxLength: 6 }), strings(30), (terms, text) => {
      const found = findTerms(compileTerms(terms.map((term) => [term, term] as const)), text)
      const wanted = terms.flatMap((term) => {
        const folded = foldText(term).trim()
        return Array.from(text, (_, start) => start).filter((start) => {
          const end = start + folded.length
          const stands = folded !== '' && text.slice(start, end).replaceAll('\n', ' ') === folded
          return (
            stands &&
            !(isWord(text, start - 1) && isWord(text, start)) &&
            !(isWord(text, end - 1) && isWord(text, end))
          )
        })
      })
      expect(found.map(({ start }) => start)).toEqual(wanted.toSorted((left, right) => left - right))
    }),
    { numRuns: 3000 },
  )
})

test.each([
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
])('a clock in %s shows what Intl says, around every change of offset too', (timeZone) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  const zone = ianaZone(timeZone)
  for (let at = Date.UTC(2011, 0, 1); at < Date.UTC(2012, 6, 1); at += 25 * 60_000) {
    const shown = `${format.format(at).replace(' ', 'T')}.000Z`
    expect(new Date(asIfUtc(zone.wallTimeAt(at))).toISOString()).toBe(shown)
  }
})
