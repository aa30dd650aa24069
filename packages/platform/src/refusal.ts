import type { ProblemKind } from '@deskwire/contract'

/** One part of a request that is wrong, as the contract's `FieldError`. */
export interface FieldFault {
  readonly pointer: string
  readonly code: string
  readonly detail: string
}

/** What a refusal says beyond its kind and detail. */
export interface RefusalDetails {
  readonly errors?: readonly FieldFault[]
  /** Members that this kind of problem declares, such as `currentVersion`. */
  readonly members?: Readonly<Record<string, unknown>>
  /** Whether it is the kept outcome of an earlier request with the same idempotency key. */
  readonly replayed?: boolean
  /** Seconds, for the `Retry-After` header. */
  readonly retryAfterSeconds?: number
}

/**
 * Ends a request with a problem document. Thrown inside a use case, where it also ends the transaction without a trace;
 * caught in one place, at the edge. `detail` never repeats what the caller sent.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly kind: ProblemKind
  readonly details: RefusalDetails

  constructor(kind: ProblemKind, detail: string, details: RefusalDetails = {}) {
    super(detail)
    this.kind = kind
    this.details = details
  }
}

/** Answers that there is nothing of this id, or nothing that the caller may know of. */
export function notFound(): Refusal {
  return new Refusal('not-found', 'No resource of this id is visible to the caller.')
}

/** Refuses a request whose property refers to something that does not exist, or may not be referred to. */
export function unknownReference(pointer: string, what: string): Refusal {
  return invalid([{ pointer, code: 'not-found', detail: `There is no ${what} of this id.` }])
}

/** Refuses a request of which the named parts are wrong. */
export function invalid(errors: readonly FieldFault[]): Refusal {
  return new Refusal(
    'invalid-request',
    'The request breaks the contract; `errors` names each part that is wrong.',
    { errors },
  )
}
