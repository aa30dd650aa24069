import type { OperationId } from '@deskwire/contract'
import type { Success } from './successes.ts'

/** A request that succeeds, for every operation on apps, their keys, events and jobs. */
export const platformSuccesses = {
  'apps.create': async (world) => ({
    body: { name: `App ${world.next()}`, allowedOrigins: ['https://desk.northwind.example'] },
  }),
  'apps.list': async (world) => {
    await world.must('apps.create', { body: { name: `App ${world.next()}`, allowedOrigins: [] } })
    return {}
  },
  'apps.get': async (world) => ({
    path: {
      appId: (await world.must('apps.create', { body: { name: `App ${world.next()}`, allowedOrigins: [] } }))
        .id,
    },
  }),
  'apps.update': async (world) => ({
    path: {
      appId: (await world.must('apps.create', { body: { name: `App ${world.next()}`, allowedOrigins: [] } }))
        .id,
    },
    ifMatch: 1,
    body: { name: `Other ${world.next()}` },
  }),
  'installations.create': async (world) => ({
    body: { appId: world.sandbox.appId, scopes: world.next() % 2 === 0 ? ['tickets:read'] : ['people:read'] },
  }),
  'installations.list': async (world) => {
    await world.must('installations.create', {
      body: { appId: world.sandbox.appId, scopes: ['tickets:read'] },
    })
    return {}
  },
  'installations.get': async (world) => ({
    path: {
      installationId: (
        await world.must('installations.create', {
          body: { appId: world.sandbox.appId, scopes: ['tickets:read'] },
        })
      ).id,
    },
  }),
  'installations.delete': async (world) => ({
    path: {
      installationId: (
        await world.must('installations.create', {
          body: { appId: world.sandbox.appId, scopes: ['tickets:read'] },
        })
      ).id,
    },
    ifMatch: 1,
  }),
  'apiKeys.create': async (world) => {
    const installation = await world.must('installations.create', {
      body: { appId: world.sandbox.appId, scopes: ['tickets:read'] },
    })
    return { body: { installationId: installation.id, name: `key ${world.next()}` } }
  },
  'apiKeys.list': async (world) => {
    const installation = await world.must('installations.create', {
      body: { appId: world.sandbox.appId, scopes: ['tickets:read'] },
    })
    await world.must('apiKeys.create', { body: { installationId: installation.id, name: 'one more' } })
    return {}
  },
  'apiKeys.revoke': async (world) => {
    const installation = await world.must('installations.create', {
      body: { appId: world.sandbox.appId, scopes: ['tickets:read'] },
    })
    const key = await world.must('apiKeys.create', {
      body: { installationId: installation.id, name: 'one more' },
    })
    return { path: { apiKeyId: key.id } }
  },
  'events.list': async (world) => {
    await world.account()
    return { query: { sort: '-sequence' } }
  },
  'events.stream': async (world) => {
    await world.account()
    return {}
  },
  'events.get': async (world) => {
    await world.account()
    const { items } = await world.must('events.list', { query: { sort: '-sequence' } })
    return { path: { eventId: items[0].id } }
  },
  'jobs.list': async (world) => {
    await world.importJob()
    return {}
  },
  'jobs.get': async (world) => ({ path: { jobId: (await world.importJob()).id } }),
  'jobs.cancel': async (world) => ({ path: { jobId: (await world.importJob()).id } }),
} satisfies Partial<Record<OperationId, Success>>
