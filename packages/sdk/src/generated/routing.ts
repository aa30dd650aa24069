// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  Agent,
  AgentCreate,
  AgentList,
  AgentPresence,
  AgentUpdate,
  AgentsListQuery,
  Center,
  CenterList,
  CentersListQuery,
  DecisionCreate,
  DecisionList,
  DecisionRecord,
  DecisionSummary,
  DecisionsListQuery,
  PresenceSet,
  Queue,
  QueueCreate,
  QueueList,
  QueueUpdate,
  QueuesListQuery,
  Reservation,
  ReservationDecline,
  ReservationList,
  ReservationsListQuery,
  RoutingDecision,
  RoutingPoliciesListQuery,
  RoutingPolicy,
  RoutingPolicyCreate,
  RoutingPolicyList,
  Skill,
  SkillList,
  SkillsListQuery,
} from '@deskwire/contract/types'
import { createPaged, type Paged } from '../paged.ts'
import type { ApiPromise, OperationSpec, RequestOptions, Transport } from '../transport.ts'

export type {
  Agent,
  AgentCreate,
  AgentList,
  AgentPresence,
  AgentUpdate,
  AgentsListQuery,
  Center,
  CenterList,
  CentersListQuery,
  DecisionCreate,
  DecisionList,
  DecisionRecord,
  DecisionSummary,
  DecisionsListQuery,
  PresenceSet,
  Queue,
  QueueCreate,
  QueueList,
  QueueUpdate,
  QueuesListQuery,
  Reservation,
  ReservationDecline,
  ReservationList,
  ReservationsListQuery,
  RoutingDecision,
  RoutingPoliciesListQuery,
  RoutingPolicy,
  RoutingPolicyCreate,
  RoutingPolicyList,
  Skill,
  SkillList,
  SkillsListQuery,
} from '@deskwire/contract/types'

/** List centres. */
export const centersList: OperationSpec<{ query?: CentersListQuery | undefined }, CenterList> = { id: 'centers.list', method: 'GET', path: '/v1/centers', idempotency: 'safe' }

/** Get a centre. */
export const centersGet: OperationSpec<{ path: { centerId: string } }, Center> = { id: 'centers.get', method: 'GET', path: '/v1/centers/{centerId}', idempotency: 'safe' }

/** List queues. */
export const queuesList: OperationSpec<{ query?: QueuesListQuery | undefined }, QueueList> = { id: 'queues.list', method: 'GET', path: '/v1/queues', idempotency: 'safe' }

/** Create a queue. */
export const queuesCreate: OperationSpec<{ body: QueueCreate }, Queue> = { id: 'queues.create', method: 'POST', path: '/v1/queues', idempotency: 'keyed' }

/** Get a queue. */
export const queuesGet: OperationSpec<{ path: { queueId: string } }, Queue> = { id: 'queues.get', method: 'GET', path: '/v1/queues/{queueId}', idempotency: 'safe' }

/** Update a queue. */
export const queuesUpdate: OperationSpec<{ path: { queueId: string }; body: QueueUpdate }, Queue> = { id: 'queues.update', method: 'PATCH', path: '/v1/queues/{queueId}', idempotency: 'keyed', fields: { name: 0, state: 0, position: 0, when: { categoryIds: 0, severities: 0, channels: 0, languages: 0 }, tier: 0, centerIds: 0, specialty: 0, requiredSkills: { '*': { skill: 0, level: 0 } }, requiredCertificates: 0 } }

/** List agents. */
export const agentsList: OperationSpec<{ query?: AgentsListQuery | undefined }, AgentList> = { id: 'agents.list', method: 'GET', path: '/v1/agents', idempotency: 'safe' }

/** Create an agent. */
export const agentsCreate: OperationSpec<{ body: AgentCreate }, Agent> = { id: 'agents.create', method: 'POST', path: '/v1/agents', idempotency: 'keyed' }

/** Get an agent. */
export const agentsGet: OperationSpec<{ path: { agentId: string } }, Agent> = { id: 'agents.get', method: 'GET', path: '/v1/agents/{agentId}', idempotency: 'safe' }

