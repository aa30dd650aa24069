import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDuration, parseTarget, type TargetSetting } from './duration.ts'

const legal: readonly { readonly given: TargetSetting; readonly want: unknown }[] = [
  { given: 'PT24H', want: { kind: 'hours', budgetMs: 86_400_000 } },
  { given: 'PT1H30M', want: { kind: 'hours', budgetMs: 5_400_000 } },
  { given: 'PT90M', want: { kind: 'hours', budgetMs: 5_400_000 } },
  { given: 'PT1H0M5S', want: { kind: 'hours', budgetMs: 3_605_000 } },
  { given: 'PT1.1H', want: { kind: 'hours', budgetMs: 3_960_000 } },
  { given: 'PT0,5S', want: { kind: 'hours', budgetMs: 500 } },
  { given: 'P1D', want: { kind: 'calendar_days', days: 1 } },
  { given: 'P2W', want: { kind: 'calendar_days', days: 14 } },
  { given: { businessDays: 3 }, want: { kind: 'business_days', days: 3 } },
]

test.each(legal)('reads $given, keeping hours and days apart', ({ given, want }) => {
  expect(parseTarget(given)).toEqual(want)
})

const illegal: readonly { readonly given: unknown; readonly message: RegExp }[] = [
  { given: '', message: /ISO 8601/ },
  { given: 'P', message: /ISO 8601/ },
  { given: 'PT', message: /ISO 8601/ },
  { given: '4h', message: /ISO 8601/ },
  { given: 'pt4h', message: /ISO 8601/ },
  { given: '-PT4H', message: /ISO 8601/ },
  { given: 'PT4H ', message: /ISO 8601/ },
  { given: 'PT1M1H', message: /ISO 8601/ },
  { given: 'P1DT', message: /mixes|ISO 8601/ },
  { given: 'P1M', message: /years or months/ },
  { given: 'P1Y2D', message: /years or months/ },
  { given: 'P1DT2H', message: /mixes calendar days with hours/ },
  { given: 'PT0S', message: /longer than zero/ },
  { given: 'P0D', message: /from 1 to/ },
  { given: 'PT1.5H30M', message: /smallest part/ },
  { given: 'PT0.0001S', message: /whole number of milliseconds/ },
  { given: 'PT9000000H', message: /at most a century/ },
  { given: { businessDays: 0 }, message: /from 1 to/ },
  { given: { businessDays: 1.5 }, message: /from 1 to/ },
]

test.each(illegal)('refuses $given as a value and says why', ({ given, message }) => {
  expect(() => parseTarget(given as TargetSetting)).toThrow(RangeError)
  expect(() => parseTarget(given as TargetSetting)).toThrow(message)
})

test.each([null, 4, {}, { days: 2 }, { businessDays: 2, hours: 1 }])('refuses %j as a type', (given) => {
  expect(() => parseTarget(given as TargetSetting)).toThrow(TypeError)
  expect(() => parseDuration(given as string)).toThrow(TypeError)
})

test('hours, minutes and seconds add up', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }), (hours, minutes, seconds) => {
      expect(parseDuration(`PT${hours}H${minutes}M${seconds}S`)).toEqual({
        kind: 'hours',
        budgetMs: ((hours * 60 + minutes) * 60 + seconds) * 1000,
      })
    }),
  )
})

test('any text is either a target or a RangeError', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^P[0-9.,YMWDTHS]*$/)), (text) => {
      try {
        expect(parseDuration(text)).toHaveProperty('kind')
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
    }),
  )
})
