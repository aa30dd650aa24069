import { type ClockInput, computeClock } from '../src/clock.ts'
import { compileCalendar } from '../src/compiled-calendar.ts'
import { parseTarget } from '../src/duration.ts'
import { intlTimeZones } from '../src/intl-time-zones.ts'
import type { CalendarDefinition } from '../src/opening-hours.ts'
import type { TimelineEntry } from '../src/timeline.ts'

export const nineToFive: CalendarDefinition = {
  zone: 'UTC',
  weekly: {
    mon: [['09:00', '17:00']],
    tue: [['09:00', '17:00']],
    wed: [['09:00', '17:00']],
    thu: [['09:00', '17:00']],
    fri: [['09:00', '17:00']],
  },
}
export const timeZones = intlTimeZones()
const calendar = compileCalendar([nineToFive], timeZones)

/** An instant in the week of Monday 5 January 2026. */
export function on(day: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'nextMon' | 'nextTue', time: string): number {
  const date = { mon: '05', tue: '06', wed: '07', thu: '08', fri: '09', nextMon: '12', nextTue: '13' }[day]
  return Date.parse(`2026-01-${date}T${time}Z`)
}

export const HOUR_MS = 3_600_000
export const PT4H = parseTarget('PT4H')
export const start: TimelineEntry = { at: on('mon', '10:00'), type: 'start' }

export function clockAt(now: number, timeline: readonly TimelineEntry[], more: Partial<ClockInput> = {}) {
  return computeClock({ target: PT4H, calendar, timeline, now, warnings: [0.5, 0.75], ...more })
}

export function target(at: number, text: string, mode: 'retroactive' | 'from_change'): TimelineEntry {
  return { at, type: 'target', target: parseTarget(text), mode }
}
