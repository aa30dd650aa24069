import type { FactDefinition, Question } from '@deskwire/intake'
import type {
  FollowUp,
  FollowUpState,
  Message,
  MessageVisibility,
  Rating,
  Ticket,
  TicketLink,
} from '@deskwire/contract'
import type { CollectionSpec } from '../ports/store.ts'
import { listIndexes } from '../store/list-index.ts'
import { ticketStatuses } from '../tickets/status-machine.ts'
import { uniqueExternalId } from './people.ts'

/** A ticket; what it shows of its messages depends on who asks. */
export interface TicketDoc extends Omit<Ticket, 'messageCount'> {
  readonly installationId: string
  readonly publicMessages: number
  readonly internalMessages: number
}

const ticketFilters = {
  status: (doc: TicketDoc) => doc.status,
  severity: (doc: TicketDoc) => doc.severity,
  categoryId: (doc: TicketDoc) => doc.categoryId,
  assigneeId: (doc: TicketDoc) => doc.assigneeId,
  accountId: (doc: TicketDoc) => doc.accountId,
  contactId: (doc: TicketDoc) => doc.contactId,
  queueId: (doc: TicketDoc) => doc.queueId,
  centerId: (doc: TicketDoc) => doc.centerId,
}

const ticketCombinations = [
  [],
  ...Object.keys(ticketFilters).map((filter) => [filter]),
  ...['accountId', 'assigneeId', 'contactId', 'severity', 'categoryId', 'queueId', 'centerId'].map(
    (filter) => [filter, 'status'],
  ),
]

/** What lists are asked for by least time left. */
const dueCombinations = [
  [],
  ['status'],
  ...['accountId', 'assigneeId', 'queueId', 'centerId'].flatMap((filter) => [[filter], [filter, 'status']]),
]

// Stands behind every instant, so that tickets of which none is due come last.
const NEVER = '~'

// A ticket is written once by each filter, under its status: a list that asks for no status looks under all of them.
const enumerated = { status: ticketStatuses }

export const tickets: CollectionSpec<TicketDoc> = {
  name: 'tickets',
  indexes: {
    ...uniqueExternalId,
    ...listIndexes<TicketDoc>(
      ticketFilters,
      ticketCombinations,
      { createdAt: (doc) => doc.createdAt, updatedAt: (doc) => doc.updatedAt },
      enumerated,
    ),
    ...listIndexes<TicketDoc>(
      ticketFilters,
      dueCombinations,
      { nextDueAt: (doc) => doc.nextDueAt ?? NEVER },
      enumerated,
    ),
  },
}

const visibilities = { public: true, internal: true } satisfies Record<MessageVisibility, true>

export type MessageDoc = Message
export const messages: CollectionSpec<MessageDoc> = {
  name: 'messages',
  indexes: listIndexes<MessageDoc>(
    { ticketId: (doc) => doc.ticketId, visibility: (doc) => doc.visibility },
    [['ticketId'], ['ticketId', 'visibility']],
    { createdAt: (doc) => doc.createdAt },
    { visibility: Object.keys(visibilities) },
  ),
}

export type TicketLinkDoc = TicketLink
export const ticketLinks: CollectionSpec<TicketLinkDoc> = {
  name: 'ticketLinks',
  indexes: {
    from: { key: (doc) => [doc.fromTicketId, doc.createdAt] },
    to: { key: (doc) => [doc.toTicketId, doc.createdAt] },
    pair: { unique: true, key: (doc) => [doc.fromTicketId, doc.toTicketId, doc.type] },
  },
}

const followUpStates = { open: true, answered: true, obsolete: true } satisfies Record<FollowUpState, true>

/** A follow-up question with what intake needs to judge its answer. */
export interface FollowUpDoc extends Omit<FollowUp, 'choices'> {
  readonly kind: Question['kind']
  readonly language: string
  readonly choices: Question['choices']
}
export const followUps: CollectionSpec<FollowUpDoc> = {
  name: 'followUps',
  indexes: listIndexes<FollowUpDoc>(
    { ticketId: (doc) => doc.ticketId, state: (doc) => doc.state },
    [['ticketId'], ['ticketId', 'state']],
    { askedAt: (doc) => doc.askedAt },
    { state: Object.keys(followUpStates) },
  ),
}

export type RatingDoc = Rating
export const ratings: CollectionSpec<RatingDoc> = {
  name: 'ratings',
  indexes: { cycle: { unique: true, key: (doc) => [doc.ticketId, doc.cycle] } },
}

/** A category as it is seeded, with its labels in several languages. */
export interface CategoryDoc {
  readonly id: string
  readonly path: string
  readonly parentId: string | null
  readonly createdAt: string
  readonly label: LocalizedText
  readonly facts: readonly FactDefinition[]
  /** Words by which a report of this kind is known, by language. */
  readonly terms: Readonly<Record<string, readonly string[]>>
}

/** A text by language, BCP 47. */
export type LocalizedText = Readonly<Record<string, string>>

export const categories: CollectionSpec<CategoryDoc> = {
  name: 'categories',
  settings: true,
  indexes: { path: { unique: true, key: (doc) => [doc.path] }, '/path': { key: (doc) => [doc.path] } },
}
