import type { Client } from '@deskwire/sdk'
import { CliError } from './cli-error.ts'
import type { ArticleSource } from './read-articles.ts'

/** How articles are put into the knowledge base. */
export interface ImportOptions {
  /** Who may read them. @default public */
  readonly audience?: 'public' | 'customers' | 'internal'
  /** Called after each batch and each look at its job. */
  readonly onProgress?: (done: number, total: number) => void
  /** Milliseconds between two looks at a job. @default 50 */
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
const MAX_BATCH_CHARACTERS = 900_000
const MAX_TITLE = 300
const MAX_POLLS = 10_000

/** Cuts articles into requests that a server takes, by number and by length. */
export function batches(articles: readonly ArticleSource[]): readonly (readonly ArticleSource[])[] {
  const cut: ArticleSource[][] = []
  let characters = Infinity
  for (const article of articles) {
    const length = article.title.length + article.body.length
    const last = cut[cut.length - 1]
    if (!last || last.length === MAX_BATCH || characters + length > MAX_BATCH_CHARACTERS) {
      cut.push([article])
      characters = length
    } else {
      last.push(article)
      characters += length
    }
  }
  return cut
}

/**
 * Puts articles into the knowledge base through the API, as jobs: known ones (by external id) are updated, the others added.
 * @throws {CliError} a job failed
 */
export async function importArticles(client: Client, articles: readonly ArticleSource[], options: ImportOptions = {}): Promise<ImportSummary> {
  const { audience = 'public', onProgress, pollMs = 50, signal } = options
  const total = { created: 0, updated: 0, unchanged: 0, failed: 0 }
  let done = 0
  for (const batch of batches(articles)) {
    const entries = batch.map(({ externalId, title, body, language }) => ({
      externalId,
      title: title.slice(0, MAX_TITLE),
      body,
      language,
      audience,
      state: 'published' as const,
    }))
    let job = await client.articles.import({ articles: entries }, { ...(signal && { signal }) })
    for (let polls = 0; job.state === 'queued' || job.state === 'running'; polls += 1) {
      if (polls === MAX_POLLS) throw new CliError(`Import job ${job.id} is still ${job.state} after ${polls} looks at it; look at it later with jobs.get.`)
      onProgress?.(done + job.progress.done, articles.length)
      if (polls > 20) await new Promise((resolve) => setTimeout(resolve, pollMs))
      job = await client.jobs.get(job.id, { ...(signal && { signal }) })
    }
    if (job.state !== 'succeeded') throw new CliError(`Import job ${job.id} is ${job.state}: ${job.problem?.title ?? 'no reason given'}.`)
    for (const name of ['created', 'updated', 'unchanged', 'failed'] as const) total[name] += Number(job.result?.[name] ?? 0)
    done += batch.length
    onProgress?.(done, articles.length)
  }
  return total
}
