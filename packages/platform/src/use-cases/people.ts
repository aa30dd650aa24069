import type { Account, Contact, Contract, ContractUpdate } from '@deskwire/contract'
import { listPage } from '../edge/page.ts'
import {
  accounts,
  calendars,
  contacts,
  contracts,
  slaPolicies,
  type AccountDoc,
  type ContactDoc,
  type ContractDoc,
} from '../documents/index.ts'
import { epochMs } from '../instant.ts'
import type { CollectionSpec } from '../ports/store.ts'
import { invalid, Refusal, unknownReference } from '../refusal.ts'
import { isTimeZone } from '../time-zone.ts'
import { read, write, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'
import { applyPatch } from './changes.ts'
import { claimExternalId } from './external-id.ts'

const notFound = () => new Refusal('not-found', 'No resource of this id is visible to the caller.')

function withoutOwner<Doc extends { readonly installationId: string }>({
  installationId: _,
  ...resource
}: Doc) {
  return resource
}

async function rendered<Doc extends { readonly installationId: string; readonly version: number }>(
  work: Work,
  collection: CollectionSpec<Doc>,
  id: string,
): Promise<Rendered> {
  const stored = await work.tx.get(collection, id)
  if (!stored) throw notFound()
  return { body: withoutOwner(stored.value), version: stored.value.version }
}

const createdRendered =
  <Doc extends { readonly installationId: string; readonly version: number }>(
    collection: CollectionSpec<Doc>,
  ) =>
  async (work: Work, reference: { readonly id: string }): Promise<Rendered> => ({
    ...(await rendered(work, collection, reference.id)),
    location: `/v1/${collection.name}/${reference.id}`,
  })

/** Fields that every new resource of people begins with. */
function newResource(work: Work, prefix: string, installationId: string) {
  return {
    id: work.newId(prefix),
    version: 1,
    installationId,
    createdAt: work.nowIso,
    updatedAt: work.nowIso,
  }
}

function checkTimeZone({ timeZone }: { readonly timeZone?: string | null }): void {
  if (timeZone === null || timeZone === undefined || isTimeZone(timeZone)) return
  throw invalid([
    { pointer: '/body/timeZone', code: 'format', detail: 'Must be a time zone of the IANA database.' },
  ])
}

function checkTerm({
  startsAt,
  endsAt,
}: {
  readonly startsAt: string
  readonly endsAt: string | null
}): void {
  if (endsAt === null || epochMs(endsAt) > epochMs(startsAt)) return
  throw invalid([
    { pointer: '/body/endsAt', code: 'range', detail: '`endsAt` must be later than `startsAt`.' },
  ])
}

/**
 * Refuses a policy or a calendar that does not exist.
 * @throws {Refusal} `invalid-request`
 */
async function checkPromise(
  work: Work,
  { calendarIds = [], slaPolicyId }: Pick<ContractUpdate, 'calendarIds' | 'slaPolicyId'>,
): Promise<void> {
  for (const [at, calendarId] of calendarIds.entries()) {
    if (!(await work.tx.get(calendars, calendarId)))
      throw unknownReference(`/body/calendarIds/${at}`, 'calendar')
  }
  if (slaPolicyId !== undefined && slaPolicyId !== null && !(await work.tx.get(slaPolicies, slaPolicyId)))
    throw unknownReference('/body/slaPolicyId', 'SLA policy')
}

export const people = {
  'accounts.create': write('accounts.create', {
    async run(work, { body, principal: { installationId } }) {
      checkTimeZone(body)
      await claimExternalId(work, accounts, installationId, body.externalId)
      const account: AccountDoc = {
        ...newResource(work, 'acc', installationId),
        externalId: body.externalId ?? null,
        name: body.name,
        region: body.region ?? null,
        language: body.language ?? null,
        timeZone: body.timeZone ?? null,
        metadata: body.metadata ?? {},
      } satisfies Account & { installationId: string }
      work.tx.insert(accounts, account.id, account)
      work.emit({
        type: 'account.created',
        subject: { type: 'account', id: account.id },
        data: { accountId: account.id },
        content: { name: account.name },
      })
      return { id: account.id }
    },
    render: createdRendered(accounts),
  }),

  'accounts.list': read('accounts.list', (work, call) =>
    listPage(work.tx, call, {
      collection: accounts,
      render: withoutOwner,
      unique: { filter: 'externalId', scope: [call.principal.installationId] },
    }),
  ),

  'accounts.get': read('accounts.get', (work, { path }) => rendered(work, accounts, path.accountId)),

  'accounts.update': write('accounts.update', {
    target: (work, { path }) => work.tx.get(accounts, path.accountId),
    async run(work, { body }, stored) {
      checkTimeZone(body)
      await applyPatch(work, accounts, stored, body, () => ({
        type: 'account.updated',
        subject: 'account',
        data: { accountId: stored.id },
        content: { name: body.name ?? null },
      }))
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, accounts, id),
  }),

  'contacts.create': write('contacts.create', {
    async run(work, { body, principal: { installationId } }) {
      checkTimeZone(body)
      if (!(await work.tx.get(accounts, body.accountId))) throw unknownReference('/body/accountId', 'account')
      await claimExternalId(work, contacts, installationId, body.externalId)
      const contact: ContactDoc = {
        ...newResource(work, 'con', installationId),
        externalId: body.externalId ?? null,
        accountId: body.accountId,
        name: body.name,
        email: body.email ?? null,
        language: body.language ?? null,
        timeZone: body.timeZone ?? null,
        metadata: body.metadata ?? {},
      } satisfies Contact & { installationId: string }
      work.tx.insert(contacts, contact.id, contact)
      work.emit({
        type: 'contact.created',
        subject: { type: 'contact', id: contact.id },
        data: { contactId: contact.id, accountId: contact.accountId },
        content: { name: contact.name, email: contact.email },
      })
      return { id: contact.id }
    },
    render: createdRendered(contacts),
  }),

  'contacts.list': read('contacts.list', (work, call) =>
    listPage(work.tx, call, {
      collection: contacts,
      render: withoutOwner,
      unique: { filter: 'externalId', scope: [call.principal.installationId] },
    }),
  ),

  'contacts.get': read('contacts.get', (work, { path }) => rendered(work, contacts, path.contactId)),

  'contacts.update': write('contacts.update', {
    target: (work, { path }) => work.tx.get(contacts, path.contactId),
    async run(work, { body }, stored) {
      checkTimeZone(body)
      await applyPatch(work, contacts, stored, body, () => ({
        type: 'contact.updated',
        subject: 'contact',
        data: { contactId: stored.id, accountId: stored.value.accountId },
        content: { name: body.name ?? null, email: body.email ?? null },
      }))
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, contacts, id),
  }),

  'contracts.create': write('contracts.create', {
    async run(work, { body, principal: { installationId } }) {
      if (!(await work.tx.get(accounts, body.accountId))) throw unknownReference('/body/accountId', 'account')
      await checkPromise(work, body)
      await claimExternalId(work, contracts, installationId, body.externalId)
      const contract: ContractDoc = {
        ...newResource(work, 'ctr', installationId),
        externalId: body.externalId ?? null,
        accountId: body.accountId,
        name: body.name,
        tier: body.tier,
        supportHours: body.supportHours ?? 'business',
        calendarIds: body.calendarIds ?? [],
        slaPolicyId: body.slaPolicyId ?? null,
        compliance: body.compliance ?? [],
        residency: body.residency ?? [],
        startsAt: body.startsAt ?? work.nowIso,
        endsAt: body.endsAt ?? null,
        metadata: body.metadata ?? {},
      } satisfies Contract & { installationId: string }
      checkTerm(contract)
      work.tx.insert(contracts, contract.id, contract)
      work.emit({
        type: 'contract.created',
        subject: { type: 'contract', id: contract.id },
        data: { contractId: contract.id, accountId: contract.accountId },
      })
      return { id: contract.id }
    },
    render: createdRendered(contracts),
  }),

  'contracts.list': read('contracts.list', (work, call) =>
    listPage(work.tx, call, {
      collection: contracts,
      render: withoutOwner,
      unique: { filter: 'externalId', scope: [call.principal.installationId] },
    }),
  ),

  'contracts.get': read('contracts.get', (work, { path }) => rendered(work, contracts, path.contractId)),

  'contracts.update': write('contracts.update', {
    target: (work, { path }) => work.tx.get(contracts, path.contractId),
    async run(work, { body }, stored) {
      await checkPromise(work, body)
      const { value } = await applyPatch(work, contracts, stored, body, () => ({
        type: 'contract.updated',
        subject: 'contract',
        data: { contractId: stored.id, accountId: stored.value.accountId },
      }))
      checkTerm(value)
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, contracts, id),
  }),
}
