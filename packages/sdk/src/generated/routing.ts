// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  Agent,
  AgentCreate,
  AgentPresence,
  AgentUpdate,
  AgentsListQuery,
  Center,
  CentersListQuery,
  DecisionCreate,
  DecisionRecord,
  DecisionSummary,
  DecisionsListQuery,
  PresenceSet,
  Queue,
  QueueCreate,
  QueueUpdate,
  QueuesListQuery,
  Reservation,
  ReservationDecline,
  ReservationsListQuery,
  RoutingDecision,
  RoutingPoliciesListQuery,
  RoutingPolicy,
  RoutingPolicyCreate,
  Skill,
  SkillsListQuery,
} from '@deskwire/contract'
import type { ApiPromise, OperationSpec, Paged, RequestOptions, Transport } from '../transport.ts'

const centersList: OperationSpec = { id: 'centers.list', method: 'GET', path: '/v1/centers', idempotency: 'safe' }

const centersGet: OperationSpec = { id: 'centers.get', method: 'GET', path: '/v1/centers/{centerId}', idempotency: 'safe' }

const queuesList: OperationSpec = { id: 'queues.list', method: 'GET', path: '/v1/queues', idempotency: 'safe' }

const queuesCreate: OperationSpec = { id: 'queues.create', method: 'POST', path: '/v1/queues', idempotency: 'keyed' }

const queuesGet: OperationSpec = { id: 'queues.get', method: 'GET', path: '/v1/queues/{queueId}', idempotency: 'safe' }

const queuesUpdate: OperationSpec = { id: 'queues.update', method: 'PATCH', path: '/v1/queues/{queueId}', idempotency: 'keyed' }

const agentsList: OperationSpec = { id: 'agents.list', method: 'GET', path: '/v1/agents', idempotency: 'safe' }

const agentsCreate: OperationSpec = { id: 'agents.create', method: 'POST', path: '/v1/agents', idempotency: 'keyed' }

const agentsGet: OperationSpec = { id: 'agents.get', method: 'GET', path: '/v1/agents/{agentId}', idempotency: 'safe' }

const agentsUpdate: OperationSpec = { id: 'agents.update', method: 'PATCH', path: '/v1/agents/{agentId}', idempotency: 'keyed' }

const presenceGet: OperationSpec = { id: 'presence.get', method: 'GET', path: '/v1/agents/{agentId}/presence', idempotency: 'safe' }

const presenceSet: OperationSpec = { id: 'presence.set', method: 'PUT', path: '/v1/agents/{agentId}/presence', idempotency: 'idempotent' }

const skillsList: OperationSpec = { id: 'skills.list', method: 'GET', path: '/v1/skills', idempotency: 'safe' }

const routingPoliciesList: OperationSpec = { id: 'routingPolicies.list', method: 'GET', path: '/v1/routingPolicies', idempotency: 'safe' }

const routingPoliciesCreate: OperationSpec = { id: 'routingPolicies.create', method: 'POST', path: '/v1/routingPolicies', idempotency: 'keyed' }

const routingPoliciesGet: OperationSpec = { id: 'routingPolicies.get', method: 'GET', path: '/v1/routingPolicies/{policyId}', idempotency: 'safe' }

const routingPoliciesActivate: OperationSpec = { id: 'routingPolicies.activate', method: 'POST', path: '/v1/routingPolicies/{policyId}/activate', idempotency: 'keyed' }

const decisionsList: OperationSpec = { id: 'decisions.list', method: 'GET', path: '/v1/routing/decisions', idempotency: 'safe' }

const decisionsCreate: OperationSpec = { id: 'decisions.create', method: 'POST', path: '/v1/routing/decisions', idempotency: 'safe' }

const decisionsGet: OperationSpec = { id: 'decisions.get', method: 'GET', path: '/v1/routing/decisions/{decisionId}', idempotency: 'safe' }

const reservationsList: OperationSpec = { id: 'reservations.list', method: 'GET', path: '/v1/reservations', idempotency: 'safe' }

