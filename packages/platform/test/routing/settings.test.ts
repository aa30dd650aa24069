import { createMemoryStore, type Store } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { observeStore } from '../observed-store.ts'
import { Desk, expert, HOUR } from './desk.ts'
import { pausingStore } from './pausing-store.ts'

const queueOf = async (desk: Desk, ticket: { readonly queueId: string }) =>
  desk.must('queues.get', { path: { queueId: ticket.queueId } })

const change = (
  desk: Desk,
  { id, version }: { readonly id: string; readonly version: number },
  body: object,
) => desk.must('queues.update', { path: { queueId: id }, ifMatch: version, body })

describe('what is set', () => {
  it('reaches the next ticket: a queue out of use, a new queue, another policy', async () => {
    const desk = await Desk.open([expert('Ada')])
    const first = await queueOf(desk, await desk.file())
    await change(desk, first, { state: 'inactive' })
    const second = await queueOf(desk, await desk.file())
    expect(second.id).not.toBe(first.id)
    const made = await desk.must('queues.create', { body: { name: 'Before all others', position: 0 } })
    expect((await desk.file()).queueId).toBe(made.id)
    const policy = await desk.routingPolicy({ weights: [{ dimension: 'item.category', weight: 0 }] })
    await desk.must('routingPolicies.activate', { path: { policyId: policy.id }, ifMatch: policy.version })
    const ticket = await desk.file()
    expect(await desk.decisions(ticket.id)).toMatchObject([{ policyId: policy.id }])
  })

  it('reaches the next ticket where a shift follows a calendar that has changed', async () => {
    const weekly = { fri: [{ opens: '08:00', closes: '20:00' }] }
    const desk = await Desk.open([expert('Ada'), expert('Bo', 'L3')])
    const calendar = await desk.must('calendars.create', {
      body: { name: 'Fridays', timeZone: 'Asia/Shanghai', weekly },
    })
    const ada = await desk.must('agents.get', { path: { agentId: desk.idOf('Ada') } })
    await desk.must('agents.update', {
      path: { agentId: ada.id },
      ifMatch: ada.version,
      body: { shifts: [{ calendarId: calendar.id }] },
    })
    expect(await desk.openOffer((await desk.file()).id)).toMatchObject({ agent: 'Ada' })
    await desk.must('calendars.update', {
      path: { calendarId: calendar.id },
      ifMatch: calendar.version,
      body: { holidays: ['2026-11-20'] },
    })
    const [decision] = await desk.decisions((await desk.file()).id)
    expect(decision.rejectedBy).toContainEqual({ code: 'shift', agents: 1 })
  })

  it('is what it is when a ticket commits, not when the ticket began', async () => {
    const store = pausingStore(createMemoryStore())
    const desk = await Desk.open([expert('Ada')], { store })
    const before = await queueOf(desk, await desk.file())
    const { paused, resume } = store.pauseAt('ticket.created')
    const late = desk.file()
    await paused
    await change(desk, before, { state: 'inactive' })
    resume()
    expect((await late).queueId).not.toBe(before.id)
  })
})

/** Counts how often a store ran the bodies that file a ticket. */
function countingRuns(inner: Store): { readonly store: Store; readonly runs: () => number } {
  let runs = 0
  return {
    runs: () => runs,
    store: {
      system: inner.system,
      transaction: (tenant, body, options) =>
        inner.transaction(
          tenant,
          (tx) =>
            body(
              new Proxy(tx, {
                get(target, name: keyof typeof tx) {
                  const verb = target[name] as (...given: unknown[]) => unknown
                  return (...given: unknown[]) => {
                    if (name === 'append' && (given[0] as { type: string }).type === 'ticket.created')
                      runs += 1
                    return verb.apply(target, given)
                  }
                },
              }),
            ),
          options,
        ),
    },
  }
}

it('tickets that find nobody do not hold each other up', async () => {
  const { store, runs } = countingRuns(createMemoryStore())
  const pausing = pausingStore(store)
  const desk = await Desk.open([expert('Ada')], { store: pausing })
  await desk.presence('Ada', 'away')
  const contact = await desk.contact()
  const body = {
    accountId: contact.accountId,
    contactId: contact.id,
    title: 'Down',
    description: 'Down since nine.',
    categoryId: desk.sandbox.categories['network'],
  }
  const { paused, resume } = pausing.pauseAt('ticket.created')
  const late = desk.must('tickets.create', { body })
  await paused
  const early = await desk.must('tickets.create', { body })
  resume()
  expect((await late).id.slice(-1)).not.toBe(early.id.slice(-1))
  expect(runs()).toBe(2)
})

describe('what is kept of decisions', () => {
  it('stays small, whoever was turned away', async () => {
    const store = observeStore(createMemoryStore())
    const desk = await Desk.open(undefined, { store })
    const ticket = await desk.file()
    const [decision] = await desk.decisions(ticket.id)
    expect(decision.rejectedCount).toBeGreaterThan(30)
    expect(decision.rejected).toHaveLength(10)
    const rows = (await store.state('first'))
      .split('\n')
      .filter((row) => row.startsWith('["document","decisions"'))
    expect(rows).toHaveLength(1)
    expect(rows[0]?.length).toBeLessThan(3_500)
    expect(rows[0]?.length).toBeLessThan(JSON.stringify(decision).length / 2)
  })

  it('is the last one that found nobody among the same tiers', async () => {
    const desk = await Desk.open([expert('Ada')])
    await desk.presence('Ada', 'away')
    const ticket = await desk.file()
    const [before] = await desk.decisions(ticket.id)
    const category = { categoryId: desk.sandbox.categories['compute'] }
    const patched = await desk.must('tickets.update', {
      path: { ticketId: ticket.id },
      ifMatch: 1,
      body: category,
    })
    const kept = await desk.decisions(ticket.id)
    expect(kept).toMatchObject([{ tiers: ['L1'], inputs: { categoryId: patched.categoryId } }])
    expect(kept[0].id).not.toBe(before.id)
    await desk.sandbox.advance(2 * HOUR)
    expect((await desk.decisions(ticket.id)).map(({ tiers }) => tiers)).toEqual([
      ['L1'],
      ['L1', 'L2'],
      ['L1', 'L2', 'L3'],
    ])
  })
})
