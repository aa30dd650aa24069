// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  Calendar,
  CalendarCreate,
  CalendarUpdate,
  CalendarsListQuery,
  Clock,
  ClockDetail,
  ClocksListQuery,
  Projection,
  ProjectionCreate,
  SlaPoliciesListQuery,
  SlaPolicy,
  SlaPolicyCreate,
  SlaPolicyUpdate,
} from '@deskwire/contract'
import type { ApiPromise, OperationSpec, Paged, RequestOptions, Transport } from '../transport.ts'

const slaPoliciesList: OperationSpec = { id: 'slaPolicies.list', method: 'GET', path: '/v1/slaPolicies', idempotency: 'safe' }

const slaPoliciesCreate: OperationSpec = { id: 'slaPolicies.create', method: 'POST', path: '/v1/slaPolicies', idempotency: 'keyed' }

const slaPoliciesGet: OperationSpec = { id: 'slaPolicies.get', method: 'GET', path: '/v1/slaPolicies/{policyId}', idempotency: 'safe' }

const slaPoliciesUpdate: OperationSpec = { id: 'slaPolicies.update', method: 'PATCH', path: '/v1/slaPolicies/{policyId}', idempotency: 'keyed' }

const calendarsList: OperationSpec = { id: 'calendars.list', method: 'GET', path: '/v1/calendars', idempotency: 'safe' }

const calendarsCreate: OperationSpec = { id: 'calendars.create', method: 'POST', path: '/v1/calendars', idempotency: 'keyed' }

const calendarsGet: OperationSpec = { id: 'calendars.get', method: 'GET', path: '/v1/calendars/{calendarId}', idempotency: 'safe' }

const calendarsUpdate: OperationSpec = { id: 'calendars.update', method: 'PATCH', path: '/v1/calendars/{calendarId}', idempotency: 'keyed' }

const clocksList: OperationSpec = { id: 'clocks.list', method: 'GET', path: '/v1/clocks', idempotency: 'safe' }

const clocksGet: OperationSpec = { id: 'clocks.get', method: 'GET', path: '/v1/clocks/{clockId}', idempotency: 'safe' }

const projectionsCreate: OperationSpec = { id: 'projections.create', method: 'POST', path: '/v1/sla/projections', idempotency: 'safe' }

/** What tickets are promised. */
export class SlaPolicies {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List SLA policies.
   *
   * Lists policies, newest first unless `sort` says otherwise; `position` is the order in which they are tried.
   *
   * Needs the scope `sla:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `sort`: the order of the items; a minus sign means the latest first
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * for await (const item of client.slaPolicies.list()) console.log(item)
   */
  list(query?: SlaPoliciesListQuery, options?: RequestOptions): Paged<SlaPolicy> {
    return this.#transport.page<SlaPolicy>(slaPoliciesList, { query }, options)
  }

  /**
   * Create an SLA policy.
   *
   * Writes down what tickets are promised. It is for tickets that are created, or whose severity or contract changes, from
   * now on.
   *
   * Needs the scope `sla:write`; open to app, agent.
   * @param body - the new policy
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.slaPolicies.create({ name: 'Business', position: 20, when: { tiers: ['business'] }, targets: [{ metric: 'firstResponse', severity: 'P1', target: 'PT5M' }, { metric: 'firstResponse', target: 'PT30M' }, { metric: 'resolution', severity: 'P1', target: 'PT4H' }, { metric: 'resolution', target: { businessDays: 2 } }], pauses: [{ metric: 'resolution', statuses: ['pendingCustomer', 'pendingThirdParty'] }], warnings: [0.75] })
   */
  create(body: SlaPolicyCreate, options?: RequestOptions): ApiPromise<SlaPolicy> {
    return this.#transport.call<SlaPolicy>(slaPoliciesCreate, { body }, options)
  }

  /**
   * Get an SLA policy.
   *
   * Reads one policy.
   *
   * Needs the scope `sla:read`; open to app, agent.
   * @param policyId - id of the policy
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.slaPolicies.get(policyId)
   */
  get(policyId: string, options?: RequestOptions): ApiPromise<SlaPolicy> {
    return this.#transport.call<SlaPolicy>(slaPoliciesGet, { path: { policyId } }, options)
  }

  /**
   * Update an SLA policy.
   *
   * Makes the next version of the policy from the fields that are given. Clocks that run under it are counted again as its
   * `changeMode` says, that of the new version; breaches that this makes untrue stay on the record as superseded. Which
   * tickets have the policy does not change.
   *
   * Needs the scope `sla:write`; open to app, agent.
   * @param policyId - id of the policy
   * @param changes - the changes, as a merge patch (RFC 7396)
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is about this one request
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.slaPolicies.update(policyId, { warnings: [0.5, 0.75], changeMode: 'fromChange' }, { ifMatch: 2 })
   */
  update(policyId: string, changes: SlaPolicyUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<SlaPolicy> {
    return this.#transport.call<SlaPolicy>(slaPoliciesUpdate, { path: { policyId }, body: changes }, options)
  }
}

/** Opening hours. */
export class Calendars {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List calendars.
   *
   * Lists calendars, newest first unless `sort` says otherwise.
   *
   * Needs the scope `sla:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `sort`: the order of the items; a minus sign means the latest first
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * for await (const item of client.calendars.list()) console.log(item)
   */
  list(query?: CalendarsListQuery, options?: RequestOptions): Paged<Calendar> {
    return this.#transport.page<Calendar>(calendarsList, { query }, options)
  }

