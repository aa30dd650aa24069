import { type AgoWord, type ClockWord, findAgoWords, findClockWords } from './clock-words.ts'
import { type DateWord, type DayPart, findDateWords, type NamedDay, readDayPart } from './date-words.ts'
import type { Finding } from './finding.ts'
import { inOrder } from './in-order.ts'
import { ScannedText } from './scanned-text.ts'
import { apartFrom, disjoint, type TextRange } from './text-range.ts'
import {
  asIfUtc,
  fixedZone,
  formatInstant,
  ianaZone,
  parseInstant,
  readingOf,
  type WallTime,
  type Zone,
} from './zoned-time.ts'

/** What relative times in a text are relative to. */
export interface TimeReference {
  /** When the customer wrote, RFC 3339 with `Z` or an offset. */
  readonly reference: string
  /** The customer's IANA time zone; readings without a zone are taken in it. */
  readonly timeZone: string
}

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** What may stand between a date and the time that belongs to it. */
const BETWEEN =
  /^(?:,|，|的|の|T|에|は|at|around|about|from|since|@|大约|大概|约|左右|頃|약| |\n|:|\(|（){0,5}$/u

interface Context {
  readonly nowMs: number
  readonly zone: Zone
  /** What the customer's clock shows at `nowMs`. */
  readonly now: WallTime
}

/** Midnight of a day as if the zone were UTC; the caller turns it into an instant. */
type DayStart = number

function dayStarts({ now }: Context, day: NamedDay): { start: DayStart; days: number; sure: boolean } {
  const today = asIfUtc({ ...now, hour: 0, minute: 0, second: 0, millisecond: 0 })
  switch (day.type) {
    case 'offset':
      return { start: today + day.days * DAY_MS, days: 1, sure: true }
    case 'week': {
      const sinceMonday = (readingWeekday(today) + 6) % 7
      return { start: today - (sinceMonday - 7 * day.weeks) * DAY_MS, days: 7, sure: true }
    }
    case 'weekday': {
      const back = (readingWeekday(today) - day.weekday + 7) % 7
      return { start: today - (back === 0 && day.last ? 7 : back) * DAY_MS, days: 1, sure: true }
    }
    case 'date': {
      const of = (year: number): DayStart =>
        asIfUtc({ year, month: day.month, day: day.day, hour: 0, minute: 0, second: 0, millisecond: 0 })
      if (day.year !== undefined) return { start: of(day.year), days: 1, sure: true }
      // A report is about the past: "20 December" written in January means last year's.
      const thisYear = of(now.year)
      return { start: thisYear > today + DAY_MS ? of(now.year - 1) : thisYear, days: 1, sure: false }
    }
    default:
      return day satisfies never
  }
}

function readingWeekday(utcMs: number): number {
  return new Date(utcMs).getUTCDay()
}

/** Gives back a named half of the day where the clock word itself said none: "this afternoon at 3", "昨晚11点". */
function hourInPart(hour: number, part: DayPart | undefined): number {
  if (!part || part.from < 12 || hour > 12) return hour
  if (part.to > 24 && hour < 6) return hour + 24
  return hour < 12 ? hour + 12 : part.to > 24 ? 24 : hour
}

interface Candidate extends TextRange {
  /** Reckons the instants: asked of those only that no better candidate overlaps. */
  readonly span: () => { readonly fromMs: number; readonly untilMs?: number }
  readonly extractor: string
  readonly confidence: number
}

function fromDateAndClock(context: Context, date: DateWord, clock: ClockWord, part?: DayPart): Candidate {
  const { start, sure } = dayStarts(context, date.day)
  const span = () => {
    const zone = clock.offsetMs === undefined ? context.zone : fixedZone(clock.offsetMs)
    const hour = hourInPart(clock.hour, part ?? date.part)
    const { minute, second, millisecond } = clock
    // Rolling over happens on the calendar, before the zone is asked: hour 25 of a day is 1 o'clock of the next.
    const reading = readingOf(start + hour * HOUR_MS)
    return { fromMs: zone.instantOf({ ...reading, minute, second, millisecond }) }
  }
  const range = { start: Math.min(date.start, clock.start), end: Math.max(date.end, clock.end) }
  return { ...range, span, extractor: 'date-time', confidence: sure ? 0.95 : 0.9 }
}

function fromClock(context: Context, clock: ClockWord): Candidate {
  const span = () => {
    const zone = clock.offsetMs === undefined ? context.zone : fixedZone(clock.offsetMs)
    const { hour, minute, second, millisecond } = clock
    const now = clock.offsetMs === undefined ? context.now : zone.wallTimeAt(context.nowMs)
    const today = { ...now, hour, minute, second, millisecond }
    const todayMs = zone.instantOf(today)
    const yesterday = { ...readingOf(asIfUtc(today) - DAY_MS) }
    return { fromMs: todayMs > context.nowMs ? zone.instantOf(yesterday) : todayMs }
  }
  const confidence = clock.certain || clock.offsetMs !== undefined ? 0.8 : 0.6
  return { start: clock.start, end: clock.end, span, extractor: 'time-of-day', confidence }
}

function fromDate(context: Context, date: DateWord, text: string): Candidate {
  const { start, days, sure } = dayStarts(context, date.day)
  const named = date.part ? undefined : readDayPart(text.slice(date.end, date.end + 20))
  const part = date.part ?? named?.part
  const at = (dayStart: DayStart, hours: number): number =>
    context.zone.instantOf(readingOf(dayStart + hours * HOUR_MS))
  const span = () => {
    const fromMs = at(start, part?.from ?? 0)
    const untilMs = at(start, part?.to ?? days * 24)
    return {
      fromMs,
      untilMs: untilMs > context.nowMs && context.nowMs > fromMs ? context.nowMs : untilMs,
    }
  }
  const end = date.end + (named?.length ?? 0)
  return { start: date.start, end, span, extractor: 'date', confidence: sure ? 0.7 : 0.65 }
}

function fromAgo({ nowMs }: Context, { agoMs, start, end }: AgoWord): Candidate {
  return { start, end, span: () => ({ fromMs: nowMs - agoMs }), extractor: 'ago', confidence: 0.85 }
}

/** Joins each date with the clock that follows it, or (`14:05 on 20 November`) precedes it. Both lists are sorted. */
function joinDates(
  context: Context,
  text: string,
  dates: readonly DateWord[],
  clocks: readonly ClockWord[],
): Candidate[] {
  const joined: Candidate[] = []
  let nextClock = 0
  for (let place = 0; place < dates.length; place++) {
    const date = dates[place] as DateWord
    let before: ClockWord | undefined
    for (; (clocks[nextClock]?.start ?? Number.POSITIVE_INFINITY) < date.start; nextClock++)
      before = clocks[nextClock]
    // Passed on the way from the date before this one, so none stands between.
    if (before && mayJoinBack(text, before, date)) joined.push(fromDateAndClock(context, date, before))
    const after = clocks[nextClock]
    const isNext = after && after.start < (dates[place + 1]?.start ?? Number.POSITIVE_INFINITY)
    if (isNext) addJoined(joined, context, text, date, after)
  }
  return joined
}

/** Farthest that a date and the time that belongs to it stand apart, code units. */
const APART = 24

function addJoined(
  joined: Candidate[],
  context: Context,
  text: string,
  date: DateWord,
  clock: ClockWord,
): void {
  if (clock.start - date.end > APART) return
  const between = text.slice(date.end, clock.start)
  const named = readDayPart(between)
  const rest = named ? between.slice(named.length) : between
  if (BETWEEN.test(rest)) joined.push(fromDateAndClock(context, date, clock, named?.part))
}

function mayJoinBack(text: string, clock: ClockWord, date: DateWord): boolean {
  return (
    date.start - clock.end <= APART && /^(?:,? on | ?, ?| of | )$/u.test(text.slice(clock.end, date.start))
  )
}

function toFinding({ start, end, span, extractor, confidence }: Candidate): Finding {
  const { fromMs, untilMs } = span()
  const value = formatInstant(fromMs)
  if (untilMs === undefined) return { kind: 'instant', value, extractor, confidence, start, end }
  return { kind: 'instant', value, until: formatInstant(untilMs), extractor, confidence, start, end }
}

/**
 * Finds instants and days in a text: ISO 8601, numeric and written dates, clock times with or without a zone, and
 * what people say instead, in Chinese, English, Japanese and Korean ("今天下午3点", "since 14:05 UTC", "어제 오후 3시").
 * A time without a date is the last one before the reference; a date without a year the last such date.
 * @param text - customer's words
 * @param time - when and where they were written
 * @returns disjoint findings of kind `instant`, sorted by start; one that names a span has `until`
 * @throws {RangeError} `reference` is no RFC 3339 instant, or the runtime does not know `timeZone`
 * @example findInstants('down since 14:05 UTC', { reference: '2026-11-20T15:00:00Z', timeZone: 'UTC' })
 */
export function findInstants(text: string, time: TimeReference): Finding[] {
  return instantsIn(new ScannedText(text), readReference(time))
}

/** A {@link TimeReference} that was read. */
export interface ReadReference {
  readonly nowMs: number
  readonly zone: Zone
}

/**
 * Reads a reference.
 * @throws {RangeError} `reference` is no RFC 3339 instant, or the runtime does not know `timeZone`
 */
export function readReference({ reference, timeZone }: TimeReference): ReadReference {
  const nowMs = parseInstant(reference)
  if (nowMs === undefined) throw new RangeError('"reference" must be an RFC 3339 instant with Z or an offset')
  return { nowMs, zone: ianaZone(timeZone) }
}

const longerFirst = (left: TextRange, right: TextRange): number =>
  right.end - right.start - (left.end - left.start)

/** As {@link findInstants}, for a text that is scanned and a reference that is read already. */
export function instantsIn(scanned: ScannedText, { nowMs, zone }: ReadReference): Finding[] {
  const dates = disjoint(inOrder(findDateWords(scanned), longerFirst))
  const clocks = disjoint(findClockWords(scanned))
  const agos = findAgoWords(scanned)
  if (dates.length + clocks.length + agos.length === 0) return []
  const context: Context = { nowMs, zone, now: zone.wallTimeAt(nowMs) }
  const { text } = scanned
  // What is joined comes before its parts: they need not be read on their own.
  const candidates =
    dates.length > 0 && clocks.length > 0 ? disjoint(joinDates(context, text, dates, clocks)) : []
  const joined = candidates.slice()
  for (const ago of agos) candidates.push(fromAgo(context, ago))
  for (const clock of apartFrom(clocks, joined)) candidates.push(fromClock(context, clock))
  for (const date of apartFrom(dates, joined)) candidates.push(fromDate(context, date, text))
  return disjoint(candidates).map(toFinding)
}
