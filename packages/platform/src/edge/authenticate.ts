import {
  agents,
  apiKeys,
  apps,
  contacts,
  installations,
  sessions,
  type CredentialDoc,
} from '../documents/index.ts'
import { Refusal } from '../refusal.ts'
import type { Principal } from '../principal.ts'
import type { Store, Transaction } from '../ports/store.ts'
import { epochMs } from '../instant.ts'
import { sha256Hex } from './canonical-json.ts'
import { readToken, sameDigest, type CredentialParts } from './credentials.ts'

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
  /** Wire time, epoch milliseconds. */
  readonly wireNow: () => number
  /** Which keys this edge takes: a sandbox refuses live ones, a server refuses test ones. */
  readonly mode: 'test' | 'live'
}

/**
 * Finds who sent a request.
 * @throws {Refusal} `unauthenticated`
 */
export async function authenticate(
  request: Request,
  { store, wireNow, mode }: AuthenticateOptions,
): Promise<Authenticated> {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const parts = token === undefined ? undefined : readToken(token)
  if (token === undefined || !parts || parts.mode !== mode) throw refuse()
  const [tenant] = await store.system.find('credential', parts.id)
  if (tenant === undefined) throw refuse()
  const hash = await sha256Hex(token)
  return store.transaction(tenant, async (tx) => {
    const credential = await findCredential(tx, parts)
    if (!credential || !sameDigest(credential.hash, hash)) throw refuse()
    if (credential.revokedAt !== null) throw refuse()
    if (credential.expiresAt !== null && epochMs(credential.expiresAt) <= wireNow()) throw refuse()
    const installation = await tx.get(installations, credential.installationId)
    if (!installation || installation.value.state !== 'active') throw refuse()
    const app = await tx.get(apps, installation.value.appId)
    if (!app) throw refuse()
    const actor = credential.actor ?? { type: 'app' as const, id: installation.value.appId }
    if (actor.type === 'agent' && !(await isActiveAgent(tx, actor.id))) throw refuse()
    const accountId = actor.type === 'contact' ? (await tx.get(contacts, actor.id))?.value.accountId : null
    if (accountId === undefined) throw refuse()
    return {
      token,
      credentialId: parts.id,
      allowedOrigins: app.value.allowedOrigins,
      principal: {
        tenant,
        installationId: installation.id,
        appId: app.id,
        actor,
        scopes: new Set(credential.scopes),
        credential: parts.kind,
        accountId,
        apiVersion: credential.apiVersion,
      },
    }
  })
}

async function findCredential(tx: Transaction, parts: CredentialParts): Promise<CredentialDoc | undefined> {
  return parts.kind === 'key'
    ? (await tx.get(apiKeys, parts.id))?.value
    : (await tx.get(sessions, parts.id))?.value
}

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
  return store.transaction(principal.tenant, async (tx) => {
    if (actorId.startsWith('agt_') && (await isActiveAgent(tx, actorId)))
      return { ...principal, actor: { type: 'agent', id: actorId }, accountId: null }
    const contact = actorId.startsWith('con_') ? await tx.get(contacts, actorId) : undefined
    if (contact)
      return { ...principal, actor: { type: 'contact', id: contact.id }, accountId: contact.value.accountId }
    throw nobody
  })
}
