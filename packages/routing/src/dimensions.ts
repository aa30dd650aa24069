import type { Dimension, ItemDimension, PairDimension } from './dimension.ts'
import { HISTORY_DIMENSIONS } from './history-dimensions.ts'
import { ITEM_DIMENSIONS } from './item-dimensions.ts'
import { REQUESTER_DIMENSIONS } from './requester-dimensions.ts'

/**
 * The table of the 28 routing dimensions in order of their numbers.
 *
 * Each row says what it reads, how it acts (H filters, P orders the queue, S scores) and how its value comes about. None of
 * them reads a protected attribute, and no field exists that could carry one.
 * @example DIMENSIONS[23]?.name // 'history.last_agent'
 */
export const DIMENSIONS: readonly Dimension[] = [
  ...REQUESTER_DIMENSIONS,
  ...ITEM_DIMENSIONS,
  ...HISTORY_DIMENSIONS,
]

/** The rows that value an item alone. */
export const ITEM_SCOPED: readonly ItemDimension[] = DIMENSIONS.filter((row) => row.scope === 'item')

/** The rows that value a pair of agent and item. */
export const PAIR_SCOPED: readonly PairDimension[] = DIMENSIONS.filter((row) => row.scope === 'pair')
