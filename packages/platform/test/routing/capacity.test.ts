import { createMemoryStore } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { gateStore } from '../walk/gated-store.ts'
import { requestOf } from '../walk/world.ts'
import { Desk, expert } from './desk.ts'
import { pausingStore } from './pausing-store.ts'

const phone = { channel: 'phone' }

describe('the capacity of an agent', () => {
  it('is not exceeded by two tickets that are filed at once', async () => {
    const desk = await Desk.open([expert('Ada')])
    const contact = await desk.contact()
    const body = {
      accountId: contact.accountId,
      contactId: contact.id,
      title: 'Down',
      description: 'Down since nine.',
      channel: 'phone',
      categoryId: desk.sandbox.categories['network'],
    }
    const tickets = await Promise.all([1, 2, 3].map(() => desk.must('tickets.create', { body })))
    const offers = await Promise.all(tickets.map((ticket) => desk.openOffer(ticket.id)))
    expect(offers.filter(Boolean)).toHaveLength(1)
    const { load } = await desk.must('agents.get', { path: { agentId: desk.idOf('Ada') } })
    expect(load).toEqual([{ channel: 'phone', used: 0, reserved: 1 }])
  })

  it('is not exceeded by two acceptances at once, of which one is held back in its transaction', async () => {
    const store = gateStore(createMemoryStore())
    const desk = await Desk.open([expert('Ada'), expert('Bo')], { store })
    const ids = [(await desk.file(phone)).id, (await desk.file(phone)).id]
    const offers = await Promise.all(ids.map((id) => desk.openOffer(id)))
    expect(offers.map((offer) => offer.agent).sort()).toEqual(['Ada', 'Bo'])
    const accept = (id: string) =>
      desk.sandbox.platform.fetch(
        requestOf(desk.sandbox.baseUrl, desk.token, 'reservations.accept', { path: { reservationId: id } }),
      )
    const [first] = offers
    const { held, release } = store.holdAfter(1)
    const slow = accept(first.id)
    await held
    // Meanwhile the same offer is taken, and the agent's only unit with it.
    expect((await accept(first.id)).status).toBe(200)
    release()
    const late = await slow
    expect([late.status, await late.json()]).toMatchObject([409, { state: 'accepted' }])
    const { load } = await desk.must('agents.get', { path: { agentId: first.agentId } })
    expect(load).toEqual([{ channel: 'phone', used: 1, reserved: 0 }])
  })

  it.each([
    { name: 'the ticket commits last', slow: 'ticket.created' },
    { name: 'the agent commits last', slow: 'agent.presenceChanged' },
  ])('and a ticket that look for each other at once do not miss each other: $name', async ({ slow }) => {
    const store = pausingStore(createMemoryStore())
    const desk = await Desk.open([expert('Ada')], { store })
    await desk.presence('Ada', 'away')
    const contact = await desk.contact()
    const body = {
      accountId: contact.accountId,
      contactId: contact.id,
      title: 'Down',
      description: 'Down since nine.',
      categoryId: desk.sandbox.categories['network'],
    }
    const file = () => desk.must('tickets.create', { body })
    const comeBack = () => desk.presence('Ada', 'available')
    const [first, second] = slow === 'ticket.created' ? [file, comeBack] : [comeBack, file]
    const { paused, resume } = store.pauseAt(slow)
    const late = first()
    await paused
    await second()
    resume()
    await late
    const { items } = await desk.must('reservations.list', { query: { state: 'offered' } })
    expect(items).toMatchObject([{ agentId: desk.idOf('Ada') }])
  })

  it('is not exceeded where two tickets have chosen the same agent before either commits', async () => {
    const store = pausingStore(createMemoryStore())
    const desk = await Desk.open([expert('Ada'), expert('Bo')], { store })
    const { paused, resume } = store.pauseAt('ticket.offered')
    const late = desk.file(phone)
    await paused
    const early = await desk.file(phone)
    resume()
    const agents = [await desk.openOffer(early.id), await desk.openOffer((await late).id)].map(
      (offer) => offer.agent,
    )
    expect(agents).toEqual(['Ada', 'Bo'])
  })

  it('holds for acceptance too: who was given more by hand is full', async () => {
    const desk = await Desk.open([expert('Ada')])
    const offered = await desk.file(phone)
    const offer = await desk.openOffer(offered.id)
    const other = await desk.file(phone)
    await desk.must('tickets.assign', {
      path: { ticketId: other.id },
      ifMatch: 1,
      body: { agentId: desk.idOf('Ada') },
    })
    const full = await desk.accept(offer.id)
    expect(full).toMatchObject({ status: 409, body: { channel: 'phone', limit: 1, used: 1 } })
    expect(await desk.openOffer(offered.id)).toMatchObject({ id: offer.id })
  })

  it('is never exceeded and never lost, whatever happens in whatever order', async () => {
    // A conflict at every third body: each is run again from the start.
    let runs = 0
    const store = createMemoryStore({ interrupt: () => (runs += 1) % 3 === 0 })
    const names = ['Ada', 'Bo', 'Cy']
    const desk = await Desk.open(
      names.map((name) => expert(name)),
      { store },
    )
    const tickets: string[] = []
    let state = 7
    // mulberry32
    const random = (below: number): number => {
      state = (state + 0x6d2b79f5) | 0
      let word = Math.imul(state ^ (state >>> 15), 1 | state)
      word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word
      return ((word ^ (word >>> 14)) >>> 0) % below
    }
    const act = async (): Promise<void> => {
      const ticketId = tickets[random(tickets.length)] ?? ''
      const { version } = await desk.ticketNow(ticketId)
      const path = { ticketId }
      const offer = await desk.openOffer(ticketId)
      const agentId = desk.idOf(names[random(3)] ?? '')
      const steps = [
        () => offer && desk.accept(offer.id),
        () => offer && desk.send('reservations.decline', { path: { reservationId: offer.id }, body: {} }),
        () =>
          desk.send('tickets.assign', {
            path,
            ifMatch: version,
            body: { agentId: random(3) ? agentId : null },
          }),
        () =>
          desk.send('tickets.transition', {
            path,
            ifMatch: version,
            body: { to: 'solved', resolutionCode: 'fixed' },
          }),
        () => desk.send('tickets.transition', { path, ifMatch: version, body: { to: 'open' } }),
        () =>
          desk.send('presence.set', { path: { agentId }, body: { state: random(5) ? 'available' : 'busy' } }),
        () => desk.send('tickets.escalate', { path, ifMatch: version, body: { reason: 'businessImpact' } }),
        () => desk.sandbox.advance(random(40_000)),
      ]
      await steps[random(steps.length)]?.()
    }
    for (let i = 0; i < 14; i += 1) tickets.push((await desk.file({ channel: 'chat' })).id)
    for (let i = 0; i < 120; i += 1) {
      await Promise.all([act(), act()])
      const { items: agents } = await desk.must('agents.list')
      const held = new Map<string, number>()
      for (const { id, load } of agents) held.set(id, load[0]?.used ?? 0)
      const { items: open } = await desk.must('reservations.list', {
        query: { state: 'offered', limit: '100' },
      })
      for (const { id, load, capacity } of agents) {
        const offers = open.filter((offer: { agentId: string }) => offer.agentId === id).length
        expect(load[0]?.reserved ?? 0).toBe(offers)
        if (offers > 0) expect(offers).toBeLessThanOrEqual(capacity.chat)
      }
      const inHand = new Map<string, number>()
      for (const id of tickets) {
        const { assigneeId, status } = await desk.ticketNow(id)
        if (assigneeId !== null && status === 'open')
          inHand.set(assigneeId, (inHand.get(assigneeId) ?? 0) + 1)
      }
      for (const [id, used] of held) expect(used).toBe(inHand.get(id) ?? 0)
    }
  })
})
