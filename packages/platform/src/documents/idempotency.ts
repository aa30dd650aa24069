import type { ProblemKind } from '@deskwire/contract'
import type { CollectionSpec } from '../ports/store.ts'
import type { FieldFault } from '../refusal.ts'
import type { Reference } from '../use-case.ts'

/** What a keyed request led to: references only, never a rendered body. */
export interface IdempotencyRecord {
  readonly requestHash: string
  /** Wire time, epoch milliseconds. */
  readonly expiresAt: number
  readonly eventIds: readonly string[]
  readonly outcome:
    | { readonly kind: 'done'; readonly reference: Reference }
    | {
        readonly kind: 'refused'
        readonly problem: ProblemKind
        readonly detail: string
        readonly errors: readonly FieldFault[] | null
        readonly members: Readonly<Record<string, unknown>> | null
      }
  /** A secret that was shown, sealed under the caller's token, until an instant of wire time. */
  readonly secret: { readonly sealed: string; readonly until: number } | null
}

export const idempotencyRecords: CollectionSpec<IdempotencyRecord> = {
  name: 'idempotency',
  mostlyAbsent: true,
  indexes: { expiry: { key: (record) => [record.expiresAt] } },
}
