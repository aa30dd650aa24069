import type { Article, ArticleImportEntry, ArticleUpdate } from '@deskwire/contract'
import { patchResource } from '../merge-patch.ts'

/** Entries that one step of an import writes at most. */
export const ENTRIES_PER_STEP = 50

/** What to do with one entry of an import. */
export type EntryPlan =
  | { readonly outcome: 'created' }
  | { readonly outcome: 'updated'; readonly patch: ArticleUpdate }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'failed' }

/** Cuts the entries of an import into the inputs of its steps, in order. */
export function importSteps<Entry>(
  entries: readonly Entry[],
): readonly { readonly value: readonly Entry[]; readonly size: number }[] {
  const steps = []
  for (let at = 0; at < entries.length; at += ENTRIES_PER_STEP) {
    const value = entries.slice(at, at + ENTRIES_PER_STEP)
    steps.push({ value, size: value.length })
  }
  return steps
}

// An entry gives the metadata that the article is to have, a merge patch those that change: what is missing is removed.
function metadataPatch(wanted: Readonly<Record<string, string>>, before: Readonly<Record<string, string>>) {
  const removed = Object.keys(before).filter((name) => !Object.hasOwn(wanted, name))
  return Object.fromEntries<string | null>([
    ...removed.map((name) => [name, null] as const),
    ...Object.entries(wanted),
  ])
}

/**
 * Decides what an entry does to the article of its external id: fields that it leaves out stay as they are, and an
 * archived article takes the state that is given.
 * @param known - the article as it is now; undefined where there is none
 * @param hasCategory - whether the category that the entry names exists, or it names none
 */
export function planEntry(
  entry: ArticleImportEntry,
  known: Article | undefined,
  hasCategory: boolean,
): EntryPlan {
  if (!hasCategory) return { outcome: 'failed' }
  if (!known) return { outcome: 'created' }
  const { externalId: _externalId, metadata, ...fields } = entry
  const patch: ArticleUpdate = {
    ...fields,
    ...(metadata && { metadata: metadataPatch(metadata, known.metadata) }),
  }
  return patchResource(known, patch).changed.length === 0
    ? { outcome: 'unchanged' }
    : { outcome: 'updated', patch }
}
