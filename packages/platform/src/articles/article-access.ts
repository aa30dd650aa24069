import type { ArticleAudience } from '@deskwire/contract'
import { contactAudiences, type ArticleDoc } from '../documents/index.ts'
import type { Principal } from '../principal.ts'

const everyAudience: readonly ArticleAudience[] = ['public', 'customers', 'internal']

/** The audiences that a reader of this kind may find. */
export const audiencesFor = (reader: 'contacts' | 'staff'): readonly ArticleAudience[] =>
  reader === 'contacts' ? contactAudiences : everyAudience

/** What kind of reader the caller is. */
export const readerOf = ({ actor }: Principal): 'contacts' | 'staff' =>
  actor.type === 'contact' ? 'contacts' : 'staff'

/**
 * The audiences whose articles the caller may find, before anything is ranked or counted.
 * @param narrowTo - the one that it asks for; it narrows and never widens
 */
export function readableAudiences(
  principal: Principal,
  narrowTo?: ArticleAudience,
): readonly ArticleAudience[] {
  const readable = audiencesFor(readerOf(principal))
  return narrowTo === undefined ? readable : readable.filter((audience) => audience === narrowTo)
}

/** Whether search and suggestions may show an article to the caller: a published one of its audience. */
function findsArticle(principal: Principal, article: Pick<ArticleDoc, 'state' | 'audience'>): boolean {
  return (
    article.state === 'published' &&
    (readableAudiences(principal) as readonly string[]).includes(article.audience)
  )
}

/** Whether the caller may know that an article exists: apps and agents all of them, contacts those that they can find. */
export function seesArticle(principal: Principal, article: Pick<ArticleDoc, 'state' | 'audience'>): boolean {
  return principal.actor.type !== 'contact' || findsArticle(principal, article)
}
