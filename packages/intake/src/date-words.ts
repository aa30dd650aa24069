import { COUNT_WORDS } from './clock-words.ts'
import { eachMatch, eachNumbered } from './finding.ts'
import { type Needs, type ScannedText, TRAIT } from './scanned-text.ts'
import { TELL } from './tells.ts'
import type { TextRange } from './text-range.ts'

/** A day as the text names it. */
export type NamedDay =
  | { readonly type: 'date'; readonly year?: number; readonly month: number; readonly day: number }
  | { readonly type: 'offset'; readonly days: number }
  | { readonly type: 'weekday'; readonly weekday: number; readonly last: boolean }
  | { readonly type: 'week'; readonly weeks: number }

/** A part of the day as hours of the wall clock; `to` may pass 24. */
export interface DayPart {
  readonly from: number
  readonly to: number
}

/** A place where a text names a day, with the part of the day where the same word names one ("last night"). */
export interface DateWord extends TextRange {
  readonly day: NamedDay
  readonly part?: DayPart
}

const DAY_PARTS = {
  night: { from: 0, to: 6 },
  morning: { from: 6, to: 12 },
  noon: { from: 12, to: 14 },
  afternoon: { from: 12, to: 18 },
  evening: { from: 18, to: 24 },
  lateNight: { from: 18, to: 30 },
} as const satisfies Record<string, DayPart>

interface DayName {
  readonly days: number
  readonly part?: DayPart
}

const { morning, afternoon, evening, lateNight, noon, night } = DAY_PARTS

/** Words for a day counted from today, in the four languages; longer ones hide shorter ones. */
const DAY_NAMES = new Map<string, DayName>([
  ['today', { days: 0 }],
  ['yesterday', { days: -1 }],
  ['the day before yesterday', { days: -2 }],
  ['this morning', { days: 0, part: morning }],
  ['this afternoon', { days: 0, part: afternoon }],
  ['this evening', { days: 0, part: evening }],
  ['tonight', { days: 0, part: evening }],
  ['last night', { days: -1, part: lateNight }],
  ['overnight', { days: -1, part: lateNight }],
  ['yesterday morning', { days: -1, part: morning }],
  ['yesterday afternoon', { days: -1, part: afternoon }],
  ['yesterday evening', { days: -1, part: evening }],
  ['今天', { days: 0 }],
  ['今日', { days: 0 }],
  ['昨天', { days: -1 }],
  ['昨日', { days: -1 }],
  ['前天', { days: -2 }],
  ['今早', { days: 0, part: morning }],
  ['今晨', { days: 0, part: morning }],
  ['今晚', { days: 0, part: evening }],
  ['昨晚', { days: -1, part: lateNight }],
  ['昨夜', { days: -1, part: lateNight }],
  ['きょう', { days: 0 }],
  ['本日', { days: 0 }],
  ['きのう', { days: -1 }],
  ['一昨日', { days: -2 }],
  ['おととい', { days: -2 }],
  ['今朝', { days: 0, part: morning }],
  ['けさ', { days: 0, part: morning }],
  ['昨晩', { days: -1, part: lateNight }],
  ['今夜', { days: 0, part: evening }],
  ['오늘', { days: 0 }],
  ['금일', { days: 0 }],
  ['어제', { days: -1 }],
  ['그제', { days: -2 }],
  ['그저께', { days: -2 }],
  ['오늘 아침', { days: 0, part: morning }],
  ['오늘 새벽', { days: 0, part: night }],
  ['어젯밤', { days: -1, part: lateNight }],
])

const DAY_NAME = new RegExp(
  `(?<![\\w])(?:${[...DAY_NAMES.keys()].toSorted((left, right) => right.length - left.length).join('|')})(?![a-z])`,
  'giu',
)

/** Parts of the day that stand between a day and an hour, or after a day alone. */
const PART_NAMES: readonly (readonly [RegExp, DayPart])[] = [
  [/^(?: |的|の){0,2}(?:凌晨|早朝|未明|새벽|at night)/iu, night],
  [/^(?: |的|の|in the ){0,2}(?:上午|早上|早晨|清晨|午前|朝|오전|아침|morning)/iu, morning],
  [/^(?: |的|の|at ){0,2}(?:中午|正午|정오|noon)/iu, noon],
  [/^(?: |的|の|in the ){0,2}(?:下午|午後|오후|afternoon)/iu, afternoon],
  [/^(?: |的|の|in the ){0,2}(?:晚上|晚间|傍晚|夜|夕方|저녁|밤|evening)/iu, evening],
]

