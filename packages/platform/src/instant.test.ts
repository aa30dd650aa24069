import { describe, expect, it } from 'vitest'
import { epochMs, iso } from './instant.ts'

describe('an instant', () => {
  const cases = [
    {
      name: 'is read to the millisecond',
      given: '2026-11-20T01:30:00.250Z',
      want: '2026-11-20T01:30:00.250Z',
    },
    {
      name: 'in a leap second is the second after it',
      given: '2016-12-31T23:59:60.000Z',
      want: '2017-01-01T00:00:00.000Z',
    },
    {
      name: 'in a leap second keeps its fraction',
      given: '2016-12-31T23:59:60.500Z',
      want: '2017-01-01T00:00:00.500Z',
    },
    {
      name: 'with other digits is taken as it is written',
      given: '2026-11-20T01:59:06.000Z',
      want: '2026-11-20T01:59:06.000Z',
    },
  ]
  it.each(cases)('$name', ({ given, want }) => {
    expect(iso(epochMs(given))).toBe(want)
  })
})
