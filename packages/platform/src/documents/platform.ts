import type { ApiKey, App, Installation, Job, Session } from '@deskwire/contract'
import type { CollectionSpec } from '../ports/store.ts'
import { listIndexes } from '../store/list-index.ts'

interface Created {
  readonly createdAt: string
}
const created = { createdAt: (doc: Created) => doc.createdAt }

export type AppDoc = App
export const apps: CollectionSpec<AppDoc> = {
  name: 'apps',
  settings: true,
  indexes: listIndexes<AppDoc>({}, [[]], created),
}

/** An origin from which browsers may call, with the apps that list it: the last one to go takes it out of the directory. */
export interface OriginDoc {
  readonly appIds: readonly string[]
}
export const origins: CollectionSpec<OriginDoc> = { name: 'origins', indexes: {} }

export type InstallationDoc = Installation
export const installations: CollectionSpec<InstallationDoc> = {
  name: 'installations',
  settings: true,
  indexes: listIndexes<InstallationDoc>({ appId: (doc) => doc.appId }, [[], ['appId']], created),
}

/** What authentication reads of a key or session. Only the hash of its token is kept. */
export interface CredentialDoc {
  readonly installationId: string
  /** SHA-256 of the token, hex. */
  readonly hash: string
  readonly scopes: readonly string[]
  readonly apiVersion: string
  readonly expiresAt: string | null
  readonly revokedAt: string | null
  /** Whom a session acts as; null for a key, which acts as its app. */
  readonly actor: { readonly type: 'agent' | 'contact'; readonly id: string } | null
}

export type ApiKeyDoc = Omit<ApiKey, 'secret' | 'scopes'> & CredentialDoc
export const apiKeys: CollectionSpec<ApiKeyDoc> = {
  name: 'apiKeys',
  settings: true,
  indexes: listIndexes<ApiKeyDoc>(
    { installationId: (doc) => doc.installationId },
    [[], ['installationId']],
    created,
  ),
}

export type SessionDoc = Omit<Session, 'token' | 'scopes'> & CredentialDoc
export const sessions: CollectionSpec<SessionDoc> = {
  name: 'sessions',
  settings: true,
  indexes: {
    installation: { key: (doc) => [doc.installationId, doc.createdAt] },
    expiry: { key: (doc) => [doc.expiresAt] },
  },
}

/** What is left of an installation's requests, shared by the servers that lease from it. Its id is the installation's. */
export interface RateBucketDoc {
  readonly tokens: number
  /** When so many were left, wire time, epoch milliseconds. */
  readonly at: number
}
export const rateBuckets: CollectionSpec<RateBucketDoc> = { name: 'rateBuckets', indexes: {} }

/** What a running job still has to do, beside what its resource shows. */
interface JobWork {
  readonly installationId: string
  /** The steps that are left, each with the content row that holds its input. */
  readonly steps: readonly JobStepInput[]
  /** What has come of the steps that are done, by outcome; the result in the end. */
  readonly tally: Readonly<Record<string, number>>
}

/** Where the input of one step of a job is kept. */
export interface JobStepInput {
  readonly contentId: string
  /** How much the step adds to the job's progress. */
  readonly size: number
}
export type JobDoc = Job & JobWork
export const jobs: CollectionSpec<JobDoc> = {
  name: 'jobs',
  indexes: listIndexes<JobDoc>(
    { state: (doc) => doc.state, kind: (doc) => doc.kind },
    [[], ['state'], ['kind']],
    created,
  ),
}