const reservationsGet: OperationSpec = { id: 'reservations.get', method: 'GET', path: '/v1/reservations/{reservationId}', idempotency: 'safe' }

const reservationsAccept: OperationSpec = { id: 'reservations.accept', method: 'POST', path: '/v1/reservations/{reservationId}/accept', idempotency: 'keyed' }

const reservationsDecline: OperationSpec = { id: 'reservations.decline', method: 'POST', path: '/v1/reservations/{reservationId}/decline', idempotency: 'keyed' }

/** Places where agents work. */
export class Centers {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List centres.
   *
   * Lists the support centres by name: regional ones, specialists and the emergency centre, each with whether it is open
   * now.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `kind`: only centres of this kind
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * for await (const item of client.centers.list()) console.log(item)
   */
  list(query?: CentersListQuery, options?: RequestOptions): Paged<Center> {
    return this.#transport.page<Center>(centersList, { query }, options)
  }

  /**
   * Get a centre.
   *
   * Reads one centre.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param centerId - id of the centre
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.centers.get(centerId)
   */
  get(centerId: string, options?: RequestOptions): ApiPromise<Center> {
    return this.#transport.call<Center>(centersGet, { path: { centerId } }, options)
  }
}

/** Where tickets wait. */
export class Queues {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List queues.
   *
   * Lists queues, newest first unless `sort` says otherwise; `position` is the order in which they are tried.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `state`: only queues in this state; `sort`: the order of the items; a minus sign means the latest first
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * for await (const item of client.queues.list()) console.log(item)
   */
  list(query?: QueuesListQuery, options?: RequestOptions): Paged<Queue> {
    return this.#transport.page<Queue>(queuesList, { query }, options)
  }

  /**
   * Create a queue.
   *
   * Makes a queue. It takes the tickets that are queued from now on; those that wait elsewhere stay there.
   *
   * Needs the scope `routing:write`; open to app, agent.
   * @param body - the new queue
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
   * const result = await client.queues.create({ name: 'Network', position: 10, when: { categoryIds: ['cat_01k9z4q8w2e6rbt5n0c3d7f9hs'] }, tier: 'L1', requiredSkills: [{ skill: 'vpn', level: 5 }] })
   */
  create(body: QueueCreate, options?: RequestOptions): ApiPromise<Queue> {
    return this.#transport.call<Queue>(queuesCreate, { body }, options)
  }

  /**
   * Get a queue.
   *
   * Reads one queue.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param queueId - id of the queue
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.queues.get(queueId)
   */
  get(queueId: string, options?: RequestOptions): ApiPromise<Queue> {
    return this.#transport.call<Queue>(queuesGet, { path: { queueId } }, options)
  }

  /**
   * Update a queue.
   *
   * Changes the fields that are given. What a queue asks of agents holds from now on for the tickets that wait in it; a
   * queue that becomes inactive keeps them until they are taken.
   *
   * Needs the scope `routing:write`; open to app, agent.
   * @param queueId - id of the queue
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
   * const result = await client.queues.update(queueId, { position: 5, requiredSkills: [{ skill: 'vpn', level: 6 }] }, { ifMatch: 2 })
   */
  update(queueId: string, changes: QueueUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Queue> {
    return this.#transport.call<Queue>(queuesUpdate, { path: { queueId }, body: changes }, options)
  }
}

/** The experts. */
export class Agents {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List agents.
   *
   * Lists agents, newest first unless `sort` says otherwise.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `centerId`: only agents of this centre; `tier`: only agents of this tier; `state`: only agents in this state; `externalId`: only the agent with this external id of the caller's installation; `sort`: the order of the items; a minus sign means the latest first
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
   * for await (const item of client.agents.list()) console.log(item)
   */
  list(query?: AgentsListQuery, options?: RequestOptions): Paged<Agent> {
    return this.#transport.page<Agent>(agentsList, { query }, options)
  }

