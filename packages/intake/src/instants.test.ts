import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findInstants } from './instants.ts'

/** A Friday, 16:30 in Shanghai. */
const reference = '2026-11-20T08:30:00Z'

describe('findInstants reads', () => {
  test.each([
    ['今天下午3点', '2026-11-20T07:00:00.000Z'],
    ['11月20日 下午3点05分', '2026-11-20T07:05:00.000Z'],
    ['昨晚11点半开始', '2026-11-19T15:30:00.000Z'],
    ['昨晚1点', '2026-11-19T17:00:00.000Z'],
    ['凌晨2点', '2026-11-19T18:00:00.000Z'],
    ['今天下午三点半', '2026-11-20T07:30:00.000Z'],
    ['昨天晚上十一点二十五分', '2026-11-19T15:25:00.000Z'],
    ['上午十点零五', '2026-11-20T02:05:00.000Z'],
    ['下午3:20 报错', '2026-11-20T07:20:00.000Z'],
    ['北京时间15:20', '2026-11-20T07:20:00.000Z'],
    ['半小时前', '2026-11-20T08:00:00.000Z'],
    ['2026年11月19日14时30分', '2026-11-19T06:30:00.000Z'],
    ['since 14:05 UTC', '2026-11-19T14:05:00.000Z'],
    ['yesterday at 10:30', '2026-11-19T02:30:00.000Z'],
    ['at 3pm', '2026-11-20T07:00:00.000Z'],
    ['12 am', '2026-11-19T16:00:00.000Z'],
    ['Nov 19, 2026 14:05 PST', '2026-11-19T22:05:00.000Z'],
    ['14:05 on 19 November', '2026-11-19T06:05:00.000Z'],
    ['this afternoon at 3:05', '2026-11-20T07:05:00.000Z'],
    ['2 hours ago', '2026-11-20T06:30:00.000Z'],
    ['half an hour ago', '2026-11-20T08:00:00.000Z'],
    ['昨日の午後3時15分頃', '2026-11-19T07:15:00.000Z'],
    ['10分前から', '2026-11-20T08:20:00.000Z'],
    ['今日の14:20頃', '2026-11-20T06:20:00.000Z'],
    ['어제 오후 3시부터', '2026-11-19T07:00:00.000Z'],
    ['3시간 전', '2026-11-20T05:30:00.000Z'],
    ['2026년 11월 19일 오후 2시 30분', '2026-11-19T06:30:00.000Z'],
    ['2026-11-20T14:05:09.25+08:00', '2026-11-20T06:05:09.250Z'],
    ['2026-11-20T06:05:09Z', '2026-11-20T06:05:09.000Z'],
    ['2026/11/20 14:05', '2026-11-20T06:05:00.000Z'],
    ['[20/Nov/2026:06:05:00 +0000]', '2026-11-20T06:05:00.000Z'],
    ['14:05 UTC+9', '2026-11-20T05:05:00.000Z'],
  ])('%s', (given, want) => {
    const [found] = findInstants(given, { reference, timeZone: 'Asia/Shanghai' })
    expect({ value: found?.value, until: found?.until }).toEqual({ value: want, until: undefined })
  })

  test.each([
    ['昨天', '2026-11-18T16:00:00.000Z', '2026-11-19T16:00:00.000Z'],
    ['today', '2026-11-19T16:00:00.000Z', '2026-11-20T08:30:00.000Z'],
    ['last night', '2026-11-19T10:00:00.000Z', '2026-11-19T22:00:00.000Z'],
    ['周二上午', '2026-11-16T22:00:00.000Z', '2026-11-17T04:00:00.000Z'],
    ['on Monday', '2026-11-15T16:00:00.000Z', '2026-11-16T16:00:00.000Z'],
    ['last Friday', '2026-11-12T16:00:00.000Z', '2026-11-13T16:00:00.000Z'],
    ['火曜日', '2026-11-16T16:00:00.000Z', '2026-11-17T16:00:00.000Z'],
    ['수요일', '2026-11-17T16:00:00.000Z', '2026-11-18T16:00:00.000Z'],
    ['last week', '2026-11-08T16:00:00.000Z', '2026-11-15T16:00:00.000Z'],
    ['3天前', '2026-11-16T16:00:00.000Z', '2026-11-17T16:00:00.000Z'],
    ['20 December', '2025-12-19T16:00:00.000Z', '2025-12-20T16:00:00.000Z'],
  ])('%s as a span', (given, from, until) => {
    const [found] = findInstants(given, { reference, timeZone: 'Asia/Shanghai' })
    expect([found?.value, found?.until]).toEqual([from, until])
  })
})

test.each([
  'version 10.5.30',
  '2026-02-30',
  '3人',
  '10:99',
  'port 8080',
  'may fail',
  '24 items',
  '1小时后',
  '有一点慢',
])('"%s" names no time', (given) => {
  expect(findInstants(given, { reference, timeZone: 'UTC' })).toEqual([])
})

test('a clock that was skipped in spring reads as the later instant, one that came twice as the first', () => {
  const at = (text: string) =>
    findInstants(text, { reference: '2026-12-01T00:00:00Z', timeZone: 'America/New_York' })[0]
  expect(at('2026-03-08 02:30')?.value).toBe('2026-03-08T07:30:00.000Z')
  expect(at('2026-11-01 01:30')?.value).toBe('2026-11-01T05:30:00.000Z')
})

test('a reference that is no instant and a zone that is unknown are refused', () => {
  expect(() => findInstants('x', { reference: 'yesterday', timeZone: 'UTC' })).toThrow(RangeError)
  expect(() => findInstants('x', { reference, timeZone: 'Mars/Olympus' })).toThrow(RangeError)
})

test('whatever is written, ranges are disjoint and within the text, and values are instants', () => {
  const words = fc.constantFrom(
    '今天',
    '下午3点',
    ' ',
    '14:05',
    'UTC',
    '2026-11-20',
    'T',
    '午後',
    '3時',
    '오후',
    'ago',
    '2 hours',
    '99',
    '+14:00',
    ':',
    '月',
    '日',
    'on ',
    '3 days ago',
  )
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(any, fc.constantFrom('Asia/Shanghai', 'America/New_York', 'UTC'), (text, timeZone) => {
      let reach = 0
      for (const { start, end, value, until } of findInstants(text, { reference, timeZone })) {
        expect(start).toBeGreaterThanOrEqual(reach)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(new Date(value).toISOString()).toBe(value)
        if (until !== undefined) expect(until > value).toBe(true)
        reach = end
      }
    }),
    { numRuns: 1000 },
  )
})
