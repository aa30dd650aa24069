import { type InstantWindow, type OpenWindows, packWindows } from './open-windows.ts'
import { type CalendarDefinition, type OpeningHours, parseOpeningHours } from './opening-hours.ts'
import { DAY_MS, END_OF_TIME_YEAR, epochDayOf, FIRST_YEAR, utcYearOf } from './time-units.ts'
import { instantOfWallTime, type TimeZones, type ZoneYear } from './time-zones.ts'

/**
 * Opening hours turned into instants, a UTC year at a time and when first asked for. It remembers the years it has
 * compiled, and holds nothing else: keep one per calendar version (or set of versions) and share it freely.
 */
export interface CompiledCalendar {
  /** The zone in which local days are counted: that of the first definition. */
  readonly zone: string
  /** Open windows inside a UTC year, clipped to it. */
  readonly openWindows: (year: number) => OpenWindows
  /** The last UTC year that may have open time; `Infinity` for weekly hours, `-Infinity` when nothing ever opens. */
  readonly lastOpenYear: number
  /** The offsets of `zone` around a UTC year. */
  readonly zoneYear: (year: number) => ZoneYear
  /** When the windows that begin on a local date close for the last time; `null` when none begins. */
  readonly closingOf: (epochDay: number) => number | null
  /** The last local date on which a window may begin. */
  readonly lastOpenDay: number
}

/**
 * Compiles one calendar, or the union of several in which overlapping open time counts once (R11).
 *
 * Windows are local wall-clock time in their own IANA zone. A wall time that daylight saving skips moves forward by the
 * gap's length, a repeated one is its first occurrence (R2); time in between is counted as it physically passes (R1).
 * Holidays close the windows that begin on them; special hours replace the weekly ones and beat holidays (R3).
 * @param definitions - the calendars, at least one; local days are counted in the zone of the first
 * @param timeZones - where offsets come from: `intlTimeZones()` or `temporalTimeZones(Temporal)`
 * @returns a calendar for `addWorkingTime`, `workingTimeBetween` and clocks
 * @throws {RangeError} there is no definition, a zone is unknown, or a time or date is malformed
 * @throws {TypeError} a definition has an unknown weekday or no zone
 * @example compileCalendar([{ zone: 'Europe/London', weekly: { mon: [['09:00', '18:00']] } }], intlTimeZones())
 */
export function compileCalendar(
  definitions: readonly CalendarDefinition[],
  timeZones: TimeZones,
): CompiledCalendar {
  const members = definitions.map(parseOpeningHours)
  const first = members[0]
  if (first === undefined) throw new RangeError('A calendar needs at least one definition')
  // An unknown zone is an error of the definition: found here, not by the first clock that counts a year.
  for (const { zone } of members) timeZones.zoneYear(zone, 2000)
  const lastOpenDay = Math.max(...members.map((member) => member.lastOpenDay))
  return {
    zone: first.zone,
    lastOpenDay,
    lastOpenYear: Number.isFinite(lastOpenDay) ? utcYearOf((lastOpenDay + SPILL_DAYS) * DAY_MS) : lastOpenDay,
    openWindows: keptByYear((year) => compileYear(members, year, timeZones)),
    zoneYear: (year) => timeZones.zoneYear(first.zone, year),
    closingOf: (epochDay) => {
      const year = utcYearOf(epochDay * DAY_MS)
      const windows = members.flatMap((member) =>
        windowsOfDay(member, epochDay, timeZones.zoneYear(member.zone, year)),
      )
      return windows.length === 0 ? null : Math.max(...windows.map(([, closesAt]) => closesAt))
    },
  }
}

/**
 * A calendar that is open at every instant, in `UTC`.
 * @example workingTimeBetween(0, 1000, alwaysOpen) // 1000
 */
export const alwaysOpen: CompiledCalendar = {
  zone: 'UTC',
  lastOpenDay: Infinity,
  lastOpenYear: Infinity,
  openWindows: keptByYear((year) => {
    const fromAt = Date.UTC(year, 0, 1)
    const toAt = Date.UTC(year + 1, 0, 1)
    return packWindows([[fromAt, toAt]], fromAt, toAt)
  }),
  zoneYear: () => ({ firstOffsetMs: 0, transitions: [] }),
  closingOf: (epochDay) => (epochDay + 1) * DAY_MS,
}

/** Compiles each year once. */
function keptByYear(compile: (year: number) => OpenWindows): (year: number) => OpenWindows {
  // By years since the first: read for each due instant, and a small index is several times faster than a map's key.
  const years: (OpenWindows | undefined)[] = []
  return (year) => (years[year - FIRST_YEAR] ??= compile(year))
}

/** A window begins up to 14 h before the UTC day of its local date and ends, two local days later, up to 12 h after. */
const SPILL_DAYS = 3

function compileYear(members: readonly OpeningHours[], year: number, timeZones: TimeZones): OpenWindows {
  if (year >= END_OF_TIME_YEAR) throw new RangeError(`Cannot count working time past the year ${year - 1}`)
  const fromAt = Date.UTC(year, 0, 1)
  const toAt = Date.UTC(year + 1, 0, 1)
  const windows: InstantWindow[] = []
  for (const member of members) {
    const offsets = timeZones.zoneYear(member.zone, year)
    for (let day = epochDayOf(fromAt) - SPILL_DAYS; day <= epochDayOf(toAt) + 1; day += 1) {
      windows.push(...windowsOfDay(member, day, offsets))
    }
  }
  return packWindows(windows, fromAt, toAt)
}

/** The windows that begin on a local date, as instants; one that daylight saving leaves no time in is gone. */
function windowsOfDay(member: OpeningHours, epochDay: number, offsets: ZoneYear): readonly InstantWindow[] {
  const midnightMs = epochDay * DAY_MS
  return member
    .windowsOn(epochDay)
    .map(
      ({ startMs, endMs }): InstantWindow => [
        instantOfWallTime(midnightMs + startMs, offsets),
        instantOfWallTime(midnightMs + endMs, offsets),
      ],
    )
    .filter(([opensAt, closesAt]) => closesAt > opensAt)
}
