import { seesArticle } from '../articles/article-access.ts'
import { linkArticle, unlinkArticle, type LinkTarget } from '../articles/link-articles.ts'
import { nearArticles } from '../articles/near-articles.ts'
import { articleLinks, articles, type ArticleLinkDoc } from '../documents/index.ts'
import { decodeCursor, encodeCursor } from '../edge/cursor.ts'
import type { IndexRow } from '../ports/store.ts'
import { invalid, notFound, unknownReference } from '../refusal.ts'
import { read, write, type Call } from '../use-case.ts'
import type { Work } from '../work.ts'

const DEFAULT_LIMIT = 20

/**
 * What a new link leads to. Products stand behind `affectsProduct` and nothing else does.
 * @throws {Refusal} `invalid-request`
 */
async function targetOf(work: Work, { body, path }: Call<'articleLinks.create'>): Promise<LinkTarget> {
  const { type, toArticleId, product } = body
  if ((type === 'affectsProduct') !== (product !== undefined)) {
    const detail = '`affectsProduct` leads to a product, every other type to an article.'
    throw invalid([{ pointer: '/body/type', code: 'combination', detail }])
  }
  if (product !== undefined) return { product }
  if (toArticleId === path.articleId) {
    throw invalid([
      { pointer: '/body/toArticleId', code: 'self', detail: 'An article is not linked to itself.' },
    ])
  }
  if (toArticleId === undefined || !(await work.tx.get(articles, toArticleId)))
    throw unknownReference('/body/toArticleId', 'article')
  return { articleId: toArticleId }
}

const orderOf = (row: IndexRow<ArticleLinkDoc>): string => `${row.value.createdAt} ${row.id}`

export const articleLinkCases = {
  'articleLinks.create': write('articleLinks.create', {
    target: (work, { path }: Call<'articleLinks.create'>) => work.tx.get(articles, path.articleId),
    async run(work, call) {
      const target = await targetOf(work, call)
      return { id: (await linkArticle(work, call.path.articleId, call.body.type, target)).id }
    },
    async render(work, { id }) {
      const link = await work.tx.get(articleLinks, id)
      if (!link) throw notFound()
      return { body: link.value }
    },
  }),

  'articleLinks.list': read('articleLinks.list', async (work, { path, query, operationId }) => {
    const { articleId } = path
    if (!(await work.tx.get(articles, articleId))) throw notFound()
    const { limit = DEFAULT_LIMIT, cursor } = query
    const purpose = JSON.stringify([operationId, articleId])
    const after = cursor === undefined ? undefined : decodeCursor(purpose, cursor)
    // Links of an article stand in two indexes, one for each end: both are read in order and merged.
    const rows: IndexRow<ArticleLinkDoc>[] = []
    for (const index of ['from', 'to']) {
      const start = after ? { after: [articleId, ...after] } : {}
      rows.push(
        ...(await work.tx.query(articleLinks, { index, prefix: [articleId], ...start, limit: limit + 1 })),
      )
    }
    const page = rows.sort((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1)).slice(0, limit)
    const last = page[page.length - 1]
    const nextCursor =
      rows.length > limit && last ? encodeCursor(purpose, [last.value.createdAt, last.id]) : null
    return { body: { items: page.map((row) => row.value), nextCursor } }
  }),

  'articleLinks.delete': write('articleLinks.delete', {
    async target(work, { path }: Call<'articleLinks.delete'>) {
      const link = await work.tx.get(articleLinks, path.linkId)
      return link && [link.value.fromArticleId, link.value.toArticleId].includes(path.articleId)
        ? link
        : undefined
    },
    async run(work, { path }, link) {
      unlinkArticle(work, link)
      return { id: path.linkId }
    },
    render: async () => ({}),
  }),

  'articles.neighbours': read('articles.neighbours', async (work, { path, query, principal }) => {
    const article = await work.tx.get(articles, path.articleId)
    if (!article || !seesArticle(principal, article.value)) throw notFound()
    const { depth = 1, type } = query
    const items = await nearArticles(work, principal, article.id, {
      depth,
      ...(type !== undefined && { type }),
    })
    return { body: { items } }
  }),
}
