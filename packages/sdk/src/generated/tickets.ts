// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  Attachment,
  AttachmentCreate,
  AttachmentList,
  AttachmentsListQuery,
  AttachmentsPutContentBody,
  CategoriesGetQuery,
  CategoriesListQuery,
  Category,
  CategoryList,
  FollowUp,
  FollowUpAnswerCreate,
  FollowUpList,
  FollowUpsListQuery,
  Job,
  Message,
  MessageCreate,
  MessageList,
  MessagesListQuery,
  Rating,
  RatingCreate,
  RevealedSecret,
  SecretsListQuery,
  Ticket,
  TicketAssign,
  TicketCreate,
  TicketEscalate,
  TicketExportCreate,
  TicketLink,
  TicketLinkCreate,
  TicketLinkList,
  TicketList,
  TicketMerge,
  TicketSearch,
  TicketSearchResult,
  TicketSecret,
  TicketSecretCreate,
  TicketSecretList,
  TicketTimeline,
  TicketTransition,
  TicketUpdate,
  TicketsListLinksQuery,
  TicketsListQuery,
} from '@deskwire/contract/types'
import { createPaged, type Paged } from '../paged.ts'
import type { ApiPromise, OperationSpec, RequestOptions, Transport } from '../transport.ts'

export type {
  Attachment,
  AttachmentCreate,
  AttachmentList,
  AttachmentsListQuery,
  AttachmentsPutContentBody,
  CategoriesGetQuery,
  CategoriesListQuery,
  Category,
  CategoryList,
  FollowUp,
  FollowUpAnswerCreate,
  FollowUpList,
  FollowUpsListQuery,
  Job,
  Message,
  MessageCreate,
  MessageList,
  MessagesListQuery,
  Rating,
  RatingCreate,
  RevealedSecret,
  SecretsListQuery,
  Ticket,
  TicketAssign,
  TicketCreate,
  TicketEscalate,
  TicketExportCreate,
  TicketLink,
  TicketLinkCreate,
  TicketLinkList,
  TicketList,
  TicketMerge,
  TicketSearch,
  TicketSearchResult,
  TicketSecret,
  TicketSecretCreate,
  TicketSecretList,
  TicketTimeline,
  TicketTransition,
  TicketUpdate,
  TicketsListLinksQuery,
  TicketsListQuery,
} from '@deskwire/contract/types'

/** List tickets. */
export const ticketsList: OperationSpec<{ query?: TicketsListQuery | undefined }, TicketList> = { id: 'tickets.list', method: 'GET', path: '/v1/tickets', idempotency: 'safe' }

/** Create a ticket. */
export const ticketsCreate: OperationSpec<{ body: TicketCreate }, Ticket> = { id: 'tickets.create', method: 'POST', path: '/v1/tickets', idempotency: 'keyed' }

/** Search tickets. */
export const ticketsSearch: OperationSpec<{ body: TicketSearch }, TicketSearchResult> = { id: 'tickets.search', method: 'POST', path: '/v1/tickets/search', idempotency: 'safe' }

/** Get a ticket. */
export const ticketsGet: OperationSpec<{ path: { ticketId: string } }, Ticket> = { id: 'tickets.get', method: 'GET', path: '/v1/tickets/{ticketId}', idempotency: 'safe' }

/** Update a ticket. */
export const ticketsUpdate: OperationSpec<{ path: { ticketId: string }; body: TicketUpdate }, Ticket> = { id: 'tickets.update', method: 'PATCH', path: '/v1/tickets/{ticketId}', idempotency: 'keyed', fields: { title: 0, severity: 0, categoryId: 0, language: 0, externalId: 0, metadata: 0, product: 0, resourceRegion: 0, contractId: 0 } }

/** Move a ticket to another status. */
export const ticketsTransition: OperationSpec<{ path: { ticketId: string }; body: TicketTransition }, Ticket> = { id: 'tickets.transition', method: 'POST', path: '/v1/tickets/{ticketId}/transition', idempotency: 'keyed' }

/** Assign a ticket. */
export const ticketsAssign: OperationSpec<{ path: { ticketId: string }; body: TicketAssign }, Ticket> = { id: 'tickets.assign', method: 'POST', path: '/v1/tickets/{ticketId}/assign', idempotency: 'keyed' }

/** Escalate a ticket. */
export const ticketsEscalate: OperationSpec<{ path: { ticketId: string }; body: TicketEscalate }, Ticket> = { id: 'tickets.escalate', method: 'POST', path: '/v1/tickets/{ticketId}/escalate', idempotency: 'keyed' }