  /**
   * Create a calendar.
   *
   * Writes down opening hours. Contracts, centres and shifts name them.
   *
   * Needs the scope `sla:write`; open to app, agent.
   * @param body - the new calendar
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.calendars.create({ name: 'Hangzhou office hours', timeZone: 'Asia/Shanghai', holidays: ['2027-01-01'], special: [{ date: '2027-02-05', windows: [{ opens: '09:00', closes: '12:00' }] }], weekly: { mon: [{ opens: '09:00', closes: '12:00' }, { opens: '13:00', closes: '18:00' }], tue: [{ opens: '09:00', closes: '12:00' }, { opens: '13:00', closes: '18:00' }], wed: [{ opens: '09:00', closes: '12:00' }, { opens: '13:00', closes: '18:00' }], thu: [{ opens: '09:00', closes: '12:00' }, { opens: '13:00', closes: '18:00' }], fri: [{ opens: '09:00', closes: '12:00' }, { opens: '13:00', closes: '18:00' }] } })
   */
  create(body: CalendarCreate, options?: RequestOptions): ApiPromise<Calendar> {
    return this.#transport.call<Calendar>(calendarsCreate, { body }, options)
  }

  /**
   * Get a calendar.
   *
   * Reads one calendar.
   *
   * Needs the scope `sla:read`; open to app, agent.
   * @param calendarId - id of the calendar
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.calendars.get(calendarId)
   */
  get(calendarId: string, options?: RequestOptions): ApiPromise<Calendar> {
    return this.#transport.call<Calendar>(calendarsGet, { path: { calendarId } }, options)
  }

  /**
   * Update a calendar.
   *
   * Makes the next version of the hours from the fields that are given; of `weekly`, only the days that are given. Clocks
   * that run keep the version that they began with, or are counted again, as `editMode` says; breaches that this makes
   * untrue stay on the record as superseded.
   *
   * Needs the scope `sla:write`; open to app, agent.
   * @param calendarId - id of the calendar
   * @param changes - the changes, as a merge patch (RFC 7396)
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is about this one request
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.calendars.update(calendarId, { weekly: { sat: [{ opens: '10:00', closes: '14:00' }] }, editMode: 'recalculateOpen' }, { ifMatch: 2 })
   */
  update(calendarId: string, changes: CalendarUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Calendar> {
    return this.#transport.call<Calendar>(calendarsUpdate, { path: { calendarId }, body: changes }, options)
  }
}

/** Promises about a ticket, and the time that is left. */
export class Clocks {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List the clocks of a ticket.
   *
   * Lists the clocks of one ticket in the order of their beginning, those that have ended included. To somebody who cannot
   * see the ticket the list is empty. A contact sees metric, state, due instant and time left.
   *
   * Needs the scope `sla:read`; open to app, agent, contact.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `ticketId`: the ticket
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * for await (const item of client.clocks.list({ ticketId: '' })) console.log(item)
   */
  list(query: ClocksListQuery, options?: RequestOptions): Paged<Clock> {
    return this.#transport.page<Clock>(clocksList, { query }, options)
  }

  /**
   * Get a clock.
   *
   * Reads one clock with its segments, warnings and breaches, and why it is due when it is. A contact sees metric, state,
   * due instant and time left; to it, a clock of a ticket that it cannot see does not exist.
   *
   * Needs the scope `sla:read`; open to app, agent, contact.
   * @param clockId - id of the clock
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.clocks.get(clockId)
   */
  get(clockId: string, options?: RequestOptions): ApiPromise<ClockDetail> {
    return this.#transport.call<ClockDetail>(clocksGet, { path: { clockId } }, options)
  }
}

/** Clocks of tickets that do not exist yet. */
export class Projections {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Project SLA clocks.
   *
   * Computes when a ticket would be due, and why: for a draft by the policy that it would get, or for a clock by its
   * terms. Nothing is written. A due instant that the hours never reach is 422.
   *
   * Needs the scope `sla:read`; open to app, agent.
   * @param body - what to compute
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.projections.create({ terms: { target: 'PT4H', calendars: [{ timeZone: 'Asia/Shanghai', weekly: { mon: [{ opens: '09:00', closes: '18:00' }], tue: [{ opens: '09:00', closes: '18:00' }], wed: [{ opens: '09:00', closes: '18:00' }], thu: [{ opens: '09:00', closes: '18:00' }], fri: [{ opens: '09:00', closes: '18:00' }] } }], startedAt: '2026-11-20T08:00:00.000Z', warnings: [0.75] }, asOf: '2026-11-20T08:00:00.000Z' })
   */
  create(body: ProjectionCreate, options?: RequestOptions): ApiPromise<Projection> {
    return this.#transport.call<Projection>(projectionsCreate, { body }, options)
  }
}

/** The classes of the capability `sla`, one a resource. */
export interface SlaClient {
  readonly slaPolicies: SlaPolicies
  readonly calendars: Calendars
  readonly clocks: Clocks
  readonly projections: Projections
}

/** Makes the classes of `sla` over a transport, which other capabilities may share. */
export function slaOver(transport: Transport): SlaClient {
  return {
    slaPolicies: new SlaPolicies(transport),
    calendars: new Calendars(transport),
    clocks: new Clocks(transport),
    projections: new Projections(transport),
  }
}
