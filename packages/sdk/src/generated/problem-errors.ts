// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  ActorNotAllowedProblem,
  AlreadyActiveProblem,
  AlreadyAnsweredProblem,
  AlreadyArchivedProblem,
  AlreadyLinkedProblem,
  AlreadyRatedProblem,
  AlreadyRevokedProblem,
  BodyTooLargeProblem,
  CapacityExceededProblem,
  ClockBackwardsProblem,
  ContentFixedProblem,
  ContentUnavailableProblem,
  EventsExpiredProblem,
  ExportNotReadyProblem,
  ExternalIdTakenProblem,
  IdempotencyInFlightProblem,
  IdempotencyKeyReusedProblem,
  IllegalTransitionProblem,
  InvalidCursorProblem,
  InvalidRequestProblem,
  JobFinishedProblem,
  MalformedRequestProblem,
  MediaTypeMismatchProblem,
  MergeRefusedProblem,
  MissingScopeProblem,
  NotFoundProblem,
  NotSolvedProblem,
  OutcomeRegressedProblem,
  PreconditionRequiredProblem,
  RangeNotSatisfiableProblem,
  RateLimitedProblem,
  ReservationEndedProblem,
  TenantSuspendedProblem,
  TicketFinalProblem,
  TooManyKeysProblem,
  TooManySecretsProblem,
  TooManyStreamsProblem,
  UnauthenticatedProblem,
  UnknownVersionProblem,
  UnsupportedCombinationProblem,
  UnsupportedMediaTypeProblem,
  VersionMismatchProblem,
} from '@deskwire/contract/types'
import type { ApiError } from '../errors.ts'

interface ActorNotAllowedError extends ApiError {
  readonly kind: 'actor-not-allowed'
  readonly status: 403
  readonly problem: ActorNotAllowedProblem
}

interface AlreadyActiveError extends ApiError {
  readonly kind: 'already-active'
  readonly status: 409
  readonly problem: AlreadyActiveProblem
}

interface AlreadyAnsweredError extends ApiError {
  readonly kind: 'already-answered'
  readonly status: 409
  readonly problem: AlreadyAnsweredProblem
}

interface AlreadyArchivedError extends ApiError {
  readonly kind: 'already-archived'
  readonly status: 409
  readonly problem: AlreadyArchivedProblem
}

interface AlreadyLinkedError extends ApiError {
  readonly kind: 'already-linked'
  readonly status: 409
  readonly problem: AlreadyLinkedProblem
}

interface AlreadyRatedError extends ApiError {
  readonly kind: 'already-rated'
  readonly status: 409
  readonly problem: AlreadyRatedProblem
}

interface AlreadyRevokedError extends ApiError {
  readonly kind: 'already-revoked'
  readonly status: 409
  readonly problem: AlreadyRevokedProblem
}

interface BodyTooLargeError extends ApiError {
  readonly kind: 'body-too-large'
  readonly status: 413
  readonly problem: BodyTooLargeProblem
}

interface CapacityExceededError extends ApiError {
  readonly kind: 'capacity-exceeded'
  readonly status: 409
  readonly problem: CapacityExceededProblem
}

interface ClockBackwardsError extends ApiError {
  readonly kind: 'clock-backwards'
  readonly status: 409
  readonly problem: ClockBackwardsProblem
}

interface ContentFixedError extends ApiError {
  readonly kind: 'content-fixed'
  readonly status: 409
  readonly problem: ContentFixedProblem
}

interface ContentUnavailableError extends ApiError {
  readonly kind: 'content-unavailable'
  readonly status: 409
  readonly problem: ContentUnavailableProblem
}

interface EventsExpiredError extends ApiError {
  readonly kind: 'events-expired'
  readonly status: 410
  readonly problem: EventsExpiredProblem
}

interface ExportNotReadyError extends ApiError {
  readonly kind: 'export-not-ready'
  readonly status: 409
  readonly problem: ExportNotReadyProblem
}

interface ExternalIdTakenError extends ApiError {
  readonly kind: 'external-id-taken'
  readonly status: 409
  readonly problem: ExternalIdTakenProblem
}

interface IdempotencyInFlightError extends ApiError {
  readonly kind: 'idempotency-in-flight'
  readonly status: 409
  readonly problem: IdempotencyInFlightProblem
}

interface IdempotencyKeyReusedError extends ApiError {
  readonly kind: 'idempotency-key-reused'
  readonly status: 422
  readonly problem: IdempotencyKeyReusedProblem
}

interface IllegalTransitionError extends ApiError {
  readonly kind: 'illegal-transition'
  readonly status: 409
  readonly problem: IllegalTransitionProblem
}

interface InvalidCursorError extends ApiError {
  readonly kind: 'invalid-cursor'
  readonly status: 422
  readonly problem: InvalidCursorProblem
}

interface InvalidRequestError extends ApiError {
  readonly kind: 'invalid-request'
  readonly status: 422
  readonly problem: InvalidRequestProblem
}

interface JobFinishedError extends ApiError {
  readonly kind: 'job-finished'
  readonly status: 409
  readonly problem: JobFinishedProblem
}

interface MalformedRequestError extends ApiError {
  readonly kind: 'malformed-request'
  readonly status: 400
  readonly problem: MalformedRequestProblem
}

interface MediaTypeMismatchError extends ApiError {
  readonly kind: 'media-type-mismatch'
  readonly status: 422
  readonly problem: MediaTypeMismatchProblem
}

