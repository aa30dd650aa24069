import type { ArticleImportEntry } from '@deskwire/contract'
import { articles, categories, type ArticleDoc } from '../documents/index.ts'
import type { JobStep } from '../jobs/job.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'
import { createArticle, reviseArticle } from './change-article.ts'
import { planEntry } from './plan-import.ts'

// A query sees nothing of its own transaction, `get` does: so the ids that this step has written are kept beside.
async function findArticle(
  work: Work,
  installationId: string,
  externalId: string,
  written: ReadonlyMap<string, string>,
): Promise<Stored<ArticleDoc> | undefined> {
  const id = written.get(externalId)
  if (id !== undefined) return work.tx.get(articles, id)
  const [row] = await work.tx.query(articles, {
    index: 'externalId',
    prefix: [installationId, externalId],
    limit: 1,
  })
  return row && work.tx.get(articles, row.id)
}

/** One step of `articles.import`: writes its entries in order and counts what became of them. */
export const importArticles: JobStep = async (work, { installationId }, { value, size }) => {
  const tally = { created: 0, updated: 0, unchanged: 0, failed: 0 }
  if (value === undefined) return { ...tally, failed: size }
  const written = new Map<string, string>()
  for (const entry of value as readonly ArticleImportEntry[]) {
    const { externalId, categoryId } = entry
    const known = await findArticle(work, installationId, externalId, written)
    const hasCategory = categoryId === undefined || (await work.tx.get(categories, categoryId)) !== undefined
    const plan = planEntry(entry, known?.value, hasCategory)
    if (plan.outcome === 'created') written.set(externalId, createArticle(work, installationId, entry).id)
    else if (plan.outcome === 'updated' && known) await reviseArticle(work, known, plan.patch)
    tally[plan.outcome] += 1
  }
  return tally
}
