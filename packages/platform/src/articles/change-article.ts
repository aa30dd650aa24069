import type { Article, ArticleCreate, ArticleUpdate } from '@deskwire/contract'
import { articles, type ArticleDoc, type ArticleOwn } from '../documents/index.ts'
import type { Patched } from '../merge-patch.ts'
import type { Stored } from '../ports/store.ts'
import { applyPatch } from '../use-cases/changes.ts'
import type { Work } from '../work.ts'
import { keepVersion } from './article-version.ts'
import { indexArticle, indexText } from './index-article.ts'

/** What every event of an article says of it. */
const summary = ({ id, language, audience, state }: ArticleDoc) => ({
  articleId: id,
  language,
  audience,
  state,
})

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
    textVersion: 1,
    textUpdatedAt: work.nowIso,
    translatedInto: [],
  } satisfies Article & ArticleOwn
  work.tx.insert(articles, article.id, article)
  keepVersion(work, article, [])
  indexText(work, article)
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
  const { changed } = patched
  if (changed.length === 0) return patched
  const value = changesText(changed) ? await countText(work, patched.value) : patched.value
  keepVersion(work, value, changed)
  await indexArticle(work, value)
  return { value, changed }
}

const changesText = (changed: readonly string[]): boolean =>
  changed.includes('title') || changed.includes('body')

async function countText(work: Work, article: ArticleDoc): Promise<ArticleDoc> {
  const written = await work.tx.get(articles, article.id)
  if (!written) throw new TypeError(`Could not count a version: ${article.id} is not in its own transaction.`)
  const textVersion = article.textVersion + 1
  return work.tx.replace(articles, written, { ...article, textVersion, textUpdatedAt: work.nowIso }).value
}

/** Takes an article out of use. */
export async function archiveArticle(work: Work, stored: Stored<ArticleDoc>): Promise<void> {
  const { version } = stored.value
  const value: ArticleDoc = {
    ...stored.value,
    state: 'archived',
    version: version + 1,
    updatedAt: work.nowIso,
  }
  work.tx.replace(articles, stored, value)
  keepVersion(work, value, ['state'])
  await indexArticle(work, value)
  work.emit({
    type: 'article.archived',
    subject: { type: 'article', id: stored.id },
    data: { articleId: stored.id },
  })
}
