import type { Attachment, TicketSecret } from '@deskwire/contract'
import type { CollectionSpec } from '../ports/store.ts'
import { listIndexes } from '../store/list-index.ts'

/** An attachment, with what its deletion has to find. */
export interface AttachmentDoc extends Attachment {
  /** The content; null while there is none. */
  readonly blobId: string | null
  /** Where the events refer to its file name. */
  readonly fileNameContentId: string
}
export const attachments: CollectionSpec<AttachmentDoc> = {
  name: 'attachments',
  indexes: listIndexes<AttachmentDoc>({ ticketId: (doc) => doc.ticketId }, [['ticketId']], {
    createdAt: (doc) => doc.createdAt,
  }),
}

/** A secret, sealed for its own row. */
export interface TicketSecretDoc extends TicketSecret {
  readonly sealed: string
  /** Where the events refer to its label. */
  readonly labelContentId: string
}
export const ticketSecrets: CollectionSpec<TicketSecretDoc> = {
  name: 'ticketSecrets',
  indexes: listIndexes<TicketSecretDoc>({ ticketId: (doc) => doc.ticketId }, [['ticketId']], {
    createdAt: (doc) => doc.createdAt,
  }),
}
