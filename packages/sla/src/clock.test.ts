import { describe, expect, test } from 'vitest'
import { type ClockInput, computeClock } from './clock.ts'
import { compileCalendar } from './compiled-calendar.ts'
import { parseTarget, type Target } from './duration.ts'
import { intlTimeZones } from './intl-time-zones.ts'
import type { CalendarDefinition } from './opening-hours.ts'
import type { TimelineEntry } from './timeline.ts'

const nineToFive: CalendarDefinition = {
  zone: 'UTC',
  weekly: {
    mon: [['09:00', '17:00']],
    tue: [['09:00', '17:00']],
    wed: [['09:00', '17:00']],
    thu: [['09:00', '17:00']],
    fri: [['09:00', '17:00']],
  },
}
const timeZones = intlTimeZones()
const calendar = compileCalendar([nineToFive], timeZones)

/** An instant in the week of Monday 5 January 2026. */
function on(day: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'nextMon' | 'nextTue', time: string): number {
  const date = { mon: '05', tue: '06', wed: '07', thu: '08', fri: '09', nextMon: '12', nextTue: '13' }[day]
  return Date.parse(`2026-01-${date}T${time}Z`)
}

const HOUR_MS = 3_600_000
const PT4H = parseTarget('PT4H')
const start: TimelineEntry = { at: on('mon', '10:00'), type: 'start' }

function clockAt(now: number, timeline: readonly TimelineEntry[], more: Partial<ClockInput> = {}) {
  return computeClock({ target: PT4H, calendar, timeline, now, warnings: [0.5, 0.75], ...more })
}

function target(at: number, text: string, mode: 'retroactive' | 'from_change'): TimelineEntry {
  return { at, type: 'target', target: parseTarget(text), mode }
}

describe('a running clock', () => {
  test('says when it is due, what is left and when to wake next', () => {
    expect(clockAt(on('mon', '11:00'), [start])).toMatchObject({
      state: 'running',
      dueAt: on('mon', '14:00'),
      countedMs: HOUR_MS,
      remainingMs: 3 * HOUR_MS,
      nextAt: on('mon', '12:00'),
      warnings: [
        { fraction: 0.5, at: on('mon', '12:00'), state: 'pending' },
        { fraction: 0.75, at: on('mon', '13:00'), state: 'pending' },
      ],
      breachedAt: null,
      met: null,
    })
  })

  test('has sent a warning at its very instant, and wakes next for the one after, then for due', () => {
    const atWarning = clockAt(on('mon', '12:00'), [start])
    expect(atWarning.warnings.map(({ state }) => state)).toEqual(['sent', 'pending'])
    expect(atWarning.nextAt).toBe(on('mon', '13:00'))
    expect(clockAt(on('mon', '13:00'), [start]).nextAt).toBe(on('mon', '14:00'))
  })

  test('that reaches its target exactly at closing is due at closing (R4)', () => {
    expect(clockAt(on('mon', '10:00'), [start], { target: parseTarget('PT7H') }).dueAt).toBe(
      on('mon', '17:00'),
    )
  })

  test('does not know the future', () => {
    const later: TimelineEntry[] = [start, { at: on('mon', '10:30'), type: 'pause' }]
    expect(clockAt(on('mon', '10:15'), later)).toEqual(clockAt(on('mon', '10:15'), [start]))
  })

  test('needs a start', () => {
    expect(() => clockAt(on('mon', '09:00'), [start])).toThrow(/no "start"/)
    expect(() => clockAt(on('mon', '11:00'), [start], { warnings: [75] })).toThrow(/between 0 and 1/)
    expect(() => clockAt(1.5, [start])).toThrow(/"now"/)
  })
})

