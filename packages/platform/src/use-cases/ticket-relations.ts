import { decodeCursor, decodePosition, encodeCursor } from '../edge/cursor.ts'
import { ticketLinks, tickets, type TicketDoc, type TicketLinkDoc } from '../documents/index.ts'
import type { IndexRow, Stored } from '../ports/store.ts'
import { confinedTo } from '../principal.ts'
import { Refusal, invalid, unknownReference } from '../refusal.ts'
import { ALL_FIELDS, indexTicket, PUBLIC_FIELDS } from '../tickets/search-text.ts'
import { isFinal, statusOf } from '../tickets/status-machine.ts'
import { obsoleteQuestions } from '../tickets/questions.ts'
import { viewTicket, visibleTicket } from '../tickets/ticket-view.ts'
import { read, write } from '../use-case.ts'
import type { Work } from '../work.ts'
import { refuseFinal } from './tickets.ts'

async function insertLink(
  work: Work,
  from: Stored<TicketDoc>,
  toTicketId: string,
  type: TicketLinkDoc['type'],
): Promise<TicketLinkDoc> {
  const [present] = await work.tx.query(ticketLinks, {
    index: 'pair',
    prefix: [from.id, toTicketId, type],
    limit: 1,
  })
  if (present) {
    throw new Refusal(
      'already-linked',
      'The two tickets are linked in this way already; `linkId` names the link.',
      { members: { linkId: present.id } },
    )
  }
  const link: TicketLinkDoc = {
    id: work.newId('lnk'),
    type,
    fromTicketId: from.id,
    toTicketId,
    createdAt: work.nowIso,
  }
  work.tx.insert(ticketLinks, link.id, link)
  work.emit({
    type: 'ticket.linked',
    subject: { type: 'ticket', id: from.id },
    data: { ticketId: from.id, linkId: link.id, toTicketId, linkType: type },
  })
  return link
}

function mergeRefusal(from: TicketDoc, into: TicketDoc): 'self' | 'final' | 'otherAccount' | null {
  if (from.id === into.id) return 'self'
  if (isFinal(statusOf(into))) return 'final'
  return from.accountId === into.accountId ? null : 'otherAccount'
}

