import type { OperationId } from '@deskwire/contract'
import { attachmentSuccesses } from './attachment-successes.ts'
import { slaSuccesses } from './sla-successes.ts'
import type { Ask, World } from './world.ts'

/** Prepares the world for an operation and gives a request that succeeds; a second call gives another one. */
export type Success = (world: World) => Promise<Ask>

const onTicket =
  (
    rest: (
      world: World,
      ticket: { id: string; version: number; accountId: string; contactId: string },
    ) => Promise<Ask> | Ask,
  ): Success =>
  async (world) => {
    const ticket = await world.ticket()
    return { path: { ticketId: ticket.id }, ...(await rest(world, ticket)) }
  }

const onArticle =
  (rest: (world: World, article: { id: string }) => Promise<Ask> | Ask): Success =>
  async (world) => {
    const article = await world.article()
    const ask = await rest(world, article)
    return { ...ask, path: { articleId: article.id, ...ask.path } }
  }

/** A request that succeeds, for every operation: the type refuses a missing and an extra one. */
export const successes: { readonly [Id in OperationId]: Success } = {
  ...slaSuccesses,
  ...attachmentSuccesses,
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

  'tickets.create': async (world) => {
    const contact = await world.contact()
    return {
      body: {
        accountId: contact.accountId,
        contactId: contact.id,
        title: `Server down ${world.next()}`,
        description: 'Nobody can log in since 09:00 UTC.',
      },
    }
  },
  'tickets.list': async (world) => {
    await world.ticket()
    return {}
  },
  'tickets.search': async (world) => {
    await world.ticket()
    return { body: { query: 'tunnel', limit: 100 } }
  },
  'tickets.get': onTicket(() => ({})),
  'tickets.update': onTicket((world) => ({
    ifMatch: 1,
    body: { severity: 'P1', title: `Renamed ${world.next()}` },
  })),
  'tickets.transition': onTicket(() => ({ ifMatch: 1, body: { to: 'open' } })),
  'tickets.assign': onTicket((world) => ({ ifMatch: 1, body: { agentId: world.agentId } })),
  'tickets.merge': onTicket(async (world, { accountId, contactId }) => ({
    ifMatch: 1,
    body: { intoTicketId: (await world.ticket({ accountId, contactId })).id },
  })),
  'tickets.link': onTicket(async (world) => ({
    body: { toTicketId: (await world.ticket()).id, type: 'relatesTo' },
  })),
  'tickets.listLinks': onTicket(async (world, { id }) => {
    await world.must('tickets.link', {
      path: { ticketId: id },
      body: { toTicketId: (await world.ticket()).id, type: 'blocks' },
    })
    return {}
  }),
  'tickets.unlink': onTicket(async (world, { id }) => {
    const link = await world.must('tickets.link', {
      path: { ticketId: id },
      body: { toTicketId: (await world.ticket()).id, type: 'blocks' },
    })
    return { path: { ticketId: id, linkId: link.id } }
  }),
  'tickets.timeline': onTicket(() => ({})),
  'messages.create': onTicket((world) => ({
    body: { body: `Any news? ${world.next()}`, visibility: 'public' },
  })),
  'messages.list': onTicket(async (world, { id }) => {
    await world.must('messages.create', {
      path: { ticketId: id },
      body: { body: 'Any news?', visibility: 'public' },
    })
    return {}
  }),
  'messages.get': onTicket(async (world, { id }) => {
    const message = await world.must('messages.create', {
      path: { ticketId: id },
      body: { body: 'Any news?', visibility: 'internal' },
    })
    return { path: { ticketId: id, messageId: message.id } }
  }),
  'categories.list': async (world) => ({ query: { language: world.next() % 2 === 0 ? 'zh' : 'ja' } }),
  'categories.get': async (world) => {
    const ids = Object.values(world.sandbox.categories)
    return { path: { categoryId: ids[world.next() % ids.length] ?? '' } }
  },
  'followUps.list': onTicket(() => ({})),
  'followUps.answer': async (world) => {
    const question = await world.question()
    return {
      path: { ticketId: question.ticketId, followUpId: question.id },
      body: { choice: question.choices[0].value },
    }
  },
  'ratings.create': async (world) => ({
    path: { ticketId: (await world.ticketIn('solved')).id },
    body: { score: 4, comment: 'Quick.' },
  }),
  'ratings.get': async (world) => {
    const ticketId = (await world.ticketIn('solved')).id
    const rating = await world.must('ratings.create', {
      path: { ticketId },
      body: { score: 1 + (world.next() % 5) },
    })
    return { path: { ticketId, ratingId: rating.id } }
  },

  'articles.create': async (world) => ({
    body: {
      title: `How to ${world.next()}`,
      body: 'Text',
      language: 'en',
      audience: 'public',
      state: 'published',
    },
  }),
  'articles.list': async (world) => {
    await world.article()
    return {}
  },
  'articles.get': async (world) => ({ path: { articleId: (await world.article()).id } }),
  'articles.update': async (world) => ({
    path: { articleId: (await world.article()).id },
    ifMatch: 1,
    body: { title: `New title ${world.next()}` },
  }),
  'articles.archive': async (world) => ({ path: { articleId: (await world.article()).id }, ifMatch: 1 }),
  'articles.import': async (world) => ({
    body: {
      articles: [
        {
          externalId: `kb-${world.next()}`,
          title: 'Imported',
          body: 'Text',
          language: 'en',
          audience: 'public',
          state: 'published',
        },
      ],
    },
  }),
  'articles.listVersions': onArticle(async (world, { id }) => {
    await world.must('articles.update', {
      path: { articleId: id },
      ifMatch: 1,
      body: { title: `Second title ${world.next()}` },
    })
    return {}
  }),
  'articles.getVersion': onArticle(() => ({ path: { versionNumber: '1' } })),
  'articles.neighbours': onArticle(async (world, { id }) => {
    const body = { type: 'requires', toArticleId: (await world.article()).id }
    await world.must('articleLinks.create', { path: { articleId: id }, body })
    return { query: { depth: '2' } }
  }),
  'translations.list': onArticle(async (world, { id }) => {
    await world.translation(id)
    return {}
  }),
  'translations.get': onArticle(async (world, { id }) => {
    await world.translation(id)
    return { path: { language: 'zh' } }
  }),
  'translations.put': onArticle((world) => ({
    path: { language: 'zh' },
    body: { title: `隧道中断 ${world.next()}`, body: '两端不一致。', sourceVersion: 1, method: 'human' },
  })),
  'articleFeedback.create': onArticle((world) => ({
    body: { helpful: false, comment: `Step ${world.next()} is missing.` },
  })),
  'articleLinks.create': onArticle(async (world) => ({
    body: { type: 'fixes', toArticleId: (await world.article()).id },
  })),
  'articleLinks.list': onArticle(async (world, { id }) => {
    await world.must('articleLinks.create', {
      path: { articleId: id },
      body: { type: 'affectsProduct', product: 'vpn-gateway' },
    })
    return {}
  }),
  'articleLinks.delete': onArticle(async (world, { id }) => {
    const body = { type: 'affectsProduct', product: 'vpn-gateway' }
    const link = await world.must('articleLinks.create', { path: { articleId: id }, body })
    return { path: { linkId: link.id } }
  }),
  'gaps.list': async (world) => {
    await world.must('knowledge.search', { body: { query: `quasar${world.next()}`, language: 'en' } })
    return {}
  },
  'knowledge.search': async (world) => {
    await world.article()
    return { body: { query: 'tunnel drops', language: 'en' } }
  },
  'suggestions.create': async (world) => {
    await world.article()
    return { body: { ticketId: (await world.ticket()).id } }
  },
  'suggestions.recordOutcome': async (world) => {
    await world.article()
    const { items } = await world.must('suggestions.create', {
      body: { ticketId: (await world.ticket()).id },
    })
    return { path: { suggestionId: items[0].id }, body: { outcome: 'opened' } }
  },

  'tickets.escalate': onTicket((_, { version }) => ({
    ifMatch: version,
    body: { reason: 'technicalExpertise', toTier: 'L2' },
  })),
  'centers.list': async (world) => ({ query: { kind: world.next() % 2 === 0 ? 'regional' : 'specialist' } }),
  'centers.get': async (world) => {
    const ids = Object.values(world.sandbox.centers)
    return { path: { centerId: ids[world.next() % ids.length] ?? '' } }
  },
  'queues.create': async (world) => ({
    body: { name: `Queue ${world.next()}`, position: 500, requiredSkills: [{ skill: 'network', level: 4 }] },
  }),
  'queues.list': async (world) => {
    await world.queue()
    return { query: { sort: 'position', limit: '50' } }
  },
  'queues.get': async (world) => ({ path: { queueId: (await world.queue()).id } }),
  'queues.update': async (world) => ({
    path: { queueId: (await world.queue()).id },
    ifMatch: 1,
    body: { position: world.next() },
  }),
  'agents.create': async (world) => ({ body: world.newAgent() }),
  'agents.list': async (world) => {
    await world.agent()
    return {}
  },
  'agents.get': async (world) => ({ path: { agentId: (await world.agent()).id } }),
  'agents.update': async (world) => ({
    path: { agentId: (await world.agent()).id },
    ifMatch: 1,
    body: { team: `team ${world.next()}`, capacity: { chat: 4 } },
  }),
  'presence.get': async (world) => ({ path: { agentId: (await world.agent()).id } }),
  'presence.set': async (world) => ({
    path: { agentId: world.agentId },
    body: { state: world.next() % 2 === 0 ? 'available' : 'busy', until: '2026-11-20T12:15:00.000Z' },
  }),
  'skills.list': async (world) => {
    await world.agent({ skills: [{ skill: `a-skill-${world.next()}`, level: 3 }] })
    return {}
  },
  'routingPolicies.create': async (world) => ({
    body: { name: `Policy ${world.next()}`, reservationTtl: 'PT2M' },
  }),
  'routingPolicies.list': async (world) => {
    await world.routingPolicy()
    return {}
  },
  'routingPolicies.get': async (world) => ({ path: { policyId: (await world.routingPolicy()).id } }),
  'routingPolicies.activate': async (world) => ({
    path: { policyId: (await world.routingPolicy()).id },
    ifMatch: 1,
  }),
  'decisions.create': async (world) => ({
    body: { draft: { severity: world.next() % 2 === 0 ? 'P1' : 'P2', channel: 'portal', language: 'en' } },
  }),
  'decisions.list': async (world) => {
    await world.ticket()
    return {}
  },
  'decisions.get': async (world) => ({ path: { decisionId: (await world.offer()).decisionId } }),
  'reservations.list': async (world) => {
    await world.ticket()
    return {}
  },
  'reservations.get': async (world) => ({ path: { reservationId: (await world.offer()).id } }),
  'reservations.accept': async (world) => ({ path: { reservationId: (await world.offer()).id } }),
  'reservations.decline': async (world) => ({
    path: { reservationId: (await world.offer()).id },
    body: { reason: `In a call, ${world.next()}.` },
  }),

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

  'sandbox.getClock': async (world) => {
    await world.sandbox.advance(1000)
    return {}
  },
  'sandbox.advanceClock': async (world) => ({ body: { by: `PT${world.next()}H` } }),
  'sandbox.reset': async (world) => ({ body: { seed: world.next() } }),
}