describe('fulfilment and breach (R5)', () => {
  const fulfilled = (time: string): TimelineEntry[] => [start, { at: on('mon', time), type: 'fulfill' }]

  test.each([
    { name: 'before due', time: '13:59', met: true, breachedAt: null },
    { name: 'exactly at due', time: '14:00', met: true, breachedAt: null },
    { name: 'after due', time: '14:01', met: false, breachedAt: on('mon', '14:00') },
  ])('fulfilled $name', ({ time, met, breachedAt }) => {
    expect(clockAt(on('tue', '09:00'), fulfilled(time))).toMatchObject({
      state: 'fulfilled',
      fulfilledAt: on('mon', time),
      met,
      breachedAt,
      nextAt: null,
    })
  })

  test('unfulfilled at its due instant it is breached, stamped at due however late one looks', () => {
    for (const now of [on('mon', '14:00'), on('fri', '12:00')]) {
      expect(clockAt(now, [start])).toMatchObject({
        state: 'breached',
        breachedAt: on('mon', '14:00'),
        reason: 'due',
        nextAt: null,
      })
    }
  })

  test('after the breach time is counted on, into the negative', () => {
    expect(clockAt(on('tue', '10:00'), [start]).remainingMs).toBe(-4 * HOUR_MS)
  })

  test('what comes after the end changes nothing', () => {
    const timeline: TimelineEntry[] = [
      ...fulfilled('11:00'),
      { at: on('mon', '11:30'), type: 'cancel' },
      target(on('mon', '12:00'), 'PT5M', 'retroactive'),
    ]
    const clock = clockAt(on('tue', '09:00'), timeline)
    expect(clock).toMatchObject({ state: 'fulfilled', met: true, dueAt: on('mon', '14:00'), breaches: [] })
    expect(clock.warnings.map(({ state }) => state)).toEqual(['skipped', 'skipped'])
  })

  test('a cancelled clock is neither met nor missed', () => {
    const clock = clockAt(on('tue', '09:00'), [start, { at: on('mon', '11:00'), type: 'cancel' }])
    expect(clock).toMatchObject({
      state: 'cancelled',
      cancelledAt: on('mon', '11:00'),
      met: null,
      breachedAt: null,
    })
    expect(clock.segments.at(-1)?.to).toBe(on('mon', '11:00'))
  })
})

describe('pauses (R7)', () => {
  const pausedAt11: TimelineEntry = { at: on('mon', '11:00'), type: 'pause', reason: 'pending_customer' }

  test('while paused there is no due instant and nothing to wake for', () => {
    expect(clockAt(on('wed', '10:00'), [start, pausedAt11])).toMatchObject({
      state: 'paused',
      dueAt: null,
      nextAt: null,
      countedMs: HOUR_MS,
      remainingMs: 3 * HOUR_MS,
    })
  })

  test('a clock is paused from the very instant of the pause', () => {
    expect(clockAt(on('mon', '11:00'), [start, pausedAt11])).toMatchObject({ state: 'paused', nextAt: null })
  })

  test('a resumed clock is due later by the working time of the pause', () => {
    const resumed = clockAt(on('wed', '10:00'), [
      start,
      pausedAt11,
      { at: on('wed', '10:00'), type: 'resume' },
    ])
    expect(resumed).toMatchObject({ state: 'running', dueAt: on('wed', '13:00'), countedMs: HOUR_MS })
    expect(resumed.segments).toEqual([
      { from: on('mon', '10:00'), to: on('mon', '11:00'), kind: 'counting', countedMs: HOUR_MS },
      { from: on('mon', '11:00'), to: on('wed', '10:00'), kind: 'paused', countedMs: 0 },
    ])
  })

  test.each([
    { name: 'none', pauses: 'none', dueAt: on('mon', '14:00') },
    { name: 'all', pauses: 'all', dueAt: null },
    { name: 'a list with its reason', pauses: ['pending_customer'], dueAt: null },
    { name: 'a list without its reason', pauses: ['pending_third_party'], dueAt: on('mon', '14:00') },
  ] as const)('a policy that names $name', ({ pauses, dueAt }) => {
    expect(clockAt(on('mon', '12:00'), [start, pausedAt11], { pauses }).dueAt).toBe(dueAt)
  })

  test('a pause of another reason takes the place of the first', () => {
    const internal: TimelineEntry = { at: on('mon', '12:00'), type: 'pause', reason: 'pending_internal' }
    const clock = clockAt(on('mon', '12:30'), [start, pausedAt11, internal], { pauses: ['pending_customer'] })
    expect(clock).toMatchObject({ state: 'running', dueAt: on('mon', '15:00') })
  })

  test('a pause that began before the start holds', () => {
    const timeline: TimelineEntry[] = [
      { at: on('mon', '09:00'), type: 'pause' },
      start,
      { at: on('mon', '11:00'), type: 'resume' },
    ]
    expect(clockAt(on('mon', '11:00'), timeline).dueAt).toBe(on('mon', '15:00'))
  })

  test('fulfilled while paused is met', () => {
    const timeline = [start, pausedAt11, { at: on('fri', '11:00'), type: 'fulfill' } as const]
    expect(clockAt(on('fri', '12:00'), timeline)).toMatchObject({
      state: 'fulfilled',
      dueAt: null,
      met: true,
    })
  })

  test('a target that is reached just as the pause begins is breached then', () => {
    const timeline: TimelineEntry[] = [start, { at: on('mon', '14:00'), type: 'pause' }]
    expect(clockAt(on('mon', '16:00'), timeline)).toMatchObject({
      state: 'breached',
      breachedAt: on('mon', '14:00'),
    })
  })
})

