import { attachments, type AttachmentDoc, type MessageDoc } from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import type { Principal } from '../principal.ts'
import { invalid, type FieldFault } from '../refusal.ts'
import type { Work } from '../work.ts'
import { postAttachment, seesAttachment } from './attachment.ts'

const faults = {
  'not-found': 'There is no attachment of this id on the ticket that could be posted.',
  'no-content': 'The attachment has no content yet; put it first.',
  infected: 'The scanner found something in the content; it cannot be posted.',
} as const

function faultOf(
  principal: Principal,
  ticketId: string,
  stored: Stored<AttachmentDoc> | undefined,
): keyof typeof faults | null {
  const attachment = stored?.value
  if (attachment?.ticketId !== ticketId || !seesAttachment(principal, attachment)) return 'not-found'
  if (attachment.state === 'posted') return 'not-found'
  if (attachment.state === 'pending') return 'no-content'
  return attachment.scanState === 'infected' ? 'infected' : null
}

/**
 * Reads the attachments that a new message names.
 * @param ticketId - the ticket to which the message is sent
 * @throws {Refusal} `invalid-request`, a fault for each that cannot be posted
 */
export async function attachmentsToPost(
  work: Work,
  principal: Principal,
  ticketId: string,
  attachmentIds: readonly string[],
): Promise<readonly Stored<AttachmentDoc>[]> {
  const found: Stored<AttachmentDoc>[] = []
  const errors: FieldFault[] = []
  for (const [i, id] of attachmentIds.entries()) {
    const stored = await work.tx.get(attachments, id)
    const code = faultOf(principal, ticketId, stored)
    if (code === null && stored) found.push(stored)
    else
      errors.push({
        pointer: `/body/attachmentIds/${i}`,
        code: code ?? 'not-found',
        detail: faults[code ?? 'not-found'],
      })
  }
  if (errors.length > 0) throw invalid(errors)
  return found
}

/** Posts attachments with their message. */
export function postAttachments(
  work: Work,
  posted: readonly Stored<AttachmentDoc>[],
  { id, ticketId, visibility }: MessageDoc,
  accountId: string,
): void {
  const message = { id, ticketId, visibility: visibility === 'public' ? 'public' : 'internal' } as const
  for (const stored of posted) postAttachment(work, stored, message, accountId)
}