  /**
   * Create an agent.
   *
   * Registers an expert. A new agent is `offline` until presence says otherwise.
   *
   * Needs the scope `routing:write`; open to app, agent.
   * @param body - the new agent
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
   * const result = await client.agents.create({ name: 'Zhao Wei', externalId: 'emp-1007', centerId: 'ctn_01k9z4q8w2e6rbt5n0c3d7f9hj', tier: 'L1', team: 'network', languages: [{ language: 'zh', level: 10 }, { language: 'en', level: 6 }], skills: [{ skill: 'vpn', level: 8 }, { skill: 'mysql', level: 4 }], certificates: [{ name: 'pci-handler', expiresAt: '2027-06-30T00:00:00.000Z' }], compliance: ['mlps', 'gdpr'], regions: ['CN'], residency: ['CN'], securityClearance: 'suspected', products: ['vpn-gateway'], categoryIds: ['cat_01k9z4q8w2e6rbt5n0c3d7f9hs'], shifts: [{ calendarId: 'cal_01k9z4q8w2e6rbt5n0c3d7f9hj' }], capacity: { api: 2, portal: 2, email: 4, chat: 3, phone: 1 } })
   */
  create(body: AgentCreate, options?: RequestOptions): ApiPromise<Agent> {
    return this.#transport.call<Agent>(agentsCreate, { body }, options)
  }

  /**
   * Get an agent.
   *
   * Reads one agent, with its load and presence as of now.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param agentId - id of the agent
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.agents.get(agentId)
   */
  get(agentId: string, options?: RequestOptions): ApiPromise<Agent> {
    return this.#transport.call<Agent>(agentsGet, { path: { agentId } }, options)
  }

  /**
   * Update an agent.
   *
   * Changes the fields that are given; a field set to null is cleared where that is allowed. Load and presence are not
   * fields to write. Less capacity takes nothing away from the agent: it is full until enough is done.
   *
   * Needs the scope `routing:write`; open to app, agent.
   * @param agentId - id of the agent
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
   * const result = await client.agents.update(agentId, { tier: 'L2', capacity: { chat: 4 }, team: null }, { ifMatch: 2 })
   */
  update(agentId: string, changes: AgentUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Agent> {
    return this.#transport.call<Agent>(agentsUpdate, { path: { agentId }, body: changes }, options)
  }
}

/** Whether an agent can be offered work. */
export class Presence {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Get an agent's presence.
   *
   * Reads what the agent has told the floor. One who never told it anything is `offline` since it was created.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param agentId - id of the agent
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.presence.get(agentId)
   */
  get(agentId: string, options?: RequestOptions): ApiPromise<AgentPresence> {
    return this.#transport.call<AgentPresence>(presenceGet, { path: { agentId } }, options)
  }

  /**
   * Set an agent's presence.
   *
   * Tells the floor whether the agent can be offered work. An agent speaks for itself alone, so for another one the answer
   * is 403; an app speaks for any. `available` has waiting tickets looked at again; any other state takes back the open
   * offers to the agent. Who lets an offer expire is set `away`. The same state and `until` again changes nothing.
   *
   * Needs the scope `routing:write`; open to app, agent.
   * @param agentId - id of the agent
   * @param body - the presence
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.presence.set(agentId, { state: 'away', until: '2026-11-20T12:15:00.000Z' })
   */
  set(agentId: string, body: PresenceSet, options?: RequestOptions): ApiPromise<AgentPresence> {
    return this.#transport.call<AgentPresence>(presenceSet, { path: { agentId }, body }, options)
  }
}

/** What agents can do. */
export class Skills {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List skills.
   *
   * Lists the skills of active agents by name, each with how many have it: what a queue can ask for.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * for await (const item of client.skills.list()) console.log(item)
   */
  list(query?: SkillsListQuery, options?: RequestOptions): Paged<Skill> {
    return this.#transport.page<Skill>(skillsList, { query }, options)
  }
}

/** How routing weighs what it knows. */
export class RoutingPolicies {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List routing policies.
   *
   * Lists policies, newest first unless `sort` says otherwise.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `state`: only policies in this state; `sort`: the order of the items; a minus sign means the latest first
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * for await (const item of client.routingPolicies.list()) console.log(item)
   */
  list(query?: RoutingPoliciesListQuery, options?: RequestOptions): Paged<RoutingPolicy> {
    return this.#transport.page<RoutingPolicy>(routingPoliciesList, { query }, options)
  }