/** Update an agent. */
export const agentsUpdate: OperationSpec<{ path: { agentId: string }; body: AgentUpdate }, Agent> = { id: 'agents.update', method: 'PATCH', path: '/v1/agents/{agentId}', idempotency: 'keyed', fields: { name: 0, state: 0, centerId: 0, tier: 0, team: 0, languages: { '*': { language: 0, level: 0 } }, skills: { '*': { skill: 0, level: 0 } }, certificates: { '*': { name: 0, expiresAt: 0 } }, compliance: 0, regions: 0, residency: 0, supportHours: 0, securityClearance: 0, products: 0, categoryIds: 0, shifts: { '*': { calendarId: 0, timeZone: 0, weekly: { mon: { '*': { opens: 0, closes: 0 } }, tue: { '*': { opens: 0, closes: 0 } }, wed: { '*': { opens: 0, closes: 0 } }, thu: { '*': { opens: 0, closes: 0 } }, fri: { '*': { opens: 0, closes: 0 } }, sat: { '*': { opens: 0, closes: 0 } }, sun: { '*': { opens: 0, closes: 0 } } } } }, capacity: { api: 0, portal: 0, email: 0, chat: 0, phone: 0 }, externalId: 0 } }

/** Get an agent's presence. */
export const presenceGet: OperationSpec<{ path: { agentId: string } }, AgentPresence> = { id: 'presence.get', method: 'GET', path: '/v1/agents/{agentId}/presence', idempotency: 'safe' }

/** Set an agent's presence. */
export const presenceSet: OperationSpec<{ path: { agentId: string }; body: PresenceSet }, AgentPresence> = { id: 'presence.set', method: 'PUT', path: '/v1/agents/{agentId}/presence', idempotency: 'idempotent', fields: { state: 0, until: 0 } }

/** List skills. */
export const skillsList: OperationSpec<{ query?: SkillsListQuery | undefined }, SkillList> = { id: 'skills.list', method: 'GET', path: '/v1/skills', idempotency: 'safe' }

/** List routing policies. */
export const routingPoliciesList: OperationSpec<{ query?: RoutingPoliciesListQuery | undefined }, RoutingPolicyList> = { id: 'routingPolicies.list', method: 'GET', path: '/v1/routingPolicies', idempotency: 'safe' }

/** Create a routing policy. */
export const routingPoliciesCreate: OperationSpec<{ body: RoutingPolicyCreate }, RoutingPolicy> = { id: 'routingPolicies.create', method: 'POST', path: '/v1/routingPolicies', idempotency: 'keyed' }

/** Get a routing policy. */
export const routingPoliciesGet: OperationSpec<{ path: { policyId: string } }, RoutingPolicy> = { id: 'routingPolicies.get', method: 'GET', path: '/v1/routingPolicies/{policyId}', idempotency: 'safe' }

/** Activate a routing policy. */
export const routingPoliciesActivate: OperationSpec<{ path: { policyId: string } }, RoutingPolicy> = { id: 'routingPolicies.activate', method: 'POST', path: '/v1/routingPolicies/{policyId}/activate', idempotency: 'keyed' }

/** List routing decisions. */
export const decisionsList: OperationSpec<{ query?: DecisionsListQuery | undefined }, DecisionList> = { id: 'decisions.list', method: 'GET', path: '/v1/routing/decisions', idempotency: 'safe' }

/** Try a routing decision. */
export const decisionsCreate: OperationSpec<{ body: DecisionCreate }, DecisionRecord> = { id: 'decisions.create', method: 'POST', path: '/v1/routing/decisions', idempotency: 'safe' }

/** Get a routing decision. */
export const decisionsGet: OperationSpec<{ path: { decisionId: string } }, RoutingDecision> = { id: 'decisions.get', method: 'GET', path: '/v1/routing/decisions/{decisionId}', idempotency: 'safe' }

/** List reservations. */
export const reservationsList: OperationSpec<{ query?: ReservationsListQuery | undefined }, ReservationList> = { id: 'reservations.list', method: 'GET', path: '/v1/reservations', idempotency: 'safe' }