export const ticketRelations = {
  'tickets.search': read('tickets.search', async (work, { body, principal, operationId }) => {
    const { query, status, accountId, languages, limit = 20, cursor } = body
    const account = confinedTo(principal)
    const purpose = JSON.stringify([
      operationId,
      principal.tenant,
      query,
      status ?? null,
      accountId ?? null,
      languages ?? null,
    ])
    const start = cursor === undefined ? 0 : decodePosition(purpose, cursor)
    const wanted = account ?? accountId
    const hits =
      account !== null && accountId !== undefined && accountId !== account
        ? []
        : await work.tx.searchText('ticket', {
            text: query,
            languages: [],
            fields: account === null ? ALL_FIELDS : PUBLIC_FIELDS,
            facets: {
              ...(wanted !== undefined && { accountId: [wanted] }),
              ...(status !== undefined && { status: [status] }),
              ...(languages !== undefined && { language: languages }),
            },
            offset: start,
            limit: limit + 1,
          })
    const page = hits.slice(0, limit)
    const items = []
    for (const hit of page) {
      const stored = await work.tx.get(tickets, hit.id)
      if (!stored) continue
      const field = hit.field === 'internal' ? 'message' : hit.field
      items.push({
        ticket: viewTicket(principal, stored.value),
        score: hit.score,
        excerpt: hit.excerpt,
        field,
      })
    }
    const next = start + page.length
    return { body: { items, nextCursor: hits.length > limit ? encodeCursor(purpose, [next]) : null } }
  }),

  'tickets.link': write('tickets.link', {
    target: (work, { path, principal }) => visibleTicket(work, principal, path.ticketId),
    async run(work, { body, principal }, stored) {
      if (body.toTicketId === stored.id) {
        throw invalid([
          { pointer: '/body/toTicketId', code: 'self', detail: 'A ticket is not linked to itself.' },
        ])
      }
      if (!(await visibleTicket(work, principal, body.toTicketId)))
        throw unknownReference('/body/toTicketId', 'ticket')
      return { ...(await insertLink(work, stored, body.toTicketId, body.type)) }
    },
    // A link is ids and a type, so the record holds it whole: a replay answers the same when it was removed since.
    render: async (_work, link, { path }) => ({
      body: link,
      location: `/v1/tickets/${path.ticketId}/links/${link.id}`,
    }),
  }),

  'tickets.listLinks': read('tickets.listLinks', async (work, { path, query, principal, operationId }) => {
    if (!(await visibleTicket(work, principal, path.ticketId))) {
      throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
    }
    const { limit = 20, cursor } = query
    const purpose = JSON.stringify([operationId, path.ticketId])
    const after = cursor === undefined ? undefined : decodeCursor(purpose, cursor)
    // Links of a ticket stand in two indexes, one for each end: both are read in order and merged.
    const ends = await Promise.all(
      ['from', 'to'].map((index) => {
        const start = after ? { after: [path.ticketId, ...after] } : {}
        return work.tx.query(ticketLinks, { index, prefix: [path.ticketId], ...start, limit: limit + 1 })
      }),
    )
    const rows = ends.flat().sort((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1))
    const page = rows.slice(0, limit)
    const last = page[page.length - 1]
    return {
      body: {
        items: page.map((row) => row.value),
        nextCursor:
          rows.length > limit && last ? encodeCursor(purpose, [last.value.createdAt, last.id]) : null,
      },
    }
  }),

  'tickets.unlink': write('tickets.unlink', {
    async target(work, { path, principal }) {
      if (!(await visibleTicket(work, principal, path.ticketId))) return undefined
      const link = await work.tx.get(ticketLinks, path.linkId)
      return link && [link.value.fromTicketId, link.value.toTicketId].includes(path.ticketId)
        ? link
        : undefined
    },
    async run(work, { path }, link) {
      work.tx.remove(ticketLinks, link)
      work.emit({
        type: 'ticket.unlinked',
        subject: { type: 'ticket', id: link.value.fromTicketId },
        data: {
          ticketId: link.value.fromTicketId,
          linkId: link.id,
          toTicketId: link.value.toTicketId,
          linkType: link.value.type,
        },
      })
      return { id: path.linkId }
    },
    render: async () => ({}),
  }),

  'tickets.merge': write('tickets.merge', {
    target: (work, { path, principal }) => visibleTicket(work, principal, path.ticketId),
    async run(work, { body, principal }, stored) {
      refuseFinal(stored.value)
      const into = await visibleTicket(work, principal, body.intoTicketId)
      if (!into) throw unknownReference('/body/intoTicketId', 'ticket')
      const reason = mergeRefusal(stored.value, into.value)
      if (reason !== null) {
        throw new Refusal(
          'merge-refused',
          'A ticket is merged into another one of its account that is not final. Nothing was changed.',
          { members: { reason } },
        )
      }
      const from = statusOf(stored.value)
      const merged = work.tx.replace(tickets, stored, {
        ...stored.value,
        status: 'merged',
        mergedIntoId: into.id,
        version: stored.value.version + 1,
        updatedAt: work.nowIso,
      })
      work.emit({
        type: 'ticket.merged',
        subject: { type: 'ticket', id: stored.id },
        data: { ticketId: stored.id, from, intoTicketId: into.id },
        visibleToAccount: stored.value.accountId,
      })
      await obsoleteQuestions(work, stored.id)
      await indexTicket(work, merged.value)
      return { id: stored.id }
    },
    async render(work, { id }, { principal }) {
      const ticket = await visibleTicket(work, principal, id)
      if (!ticket) throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
      return { body: viewTicket(principal, ticket.value), version: ticket.value.version }
    },
  }),
}

const orderOf = (row: IndexRow<TicketLinkDoc>): string => `${row.value.createdAt} ${row.id}`
