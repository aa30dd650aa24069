import { isActiveAgent } from '../edge/authenticate.ts'
import { listPage } from '../edge/page.ts'
import { contacts, contracts, tickets, type TicketDoc } from '../documents/index.ts'
import { epochMs } from '../instant.ts'
import { confinedTo } from '../principal.ts'
import { invalid, Refusal, unknownReference } from '../refusal.ts'
import { assignTicket, moveTicket } from '../tickets/change-ticket.ts'
import { fileTicket } from '../tickets/file-ticket.ts'
import { checkCategory, followCategory } from '../tickets/follow-category.ts'
import { readAhead } from '../tickets/read-ahead.ts'
import { indexTicket } from '../tickets/search-text.ts'
import { allowedTargets, isFinal, statusOf } from '../tickets/status-machine.ts'
import { keptTicketView, viewTicket, visibleTicket } from '../tickets/ticket-view.ts'
import { ticketTimeline } from '../tickets/timeline.ts'
import { read, write, type Call, type Reference, type Rendered } from '../use-case.ts'
import type { Principal } from '../principal.ts'
import type { Work } from '../work.ts'
import { applyPatch } from './changes.ts'
import { outOfHoursOf } from '../sla/read-clocks.ts'
import { obsoleteQuestions } from '../tickets/questions.ts'

async function rendered(
  work: Work,
  principal: Principal,
  ticketId: string,
  view = viewTicket,
): Promise<Rendered> {
  const stored = await visibleTicket(work, principal, ticketId)
  if (!stored) throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
  return { body: view(principal, stored.value), version: stored.value.version }
}

const target = (
  work: Work,
  { path, principal }: Call<'tickets.transition' | 'tickets.update' | 'tickets.assign'>,
) => visibleTicket(work, principal, path.ticketId)

const render = (work: Work, { id }: Reference, { principal }: { readonly principal: Principal }) =>
  rendered(work, principal, id)

/** Refuses a change to a ticket of which nothing but a follow-up can come. */
export function refuseFinal(ticket: TicketDoc): void {
  const currentStatus = statusOf(ticket)
  if (!isFinal(currentStatus)) return
  throw new Refusal('ticket-final', `The ticket is ${currentStatus}, which is final. Nothing was changed.`, {
    members: { currentStatus },
  })
}

const contactOf = ({ accountId, actor }: Principal) => ({ accountId: accountId ?? '', contactId: actor.id })

async function whomToFileFor(
  work: Work,
  { body, principal }: Call<'tickets.create'>,
): Promise<{ accountId: string; contactId: string }> {
  if (principal.actor.type === 'contact') {
    const own = contactOf(principal)
    const errors = (['accountId', 'contactId'] as const)
      .filter((name) => body[name] !== undefined && body[name] !== own[name])
      .map((name) => ({
        pointer: `/body/${name}`,
        code: 'not-found',
        detail: 'A contact files for itself and its own account.',
      }))
    if (errors.length > 0) throw invalid(errors)
    return own
  }
  const { accountId, contactId } = body
  if (accountId === undefined || contactId === undefined) {
    const missing = (['accountId', 'contactId'] as const).filter((name) => body[name] === undefined)
    throw invalid(
      missing.map((name) => ({
        pointer: `/body/${name}`,
        code: 'required',
        detail: `An app or an agent names \`${name}\`.`,
      })),
    )
  }
  const contact = await work.tx.get(contacts, contactId)
  if (!contact) throw unknownReference('/body/contactId', 'contact')
  if (contact.value.accountId !== accountId)
    throw unknownReference('/body/accountId', 'account with this contact')
  return { accountId, contactId }
}

async function checkContract(
  work: Work,
  accountId: string,
  contractId: string | null | undefined,
): Promise<void> {
  if (contractId === null || contractId === undefined) return
  const contract = await work.tx.get(contracts, contractId)
  if (contract?.value.accountId !== accountId)
    throw unknownReference('/body/contractId', 'contract of this account')
}

function checkResolution({ to, resolutionCode }: Call<'tickets.transition'>['body']): void {
  if (to === 'solved' && resolutionCode === undefined) {
    throw invalid([{ pointer: '/body/resolutionCode', code: 'required', detail: 'Say how it was solved.' }])
  }
  if (to !== 'solved' && resolutionCode !== undefined) {
    throw invalid([
      {
        pointer: '/body/resolutionCode',
        code: 'unknown',
        detail: 'Only a move to `solved` takes a resolution code.',
      },
    ])
  }
}

const ownFilters = ['severity', 'categoryId', 'assigneeId', 'contactId', 'externalId'] as const

/**
 * A contact's list goes by the index of its account, whatever it filters by: the account's tickets are few, and no page or
 * count tells of anybody else's.
 */