describe('changes of target (R8)', () => {
  const paused: TimelineEntry[] = [
    { at: on('mon', '11:00'), type: 'pause' },
    { at: on('mon', '12:00'), type: 'resume' },
  ]

  test('retroactive counts from the original start and keeps the pauses', () => {
    const timeline = [start, ...paused, target(on('mon', '13:00'), 'PT3H', 'retroactive')]
    expect(clockAt(on('mon', '13:00'), timeline)).toMatchObject({
      originAt: on('mon', '10:00'),
      dueAt: on('mon', '14:00'),
      countedMs: 2 * HOUR_MS,
      remainingMs: HOUR_MS,
    })
  })

  test('from_change counts from the change on', () => {
    const timeline = [start, ...paused, target(on('mon', '13:00'), 'PT3H', 'from_change')]
    const clock = clockAt(on('mon', '14:00'), timeline)
    expect(clock).toMatchObject({
      originAt: on('mon', '13:00'),
      dueAt: on('mon', '16:00'),
      countedMs: HOUR_MS,
    })
    expect(clock.segments.filter(({ from }) => from >= clock.originAt)).toHaveLength(1)
  })

  test('retroactive after from_change goes back to the original start', () => {
    const timeline = [
      start,
      target(on('mon', '12:00'), 'PT8H', 'from_change'),
      target(on('mon', '12:30'), 'PT3H', 'retroactive'),
    ]
    expect(clockAt(on('mon', '12:30'), timeline)).toMatchObject({
      originAt: on('mon', '10:00'),
      dueAt: on('mon', '13:00'),
    })
  })

  test('a due instant in the past breaches at the change, for that reason (R5)', () => {
    const timeline = [start, target(on('mon', '13:00'), 'PT2H', 'retroactive')]
    expect(clockAt(on('mon', '13:00'), timeline)).toMatchObject({
      state: 'breached',
      dueAt: on('mon', '12:00'),
      breachedAt: on('mon', '13:00'),
      reason: 'retroactive',
      nextAt: null,
    })
  })

  test('a due instant that falls on the change is an ordinary breach', () => {
    const timeline = [start, target(on('mon', '13:00'), 'PT3H', 'retroactive')]
    expect(clockAt(on('mon', '13:00'), timeline)).toMatchObject({
      state: 'breached',
      breachedAt: on('mon', '13:00'),
      reason: 'due',
    })
  })

  test('a warning whose instant is past when the change comes is skipped, not sent (R6)', () => {
    const timeline = [start, target(on('mon', '12:30'), 'PT3H', 'retroactive')]
    expect(clockAt(on('mon', '12:30'), timeline).warnings).toEqual([
      { fraction: 0.5, at: on('mon', '11:30'), state: 'skipped' },
      { fraction: 0.75, at: on('mon', '12:15'), state: 'skipped' },
    ])
  })

  test('a warning that falls on the change is sent', () => {
    const timeline = [start, target(on('mon', '12:15'), 'PT3H', 'retroactive')]
    expect(clockAt(on('mon', '12:15'), timeline).warnings[1]?.state).toBe('sent')
  })

  test('more time supersedes a breach but leaves it on the record (R9)', () => {
    const timeline = [start, target(on('mon', '15:00'), 'PT8H', 'retroactive')]
    expect(clockAt(on('mon', '15:00'), timeline)).toMatchObject({
      state: 'running',
      breachedAt: null,
      breaches: [{ at: on('mon', '14:00'), reason: 'due', dueAt: on('mon', '14:00'), superseded: true }],
    })
  })

  test('a change before the start is what the clock starts with', () => {
    const timeline = [target(on('mon', '09:00'), 'PT1H', 'from_change'), start]
    expect(clockAt(on('mon', '10:00'), timeline)).toMatchObject({
      originAt: on('mon', '10:00'),
      dueAt: on('mon', '11:00'),
    })
  })

  test('of two changes at one instant the last holds and the first leaves no trace', () => {
    const timeline = [
      start,
      target(on('mon', '13:00'), 'PT1H', 'retroactive'),
      target(on('mon', '13:00'), 'PT8H', 'retroactive'),
    ]
    expect(clockAt(on('mon', '13:00'), timeline)).toMatchObject({ state: 'running', breaches: [] })
  })

  test('a new policy brings its own warnings and pauses, applied from the origin', () => {
    const change: TimelineEntry = {
      at: on('mon', '13:00'),
      type: 'target',
      target: PT4H,
      mode: 'retroactive',
      warnings: [0.9],
      pauses: 'none',
    }
    const clock = clockAt(on('mon', '13:00'), [start, ...paused, change])
    expect(clock.dueAt).toBe(on('mon', '14:00'))
    expect(clock.warnings.map(({ fraction }) => fraction)).toEqual([0.9])
  })
})

