// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  ApiKey,
  ApiKeyCreate,
  ApiKeyList,
  ApiKeysListQuery,
  App,
  AppCreate,
  AppList,
  AppUpdate,
  AppsListQuery,
  DeskwireEvent,
  Event,
  EventList,
  EventsListQuery,
  EventsStreamQuery,
  Installation,
  InstallationCreate,
  InstallationList,
  InstallationsListQuery,
  Job,
  JobList,
  JobsListQuery,
} from '@deskwire/contract/types'
import { createEventStream, type EventStream } from '../event-stream.ts'
import { createPaged, type Paged } from '../paged.ts'
import type { ApiPromise, OperationSpec, RequestOptions, Transport } from '../transport.ts'

export type {
  ApiKey,
  ApiKeyCreate,
  ApiKeyList,
  ApiKeysListQuery,
  App,
  AppCreate,
  AppList,
  AppUpdate,
  AppsListQuery,
  DeskwireEvent,
  Event,
  EventList,
  EventsListQuery,
  EventsStreamQuery,
  Installation,
  InstallationCreate,
  InstallationList,
  InstallationsListQuery,
  Job,
  JobList,
  JobsListQuery,
} from '@deskwire/contract/types'

/** List apps. */
export const appsList: OperationSpec<{ query?: AppsListQuery | undefined }, AppList> = { id: 'apps.list', method: 'GET', path: '/v1/apps', idempotency: 'safe' }

/** Create an app. */
export const appsCreate: OperationSpec<{ body: AppCreate }, App> = { id: 'apps.create', method: 'POST', path: '/v1/apps', idempotency: 'keyed' }

/** Get an app. */
export const appsGet: OperationSpec<{ path: { appId: string } }, App> = { id: 'apps.get', method: 'GET', path: '/v1/apps/{appId}', idempotency: 'safe' }

/** Update an app. */
export const appsUpdate: OperationSpec<{ path: { appId: string }; body: AppUpdate }, App> = { id: 'apps.update', method: 'PATCH', path: '/v1/apps/{appId}', idempotency: 'keyed', fields: { name: 0, description: 0, allowedOrigins: 0, homepage: 0 } }

/** List installations. */
export const installationsList: OperationSpec<{ query?: InstallationsListQuery | undefined }, InstallationList> = { id: 'installations.list', method: 'GET', path: '/v1/installations', idempotency: 'safe' }

/** Install an app. */
export const installationsCreate: OperationSpec<{ body: InstallationCreate }, Installation> = { id: 'installations.create', method: 'POST', path: '/v1/installations', idempotency: 'keyed' }

/** Get an installation. */
export const installationsGet: OperationSpec<{ path: { installationId: string } }, Installation> = { id: 'installations.get', method: 'GET', path: '/v1/installations/{installationId}', idempotency: 'safe' }

/** Uninstall an app. */
export const installationsDelete: OperationSpec<{ path: { installationId: string } }, void> = { id: 'installations.delete', method: 'DELETE', path: '/v1/installations/{installationId}', idempotency: 'keyed' }

/** List API keys. */
export const apiKeysList: OperationSpec<{ query?: ApiKeysListQuery | undefined }, ApiKeyList> = { id: 'apiKeys.list', method: 'GET', path: '/v1/apiKeys', idempotency: 'safe' }

/** Create an API key. */
export const apiKeysCreate: OperationSpec<{ body: ApiKeyCreate }, ApiKey> = { id: 'apiKeys.create', method: 'POST', path: '/v1/apiKeys', idempotency: 'keyed' }

/** Revoke an API key. */
export const apiKeysRevoke: OperationSpec<{ path: { apiKeyId: string } }, ApiKey> = { id: 'apiKeys.revoke', method: 'POST', path: '/v1/apiKeys/{apiKeyId}/revoke', idempotency: 'keyed' }

/** List events. */
export const eventsList: OperationSpec<{ query?: EventsListQuery | undefined }, EventList> = { id: 'events.list', method: 'GET', path: '/v1/events', idempotency: 'safe' }

/** Stream events. */
export const eventsStream: OperationSpec<{ query?: EventsStreamQuery | undefined; stream: true }, Response> = { id: 'events.stream', method: 'GET', path: '/v1/events/stream', idempotency: 'safe' }

