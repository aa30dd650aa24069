import { describe, expect, test } from 'vitest'
import { compileCalendar } from './compiled-calendar.ts'
import { parseTarget, type Target } from './duration.ts'
import type { TimelineEntry } from './timeline.ts'
import { nineToFive, timeZones, on, HOUR_MS, PT4H, start, clockAt, target } from '../test/clock-week.ts'

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
