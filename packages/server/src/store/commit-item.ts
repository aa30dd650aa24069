import type { SearchDocument, SearchKind } from '@deskwire/platform'

/**
 * A commit as it crosses to whoever writes it: rows of plain values, no functions, so that it can go to another thread or into
 * one statement. Lists are flat, a few values a row, because that is what is cheap to hand over.
 */
export interface CommitItem {
  /** Order in which this process decided; an item fails if one that it depends on has. */
  readonly seq: number
  readonly tenant: string
  readonly dependsOn: readonly number[]
  /** Since when no other process must have written the tenant's documents. @default it may have */
  readonly aloneSince?: number
  /**
   * How often this process had heard that others have written, or may have, when the item's body began. Where it has heard of nothing
   * since, nothing that the body rests on can have changed behind its back. @default not said
   */
  readonly heard?: number
  /** Documents that were read and stay as they are: collection, id, revision (0 where absent). */
  readonly guards: readonly (number | string)[]
  /** Documents that are written: collection, id, revision before (0 where new), revision now (0 where removed), body or null. */
  readonly documents: readonly (number | string | null)[]
  /** Index rows that come: index, position in `documents`, key text without the id, 1 where it is unique, else 0. */
  readonly addedRows: readonly (number | string)[]
  /** Index rows that go: index, position in `documents`, key text without the id. */
  readonly droppedRows: readonly (number | string)[]
  /**
   * Rows of events about one subject: id of the first, types joined by spaces, subject type, subject id, account or null, for each
   * event 1 if the account may read it, else 0, recorded at, what they have in common as JSON, and a line of JSON for each.
   */
  readonly events: readonly (number | string | null)[]
  /** Events recorded before this instant leave the feed; null where none does. */
  readonly forgetBefore: number | null
  /** Content rows: id, value, salt. */
  readonly content: readonly string[]
  readonly erasedContent: readonly string[]
  /** Timers set: id, due instant, the whole as JSON. */
  readonly timers: readonly (number | string)[]
  readonly droppedTimers: readonly string[]
  /** Timers that must still be due when they were: id, due instant. */
  readonly takenTimers: readonly (number | string)[]
  readonly texts: readonly {
    readonly kind: SearchKind
    readonly id: string
    readonly document: SearchDocument | null
  }[]
  readonly directory: readonly { readonly kind: string; readonly key: string; readonly present: boolean }[]
}

/** Values a row in the flat lists of a commit item. */
export const WIDTH = {
  guards: 3,
  documents: 5,
  addedRows: 4,
  droppedRows: 3,
  events: 9,
  content: 3,
  timers: 3,
  takenTimers: 2,
} as const

/** Id of the document at a position. */
export const idAt = ({ documents }: Pick<CommitItem, 'documents'>, position: number): string =>
  documents[position * WIDTH.documents + 1] as string

/** What became of a commit item. A conflict means that something it read is not so any more: the body runs again. */
export type CommitOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'unique'; readonly index: number }