/** Merge a ticket into another. */
export const ticketsMerge: OperationSpec<{ path: { ticketId: string }; body: TicketMerge }, Ticket> = { id: 'tickets.merge', method: 'POST', path: '/v1/tickets/{ticketId}/merge', idempotency: 'keyed' }

/** List a ticket's links. */
export const ticketsListLinks: OperationSpec<{ path: { ticketId: string }; query?: TicketsListLinksQuery | undefined }, TicketLinkList> = { id: 'tickets.listLinks', method: 'GET', path: '/v1/tickets/{ticketId}/links', idempotency: 'safe' }

/** Link a ticket to another. */
export const ticketsLink: OperationSpec<{ path: { ticketId: string }; body: TicketLinkCreate }, TicketLink> = { id: 'tickets.link', method: 'POST', path: '/v1/tickets/{ticketId}/links', idempotency: 'keyed' }

/** Remove a link. */
export const ticketsUnlink: OperationSpec<{ path: { ticketId: string; linkId: string } }, void> = { id: 'tickets.unlink', method: 'DELETE', path: '/v1/tickets/{ticketId}/links/{linkId}', idempotency: 'keyed' }

/** Get a ticket's timeline. */
export const ticketsTimeline: OperationSpec<{ path: { ticketId: string } }, TicketTimeline> = { id: 'tickets.timeline', method: 'GET', path: '/v1/tickets/{ticketId}/timeline', idempotency: 'safe' }

/** List a ticket's messages. */
export const messagesList: OperationSpec<{ path: { ticketId: string }; query?: MessagesListQuery | undefined }, MessageList> = { id: 'messages.list', method: 'GET', path: '/v1/tickets/{ticketId}/messages', idempotency: 'safe' }

/** Write a message. */
export const messagesCreate: OperationSpec<{ path: { ticketId: string }; body: MessageCreate }, Message> = { id: 'messages.create', method: 'POST', path: '/v1/tickets/{ticketId}/messages', idempotency: 'keyed' }

/** Get a message. */
export const messagesGet: OperationSpec<{ path: { ticketId: string; messageId: string } }, Message> = { id: 'messages.get', method: 'GET', path: '/v1/tickets/{ticketId}/messages/{messageId}', idempotency: 'safe' }

/** List a ticket's attachments. */
export const attachmentsList: OperationSpec<{ path: { ticketId: string }; query?: AttachmentsListQuery | undefined }, AttachmentList> = { id: 'attachments.list', method: 'GET', path: '/v1/tickets/{ticketId}/attachments', idempotency: 'safe' }

/** Make a slot for an attachment. */
export const attachmentsCreate: OperationSpec<{ path: { ticketId: string }; body: AttachmentCreate }, Attachment> = { id: 'attachments.create', method: 'POST', path: '/v1/tickets/{ticketId}/attachments', idempotency: 'keyed' }

/** Get an attachment. */
export const attachmentsGet: OperationSpec<{ path: { ticketId: string; attachmentId: string } }, Attachment> = { id: 'attachments.get', method: 'GET', path: '/v1/tickets/{ticketId}/attachments/{attachmentId}', idempotency: 'safe' }

/** Delete an attachment. */
export const attachmentsDelete: OperationSpec<{ path: { ticketId: string; attachmentId: string } }, void> = { id: 'attachments.delete', method: 'DELETE', path: '/v1/tickets/{ticketId}/attachments/{attachmentId}', idempotency: 'keyed' }

/** Download the content of an attachment. */
export const attachmentsGetContent: OperationSpec<{ path: { ticketId: string; attachmentId: string }; stream: true }, Response> = { id: 'attachments.getContent', method: 'GET', path: '/v1/tickets/{ticketId}/attachments/{attachmentId}/content', idempotency: 'safe' }

/** Put the content of an attachment. */
export const attachmentsPutContent: OperationSpec<{ path: { ticketId: string; attachmentId: string }; bytes: AttachmentsPutContentBody }, Attachment> = { id: 'attachments.putContent', method: 'PUT', path: '/v1/tickets/{ticketId}/attachments/{attachmentId}/content', idempotency: 'idempotent' }

/** List a ticket's secrets. */
export const secretsList: OperationSpec<{ path: { ticketId: string }; query?: SecretsListQuery | undefined }, TicketSecretList> = { id: 'secrets.list', method: 'GET', path: '/v1/tickets/{ticketId}/secrets', idempotency: 'safe' }

/** Give a secret. */
export const secretsCreate: OperationSpec<{ path: { ticketId: string }; body: TicketSecretCreate }, TicketSecret> = { id: 'secrets.create', method: 'POST', path: '/v1/tickets/{ticketId}/secrets', idempotency: 'keyed' }

