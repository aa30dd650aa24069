import { describe, expect, test } from 'vitest'
import { parseTarget } from './duration.ts'
import type { TimelineEntry } from './timeline.ts'
import { on, HOUR_MS, start, clockAt, target } from '../test/clock-week.ts'

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
