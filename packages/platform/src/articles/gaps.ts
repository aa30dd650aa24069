import type { KnowledgeGap } from '@deskwire/contract'
import { clusterGaps } from '@deskwire/knowledge'
import { misses } from '../documents/index.ts'
import { iso } from '../instant.ts'
import type { Work } from '../work.ts'
import { audiencesFor } from './article-access.ts'
import { findArticles } from './find-articles.ts'
import { MISS_RETENTION_MS, withWords, type WordedMiss } from './misses.ts'
import { everyLanguage, languagesAfter } from './search-languages.ts'

/** Misses that asked about the same thing, in one language. */
export interface Gap {
  /** Stays the same as long as its first miss counts. */
  readonly id: string
  /** The most frequent wording. */
  readonly query: string
  readonly language: string
  /** Oldest first. */
  readonly misses: readonly WordedMiss[]
}

// The latest ones tell what is missing now; more would make a list slow and change little of it.
const MAX_MISSES = 1_000
const MAX_EXAMPLES = 5
const MAX_TICKETS = 5

/**
 * Groups misses by what they asked about, each language for itself.
 * @returns largest first, then by id
 */
export function clusterMisses(all: readonly WordedMiss[]): readonly Gap[] {
  const byId = new Map(all.map((miss) => [miss.id, miss]))
  const gaps = [...new Set(all.map(({ language }) => language))].flatMap((language) =>
    clusterGaps(all.filter((miss) => miss.language === language)).map(
      ({ query, ids }): Gap => ({
        // Ids grow with time, so the first one is that of the oldest miss.
        id: (ids[0] ?? '').replace(/^mis_/, 'gap_'),
        query,
        language,
        misses: ids.flatMap((id) => byId.get(id) ?? []),
      }),
    ),
  )
  return gaps.sort((left, right) => right.misses.length - left.misses.length || (left.id < right.id ? -1 : 1))
}

/** Reads what counts as missed now and groups it. */
export async function readGaps(work: Work, language?: string): Promise<readonly Gap[]> {
  const rows = await work.tx.query(misses, {
    index: language === undefined ? '/missedAt' : 'language/missedAt',
    prefix: language === undefined ? [] : [language],
    from: [iso(work.now - MISS_RETENTION_MS)],
    direction: 'descending',
    limit: MAX_MISSES,
  })
  return clusterMisses(
    await withWords(
      work,
      rows.map((row) => row.value),
    ),
  )
}

/**
 * Whether an article answers a gap by now, for each kind of reader that met it: one that the search finds which found
 * nothing; or, where tickets alone missed it, one that was written or published since.
 */
export async function isAnswered(work: Work, { query, language, misses: all }: Gap): Promise<boolean> {
  for (const reader of ['contacts', 'staff'] as const) {
    const own = all.filter((miss) => miss.reader === reader)
    const last = own[own.length - 1]
    if (!last) continue
    const found = await findArticles(work, {
      text: query,
      languages: language === 'und' ? await everyLanguage(work, reader, query) : languagesAfter(language),
      audiences: audiencesFor(reader),
      limit: 10,
    })
    const searched = own.some((miss) => miss.ticketId === null)
    if (!found.some(({ availableSince }) => searched || availableSince > last.missedAt)) return false
  }
  return true
}

/** A gap as its reader sees it. */
export function viewGap({ id, query, language, misses: all }: Gap): KnowledgeGap {
  const counts = new Map<string, number>()
  for (const { text } of all) counts.set(text, (counts.get(text) ?? 0) + 1)
  counts.delete(query)
  const ticketIds = all.flatMap((miss) => miss.ticketId ?? [])
  return {
    id,
    query,
    language,
    searches: all.length - ticketIds.length,
    tickets: ticketIds.length,
    firstAt: all[0]?.missedAt ?? '',
    lastAt: all[all.length - 1]?.missedAt ?? '',
    examples: [...counts]
      .sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
      .slice(0, MAX_EXAMPLES)
      .map(([text]) => text),
    ticketIds: ticketIds.reverse().slice(0, MAX_TICKETS),
  }
}