/** Erase a secret. */
export const secretsDelete: OperationSpec<{ path: { ticketId: string; secretId: string } }, void> = { id: 'secrets.delete', method: 'DELETE', path: '/v1/tickets/{ticketId}/secrets/{secretId}', idempotency: 'keyed' }

/** Reveal a secret. */
export const secretsReveal: OperationSpec<{ path: { ticketId: string; secretId: string } }, RevealedSecret> = { id: 'secrets.reveal', method: 'POST', path: '/v1/tickets/{ticketId}/secrets/{secretId}/reveal', idempotency: 'safe' }

/** Export tickets. */
export const ticketExportsCreate: OperationSpec<{ body: TicketExportCreate }, Job> = { id: 'ticketExports.create', method: 'POST', path: '/v1/ticketExports', idempotency: 'keyed' }

/** Download an export. */
export const ticketExportsDownload: OperationSpec<{ path: { jobId: string }; stream: true }, Response> = { id: 'ticketExports.download', method: 'GET', path: '/v1/ticketExports/{jobId}/content', idempotency: 'safe' }

/** List categories. */
export const categoriesList: OperationSpec<{ query?: CategoriesListQuery | undefined }, CategoryList> = { id: 'categories.list', method: 'GET', path: '/v1/categories', idempotency: 'safe' }

/** Get a category. */
export const categoriesGet: OperationSpec<{ path: { categoryId: string }; query?: CategoriesGetQuery | undefined }, Category> = { id: 'categories.get', method: 'GET', path: '/v1/categories/{categoryId}', idempotency: 'safe' }

/** List a ticket's follow-up questions. */
export const followUpsList: OperationSpec<{ path: { ticketId: string }; query?: FollowUpsListQuery | undefined }, FollowUpList> = { id: 'followUps.list', method: 'GET', path: '/v1/tickets/{ticketId}/followUps', idempotency: 'safe' }

/** Answer a follow-up question. */
export const followUpsAnswer: OperationSpec<{ path: { ticketId: string; followUpId: string }; body: FollowUpAnswerCreate }, FollowUp> = { id: 'followUps.answer', method: 'POST', path: '/v1/tickets/{ticketId}/followUps/{followUpId}/answer', idempotency: 'keyed' }

/** Rate a solution. */
export const ratingsCreate: OperationSpec<{ path: { ticketId: string }; body: RatingCreate }, Rating> = { id: 'ratings.create', method: 'POST', path: '/v1/tickets/{ticketId}/ratings', idempotency: 'keyed' }

/** Get a rating. */
export const ratingsGet: OperationSpec<{ path: { ticketId: string; ratingId: string } }, Rating> = { id: 'ratings.get', method: 'GET', path: '/v1/tickets/{ticketId}/ratings/{ratingId}', idempotency: 'safe' }

