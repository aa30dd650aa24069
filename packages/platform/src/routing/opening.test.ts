import { describe, expect, it } from 'vitest'
import { localMinutes, openingAt } from './opening.ts'

const shanghai = { zone: 'Asia/Shanghai', weekly: { fri: [['09:00', '18:00']] } } as const
const berlin = { zone: 'Europe/Berlin', weekly: { fri: [['09:00', '18:00']] } } as const
const at = (text: string) => Date.parse(`2026-11-${text}Z`)

describe('openingAt', () => {
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
    expect(openingAt(given as Parameters<typeof openingAt>[0], at(now))).toEqual(want)
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
