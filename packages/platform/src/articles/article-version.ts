import { translationLag } from '@deskwire/knowledge'
import type { TranslationLag } from '@deskwire/contract'
import {
  articleVersions,
  versionId,
  type ArticleDoc,
  type ArticleVersionDoc,
  type TranslationDoc,
} from '../documents/index.ts'
import { epochMs } from '../instant.ts'
import type { Work } from '../work.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Keeps an article as it is now, in the transaction that made this version of it. */
export function keepVersion(work: Work, article: ArticleDoc, changed: readonly string[]): void {
  const { id: articleId, version, title, body, language, audience, state, textVersion } = article
  const kept: ArticleVersionDoc = {
    articleId,
    version,
    changed: [...changed],
    title,
    body,
    language,
    audience,
    state,
    textVersion,
    createdBy: work.context.actor,
    createdAt: work.nowIso,
  }
  work.tx.insert(articleVersions, versionId(articleId, version), kept)
}

/** How many text versions a translation has missed, and for how many whole days it has been behind. */
export async function lagOf(
  work: Work,
  { id: articleId, textVersion }: ArticleDoc,
  { sourceVersion }: Pick<TranslationDoc, 'sourceVersion'>,
): Promise<TranslationLag> {
  const source = await work.tx.get(articleVersions, versionId(articleId, sourceVersion))
  if (!source) throw new TypeError(`Could not tell a lag: ${articleId} has no version ${sourceVersion}.`)
  const madeFrom = source.value.textVersion
  const { versions, outdated } = translationLag(textVersion, madeFrom)
  if (!outdated) return { versions, days: 0 }
  const [missed] = await work.tx.query(articleVersions, {
    index: 'text',
    prefix: [articleId, madeFrom + 1],
    limit: 1,
  })
  const since = missed ? epochMs(missed.value.createdAt) : work.now
  return { versions, days: Math.floor(Math.max(0, work.now - since) / DAY_MS) }
}
