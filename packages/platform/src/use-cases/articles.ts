import type { Article } from '@deskwire/contract'
import { archiveArticle, createArticle, reviseArticle } from '../articles/change-article.ts'
import { seesArticle } from '../articles/article-access.ts'
import { listPage } from '../edge/page.ts'
import { articles, categories, type ArticleDoc } from '../documents/index.ts'
import type { Principal } from '../principal.ts'
import { Refusal, unknownReference } from '../refusal.ts'
import { read, write, type Call, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'
import { claimExternalId } from './external-id.ts'

const view = ({
  installationId: _installation,
  textVersion: _textVersion,
  textUpdatedAt: _textUpdatedAt,
  translatedInto: _translatedInto,
  ...article
}: ArticleDoc): Article => article

async function rendered(work: Work, principal: Principal, articleId: string): Promise<Rendered> {
  const stored = await work.tx.get(articles, articleId)
  if (!stored || !seesArticle(principal, stored.value)) {
    throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
  }
  return { body: view(stored.value), version: stored.value.version }
}

async function checkCategory(work: Work, categoryId: string | null | undefined): Promise<void> {
  if (categoryId === null || categoryId === undefined) return
  if (!(await work.tx.get(categories, categoryId))) throw unknownReference('/body/categoryId', 'category')
}

const target = (work: Work, { path }: Call<'articles.update' | 'articles.archive'>) =>
  work.tx.get(articles, path.articleId)

const render = (
  work: Work,
  { id }: { readonly id: string },
  { principal }: { readonly principal: Principal },
) => rendered(work, principal, id)

export const articleCases = {
  'articles.create': write('articles.create', {
    async run(work, { body, principal: { installationId } }) {
      await checkCategory(work, body.categoryId)
      await claimExternalId(work, articles, installationId, body.externalId)
      return { id: createArticle(work, installationId, body).id }
    },
    async render(work, reference, call) {
      return { ...(await render(work, reference, call)), location: `/v1/articles/${reference.id}` }
    },
  }),

  'articles.list': read('articles.list', (work, call) => {
    const { principal } = call
    return listPage(work.tx, call, {
      collection: articles,
      render: view,
      unique: { filter: 'externalId', scope: [principal.installationId] },
      ...(principal.actor.type === 'contact' && {
        confined: { shownTo: 'contacts' },
        visible: (article: ArticleDoc) => seesArticle(principal, article),
      }),
    })
  }),

  'articles.get': read('articles.get', (work, { path, principal }) =>
    rendered(work, principal, path.articleId),
  ),

  'articles.update': write('articles.update', {
    target,
    async run(work, { body }, stored) {
      await checkCategory(work, body.categoryId)
      await reviseArticle(work, stored, body)
      return { id: stored.id }
    },
    render,
  }),

  'articles.archive': write('articles.archive', {
    target,
    async run(work, _call, stored) {
      if (stored.value.state === 'archived') {
        throw new Refusal('already-archived', 'The article is archived already. Nothing was changed.')
      }
      await archiveArticle(work, stored)
      return { id: stored.id }
    },
    render,
  }),
}
