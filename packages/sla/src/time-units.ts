export const SECOND_MS = 1000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** The UTC years that are computed, the last one exclusive: `Date.UTC` reads 99 as 1999, and RFC 3339 ends with 9999. */
export const FIRST_YEAR = 1900
export const END_OF_TIME_YEAR = 10_000

const EARLIEST_AT = Date.UTC(FIRST_YEAR, 0, 1)
const END_OF_TIME_AT = Date.UTC(END_OF_TIME_YEAR, 0, 1)

/**
 * Returns `value` when it is an instant the engine can compute with.
 * @throws {RangeError} `value` is not an integer of epoch milliseconds from 1900 to 9999
 */
export function assertInstant(value: number, name: string): number {
  if (Number.isInteger(value) && value >= EARLIEST_AT && value < END_OF_TIME_AT) return value
  throw new RangeError(
    `"${name}" must be an instant in whole epoch milliseconds from 1900 to 9999, got ${value}`,
  )
}

/**
 * The UTC calendar year in which an instant from 1900 to 9999 lies. It is asked for each due instant, and `new Date(at)`
 * takes four times as long as this.
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days
 */
export function utcYearOf(at: number): number {
  // Days since 0000-03-01: years that begin in March have their leap day last, eras are 400 of them.
  const day = (Math.floor(at / DAY_MS) + 719_468) | 0
  const era = (day / 146_097) | 0
  const dayOfEra = day - era * 146_097
  const leapDays = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36_524) | 0) + ((dayOfEra / 146_096) | 0)
  const yearOfEra = ((dayOfEra - leapDays) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0))
  const sinceJanuary = dayOfYear >= 306 ? 1 : 0
  return era * 400 + yearOfEra + sinceJanuary
}

/** Days since 1970-01-01 of the day in which a wall time (or a UTC instant) lies. */
export function epochDayOf(wallMs: number): number {
  return Math.floor(wallMs / DAY_MS)
}
