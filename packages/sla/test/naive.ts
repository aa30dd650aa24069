import { Temporal } from 'temporal-polyfill'
import type { CalendarDefinition, WallWindow } from '../src/index.ts'

/**
 * An independent slow implementation to check the engine against: opening hours straight from Temporal, working time by
 * looking at every minute. Exact for instants, windows and zone offsets on whole minutes.
 */
export const MINUTE_MS = 60_000

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Whether each minute from `fromAt` on is open; one element a minute. */
export function openMinutes(
  definitions: readonly CalendarDefinition[],
  fromAt: number,
  minutes: number,
): readonly boolean[] {
  const open = Array.from({ length: minutes }, () => false)
  for (const definition of definitions) {
    for (const [opensAt, closesAt] of windowsAround(definition, fromAt, fromAt + minutes * MINUTE_MS)) {
      const first = Math.max(0, (opensAt - fromAt) / MINUTE_MS)
      const end = Math.min(minutes, (closesAt - fromAt) / MINUTE_MS)
      for (let minute = first; minute < end; minute += 1) open[minute] = true
    }
  }
  return open
}

function windowsAround(definition: CalendarDefinition, fromAt: number, toAt: number): [number, number][] {
  const localDate = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(definition.zone).toPlainDate()
  const last = localDate(toAt).add({ days: 3 })
  const windows: [number, number][] = []
  for (
    let date = localDate(fromAt).subtract({ days: 3 });
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    windows.push(...windowsFrom(definition, date))
  }
  return windows
}

/** When the windows that begin on a local date close for the last time; `null` when none does. */
export function closingOn(
  definitions: readonly CalendarDefinition[],
  date: Temporal.PlainDate,
): number | null {
  const closings = definitions
    .flatMap((definition) => windowsFrom(definition, date))
    .filter(([opensAt, closesAt]) => closesAt > opensAt)
    .map(([, closesAt]) => closesAt)
  return closings.length === 0 ? null : Math.max(...closings)
}

function windowsFrom(definition: CalendarDefinition, date: Temporal.PlainDate): [number, number][] {
  return windowsOn(definition, date).map(([start, end]) => {
    const endDate = end <= start ? date.add({ days: 1 }) : date
    return [instantOf(date, start, definition.zone), instantOf(endDate, end, definition.zone)]
  })
}

function windowsOn(definition: CalendarDefinition, date: Temporal.PlainDate): readonly WallWindow[] {
  const special = definition.special?.[date.toString()]
  if (special !== undefined) return special
  if (definition.holidays?.includes(date.toString())) return []
  return definition.weekly[WEEKDAYS[date.dayOfWeek - 1] ?? 'mon'] ?? []
}

function instantOf(date: Temporal.PlainDate, time: string, zone: string): number {
  const wall =
    time === '24:00'
      ? date.add({ days: 1 }).toPlainDateTime()
      : date.toPlainDateTime(Temporal.PlainTime.from(time))
  return wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
}
