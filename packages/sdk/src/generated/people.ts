// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  Account,
  AccountCreate,
  AccountList,
  AccountUpdate,
  AccountsListQuery,
  Contact,
  ContactCreate,
  ContactList,
  ContactUpdate,
  ContactsListQuery,
  Contract,
  ContractCreate,
  ContractList,
  ContractUpdate,
  ContractsListQuery,
  Session,
  SessionCreate,
} from '@deskwire/contract/types'
import { createPaged, type Paged } from '../paged.ts'
import type { ApiPromise, OperationSpec, RequestOptions, Transport } from '../transport.ts'

export type {
  Account,
  AccountCreate,
  AccountList,
  AccountUpdate,
  AccountsListQuery,
  Contact,
  ContactCreate,
  ContactList,
  ContactUpdate,
  ContactsListQuery,
  Contract,
  ContractCreate,
  ContractList,
  ContractUpdate,
  ContractsListQuery,
  Session,
  SessionCreate,
} from '@deskwire/contract/types'

/** List accounts. */
export const accountsList: OperationSpec<{ query?: AccountsListQuery | undefined }, AccountList> = { id: 'accounts.list', method: 'GET', path: '/v1/accounts', idempotency: 'safe' }

/** Create an account. */
export const accountsCreate: OperationSpec<{ body: AccountCreate }, Account> = { id: 'accounts.create', method: 'POST', path: '/v1/accounts', idempotency: 'keyed' }

/** Get an account. */
export const accountsGet: OperationSpec<{ path: { accountId: string } }, Account> = { id: 'accounts.get', method: 'GET', path: '/v1/accounts/{accountId}', idempotency: 'safe' }

/** Update an account. */
export const accountsUpdate: OperationSpec<{ path: { accountId: string }; body: AccountUpdate }, Account> = { id: 'accounts.update', method: 'PATCH', path: '/v1/accounts/{accountId}', idempotency: 'keyed', fields: { name: 0, externalId: 0, region: 0, language: 0, timeZone: 0, metadata: 0 } }

/** List contacts. */
export const contactsList: OperationSpec<{ query?: ContactsListQuery | undefined }, ContactList> = { id: 'contacts.list', method: 'GET', path: '/v1/contacts', idempotency: 'safe' }

/** Create a contact. */
export const contactsCreate: OperationSpec<{ body: ContactCreate }, Contact> = { id: 'contacts.create', method: 'POST', path: '/v1/contacts', idempotency: 'keyed' }

/** Get a contact. */
export const contactsGet: OperationSpec<{ path: { contactId: string } }, Contact> = { id: 'contacts.get', method: 'GET', path: '/v1/contacts/{contactId}', idempotency: 'safe' }

/** Update a contact. */
export const contactsUpdate: OperationSpec<{ path: { contactId: string }; body: ContactUpdate }, Contact> = { id: 'contacts.update', method: 'PATCH', path: '/v1/contacts/{contactId}', idempotency: 'keyed', fields: { name: 0, email: 0, externalId: 0, language: 0, timeZone: 0, metadata: 0 } }

/** List contracts. */
export const contractsList: OperationSpec<{ query?: ContractsListQuery | undefined }, ContractList> = { id: 'contracts.list', method: 'GET', path: '/v1/contracts', idempotency: 'safe' }

/** Create a contract. */
export const contractsCreate: OperationSpec<{ body: ContractCreate }, Contract> = { id: 'contracts.create', method: 'POST', path: '/v1/contracts', idempotency: 'keyed' }

/** Get a contract. */
export const contractsGet: OperationSpec<{ path: { contractId: string } }, Contract> = { id: 'contracts.get', method: 'GET', path: '/v1/contracts/{contractId}', idempotency: 'safe' }

/** Update a contract. */
export const contractsUpdate: OperationSpec<{ path: { contractId: string }; body: ContractUpdate }, Contract> = { id: 'contracts.update', method: 'PATCH', path: '/v1/contracts/{contractId}', idempotency: 'keyed', fields: { name: 0, tier: 0, supportHours: 0, calendarIds: 0, slaPolicyId: 0, compliance: 0, residency: 0, startsAt: 0, endsAt: 0, externalId: 0, metadata: 0 } }

