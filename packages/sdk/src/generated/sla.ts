// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  Calendar,
  CalendarCreate,
  CalendarList,
  CalendarUpdate,
  CalendarsListQuery,
  Clock,
  ClockDetail,
  ClockList,
  ClocksListQuery,
  Projection,
  ProjectionCreate,
  SlaPoliciesListQuery,
  SlaPolicy,
  SlaPolicyCreate,
  SlaPolicyList,
  SlaPolicyUpdate,
} from '@deskwire/contract/types'
import { createPaged, type Paged } from '../paged.ts'
import type { ApiPromise, OperationSpec, RequestOptions, Transport } from '../transport.ts'

export type {
  Calendar,
  CalendarCreate,
  CalendarList,
  CalendarUpdate,
  CalendarsListQuery,
  Clock,
  ClockDetail,
  ClockList,
  ClocksListQuery,
  Projection,
  ProjectionCreate,
  SlaPoliciesListQuery,
  SlaPolicy,
  SlaPolicyCreate,
  SlaPolicyList,
  SlaPolicyUpdate,
} from '@deskwire/contract/types'

/** List SLA policies. */
export const slaPoliciesList: OperationSpec<{ query?: SlaPoliciesListQuery | undefined }, SlaPolicyList> = { id: 'slaPolicies.list', method: 'GET', path: '/v1/slaPolicies', idempotency: 'safe' }

/** Create an SLA policy. */
export const slaPoliciesCreate: OperationSpec<{ body: SlaPolicyCreate }, SlaPolicy> = { id: 'slaPolicies.create', method: 'POST', path: '/v1/slaPolicies', idempotency: 'keyed' }

/** Get an SLA policy. */
export const slaPoliciesGet: OperationSpec<{ path: { policyId: string } }, SlaPolicy> = { id: 'slaPolicies.get', method: 'GET', path: '/v1/slaPolicies/{policyId}', idempotency: 'safe' }

/** Update an SLA policy. */
export const slaPoliciesUpdate: OperationSpec<{ path: { policyId: string }; body: SlaPolicyUpdate }, SlaPolicy> = { id: 'slaPolicies.update', method: 'PATCH', path: '/v1/slaPolicies/{policyId}', idempotency: 'keyed', fields: { name: 0, position: 0, when: { severities: 0, tiers: 0, contractIds: 0 }, targets: { '*': { metric: 0, severity: 0, target: { businessDays: 0 } } }, pauses: { '*': { metric: 0, statuses: 0 } }, warnings: 0, changeMode: 0, calendarUse: 0 } }

/** List calendars. */
export const calendarsList: OperationSpec<{ query?: CalendarsListQuery | undefined }, CalendarList> = { id: 'calendars.list', method: 'GET', path: '/v1/calendars', idempotency: 'safe' }

/** Create a calendar. */
export const calendarsCreate: OperationSpec<{ body: CalendarCreate }, Calendar> = { id: 'calendars.create', method: 'POST', path: '/v1/calendars', idempotency: 'keyed' }

/** Get a calendar. */
export const calendarsGet: OperationSpec<{ path: { calendarId: string } }, Calendar> = { id: 'calendars.get', method: 'GET', path: '/v1/calendars/{calendarId}', idempotency: 'safe' }

/** Update a calendar. */
export const calendarsUpdate: OperationSpec<{ path: { calendarId: string }; body: CalendarUpdate }, Calendar> = { id: 'calendars.update', method: 'PATCH', path: '/v1/calendars/{calendarId}', idempotency: 'keyed', fields: { name: 0, timeZone: 0, weekly: { mon: { '*': { opens: 0, closes: 0 } }, tue: { '*': { opens: 0, closes: 0 } }, wed: { '*': { opens: 0, closes: 0 } }, thu: { '*': { opens: 0, closes: 0 } }, fri: { '*': { opens: 0, closes: 0 } }, sat: { '*': { opens: 0, closes: 0 } }, sun: { '*': { opens: 0, closes: 0 } } }, holidays: 0, special: { '*': { date: 0, windows: { '*': { opens: 0, closes: 0 } } } }, standardFor: 0, editMode: 0 } }

/** List the clocks of a ticket. */
export const clocksList: OperationSpec<{ query: ClocksListQuery }, ClockList> = { id: 'clocks.list', method: 'GET', path: '/v1/clocks', idempotency: 'safe' }

/** Get a clock. */
export const clocksGet: OperationSpec<{ path: { clockId: string } }, ClockDetail> = { id: 'clocks.get', method: 'GET', path: '/v1/clocks/{clockId}', idempotency: 'safe' }

