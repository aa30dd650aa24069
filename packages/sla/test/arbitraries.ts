import * as fc from 'fast-check'
import type { CalendarDefinition, WallWindow } from '../src/index.ts'
import { MINUTE_MS } from './naive.ts'

/** Zones with something odd: half-hour and two-hour DST, midnight gaps, negative DST, a skipped day, odd offsets, none. */
const ZONES = [
  'Africa/Casablanca',
  'America/New_York',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Europe/Dublin',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
] as const

/** Instants around which clocks change somewhere, New Year in UTC, a leap day, and Samoa's missing Friday of 2011. */
const ODD_INSTANTS = [
  '2011-12-29T22:00Z',
  '2017-10-15T03:00Z',
  '2024-02-29T00:00Z',
  '2026-03-08T07:00Z',
  '2026-03-22T02:00Z',
  '2026-03-29T01:00Z',
  '2026-04-04T15:00Z',
  '2026-10-03T15:30Z',
  '2026-10-25T01:00Z',
  '2026-11-01T06:00Z',
  '2026-12-31T20:00Z',
] as const

const minuteOfDay = fc.oneof(
  fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  fc.integer({ min: 0, max: 1439 }),
)

const wallWindow: fc.Arbitrary<WallWindow> = fc
  .tuple(minuteOfDay, fc.oneof(minuteOfDay, fc.constant(1440)))
  .map(([start, end]) => [wallTime(start), wallTime(end)])

const dayWindows = fc.array(wallWindow, { maxLength: 3 })

/** An instant on a whole minute within four days of an odd one. */
const oddInstant: fc.Arbitrary<number> = fc
  .tuple(fc.constantFrom(...ODD_INSTANTS), fc.integer({ min: -4 * 1440, max: 4 * 1440 }))
  .map(([text, minutes]) => Date.parse(text) + minutes * MINUTE_MS)

/** Opening hours with holidays and special hours in the days that follow an instant. */
function calendarAround(at: number): fc.Arbitrary<CalendarDefinition> {
  const nearbyDate = fc
    .integer({ min: -2, max: 12 })
    .map((days) => new Date(at + days * 86_400_000).toISOString().slice(0, 10))
  return fc.record({
    zone: fc.constantFrom(...ZONES),
    weekly: fc.record({
      mon: dayWindows,
      tue: dayWindows,
      wed: dayWindows,
      thu: dayWindows,
      fri: dayWindows,
      sat: dayWindows,
      sun: dayWindows,
    }),
    holidays: fc.array(nearbyDate, { maxLength: 3 }),
    special: fc.dictionary(nearbyDate, dayWindows, { maxKeys: 3, noNullPrototype: true }),
  })
}

/** A place and time: an odd instant and one or two calendars with something happening near it. */
export const situation = oddInstant.chain((at) =>
  fc.record({
    at: fc.constant(at),
    definitions: fc.array(calendarAround(at), { minLength: 1, maxLength: 2 }),
  }),
)

function wallTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
