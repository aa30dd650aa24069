import { clocks, type ClockDoc } from '../documents/index.ts'
import { listPage } from '../edge/page.ts'
import { Refusal } from '../refusal.ts'
import { clockDetailView, clockView } from '../sla/clock-view.ts'
import { readClocks } from '../sla/read-clocks.ts'
import { visibleTicket } from '../tickets/ticket-view.ts'
import { read, type Call } from '../use-case.ts'

const notFound = () => new Refusal('not-found', 'No resource of this id is visible to the caller.')

export const clockCases = {
  'clocks.list': read('clocks.list', async (work, call) => {
    const { query, principal } = call
    const visible = await visibleTicket(work, principal, query.ticketId)
    const now = visible ? await readClocks(work, visible.id) : new Map()
    const isContact = principal.actor.type === 'contact'
    const inOrder = { ...call, query: { ...query, sort: 'startedAt' } }
    return listPage(work.tx, inOrder as Call, {
      collection: clocks,
      visible: ({ id }: ClockDoc) => now.has(id),
      render: ({ id, ticketId }: ClockDoc) => clockView(id, ticketId, now.get(id), isContact),
    })
  }),

  'clocks.get': read('clocks.get', async (work, { path, principal }) => {
    const stored = await work.tx.get(clocks, path.clockId)
    if (!stored) throw notFound()
    const { ticketId, breaches } = stored.value
    if (!(await visibleTicket(work, principal, ticketId))) throw notFound()
    const now = (await readClocks(work, ticketId)).get(stored.id)
    if (!now) throw notFound()
    const isContact = principal.actor.type === 'contact'
    return { body: clockDetailView(stored.id, ticketId, now, breaches, isContact) }
  }),
}
