import { eachMatch, eachNumbered } from './finding.ts'
import { type Needs, type ScannedText, TRAIT } from './scanned-text.ts'
import { TELL } from './tells.ts'
import type { TextRange } from './text-range.ts'

/** Which half of the day the text says. */
type Meridiem = 'am' | 'pm' | 'night'

/** A place where a text names a time of day. */
export interface ClockWord extends TextRange {
  /** Hour of the day, 0 to 29; from 24 on it belongs to the next day. */
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  /** Offset from UTC in milliseconds, where the text names a zone. */
  readonly offsetMs?: number
  /** Whether it reads as a time without a date beside it; `10:05` does less than `3pm`. */
  readonly certain: boolean
}

/** A place where a text counts minutes or hours back from now: "2 hours ago". Days are dates, not distances. */
export interface AgoWord extends TextRange {
  readonly agoMs: number
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Zones whose abbreviation means one thing only in reports; CST, IST and BST do not and are left to the given zone. */
const ZONE_HOURS = new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['jst', 9],
  ['kst', 9],
  ['hkt', 8],
  ['sgt', 8],
  ['pst', -8],
  ['pdt', -7],
  ['est', -5],
  ['edt', -4],
  ['cet', 1],
  ['cest', 2],
  ['北京时间', 8],
  ['日本時間', 9],
  ['한국시간', 9],
  ['한국 시간', 9],
])

const ZONE_AFTER =
  /^ {0,2}[([（]?(?:(?:(?:utc|gmt) ?)?([+-])(\d{1,2})(?::?([0-5]\d))?|(utc|gmt|jst|kst|hkt|sgt|pst|pdt|est|edt|cest|cet|z|北京时间|日本時間|한국 ?시간))(?![\w:])[)\]）]?/iu
const ZONE_BEFORE = /(北京时间|日本時間|한국 ?시간) ?$/u

