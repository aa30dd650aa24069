// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  CategoriesGetQuery,
  CategoriesListQuery,
  Category,
  FollowUp,
  FollowUpAnswerCreate,
  FollowUpsListQuery,
  Message,
  MessageCreate,
  MessagesListQuery,
  Rating,
  RatingCreate,
  Ticket,
  TicketAssign,
  TicketCreate,
  TicketEscalate,
  TicketLink,
  TicketLinkCreate,
  TicketMerge,
  TicketSearch,
  TicketSearchResult,
  TicketTimeline,
  TicketTransition,
  TicketUpdate,
  TicketsListLinksQuery,
  TicketsListQuery,
} from '@deskwire/contract'
import type { ApiPromise, OperationSpec, Paged, RequestOptions, Transport } from '../transport.ts'

const ticketsList: OperationSpec = { id: 'tickets.list', method: 'GET', path: '/v1/tickets', idempotency: 'safe' }

const ticketsCreate: OperationSpec = { id: 'tickets.create', method: 'POST', path: '/v1/tickets', idempotency: 'keyed' }

const ticketsSearch: OperationSpec = { id: 'tickets.search', method: 'POST', path: '/v1/tickets/search', idempotency: 'safe' }

const ticketsGet: OperationSpec = { id: 'tickets.get', method: 'GET', path: '/v1/tickets/{ticketId}', idempotency: 'safe' }

const ticketsUpdate: OperationSpec = { id: 'tickets.update', method: 'PATCH', path: '/v1/tickets/{ticketId}', idempotency: 'keyed' }

const ticketsTransition: OperationSpec = { id: 'tickets.transition', method: 'POST', path: '/v1/tickets/{ticketId}/transition', idempotency: 'keyed' }

const ticketsAssign: OperationSpec = { id: 'tickets.assign', method: 'POST', path: '/v1/tickets/{ticketId}/assign', idempotency: 'keyed' }

const ticketsEscalate: OperationSpec = { id: 'tickets.escalate', method: 'POST', path: '/v1/tickets/{ticketId}/escalate', idempotency: 'keyed' }

const ticketsMerge: OperationSpec = { id: 'tickets.merge', method: 'POST', path: '/v1/tickets/{ticketId}/merge', idempotency: 'keyed' }

const ticketsListLinks: OperationSpec = { id: 'tickets.listLinks', method: 'GET', path: '/v1/tickets/{ticketId}/links', idempotency: 'safe' }

const ticketsLink: OperationSpec = { id: 'tickets.link', method: 'POST', path: '/v1/tickets/{ticketId}/links', idempotency: 'keyed' }

const ticketsUnlink: OperationSpec = { id: 'tickets.unlink', method: 'DELETE', path: '/v1/tickets/{ticketId}/links/{linkId}', idempotency: 'keyed' }

const ticketsTimeline: OperationSpec = { id: 'tickets.timeline', method: 'GET', path: '/v1/tickets/{ticketId}/timeline', idempotency: 'safe' }

const messagesList: OperationSpec = { id: 'messages.list', method: 'GET', path: '/v1/tickets/{ticketId}/messages', idempotency: 'safe' }

const messagesCreate: OperationSpec = { id: 'messages.create', method: 'POST', path: '/v1/tickets/{ticketId}/messages', idempotency: 'keyed' }

const messagesGet: OperationSpec = { id: 'messages.get', method: 'GET', path: '/v1/tickets/{ticketId}/messages/{messageId}', idempotency: 'safe' }

const categoriesList: OperationSpec = { id: 'categories.list', method: 'GET', path: '/v1/categories', idempotency: 'safe' }

const categoriesGet: OperationSpec = { id: 'categories.get', method: 'GET', path: '/v1/categories/{categoryId}', idempotency: 'safe' }

const followUpsList: OperationSpec = { id: 'followUps.list', method: 'GET', path: '/v1/tickets/{ticketId}/followUps', idempotency: 'safe' }

const followUpsAnswer: OperationSpec = { id: 'followUps.answer', method: 'POST', path: '/v1/tickets/{ticketId}/followUps/{followUpId}/answer', idempotency: 'keyed' }