/** Get a reservation. */
export const reservationsGet: OperationSpec<{ path: { reservationId: string } }, Reservation> = { id: 'reservations.get', method: 'GET', path: '/v1/reservations/{reservationId}', idempotency: 'safe' }

/** Accept an offer. */
export const reservationsAccept: OperationSpec<{ path: { reservationId: string } }, Reservation> = { id: 'reservations.accept', method: 'POST', path: '/v1/reservations/{reservationId}/accept', idempotency: 'keyed' }

/** Decline an offer. */
export const reservationsDecline: OperationSpec<{ path: { reservationId: string }; body: ReservationDecline }, Reservation> = { id: 'reservations.decline', method: 'POST', path: '/v1/reservations/{reservationId}/decline', idempotency: 'keyed' }

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
   * @param options - of this one request
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.centers.list()) console.log(item)
   */
  list(query?: CentersListQuery, options?: RequestOptions): Paged<Center> {
    return createPaged(this.#transport, centersList, { query }, options)
  }

  /**
   * Get a centre.
   *
   * Reads one centre.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param centerId - id of the centre
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.centers.get(centerId)
   */
  get(centerId: string, options?: RequestOptions): ApiPromise<Center> {
    return this.#transport.call(centersGet, { path: { centerId } }, options)
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
   * @param options - of this one request
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.queues.list()) console.log(item)
   */
  list(query?: QueuesListQuery, options?: RequestOptions): Paged<Queue> {
    return createPaged(this.#transport, queuesList, { query }, options)
  }

  /**
   * Create a queue.
   *
   * Makes a queue. It takes the tickets that are queued from now on; those that wait elsewhere stay there.
   *
   * Needs the scope `routing:write`; open to app, agent.
   * @param body - the new queue
   * @param options - of this one request
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.queues.create({ name: 'Network', position: 10, when: { categoryIds: ['cat_01k9z4q8w2e6rbt5n0c3d7f9hs'] }, tier: 'L1', requiredSkills: [{ skill: 'vpn', level: 5 }] })
   */
  create(body: QueueCreate, options?: RequestOptions): ApiPromise<Queue> {
    return this.#transport.call(queuesCreate, { body }, options)
  }

  /**
   * Get a queue.
   *
   * Reads one queue.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param queueId - id of the queue
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.queues.get(queueId)
   */
  get(queueId: string, options?: RequestOptions): ApiPromise<Queue> {
    return this.#transport.call(queuesGet, { path: { queueId } }, options)
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
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.queues.update(queueId, { position: 5, requiredSkills: [{ skill: 'vpn', level: 6 }] }, { ifMatch: 2 })
   */
  update(queueId: string, changes: QueueUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Queue> {
    return this.#transport.call(queuesUpdate, { path: { queueId }, body: changes }, options)
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
   * @param options - of this one request
   * @throws {ApiError} `unsupported-combination` (422): No declared index serves these filters with this sort.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.agents.list()) console.log(item)
   */
  list(query?: AgentsListQuery, options?: RequestOptions): Paged<Agent> {
    return createPaged(this.#transport, agentsList, { query }, options)
  }

  /**
   * Create an agent.
   *
   * Registers an expert. A new agent is `offline` until presence says otherwise.
   *
   * Needs the scope `routing:write`; open to app, agent.
   * @param body - the new agent
   * @param options - of this one request
   * @throws {ApiError} `external-id-taken` (409): Another resource of this kind and installation has this `externalId`.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.agents.create({ name: 'Zhao Wei', externalId: 'emp-1007', centerId: 'ctn_01k9z4q8w2e6rbt5n0c3d7f9hj', tier: 'L1', team: 'network', languages: [{ language: 'zh', level: 10 }, { language: 'en', level: 6 }], skills: [{ skill: 'vpn', level: 8 }, { skill: 'mysql', level: 4 }], certificates: [{ name: 'pci-handler', expiresAt: '2027-06-30T00:00:00.000Z' }], compliance: ['mlps', 'gdpr'], regions: ['CN'], residency: ['CN'], securityClearance: 'suspected', products: ['vpn-gateway'], categoryIds: ['cat_01k9z4q8w2e6rbt5n0c3d7f9hs'], shifts: [{ calendarId: 'cal_01k9z4q8w2e6rbt5n0c3d7f9hj' }], capacity: { api: 2, portal: 2, email: 4, chat: 3, phone: 1 } })
   */
  create(body: AgentCreate, options?: RequestOptions): ApiPromise<Agent> {
    return this.#transport.call(agentsCreate, { body }, options)
  }

  /**
   * Get an agent.
   *
   * Reads one agent, with its load and presence as of now.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param agentId - id of the agent
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.agents.get(agentId)
   */
  get(agentId: string, options?: RequestOptions): ApiPromise<Agent> {
    return this.#transport.call(agentsGet, { path: { agentId } }, options)
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
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `external-id-taken` (409): Another resource of this kind and installation has this `externalId`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.agents.update(agentId, { tier: 'L2', capacity: { chat: 4 }, team: null }, { ifMatch: 2 })
   */
  update(agentId: string, changes: AgentUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Agent> {
    return this.#transport.call(agentsUpdate, { path: { agentId }, body: changes }, options)
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
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.presence.get(agentId)
   */
  get(agentId: string, options?: RequestOptions): ApiPromise<AgentPresence> {
    return this.#transport.call(presenceGet, { path: { agentId } }, options)
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
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: `malformed-request`, `body-too-large`, `unsupported-media-type`, any `CommonProblemKind`.
   * @example
   * const result = await client.presence.set(agentId, { state: 'away', until: '2026-11-20T12:15:00.000Z' })
   */
  set(agentId: string, body: PresenceSet, options?: RequestOptions): ApiPromise<AgentPresence> {
    return this.#transport.call(presenceSet, { path: { agentId }, body }, options)
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
   * @param options - of this one request
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.skills.list()) console.log(item)
   */
  list(query?: SkillsListQuery, options?: RequestOptions): Paged<Skill> {
    return createPaged(this.#transport, skillsList, { query }, options)
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
   * @param options - of this one request
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.routingPolicies.list()) console.log(item)
   */
  list(query?: RoutingPoliciesListQuery, options?: RequestOptions): Paged<RoutingPolicy> {
    return createPaged(this.#transport, routingPoliciesList, { query }, options)
  }

  /**
   * Create a routing policy.
   *
   * Writes a policy as a draft. Try it with `decisions.create`, then activate it.
   *
   * Needs the scope `routing:write`; open to app, agent.
   * @param body - the new policy
   * @param options - of this one request
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.routingPolicies.create({ name: 'Winter floor', weights: [{ dimension: 'history.last_agent', weight: 120 }], ladder: [{ tier: 'L1', widenAfter: 'PT15M' }, { tier: 'L2', widenAfter: 'PT30M' }, { tier: 'L3', widenAfter: null }], reservationTtl: 'PT1M' })
   */
  create(body: RoutingPolicyCreate, options?: RequestOptions): ApiPromise<RoutingPolicy> {
    return this.#transport.call(routingPoliciesCreate, { body }, options)
  }

  /**
   * Get a routing policy.
   *
   * Reads one policy.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param policyId - id of the policy
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.routingPolicies.get(policyId)
   */
  get(policyId: string, options?: RequestOptions): ApiPromise<RoutingPolicy> {
    return this.#transport.call(routingPoliciesGet, { path: { policyId } }, options)
  }

  /**
   * Activate a routing policy.
   *
   * Makes a draft or a retired policy the active one; the one that was active is retired. Every decision from now on is
   * made by it, also for tickets that wait; open offers stay as they are.
   *
   * Needs the scope `routing:write`; open to app, agent.
   * @param policyId - id of the policy
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `already-active` (409): The policy is the active one already.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `idempotency-in-flight`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.routingPolicies.activate(policyId, { ifMatch: 2 })
   */
  activate(policyId: string, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<RoutingPolicy> {
    return this.#transport.call(routingPoliciesActivate, { path: { policyId } }, options)
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
   * Lists decisions in short, newest first unless `sort` says otherwise. A ticket that waits is looked at again and again: of
   * the decisions that found nobody among the same tiers only its last one is kept.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `ticketId`: only decisions about this ticket; `sort`: the order of the items; a minus sign means the latest first
   * @param options - of this one request
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.decisions.list()) console.log(item)
   */
  list(query?: DecisionsListQuery, options?: RequestOptions): Paged<DecisionSummary> {
    return createPaged(this.#transport, decisionsList, { query }, options)
  }

  /**
   * Try a routing decision.
   *
   * Decides to whom a ticket or a draft would be offered now, and says why. It is a dry run: nothing is written, reserved
   * or offered. With `policyId` it shows what another policy would do.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param body - what to decide
   * @param options - of this one request
   * @throws {ApiError} as every such call: `malformed-request`, `body-too-large`, `unsupported-media-type`, any `CommonProblemKind`.
   * @example
   * const result = await client.decisions.create({ draft: { severity: 'P2', channel: 'portal', accountId: 'acc_01k9z4q8w2e6rbt5n0c3d7f9hj', contractId: 'ctr_01k9z4q8w2e6rbt5n0c3d7f9hm', categoryId: 'cat_01k9z4q8w2e6rbt5n0c3d7f9hs', language: 'zh', product: 'vpn-gateway', resourceRegion: 'cn-hangzhou' }, policyId: 'rpo_01k9z4q8w2e6rbt5n0c3d7f9hj' })
   */
  create(body: DecisionCreate, options?: RequestOptions): ApiPromise<DecisionRecord> {
    return this.#transport.call(decisionsCreate, { body }, options)
  }

  /**
   * Get a routing decision.
   *
   * Reads a decision in full: what went in, who was considered, who was turned away and why, and what each dimension
   * added.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param decisionId - id of the decision
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.decisions.get(decisionId)
   */
  get(decisionId: string, options?: RequestOptions): ApiPromise<RoutingDecision> {
    return this.#transport.call(decisionsGet, { path: { decisionId } }, options)
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
   * @param options - of this one request
   * @throws {ApiError} `unsupported-combination` (422): No declared index serves these filters with this sort.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.reservations.list()) console.log(item)
   */
  list(query?: ReservationsListQuery, options?: RequestOptions): Paged<Reservation> {
    return createPaged(this.#transport, reservationsList, { query }, options)
  }

  /**
   * Get a reservation.
   *
   * Reads one offer.
   *
   * Needs the scope `routing:read`; open to app, agent.
   * @param reservationId - id of the reservation
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.reservations.get(reservationId)
   */
  get(reservationId: string, options?: RequestOptions): ApiPromise<Reservation> {
    return this.#transport.call(reservationsGet, { path: { reservationId } }, options)
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
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `reservation-ended` (409): The offer is no longer open.
   * @throws {ApiError} `capacity-exceeded` (409): The agent has less capacity than when the offer was made: it was lowered, or a ticket was assigned by hand.
   * @throws {ApiError} as every such call: `idempotency-in-flight`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.reservations.accept(reservationId)
   */
  accept(reservationId: string, options?: RequestOptions): ApiPromise<Reservation> {
    return this.#transport.call(reservationsAccept, { path: { reservationId } }, options)
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
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `reservation-ended` (409): The offer is no longer open.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.reservations.decline(reservationId, { reason: '正在处理另一起专线故障。' })
   */
  decline(reservationId: string, body: ReservationDecline, options?: RequestOptions): ApiPromise<Reservation> {
    return this.#transport.call(reservationsDecline, { path: { reservationId }, body }, options)
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

/** Every operation of `routing`. */
export const routingOperations: readonly OperationSpec[] = [
  centersList,
  centersGet,
  queuesList,
  queuesCreate,
  queuesGet,
  queuesUpdate,
  agentsList,
  agentsCreate,
  agentsGet,
  agentsUpdate,
  presenceGet,
  presenceSet,
  skillsList,
  routingPoliciesList,
  routingPoliciesCreate,
  routingPoliciesGet,
  routingPoliciesActivate,
  decisionsList,
  decisionsCreate,
  decisionsGet,
  reservationsList,
  reservationsGet,
  reservationsAccept,
  reservationsDecline,
]
