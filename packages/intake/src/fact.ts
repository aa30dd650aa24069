import type { FactKind } from './fact-template.ts'
import type { TextRange } from './text-range.ts'

/** Where a fact was read from. */
export type FactSource =
  | ({
      /** Found in the text, in this range. */
      readonly type: 'text'
      /** Pattern or list that found it: `oracle`, `date-time`, `choice-terms`. */
      readonly extractor: string
    } & TextRange)
  | {
      /** Answered by the customer. */
      readonly type: 'answer'
      /** Value of the choice that was taken; null for free words. */
      readonly choice: string | null
    }

/**
 * Something known about a fault, or known to be unknown.
 * - `known`: `value` holds it. For kind `instant` RFC 3339 UTC (the beginning of a span if there is `until`); a number
 *   for `number`; true or false for `boolean`; a choice's value for `choice`; otherwise text without secrets.
 * - `none`: the customer says that there is none, such as no error code. Nothing is missing.
 * - `unknown`: the customer does not know. It stays missing, and is not asked again.
 */
export interface Fact {
  /** Key in the template. */
  readonly key: string
  readonly kind: FactKind
  readonly status: 'known' | 'none' | 'unknown'
  /** Null unless `status` is `known`. */
  readonly value: string | number | boolean | null
  /** End of the span, RFC 3339 UTC, where an instant is known only as a span. */
  readonly until?: string
  /** How sure we are, 0 to 1; 1 for an answer. */
  readonly confidence: number
  readonly source: FactSource
}
