import type { Fact } from './fact.ts'
import { foldText } from './fold-text.ts'
import { findInstants, type TimeReference } from './instants.ts'
import type { Question, QuestionChoice } from './questions.ts'
import { redactSecrets } from './secrets.ts'
import { asIfUtc, formatInstant, ianaZone, parseInstant, readingOf } from './zoned-time.ts'

/** What the customer chose, and wrote where the choice lets them write. */
export interface Answer {
  /** Value of one of the question's choices. */
  readonly choice: string
  /** Free words; with a choice of role `other` only. */
  readonly text?: string
}

/** Why an answer is not taken. */
export type AnswerRefusal =
  | 'unknown-choice'
  | 'free-text-not-allowed'
  | 'free-text-required'
  | 'free-text-too-long'
  | 'not-an-instant'
  | 'not-a-number'
  | 'time-reference-required'

/** The fact that an answer gives, or why it gives none. */
export type AnswerResult =
  | { readonly accepted: true; readonly fact: Fact }
  | { readonly accepted: false; readonly reason: AnswerRefusal; readonly detail: string }

/** Longest free text, code units; a log may be longer. */
export const MAX_FREE_TEXT_LENGTH = 4000
/** Longest log excerpt in an answer, code units. */
export const MAX_LOG_LENGTH = 20_000

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const refuse = (reason: AnswerRefusal, detail: string): AnswerResult => ({ accepted: false, reason, detail })

/** The span that a relative choice names, as instants; undefined for a value that is not one of ours. */
function relativeSpan(choice: string, time: TimeReference): { fromMs: number; untilMs: number } | undefined {
  const nowMs = parseInstant(time.reference)
  if (nowMs === undefined) throw new RangeError('"reference" must be an RFC 3339 instant with Z or an offset')
  const zone = ianaZone(time.timeZone)
  const today = asIfUtc({ ...zone.wallTimeAt(nowMs), hour: 0, minute: 0, second: 0, millisecond: 0 })
  const dayStart = (days: number): number => zone.instantOf(readingOf(today + days * DAY_MS))
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7
  switch (choice) {
    case 'last-hour':
      return { fromMs: nowMs - HOUR_MS, untilMs: nowMs }
    case 'today':
      return { fromMs: dayStart(0), untilMs: nowMs }
    case 'yesterday':
      return { fromMs: dayStart(-1), untilMs: dayStart(0) }
    case 'this-week':
      // On a Monday "earlier this week" can only mean the days before it.
      return { fromMs: dayStart(sinceMonday === 0 ? -7 : -sinceMonday), untilMs: dayStart(0) }
    case 'longer-ago':
      return { fromMs: dayStart(-30), untilMs: dayStart(-sinceMonday) }
    default:
      return undefined
  }
}

function answered(question: Question, choice: string | null, rest: Partial<Fact>): AnswerResult {
  const { key, kind } = question
  const source = { type: 'answer', choice } as const
  return { accepted: true, fact: { key, kind, status: 'known', value: null, confidence: 1, source, ...rest } }
}

const WHOLE_NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.\d{1,9})?$/u

function chosen(
  question: Question,
  { value }: QuestionChoice,
  time: TimeReference | undefined,
): AnswerResult {
  switch (question.kind) {
    case 'boolean':
      return answered(question, value, { value: value === 'yes' })
    case 'number':
      return WHOLE_NUMBER.test(value)
        ? answered(question, value, { value: Number(value.replaceAll(',', '')) })
        : refuse('not-a-number', `choice of "${question.key}" is no number`)
    case 'instant': {
      if (parseInstant(value) !== undefined) return answered(question, value, { value })
      if (!time)
        return refuse('time-reference-required', `a choice of "${question.key}" counts back from now`)
      const span = relativeSpan(value, time)
      if (!span) return refuse('not-an-instant', `choice of "${question.key}" is no instant`)
      return answered(question, value, {
        value: formatInstant(span.fromMs),
        until: formatInstant(span.untilMs),
      })
    }
    default:
      return answered(question, value, { value })
  }
}

function written(question: Question, text: string, time: TimeReference | undefined): AnswerResult {
  const most = question.kind === 'logExcerpt' ? MAX_LOG_LENGTH : MAX_FREE_TEXT_LENGTH
  if (text.length > most)
    return refuse('free-text-too-long', `at most ${most} characters for "${question.key}"`)
  const words = text.trim()
  if (words === '') return refuse('free-text-required', `"${question.key}" needs words`)
  if (question.kind === 'number') {
    const digits = foldText(words).replaceAll(' ', '')
    if (!WHOLE_NUMBER.test(digits)) return refuse('not-a-number', `"${question.key}" needs a number`)
    return answered(question, null, { value: Number(digits.replaceAll(',', '')) })
  }
  if (question.kind !== 'instant') return answered(question, null, { value: redactSecrets(words).text })
  if (!time) return refuse('time-reference-required', `"${question.key}" may count back from now`)
  const [found] = findInstants(words, time)
  if (!found) return refuse('not-an-instant', `"${question.key}" needs a date or a time`)
  return answered(question, null, {
    value: found.value,
    ...(found.until === undefined ? {} : { until: found.until }),
  })
}

/**
 * Turns an answer into a fact. Free words lose their secrets on the way.
 * @param question - as it was asked
 * @param answer - what the customer chose and wrote
 * @param time - when and where the answer was given; needed for instants
 * @returns the fact with confidence 1, or a reason why not
 * @throws {RangeError} `time` holds no instant or an unknown zone, and the question is about an instant
 * @example applyAnswer(question, { choice: 'unknown' }) // { accepted: true, fact: { status: 'unknown', … } }
 */
export function applyAnswer(question: Question, answer: Answer, time?: TimeReference): AnswerResult {
  const choice = question.choices.find(({ value }) => value === answer.choice)
  if (!choice) return refuse('unknown-choice', `"${question.key}" has no such choice`)
  if (choice.role === 'other') return written(question, answer.text ?? '', time)
  if (answer.text !== undefined && answer.text.trim() !== '') {
    return refuse('free-text-not-allowed', `this choice of "${question.key}" takes no words`)
  }
  if (choice.role === 'value') return chosen(question, choice, time)
  return answered(question, choice.value, { status: choice.role })
}
