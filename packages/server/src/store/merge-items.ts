import { footingOf, type BatchFooting } from './batch-footing.ts'
import type { CommitItem } from './commit-item.ts'
import { mergeWrites, type MergedWrites } from './merge-writes.ts'

/** Several commits as one: what they rest on, and what they come to together. */
export interface MergedItems extends BatchFooting, MergedWrites {}

/**
 * Merges commits of one batch, in their order.
 * @param numberOf - number of a tenant
 * @param isPresumed - as of {@link footingOf}
 */
export const mergeItems = (
  items: readonly CommitItem[],
  numberOf: (tenant: string) => number,
  isPresumed?: (collection: number) => boolean,
): MergedItems => ({ ...footingOf(items, numberOf, isPresumed), ...mergeWrites(items, numberOf) })
