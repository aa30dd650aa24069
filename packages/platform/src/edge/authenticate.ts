import {
  agents,
  apiKeys,
  apps,
  contacts,
  installations,
  sessions,
  TENANT_STANDING,
  tenantStandings,
  type AppDoc,
  type CredentialDoc,
  type InstallationDoc,
} from '../documents/index.ts'
import { keptBeside } from '../kept-beside.ts'
import { Refusal } from '../refusal.ts'
import type { Principal } from '../principal.ts'
import type { Digest } from '../ports/digest.ts'
import type { Store, Stored, Transaction } from '../ports/store.ts'
import { epochMs } from '../instant.ts'
import type { CredentialHomes } from './credential-homes.ts'
import { readToken, sameDigest, type CredentialParts } from './credentials.ts'
import type { KnownToken, KnownTokens } from './known-tokens.ts'
import type { PlainRequest } from './plain-request.ts'

/** Who was found behind a request's token, with what the edge still needs of it. */
export interface Authenticated {
  readonly principal: Principal
  /** The token itself, for sealing what is shown once. Never logged. */
  readonly token: string
  readonly credentialId: string
  readonly allowedOrigins: readonly string[]
}

const refuse = () =>
  new Refusal(
    'unauthenticated',
    'The key or session token is missing, malformed, revoked or expired. Send `Authorization: Bearer …`.',
  )

/** Settings of authentication. */
export interface AuthenticateOptions {
  readonly store: Store
  readonly credentialHomes: CredentialHomes
  readonly knownTokens: KnownTokens
  /** Wire time, epoch milliseconds. */
  readonly wireNow: () => number
  readonly digest: Digest
  /** Which keys this edge takes: a sandbox refuses live ones, a server refuses test ones. */
  readonly mode: 'test' | 'live'
}

/**
 * Finds who sent a request.
 * @throws {Refusal} `unauthenticated`
 */
export function authenticate(request: PlainRequest, options: AuthenticateOptions): Promise<Authenticated> {
  const authorization = request.headers.get('authorization') ?? ''
  const known = options.knownTokens.known(authorization)
  return known ? accept(known, options) : meet(authorization, options)
}

/** Reads a token that was not accepted here before. */
async function meet(authorization: string, options: AuthenticateOptions): Promise<Authenticated> {
  const { credentialHomes, knownTokens, digest, mode } = options
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
  const parts = token === undefined ? undefined : readToken(token)
  if (token === undefined || !parts || parts.mode !== mode) throw refuse()
  const tenant = credentialHomes.known(parts.id) ?? (await credentialHomes.find(parts.id))
  if (tenant === undefined) throw refuse()
  const known: KnownToken = { token, parts, tenant, hash: await digest(token) }
  const caller = await accept(known, options)
  knownTokens.keep(authorization, known)
  return caller
}

/** Asks the tenant's documents whether a token is good. */
function accept(
  { token, parts, tenant, hash }: KnownToken,
  { store, wireNow }: AuthenticateOptions,
): Promise<Authenticated> {
  return store.transaction(
    tenant,
    async (tx) => {
      const { principal, hash: kept, allowedOrigins } = await identify(tx, tenant, parts, wireNow())
      if (!sameDigest(kept, hash)) throw refuse()
      await refuseSuspended(tx)
      return { principal, token, credentialId: parts.id, allowedOrigins }
    },
    { readOnly: true },
  )
}

const scopesOf = keptBeside((scopes: readonly string[]): ReadonlySet<string> => new Set(scopes))

/** Who stands behind a credential at a given moment. */
export interface Identified {
  readonly principal: Principal
  /** SHA-256 of the token, hex. */
  readonly hash: string
  readonly allowedOrigins: readonly string[]
  /** Wire time, epoch milliseconds; null for one that does not end by itself. */
  readonly expiresAt: number | null
}

/** Who was found behind a credential, and by which other documents. */
const identities = new WeakMap<
  CredentialDoc,
  {
    readonly installation: InstallationDoc
    readonly app: AppDoc
    readonly identified: Identified
  }
>()

/**
 * Finds who stands behind a credential, as long as it is good. Whoever calls this has seen its token, or checks it next.
 * @throws {Refusal} `unauthenticated`
 */
