import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAll } from './find-all.ts'
import { FINDING_KINDS, type FindingKind } from './finding.ts'

const values = (kind: FindingKind, text: string): string[] => findAll(text)[kind].map(({ value }) => value)

describe('error codes', () => {
  test.each([
    ['InvalidVpc.NotFound 报错', ['InvalidVpc.NotFound']],
    ['Code: Forbidden.RAM, Throttling.User', ['Forbidden.RAM', 'Throttling.User']],
    ['ora-00942: table or view does not exist', ['ORA-00942']],
    ['SQLSTATE[42S02]: Base table not found', ['SQLSTATE 42S02']],
    ["ERROR 1045 (28000): Access denied for user 'root'", ['MySQL 1045']],
    ['net::ERR_CONNECTION_RESET', ['ERR_CONNECTION_RESET']],
    ['DNS_PROBE_FINISHED_NXDOMAIN', ['DNS_PROBE_FINISHED_NXDOMAIN']],
    ['connect ECONNREFUSED 10.0.0.1:5432', ['ECONNREFUSED']],
    ['0x80070005 and 0xc000021a', ['0x80070005', '0xC000021A']],
    ['HTTP/1.1 503', ['HTTP 503']],
    ['502 Bad Gateway', ['HTTP 502']],
    ['返回504，状态码：429', ['HTTP 504', 'HTTP 429']],
    ['500エラーが出ます', ['HTTP 500']],
    ['404 오류', ['HTTP 404']],
    ['AccessDeniedException', ['AccessDeniedException']],
    ['错误码：E-1203', ['E-1203']],
    ['エラー番号は 7044', ['7044']],
    ['CrashLoopBackOff', ['CrashLoopBackOff']],
    ['exited with code 137', ['exit 137']],
    ['exit code 137', ['exit 137']],
    ['500 users, 404 pages, JavaScript, GitHub, error in 200 lines', []],
    ['price 502 yuan, 429元', []],
  ])('%s', (text, want) => {
    expect(values('errorCode', text)).toEqual(want)
  })
})

describe('resources, addresses and regions', () => {
  test.each<[FindingKind, string, string[]]>([
    [
      'resource',
      '实例i-bp1h2m3n4k5j6和vpc-bp1aevy8sofi8mh1q****',
      ['i-bp1h2m3n4k5j6', 'vpc-bp1aevy8sofi8mh1q****'],
    ],
    [
      'resource',
      'arn:aws:lambda:us-east-1:123456789012:function:pay',
      ['arn:aws:lambda:us-east-1:123456789012:function:pay'],
    ],
    [
      'resource',
      'acs:ecs:cn-hangzhou:1234567:instance/i-bp1h2m3n4k5j6',
      ['acs:ecs:cn-hangzhou:1234567:instance/i-bp1h2m3n4k5j6'],
    ],
    ['resource', '7C8E4B52-9F3A-4D1C-8E2B-1A2B3C4D5E6F', ['7C8E4B52-9F3A-4D1C-8E2B-1A2B3C4D5E6F']],
    ['resource', 'follow-up, s-class, i-think, rt-patched, db-migration', []],
    [
      'url',
      '访问 https://shop.example.cn/cart?sid=1 报错，http://a.example.com.',
      ['https://shop.example.cn/cart', 'http://a.example.com'],
    ],
    [
      'ip',
      '10.0.0.1 and 172.16.0.0/12 and 300.1.1.1 and v1.2.3.4 and 1.2.3.4.5',
      ['10.0.0.1', '172.16.0.0/12'],
    ],
    ['ip', '2001:DB8::1, ::1, 10:05:12, a::b::c', ['2001:db8::1', '::1']],
    [
      'region',
      'cn-hangzhou-h us-east-1a ap-southeast-1 asia-northeast1 华东1',
      ['cn-hangzhou', 'us-east-1', 'ap-southeast-1', 'asia-northeast1', 'cn-hangzhou'],
    ],
    ['region', '東京リージョンと서울 리전', ['ap-northeast-1', 'ap-northeast-2']],
  ])('%s in %s', (kind, text, want) => {
    expect(values(kind, text)).toEqual(want)
  })
})

describe('log excerpts', () => {
  test.each([
    [
      'a Java trace',
      'see\njava.lang.NullPointerException: x\n\tat a.B.c(B.java:1)\n\tat a.D.e(D.java:2)\nthanks',
      'java.lang.NullPointerException: x\n\tat a.B.c(B.java:1)\n\tat a.D.e(D.java:2)',
    ],
    [
      'a Python trace',
      'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\n    main()\nValueError: bad\n\nhelp',
      'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\n    main()\nValueError: bad',
    ],
    [
      'log lines',
      '日志如下：\n2026-11-20 14:05:00,123 ERROR pool exhausted\n2026-11-20 14:05:01,001 WARN retry\n谢谢',
      '2026-11-20 14:05:00,123 ERROR pool exhausted\n2026-11-20 14:05:01,001 WARN retry',
    ],
    [
      'syslog with CRLF',
      'Nov 20 14:05:00 web-1 kernel: Out of memory: Killed process 12\r\nok',
      'Nov 20 14:05:00 web-1 kernel: Out of memory: Killed process 12',
    ],
    [
      'a fenced block',
      '```\nstarting\nERROR: no space left\ndone\n```',
      'starting\nERROR: no space left\ndone',
    ],
    [
      'an access log',
      '10.0.0.1 - - [20/Nov/2026:14:05:00 +0000] "GET / HTTP/1.1" 502 157',
      '10.0.0.1 - - [20/Nov/2026:14:05:00 +0000] "GET / HTTP/1.1" 502 157',
    ],
  ])('%s', (_, text, want) => {
    expect(values('logExcerpt', text)).toEqual([want])
  })

  test('prose, lists and code without a fault are none', () => {
    expect(
      values('logExcerpt', 'Hello,\n  - first\n  - second\nWe met at 14:05:00.\n```\nnpm i\n```'),
    ).toEqual([])
  })

  test('an excerpt is redacted, and a finding inside a secret is left out', () => {
    const found = findAll('ERROR: login password=hunter22x\npassword: i-bp1h2m3n4k5j6')
    expect(found.logExcerpt.map(({ value }) => value)).toEqual(['ERROR: login password=[redacted:password]'])
    expect(found.resource).toEqual([])
  })
})

test('on any string every finding lies in the text and names what stands there', () => {
  const parts = fc.constantFrom(
    'i-bp1h2m3n4k5j6',
    'HTTP 502',
    'ORA-00942',
    '10.0.0.1',
    '::',
    ':',
    '.',
    ' ',
    '\n',
    'cn-hangzhou',
    '```',
    '\tat x',
    'ERROR: y',
    'Invalid.NotFound',
    '\u0130',
    '今天',
    '-',
  )
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 30 }).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(any, (text) => {
      const found = findAll(text, { reference: '2026-11-20T08:30:00Z', timeZone: 'Asia/Tokyo' })
      for (const kind of FINDING_KINDS) {
        for (const { start, end, confidence } of found[kind]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(confidence > 0 && confidence <= 1).toBe(true)
        }
      }
    }),
    { numRuns: 1000 },
  )
})
