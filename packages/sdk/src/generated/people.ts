// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  Account,
  AccountCreate,
  AccountUpdate,
  AccountsListQuery,
  Contact,
  ContactCreate,
  ContactUpdate,
  ContactsListQuery,
  Contract,
  ContractCreate,
  ContractUpdate,
  ContractsListQuery,
  Session,
  SessionCreate,
} from '@deskwire/contract'
import type { ApiPromise, OperationSpec, Paged, RequestOptions, Transport } from '../transport.ts'

const accountsList: OperationSpec = { id: 'accounts.list', method: 'GET', path: '/v1/accounts', idempotency: 'safe' }

const accountsCreate: OperationSpec = { id: 'accounts.create', method: 'POST', path: '/v1/accounts', idempotency: 'keyed' }

const accountsGet: OperationSpec = { id: 'accounts.get', method: 'GET', path: '/v1/accounts/{accountId}', idempotency: 'safe' }

const accountsUpdate: OperationSpec = { id: 'accounts.update', method: 'PATCH', path: '/v1/accounts/{accountId}', idempotency: 'keyed' }

const contactsList: OperationSpec = { id: 'contacts.list', method: 'GET', path: '/v1/contacts', idempotency: 'safe' }

const contactsCreate: OperationSpec = { id: 'contacts.create', method: 'POST', path: '/v1/contacts', idempotency: 'keyed' }

const contactsGet: OperationSpec = { id: 'contacts.get', method: 'GET', path: '/v1/contacts/{contactId}', idempotency: 'safe' }

const contactsUpdate: OperationSpec = { id: 'contacts.update', method: 'PATCH', path: '/v1/contacts/{contactId}', idempotency: 'keyed' }

const contractsList: OperationSpec = { id: 'contracts.list', method: 'GET', path: '/v1/contracts', idempotency: 'safe' }

const contractsCreate: OperationSpec = { id: 'contracts.create', method: 'POST', path: '/v1/contracts', idempotency: 'keyed' }

const contractsGet: OperationSpec = { id: 'contracts.get', method: 'GET', path: '/v1/contracts/{contractId}', idempotency: 'safe' }

const contractsUpdate: OperationSpec = { id: 'contracts.update', method: 'PATCH', path: '/v1/contracts/{contractId}', idempotency: 'keyed' }

const sessionsCreate: OperationSpec = { id: 'sessions.create', method: 'POST', path: '/v1/sessions', idempotency: 'keyed' }

/** Customers of the support organisation. */
export class Accounts {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List accounts.
   *
   * Lists accounts, newest first unless `sort` says otherwise.
   *
   * Needs the scope `people:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `externalId`: only the account with this external id of the caller's installation; `sort`: the order of the items; a minus sign means the latest first
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `invalid-cursor` (422): The cursor was not made by this operation with this filter and sort.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * for await (const item of client.accounts.list()) console.log(item)
   */
  list(query?: AccountsListQuery, options?: RequestOptions): Paged<Account> {
    return this.#transport.page<Account>(accountsList, { query }, options)
  }

  /**
   * Create an account.
   *
   * Registers a customer. Give `externalId` to find it again by the identifier of your own system.
   *
   * Needs the scope `people:write`; open to app, agent.
   * @param body - the new account
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
   * const result = await client.accounts.create({ name: 'Northwind Clinics', externalId: 'crm-20931', region: 'CN-ZJ', language: 'zh', timeZone: 'Asia/Shanghai', metadata: { plan: 'gold' } })
   */
  create(body: AccountCreate, options?: RequestOptions): ApiPromise<Account> {
    return this.#transport.call<Account>(accountsCreate, { body }, options)
  }

  /**
   * Get an account.
   *
   * Reads one account.
   *
   * Needs the scope `people:read`; open to app, agent.
   * @param accountId - id of the account
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.accounts.get(accountId)
   */
  get(accountId: string, options?: RequestOptions): ApiPromise<Account> {
    return this.#transport.call<Account>(accountsGet, { path: { accountId } }, options)
  }

  /**
   * Update an account.
   *
   * Changes the fields that are given; a field set to null is cleared where that is allowed.
   *
   * Needs the scope `people:write`; open to app, agent.
   * @param accountId - id of the account
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
   * const result = await client.accounts.update(accountId, { language: 'en', metadata: { plan: 'platinum' } }, { ifMatch: 1 })
   */
  update(accountId: string, changes: AccountUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Account> {
    return this.#transport.call<Account>(accountsUpdate, { path: { accountId }, body: changes }, options)
  }
}

/** People of an account who ask for help. */
export class Contacts {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List contacts.
   *
   * Lists contacts, newest first unless `sort` says otherwise.
   *
   * Needs the scope `people:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `accountId`: only contacts of this account; `externalId`: only the contact with this external id of the caller's installation; `sort`: the order of the items; a minus sign means the latest first
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
   * for await (const item of client.contacts.list()) console.log(item)
   */
  list(query?: ContactsListQuery, options?: RequestOptions): Paged<Contact> {
    return this.#transport.page<Contact>(contactsList, { query }, options)
  }

  /**
   * Create a contact.
   *
   * Registers a person of an account. Name and address are personal data; they stay out of events.
   *
   * Needs the scope `people:write`; open to app, agent.
   * @param body - the new contact
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
   * const result = await client.contacts.create({ accountId: 'acc_01k9z4q8w2e6rbt5n0c3d7f9hj', name: 'Lin Mei', email: 'lin.mei@northwind.example', externalId: 'u-77', language: 'zh', timeZone: 'Asia/Shanghai' })
   */
  create(body: ContactCreate, options?: RequestOptions): ApiPromise<Contact> {
    return this.#transport.call<Contact>(contactsCreate, { body }, options)
  }

