import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from './time-units.ts'

/**
 * What a clock has to stay within. The three kinds are different units and are never converted into each other (R12):
 * - `hours`: working time, milliseconds counted inside open windows;
 * - `calendar_days`: the same wall time so many calendar days on, open or not;
 * - `business_days`: the closing time of the n-th local day, after the start's, that has open time.
 */
export type Target =
  | { readonly kind: 'hours'; readonly budgetMs: number }
  | { readonly kind: 'calendar_days'; readonly days: number }
  | { readonly kind: 'business_days'; readonly days: number }

/** How a target is written in settings: an ISO 8601 duration, or a number of business days. */
export type TargetSetting = string | { readonly businessDays: number }

/** A century; a longer target is a typing error, and would compile a calendar for every year up to it. */
const MAX_DAYS = 36_525

const ISO_DURATION =
  /^P(?:(?<weeks>\d+)W|(?:(?<days>\d+)D)?(?<time>T(?:(?<hours>\d+(?:[.,]\d+)?)H)?(?:(?<minutes>\d+(?:[.,]\d+)?)M)?(?:(?<seconds>\d+(?:[.,]\d+)?)S)?)?)$/

/**
 * Parses an ISO 8601 duration as a target: `PT24H` is 24 hours of working time, `P1D` one calendar day, `P1W` seven.
 * A fraction is legal on the smallest part only (`PT1.5H`).
 * @param text - the duration; upper case, no sign
 * @returns a target of kind `hours` (a `T` part) or `calendar_days` (days or weeks)
 * @throws {TypeError} `text` is not a string
 * @throws {RangeError} `text` is no ISO 8601 duration, has years or months (no fixed length), mixes days with hours,
 *   is zero, is finer than a millisecond, or is longer than a century
 * @example parseDuration('PT1H30M') // { kind: 'hours', budgetMs: 5_400_000 }
 * @see ISO 8601-1:2019, 5.5.2
 */
export function parseDuration(text: string): Target {
  if (typeof text !== 'string') {
    throw new TypeError(`A duration must be an ISO 8601 string such as "PT4H", got ${typeof text}`)
  }
  const parts = ISO_DURATION.exec(text)?.groups
  if (parts === undefined || text === 'P') throw notADuration(text)
  const days = Number(parts['days'] ?? 0) + 7 * Number(parts['weeks'] ?? 0)
  if (parts['time'] === undefined) return calendarDays(days, text)
  if (parts['days'] !== undefined) {
    throw new RangeError(
      `Duration "${text}" mixes calendar days with hours, which count differently: write either days or hours`,
    )
  }
  return { kind: 'hours', budgetMs: timePartMs(parts, text) }
}

/**
 * Parses a target setting: an ISO 8601 duration (see {@link parseDuration}) or `{ businessDays: n }`.
 * @param setting - the setting as it stands in a policy
 * @throws {TypeError} the setting is neither a string nor an object with the single key `businessDays`
 * @throws {RangeError} the duration or the number of days is not legal
 * @example parseTarget({ businessDays: 2 }) // { kind: 'business_days', days: 2 }
 */
export function parseTarget(setting: TargetSetting): Target {
  if (typeof setting === 'string') return parseDuration(setting)
  if (typeof setting !== 'object' || setting === null || Object.keys(setting).join() !== 'businessDays') {
    throw new TypeError('A target must be an ISO 8601 duration such as "PT4H" or { businessDays: n }')
  }
  return { kind: 'business_days', days: wholeDays(setting.businessDays, '{ businessDays }') }
}

function calendarDays(days: number, text: string): Target {
  return { kind: 'calendar_days', days: wholeDays(days, `Duration "${text}"`) }
}

function wholeDays(days: number, what: string): number {
  if (Number.isInteger(days) && days >= 1 && days <= MAX_DAYS) return days
  throw new RangeError(`${what} must be a whole number of days from 1 to ${MAX_DAYS}, got ${days}`)
}

function timePartMs(parts: Readonly<Record<string, string | undefined>>, text: string): number {
  const given = [
    [parts['hours'], HOUR_MS],
    [parts['minutes'], MINUTE_MS],
    [parts['seconds'], SECOND_MS],
  ].filter((part): part is [string, number] => part[0] !== undefined)
  if (given.length === 0) throw notADuration(text)
  if (given.slice(0, -1).some(([digits]) => /[.,]/.test(digits))) {
    throw new RangeError(`Duration "${text}" may have a fraction on its smallest part only`)
  }
  const exactMs = given.reduce((sum, [digits, unitMs]) => sum + Number(digits.replace(',', '.')) * unitMs, 0)
  const budgetMs = Math.round(exactMs)
  // NOTE: 1.1 * HOUR_MS is 3960000.0000000005; only a real remainder is an error.
  if (Math.abs(exactMs - budgetMs) > 1e-6) {
    throw new RangeError(`Duration "${text}" must be a whole number of milliseconds`)
  }
  if (budgetMs < 1 || budgetMs > MAX_DAYS * DAY_MS) {
    throw new RangeError(`Duration "${text}" must be longer than zero and at most a century`)
  }
  return budgetMs
}

function notADuration(text: string): RangeError {
  if (/^P[\d.,YMWD]*[YM]/.test(text)) {
    return new RangeError(
      `Duration "${text}" has years or months, which have no fixed length: write days, weeks or hours`,
    )
  }
  return new RangeError(`Expected an ISO 8601 duration such as "PT4H", "PT1H30M" or "P2D", got "${text}"`)
}
