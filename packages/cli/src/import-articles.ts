import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from '@deskwire/sdk'
import { type ArticleSource, checkArticles } from './article-source.ts'
import { CliError } from './cli-error.ts'

/** How articles are put into the knowledge base. */
export interface ImportOptions {
  /** Who may read them. @default public */
  readonly audience?: 'public' | 'customers' | 'internal'
  /** Called after each batch and each look at its job, with numbers of articles. */
  readonly onProgress?: (done: number, total: number) => void
  /** The longest wait between two looks at a job, milliseconds; the first looks are closer together. @default 200 */
  readonly pollMs?: number
  readonly signal?: AbortSignal
}

/** What an import did, articles. */
export interface ImportSummary {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly failed: number
}

const MAX_BATCH = 200
const MAX_BATCH_BYTES = 2_000_000
const MAX_POLLS = 10_000
const POLL_STEP_MS = 2

/** Cuts articles into requests that a server takes, by number and by length. */
export function batches(articles: readonly ArticleSource[]): readonly (readonly ArticleSource[])[] {
  const cut: ArticleSource[][] = []
  let bytes = Infinity
  for (const article of articles) {
    const size = Buffer.byteLength(article.title) + Buffer.byteLength(article.body)
    const last = cut.at(-1)
    if (!last || last.length === MAX_BATCH || bytes + size > MAX_BATCH_BYTES) {
      cut.push([article])
      bytes = size
    } else {
      last.push(article)
      bytes += size
    }
  }
  return cut
}

/**
 * Puts articles into the knowledge base through the API, as jobs: known ones (by external id) are updated, the others added.
 * @throws {CliError} an article is more than the contract takes, two have one id, or a job failed
 * @example
 * const summary = await importArticles(client, await readArticles('docs/articles', 'en'))
 * summary.created // 12
 */
export async function importArticles(
  client: Client,
  articles: readonly ArticleSource[],
  options: ImportOptions = {},
): Promise<ImportSummary> {
  checkArticles(articles)
  const { audience = 'public', onProgress, pollMs = 200, signal } = options
  const request = signal ? { signal } : {}
  const total = { created: 0, updated: 0, unchanged: 0, failed: 0 }
  let done = 0
  for (const batch of batches(articles)) {
    const entries = batch.map(({ place: _place, ...article }) => ({
      ...article,
      audience,
      state: 'published' as const,
    }))
    let job = await client.articles.import({ articles: entries }, request)
    for (let polls = 0; job.state === 'queued' || job.state === 'running'; polls += 1) {
      if (polls === MAX_POLLS) {
        throw new CliError(
          `Import job ${job.id} is still ${job.state} after ${polls} looks at it; look at it later with jobs.get.`,
        )
      }
      onProgress?.(done + job.progress.done, articles.length)
      await wait(Math.min(pollMs, polls * POLL_STEP_MS), undefined, request)
      job = await client.jobs.get(job.id, request)
    }
    if (job.state !== 'succeeded') {
      throw new CliError(`Import job ${job.id} is ${job.state}: ${job.problem?.title ?? 'no reason given'}.`)
    }
    for (const name of ['created', 'updated', 'unchanged', 'failed'] as const)
      total[name] += Number(job.result?.[name] ?? 0)
    done += batch.length
    onProgress?.(done, articles.length)
  }
  return total
}