describe('changes of calendar (R9)', () => {
  const withHoliday = compileCalendar([{ ...nineToFive, holidays: ['2026-01-06'] }], timeZones)
  const tenHours = { target: parseTarget('PT10H') }

  test('recalculate counts a running clock again', () => {
    const change: TimelineEntry = {
      at: on('mon', '12:00'),
      type: 'calendar',
      calendar: withHoliday,
      mode: 'recalculate',
    }
    expect(clockAt(on('mon', '12:00'), [start, change], tenHours).dueAt).toBe(on('wed', '12:00'))
  })

  test('recalculate keeps the origin of an earlier from_change', () => {
    const timeline: TimelineEntry[] = [
      start,
      target(on('mon', '16:00'), 'PT2H', 'from_change'),
      { at: on('mon', '16:30'), type: 'calendar', calendar: withHoliday, mode: 'recalculate' },
    ]
    expect(clockAt(on('mon', '16:30'), timeline)).toMatchObject({
      originAt: on('mon', '16:00'),
      dueAt: on('wed', '10:00'),
    })
  })

  test('recalculate may breach at the edit, and may supersede a breach', () => {
    const open24 = compileCalendar(
      [{ zone: 'UTC', weekly: { mon: [['00:00', '24:00']], tue: [['00:00', '24:00']] } }],
      timeZones,
    )
    const shorter: TimelineEntry = {
      at: on('tue', '09:00'),
      type: 'calendar',
      calendar: open24,
      mode: 'recalculate',
    }
    expect(clockAt(on('tue', '09:00'), [start, shorter], tenHours)).toMatchObject({
      dueAt: on('mon', '20:00'),
      breachedAt: on('tue', '09:00'),
      reason: 'retroactive',
    })
    const longer: TimelineEntry = {
      at: on('tue', '15:00'),
      type: 'calendar',
      calendar: withHoliday,
      mode: 'recalculate',
    }
    expect(clockAt(on('tue', '15:00'), [start, longer], tenHours)).toMatchObject({
      state: 'running',
      dueAt: on('wed', '12:00'),
      breaches: [{ at: on('tue', '12:00'), superseded: true }],
    })
  })

  test('pinned keeps what the clock started with', () => {
    const change: TimelineEntry = {
      at: on('mon', '12:00'),
      type: 'calendar',
      calendar: withHoliday,
      mode: 'pinned',
    }
    expect(clockAt(on('mon', '12:00'), [start, change], tenHours)).toEqual(
      clockAt(on('mon', '12:00'), [start], tenHours),
    )
  })
})

describe('targets in days (R12)', () => {
  const oneDay: Target = parseTarget('P1D')
  const hourOfPause: TimelineEntry[] = [
    { at: on('fri', '11:00'), type: 'pause' },
    { at: on('fri', '12:00'), type: 'resume' },
  ]
  const fridayAt10: TimelineEntry = { at: on('fri', '10:00'), type: 'start' }

  test('PT24H is 24 open hours, P1D is tomorrow at the same time', () => {
    expect(clockAt(on('fri', '10:00'), [fridayAt10], { target: parseTarget('PT24H') }).dueAt).toBe(
      Date.parse('2026-01-14T10:00Z'),
    )
    expect(clockAt(on('fri', '10:00'), [fridayAt10], { target: oneDay }).dueAt).toBe(
      Date.parse('2026-01-10T10:00Z'),
    )
  })

  test('a calendar-day target moves by the elapsed time of a pause and warns at a fraction of it', () => {
    const clock = clockAt(on('fri', '12:00'), [fridayAt10, ...hourOfPause], { target: oneDay })
    expect(clock.dueAt).toBe(Date.parse('2026-01-10T11:00Z'))
    expect(clock.warnings[0]?.at).toBe(on('fri', '23:00'))
  })

  test('a business-day target moves by the working time of a pause', () => {
    const target = parseTarget({ businessDays: 1 })
    expect(clockAt(on('fri', '10:00'), [fridayAt10], { target }).dueAt).toBe(on('nextMon', '17:00'))
    expect(clockAt(on('fri', '12:00'), [fridayAt10, ...hourOfPause], { target }).dueAt).toBe(
      on('nextTue', '10:00'),
    )
  })

  test('a change from hours to days keeps its mode', () => {
    const timeline = [start, target(on('tue', '11:00'), 'P1D', 'from_change')]
    expect(clockAt(on('tue', '11:00'), timeline).dueAt).toBe(on('wed', '11:00'))
  })
})
