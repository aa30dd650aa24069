import type { OperationId } from '@deskwire/contract'
import { onTicket } from './on-ticket.ts'
import type { Success } from './successes.ts'

/** A request that succeeds, for every operation on tickets and on what is said about them. */
export const ticketSuccesses = {
  'tickets.create': async (world) => {
    const contact = await world.contact()
    return {
      body: {
        accountId: contact.accountId,
        contactId: contact.id,
        title: `Server down ${world.next()}`,
        description: 'Nobody can log in since 09:00 UTC.',
      },
    }
  },
  'tickets.list': async (world) => {
    await world.ticket()
    return {}
  },
  'tickets.search': async (world) => {
    await world.ticket()
    return { body: { query: 'tunnel', limit: 100 } }
  },
  'tickets.get': onTicket(() => ({})),
  'tickets.update': onTicket((world) => ({
    ifMatch: 1,
    body: { severity: 'P1', title: `Renamed ${world.next()}` },
  })),
  'tickets.transition': onTicket(() => ({ ifMatch: 1, body: { to: 'open' } })),
  'tickets.assign': onTicket((world) => ({ ifMatch: 1, body: { agentId: world.agentId } })),
  'tickets.merge': onTicket(async (world, { accountId, contactId }) => ({
    ifMatch: 1,
    body: { intoTicketId: (await world.ticket({ accountId, contactId })).id },
  })),
  'tickets.link': onTicket(async (world) => ({
    body: { toTicketId: (await world.ticket()).id, type: 'relatesTo' },
  })),
  'tickets.listLinks': onTicket(async (world, { id }) => {
    await world.must('tickets.link', {
      path: { ticketId: id },
      body: { toTicketId: (await world.ticket()).id, type: 'blocks' },
    })
    return {}
  }),
  'tickets.unlink': onTicket(async (world, { id }) => {
    const link = await world.must('tickets.link', {
      path: { ticketId: id },
      body: { toTicketId: (await world.ticket()).id, type: 'blocks' },
    })
    return { path: { ticketId: id, linkId: link.id } }
  }),
  'tickets.timeline': onTicket(() => ({})),
  'messages.create': onTicket((world) => ({
    body: { body: `Any news? ${world.next()}`, visibility: 'public' },
  })),
  'messages.list': onTicket(async (world, { id }) => {
    await world.must('messages.create', {
      path: { ticketId: id },
      body: { body: 'Any news?', visibility: 'public' },
    })
    return {}
  }),
  'messages.get': onTicket(async (world, { id }) => {
    const message = await world.must('messages.create', {
      path: { ticketId: id },
      body: { body: 'Any news?', visibility: 'internal' },
    })
    return { path: { ticketId: id, messageId: message.id } }
  }),
  'categories.list': async (world) => ({ query: { language: world.next() % 2 === 0 ? 'zh' : 'ja' } }),
  'categories.get': async (world) => {
    const ids = Object.values(world.sandbox.categories)
    return { path: { categoryId: ids[world.next() % ids.length] ?? '' } }
  },
  'followUps.list': onTicket(() => ({})),
  'followUps.answer': async (world) => {
    const question = await world.question()
    return {
      path: { ticketId: question.ticketId, followUpId: question.id },
      body: { choice: question.choices[0].value },
    }
  },
  'ratings.create': async (world) => ({
    path: { ticketId: (await world.ticketIn('solved')).id },
    body: { score: 4, comment: 'Quick.' },
  }),
  'ratings.get': async (world) => {
    const ticketId = (await world.ticketIn('solved')).id
    const rating = await world.must('ratings.create', {
      path: { ticketId },
      body: { score: 1 + (world.next() % 5) },
    })
    return { path: { ticketId, ratingId: rating.id } }
  },
} satisfies Partial<Record<OperationId, Success>>
