import type { Account, Contact, Contract } from '@deskwire/contract'
import type { CollectionSpec } from '../ports/store.ts'
import { listIndexes } from '../store/list-index.ts'

/** What a document holds beside what its resource shows. */
interface Owned {
  /** The installation through which it was made: its external ids are unique within it. */
  readonly installationId: string
}

export type AccountDoc = Account & Owned
export type ContactDoc = Contact & Owned
export type ContractDoc = Contract & Owned

interface Listed extends Owned {
  readonly createdAt: string
  readonly externalId: string | null
}

const created = { createdAt: (doc: Listed) => doc.createdAt }

/** At most one document of an installation has an external id. */
export const uniqueExternalId = {
  externalId: {
    unique: true,
    key: (doc: Listed) => (typeof doc.externalId === 'string' ? [doc.installationId, doc.externalId] : null),
  },
} as const

export const accounts: CollectionSpec<AccountDoc> = {
  name: 'accounts',
  indexes: { ...uniqueExternalId, ...listIndexes<AccountDoc>({}, [[]], created) },
}

export const contacts: CollectionSpec<ContactDoc> = {
  name: 'contacts',
  indexes: {
    ...uniqueExternalId,
    ...listIndexes<ContactDoc>({ accountId: (doc) => doc.accountId }, [[], ['accountId']], created),
  },
}

export const contracts: CollectionSpec<ContractDoc> = {
  name: 'contracts',
  indexes: {
    ...uniqueExternalId,
    ...listIndexes<ContractDoc>({ accountId: (doc) => doc.accountId }, [[], ['accountId']], created),
  },
}