/** Create a session. */
export const sessionsCreate: OperationSpec<{ body: SessionCreate }, Session> = { id: 'sessions.create', method: 'POST', path: '/v1/sessions', idempotency: 'keyed' }

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
   * @param options - of this one request
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.accounts.list()) console.log(item)
   */
  list(query?: AccountsListQuery, options?: RequestOptions): Paged<Account> {
    return createPaged(this.#transport, accountsList, { query }, options)
  }

  /**
   * Create an account.
   *
   * Registers a customer. Give `externalId` to find it again by the identifier of your own system.
   *
   * Needs the scope `people:write`; open to app, agent.
   * @param body - the new account
   * @param options - of this one request
   * @throws {ApiError} `external-id-taken` (409): Another resource of this kind and installation has this `externalId`.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.accounts.create({ name: 'Northwind Clinics', externalId: 'crm-20931', region: 'CN-ZJ', language: 'zh', timeZone: 'Asia/Shanghai', metadata: { plan: 'gold' } })
   */
  create(body: AccountCreate, options?: RequestOptions): ApiPromise<Account> {
    return this.#transport.call(accountsCreate, { body }, options)
  }

  /**
   * Get an account.
   *
   * Reads one account.
   *
   * Needs the scope `people:read`; open to app, agent.
   * @param accountId - id of the account
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.accounts.get(accountId)
   */
  get(accountId: string, options?: RequestOptions): ApiPromise<Account> {
    return this.#transport.call(accountsGet, { path: { accountId } }, options)
  }

  /**
   * Update an account.
   *
   * Changes the fields that are given; a field set to null is cleared where that is allowed.
   *
   * Needs the scope `people:write`; open to app, agent.
   * @param accountId - id of the account
   * @param changes - the changes, as a merge patch (RFC 7396)
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `external-id-taken` (409): Another resource of this kind and installation has this `externalId`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.accounts.update(accountId, { language: 'en', metadata: { plan: 'platinum' } }, { ifMatch: 1 })
   */
  update(accountId: string, changes: AccountUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Account> {
    return this.#transport.call(accountsUpdate, { path: { accountId }, body: changes }, options)
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
   * @param options - of this one request
   * @throws {ApiError} `unsupported-combination` (422): No declared index serves these filters with this sort.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.contacts.list()) console.log(item)
   */
  list(query?: ContactsListQuery, options?: RequestOptions): Paged<Contact> {
    return createPaged(this.#transport, contactsList, { query }, options)
  }

  /**
   * Create a contact.
   *
   * Registers a person of an account. Name and address are personal data; they stay out of events.
   *
   * Needs the scope `people:write`; open to app, agent.
   * @param body - the new contact
   * @param options - of this one request
   * @throws {ApiError} `external-id-taken` (409): Another resource of this kind and installation has this `externalId`.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.contacts.create({ accountId: 'acc_01k9z4q8w2e6rbt5n0c3d7f9hj', name: 'Lin Mei', email: 'lin.mei@northwind.example', externalId: 'u-77', language: 'zh', timeZone: 'Asia/Shanghai' })
   */
  create(body: ContactCreate, options?: RequestOptions): ApiPromise<Contact> {
    return this.#transport.call(contactsCreate, { body }, options)
  }

  /**
   * Get a contact.
   *
   * Reads one contact.
   *
   * Needs the scope `people:read`; open to app, agent.
   * @param contactId - id of the contact
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.contacts.get(contactId)
   */
  get(contactId: string, options?: RequestOptions): ApiPromise<Contact> {
    return this.#transport.call(contactsGet, { path: { contactId } }, options)
  }

  /**
   * Update a contact.
   *
   * Changes the fields that are given; a field set to null is cleared where that is allowed. A contact stays with its account.
   *
   * Needs the scope `people:write`; open to app, agent.
   * @param contactId - id of the contact
   * @param changes - the changes, as a merge patch (RFC 7396)
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `external-id-taken` (409): Another resource of this kind and installation has this `externalId`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.contacts.update(contactId, { email: null, language: 'en' }, { ifMatch: 1 })
   */
  update(contactId: string, changes: ContactUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Contact> {
    return this.#transport.call(contactsUpdate, { path: { contactId }, body: changes }, options)
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
   * @param options - of this one request
   * @throws {ApiError} `unsupported-combination` (422): No declared index serves these filters with this sort.
   * @throws {ApiError} as every such call: `invalid-cursor`, any `CommonProblemKind`.
   * @example
   * for await (const item of client.contracts.list()) console.log(item)
   */
  list(query?: ContractsListQuery, options?: RequestOptions): Paged<Contract> {
    return createPaged(this.#transport, contractsList, { query }, options)
  }

  /**
   * Create a contract.
   *
   * Registers what an account is entitled to. A ticket takes the contract that is in force when it is created, unless it names one.
   *
   * Needs the scope `people:write`; open to app, agent.
   * @param body - the new contract
   * @param options - of this one request
   * @throws {ApiError} `external-id-taken` (409): Another resource of this kind and installation has this `externalId`.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.contracts.create({ accountId: 'acc_01k9z4q8w2e6rbt5n0c3d7f9hj', name: 'Gold 2027', tier: 'enterprise', supportHours: 'always', compliance: ['mlps'], residency: ['CN'], startsAt: '2026-01-01T00:00:00.000Z' })
   */
  create(body: ContractCreate, options?: RequestOptions): ApiPromise<Contract> {
    return this.#transport.call(contractsCreate, { body }, options)
  }

  /**
   * Get a contract.
   *
   * Reads one contract.
   *
   * Needs the scope `people:read`; open to app, agent.
   * @param contractId - id of the contract
   * @param options - of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} as every such call: any `CommonProblemKind`.
   * @example
   * const result = await client.contracts.get(contractId)
   */
  get(contractId: string, options?: RequestOptions): ApiPromise<Contract> {
    return this.#transport.call(contractsGet, { path: { contractId } }, options)
  }

  /**
   * Update a contract.
   *
   * Changes the fields that are given. Tickets that are already running keep their contract.
   *
   * Needs the scope `people:write`; open to app, agent.
   * @param contractId - id of the contract
   * @param changes - the changes, as a merge patch (RFC 7396)
   * @param options - `ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request
   * @throws {ApiError} `not-found` (404): No resource of this id is visible to the caller.
   * @throws {ApiError} `external-id-taken` (409): Another resource of this kind and installation has this `externalId`.
   * @throws {ApiError} `version-mismatch` (412): `If-Match` does not name the current version.
   * @throws {ApiError} `precondition-required` (428): The operation changes a versioned resource and must say which version it saw.
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.contracts.update(contractId, { tier: 'strategic', endsAt: '2027-12-31T00:00:00.000Z' }, { ifMatch: 1 })
   */
  update(contractId: string, changes: ContractUpdate, options: RequestOptions & { readonly ifMatch: number }): ApiPromise<Contract> {
    return this.#transport.call(contractsUpdate, { path: { contractId }, body: changes }, options)
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
   * @param options - of this one request
   * @throws {ApiError} as every such call: `malformed-request`, `idempotency-in-flight`, `body-too-large`, `unsupported-media-type`, `idempotency-key-reused`, any `CommonProblemKind`.
   * @example
   * const result = await client.sessions.create({ contactId: 'con_01k9z4q8w2e6rbt5n0c3d7f9hk', scopes: ['tickets:read', 'tickets:write'], ttl: 'PT1H' })
   */
  create(body: SessionCreate, options?: RequestOptions): ApiPromise<Session> {
    return this.#transport.call(sessionsCreate, { body }, options)
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

/** Every operation of `people`. */
export const peopleOperations: readonly OperationSpec[] = [
  accountsList,
  accountsCreate,
  accountsGet,
  accountsUpdate,
  contactsList,
  contactsCreate,
  contactsGet,
  contactsUpdate,
  contractsList,
  contractsCreate,
  contractsGet,
  contractsUpdate,
  sessionsCreate,
]