/** Get an event. */
export const eventsGet: OperationSpec<{ path: { eventId: string } }, Event> = { id: 'events.get', method: 'GET', path: '/v1/events/{eventId}', idempotency: 'safe' }

/** List jobs. */
export const jobsList: OperationSpec<{ query?: JobsListQuery | undefined }, JobList> = { id: 'jobs.list', method: 'GET', path: '/v1/jobs', idempotency: 'safe' }

/** Get a job. */
export const jobsGet: OperationSpec<{ path: { jobId: string } }, Job> = { id: 'jobs.get', method: 'GET', path: '/v1/jobs/{jobId}', idempotency: 'safe' }

/** Cancel a job. */
export const jobsCancel: OperationSpec<{ path: { jobId: string } }, Job> = { id: 'jobs.cancel', method: 'POST', path: '/v1/jobs/{jobId}/cancel', idempotency: 'keyed' }

/** What software vendors publish. */
export class Apps {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List apps.
   *
   * Lists apps, newest first.
   *
   * Needs the scope `apps:read`; open to app.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before
   * @param options - of this one request
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.apps.list()) console.log(item)
   */
  list(query?: AppsListQuery, options?: RequestOptions): Paged<App> {
    return createPaged(this.#transport, appsList, { query }, options)
  }

  /**
   * Create an app.
   *
   * Registers an app, which is what a software vendor publishes. Install it to get keys for it. Browsers may call
   * with session tokens from the origins that it lists, and from no others.
   *
   * Needs the scope `apps:write`; open to app.
   * @param body - the new app
   * @param options - of this one request
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.apps.create({ name: 'Clinic Desk', description: 'Support portal for clinics.', allowedOrigins: ['https://desk.northwind.example'], homepage: 'https://northwind.example/desk' })
   */
  create(body: AppCreate, options?: RequestOptions): ApiPromise<App> {
    return this.#transport.call(appsCreate, { body }, options)
  }

  /**
   * Get an app.
   *
   * Reads one app.
   *
   * Needs the scope `apps:read`; open to app.
   * @param appId - id of the app
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.apps.get(appId)
   */
  get(appId: string, options?: RequestOptions): ApiPromise<App> {
    return this.#transport.call(appsGet, { path: { appId } }, options)
  }

  /**
   * Update an app.
   *
   * Changes the fields that are given; a field set to null is cleared where that is allowed. Changed origins hold
   * from the next request on.
   *
   * Needs the scope `apps:write`; open to app.
   * @param appId - id of the app
   * @param changes - the changes, as a merge patch (RFC 7396)
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.apps.update(appId, { allowedOrigins: ['https://desk.northwind.example', 'https://beta.northwind.example:8443'] }, { ifMatch: 2 })
   */
  update(appId: string, changes: AppUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<App> {
    return this.#transport.call(appsUpdate, { path: { appId }, body: changes }, options)
  }
}

/** Apps in a tenant. */
export class Installations {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List installations.
   *
   * Lists installations, newest first unless `sort` says otherwise. Deleted ones are among them.
   *
   * Needs the scope `installations:read`; open to app.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `appId`: only installations of this app; `sort`: the order of the items; a minus sign means the latest first
   * @param options - of this one request
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.installations.list()) console.log(item)
   */
  list(query?: InstallationsListQuery, options?: RequestOptions): Paged<Installation> {
    return createPaged(this.#transport, installationsList, { query }, options)
  }

  /**
   * Install an app.
   *
   * Installs an app in the caller's tenant with the scopes that it is granted. Scopes that the calling key itself
   * lacks cannot be granted: such a request is invalid.
   *
   * Needs the scope `installations:write`; open to app.
   * @param body - the new installation
   * @param options - of this one request
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.installations.create({ appId: 'app_01k9z4q8w2e6rbt5n0c3d7f9hj', scopes: ['tickets:read', 'tickets:write', 'knowledge:read'] })
   */
  create(body: InstallationCreate, options?: RequestOptions): ApiPromise<Installation> {
    return this.#transport.call(installationsCreate, { body }, options)
  }

  /**
   * Get an installation.
   *
   * Reads one installation, also a deleted one.
   *
   * Needs the scope `installations:read`; open to app.
   * @param installationId - id of the installation
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.installations.get(installationId)
   */
  get(installationId: string, options?: RequestOptions): ApiPromise<Installation> {
    return this.#transport.call(installationsGet, { path: { installationId } }, options)
  }

  /**
   * Uninstall an app.
   *
   * Ends an installation: its keys are revoked and its sessions end at once. What it made stays, and its record
   * stays readable with the state `deleted`. Deleting it again changes nothing.
   *
   * Needs the scope `installations:write`; open to app.
   * @param installationId - id of the installation
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `idempotency-in-flight`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * await client.installations.delete(installationId, { ifMatch: 1 })
   */
  delete(installationId: string, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<void> {
    return this.#transport.call(installationsDelete, { path: { installationId } }, options)
  }
}

/** Keys with which installations call. */
export class ApiKeys {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List API keys.
   *
   * Lists keys, newest first unless `sort` says otherwise, revoked and expired ones among them. No secret is shown.
   *
   * Needs the scope `apiKeys:read`; open to app.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `installationId`: only keys of this installation; `sort`: the order of the items; a minus sign means the latest first
   * @param options - of this one request
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.apiKeys.list()) console.log(item)
   */
  list(query?: ApiKeysListQuery, options?: RequestOptions): Paged<ApiKey> {
    return createPaged(this.#transport, apiKeysList, { query }, options)
  }

  /**
   * Create an API key.
   *
   * Makes a key for an installation, which may have at most 10 live ones (neither revoked nor expired). The secret
   * is shown once; a repeat with the same idempotency key shows it again for ten minutes. The key is pinned to the
   * API version that this request speaks. Scopes that the installation or the calling key lacks, an expiry in the
   * past and a deleted installation make the request invalid.
   *
   * Needs the scope `apiKeys:write`; open to app.
   * @param body - the new key
   * @param options - of this one request
   * @throws {ApiError} `too-many-keys` (409): The installation has as many live keys as it may have.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.apiKeys.create({ installationId: 'ins_01k9z4q8w2e6rbt5n0c3d7f9hj', name: 'portal backend', scopes: ['tickets:read', 'tickets:write'], expiresAt: '2027-11-20T00:00:00.000Z' })
   */
  create(body: ApiKeyCreate, options?: RequestOptions): ApiPromise<ApiKey> {
    return this.#transport.call(apiKeysCreate, { body }, options)
  }

  /**
   * Revoke an API key.
   *
   * Ends a key for good, from the next request on. A key never changes otherwise, so no `If-Match` is needed.
   *
   * Needs the scope `apiKeys:write`; open to app.
   * @param apiKeyId - id of the key
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `already-revoked` (409): The key is revoked already.
   * @throws {ApiError} as every such call: `idempotency-in-flight`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.apiKeys.revoke(apiKeyId)
   */
  revoke(apiKeyId: string, options?: RequestOptions): ApiPromise<ApiKey> {
    return this.#transport.call(apiKeysRevoke, { path: { apiKeyId } }, options)
  }
}

/** What happened. */
export class Events {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List events.
   *
   * Lists what happened, in the order of `sequence`, oldest first unless `sort` says otherwise. Give the last
   * `sequence` that you have seen as `after` to go on from there. The caller gets the events that it may read, by
   * their scope and audience; so numbers may be missing to it though none is missing in the tenant. Events are kept
   * for 90 days by default: an `after` or a `cursor` that points before the oldest event kept is answered with
   * `events-expired`.
   *
   * Needs the scope `events:read`; open to app, agent, contact.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `type`: only events of this type; `subjectId`: only events about the resource with this id; `after`: only events with a higher sequence number than this; `sort`: the order of the items; a minus sign means the latest first
   * @param options - of this one request
   * @throws {ApiError} `events-expired` (410): Events that were asked for are no longer kept.
   * @throws {ApiError} `unsupported-combination` (422): No declared index serves these filters with this sort.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.events.list()) console.log(item)
   */
  list(query?: EventsListQuery, options?: RequestOptions): Paged<Event> {
    return createPaged(this.#transport, eventsList, { query }, options)
  }

  /**
   * Stream events.
   *
   * Sends what happens as it happens, as server-sent events: `event` is the type, `data` the event as one line of JSON, and `id`
   * where the stream stands. Sent back as `Last-Event-ID`, an `id` goes on behind that event: none is skipped and none is
   * repeated. It holds for this tenant and for any filter, and is no longer good once the events behind it are no longer kept
   * (`events-expired`). Without it the stream begins with what happens next, or behind `after`.
   *
   * The caller gets the events that it may read, by their scope and audience, looked at when they are sent. An `id` without
   * data now and then says how far the tenant has come where nothing was for the caller; a comment every 15 seconds keeps the
   * connection open. The server ends a stream within 5 seconds after its key or session has ended, whenever it stops, and
   * where the caller reads more slowly than events come: connect again, and nothing is lost. An installation may have 10
   * streams open on a server.
   *
   * Needs the scope `events:read`; open to app, agent, contact.
   * @param query - `types`: only events of these types; repeat it for more than one; `subjectId`: only events about the resource with this id; `after`: only events with a higher sequence number than this
   * @param options - of this one request
   * @throws {ApiError} `events-expired` (410): Events that were asked for are no longer kept.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `too-many-streams` (429): The installation has as many event streams open on this server as it may have.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * for await (const item of client.events.stream()) console.log(item)
   */
  stream(query?: EventsStreamQuery, options?: RequestOptions): EventStream<DeskwireEvent> {
    return createEventStream(this.#transport, eventsStream, { query }, options)
  }

  /**
   * Get an event.
   *
   * Reads one event. One that is no longer kept, or that the caller may not read, does not exist.
   *
   * Needs the scope `events:read`; open to app, agent, contact.
   * @param eventId - id of the event
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.events.get(eventId)
   */
  get(eventId: string, options?: RequestOptions): ApiPromise<Event> {
    return this.#transport.call(eventsGet, { path: { eventId } }, options)
  }
}

/** Work that takes longer than one request. */
export class Jobs {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List jobs.
   *
   * Lists jobs, newest first unless `sort` says otherwise.
   *
   * Needs the scope `jobs:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `state`: only jobs in this state; `kind`: only jobs of this kind; `sort`: the order of the items; a minus sign means the latest first
   * @param options - of this one request
   * @throws {ApiError} `unsupported-combination` (422): No declared index serves these filters with this sort.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.jobs.list()) console.log(item)
   */
  list(query?: JobsListQuery, options?: RequestOptions): Paged<Job> {
    return createPaged(this.#transport, jobsList, { query }, options)
  }

  /**
   * Get a job.
   *
   * Reads one job: ask again until `finishedAt` is set, or wait for the event `job.finished`.
   *
   * Needs the scope `jobs:read`; open to app, agent.
   * @param jobId - id of the job
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.jobs.get(jobId)
   */
  get(jobId: string, options?: RequestOptions): ApiPromise<Job> {
    return this.#transport.call(jobsGet, { path: { jobId } }, options)
  }

  /**
   * Cancel a job.
   *
   * Stops a job before its next step. What it has done by then stays done.
   *
   * Needs the scope `jobs:write`; open to app, agent.
   * @param jobId - id of the job
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `job-finished` (409): The job has come to an end and cannot be cancelled any more.
   * @throws {ApiError} as every such call: `idempotency-in-flight`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.jobs.cancel(jobId)
   */
  cancel(jobId: string, options?: RequestOptions): ApiPromise<Job> {
    return this.#transport.call(jobsCancel, { path: { jobId } }, options)
  }
}

/** The classes of the capability `platform`, one a resource. */
export interface PlatformClient {
  readonly apps: Apps
  readonly installations: Installations
  readonly apiKeys: ApiKeys
  readonly events: Events
  readonly jobs: Jobs
}

/** Makes the classes of `platform` over a transport, which other capabilities may share. */
export function platformOver(transport: Transport): PlatformClient {
  return {
    apps: new Apps(transport),
    installations: new Installations(transport),
    apiKeys: new ApiKeys(transport),
    events: new Events(transport),
    jobs: new Jobs(transport),
  }
}

/** Every operation of `platform`. */
export const platformOperations: readonly OperationSpec[] = [
  appsList,
  appsCreate,
  appsGet,
  appsUpdate,
  installationsList,
  installationsCreate,
  installationsGet,
  installationsDelete,
  apiKeysList,
  apiKeysCreate,
  apiKeysRevoke,
  eventsList,
  eventsStream,
  eventsGet,
  jobsList,
  jobsGet,
  jobsCancel,
]
