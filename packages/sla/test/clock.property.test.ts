import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ClockInput,
  compileCalendar,
  computeClock,
  intlTimeZones,
  splitDuration,
  type TimelineEntry,
  traceDue,
} from '../src/index.ts'
import { situation } from './arbitraries.ts'
import { MINUTE_MS, openMinutes } from './naive.ts'

const DAYS = 12
const timeZones = intlTimeZones()

const change = fc.record({
  minute: fc.integer({ min: 1, max: 4 * 1440 }),
  kind: fc.constantFrom('pause', 'resume', 'retroactive', 'from_change'),
  budget: fc.integer({ min: 1, max: 3000 }),
})

const history = fc.record({
  situation,
  budget: fc.integer({ min: 1, max: 3000 }),
  changes: fc.uniqueArray(change, { maxLength: 6, selector: ({ minute }) => minute }),
  nowMinute: fc.integer({ min: 0, max: 6 * 1440 }),
})

type History = typeof history extends fc.Arbitrary<infer T> ? T : never

function inputOf({ situation: { at, definitions }, budget, changes, nowMinute }: History): ClockInput {
  return {
    target: { kind: 'hours', budgetMs: budget * MINUTE_MS },
    calendar: compileCalendar(definitions, timeZones),
    timeline: [
      { at, type: 'start' },
      ...changes.map(({ minute, kind, budget: changed }): TimelineEntry => {
        const entryAt = at + minute * MINUTE_MS
        if (kind === 'pause' || kind === 'resume') return { at: entryAt, type: kind }
        return {
          at: entryAt,
          type: 'target',
          target: { kind: 'hours', budgetMs: changed * MINUTE_MS },
          mode: kind,
        }
      }),
    ],
    now: at + nowMinute * MINUTE_MS,
    warnings: [0.5, 0.75],
  }
}

/** Lives through the clock a minute at a time. */
function live({ situation: { at, definitions }, budget, changes, nowMinute }: History) {
  const open = openMinutes(definitions, at, DAYS * 1440)
  const known = changes.filter(({ minute }) => minute <= nowMinute)
  const byMinute = new Map(known.map((each) => [each.minute, each]))
  let paused = false
  const counts = open.map((isOpen, minute) => {
    const kind = byMinute.get(minute)?.kind
    if (kind === 'pause') paused = true
    if (kind === 'resume') paused = false
    return isOpen && !paused
  })
  const targets = known
    .filter(({ kind }) => kind === 'retroactive' || kind === 'from_change')
    .toSorted((a, b) => a.minute - b.minute)
  const last = targets.at(-1)
  const origin = last?.kind === 'from_change' ? last.minute : 0
  let left = last?.budget ?? budget
  const lastMinute = counts.findIndex((each, minute) => minute >= origin && each && (left -= 1) === 0)
  return {
    dueAt: lastMinute < 0 ? null : at + (lastMinute + 1) * MINUTE_MS,
    counted: counts.slice(origin, nowMinute).filter(Boolean).length,
    pausedForEver: paused,
  }
}

test('due instant and counted time are those of living through every minute', () => {
  fc.assert(
    fc.property(history, (given) => {
      const lived = live(given)
      fc.pre(lived.dueAt !== null || lived.pausedForEver)
      const clock = computeClock(inputOf(given))
      expect(clock.dueAt).toBe(lived.dueAt)
      expect(clock.countedMs).toBe(lived.counted * MINUTE_MS)
    }),
    { numRuns: 500 },
  )
})

/** Runs a property over clocks whose calendar has enough open time ahead. */
function forClocks(check: (input: ClockInput) => void): void {
  fc.assert(
    fc.property(history.map(inputOf), (input) => {
      fc.pre(input.calendar.lastOpenYear === Infinity)
      check(input)
    }),
    { numRuns: 300 },
  )
}

test('segments meet, cover the clock from start to now, and sum to what was counted', () => {
  forClocks((input) => {
    const { segments, startedAt, originAt, countedMs } = computeClock(input)
    let at = startedAt
    for (const segment of segments) {
      expect(segment.from).toBe(at)
      expect(segment.to).toBeGreaterThan(segment.from)
      expect(segment.countedMs).toBe(segment.kind === 'counting' ? segment.to - segment.from : 0)
      at = segment.to
    }
    expect(at).toBe(input.now)
    const counted = segments
      .filter(({ from }) => from >= originAt)
      .reduce((sum, each) => sum + each.countedMs, 0)
    expect(counted).toBe(countedMs)
  })
})

test('the duration split is a partition of the time that passed', () => {
  forClocks((input) => {
    const { segments, startedAt } = computeClock(input)
    const { handlingMs, waitingMs, outOfHoursMs } = splitDuration(segments, startedAt, input.now)
    expect(handlingMs + waitingMs + outOfHoursMs).toBe(input.now - startedAt)
  })
})

test('a trace accounts for the whole budget at the due instant', () => {
  forClocks((input) => {
    const { dueAt, budgetMs, steps } = traceDue(input)
    if (dueAt === null) return
    expect(steps.at(-1)).toMatchObject({ to: dueAt, totalMs: budgetMs, remainingMs: 0 })
  })
})

test('the order in which entries are handed over does not matter', () => {
  forClocks((input) => {
    expect(computeClock({ ...input, timeline: input.timeline.toReversed() })).toEqual(computeClock(input))
  })
})

test('waking at nextAt each time meets every pending warning once, then the breach, then nothing', () => {
  forClocks((input) => {
    // The clock's future holds no events, only its timer.
    const timeline = input.timeline.filter(({ at }) => at <= input.now)
    let clock = computeClock({ ...input, timeline })
    fc.pre(clock.state === 'running')
    const pending = clock.warnings.filter(({ state }) => state === 'pending').length
    const { dueAt } = clock
    let wakings = 0
    for (let now = clock.nextAt; now !== null; now = clock.nextAt) {
      clock = computeClock({ ...input, timeline, now })
      // A timer that wakes for nothing would wake for ever.
      expect(clock.nextAt ?? Infinity).toBeGreaterThan(now)
      expect(clock.dueAt).toBe(dueAt)
      wakings += 1
    }
    expect(clock).toMatchObject({ state: 'breached', breachedAt: dueAt, reason: 'due', remainingMs: 0 })
    expect(clock.warnings.some(({ state }) => state === 'pending')).toBe(false)
    // Two warnings of a very short target may fall on one millisecond; on minutes they do not.
    expect(wakings).toBe(pending + 1)
  })
})

test('a breach is never before the terms it belongs to, and only the last one is in force', () => {
  forClocks((input) => {
    const clock = computeClock(input)
    const inForce = clock.breaches.filter(({ superseded }) => !superseded)
    expect(inForce.map(({ at }) => at)).toEqual(clock.breachedAt === null ? [] : [clock.breachedAt])
    for (const { at, dueAt, reason } of clock.breaches) {
      if (reason === 'due') expect(at).toBe(dueAt)
      else expect(at).toBeGreaterThan(dueAt)
      expect(at).toBeLessThanOrEqual(input.now)
    }
  })
})