/** Requests for help. */
export class Tickets {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List tickets.
   *
   * Lists tickets, newest first unless `sort` says otherwise; `nextDueAt` puts the least time left first, and tickets without
   * a due instant last. A contact sees its own tickets and those of its account; by queue or centre it finds none.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `status`: only tickets in this status; `severity`: only tickets of this severity; `categoryId`: only tickets of this category, those of its children not included; `assigneeId`: only tickets that this agent has; `queueId`: only tickets of this queue; `centerId`: only tickets of this centre; `accountId`: only tickets of this account; `contactId`: only tickets of this contact; `externalId`: only the ticket with this external id of the caller's installation; `updatedSince`: only tickets whose `updatedAt` is this instant or later. Goes with the sorts `updatedAt` and `-updatedAt` only, so give `sort` too; `sort`: the order of the items; a minus sign means the latest first
   * @param options - of this one request
   * @throws {ApiError} `unsupported-combination` (422): No declared index serves these filters with this sort.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.tickets.list()) console.log(item)
   */
  list(query?: TicketsListQuery, options?: RequestOptions): Paged<Ticket> {
    return createPaged(this.#transport, ticketsList, { query }, options)
  }

  /**
   * Create a ticket.
   *
   * Files a report. Intake reads it at once: it detects the language, tags the text, extracts facts, and proposes severity and category
   * where none are given. What the category's template still misses is asked as multiple-choice questions (`followUps.list`).
   * A contact files for itself and its account; an app or an agent names both `accountId` and `contactId`.
   *
   * Needs the scope `tickets:write`; open to app, agent, contact.
   * @param body - the new ticket
   * @param options - of this one request
   * @throws {ApiError} `external-id-taken` (409): Another resource of this kind and installation has this `externalId`.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.tickets.create({ title: '从办公室连接云上数据库的 VPN 每十分钟断开一次', description: '今天上午九点起，杭州办公室到云上数据库的 VPN 隧道每隔十分钟断开一次，重连后恢复。日志里有 IKE_SA_TIMEOUT。', accountId: 'acc_01k9z4q8w2e6rbt5n0c3d7f9hj', contactId: 'con_01k9z4q8w2e6rbt5n0c3d7f9hk', contractId: 'ctr_01k9z4q8w2e6rbt5n0c3d7f9hm', categoryId: 'cat_01k9z4q8w2e6rbt5n0c3d7f9hs', severity: 'P2', channel: 'portal', product: 'vpn-gateway', resourceRegion: 'cn-hangzhou', facts: { errorCode: 'IKE_SA_TIMEOUT' }, externalId: 'desk-4711', metadata: { ward: 'radiology' } })
   */
  create(body: TicketCreate, options?: RequestOptions): ApiPromise<Ticket> {
    return this.#transport.call(ticketsCreate, { body }, options)
  }

  /**
   * Search tickets.
   *
   * Finds tickets by the words of title, description, messages and facts, best match first. Chinese, English, Japanese and Korean are
   * read natively. A contact searches its own and its account's tickets, public messages only.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param body - what to look for
   * @param options - of this one request
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} as every such call: `malformed-request`, `body-too-large`, `unsupported-media-type`, any `CommonProblemKind`.
   * @example
   * const result = await client.tickets.search({ query: 'VPN 断开 IKE_SA_TIMEOUT', status: 'solved', languages: ['zh', 'en'], limit: 10 })
   */
  search(body: TicketSearch, options?: RequestOptions): ApiPromise<TicketSearchResult> {
    return this.#transport.call(ticketsSearch, { body }, options)
  }

  /**
   * Get a ticket.
   *
   * Reads one ticket.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.tickets.get(ticketId)
   */
  get(ticketId: string, options?: RequestOptions): ApiPromise<Ticket> {
    return this.#transport.call(ticketsGet, { path: { ticketId } }, options)
  }

  /**
   * Update a ticket.
   *
   * Changes the fields that are given; a field set to null is cleared where that is allowed. Status, assignee and links have operations of their own.
   *
   * Needs the scope `tickets:write`; open to app, agent.
   * @param ticketId - id of the ticket
   * @param changes - the changes, as a merge patch (RFC 7396)
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `external-id-taken` (409): Another resource of this kind and installation has this `externalId`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.tickets.update(ticketId, { severity: 'P1', product: null, metadata: { ward: null, floor: '3' } }, { ifMatch: 2 })
   */
  update(ticketId: string, changes: TicketUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Ticket> {
    return this.#transport.call(ticketsUpdate, { path: { ticketId }, body: changes }, options)
  }

  /**
   * Move a ticket to another status.
   *
   * Moves the ticket along its machine: `new` to `open`; `open` to `pendingCustomer`, `pendingThirdParty` or `pendingInternal` and back;
   * `open` or a pending one to `solved`; `solved` to `closed`, or back to `open`, which begins the next resolution cycle; `cancelled` from any status
   * that is not final. `closed`, `cancelled` and `merged` are final. A contact may reopen, close or cancel its own tickets and nothing else.
   *
   * Needs the scope `tickets:write`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param body - where to move it
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `illegal-transition` (409): The ticket cannot move from its status to the one asked for, or not by this actor.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.tickets.transition(ticketId, { to: 'solved', resolutionCode: 'fixed', note: '已把对端网关的 DPD 间隔改为 30 秒，隧道两小时未再断开。' }, { ifMatch: 4 })
   */
  transition(ticketId: string, body: TicketTransition, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Ticket> {
    return this.#transport.call(ticketsTransition, { path: { ticketId }, body }, options)
  }

  /**
   * Assign a ticket.
   *
   * Gives the ticket to an agent, or to nobody. The status stays as it is.
   *
   * Needs the scope `tickets:write`; open to app, agent.
   * @param ticketId - id of the ticket
   * @param body - who takes it
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `ticket-final` (409): The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.tickets.assign(ticketId, { agentId: 'agt_01k9z4q8w2e6rbt5n0c3d7f9hr' }, { ifMatch: 2 })
   */
  assign(ticketId: string, body: TicketAssign, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Ticket> {
    return this.#transport.call(ticketsAssign, { path: { ticketId }, body }, options)
  }

  /**
   * Escalate a ticket.
   *
   * Has a higher tier, or another centre, asked for the ticket: it is queued again, keeps its age, and an open offer is
   * taken back. Whoever has it keeps it until another one accepts. Its clocks go on. A ticket that is final or `solved` is
   * refused; reopen a solved one first. Without `toCenterId` routing chooses the centre: the emergency centre for P0 and
   * confirmed security incidents, otherwise the specialist of its queue, its home region, or an open centre elsewhere.
   *
   * Needs the scope `tickets:write`; open to app, agent.
   * @param ticketId - id of the ticket
   * @param body - why, and where to
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `ticket-final` (409): The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.tickets.escalate(ticketId, { reason: 'technicalExpertise', toTier: 'L2', toCenterId: 'ctn_01k9z4q8w2e6rbt5n0c3d7f9hk', note: '对端网关日志显示 IKE 重协商失败，需要二线抓包分析。' }, { ifMatch: 2 })
   */
  escalate(ticketId: string, body: TicketEscalate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Ticket> {
    return this.#transport.call(ticketsEscalate, { path: { ticketId }, body }, options)
  }

  /**
   * Merge a ticket into another.
   *
   * Ends this ticket as `merged` and points it on to another ticket of the same account, where the work goes on. Its messages stay where they are. There is no way back.
   *
   * Needs the scope `tickets:write`; open to app, agent.
   * @param ticketId - id of the ticket
   * @param body - the ticket that stays
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `ticket-final` (409): The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`.
   * @throws {ApiError} `merge-refused` (409): The ticket cannot be merged into the one that was named.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.tickets.merge(ticketId, { intoTicketId: 'tkt_01k9z4q8w2e6rbt5n0c3d7f9hq' }, { ifMatch: 2 })
   */
  merge(ticketId: string, body: TicketMerge, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Ticket> {
    return this.#transport.call(ticketsMerge, { path: { ticketId }, body }, options)
  }

  /**
   * List a ticket's links.
   *
   * Lists the links from this ticket and to it, oldest first.
   *
   * Needs the scope `tickets:read`; open to app, agent.
   * @param ticketId - id of the ticket
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.tickets.listLinks(ticketId)) console.log(item)
   */
  listLinks(ticketId: string, query?: TicketsListLinksQuery, options?: RequestOptions): Paged<TicketLink> {
    return createPaged(this.#transport, ticketsListLinks, { path: { ticketId }, query }, options)
  }

  /**
   * Link a ticket to another.
   *
   * Records how two tickets belong together. `relatesTo` holds in both directions, the other types from this ticket to the other one. A link is never changed; remove it and make another.
   *
   * Needs the scope `tickets:write`; open to app, agent.
   * @param ticketId - id of the ticket
   * @param body - the other ticket, and how they belong together
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `already-linked` (409): The two are linked in this way already.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.tickets.link(ticketId, { toTicketId: 'tkt_01k9z4q8w2e6rbt5n0c3d7f9hq', type: 'causedBy' })
   */
  link(ticketId: string, body: TicketLinkCreate, options?: RequestOptions): ApiPromise<TicketLink> {
    return this.#transport.call(ticketsLink, { path: { ticketId }, body }, options)
  }

  /**
   * Remove a link.
   *
   * Removes a link, named from either of its two tickets.
   *
   * Needs the scope `tickets:write`; open to app, agent.
   * @param ticketId - id of the ticket
   * @param linkId - id of the link
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `idempotency-in-flight`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * await client.tickets.unlink(ticketId, linkId)
   */
  unlink(ticketId: string, linkId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#transport.call(ticketsUnlink, { path: { ticketId, linkId } }, options)
  }

  /**
   * Get a ticket's timeline.
   *
   * The ticket in four dimensions, computed from its events: who had it (assignee), where it stood (progress), where the time went (duration)
   * and how it ended (resolution), as of the moment of the request.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.tickets.timeline(ticketId)
   */
  timeline(ticketId: string, options?: RequestOptions): ApiPromise<TicketTimeline> {
    return this.#transport.call(ticketsTimeline, { path: { ticketId } }, options)
  }
}

/** The conversation of a ticket. */
export class Messages {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List a ticket's messages.
   *
   * Lists the messages, oldest first. A contact sees public ones only.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.messages.list(ticketId)) console.log(item)
   */
  list(ticketId: string, query?: MessagesListQuery, options?: RequestOptions): Paged<Message> {
    return createPaged(this.#transport, messagesList, { path: { ticketId }, query }, options)
  }

  /**
   * Write a message.
   *
   * Adds a message to the ticket. A contact's public message moves a ticket that is `pendingCustomer` or `solved` back to `open`.
   * A closed ticket is final: a public message to it opens a linked follow-up ticket and stands there, and the answer names it in `followUpTicketId`;
   * an internal one is kept on the closed ticket. A merged or cancelled ticket takes no message.
   * A contact writes public messages of its own only; `internal` or `automated` from a contact is 422.
   *
   * Needs the scope `tickets:write`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param body - the message
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `ticket-final` (409): The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.messages.create(ticketId, { body: '您好，请问断开发生在哪一台 VPN 网关上？', visibility: 'public' })
   */
  create(ticketId: string, body: MessageCreate, options?: RequestOptions): ApiPromise<Message> {
    return this.#transport.call(messagesCreate, { path: { ticketId }, body }, options)
  }

  /**
   * Get a message.
   *
   * Reads one message. To a contact, an internal one does not exist.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param messageId - id of the message
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.messages.get(ticketId, messageId)
   */
  get(ticketId: string, messageId: string, options?: RequestOptions): ApiPromise<Message> {
    return this.#transport.call(messagesGet, { path: { ticketId, messageId } }, options)
  }
}

/** Files that are posted with messages. */
export class Attachments {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List a ticket's attachments.
   *
   * Lists the attachments, oldest first. A contact sees those of public messages and its own unposted ones.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.attachments.list(ticketId)) console.log(item)
   */
  list(ticketId: string, query?: AttachmentsListQuery, options?: RequestOptions): Paged<Attachment> {
    return createPaged(this.#transport, attachmentsList, { path: { ticketId }, query }, options)
  }

  /**
   * Make a slot for an attachment.
   *
   * Makes room for one file on the ticket; `attachments.putContent` fills it and `messages.create` posts it with a message. Until then
   * only whoever made it and the staff know of it; afterwards it is seen by whoever sees the message. What is not posted within 24 hours
   * of domain time is dropped. A merged or cancelled ticket takes no attachment.
   *
   * Needs the scope `tickets:write`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param body - the file that is to come
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `ticket-final` (409): The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.attachments.create(ticketId, { fileName: '网关日志.txt', mediaType: 'text/plain' })
   */
  create(ticketId: string, body: AttachmentCreate, options?: RequestOptions): ApiPromise<Attachment> {
    return this.#transport.call(attachmentsCreate, { path: { ticketId }, body }, options)
  }

  /**
   * Get an attachment.
   *
   * Reads what is known of one attachment. To a contact, one of an internal message does not exist.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param attachmentId - id of the attachment
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.attachments.get(ticketId, attachmentId)
   */
  get(ticketId: string, attachmentId: string, options?: RequestOptions): ApiPromise<Attachment> {
    return this.#transport.call(attachmentsGet, { path: { ticketId, attachmentId } }, options)
  }

  /**
   * Delete an attachment.
   *
   * Deletes an attachment, its content and its file name. Messages go on naming its id, which leads to nothing then. A contact deletes
   * what it has not posted yet; a posted one is the staff's to delete, and for a contact that is 403.
   *
   * Needs the scope `tickets:write`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param attachmentId - id of the attachment
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `idempotency-in-flight`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * await client.attachments.delete(ticketId, attachmentId)
   */
  delete(ticketId: string, attachmentId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#transport.call(attachmentsDelete, { path: { ticketId, attachmentId } }, options)
  }

  /**
   * Download the content of an attachment.
   *
   * Streams the bytes, always to be saved and never to be shown in place: `Content-Disposition: attachment`, `nosniff` and a sandboxing content policy.
   * One byte range may be asked for (RFC 9110 §14); several, or ones that cannot be read, are answered with the whole. What has no content
   * yet, or in which the scanner found something, is 409 `content-unavailable`.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param attachmentId - id of the attachment
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `content-unavailable` (409): There is no content yet, or the scanner found something in it.
   * @throws {ApiError} `range-not-satisfiable` (416): The range begins behind the end of the content.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.attachments.getContent(ticketId, attachmentId)
   */
  getContent(ticketId: string, attachmentId: string, options?: RequestOptions): ApiPromise<Response> {
    return this.#transport.call(attachmentsGetContent, { path: { ticketId, attachmentId }, stream: true }, options)
  }

  /**
   * Put the content of an attachment.
   *
   * Streams the file's bytes as they are, at most 25 MiB (413 `body-too-large`), and may be repeated, also with other bytes, until the attachment is
   * posted; after that the same bytes answer as before and others are 409 `content-fixed`. The beginning is held against the declared `mediaType`:
   * what has a signature of another type, or lacks the one that its type has, is 422 `media-type-mismatch`. Nothing of a refused body is kept.
   * A body that takes longer than the server waits, or breaks off, changes nothing.
   *
   * Needs the scope `tickets:write`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param attachmentId - id of the attachment
   * @param body - the bytes of the file
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `content-fixed` (409): The attachment stands in a message, and its content can no longer be changed.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `media-type-mismatch` (422): The bytes are not of the media type that the attachment declares.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.attachments.putContent(ticketId, attachmentId, file)
   */
  putContent(ticketId: string, attachmentId: string, body: AttachmentsPutContentBody, options?: RequestOptions): ApiPromise<Attachment> {
    return this.#transport.call(attachmentsPutContent, { path: { ticketId, attachmentId }, bytes: body }, options)
  }
}

/** Passwords and keys given for the work on a ticket, apart from its messages. */
export class Secrets {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List a ticket's secrets.
   *
   * Lists which secrets there are, oldest first, never their values. A contact sees those that contacts gave.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.secrets.list(ticketId)) console.log(item)
   */
  list(ticketId: string, query?: SecretsListQuery, options?: RequestOptions): Paged<TicketSecret> {
    return createPaged(this.#transport, secretsList, { path: { ticketId }, query }, options)
  }

  /**
   * Give a secret.
   *
   * Keeps a password, a key or a token that the work on the ticket needs, apart from its messages: sealed, in no event, search or export, and
   * shown by `secrets.reveal` alone. It is erased when the ticket is closed, cancelled or merged; such a ticket takes none.
   *
   * Needs the scope `secrets:write`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param body - the secret
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `ticket-final` (409): The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`.
   * @throws {ApiError} `too-many-secrets` (409): The ticket holds as many secrets as it may.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.secrets.create(ticketId, { label: '网关控制台密码', value: 'an example and no password' })
   */
  create(ticketId: string, body: TicketSecretCreate, options?: RequestOptions): ApiPromise<TicketSecret> {
    return this.#transport.call(secretsCreate, { path: { ticketId }, body }, options)
  }

  /**
   * Erase a secret.
   *
   * Erases a secret and its label before the ticket ends. A contact erases those that contacts gave.
   *
   * Needs the scope `secrets:write`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param secretId - id of the secret
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `idempotency-in-flight`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * await client.secrets.delete(ticketId, secretId)
   */
  delete(ticketId: string, secretId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#transport.call(secretsDelete, { path: { ticketId, secretId } }, options)
  }

  /**
   * Reveal a secret.
   *
   * Shows the value. It takes no idempotency key, so that no kept answer shows a value unrecorded: each time it is shown is a `secret.revealed` event,
   * a repeat after a lost answer included.
   *
   * Needs the scope `secrets:read`; open to app, agent.
   * @param ticketId - id of the ticket
   * @param secretId - id of the secret
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.secrets.reveal(ticketId, secretId)
   */
  reveal(ticketId: string, secretId: string, options?: RequestOptions): ApiPromise<RevealedSecret> {
    return this.#transport.call(secretsReveal, { path: { ticketId, secretId } }, options)
  }
}

/** Tickets as a file. */
export class TicketExports {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Export tickets.
   *
   * Writes tickets to a file as a job: CSV (RFC 4180, with a header row) or JSON Lines, oldest first, those that were there when it was asked for. While
   * `progress.total` still grows, the job counts; then `progress.done` follows. The finished job has the `result` `{ tickets, bytes }`, and
   * `ticketExports.download` gives the file for 24 hours of domain time. Cells of a CSV that a spreadsheet would take for a formula begin with an apostrophe.
   *
   * Needs the scope `tickets:export`; open to app, agent.
   * @param body - which tickets, and how
   * @param options - of this one request
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.ticketExports.create({ format: 'csv', statuses: ['solved', 'closed'], createdSince: '2026-10-01T00:00:00.000Z' })
   */
  create(body: TicketExportCreate, options?: RequestOptions): ApiPromise<Job> {
    return this.#transport.call(ticketExportsCreate, { body }, options)
  }

  /**
   * Download an export.
   *
   * Streams the file of a finished export, always to be saved. One byte range may be asked for (RFC 9110 §14), to go on where a connection broke.
   * Before the job has succeeded it is 409 `export-not-ready`; 24 hours after it is 404.
   *
   * Needs the scope `tickets:export`; open to app, agent.
   * @param jobId - id of the job that wrote the export
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `export-not-ready` (409): The job has not written the whole file, or never will.
   * @throws {ApiError} `range-not-satisfiable` (416): The range begins behind the end of the content.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.ticketExports.download(jobId)
   */
  download(jobId: string, options?: RequestOptions): ApiPromise<Response> {
    return this.#transport.call(ticketExportsDownload, { path: { jobId }, stream: true }, options)
  }
}

/** Kinds of tickets, with the facts that a good report holds. */
export class Categories {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List categories.
   *
   * Lists all categories in the order of their paths, each with the facts that a good report of its kind holds. Categories come with the tenant and are read only.
   *
   * Needs the scope `categories:read`; open to app, agent, contact.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `language`: the language of the labels; English unless given, or where there is no translation. It filters nothing
   * @param options - of this one request
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.categories.list()) console.log(item)
   */
  list(query?: CategoriesListQuery, options?: RequestOptions): Paged<Category> {
    return createPaged(this.#transport, categoriesList, { query }, options)
  }

  /**
   * Get a category.
   *
   * Reads one category with its fact template.
   *
   * Needs the scope `categories:read`; open to app, agent, contact.
   * @param categoryId - id of the category
   * @param query - `language`: the language of the labels; English unless given, or where there is no translation. It filters nothing
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.categories.get(categoryId)
   */
  get(categoryId: string, query?: CategoriesGetQuery, options?: RequestOptions): ApiPromise<Category> {
    return this.#transport.call(categoriesGet, { path: { categoryId }, query }, options)
  }
}

/** Multiple-choice questions about missing facts. */
export class FollowUps {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List a ticket's follow-up questions.
   *
   * Lists the questions that intake asked about missing facts, oldest first.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `state`: only questions in this state
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.followUps.list(ticketId)) console.log(item)
   */
  list(ticketId: string, query?: FollowUpsListQuery, options?: RequestOptions): Paged<FollowUp> {
    return createPaged(this.#transport, followUpsList, { path: { ticketId }, query }, options)
  }

  /**
   * Answer a follow-up question.
   *
   * Answers with one of the offered choices, or with free text where a choice allows it. The answer becomes a fact of the ticket.
   *
   * Needs the scope `tickets:write`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param followUpId - id of the follow-up question
   * @param body - either a choice or a text
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `already-answered` (409): The question is no longer open.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.followUps.answer(ticketId, followUpId, { choice: 'intermittent' })
   */
  answer(ticketId: string, followUpId: string, body: FollowUpAnswerCreate, options?: RequestOptions): ApiPromise<FollowUp> {
    return this.#transport.call(followUpsAnswer, { path: { ticketId, followUpId }, body }, options)
  }
}

/** What contacts think of the solutions. */
export class Ratings {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Rate a solution.
   *
   * Rates the current resolution cycle of a solved or closed ticket, once. A contact rates for itself; an app passes on what the ticket's contact said.
   *
   * Needs the scope `ratings:write`; open to app, contact.
   * @param ticketId - id of the ticket
   * @param body - the rating
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `not-solved` (409): Only a solved or closed ticket can be rated.
   * @throws {ApiError} `already-rated` (409): This resolution cycle has a rating already.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.ratings.create(ticketId, { score: 5, comment: '很快找到了原因，谢谢！' })
   */
  create(ticketId: string, body: RatingCreate, options?: RequestOptions): ApiPromise<Rating> {
    return this.#transport.call(ratingsCreate, { path: { ticketId }, body }, options)
  }

  /**
   * Get a rating.
   *
   * Reads one rating.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param ratingId - id of the rating
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.ratings.get(ticketId, ratingId)
   */
  get(ticketId: string, ratingId: string, options?: RequestOptions): ApiPromise<Rating> {
    return this.#transport.call(ratingsGet, { path: { ticketId, ratingId } }, options)
  }
}

/** The classes of the capability `tickets`, one a resource. */
export interface TicketsClient {
  readonly tickets: Tickets
  readonly messages: Messages
  readonly attachments: Attachments
  readonly secrets: Secrets
  readonly ticketExports: TicketExports
  readonly categories: Categories
  readonly followUps: FollowUps
  readonly ratings: Ratings
}

/** Makes the classes of `tickets` over a transport, which other capabilities may share. */
export function ticketsOver(transport: Transport): TicketsClient {
  return {
    tickets: new Tickets(transport),
    messages: new Messages(transport),
    attachments: new Attachments(transport),
    secrets: new Secrets(transport),
    ticketExports: new TicketExports(transport),
    categories: new Categories(transport),
    followUps: new FollowUps(transport),
    ratings: new Ratings(transport),
  }
}

/** Every operation of `tickets`. */
export const ticketsOperations: readonly OperationSpec[] = [
  ticketsList,
  ticketsCreate,
  ticketsSearch,
  ticketsGet,
  ticketsUpdate,
  ticketsTransition,
  ticketsAssign,
  ticketsEscalate,
  ticketsMerge,
  ticketsListLinks,
  ticketsLink,
  ticketsUnlink,
  ticketsTimeline,
  messagesList,
  messagesCreate,
  messagesGet,
  attachmentsList,
  attachmentsCreate,
  attachmentsGet,
  attachmentsDelete,
  attachmentsGetContent,
  attachmentsPutContent,
  secretsList,
  secretsCreate,
  secretsDelete,
  secretsReveal,
  ticketExportsCreate,
  ticketExportsDownload,
  categoriesList,
  categoriesGet,
  followUpsList,
  followUpsAnswer,
  ratingsCreate,
  ratingsGet,
]
