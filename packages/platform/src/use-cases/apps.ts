import type { App, Installation } from '@deskwire/contract'
import { liveKeys, revokeKey } from '../apps/keys.ts'
import { listOrigins } from '../apps/origins.ts'
import { checkScopes } from '../apps/scopes.ts'
import { listPage } from '../edge/page.ts'
import { apps, installations } from '../documents/index.ts'
import { patchResource } from '../merge-patch.ts'
import type { CollectionSpec } from '../ports/store.ts'
import { Refusal, unknownReference } from '../refusal.ts'
import { read, write, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'

async function rendered<Doc extends { readonly version: number }>(
  work: Work,
  collection: CollectionSpec<Doc>,
  id: string,
): Promise<Rendered> {
  const stored = await work.tx.get(collection, id)
  if (!stored) throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
  return { body: stored.value, version: stored.value.version }
}

const createdRendered =
  <Doc extends { readonly version: number }>(collection: CollectionSpec<Doc>) =>
  async (work: Work, { id }: { readonly id: string }): Promise<Rendered> => ({
    ...(await rendered(work, collection, id)),
    location: `/v1/${collection.name}/${id}`,
  })

/** Fields that every new resource of this file has. */
const newResource = (work: Work, prefix: string) => ({
  id: work.newId(prefix),
  version: 1,
  createdAt: work.nowIso,
  updatedAt: work.nowIso,
})

export const appCases = {
  'apps.create': write('apps.create', {
    async run(work, { body }) {
      const { name, description = null, allowedOrigins, homepage = null } = body
      const app: App = { ...newResource(work, 'app'), name, description, allowedOrigins, homepage }
      work.tx.insert(apps, app.id, app)
      await listOrigins(work.tx, app.id, [], allowedOrigins)
      work.emit({ type: 'app.created', subject: { type: 'app', id: app.id }, data: { appId: app.id } })
      return { id: app.id }
    },
    render: createdRendered(apps),
  }),

  'apps.list': read('apps.list', (work, call) =>
    listPage(work.tx, call, { collection: apps, render: (app) => app }),
  ),

  'apps.get': read('apps.get', (work, { path }) => rendered(work, apps, path.appId)),

  'apps.update': write('apps.update', {
    target: (work, { path }) => work.tx.get(apps, path.appId),
    async run(work, { body }, stored) {
      const { value, changed } = patchResource(stored.value, body)
      if (changed.length === 0) return { id: stored.id }
      work.tx.replace(apps, stored, { ...value, version: value.version + 1, updatedAt: work.nowIso })
      await listOrigins(work.tx, stored.id, stored.value.allowedOrigins, value.allowedOrigins)
      work.emit({
        type: 'app.updated',
        subject: { type: 'app', id: stored.id },
        data: { appId: stored.id, changed },
      })
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, apps, id),
  }),

  'installations.create': write('installations.create', {
    async run(work, { body: { appId, scopes }, principal }) {
      if (!(await work.tx.get(apps, appId))) throw unknownReference('/body/appId', 'app')
      checkScopes(
        scopes,
        '/body/scopes',
        principal.scopes,
        'A scope that the calling key itself lacks cannot be granted.',
      )
      const installation: Installation = { ...newResource(work, 'ins'), appId, scopes, state: 'active' }
      work.tx.insert(installations, installation.id, installation)
      work.emit({
        type: 'installation.created',
        subject: { type: 'installation', id: installation.id },
        data: { installationId: installation.id, appId, scopes },
      })
      return { id: installation.id }
    },
    render: createdRendered(installations),
  }),

  'installations.list': read('installations.list', (work, call) =>
    listPage(work.tx, call, { collection: installations, render: (installation) => installation }),
  ),

  'installations.get': read('installations.get', (work, { path }) =>
    rendered(work, installations, path.installationId),
  ),

  'installations.delete': write('installations.delete', {
    target: (work, { path }) => work.tx.get(installations, path.installationId),
    async run(work, _call, stored) {
      const { state, version, appId } = stored.value
      if (state === 'deleted') return { id: stored.id }
      work.tx.replace(installations, stored, {
        ...stored.value,
        state: 'deleted',
        version: version + 1,
        updatedAt: work.nowIso,
      })
      work.emit({
        type: 'installation.deleted',
        subject: { type: 'installation', id: stored.id },
        data: { installationId: stored.id, appId },
      })
      for (const key of await liveKeys(work, stored.id)) revokeKey(work, key)
      return { id: stored.id }
    },
    render: async () => ({}),
  }),
}
