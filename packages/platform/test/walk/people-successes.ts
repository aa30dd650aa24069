import type { OperationId } from '@deskwire/contract'
import type { Success } from './successes.ts'

/** A request that succeeds, for every operation of the capability `people`, and a session for one of them. */
export const peopleSuccesses = {
  'accounts.create': async (world) => ({ body: { name: `Northwind ${world.next()}` } }),
  'accounts.list': async (world) => {
    await world.account()
    return {}
  },
  'accounts.get': async (world) => ({ path: { accountId: (await world.account()).id } }),
  'accounts.update': async (world) => {
    const account = await world.account()
    return {
      path: { accountId: account.id },
      ifMatch: 1,
      body: { language: 'ja', metadata: { n: String(world.next()) } },
    }
  },
  'contacts.create': async (world) => ({
    body: { accountId: (await world.account()).id, name: 'Lin Mei', email: 'lin.mei@northwind.example' },
  }),
  'contacts.list': async (world) => {
    await world.contact()
    return {}
  },
  'contacts.get': async (world) => ({ path: { contactId: (await world.contact()).id } }),
  'contacts.update': async (world) => ({
    path: { contactId: (await world.contact()).id },
    ifMatch: 1,
    body: { name: `Lin ${world.next()}` },
  }),
  'contracts.create': async (world) => ({
    body: { accountId: (await world.account()).id, name: 'Gold', tier: 'enterprise' },
  }),
  'contracts.list': async (world) => {
    await world.contract()
    return {}
  },
  'contracts.get': async (world) => ({ path: { contractId: (await world.contract()).id } }),
  'contracts.update': async (world) => ({
    path: { contractId: (await world.contract()).id },
    ifMatch: 1,
    body: { tier: 'strategic' },
  }),
  'sessions.create': async (world) => ({ body: { contactId: (await world.contact()).id } }),
} satisfies Partial<Record<OperationId, Success>>
