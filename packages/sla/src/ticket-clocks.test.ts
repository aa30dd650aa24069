import { describe, expect, test } from 'vitest'
import { compileCalendar } from './compiled-calendar.ts'
import { parseTarget } from './duration.ts'
import { intlTimeZones } from './intl-time-zones.ts'
import type { Metric } from './metric.ts'
import { clockInputsOf, computeClocks, type TicketClocksInput, type TicketEvent } from './ticket-clocks.ts'
import { traceDue } from './trace.ts'

const everyHour = [['00:00', '24:00']] as const
const calendar = compileCalendar(
  [
    {
      zone: 'UTC',
      weekly: {
        mon: everyHour,
        tue: everyHour,
        wed: everyHour,
        thu: everyHour,
        fri: everyHour,
        sat: everyHour,
        sun: everyHour,
      },
    },
  ],
  intlTimeZones(),
)

/** An instant on one day, so that `10:30` reads as what happened at half past ten. */
function at(time: string): number {
  return Date.parse(`2026-01-05T${time}Z`)
}

function message(time: string, from: 'customer' | 'agent' | 'bot', isPublic = true): TicketEvent {
  return { at: at(time), type: 'message', from, public: isPublic }
}

function event(
  time: string,
  type: 'start' | 'engaged' | 'recovered' | 'solved' | 'reopened' | 'resume' | 'cancel' | 'fulfill',
): TicketEvent {
  return { at: at(time), type }
}

function clocks(metric: Metric, events: readonly TicketEvent[], more: Partial<TicketClocksInput> = {}) {
  const input = { metric, target: parseTarget('PT2H'), calendar, events, now: at('23:00'), ...more }
  return computeClocks(input).map(({ startedAt, dueAt, fulfilledAt, met, state }) => [
    timeOf(startedAt),
    timeOf(dueAt),
    timeOf(fulfilledAt),
    met,
    state,
  ])
}

function timeOf(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString().slice(11, 16)
}

const opened = event('09:00', 'start')

describe('time_to_engage', () => {
  test('runs to the first person who accepts, whatever the ticket waits for', () => {
    const paused: TicketEvent = { at: at('09:10'), type: 'pause', reason: 'pending_customer' }
    expect(
      clocks('time_to_engage', [opened, paused, event('10:00', 'engaged'), event('12:00', 'engaged')]),
    ).toEqual([['09:00', '11:00', '10:00', true, 'fulfilled']])
  })
})

describe('first_response', () => {
  test('ends with the first public reply of an agent: notes and bots end nothing', () => {
    const events = [
      opened,
      message('09:01', 'bot'),
      message('09:30', 'agent', false),
      message('10:00', 'customer'),
      message('11:30', 'agent'),
      message('12:00', 'agent'),
    ]
    expect(clocks('first_response', events)).toEqual([['09:00', '11:00', '11:30', false, 'fulfilled']])
  })

  test('a bot counts where the policy says so', () => {
    expect(clocks('first_response', [opened, message('09:01', 'bot')], { botReplies: 'count' })).toEqual([
      ['09:00', '11:00', '09:01', true, 'fulfilled'],
    ])
  })

  test('pauses only where the policy says so', () => {
    const events: TicketEvent[] = [opened, { at: at('10:00'), type: 'pause' }, event('12:00', 'resume')]
    expect(clocks('first_response', events)[0]?.[1]).toBe('11:00')
    expect(clocks('first_response', events, { pauses: 'all' })[0]?.[1]).toBe('13:00')
  })

  test('a ticket solved without a reply is neither met nor missed', () => {
    expect(clocks('first_response', [opened, event('10:00', 'solved')])).toEqual([
      ['09:00', '11:00', null, null, 'cancelled'],
    ])
  })
})

describe('next_response', () => {
  test('has one instance a turn, from the oldest unanswered message (R10)', () => {
    const events = [
      opened,
      message('09:30', 'customer'),
      message('10:00', 'customer'),
      message('10:10', 'bot'),
      message('10:20', 'agent', false),
      message('11:00', 'agent'),
      message('11:10', 'agent'),
      message('12:00', 'customer'),
      message('15:00', 'agent'),
      message('22:00', 'customer'),
    ]
    expect(clocks('next_response', events)).toEqual([
      ['09:30', '11:30', '11:00', true, 'fulfilled'],
      ['12:00', '14:00', '15:00', false, 'fulfilled'],
      ['22:00', '00:00', null, null, 'running'],
    ])
  })

  test('a note of the customer asks nothing', () => {
    expect(clocks('next_response', [opened, message('09:30', 'customer', false)])).toEqual([])
  })

  test('a target that changed between turns holds for the later ones', () => {
    const change: TicketEvent = {
      at: at('11:30'),
      type: 'target',
      target: parseTarget('PT1H'),
      mode: 'from_change',
    }
    const events = [
      message('09:30', 'customer'),
      message('11:00', 'agent'),
      change,
      message('12:00', 'customer'),
    ]
    expect(clocks('next_response', events).map(([, due]) => due)).toEqual(['11:30', '13:00'])
  })
})