  /**
   * Get a contact.
   *
   * Reads one contact.
   *
   * Needs the scope `people:read`; open to app, agent.
   * @param contactId - id of the contact
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.contacts.get(contactId)
   */
  get(contactId: string, options?: RequestOptions): ApiPromise<Contact> {
    return this.#transport.call<Contact>(contactsGet, { path: { contactId } }, options)
  }

  /**
   * Update a contact.
   *
   * Changes the fields that are given; a field set to null is cleared where that is allowed. A contact stays with its account.
   *
   * Needs the scope `people:write`; open to app, agent.
   * @param contactId - id of the contact
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
   * const result = await client.contacts.update(contactId, { email: null, language: 'en' }, { ifMatch: 1 })
   */
  update(contactId: string, changes: ContactUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Contact> {
    return this.#transport.call<Contact>(contactsUpdate, { path: { contactId }, body: changes }, options)
  }
}

/** What an account is entitled to. */
export class Contracts {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * List contracts.
   *
   * Lists contracts, newest first unless `sort` says otherwise.
   *
   * Needs the scope `people:read`; open to app, agent.
   * @param query - `limit`: how many items a page holds at most; `cursor`: where to go on, from `nextCursor` of the page before; `accountId`: only contracts of this account; `externalId`: only the contract with this external id of the caller's installation; `sort`: the order of the items; a minus sign means the latest first
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
   * for await (const item of client.contracts.list()) console.log(item)
   */
  list(query?: ContractsListQuery, options?: RequestOptions): Paged<Contract> {
    return this.#transport.page<Contract>(contractsList, { query }, options)
  }

  /**
   * Create a contract.
   *
   * Registers what an account is entitled to. A ticket takes the contract that is in force when it is created, unless it names one.
   *
   * Needs the scope `people:write`; open to app, agent.
   * @param body - the new contract
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
   * const result = await client.contracts.create({ accountId: 'acc_01k9z4q8w2e6rbt5n0c3d7f9hj', name: 'Gold 2027', tier: 'enterprise', supportHours: 'always', compliance: ['mlps'], residency: ['CN'], startsAt: '2026-01-01T00:00:00.000Z' })
   */
  create(body: ContractCreate, options?: RequestOptions): ApiPromise<Contract> {
    return this.#transport.call<Contract>(contractsCreate, { body }, options)
  }

  /**
   * Get a contract.
   *
   * Reads one contract.
   *
   * Needs the scope `people:read`; open to app, agent.
   * @param contractId - id of the contract
   * @param options - about this one request: signal, idempotency key, headers
   * @throws {ApiError} `unknown-version` (400): `Deskwire-Version` names a version that this server does not know.
   * @throws {ApiError} `unauthenticated` (401): The key or session token is missing, malformed, revoked or expired.
   * @throws {ApiError} `missing-scope` (403): The key is valid but lacks a scope that the operation needs.
   * @throws {ApiError} `actor-not-allowed` (403): The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `invalid-request` (422): A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist.
   * @throws {ApiError} `rate-limited` (429): The installation has spent its requests.
   * @example
   * const result = await client.contracts.get(contractId)
   */
  get(contractId: string, options?: RequestOptions): ApiPromise<Contract> {
    return this.#transport.call<Contract>(contractsGet, { path: { contractId } }, options)
  }

  /**
   * Update a contract.
   *
   * Changes the fields that are given. Tickets that are already running keep their contract.
   *
   * Needs the scope `people:write`; open to app, agent.
   * @param contractId - id of the contract
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
   * const result = await client.contracts.update(contractId, { tier: 'strategic', endsAt: '2027-12-31T00:00:00.000Z' }, { ifMatch: 1 })
   */
  update(contractId: string, changes: ContractUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Contract> {
    return this.#transport.call<Contract>(contractsUpdate, { path: { contractId }, body: changes }, options)
  }
}

/** Short-lived tokens for browsers. */
export class Sessions {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

  /**
   * Create a session.
   *
   * Makes a token with which a browser acts as one contact or one agent for at most an hour. The token is shown once;
   * a repeat with the same idempotency key shows it again for ten minutes. A contact's token sees its own and its account's tickets,
   * public messages and the articles of its audience, and nothing else.
   *
   * Needs the scope `sessions:write`; open to app.
   * @param body - whom the session is for
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
   * const result = await client.sessions.create({ contactId: 'con_01k9z4q8w2e6rbt5n0c3d7f9hk', scopes: ['tickets:read', 'tickets:write'], ttl: 'PT1H' })
   */
  create(body: SessionCreate, options?: RequestOptions): ApiPromise<Session> {
    return this.#transport.call<Session>(sessionsCreate, { body }, options)
  }
}

/** The classes of the capability `people`, one a resource. */
export interface PeopleClient {
  readonly accounts: Accounts
  readonly contacts: Contacts
  readonly contracts: Contracts
  readonly sessions: Sessions
}

/** Makes the classes of `people` over a transport, which other capabilities may share. */
export function peopleOver(transport: Transport): PeopleClient {
  return {
    accounts: new Accounts(transport),
    contacts: new Contacts(transport),
    contracts: new Contracts(transport),
    sessions: new Sessions(transport),
  }
}
