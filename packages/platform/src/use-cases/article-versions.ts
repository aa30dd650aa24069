import type { ArticleVersion, ArticleVersionSummary } from '@deskwire/contract'
import { articles, articleVersions, versionId, type ArticleVersionDoc } from '../documents/index.ts'
import { listPage } from '../edge/page.ts'
import { notFound } from '../refusal.ts'
import { read, type Call } from '../use-case.ts'

const view = ({ textVersion: _textVersion, ...version }: ArticleVersionDoc): ArticleVersion => version

const summary = (version: ArticleVersionDoc): ArticleVersionSummary => {
  const { body: _body, ...rest } = view(version)
  return rest
}

export const articleVersionCases = {
  'articles.listVersions': read('articles.listVersions', async (work, call) => {
    const { articleId } = call.path
    if (!(await work.tx.get(articles, articleId))) throw notFound()
    const newestFirst = { ...call, query: { ...call.query, sort: '-version' } }
    return listPage(work.tx, newestFirst as Call, {
      collection: articleVersions,
      render: summary,
      confined: { articleId },
    })
  }),

  'articles.getVersion': read('articles.getVersion', async (work, { path }) => {
    const version = await work.tx.get(articleVersions, versionId(path.articleId, Number(path.versionNumber)))
    if (!version) throw notFound()
    return { body: view(version.value), version: version.value.version }
  }),
}