/** The part of the day named at the start of `rest`, and how many code units name it. */
export function readDayPart(rest: string): { readonly part: DayPart; readonly length: number } | undefined {
  for (const [pattern, part] of PART_NAMES) {
    const match = pattern.exec(rest)
    if (match) return { part, length: match[0].length }
  }
  return undefined
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAME =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?'

export const NUMERIC =
  /(?<![\w.:/-])(\d{4})([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=$|[^\w/-]|T\d|에|に|の)/uy
const CJK = /(?:(?<!\d)(\d{4}) ?[年년] ?)?(?<!\d)(0?[1-9]|1[0-2]) ?[月월] ?(0?[1-9]|[12]\d|3[01]) ?[日号일]/gu
const MONTH_FIRST = new RegExp(`(?<![\\w-])(${MONTH_NAME})\\.? ${ORDINAL}(?:,? (\\d{4}))?(?![\\w:])`, 'giu')
export const DAY_FIRST = new RegExp(
  `(?<![\\w:.-])${ORDINAL}[ /](${MONTH_NAME})(?:[ ,/]{1,2}(\\d{4}))?(?![\\w])`,
  'iuy',
)
const WEEKDAY_EN =
  /(?<![\w])(last |on |since |this )?(mon|tues|wednes|thurs|fri|satur|sun)day(?: (morning|afternoon|evening|night))?(?![\w])/giu
const WEEKDAY_CJK =
  /(上|先週の?|지난주 ?)?(?:(?:周|星期|礼拜)([一二三四五六日天])|([月火水木金土日])曜日?|([월화수목금토일])요일)/gu
const WEEK =
  /(?<![\w])(?:(this week|本周|这周|这星期|今週|이번 ?주)|(last week|上周|上星期|先週|지난 ?주))(?![\w一二三四五六日天の])/giu

/** Counted back in days: a date, for "3 days ago" is not an instant. */
const DAYS_AGO: readonly (readonly [RegExp, Needs])[] = [
  [/(?<![\w.])(a|one|two|three|four|five|ten|\d{1,3}) ?days? ago(?![\w])/giu, { tells: TELL.ago }],
  [/(?<![\d.])(\d{1,3}|[一两二三五十]) ?天(?:之?前|以前)/gu, { tells: TELL.daysAgo }],
  [/(?<![\d.月])(\d{1,3}) ?日(?:ほど|くらい)?前/gu, { traits: TRAIT.digit, tells: TELL.daysAgo }],
  [/(?<![\d.월] ?)(\d{1,3}) ?일 ?전/gu, { traits: TRAIT.digit, tells: TELL.daysAgo }],
]

const NUMERIC_NEEDS: Needs = { traits: TRAIT.threeDigits }
const CJK_NEEDS: Needs = { traits: TRAIT.digit, tells: TELL.monthCjk }
const MONTH_NEEDS: Needs = { traits: TRAIT.digit, tells: TELL.month }
const DAY_NAME_NEEDS: Needs = { tells: TELL.dayName }
const WEEKDAY_EN_NEEDS: Needs = { tells: TELL.weekday }
const WEEKDAY_CJK_NEEDS: Needs = { tells: TELL.weekdayCjk }
const WEEK_NEEDS: Needs = { tells: TELL.week }

const WEEKDAYS_EN = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur']
const PART_OF_WORD = new Map<string, DayPart>([
  ['morning', morning],
  ['afternoon', afternoon],
  ['evening', evening],
  ['night', evening],
])

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function dateOf(year: string | undefined, month: number, day: string | undefined): NamedDay | undefined {
  const number = Number(day)
  if (year !== undefined && (Number(year) < 1970 || Number(year) > 2199)) return undefined
  if (!(month >= 1 && month <= 12 && number >= 1 && number <= 31)) return undefined
  // 31 February does not exist and is refused; without a year 29 February may.
  if (number > daysIn(month, year === undefined ? 2000 : Number(year))) return undefined
  return { type: 'date', month, day: number, ...(year === undefined ? {} : { year: Number(year) }) }
}

function weekdayOf(match: RegExpExecArray): NamedDay {
  const [, last, chinese = '', japanese = '', korean = ''] = match
  const index = Math.max(
    chinese === '天' ? 0 : '日一二三四五六'.indexOf(chinese || '?'),
    '日月火水木金土'.indexOf(japanese || '?'),
    '일월화수목금토'.indexOf(korean || '?'),
  )
  return { type: 'weekday', weekday: index, last: last !== undefined }
}

const dayWord = ({ 0: word, index: start }: RegExpExecArray, day: NamedDay, part?: DayPart): DateWord => ({
  start,
  end: start + word.length,
  day,
  ...(part && { part }),
})

/** Adds a date by what its year, month and day are written as. */
function addDate(found: DateWord[], match: RegExpExecArray, year?: string, month = '', day?: string): void {
  const number = /^\d/u.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const named = dateOf(year, number, day)
  if (named) found.push(dayWord(match, named))
}

const addNumeric = (found: DateWord[], match: RegExpExecArray): void =>
  addDate(found, match, match[1], match[3], match[4])
const addCjk = (found: DateWord[], match: RegExpExecArray): void =>
  addDate(found, match, match[1], match[2], match[3])
const addMonthFirst = (found: DateWord[], match: RegExpExecArray): void =>
  addDate(found, match, match[3], match[1], match[2])
const addDayFirst = (found: DateWord[], match: RegExpExecArray): void =>
  addDate(found, match, match[3], match[2], match[1])

function addDayName(found: DateWord[], match: RegExpExecArray): void {
  const name = DAY_NAMES.get(match[0].toLowerCase())
  if (name) found.push(dayWord(match, { type: 'offset', days: name.days }, name.part))
}

function addDaysAgo(found: DateWord[], match: RegExpExecArray): void {
  const count = match[1]?.toLowerCase() ?? ''
  found.push(dayWord(match, { type: 'offset', days: -(COUNT_WORDS.get(count) ?? Number(count)) }))
}

function addWeekdayEn(found: DateWord[], match: RegExpExecArray): void {
  const weekday = WEEKDAYS_EN.indexOf((match[2] ?? '').toLowerCase())
  const part = PART_OF_WORD.get((match[3] ?? '').toLowerCase())
  found.push(dayWord(match, { type: 'weekday', weekday, last: match[1]?.toLowerCase() === 'last ' }, part))
}

function addWeekdayCjk(found: DateWord[], match: RegExpExecArray): void {
  found.push(dayWord(match, weekdayOf(match)))
}

function addWeek(found: DateWord[], match: RegExpExecArray): void {
  found.push(dayWord(match, { type: 'week', weeks: match[1] === undefined ? -1 : 0 }))
}

/**
 * Finds the days a text names: numeric and written dates, "yesterday", weekdays, weeks.
 * @param text - customer's words
 * @returns places with their day, in no particular order; they may overlap
 */
export function findDateWords(text: ScannedText): DateWord[] {
  const found: DateWord[] = []
  eachNumbered(text, NUMERIC, NUMERIC_NEEDS, 4, 4, found, addNumeric)
  eachMatch(text, CJK, CJK_NEEDS, found, addCjk)
  eachMatch(text, MONTH_FIRST, MONTH_NEEDS, found, addMonthFirst)
  eachNumbered(text, DAY_FIRST, MONTH_NEEDS, 1, 2, found, addDayFirst)
  eachMatch(text, DAY_NAME, DAY_NAME_NEEDS, found, addDayName)
  for (const [pattern, needs] of DAYS_AGO) eachMatch(text, pattern, needs, found, addDaysAgo)
  eachMatch(text, WEEKDAY_EN, WEEKDAY_EN_NEEDS, found, addWeekdayEn)
  eachMatch(text, WEEKDAY_CJK, WEEKDAY_CJK_NEEDS, found, addWeekdayCjk)
  eachMatch(text, WEEK, WEEK_NEEDS, found, addWeek)
  return found
}