const ratingsCreate: OperationSpec = { id: 'ratings.create', method: 'POST', path: '/v1/tickets/{ticketId}/ratings', idempotency: 'keyed' }

const ratingsGet: OperationSpec = { id: 'ratings.get', method: 'GET', path: '/v1/tickets/{ticketId}/ratings/{ratingId}', idempotency: 'safe' }

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
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `unsupported-combination` (422): No declared index serves these filters with this sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * for await (const item of client.tickets.list()) console.log(item)
   */
  list(query?: TicketsListQuery, options?: RequestOptions): Paged<Ticket> {
    return this.#transport.page<Ticket>(ticketsList, { query }, options)
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
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `external-id-taken` (409): Another resource of this kind and installation has this `externalId`.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.tickets.create({ title: '从办公室连接云上数据库的 VPN 每十分钟断开一次', description: '今天上午九点起，杭州办公室到云上数据库的 VPN 隧道每隔十分钟断开一次，重连后恢复。日志里有 IKE_SA_TIMEOUT。', accountId: 'acc_01k9z4q8w2e6rbt5n0c3d7f9hj', contactId: 'con_01k9z4q8w2e6rbt5n0c3d7f9hk', contractId: 'ctr_01k9z4q8w2e6rbt5n0c3d7f9hm', categoryId: 'cat_01k9z4q8w2e6rbt5n0c3d7f9hs', severity: 'P2', channel: 'portal', product: 'vpn-gateway', resourceRegion: 'cn-hangzhou', facts: { errorCode: 'IKE_SA_TIMEOUT' }, externalId: 'desk-4711', metadata: { ward: 'radiology' } })
   */
  create(body: TicketCreate, options?: RequestOptions): ApiPromise<Ticket> {
    return this.#transport.call<Ticket>(ticketsCreate, { body }, options)
  }

  /**
   * Search tickets.
   *
   * Finds tickets by the words of title, description, messages and facts, best match first. Chinese, English, Japanese and Korean are
   * read natively. A contact searches its own and its account's tickets, public messages only.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param body - what to look for
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.tickets.search({ query: 'VPN 断开 IKE_SA_TIMEOUT', status: 'solved', languages: ['zh', 'en'], limit: 10 })
   */
  search(body: TicketSearch, options?: RequestOptions): ApiPromise<TicketSearchResult> {
    return this.#transport.call<TicketSearchResult>(ticketsSearch, { body }, options)
  }

  /**
   * Get a ticket.
   *
   * Reads one ticket.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.tickets.get(ticketId)
   */
  get(ticketId: string, options?: RequestOptions): ApiPromise<Ticket> {
    return this.#transport.call<Ticket>(ticketsGet, { path: { ticketId } }, options)
  }

  /**
   * Update a ticket.
   *
   * Changes the fields that are given; a field set to null is cleared where that is allowed. Status, assignee and links have operations of their own.
   *
   * Needs the scope `tickets:write`; open to app, agent.
   * @param ticketId - id of the ticket
   * @param changes - the changes, as a merge patch (RFC 7396)
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is about this one request
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `external-id-taken` (409): Another resource of this kind and installation has this `externalId`.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.tickets.update(ticketId, { severity: 'P1', product: null, metadata: { ward: null, floor: '3' } }, { ifMatch: 2 })
   */
  update(ticketId: string, changes: TicketUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Ticket> {
    return this.#transport.call<Ticket>(ticketsUpdate, { path: { ticketId }, body: changes }, options)
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
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is about this one request
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `illegal-transition` (409): The ticket cannot move from its status to the one asked for, or not by this actor.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.tickets.transition(ticketId, { to: 'solved', resolutionCode: 'fixed', note: '已把对端网关的 DPD 间隔改为 30 秒，隧道两小时未再断开。' }, { ifMatch: 4 })
   */
  transition(ticketId: string, body: TicketTransition, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Ticket> {
    return this.#transport.call<Ticket>(ticketsTransition, { path: { ticketId }, body }, options)
  }

  /**
   * Assign a ticket.
   *
   * Gives the ticket to an agent, or to nobody. The status stays as it is.
   *
   * Needs the scope `tickets:write`; open to app, agent.
   * @param ticketId - id of the ticket
   * @param body - who takes it
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is about this one request
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `ticket-final` (409): The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.tickets.assign(ticketId, { agentId: 'agt_01k9z4q8w2e6rbt5n0c3d7f9hr' }, { ifMatch: 2 })
   */
  assign(ticketId: string, body: TicketAssign, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Ticket> {
    return this.#transport.call<Ticket>(ticketsAssign, { path: { ticketId }, body }, options)
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
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is about this one request
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `ticket-final` (409): The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.tickets.escalate(ticketId, { reason: 'technicalExpertise', toTier: 'L2', toCenterId: 'ctn_01k9z4q8w2e6rbt5n0c3d7f9hk', note: '对端网关日志显示 IKE 重协商失败，需要二线抓包分析。' }, { ifMatch: 2 })
   */
  escalate(ticketId: string, body: TicketEscalate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Ticket> {
    return this.#transport.call<Ticket>(ticketsEscalate, { path: { ticketId }, body }, options)
  }

  /**
   * Merge a ticket into another.
   *
   * Ends this ticket as `merged` and points it on to another ticket of the same account, where the work goes on. Its messages stay where they are. There is no way back.
   *
   * Needs the scope `tickets:write`; open to app, agent.
   * @param ticketId - id of the ticket
   * @param body - the ticket that stays
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is about this one request
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `ticket-final` (409): The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`.
   * @throws {ApiError} `merge-refused` (409): The ticket cannot be merged into the one that was named.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.tickets.merge(ticketId, { intoTicketId: 'tkt_01k9z4q8w2e6rbt5n0c3d7f9hq' }, { ifMatch: 2 })
   */
  merge(ticketId: string, body: TicketMerge, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Ticket> {
    return this.#transport.call<Ticket>(ticketsMerge, { path: { ticketId }, body }, options)
  }

  /**
   * List a ticket's links.
   *
   * Lists the links from this ticket and to it, oldest first.
   *
   * Needs the scope `tickets:read`; open to app, agent.
   * @param ticketId - id of the ticket
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * for await (const item of client.tickets.listLinks(ticketId)) console.log(item)
   */
  listLinks(ticketId: string, query?: TicketsListLinksQuery, options?: RequestOptions): Paged<TicketLink> {
    return this.#transport.page<TicketLink>(ticketsListLinks, { path: { ticketId }, query }, options)
  }

  /**
   * Link a ticket to another.
   *
   * Records how two tickets belong together. `relatesTo` holds in both directions, the other types from this ticket to the other one. A link is never changed; remove it and make another.
   *
   * Needs the scope `tickets:write`; open to app, agent.
   * @param ticketId - id of the ticket
   * @param body - the other ticket, and how they belong together
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `already-linked` (409): The two are linked in this way already.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.tickets.link(ticketId, { toTicketId: 'tkt_01k9z4q8w2e6rbt5n0c3d7f9hq', type: 'causedBy' })
   */
  link(ticketId: string, body: TicketLinkCreate, options?: RequestOptions): ApiPromise<TicketLink> {
    return this.#transport.call<TicketLink>(ticketsLink, { path: { ticketId }, body }, options)
  }

  /**
   * Remove a link.
   *
   * Removes a link, named from either of its two tickets.
   *
   * Needs the scope `tickets:write`; open to app, agent.
   * @param ticketId - id of the ticket
   * @param linkId - id of the link
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * await client.tickets.unlink(ticketId, linkId)
   */
  unlink(ticketId: string, linkId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#transport.call<void>(ticketsUnlink, { path: { ticketId, linkId } }, options)
  }

  /**
   * Get a ticket's timeline.
   *
   * The ticket in four dimensions, computed from its events: who had it (assignee), where it stood (progress), where the time went (duration)
   * and how it ended (resolution), as of the moment of the request.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.tickets.timeline(ticketId)
   */
  timeline(ticketId: string, options?: RequestOptions): ApiPromise<TicketTimeline> {
    return this.#transport.call<TicketTimeline>(ticketsTimeline, { path: { ticketId } }, options)
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
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * for await (const item of client.messages.list(ticketId)) console.log(item)
   */
  list(ticketId: string, query?: MessagesListQuery, options?: RequestOptions): Paged<Message> {
    return this.#transport.page<Message>(messagesList, { path: { ticketId }, query }, options)
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
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `ticket-final` (409): The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.messages.create(ticketId, { body: '您好，请问断开发生在哪一台 VPN 网关上？', visibility: 'public' })
   */
  create(ticketId: string, body: MessageCreate, options?: RequestOptions): ApiPromise<Message> {
    return this.#transport.call<Message>(messagesCreate, { path: { ticketId }, body }, options)
  }

  /**
   * Get a message.
   *
   * Reads one message. To a contact, an internal one does not exist.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param messageId - id of the message
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.messages.get(ticketId, messageId)
   */
  get(ticketId: string, messageId: string, options?: RequestOptions): ApiPromise<Message> {
    return this.#transport.call<Message>(messagesGet, { path: { ticketId, messageId } }, options)
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
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * for await (const item of client.categories.list()) console.log(item)
   */
  list(query?: CategoriesListQuery, options?: RequestOptions): Paged<Category> {
    return this.#transport.page<Category>(categoriesList, { query }, options)
  }

  /**
   * Get a category.
   *
   * Reads one category with its fact template.
   *
   * Needs the scope `categories:read`; open to app, agent, contact.
   * @param categoryId - id of the category
   * @param query - `language`: the language of the labels; English unless given, or where there is no translation. It filters nothing
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.categories.get(categoryId)
   */
  get(categoryId: string, query?: CategoriesGetQuery, options?: RequestOptions): ApiPromise<Category> {
    return this.#transport.call<Category>(categoriesGet, { path: { categoryId }, query }, options)
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
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * for await (const item of client.followUps.list(ticketId)) console.log(item)
   */
  list(ticketId: string, query?: FollowUpsListQuery, options?: RequestOptions): Paged<FollowUp> {
    return this.#transport.page<FollowUp>(followUpsList, { path: { ticketId }, query }, options)
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
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `already-answered` (409): The question is no longer open.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.followUps.answer(ticketId, followUpId, { choice: 'intermittent' })
   */
  answer(ticketId: string, followUpId: string, body: FollowUpAnswerCreate, options?: RequestOptions): ApiPromise<FollowUp> {
    return this.#transport.call<FollowUp>(followUpsAnswer, { path: { ticketId, followUpId }, body }, options)
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
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `not-solved` (409): Only a solved or closed ticket can be rated.
   * @throws {ApiError} `already-rated` (409): This resolution cycle has a rating already.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.ratings.create(ticketId, { score: 5, comment: '很快找到了原因，谢谢！' })
   */
  create(ticketId: string, body: RatingCreate, options?: RequestOptions): ApiPromise<Rating> {
    return this.#transport.call<Rating>(ratingsCreate, { path: { ticketId }, body }, options)
  }

  /**
   * Get a rating.
   *
   * Reads one rating.
   *
   * Needs the scope `tickets:read`; open to app, agent, contact.
   * @param ticketId - id of the ticket
   * @param ratingId - id of the rating
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.ratings.get(ticketId, ratingId)
   */
  get(ticketId: string, ratingId: string, options?: RequestOptions): ApiPromise<Rating> {
    return this.#transport.call<Rating>(ratingsGet, { path: { ticketId, ratingId } }, options)
  }
}

/** The classes of the capability `tickets`, one a resource. */
export interface TicketsClient {
  readonly tickets: Tickets
  readonly messages: Messages
  readonly categories: Categories
  readonly followUps: FollowUps
  readonly ratings: Ratings
}

/** Makes the classes of `tickets` over a transport, which other capabilities may share. */
export function ticketsOver(transport: Transport): TicketsClient {
  return {
    tickets: new Tickets(transport),
    messages: new Messages(transport),
    categories: new Categories(transport),
    followUps: new FollowUps(transport),
    ratings: new Ratings(transport),
  }
}
