import { ticketSecrets, tickets, type TicketSecretDoc } from '../documents/index.ts'
import { listPage } from '../edge/page.ts'
import { notFound, Refusal } from '../refusal.ts'
import {
  eraseSecret,
  MAX_SECRETS,
  secretsOf,
  seesSecret,
  viewSecret,
  visibleSecret,
} from '../secrets/ticket-secret.ts'
import { visibleTicket } from '../tickets/ticket-view.ts'
import { read, write, type Call, type Prepared } from '../use-case.ts'
import type { Work } from '../work.ts'
import { refuseFinal } from './tickets.ts'

function sealedValue({ operationId, prepared }: Call<'secrets.create'>): NonNullable<Prepared['sealed']> {
  if (!prepared.sealed) throw new TypeError(`Could not run ${operationId}: nothing was sealed for it.`)
  return prepared.sealed
}

async function refuseMore(work: Work, ticketId: string): Promise<void> {
  if ((await secretsOf(work, ticketId)).length < MAX_SECRETS) return
  throw new Refusal(
    'too-many-secrets',
    `The ticket holds ${MAX_SECRETS} secrets, which is all that it may. Delete one that is no longer needed.`,
    { members: { maxSecrets: MAX_SECRETS } },
  )
}

export const secretCases = {
  'secrets.create': write('secrets.create', {
    secretProperties: ['value'],
    async prepare({ body }, { tenant, ids, now }, sealer) {
      const id = ids.next('sec', now)
      return { sealed: { id, value: await sealer.seal(tenant, id, body.value) } }
    },
    target: (work, { path, principal }) => visibleTicket(work, principal, path.ticketId),
    async run(work, call, stored) {
      refuseFinal(stored.value)
      await refuseMore(work, stored.id)
      const { id, value: sealed } = sealedValue(call)
      const { label } = call.body
      const { actor, installationId } = call.principal
      work.tx.replace(tickets, stored, { ...stored.value, updatedAt: work.nowIso })
      const { content } = work.emit({
        type: 'secret.created',
        subject: { type: 'ticket', id: stored.id },
        data: { secretId: id, ticketId: stored.id },
        content: { label },
      })
      const secret: TicketSecretDoc = {
        id,
        ticketId: stored.id,
        label,
        createdBy: { ...actor, onBehalfOf: installationId },
        createdAt: work.nowIso,
        sealed,
        labelContentId: content['label'] ?? '',
      }
      work.tx.insert(ticketSecrets, id, secret)
      return { id }
    },
    async render(work, { id }) {
      const stored = await work.tx.get(ticketSecrets, id)
      if (!stored) throw notFound()
      return {
        body: viewSecret(stored.value),
        location: `/v1/tickets/${stored.value.ticketId}/secrets/${id}`,
      }
    },
  }),

  'secrets.list': read('secrets.list', async (work, call) => {
    const { path, principal } = call
    if (!(await visibleTicket(work, principal, path.ticketId))) throw notFound()
    const oldestFirst = { ...call, query: { ...call.query, sort: 'createdAt' } }
    return listPage(work.tx, oldestFirst as Call, {
      collection: ticketSecrets,
      render: viewSecret,
      confined: { ticketId: path.ticketId },
      visible: (secret) => seesSecret(principal, secret),
    })
  }),

  'secrets.delete': write('secrets.delete', {
    target: (work, { path, principal }) => visibleSecret(work, principal, path),
    async run(work, _call, stored) {
      eraseSecret(work, stored, 'deleted')
      return { id: stored.id }
    },
    render: async () => ({}),
  }),

  'secrets.reveal': write('secrets.reveal', {
    target: (work, { path, principal }) => visibleSecret(work, principal, path),
    async run(work, _call, stored) {
      const { ticketId } = stored.value
      work.emit({
        type: 'secret.revealed',
        subject: { type: 'ticket', id: ticketId },
        data: { secretId: stored.id, ticketId },
      })
      return { id: stored.id }
    },
    async render(work, { id }) {
      const stored = await work.tx.get(ticketSecrets, id)
      if (!stored) throw notFound()
      const { ticketId, sealed } = stored.value
      return { body: { id, ticketId, value: sealed } }
    },
    // What leaves the transaction is sealed still; it is opened when the event that tells of it has been committed.
    async unseal(rendered, { tenant }, sealer) {
      const { id, ticketId, value } = rendered.body as { id: string; ticketId: string; value: string }
      return { ...rendered, body: { id, ticketId, value: await sealer.open(tenant, id, value) } }
    },
  }),
}
