import { attachmentsToPost, postAttachments } from '../attachments/post-attachments.ts'
import { listPage } from '../edge/page.ts'
import { messages, tickets, type MessageDoc, type TicketDoc } from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import { confinedTo, type Principal } from '../principal.ts'
import { invalid, Refusal } from '../refusal.ts'
import { moveTicket } from '../tickets/change-ticket.ts'
import { fileTicket } from '../tickets/file-ticket.ts'
import { indexTicket } from '../tickets/search-text.ts'
import { isFinal, statusOf } from '../tickets/status-machine.ts'
import { visibleTicket } from '../tickets/ticket-view.ts'
import { read, write, type Call } from '../use-case.ts'
import type { Work } from '../work.ts'
import { refuseFinal } from './tickets.ts'

const notFound = () => new Refusal('not-found', 'No resource of this id is visible to the caller.')

function checkAuthor({ body, principal }: Call<'messages.create'>): void {
  if (principal.actor.type !== 'contact') return
  const errors = []
  if (body.visibility !== 'public')
    errors.push({ pointer: '/body/visibility', code: 'enum', detail: 'A contact writes public messages.' })
  if (body.automated)
    errors.push({ pointer: '/body/automated', code: 'enum', detail: 'A contact is no bot.' })
  if (errors.length > 0) throw invalid(errors)
}

/** A closed ticket is final: what is said to it opens the next one. */
async function openFollowUp(
  work: Work,
  principal: Principal,
  { value: closed }: Stored<TicketDoc>,
  body: string,
): Promise<Stored<TicketDoc>> {
  const { accountId, contactId, contractId, title, language, categoryId, product, resourceRegion } = closed
  const followUp = await fileTicket(work, principal, {
    title,
    description: body,
    accountId,
    contactId,
    language,
    followUpOfId: closed.id,
    ...(contractId !== null && { contractId }),
    ...(categoryId !== null && { categoryId }),
    ...(product !== null && { product }),
    ...(resourceRegion !== null && { resourceRegion }),
  })
  const stored = await work.tx.get(tickets, followUp.id)
  if (!stored) throw new TypeError('Could not open the follow-up: it is not in its own transaction.')
  return stored
}

async function addMessage(
  work: Work,
  call: Call<'messages.create'>,
  stored: Stored<TicketDoc>,
  followUpTicketId: string | null,
): Promise<MessageDoc> {
  const { body, principal, path } = call
  const posted = await attachmentsToPost(work, principal, path.ticketId, body.attachmentIds ?? [])
  const message: MessageDoc = {
    id: work.newId('msg'),
    ticketId: stored.id,
    visibility: body.visibility,
    automated: body.automated ?? false,
    author: { ...principal.actor, onBehalfOf: principal.installationId },
    body: body.body,
    attachmentIds: posted.map(({ id }) => id),
    followUpTicketId,
    createdAt: work.nowIso,
  }
  work.tx.insert(messages, message.id, message)
  const isPublic = message.visibility === 'public'
  const counted = work.tx.replace(tickets, stored, {
    ...stored.value,
    publicMessages: stored.value.publicMessages + (isPublic ? 1 : 0),
    internalMessages: stored.value.internalMessages + (isPublic ? 0 : 1),
    updatedAt: work.nowIso,
  })
  work.emit({
    type: 'message.created',
    subject: { type: 'ticket', id: stored.id },
    data: {
      messageId: message.id,
      ticketId: stored.id,
      visibility: message.visibility,
      automated: message.automated,
      authorType: principal.actor.type,
    },
    content: { body: message.body },
    visibleToAccount: isPublic ? stored.value.accountId : null,
  })
  postAttachments(work, posted, message, stored.value.accountId)
  const status = statusOf(stored.value)
  const reopens =
    isPublic && principal.actor.type === 'contact' && (status === 'pendingCustomer' || status === 'solved')
  const now = reopens ? moveTicket(work, counted, { to: 'open' }) : counted
  await indexTicket(work, now.value, message)
  return message
}

export const messageCases = {
  'messages.create': write('messages.create', {
    target: (work, { path, principal }) => visibleTicket(work, principal, path.ticketId),
    async run(work, call, stored) {
      checkAuthor(call)
      const status = statusOf(stored.value)
      if (status !== 'closed') {
        if (isFinal(status)) refuseFinal(stored.value)
        return { id: (await addMessage(work, call, stored, null)).id }
      }
      if (call.body.visibility === 'internal') return { id: (await addMessage(work, call, stored, null)).id }
      const followUp = await openFollowUp(work, call.principal, stored, call.body.body)
      return { id: (await addMessage(work, call, followUp, followUp.id)).id }
    },
    async render(work, { id }) {
      const message = await work.tx.get(messages, id)
      if (!message) throw notFound()
      return { body: message.value, location: `/v1/tickets/${message.value.ticketId}/messages/${id}` }
    },
  }),

  'messages.list': read('messages.list', async (work, call) => {
    const { path, principal } = call
    if (!(await visibleTicket(work, principal, path.ticketId))) throw notFound()
    const confined =
      confinedTo(principal) === null
        ? { ticketId: path.ticketId }
        : { ticketId: path.ticketId, visibility: 'public' }
    const oldestFirst = { ...call, query: { ...call.query, sort: 'createdAt' } }
    return listPage(work.tx, oldestFirst as Call, {
      collection: messages,
      render: (message) => message,
      confined,
    })
  }),

  'messages.get': read('messages.get', async (work, { path, principal }) => {
    const ticket = await visibleTicket(work, principal, path.ticketId)
    const message = await work.tx.get(messages, path.messageId)
    if (!ticket || message?.value.ticketId !== ticket.id) throw notFound()
    if (confinedTo(principal) !== null && message.value.visibility !== 'public') throw notFound()
    return { body: message.value }
  }),
}
