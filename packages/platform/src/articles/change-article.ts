import type { Article, ArticleCreate, ArticleUpdate } from '@deskwire/contract'
import { articleFields } from '@deskwire/knowledge'
import { articles, type ArticleDoc } from '../documents/index.ts'
import type { Patched } from '../merge-patch.ts'
import type { Stored } from '../ports/store.ts'
import { applyPatch } from '../use-cases/changes.ts'
import type { Work } from '../work.ts'

/** What every event of an article says of it. */
const summary = ({ id, language, audience, state }: ArticleDoc) => ({
  articleId: id,
  language,
  audience,
  state,
})

/** Writes what search finds of an article, in the transaction that changed it: published ones are found, no others. */
function indexArticle(
  work: Work,
  { id, language, title, body, audience, state, categoryId }: ArticleDoc,
): void {
  if (state !== 'published') {
    work.tx.removeText('article', id)
    return
  }
  const facets = { audience, ...(categoryId !== null && { categoryId }) }
  work.tx.putText('article', { id, language, fields: articleFields(title, body), facets })
}

/** Writes a new article. That its external id is free and its category exists was asked before. */
export function createArticle(work: Work, installationId: string, input: ArticleCreate): ArticleDoc {
  const {
    externalId = null,
    title,
    body,
    language,
    audience,
    state,
    categoryId = null,
    tags = [],
    metadata = {},
  } = input
  const article: ArticleDoc = {
    id: work.newId('art'),
    installationId,
    version: 1,
    externalId,
    title,
    body,
    language,
    audience,
    state,
    categoryId,
    tags,
    metadata,
    createdAt: work.nowIso,
    updatedAt: work.nowIso,
    publishedAt: state === 'published' ? work.nowIso : null,
  } satisfies Article & { installationId: string }
  work.tx.insert(articles, article.id, article)
  indexArticle(work, article)
  work.emit({ type: 'article.created', subject: { type: 'article', id: article.id }, data: summary(article) })
  return article
}

/**
 * Changes an article where the patch differs from it: one version up and one event, or nothing at all.
 * A state that is written publishes it, takes it back, or brings it back from the archive.
 * @throws {Refusal} `external-id-taken`
 */
export async function reviseArticle(
  work: Work,
  stored: Stored<ArticleDoc>,
  patch: ArticleUpdate,
): Promise<Patched<ArticleDoc>> {
  const isPublished = patch.state === 'published' && stored.value.state !== 'published'
  const wanted = { ...patch, ...(isPublished && { publishedAt: work.nowIso }) }
  const patched = await applyPatch(work, articles, stored, wanted, ({ value }) => ({
    type: 'article.updated',
    subject: 'article',
    data: summary(value),
  }))
  if (patched.changed.length > 0) indexArticle(work, patched.value)
  return patched
}

/** Takes an article out of use. */
export function archiveArticle(work: Work, stored: Stored<ArticleDoc>): void {
  const { version } = stored.value
  const value: ArticleDoc = {
    ...stored.value,
    state: 'archived',
    version: version + 1,
    updatedAt: work.nowIso,
  }
  work.tx.replace(articles, stored, value)
  indexArticle(work, value)
  work.emit({
    type: 'article.archived',
    subject: { type: 'article', id: stored.id },
    data: { articleId: stored.id },
  })
}
