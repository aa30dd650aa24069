import type { OperationId } from '@deskwire/contract'
import type { Success } from './successes.ts'
import type { Ask, World } from './world.ts'

const onArticle =
  (rest: (world: World, article: { id: string }) => Promise<Ask> | Ask): Success =>
  async (world) => {
    const article = await world.article()
    const ask = await rest(world, article)
    return { ...ask, path: { articleId: article.id, ...ask.path } }
  }

/** A request that succeeds, for every operation of the capability `knowledge`. */
export const knowledgeSuccesses = {
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
} satisfies Partial<Record<OperationId, Success>>