interface MergeRefusedError extends ApiError {
  readonly kind: 'merge-refused'
  readonly status: 409
  readonly problem: MergeRefusedProblem
}

interface MissingScopeError extends ApiError {
  readonly kind: 'missing-scope'
  readonly status: 403
  readonly problem: MissingScopeProblem
}

interface NotFoundError extends ApiError {
  readonly kind: 'not-found'
  readonly status: 404
  readonly problem: NotFoundProblem
}

interface NotSolvedError extends ApiError {
  readonly kind: 'not-solved'
  readonly status: 409
  readonly problem: NotSolvedProblem
}

interface OutcomeRegressedError extends ApiError {
  readonly kind: 'outcome-regressed'
  readonly status: 409
  readonly problem: OutcomeRegressedProblem
}

interface PreconditionRequiredError extends ApiError {
  readonly kind: 'precondition-required'
  readonly status: 428
  readonly problem: PreconditionRequiredProblem
}

interface RangeNotSatisfiableError extends ApiError {
  readonly kind: 'range-not-satisfiable'
  readonly status: 416
  readonly problem: RangeNotSatisfiableProblem
}

interface RateLimitedError extends ApiError {
  readonly kind: 'rate-limited'
  readonly status: 429
  readonly problem: RateLimitedProblem
}

interface ReservationEndedError extends ApiError {
  readonly kind: 'reservation-ended'
  readonly status: 409
  readonly problem: ReservationEndedProblem
}

interface TenantSuspendedError extends ApiError {
  readonly kind: 'tenant-suspended'
  readonly status: 403
  readonly problem: TenantSuspendedProblem
}

interface TicketFinalError extends ApiError {
  readonly kind: 'ticket-final'
  readonly status: 409
  readonly problem: TicketFinalProblem
}

interface TooManyKeysError extends ApiError {
  readonly kind: 'too-many-keys'
  readonly status: 409
  readonly problem: TooManyKeysProblem
}

interface TooManySecretsError extends ApiError {
  readonly kind: 'too-many-secrets'
  readonly status: 409
  readonly problem: TooManySecretsProblem
}

interface TooManyStreamsError extends ApiError {
  readonly kind: 'too-many-streams'
  readonly status: 429
  readonly problem: TooManyStreamsProblem
}

interface UnauthenticatedError extends ApiError {
  readonly kind: 'unauthenticated'
  readonly status: 401
  readonly problem: UnauthenticatedProblem
}

interface UnknownVersionError extends ApiError {
  readonly kind: 'unknown-version'
  readonly status: 400
  readonly problem: UnknownVersionProblem
}

interface UnsupportedCombinationError extends ApiError {
  readonly kind: 'unsupported-combination'
  readonly status: 422
  readonly problem: UnsupportedCombinationProblem
}

interface UnsupportedMediaTypeError extends ApiError {
  readonly kind: 'unsupported-media-type'
  readonly status: 415
  readonly problem: UnsupportedMediaTypeProblem
}

interface VersionMismatchError extends ApiError {
  readonly kind: 'version-mismatch'
  readonly status: 412
  readonly problem: VersionMismatchProblem
}

/** The error of each kind of problem. */
export interface ProblemErrors {
  readonly 'actor-not-allowed': ActorNotAllowedError
  readonly 'already-active': AlreadyActiveError
  readonly 'already-answered': AlreadyAnsweredError
  readonly 'already-archived': AlreadyArchivedError
  readonly 'already-linked': AlreadyLinkedError
  readonly 'already-rated': AlreadyRatedError
  readonly 'already-revoked': AlreadyRevokedError
  readonly 'body-too-large': BodyTooLargeError
  readonly 'capacity-exceeded': CapacityExceededError
  readonly 'clock-backwards': ClockBackwardsError
  readonly 'content-fixed': ContentFixedError
  readonly 'content-unavailable': ContentUnavailableError
  readonly 'events-expired': EventsExpiredError
  readonly 'export-not-ready': ExportNotReadyError
  readonly 'external-id-taken': ExternalIdTakenError
  readonly 'idempotency-in-flight': IdempotencyInFlightError
  readonly 'idempotency-key-reused': IdempotencyKeyReusedError
  readonly 'illegal-transition': IllegalTransitionError
  readonly 'invalid-cursor': InvalidCursorError
  readonly 'invalid-request': InvalidRequestError
  readonly 'job-finished': JobFinishedError
  readonly 'malformed-request': MalformedRequestError
  readonly 'media-type-mismatch': MediaTypeMismatchError
  readonly 'merge-refused': MergeRefusedError
  readonly 'missing-scope': MissingScopeError
  readonly 'not-found': NotFoundError
  readonly 'not-solved': NotSolvedError
  readonly 'outcome-regressed': OutcomeRegressedError
  readonly 'precondition-required': PreconditionRequiredError
  readonly 'range-not-satisfiable': RangeNotSatisfiableError
  readonly 'rate-limited': RateLimitedError
  readonly 'reservation-ended': ReservationEndedError
  readonly 'tenant-suspended': TenantSuspendedError
  readonly 'ticket-final': TicketFinalError
  readonly 'too-many-keys': TooManyKeysError
  readonly 'too-many-secrets': TooManySecretsError
  readonly 'too-many-streams': TooManyStreamsError
  readonly unauthenticated: UnauthenticatedError
  readonly 'unknown-version': UnknownVersionError
  readonly 'unsupported-combination': UnsupportedCombinationError
  readonly 'unsupported-media-type': UnsupportedMediaTypeError
  readonly 'version-mismatch': VersionMismatchError
}