async function listOwnTickets(work: Work, call: Call<'tickets.list'>, account: string): Promise<Rendered> {
  const {
    severity: _s,
    categoryId: _c,
    assigneeId: _a,
    contactId: _o,
    externalId: _e,
    accountId,
    queueId,
    centerId,
    ...query
  } = call.query
  // What a contact asks of queues and centres is empty: it knows of none.
  if ((accountId !== undefined && accountId !== account) || queueId !== undefined || centerId !== undefined)
    return { body: { items: [], nextCursor: null } }
  const filtered = { ...call, query } as Call<'tickets.list'>
  return listPage(work.tx, filtered, {
    collection: tickets,
    render: (ticket) => viewTicket(call.principal, ticket),
    since: { filter: 'updatedSince', sort: 'updatedAt' },
    confined: { accountId: account },
    visible: (ticket) =>
      ownFilters.every((name) => call.query[name] === undefined || ticket[name] === call.query[name]),
    bound: JSON.stringify(ownFilters.map((name) => call.query[name] ?? null)),
  })
}

export const ticketCases = {
  'tickets.create': write('tickets.create', {
    async run(work, call) {
      const { body, principal } = call
      await readAhead(work, principal.actor.type === 'contact' ? contactOf(principal) : body)
      const whom = await whomToFileFor(work, call)
      await checkContract(work, whom.accountId, body.contractId)
      const ticket = await fileTicket(work, principal, { ...body, ...whom })
      return { id: ticket.id }
    },
    async render(work, reference, call) {
      return { ...(await render(work, reference, call)), location: `/v1/tickets/${reference.id}` }
    },
  }),

  'tickets.list': read('tickets.list', (work, call) => {
    const { principal, query } = call
    const account = confinedTo(principal)
    const render = (ticket: TicketDoc) => viewTicket(principal, ticket)
    const since = { filter: 'updatedSince', sort: 'updatedAt' } as const
    if (account !== null) return listOwnTickets(work, call, account)
    return listPage(work.tx, call, {
      collection: tickets,
      render,
      since,
      ...(query.externalId !== undefined && {
        unique: { filter: 'externalId', scope: [principal.installationId] },
      }),
    })
  }),

  'tickets.get': read('tickets.get', (work, { path, principal }) =>
    rendered(work, principal, path.ticketId, keptTicketView),
  ),

  'tickets.update': write('tickets.update', {
    target,
    async run(work, { body }, stored) {
      await checkContract(work, stored.value.accountId, body.contractId)
      if (body.categoryId !== undefined) await checkCategory(work, body.categoryId)
      const { value, changed } = await applyPatch(work, tickets, stored, body, ({ value: ticket }) => ({
        type: 'ticket.updated',
        subject: 'ticket',
        data: {
          ticketId: stored.id,
          severity: ticket.severity,
          categoryId: ticket.categoryId,
          contractId: ticket.contractId,
        },
        content: { title: body.title ?? null },
        visibleToAccount: stored.value.accountId,
      }))
      if (changed.includes('categoryId')) await followCategory(work, stored.id)
      if (changed.length > 0) await indexTicket(work, value)
      return { id: stored.id }
    },
    render,
  }),

  'tickets.transition': write('tickets.transition', {
    target,
    async run(work, { body, principal }, stored) {
      checkResolution(body)
      const currentStatus = statusOf(stored.value)
      const allowedTo = allowedTargets(currentStatus, principal.actor.type)
      if (!allowedTo.includes(body.to)) {
        throw new Refusal(
          'illegal-transition',
          `A ticket that is ${currentStatus} cannot be moved there by this actor; \`allowedTo\` lists where it can.`,
          {
            members: { currentStatus, allowedTo },
          },
        )
      }
      const { to, resolutionCode, note } = body
      const moved = moveTicket(work, stored, {
        to,
        ...(resolutionCode && { resolutionCode }),
        ...(note !== undefined && { note }),
      })
      await indexTicket(work, moved.value)
      if (isFinal(to)) await obsoleteQuestions(work, stored.id)
      return { id: stored.id }
    },
    render,
  }),

  'tickets.assign': write('tickets.assign', {
    target,
    async run(work, { body }, stored) {
      refuseFinal(stored.value)
      if (body.agentId !== null && !(await isActiveAgent(work.tx, body.agentId)))
        throw unknownReference('/body/agentId', 'active agent')
      const assigned = assignTicket(work, stored, body.agentId)
      await indexTicket(work, assigned.value)
      return { id: stored.id }
    },
    render,
  }),

  'tickets.timeline': read('tickets.timeline', async (work, { path, principal }) => {
    const stored = await visibleTicket(work, principal, path.ticketId)
    if (!stored) throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
    const events = await work.tx.eventsOf('ticket', stored.id)
    const asOf = Math.max(work.now, epochMs(stored.value.updatedAt))
    return { body: ticketTimeline(stored.id, events, asOf, await outOfHoursOf(work, stored.id)) }
  }),
}
