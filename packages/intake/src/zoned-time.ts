/** A wall-clock reading: what a calendar and a clock on the wall show, in no particular zone. */
export interface WallTime {
  /** Year, 1 to 9999. */
  readonly year: number
  /** Month, 1 to 12. */
  readonly month: number
  /** Day of the month, 1 to 31. */
  readonly day: number
  /** Hour; 24 and more belong to the next day. */
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
}

/** Reads and sets clocks in one zone. */
export interface Zone {
  /** What a clock in the zone shows at an instant (milliseconds since 1970-01-01T00:00:00Z). */
  readonly wallTimeAt: (instantMs: number) => WallTime
  /** The instant at which a clock in the zone shows a reading; the later one in a gap, the first one in a fold. */
  readonly instantOf: (wall: WallTime) => number
}

const DAY_MS = 86_400_000

/** A reading as if the zone were UTC, milliseconds since 1970; days and hours out of range roll over. */
export function asIfUtc(wall: WallTime): number {
  // `Date.UTC` takes years below 100 for those of the twentieth century.
  if (wall.year >= 100)
    return Date.UTC(
      wall.year,
      wall.month - 1,
      wall.day,
      wall.hour,
      wall.minute,
      wall.second,
      wall.millisecond,
    )
  const date = new Date(0)
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day)
  return date.setUTCHours(wall.hour, wall.minute, wall.second, wall.millisecond)
}

/** The reading whose {@link asIfUtc} is the given number. */
export function readingOf(utcMs: number): WallTime {
  const date = new Date(utcMs)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  }
}

/**
 * A zone with a constant offset.
 * @param offsetMs - milliseconds to add to UTC; +08:00 is 28 800 000
 */
export function fixedZone(offsetMs: number): Zone {
  return {
    wallTimeAt: (instantMs) => readingOf(instantMs + offsetMs),
    instantOf: (wall) => asIfUtc(wall) - offsetMs,
  }
}

// More than there are names; spellings in other capitals are names too.
const MAX_ZONES = 1000
// Making a formatter costs as much as reading a report. What is kept is a function of the name alone.
const zones = new Map<string, Zone>()

/**
 * A zone of the IANA time zone database, as far as the runtime's `Intl` knows it.
 * @param timeZone - name such as `Asia/Shanghai`
 * @throws {RangeError} the runtime does not know the zone
 */
export function ianaZone(timeZone: string): Zone {
  const known = zones.get(timeZone)
  if (known) return known
  const zone = intlZone(timeZone)
  if (zones.size >= MAX_ZONES) zones.clear()
  zones.set(timeZone, zone)
  return zone
}

/** Days whose offset a zone keeps. */
const MAX_DAYS = 1000
/** From here on `Intl` and `Date` number years alike in every zone; `Intl` has no year 0. */
const YEAR_ONE_MS = Date.parse('0001-01-03T00:00:00Z')

function intlZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const shownAt = (instantMs: number): WallTime => {
    const part = new Map(format.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]))
    const millisecond = ((instantMs % 1000) + 1000) % 1000
    return {
      year: part.get('year') ?? 0,
      month: part.get('month') ?? 1,
      day: part.get('day') ?? 1,
      hour: part.get('hour') ?? 0,
      minute: part.get('minute') ?? 0,
      second: part.get('second') ?? 0,
      millisecond,
    }
  }
  const shownOffsetAt = (instantMs: number): number => asIfUtc(shownAt(instantMs)) - instantMs
  // `Intl` is slow, and reports name the same few days again and again. A day that begins and ends with one offset has
  // it throughout, for no zone changes its offset twice within two days; one that does not is asked instant by instant.
  const offsets = new Map<number, number | null>()
  const offsetAt = (instantMs: number): number => {
    if (instantMs < YEAR_ONE_MS) return shownOffsetAt(instantMs)
    const day = Math.floor(instantMs / DAY_MS)
    let offset = offsets.get(day)
    if (offset === undefined) {
      const first = shownOffsetAt(day * DAY_MS)
      offset = first === shownOffsetAt((day + 1) * DAY_MS - 1) ? first : null
      if (offsets.size >= MAX_DAYS) offsets.clear()
      offsets.set(day, offset)
    }
    return offset ?? shownOffsetAt(instantMs)
  }
  const wallTimeAt = (instantMs: number): WallTime =>
    instantMs < YEAR_ONE_MS ? shownAt(instantMs) : readingOf(instantMs + offsetAt(instantMs))
  const instantOf = (wall: WallTime): number => {
    const local = asIfUtc(wall)
    // These are the offsets before and after any change.
    const before = offsetAt(local - DAY_MS)
    const early = local - before
    if (offsetAt(early) === before) return early
    const after = offsetAt(local + DAY_MS)
    const late = local - after
    return offsetAt(late) === after ? late : early
  }
  return { wallTimeAt, instantOf }
}

/**
 * Parses an RFC 3339 instant.
 * @param instant - `2026-11-20T14:05:00Z` or with an offset
 * @returns milliseconds since 1970, or undefined if it is no such instant
 */
export function parseInstant(instant: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/u.test(instant))
    return undefined
  const instantMs = Date.parse(instant)
  return Number.isNaN(instantMs) ? undefined : instantMs
}

/** An instant in RFC 3339 UTC with milliseconds. */
export function formatInstant(instantMs: number): string {
  return new Date(instantMs).toISOString()
}
