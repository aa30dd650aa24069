import type { ArticleLinkType } from '@deskwire/contract'
import { articleLinks, linkPair, type ArticleLinkDoc } from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import { Refusal } from '../refusal.ts'
import type { Work } from '../work.ts'

/** What a link leads to. */
export type LinkTarget = { readonly articleId: string } | { readonly product: string }

const told = ({ id: linkId, fromArticleId: articleId, type, toArticleId, product }: ArticleLinkDoc) => ({
  linkId,
  articleId,
  type,
  toArticleId,
  product,
})

/**
 * Links an article to another one, or to a product. That both exist was asked before.
 * @throws {Refusal} `already-linked`
 */
export async function linkArticle(
  work: Work,
  fromArticleId: string,
  type: ArticleLinkType,
  target: LinkTarget,
): Promise<ArticleLinkDoc> {
  const toArticleId = 'articleId' in target ? target.articleId : null
  const product = 'product' in target ? target.product : null
  const prefix = linkPair(fromArticleId, type, toArticleId ?? product ?? '')
  const [present] = await work.tx.query(articleLinks, { index: 'pair', prefix, limit: 1 })
  if (present) {
    throw new Refusal('already-linked', 'The two are linked in this way already; `linkId` names the link.', {
      members: { linkId: present.id },
    })
  }
  const id = work.newId('aln')
  const link: ArticleLinkDoc = { id, type, fromArticleId, toArticleId, product, createdAt: work.nowIso }
  work.tx.insert(articleLinks, id, link)
  work.emit({ type: 'article.linked', subject: { type: 'article', id: fromArticleId }, data: told(link) })
  return link
}

/** Removes a link. */
export function unlinkArticle(work: Work, link: Stored<ArticleLinkDoc>): void {
  work.tx.remove(articleLinks, link)
  work.emit({
    type: 'article.unlinked',
    subject: { type: 'article', id: link.value.fromArticleId },
    data: told(link.value),
  })
}
