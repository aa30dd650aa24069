import type { TicketExportFormat } from '@deskwire/contract'
import type { CollectionSpec } from '../ports/store.ts'

/** The file that an export writes, under the id of its job. */
export interface TicketExportDoc {
  readonly format: TicketExportFormat
  readonly parts: number
  /** Length of all parts together, bytes. */
  readonly bytes: number
}
export const ticketExports: CollectionSpec<TicketExportDoc> = { name: 'ticketExports', indexes: {} }

/** A part of the file, as one step of the job wrote it. The text is content: it holds what the tickets hold. */
export interface TicketExportPartDoc {
  readonly contentId: string
  /** Where it begins and ends in the file, bytes, half-open. */
  readonly start: number
  readonly end: number
}
export const ticketExportParts: CollectionSpec<TicketExportPartDoc> = {
  name: 'ticketExportParts',
  indexes: {},
}
