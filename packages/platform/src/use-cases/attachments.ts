import {
  createAttachment,
  deleteAttachment,
  seesAttachment,
  viewAttachment,
  visibleAttachment,
} from '../attachments/attachment.ts'
import { dropBlob, keepBlob } from '../blobs/blob-life.ts'
import { attachments, type AttachmentDoc } from '../documents/index.ts'
import { listPage } from '../edge/page.ts'
import type { Stored } from '../ports/store.ts'
import { confinedTo, type Principal } from '../principal.ts'
import { notFound, Refusal } from '../refusal.ts'
import { isFinal, statusOf } from '../tickets/status-machine.ts'
import { visibleTicket } from '../tickets/ticket-view.ts'
import { read, receive, serve, write, type Call, type Received, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'
import { refuseFinal } from './tickets.ts'

type OfAttachment = 'attachments.get' | 'attachments.putContent' | 'attachments.getContent'

async function mustSee(
  work: Work,
  { path, principal }: Pick<Call<OfAttachment>, 'path' | 'principal'>,
): Promise<Stored<AttachmentDoc>> {
  const stored = await visibleAttachment(work, principal, path)
  if (!stored) throw notFound()
  return stored
}

const locationOf = ({ ticketId, id }: AttachmentDoc): string => `/v1/tickets/${ticketId}/attachments/${id}`

async function render(
  work: Work,
  { id }: { readonly id: string },
  _call: { readonly principal: Principal },
): Promise<Rendered> {
  const stored = await work.tx.get(attachments, id)
  if (!stored) throw notFound()
  return { body: viewAttachment(stored.value) }
}

const contentFixed = () =>
  new Refusal(
    'content-fixed',
    'The attachment stands in a message and keeps its content. Make another attachment for another file.',
  )

/** Puts what has arrived in the place of what was there. The same bytes again are the same content, and nothing new. */
async function replaceContent(work: Work, stored: Stored<AttachmentDoc>, received: Received): Promise<void> {
  const { blobId, bytes, sha256, scanState } = received
  const before = stored.value
  if (before.sha256 === sha256) return dropBlob(work, blobId)
  if (before.state === 'posted') throw contentFixed()
  await keepBlob(work, blobId)
  if (before.blobId !== null) await dropBlob(work, before.blobId)
  work.tx.replace(attachments, stored, {
    ...before,
    state: 'uploaded',
    blobId,
    bytes,
    sha256,
    scanState,
    uploadedAt: work.nowIso,
  })
  const { id: attachmentId, ticketId, mediaType } = before
  work.emit({
    type: 'attachment.uploaded',
    subject: { type: 'ticket', id: ticketId },
    data: { attachmentId, ticketId, mediaType, bytes, sha256, scanState },
  })
}

export const attachmentCases = {
  'attachments.create': write('attachments.create', {
    target: (work, { path, principal }) => visibleTicket(work, principal, path.ticketId),
    async run(work, { body, principal }, stored) {
      const status = statusOf(stored.value)
      // A closed ticket takes an attachment as it takes the message that opens its follow-up.
      if (isFinal(status) && status !== 'closed') refuseFinal(stored.value)
      return { id: createAttachment(work, principal, stored.id, body).id }
    },
    async render(work, { id }, call) {
      const stored = await work.tx.get(attachments, id)
      if (!stored) throw notFound()
      return { ...(await render(work, { id }, call)), location: locationOf(stored.value) }
    },
  }),

  'attachments.list': read('attachments.list', async (work, call) => {
    const { path, principal } = call
    if (!(await visibleTicket(work, principal, path.ticketId))) throw notFound()
    const oldestFirst = { ...call, query: { ...call.query, sort: 'createdAt' } }
    return listPage(work.tx, oldestFirst as Call, {
      collection: attachments,
      render: viewAttachment,
      confined: { ticketId: path.ticketId },
      visible: (attachment) => seesAttachment(principal, attachment),
    })
  }),

  'attachments.get': read('attachments.get', async (work, call) => ({
    body: viewAttachment((await mustSee(work, call)).value),
  })),

  'attachments.delete': write('attachments.delete', {
    target: (work, { path, principal }) => visibleAttachment(work, principal, path),
    async run(work, { path, principal }, stored) {
      if (confinedTo(principal) !== null && stored.value.state === 'posted') {
        throw new Refusal(
          'actor-not-allowed',
          'A contact deletes what it has not posted yet. What stands in a message is the staff’s to delete.',
        )
      }
      const ticket = await visibleTicket(work, principal, path.ticketId)
      await deleteAttachment(work, stored, 'deleted', ticket?.value.accountId ?? null)
      return { id: stored.id }
    },
    render: async () => ({}),
  }),

  'attachments.putContent': receive('attachments.putContent', {
    async admit(work, call) {
      const { mediaType } = (await mustSee(work, call)).value
      return { mediaType }
    },
    async run(work, call, received) {
      const stored = await mustSee(work, call)
      await replaceContent(work, stored, received)
      return { id: stored.id }
    },
    render,
  }),

  'attachments.getContent': serve('attachments.getContent', async (work, call) => {
    const { state, scanState, blobId, bytes, sha256, mediaType, fileName } = (await mustSee(work, call)).value
    if (blobId === null || bytes === null || sha256 === null || scanState === 'infected') {
      const detail =
        blobId === null
          ? 'The attachment has no content yet.'
          : 'The scanner found something in the content, so it is not given out.'
      throw new Refusal('content-unavailable', detail, { members: { state, scanState } })
    }
    return {
      bytes,
      tag: sha256,
      mediaType,
      fileName,
      async read({ blobs }, tenant, range) {
        const content = await blobs.read(tenant, blobId, range)
        if (!content)
          throw new Error(
            `Could not read the content of ${call.path.attachmentId}: the blob store no longer has it.`,
          )
        return content
      },
    }
  }),
}