describe('periodic_update', () => {
  test('starts anew with each public reply, ends when solved and begins again when reopened', () => {
    const events = [opened, message('10:00', 'agent'), event('10:30', 'solved'), event('20:00', 'reopened')]
    expect(clocks('periodic_update', events)).toEqual([
      ['09:00', '11:00', '10:00', true, 'fulfilled'],
      ['10:00', '12:00', null, null, 'cancelled'],
      ['20:00', '22:00', null, null, 'breached'],
    ])
  })
})

describe('resolution', () => {
  test('has one instance a cycle', () => {
    const events = [opened, event('10:00', 'solved'), event('12:00', 'reopened'), event('15:00', 'solved')]
    expect(clocks('resolution', events)).toEqual([
      ['09:00', '11:00', '10:00', true, 'fulfilled'],
      ['12:00', '14:00', '15:00', false, 'fulfilled'],
    ])
  })

  test('a ticket that is merged or called off cancels it', () => {
    expect(clocks('resolution', [opened, event('10:00', 'cancel'), event('11:00', 'solved')])).toEqual([
      ['09:00', '11:00', null, null, 'cancelled'],
    ])
  })
})

describe('total_resolution', () => {
  const events = [opened, event('10:00', 'solved'), event('12:00', 'reopened'), event('13:30', 'solved')]

  test.each(['all', 'none', ['pending_customer']] as const)(
    'counts over all cycles but not while solved, with pauses %j',
    (pauses) => {
      expect(clocks('total_resolution', events, { pauses })).toEqual([
        ['09:00', '13:00', '13:30', false, 'fulfilled'],
      ])
    },
  )

  test('is fulfilled for as long as nobody reopens', () => {
    expect(clocks('total_resolution', events, { now: at('11:00') })).toEqual([
      ['09:00', '11:00', '10:00', true, 'fulfilled'],
    ])
  })

  test('a new policy that pauses for nothing still does not count the time while solved', () => {
    const change: TicketEvent = {
      at: at('12:30'),
      type: 'target',
      target: parseTarget('PT3H'),
      mode: 'retroactive',
      pauses: 'none',
    }
    expect(clocks('total_resolution', [...events, change], { now: at('12:30') })[0]?.[1]).toBe('14:00')
  })

  test('reopening what was never solved, or was cancelled, is nothing', () => {
    expect(
      clocks('total_resolution', [event('08:00', 'reopened'), opened, event('09:30', 'reopened')]),
    ).toEqual([['09:00', '11:00', null, null, 'breached']])
    expect(
      clocks('total_resolution', [opened, event('10:00', 'cancel'), event('10:30', 'reopened')]),
    ).toHaveLength(1)
  })
})

describe('recovery', () => {
  test('ends when service is restored, or at the latest when solved', () => {
    expect(clocks('recovery', [opened, event('10:00', 'recovered'), event('12:00', 'solved')])[0]?.[2]).toBe(
      '10:00',
    )
    expect(clocks('recovery', [opened, event('12:00', 'solved')])[0]?.[2]).toBe('12:00')
  })
})

test('an explicit fulfil ends the clock of any metric', () => {
  for (const metric of ['time_to_engage', 'first_response', 'resolution', 'recovery'] as const) {
    expect(clocks(metric, [opened, event('10:00', 'fulfill')])[0]?.[4]).toBe('fulfilled')
  }
})

test('a ticket has no clock before it starts', () => {
  expect(clocks('resolution', [opened], { now: at('08:00') })).toEqual([])
})

test('each clock can be traced', () => {
  const events = [opened, event('10:00', 'solved'), event('12:00', 'reopened')]
  const inputs = clockInputsOf({
    metric: 'resolution',
    target: parseTarget('PT2H'),
    calendar,
    events,
    now: at('12:00'),
  })
  expect(inputs.map((input) => traceDue(input).dueAt)).toEqual([at('11:00'), at('14:00')])
})
