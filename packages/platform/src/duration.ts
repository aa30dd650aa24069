const form =
  /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/**
 * Moves an instant on by a duration of the contract's form, calendar units counted in UTC: years and months first, a day
 * that the month does not have becoming its last, then weeks and days, then time.
 * @param fromMs - epoch milliseconds
 * @param duration - ISO 8601 in whole units, such as `P1M` or `PT30M`
 * @returns epoch milliseconds; NaN where the result is beyond what a date can hold
 * @throws {RangeError} `duration` is not of that form
 * @example addDuration(Date.UTC(2026, 0, 31), 'P1M') // Date.UTC(2026, 1, 28)
 * @see ISO 8601-1:2019, 5.5.2.4
 */
export function addDuration(fromMs: number, duration: string): number {
  const parts = form.exec(duration)
  if (!parts)
    throw new RangeError('Could not add a duration: expected ISO 8601 in whole units, such as PT30M.')
  const [years, months, weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const shifted = addMonths(fromMs, years * 12 + months)
  const instant =
    shifted + (weeks * 7 + days) * 86_400_000 + hours * 3_600_000 + minutes * 60_000 + seconds * 1_000
  return new Date(instant).getTime()
}

function addMonths(fromMs: number, months: number): number {
  if (months === 0) return fromMs
  const date = new Date(fromMs)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const lastDay = new Date(date)
  lastDay.setUTCMonth(lastDay.getUTCMonth() + 1, 0)
  return date.setUTCDate(Math.min(day, lastDay.getUTCDate()))
}
