import { footingOf, type BatchFooting } from './batch-footing.ts'
import type { CommitItem } from './commit-item.ts'
import { mergeWrites, type MergedWrites } from './merge-writes.ts'

/** Several commits as one: what they rest on, and what they come to together. */
export interface MergedItems extends BatchFooting, MergedWrites {}

/**
 * Merges commits of one batch, in their order.
 * @param numberOf - number of a tenant
 */
export const mergeItems = (
  items: readonly CommitItem[],
  numberOf: (tenant: string) => number,
): MergedItems => ({ ...footingOf(items, numberOf), ...mergeWrites(items, numberOf) })