export const COLON =
  /(?<![\w:.,])(?<![\d./]-)([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(?![\d:])(?: ?([ap])\.?m\.?(?![a-z]))?/iuy
/** `2026-11-20T14:05:00` and `20/Nov/2026:14:05:00`: no gap after the date, which COLON's look-behind asks for. */
export const AFTER_DATE =
  /(?<=\d{4}-\d\d-\d\dT|\/[A-Z][a-z]{2}\/\d{4}:)([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(?!\d)/uy
export const HALF_DAY_EN = /(?<![\w:.])(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap])\.?m\.?(?![a-z])/iuy
const CJK =
  /(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|午前|午後|朝|夜|오전|오후|새벽|아침|저녁|밤)? ?(?<![\d.])([01]?\d|2[0-4]) ?(?:(?:点|點|時|时|시)(?!間|间|간|小)) ?(?:(半|반)|([0-5]?\d) ?(?:分|분)(?!钟|間|間前))?/gu
const CJK_COLON =
  /(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|午前|午後|오전|오후|새벽|저녁|밤) ?(1[0-2]|0?\d)[:：]([0-5]\d)(?!\d)/gu

/** 下午三点半, 晚上十一点二十分. Only behind a half of the day: 一点 alone means "a little". */
const NUMERALS =
  /(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚)(十[一二]?|[一两二三四五六七八九])[点點](?:(半)|([二三四五]?十[一二三四五六七八九]?|零?[一二三四五六七八九])(?![点點])分?)?/gu

const COLON_NEEDS: Needs = { traits: TRAIT.colonDigit }
const CJK_COLON_NEEDS: Needs = { traits: TRAIT.digit, tells: TELL.halfDayCjk }
const NUMERALS_NEEDS: Needs = { tells: TELL.halfDayCjk }
const HALF_DAY_NEEDS: Needs = { traits: TRAIT.digit, tells: TELL.halfDay }
const CJK_NEEDS: Needs = { traits: TRAIT.digit, tells: TELL.hourCjk }

const AGO_EN: Needs = { tells: TELL.ago }
const AGO_ZH_JA: Needs = { tells: TELL.agoCjk }
const AGO_KO: Needs = { tells: TELL.agoCjk }
const AGO_UNITS: readonly (readonly [RegExp, Needs, number])[] = [
  [
    /(?<![\w.])(a|an|one|two|three|four|five|ten|\d{1,4}) ?(?:minutes?|mins?) ago(?![\w])/giu,
    AGO_EN,
    MINUTE_MS,
  ],
  [
    /(?<![\w.])(a|an|one|two|three|four|five|ten|half an|\d{1,3}) ?(?:hours?|hrs?|h) ago(?![\w])/giu,
    AGO_EN,
    HOUR_MS,
  ],
  [/(?<![\d.])(\d{1,4}|[一两二三五十]) ?(?:分钟|分鐘)(?:之?前|以前)/gu, AGO_ZH_JA, MINUTE_MS],
  [/(?<![\d.])(\d{1,3}|半|[一两二三五十]) ?个?(?:小时|钟头)(?:之?前|以前)/gu, AGO_ZH_JA, HOUR_MS],
  [/(?<![\d.])(\d{1,4}) ?分(?:ほど|くらい)?前/gu, AGO_ZH_JA, MINUTE_MS],
  [/(?<![\d.])(\d{1,3}) ?時間(?:ほど|くらい)?前/gu, AGO_ZH_JA, HOUR_MS],
  [/(?<![\d.])(\d{1,4}) ?분 ?전/gu, AGO_KO, MINUTE_MS],
  [/(?<![\d.])(\d{1,3}) ?시간 ?전/gu, AGO_KO, HOUR_MS],
]

/** Small numbers in words, as they are used to count back. */
export const COUNT_WORDS = new Map<string, number>([
  ...Object.entries({ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10, 'half an': 0.5 }),
  ...Object.entries({ 一: 1, 两: 2, 二: 2, 三: 3, 五: 5, 十: 10, 半: 0.5 }),
])

const HALVES = new Map<string, Meridiem>([
  ...['下午', '傍晚', '晚上', '晚', '午後', '夜', '오후', '저녁', '밤', 'p', '中午'].map(
    (word) => [word, 'pm'] as const,
  ),
  ...['早上', '早晨', '上午', '午前', '朝', '오전', '아침', 'a'].map((word) => [word, 'am'] as const),
  ...['凌晨', '새벽'].map((word) => [word, 'night'] as const),
])

/** Reads a Chinese number below 60, such as 二十五, 十一 or 零五. */
function fromNumerals(numerals: string): number {
  const digit = (numeral = ''): number => '零一二三四五六七八九'.indexOf(numeral.replace('两', '二'))
  const [tens, ones] = numerals.split('十')
  if (ones === undefined) return digit(numerals.at(-1))
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}

/** Words for an evening that goes on after midnight: `晚上1点` is one hour into the next day. */
const LATE = new Set(['晚', '晚上', '夜', '밤'])

/** `pm` lifts 1 to 11 by twelve; 12 am and 12 at night are midnight; `11点` at noon stays before it. */
function onDayClock(hour: number, word: string | undefined): number {
  const half = word === undefined ? undefined : HALVES.get(word.toLowerCase())
  if (word === undefined || half === undefined || hour > 12) return hour
  if (LATE.has(word) && (hour < 6 || hour === 12)) return (hour % 12) + 24
  if (half === 'pm') return hour === 12 || (word === '中午' && hour >= 11) ? hour : hour + 12
  return hour === 12 ? 0 : hour
}

/** The zone named behind a time of day, or before it, and the end of both. */
function offsetAround(text: string, start: number, end: number): { offsetMs?: number; end: number } {
  const after = ZONE_AFTER.exec(text.slice(end, end + 16))
  const [matched = '', sign, hours, minutes, name] = after ?? []
  if (sign !== undefined && Number(hours) <= 14) {
    const size = Number(hours) * HOUR_MS + Number(minutes ?? 0) * MINUTE_MS
    return { offsetMs: sign === '-' ? -size : size, end: end + matched.length }
  }
  const zone = name ?? ZONE_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[1]
  const zoneHours = zone === undefined ? undefined : ZONE_HOURS.get(zone.toLowerCase())
  if (zoneHours === undefined) return { end }
  return { offsetMs: zoneHours * HOUR_MS, end: end + (name === undefined ? 0 : matched.length) }
}

/** Adds a time of day, if its minutes are some. Optional parts are given as they are written. */
function addClock(
  found: ClockWord[],
  match: RegExpExecArray,
  hour: number,
  certain: boolean,
  minutes = '0',
  seconds = '0',
  fraction = '0',
): void {
  const minute = Number(minutes)
  if (minute > 59) return
  const [written] = match
  const start = match.index + written.length - written.trimStart().length
  const { offsetMs, end } = offsetAround(match.input, start, match.index + written.trimEnd().length)
  found.push({
    start,
    end,
    hour,
    minute,
    second: Number(seconds),
    millisecond: Number(fraction.padEnd(3, '0').slice(0, 3)),
    certain,
    ...(offsetMs !== undefined && { offsetMs }),
  })
}

function addAfterDate(found: ClockWord[], match: RegExpExecArray): void {
  addClock(found, match, Number(match[1]), true, match[2], match[3], match[4])
}

function addCjkColon(found: ClockWord[], match: RegExpExecArray): void {
  addClock(found, match, onDayClock(Number(match[2]), match[1]), true, match[3])
}

function addColon(found: ClockWord[], match: RegExpExecArray): void {
  const [, hour, minute, second, fraction, half] = match
  addClock(found, match, onDayClock(Number(hour), half), half !== undefined, minute, second, fraction)
}

function addNumerals(found: ClockWord[], match: RegExpExecArray): void {
  const [, half, hour = '', halfPast, minute] = match
  const past = minute === undefined ? undefined : String(fromNumerals(minute))
  addClock(found, match, onDayClock(fromNumerals(hour), half), true, halfPast === undefined ? past : '30')
}

function addHalfDay(found: ClockWord[], match: RegExpExecArray): void {
  addClock(found, match, onDayClock(Number(match[1]), match[3]), true, match[2])
}

function addCjk(found: ClockWord[], match: RegExpExecArray): void {
  const [, half, hour, halfPast, minute] = match
  const past = halfPast === undefined ? minute : '30'
  addClock(found, match, onDayClock(Number(hour), half), half !== undefined, past)
}

/**
 * Finds times of day: `14:05:09.250 UTC`, `3:15 PM`, `3pm`, `下午3点半`, `午後3時15分`, `오후 3시`.
 * @param text - customer's words
 * @returns places with their time, most telling pattern first; they may overlap
 */
export function findClockWords(text: ScannedText): ClockWord[] {
  const found: ClockWord[] = []
  eachNumbered(text, AFTER_DATE, COLON_NEEDS, 2, 2, found, addAfterDate)
  eachMatch(text, CJK_COLON, CJK_COLON_NEEDS, found, addCjkColon)
  eachNumbered(text, COLON, COLON_NEEDS, 1, 2, found, addColon)
  eachMatch(text, NUMERALS, NUMERALS_NEEDS, found, addNumerals)
  eachNumbered(text, HALF_DAY_EN, HALF_DAY_NEEDS, 1, 2, found, addHalfDay)
  eachMatch(text, CJK, CJK_NEEDS, found, addCjk)
  return found
}

/**
 * Finds times counted back from now: "2 hours ago", "半小时前", "10分前", "3시간 전".
 * @param text - customer's words
 * @returns places with the distance in milliseconds, in no particular order
 */
export function findAgoWords(text: ScannedText): AgoWord[] {
  const found: AgoWord[] = []
  if (!text.mayHold(TELL.ago | TELL.agoCjk)) return found
  for (const [pattern, needs, unitMs] of AGO_UNITS) {
    if (!text.meets(needs)) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text.text); match; match = pattern.exec(text.text)) {
      const { 0: written, 1: count = '', index: start } = match
      const word = count.toLowerCase()
      const agoMs = (COUNT_WORDS.get(word) ?? Number(word)) * unitMs
      found.push({ start, end: start + written.length, agoMs })
    }
  }
  return found
}
