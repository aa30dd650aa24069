import { describe, expect, it } from 'vitest'
import type { CalendarDoc, SlaPolicyDoc, TicketPlan } from '../documents/index.ts'
import { agreementsOf, type PlanVersions } from './agreements.ts'
import { ticketClocksAt } from './ticket-clocks.ts'

const HOUR_MS = 3_600_000
const at = Date.UTC(2026, 10, 20, 10)
const created = { createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '2026-11-01T00:00:00.000Z' }

const policy = (more: Partial<SlaPolicyDoc> = {}): SlaPolicyDoc => ({
  id: 'slp_1',
  version: 1,
  name: 'Standard',
  position: 1,
  when: { severities: [], tiers: [], contractIds: [] },
  targets: [
    { metric: 'firstResponse', severity: null, target: 'PT8H' },
    { metric: 'firstResponse', severity: 'P1', target: 'PT1H' },
    { metric: 'resolution', severity: 'P1', target: 'PT4H' },
  ],
  pauses: [{ metric: 'resolution', statuses: ['pendingCustomer'] }],
  warnings: [0.5],
  changeMode: 'retroactive',
  calendarUse: 'contract',
  ...created,
  ...more,
})

const windows = [{ opens: '09:00', closes: '17:00' }]
const calendar = (): CalendarDoc => ({
  id: 'cal_1',
  version: 1,
  name: 'London',
  timeZone: 'Europe/London',
  weekly: { mon: windows, tue: windows, wed: windows, thu: windows, fri: windows, sat: [], sun: [] },
  holidays: [],
  special: [],
  standardFor: null,
  editMode: 'pinned',
  ...created,
})

const versionsOf = (doc: SlaPolicyDoc, hours: CalendarDoc = calendar()): PlanVersions => ({
  policies: new Map([['slp_1@1', doc]]),
  calendars: new Map([['cal_1@1', hours]]),
})

const plan = (more: Partial<TicketPlan> = {}): TicketPlan => ({
  at,
  reach: 'retroactive',
  policy: { policyId: 'slp_1', version: 1 },
  severity: 'P1',
  hours: [{ calendarId: 'cal_1', version: 1 }],
  ...more,
})

describe('what a plan promises', () => {
  it('is what its policy says for the severity, or else for all', () => {
    const versions = versionsOf(policy())
    const said = (severity: string) =>
      [...agreementsOf(versions, plan({ severity }))].map(([metric, { setting, pauses }]) => [
        metric,
        setting,
        pauses,
      ])
    expect(said('P1')).toEqual([
      ['firstResponse', 'PT1H', []],
      ['resolution', 'PT4H', ['pendingCustomer']],
    ])
    expect(said('P4')).toEqual([['firstResponse', 'PT8H', []]])
  })

  it('is one object for all tickets that are promised the same', () => {
    const versions = versionsOf(policy())
    const same = agreementsOf({ ...versions }, plan({ at: at + 1 }))
    expect(agreementsOf(versions, plan())).toBe(same)
    expect(agreementsOf(versions, plan({ severity: 'P4' }))).not.toBe(same)
    expect(agreementsOf(versions, plan({ hours: [] }))).not.toBe(same)
  })

  it('follows the documents, whatever was said of others of the same name', () => {
    const doc = policy()
    const london = agreementsOf(versionsOf(doc), plan()).get('resolution')
    const elsewhere = { ...calendar(), timeZone: 'Asia/Tokyo' }
    const tokyo = agreementsOf(versionsOf(doc, elsewhere), plan()).get('resolution')
    expect([london?.calendar.zone, tokyo?.calendar.zone]).toEqual(['Europe/London', 'Asia/Tokyo'])
  })

  it('counts always where the policy says so', () => {
    const agreement = agreementsOf(versionsOf(policy({ calendarUse: 'always' })), plan()).get('resolution')
    expect([agreement?.hours, agreement?.calendar.zone]).toEqual([[], 'UTC'])
  })

  it('is nothing without a policy, or where nobody knows it', () => {
    const versions = versionsOf(policy())
    expect(agreementsOf(versions, plan({ policy: null })).size).toBe(0)
    expect(agreementsOf(versions, plan({ policy: { policyId: 'slp_2', version: 1 } })).size).toBe(0)
  })
})

describe('a clock that plans let go', () => {
  const versions = versionsOf(policy({ calendarUse: 'always' }))
  const history = [{ at, type: 'start' }] as const
  const nothing = (hour: number) => plan({ at: at + hour * HOUR_MS, policy: null })
  const endOf = (plans: readonly TicketPlan[]) => {
    const [clock] = ticketClocksAt({ history, plans }, versions, at + 10 * HOUR_MS)
    return clock && [clock.clock.state, clock.clock.cancelledAt]
  }

  it('ends when the first of them says so, whatever is said after it', () => {
    expect(endOf([plan(), nothing(0.25), nothing(0.5)])).toEqual(['cancelled', at + 0.25 * HOUR_MS])
  })

  it('ends when they do so for good', () => {
    const again = plan({ at: at + 0.5 * HOUR_MS })
    expect(endOf([plan(), nothing(0.25), again, nothing(0.75)])).toEqual(['cancelled', at + 0.75 * HOUR_MS])
  })

  it('is none where nothing was ever promised', () => {
    expect(endOf([nothing(0), nothing(1)])).toBeUndefined()
  })
})