async function identify(
  tx: Transaction,
  tenant: string,
  { kind, id }: Pick<CredentialParts, 'kind' | 'id'>,
  wireNow: number,
): Promise<Identified> {
  const credential = (await findCredential(tx, { kind, id }))?.value
  if (!credential || credential.revokedAt !== null) throw refuse()
  const expiresAt = credential.expiresAt === null ? null : epochMs(credential.expiresAt)
  if (expiresAt !== null && expiresAt <= wireNow) throw refuse()
  const installation = await tx.get(installations, credential.installationId)
  if (!installation || installation.value.state !== 'active') throw refuse()
  const app = await tx.get(apps, installation.value.appId)
  if (!app) throw refuse()
  // An app that acts for itself is the same for as long as these three are the same documents.
  const before = credential.actor === null ? identities.get(credential) : undefined
  const isSame =
    before?.installation === installation.value &&
    before.app === app.value &&
    before.identified.principal.tenant === tenant
  if (isSame) return before.identified
  const actor = credential.actor ?? { type: 'app' as const, id: installation.value.appId }
  if (actor.type === 'agent' && !(await isActiveAgent(tx, actor.id))) throw refuse()
  const accountId = actor.type === 'contact' ? (await tx.get(contacts, actor.id))?.value.accountId : null
  if (accountId === undefined) throw refuse()
  const identified: Identified = {
    hash: credential.hash,
    allowedOrigins: app.value.allowedOrigins,
    expiresAt,
    principal: {
      tenant,
      installationId: installation.id,
      appId: app.id,
      actor,
      scopes: scopesOf(credential.scopes),
      credential: kind,
      accountId,
      apiVersion: credential.apiVersion,
    },
  }
  if (credential.actor === null)
    identities.set(credential, { installation: installation.value, app: app.value, identified })
  return identified
}

/**
 * Refuses whoever belongs to a tenant that is not served. Only for credentials that were found good: to all others a tenant
 * says nothing of itself.
 * @throws {Refusal} `tenant-suspended`; `unauthenticated` where the tenant is being deleted
 */
async function refuseSuspended(tx: Transaction): Promise<void> {
  const standing = (await tx.get(tenantStandings, TENANT_STANDING))?.value.state ?? 'active'
  if (standing === 'deleting') throw refuse()
  if (standing === 'suspended') {
    throw new Refusal(
      'tenant-suspended',
      'The tenant is suspended: nothing is answered until the operator resumes it. The key stays good.',
    )
  }
}

/**
 * Finds who stands behind a credential that was accepted before, and acts as who it acted as; for answers that go on.
 * @throws {Refusal} as `authenticate` and `actAs` do
 */
export async function identifyAgain(
  tx: Transaction,
  tenant: string,
  credential: Pick<CredentialParts, 'kind' | 'id'>,
  actorId: string | null,
  wireNow: number,
): Promise<Identified> {
  const found = await identify(tx, tenant, credential, wireNow)
  await refuseSuspended(tx)
  return { ...found, principal: await actAsIn(tx, found.principal, actorId) }
}

const findCredential = (
  tx: Transaction,
  { kind, id }: Pick<CredentialParts, 'kind' | 'id'>,
): Promise<Stored<CredentialDoc> | undefined> => (kind === 'key' ? tx.get(apiKeys, id) : tx.get(sessions, id))

/** Whether there is an agent of this id who still works here. */
export async function isActiveAgent(tx: Transaction, agentId: string): Promise<boolean> {
  return (await tx.get(agents, agentId))?.value.state === 'active'
}

/**
 * Lets a key act as one of the tenant's agents or contacts.
 * @throws {Refusal} `missing-scope` without `act-as`; `actor-not-allowed` where nobody active has this id or the caller is a session
 */
export async function actAs(principal: Principal, actorId: string | null, store: Store): Promise<Principal> {
  if (actorId === null) return principal
  return store.transaction(principal.tenant, (tx) => actAsIn(tx, principal, actorId), { readOnly: true })
}

async function actAsIn(tx: Transaction, principal: Principal, actorId: string | null): Promise<Principal> {
  if (actorId === null) return principal
  if (!principal.scopes.has('act-as')) {
    throw new Refusal('missing-scope', 'Acting as somebody else needs the scope `act-as`.', {
      members: { requiredScopes: ['act-as'] },
    })
  }
  const nobody = new Refusal(
    'actor-not-allowed',
    '`Deskwire-Act-As` must name an agent or a contact of this tenant.',
  )
  if (principal.credential !== 'key') throw nobody
  if (actorId.startsWith('agt_') && (await isActiveAgent(tx, actorId)))
    return { ...principal, actor: { type: 'agent', id: actorId }, accountId: null }
  const contact = actorId.startsWith('con_') ? await tx.get(contacts, actorId) : undefined
  if (contact)
    return { ...principal, actor: { type: 'contact', id: contact.id }, accountId: contact.value.accountId }
  throw nobody
}