  /**
   * Create a routing policy.
   *
   * Writes a policy as a draft. Try it with `decisions.create`, then activate it.
   *
   * Needs the scope `routing:write`; open to app, agent.
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
   * const result = await client.routingPolicies.create({ name: 'Winter floor', weights: [{ dimension: 'history.last_agent', weight: 120 }], ladder: [{ tier: 'L1', widenAfter: 'PT15M' }, { tier: 'L2', widenAfter: 'PT30M' }, { tier: 'L3', widenAfter: null }], reservationTtl: 'PT1M' })
   */
  create(body: RoutingPolicyCreate, options?: RequestOptions): ApiPromise<RoutingPolicy> {
    return this.#transport.call<RoutingPolicy>(routingPoliciesCreate, { body }, options)
  }

  /**
   * Get a routing policy.
   *
   * Reads one policy.
   *
   * Needs the scope `routing:read`; open to app, agent.
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
   * const result = await client.routingPolicies.get(policyId)
   */
  get(policyId: string, options?: RequestOptions): ApiPromise<RoutingPolicy> {
    return this.#transport.call<RoutingPolicy>(routingPoliciesGet, { path: { policyId } }, options)
  }

  /**
   * Activate a routing policy.
   *
   * Makes a draft or a retired policy the active one; the one that was active is retired. Every decision from now on is
   * made by it, also for tickets that wait; open offers stay as they are.
   *
   * Needs the scope `routing:write`; open to app, agent.
   * @param policyId - id of the policy
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is about this one request
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `already-active` (409): The policy is the active one already.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.routingPolicies.activate(policyId, { ifMatch: 2 })
   */
  activate(policyId: string, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<RoutingPolicy> {
    return this.#transport.call<RoutingPolicy>(routingPoliciesActivate, { path: { policyId } }, options)
  }
}

/** Who was chosen, and why. */
export class Decisions {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List routing decisions.
   *
   * Lists decisions in short, newest first unless `sort` says otherwise.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `ticketId`: only decisions about this ticket; `sort`: the order of the items; a minus sign means the latest first
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * for await (const item of client.decisions.list()) console.log(item)
   */
  list(query?: DecisionsListQuery, options?: RequestOptions): Paged<DecisionSummary> {
    return this.#transport.page<DecisionSummary>(decisionsList, { query }, options)
  }

  /**
   * Try a routing decision.
   *
   * Decides to whom a ticket or a draft would be offered now, and says why. It is a dry run: nothing is written, reserved
   * or offered. With `policyId` it shows what another policy would do.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param body - what to decide
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
   * const result = await client.decisions.create({ draft: { severity: 'P2', channel: 'portal', accountId: 'acc_01k9z4q8w2e6rbt5n0c3d7f9hj', contractId: 'ctr_01k9z4q8w2e6rbt5n0c3d7f9hm', categoryId: 'cat_01k9z4q8w2e6rbt5n0c3d7f9hs', language: 'zh', product: 'vpn-gateway', resourceRegion: 'cn-hangzhou' }, policyId: 'rpo_01k9z4q8w2e6rbt5n0c3d7f9hj' })
   */
  create(body: DecisionCreate, options?: RequestOptions): ApiPromise<DecisionRecord> {
    return this.#transport.call<DecisionRecord>(decisionsCreate, { body }, options)
  }

