import type { ApiKey } from '@deskwire/contract'
import { liveKeys, revokeKey } from '../apps/keys.ts'
import { mintedSecret } from '../apps/minted-secret.ts'
import { checkScopes } from '../apps/scopes.ts'
import { listPage } from '../edge/page.ts'
import { apiKeys, installations, type ApiKeyDoc, type InstallationDoc } from '../documents/index.ts'
import { epochMs, iso } from '../instant.ts'
import { invalid, Refusal, unknownReference } from '../refusal.ts'
import { read, write, type Call, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'

/** Live keys that an installation may have at most. */
const MAX_KEYS = 10

const view = ({ hash: _hash, actor: _actor, ...key }: ApiKeyDoc): ApiKey => key

async function rendered(work: Work, apiKeyId: string): Promise<Rendered> {
  const stored = await work.tx.get(apiKeys, apiKeyId)
  if (!stored) throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
  return { body: view(stored.value) }
}

/** What the new key may do: what is asked for, or all that its installation may, where the caller may give that away. */
function grantedScopes(
  { body, principal }: Call<'apiKeys.create'>,
  installation: InstallationDoc,
): readonly string[] {
  const grantable = new Set(installation.scopes.filter((scope) => principal.scopes.has(scope)))
  if (body.scopes) {
    checkScopes(
      body.scopes,
      '/body/scopes',
      grantable,
      'The installation or the calling key lacks this scope.',
    )
  } else if (grantable.size < installation.scopes.length) {
    throw invalid([
      {
        pointer: '/body/scopes',
        code: 'required',
        detail: 'The calling key lacks some of the scopes of the installation: name those to give.',
      },
    ])
  }
  return body.scopes ?? installation.scopes
}

export const apiKeyCases = {
  'apiKeys.create': write('apiKeys.create', {
    mints: 'key',
    async run(work, call) {
      const { body, version } = call
      const { name, installationId, expiresAt = null } = body
      const { wireNow } = work.context
      const stored = await work.tx.get(installations, installationId)
      if (stored?.value.state !== 'active')
        throw unknownReference('/body/installationId', 'active installation')
      const scopes = grantedScopes(call, stored.value)
      if (expiresAt !== null && !(epochMs(expiresAt) > wireNow)) {
        throw invalid([
          { pointer: '/body/expiresAt', code: 'range', detail: '`expiresAt` must lie in the future.' },
        ])
      }
      // NOTE: the count is a query, which nothing guards; so each new key also writes the installation's row, unchanged.
      if ((await liveKeys(work, installationId)).length >= MAX_KEYS) {
        throw new Refusal(
          'too-many-keys',
          'The installation has as many live keys as it may have. Revoke one first.',
          {
            members: { maxKeys: MAX_KEYS },
          },
        )
      }
      work.tx.replace(installations, stored, stored.value)
      const { id, token, hash } = mintedSecret(call)
      work.tx.insert(apiKeys, id, {
        id,
        installationId,
        name,
        hint: token.slice(-4),
        hash,
        scopes: [...scopes],
        apiVersion: version,
        actor: null,
        createdAt: iso(wireNow),
        expiresAt,
        revokedAt: null,
        lastUsedAt: null,
      })
      work.tx.publish('credential', id)
      work.emit({
        type: 'apiKey.created',
        subject: { type: 'apiKey', id },
        data: { apiKeyId: id, installationId, scopes, expiresAt },
      })
      return { id }
    },
    render: (work, { id }) => rendered(work, id),
  }),

  'apiKeys.list': read('apiKeys.list', (work, call) =>
    listPage(work.tx, call, { collection: apiKeys, render: view }),
  ),

  'apiKeys.revoke': write('apiKeys.revoke', {
    target: (work, { path }) => work.tx.get(apiKeys, path.apiKeyId),
    async run(work, _call, stored) {
      const { revokedAt } = stored.value
      if (revokedAt !== null) {
        throw new Refusal('already-revoked', 'The key is revoked already. Nothing was changed.', {
          members: { revokedAt },
        })
      }
      revokeKey(work, stored)
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, id),
  }),
}
