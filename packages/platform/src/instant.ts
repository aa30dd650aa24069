const DAY_MS = 86_400_000
const MOST_DAYS = 1_000
// ECMA-262 §21.4.1.1: a hundred million days.
const LAST_MS = 8.64e15

const numbers = (count: number, digits: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => String(number).padStart(digits, '0'))
const sixty = numbers(60, 2)
const thousand = numbers(1_000, 3)

// A unit of work writes dozens of instants, of a few days. A day is written by the runtime, once; what is of the time of day takes a
// third of the time that the runtime takes.
const days = new Map<number, string>()

function dayOf(day: number): string {
  let written = days.get(day)
  if (written === undefined) {
    written = new Date(day * DAY_MS).toISOString().slice(0, -'00:00:00.000Z'.length)
    if (days.size >= MOST_DAYS) days.clear()
    days.set(day, written)
  }
  return written
}

// Most of those instants are the same few: now, and when something is due, each of them in a document, an event and an answer.
const RECENT = 64
const recentMs = new Float64Array(RECENT).fill(Number.NaN)
const recentText: string[] = Array.from({ length: RECENT }, () => '')

/**
 * An instant of epoch milliseconds as RFC 3339 in UTC with milliseconds, the only form on the wire.
 * @throws {RangeError} there is no such instant
 */
export function iso(ms: number): string {
  const place = ms & (RECENT - 1)
  if (recentMs[place] === ms) return recentText[place] as string
  const written = newlyWritten(ms)
  recentMs[place] = ms
  recentText[place] = written
  return written
}

function newlyWritten(ms: number): string {
  if (!Number.isInteger(ms) || ms > LAST_MS) return new Date(ms).toISOString()
  const day = Math.floor(ms / DAY_MS)
  const ofDay = ms - day * DAY_MS
  const seconds = Math.floor(ofDay / 1_000)
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  return `${dayOf(day)}${sixty[hours]}:${sixty[minutes - hours * 60]}:${sixty[seconds - minutes * 60]}.${thousand[ofDay - seconds * 1_000]}Z`
}

/**
 * Epoch milliseconds of an instant that the contract's validators have let through. A leap second, which RFC 3339 can write and
 * epoch time cannot, is the second after it.
 */
export const epochMs = (instant: string): number =>
  instant.slice(17, 19) === '60'
    ? Date.parse(`${instant.slice(0, 17)}59${instant.slice(19)}`) + 1_000
    : Date.parse(instant)