  /**
   * Get a routing decision.
   *
   * Reads a decision in full: what went in, who was considered, who was turned away and why, and what each dimension
   * added.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param decisionId - id of the decision
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.decisions.get(decisionId)
   */
  get(decisionId: string, options?: RequestOptions): ApiPromise<RoutingDecision> {
    return this.#transport.call<RoutingDecision>(decisionsGet, { path: { decisionId } }, options)
  }
}

/** Offers of a ticket to an agent. */
export class Reservations {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List reservations.
   *
   * Lists offers, newest first unless `sort` says otherwise.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `ticketId`: only offers of this ticket; `agentId`: only offers to this agent; `state`: only offers in this state; `sort`: the order of the items; a minus sign means the latest first
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
   * for await (const item of client.reservations.list()) console.log(item)
   */
  list(query?: ReservationsListQuery, options?: RequestOptions): Paged<Reservation> {
    return this.#transport.page<Reservation>(reservationsList, { query }, options)
  }

  /**
   * Get a reservation.
   *
   * Reads one offer.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param reservationId - id of the reservation
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.reservations.get(reservationId)
   */
  get(reservationId: string, options?: RequestOptions): ApiPromise<Reservation> {
    return this.#transport.call<Reservation>(reservationsGet, { path: { reservationId } }, options)
  }

  /**
   * Accept an offer.
   *
   * Takes the ticket: it is assigned to the agent, and its time to engage ends. A new ticket is opened by it. An agent
   * accepts its own offers alone, so for another one the answer is 403; an app accepts for any. Of two answers that race
   * one wins. At `expiresAt` the offer is over, whether or not its timer has run.
   *
   * Needs the scope `routing:write`; open to app, agent.
   * @param reservationId - id of the reservation
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `reservation-ended` (409): The offer is no longer open.
   * @throws {ApiError} `capacity-exceeded` (409): The agent has less capacity than when the offer was made: it was lowered, or a ticket was assigned by hand.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.reservations.accept(reservationId)
   */
  accept(reservationId: string, options?: RequestOptions): ApiPromise<Reservation> {
    return this.#transport.call<Reservation>(reservationsAccept, { path: { reservationId } }, options)
  }

  /**
   * Decline an offer.
   *
   * Turns the ticket down. It goes back to the place that its age gives it, and is offered to somebody else; this agent is
   * not asked again for a while. An agent declines its own offers alone, so for another one the answer is 403; an app
   * declines for any.
   *
   * Needs the scope `routing:write`; open to app, agent.
   * @param reservationId - id of the reservation
   * @param body - why, if anything; `{}` otherwise
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `malformed-request` (400): The body is not JSON in UTF-8, or the URL cannot be parsed.
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `reservation-ended` (409): The offer is no longer open.
   * @throws {ApiError} `idempotency-in-flight` (409): Send the same request again after the seconds in `Retry-After`.
   * @throws {ApiError} `body-too-large` (413): The request body is larger than the server takes.
   * @throws {ApiError} `unsupported-media-type` (415): The operation takes `application/json` (or `application/merge-patch+json` for an update).
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `idempotency-key-reused` (422): The same key was used within 24 hours with another body or path.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.reservations.decline(reservationId, { reason: '正在处理另一起专线故障。' })
   */
  decline(reservationId: string, body: ReservationDecline, options?: RequestOptions): ApiPromise<Reservation> {
    return this.#transport.call<Reservation>(reservationsDecline, { path: { reservationId }, body }, options)
  }
}

/** The classes of the capability `routing`, one a resource. */
export interface RoutingClient {
  readonly centers: Centers
  readonly queues: Queues
  readonly agents: Agents
  readonly presence: Presence
  readonly skills: Skills
  readonly routingPolicies: RoutingPolicies
  readonly decisions: Decisions
  readonly reservations: Reservations
}

/** Makes the classes of `routing` over a transport, which other capabilities may share. */
export function routingOver(transport: Transport): RoutingClient {
  return {
    centers: new Centers(transport),
    queues: new Queues(transport),
    agents: new Agents(transport),
    presence: new Presence(transport),
    skills: new Skills(transport),
    routingPolicies: new RoutingPolicies(transport),
    decisions: new Decisions(transport),
    reservations: new Reservations(transport),
  }
}
