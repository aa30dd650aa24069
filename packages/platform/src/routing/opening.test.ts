import { describe, expect, it } from 'vitest'
import { compileCalendar, intlTimeZones, type CalendarDefinition } from '@deskwire/sla'
import * as fc from 'fast-check'
import { compiledCalendar } from '../sla/compiled-calendars.ts'
import { localMinutes, openingOf } from './opening.ts'

const shanghai = { zone: 'Asia/Shanghai', weekly: { fri: [['09:00', '18:00']] } } as const
const berlin = { zone: 'Europe/Berlin', weekly: { fri: [['09:00', '18:00']] } } as const
const at = (text: string) => Date.parse(`2026-11-${text}Z`)

describe('openingOf', () => {
  it.each([
    {
      name: 'no calendar is always open',
      given: [],
      now: '20T03:00',
      want: { open: true, closesAt: null, opensAt: null },
    },
    {
      name: 'open, and when it closes',
      given: [shanghai],
      now: '20T01:00',
      want: { open: true, closesAt: at('20T10:00'), opensAt: null },
    },
    {
      name: 'closed at closing',
      given: [shanghai],
      now: '20T10:00',
      want: { open: false, closesAt: null, opensAt: at('27T01:00') },
    },
    {
      name: 'the union of two',
      given: [shanghai, berlin],
      now: '20T01:00',
      want: { open: true, closesAt: at('20T17:00'), opensAt: null },
    },
    {
      name: 'a week that never ends',
      given: [
        {
          zone: 'Etc/UTC',
          weekly: Object.fromEntries(
            ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
          ),
        },
      ],
      now: '20T01:00',
      want: { open: true, closesAt: null, opensAt: null },
    },
    {
      name: 'one day far ahead',
      given: [{ zone: 'Etc/UTC', weekly: {}, special: { '2027-05-01': [['10:00', '11:00']] } }],
      now: '20T01:00',
      want: { open: false, closesAt: null, opensAt: Date.UTC(2027, 4, 1, 10) },
    },
    {
      name: 'hours that are over',
      given: [{ zone: 'Etc/UTC', weekly: {}, special: { '2020-05-01': [['10:00', '11:00']] } }],
      now: '20T01:00',
      want: { open: false, closesAt: null, opensAt: null },
    },
  ] as const)('$name', ({ given, now, want }) => {
    expect(openingOf(compiledCalendar(given as readonly CalendarDefinition[]), at(now))).toEqual(want)
  })

  it('answers as a calendar that was never asked before, whatever was asked when', () => {
    const zones = intlTimeZones()
    const anyTime = fc.constantFrom('00:00', '06:30', '09:00', '13:00', '18:00', '24:00')
    const anyWindow = fc.tuple(anyTime, anyTime).filter(([opens, closes]) => opens < closes)
    const anyDay = fc.array(anyWindow, { maxLength: 1 })
    const anyDefinition = fc.record({
      zone: fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'Etc/UTC'),
      weekly: fc.oneof(
        fc.constant({}),
        fc.record({
          mon: anyDay,
          tue: anyDay,
          wed: anyDay,
          thu: anyDay,
          fri: anyDay,
          sat: anyDay,
          sun: anyDay,
        }),
        fc.constant(
          Object.fromEntries(
            ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
          ),
        ),
      ),
      holidays: fc.constantFrom([], ['2026-12-24', '2026-12-30'], ['2027-01-05']),
      special: fc.constantFrom(
        {},
        { '2026-12-29': [['10:00', '12:00']] },
        { '2027-01-04': [['08:00', '09:00']] },
      ),
    })
    // From the year's end, where a week holds the last day of the calendar's last year.
    const anyInstant = fc
      .tuple(fc.integer({ min: 0, max: 40 * 24 }), fc.constantFrom(-1, 0, 1))
      .map(([hours, off]) => Date.UTC(2026, 11, 10) + hours * 3_600_000 + off)
    fc.assert(
      fc.property(
        anyDefinition,
        fc.array(anyInstant, { minLength: 2, maxLength: 30 }),
        (definition, instants) => {
          const asked = compileCalendar([definition as CalendarDefinition], zones)
          for (const now of instants) {
            const fresh = compileCalendar([definition as CalendarDefinition], zones)
            expect(openingOf(asked, now)).toEqual(openingOf(fresh, now))
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('localMinutes', () => {
  it.each([
    { zone: 'Asia/Shanghai', now: Date.UTC(2026, 10, 20, 1, 30), want: 570 },
    { zone: 'America/New_York', now: Date.UTC(2026, 6, 1, 2, 0), want: 1320 },
    { zone: 'America/New_York', now: Date.UTC(2026, 11, 1, 2, 0), want: 1260 },
    { zone: 'Asia/Kathmandu', now: Date.UTC(2026, 0, 1, 18, 15), want: 0 },
  ])('$zone $now', ({ zone, now, want }) => {
    expect(localMinutes(zone, now)).toBe(want)
  })
})
