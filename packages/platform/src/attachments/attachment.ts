import type { Attachment } from '@deskwire/contract'
import { dropBlob } from '../blobs/blob-life.ts'
import { attachments, type AttachmentDoc } from '../documents/index.ts'
import { iso } from '../instant.ts'
import type { Stored } from '../ports/store.ts'
import { confinedTo, type Principal } from '../principal.ts'
import { visibleTicket } from '../tickets/ticket-view.ts'
import type { Work } from '../work.ts'

/** Kind of the timer that drops an attachment that was not posted. */
export const ATTACHMENT_TIMER = 'attachment.drop'

/** How long an attachment waits for its message, milliseconds of domain time. */
const UNPOSTED_MS = 24 * 60 * 60 * 1000

const timerId = (attachmentId: string): string => `${ATTACHMENT_TIMER}:${attachmentId}`

/** An attachment as callers see it. */
export function viewAttachment({
  blobId: _blob,
  fileNameContentId: _name,
  ...attachment
}: AttachmentDoc): Attachment {
  return attachment
}

/** Whether the caller may know of an attachment of a ticket that it sees: a contact of what is public, and of its own until then. */
export function seesAttachment(
  principal: Principal,
  { state, visibility, createdBy }: Pick<AttachmentDoc, 'state' | 'visibility' | 'createdBy'>,
): boolean {
  if (confinedTo(principal) === null) return true
  return state === 'posted' ? visibility === 'public' : createdBy.id === principal.actor.id
}

/** Reads an attachment that the caller may see; undefined where there is none for it. */
export async function visibleAttachment(
  work: Work,
  principal: Principal,
  { ticketId, attachmentId }: { readonly ticketId: string; readonly attachmentId: string },
): Promise<Stored<AttachmentDoc> | undefined> {
  if (!(await visibleTicket(work, principal, ticketId))) return undefined
  const stored = await work.tx.get(attachments, attachmentId)
  return stored?.value.ticketId === ticketId && seesAttachment(principal, stored.value) ? stored : undefined
}

/** Makes a slot for a file, which is dropped unless it is posted in time. */
export function createAttachment(
  work: Work,
  { actor, installationId }: Principal,
  ticketId: string,
  { fileName, mediaType }: { readonly fileName: string; readonly mediaType: string },
): AttachmentDoc {
  const id = work.newId('att')
  const { content } = work.emit({
    type: 'attachment.created',
    subject: { type: 'ticket', id: ticketId },
    data: { attachmentId: id, ticketId, mediaType },
    content: { fileName },
  })
  const dueAt = work.now + UNPOSTED_MS
  const attachment: AttachmentDoc = {
    id,
    ticketId,
    messageId: null,
    visibility: null,
    fileName,
    mediaType,
    state: 'pending',
    bytes: null,
    sha256: null,
    scanState: 'unscanned',
    createdBy: { ...actor, onBehalfOf: installationId },
    createdAt: work.nowIso,
    uploadedAt: null,
    expiresAt: iso(dueAt),
    blobId: null,
    fileNameContentId: content['fileName'] ?? '',
  }
  work.tx.insert(attachments, id, attachment)
  work.tx.schedule({ id: timerId(id), kind: ATTACHMENT_TIMER, subjectId: id, dueAt })
  return attachment
}

/** Puts an attachment into a message; from now on it is seen by whoever sees that. */
export function postAttachment(
  work: Work,
  stored: Stored<AttachmentDoc>,
  message: { readonly id: string; readonly ticketId: string; readonly visibility: 'public' | 'internal' },
  accountId: string,
): void {
  const { id: messageId, ticketId, visibility } = message
  work.tx.cancel(timerId(stored.id))
  work.tx.replace(attachments, stored, {
    ...stored.value,
    // The follow-up of a closed ticket takes the attachments along with the message that opened it.
    ticketId,
    messageId,
    visibility,
    state: 'posted',
    expiresAt: null,
  })
  work.emit({
    type: 'attachment.posted',
    subject: { type: 'ticket', id: ticketId },
    data: { attachmentId: stored.id, ticketId, messageId, visibility },
    visibleToAccount: visibility === 'public' ? accountId : null,
  })
}

/** Deletes an attachment, its name in events included. Its bytes go behind the transaction. */
export async function deleteAttachment(
  work: Work,
  stored: Stored<AttachmentDoc>,
  reason: 'deleted' | 'unposted',
  accountId: string | null,
): Promise<void> {
  const { ticketId, visibility, blobId, fileNameContentId } = stored.value
  work.tx.remove(attachments, stored)
  work.tx.eraseContent(fileNameContentId)
  work.tx.cancel(timerId(stored.id))
  if (blobId !== null) await dropBlob(work, blobId)
  work.emit({
    type: 'attachment.deleted',
    subject: { type: 'ticket', id: ticketId },
    data: { attachmentId: stored.id, ticketId, reason },
    visibleToAccount: visibility === 'public' ? accountId : null,
  })
}

/** Drops an attachment that was not posted in time. */
export async function dropUnposted(work: Work, attachmentId: string): Promise<void> {
  const stored = await work.tx.get(attachments, attachmentId)
  if (stored && stored.value.state !== 'posted') await deleteAttachment(work, stored, 'unposted', null)
}