/** Project SLA clocks. */
export const projectionsCreate: OperationSpec<{ body: ProjectionCreate }, Projection> = { id: 'projections.create', method: 'POST', path: '/v1/sla/projections', idempotency: 'safe' }

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
   * @param options - of this one request
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.slaPolicies.list()) console.log(item)
   */
  list(query?: SlaPoliciesListQuery, options?: RequestOptions): Paged<SlaPolicy> {
    return createPaged(this.#transport, slaPoliciesList, { query }, options)
  }

  /**
   * Create an SLA policy.
   *
   * Writes down what tickets are promised. It is for tickets that are created, or whose severity or contract changes, from
   * now on.
   *
   * Needs the scope `sla:write`; open to app, agent.
   * @param body - the new policy
   * @param options - of this one request
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.slaPolicies.create({ name: 'Business', position: 20, when: { tiers: ['business'] }, targets: [{ metric: 'firstResponse', severity: 'P1', target: 'PT5M' }, { metric: 'firstResponse', target: 'PT30M' }, { metric: 'resolution', severity: 'P1', target: 'PT4H' }, { metric: 'resolution', target: { businessDays: 2 } }], pauses: [{ metric: 'resolution', statuses: ['pendingCustomer', 'pendingThirdParty'] }], warnings: [0.75] })
   */
  create(body: SlaPolicyCreate, options?: RequestOptions): ApiPromise<SlaPolicy> {
    return this.#transport.call(slaPoliciesCreate, { body }, options)
  }

  /**
   * Get an SLA policy.
   *
   * Reads one policy.
   *
   * Needs the scope `sla:read`; open to app, agent.
   * @param policyId - id of the policy
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.slaPolicies.get(policyId)
   */
  get(policyId: string, options?: RequestOptions): ApiPromise<SlaPolicy> {
    return this.#transport.call(slaPoliciesGet, { path: { policyId } }, options)
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
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.slaPolicies.update(policyId, { warnings: [0.5, 0.75], changeMode: 'fromChange' }, { ifMatch: 2 })
   */
  update(policyId: string, changes: SlaPolicyUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<SlaPolicy> {
    return this.#transport.call(slaPoliciesUpdate, { path: { policyId }, body: changes }, options)
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
   * @param options - of this one request
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.calendars.list()) console.log(item)
   */
  list(query?: CalendarsListQuery, options?: RequestOptions): Paged<Calendar> {
    return createPaged(this.#transport, calendarsList, { query }, options)
  }

  /**
   * Create a calendar.
   *
   * Writes down opening hours. Contracts, centres and shifts name them.
   *
   * Needs the scope `sla:write`; open to app, agent.
   * @param body - the new calendar
   * @param options - of this one request
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.calendars.create({ name: 'Hangzhou office hours', timeZone: 'Asia/Shanghai', holidays: ['2027-01-01'], special: [{ date: '2027-02-05', windows: [{ opens: '09:00', closes: '12:00' }] }], weekly: { mon: [{ opens: '09:00', closes: '12:00' }, { opens: '13:00', closes: '18:00' }], tue: [{ opens: '09:00', closes: '12:00' }, { opens: '13:00', closes: '18:00' }], wed: [{ opens: '09:00', closes: '12:00' }, { opens: '13:00', closes: '18:00' }], thu: [{ opens: '09:00', closes: '12:00' }, { opens: '13:00', closes: '18:00' }], fri: [{ opens: '09:00', closes: '12:00' }, { opens: '13:00', closes: '18:00' }] } })
   */
  create(body: CalendarCreate, options?: RequestOptions): ApiPromise<Calendar> {
    return this.#transport.call(calendarsCreate, { body }, options)
  }

  /**
   * Get a calendar.
   *
   * Reads one calendar.
   *
   * Needs the scope `sla:read`; open to app, agent.
   * @param calendarId - id of the calendar
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.calendars.get(calendarId)
   */
  get(calendarId: string, options?: RequestOptions): ApiPromise<Calendar> {
    return this.#transport.call(calendarsGet, { path: { calendarId } }, options)
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
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.calendars.update(calendarId, { weekly: { sat: [{ opens: '10:00', closes: '14:00' }] }, editMode: 'recalculateOpen' }, { ifMatch: 2 })
   */
  update(calendarId: string, changes: CalendarUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Calendar> {
    return this.#transport.call(calendarsUpdate, { path: { calendarId }, body: changes }, options)
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
   * @param options - of this one request
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.clocks.list({ ticketId: '' })) console.log(item)
   */
  list(query: ClocksListQuery, options?: RequestOptions): Paged<Clock> {
    return createPaged(this.#transport, clocksList, { query }, options)
  }

  /**
   * Get a clock.
   *
   * Reads one clock with its segments, warnings and breaches, and why it is due when it is. A contact sees metric, state,
   * due instant and time left; to it, a clock of a ticket that it cannot see does not exist.
   *
   * Needs the scope `sla:read`; open to app, agent, contact.
   * @param clockId - id of the clock
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.clocks.get(clockId)
   */
  get(clockId: string, options?: RequestOptions): ApiPromise<ClockDetail> {
    return this.#transport.call(clocksGet, { path: { clockId } }, options)
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
   * @param options - of this one request
   * @throws {ApiError} as every such call: `malformed-request`, `body-too-large`, `unsupported-media-type`, any `CommonProblemKind`.
   * @example
   * const result = await client.projections.create({ terms: { target: 'PT4H', calendars: [{ timeZone: 'Asia/Shanghai', weekly: { mon: [{ opens: '09:00', closes: '18:00' }], tue: [{ opens: '09:00', closes: '18:00' }], wed: [{ opens: '09:00', closes: '18:00' }], thu: [{ opens: '09:00', closes: '18:00' }], fri: [{ opens: '09:00', closes: '18:00' }] } }], startedAt: '2026-11-20T08:00:00.000Z', warnings: [0.75] }, asOf: '2026-11-20T08:00:00.000Z' })
   */
  create(body: ProjectionCreate, options?: RequestOptions): ApiPromise<Projection> {
    return this.#transport.call(projectionsCreate, { body }, options)
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

/** Every operation of `sla`. */
export const slaOperations: readonly OperationSpec[] = [
  slaPoliciesList,
  slaPoliciesCreate,
  slaPoliciesGet,
  slaPoliciesUpdate,
  calendarsList,
  calendarsCreate,
  calendarsGet,
  calendarsUpdate,
  clocksList,
  clocksGet,
  projectionsCreate,
]
