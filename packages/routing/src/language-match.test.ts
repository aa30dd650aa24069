import { expect, test } from 'vitest'
import { languageLevel, servesLanguage } from './language-match.ts'
import { coversRegion, regionCloseness } from './region-match.ts'

test.each([
  { asked: 'zh-CN', spoken: 'zh', want: true },
  { asked: 'zh', spoken: 'zh-CN', want: true },
  { asked: 'en-US', spoken: 'en-GB', want: true },
  { asked: 'ZH-cn', spoken: 'zh-CN', want: true },
  { asked: 'zh-Hant-TW', spoken: 'zh-Hans', want: false },
  { asked: 'zh-Hant', spoken: 'zh-TW', want: true },
  { asked: 'en', spoken: 'enm', want: false },
  { asked: 'ja', spoken: 'ko', want: false },
])('$spoken serves $asked: $want', ({ asked, spoken, want }) => {
  expect(servesLanguage(asked, spoken)).toBe(want)
})

test('the best of several fitting tags counts', () => {
  expect(languageLevel({ zh: 4, 'zh-Hans': 7, en: 10 }, 'zh-CN')).toBe(7)
  expect(languageLevel({ en: 10 }, 'zh-CN')).toBe(0)
})

test.each([
  { served: 'CN', region: 'CN-ZJ', covers: true, closeness: 1 },
  { served: 'CN-ZJ', region: 'CN-ZJ', covers: true, closeness: 1 },
  { served: 'CN-ZJ', region: 'CN-SH', covers: false, closeness: 0.5 },
  { served: 'C', region: 'CN-ZJ', covers: false, closeness: 0 },
  { served: 'US', region: 'CN-ZJ', covers: false, closeness: 0 },
])('$served covers $region: $covers', ({ served, region, covers, closeness }) => {
  expect(coversRegion(served, region)).toBe(covers)
  expect(regionCloseness([served], region)).toBe(closeness)
})
