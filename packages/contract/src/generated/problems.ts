// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { ProblemEntry } from '../problem-entry.ts'

/**
 * Every kind of problem document (RFC 9457) that the API answers, by the last segment of its type.
 * @example problems['actor-not-allowed'].status // 403
 */
export const problems = {
  'actor-not-allowed': {
    type: 'https://deskwire.dev/problems/actor-not-allowed',
    status: 403,
    title: 'This kind of actor may not do this',
    description: 'The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as.',
  },
  'already-active': {
    type: 'https://deskwire.dev/problems/already-active',
    status: 409,
    title: 'The policy is active',
    description: 'The policy is the active one already.',
  },
  'already-answered': {
    type: 'https://deskwire.dev/problems/already-answered',
    status: 409,
    title: 'The question is not open',
    description: 'The question is no longer open. It was answered, or its fact became known otherwise or is no longer needed.',
  },
  'already-archived': {
    type: 'https://deskwire.dev/problems/already-archived',
    status: 409,
    title: 'The article is archived',
    description: 'The article is archived already.',
  },
  'already-linked': {
    type: 'https://deskwire.dev/problems/already-linked',
    status: 409,
    title: 'The link exists',
    description: 'The two are linked in this way already.',
  },
  'already-rated': {
    type: 'https://deskwire.dev/problems/already-rated',
    status: 409,
    title: 'The cycle is rated',
    description: 'This resolution cycle has a rating already.',
  },
  'already-revoked': {
    type: 'https://deskwire.dev/problems/already-revoked',
    status: 409,
    title: 'The key is revoked',
    description: 'The key is revoked already.',
  },
  'body-too-large': {
    type: 'https://deskwire.dev/problems/body-too-large',
    status: 413,
    title: 'The body is too large',
    description: 'The request body is larger than the server takes.',
  },
  'capacity-exceeded': {
    type: 'https://deskwire.dev/problems/capacity-exceeded',
    status: 409,
    title: 'The agent is full',
    description: 'The agent has less capacity than when the offer was made: it was lowered, or a ticket was assigned by hand. The offer stays open until it expires.',
  },
  'clock-backwards': {
    type: 'https://deskwire.dev/problems/clock-backwards',
    status: 409,
    title: 'The instant lies before now',
    description: 'The clock never goes back. Reset the sandbox to start again.',
  },
  'content-fixed': {
    type: 'https://deskwire.dev/problems/content-fixed',
    status: 409,
    title: 'The content is fixed',
    description: 'The attachment stands in a message, and its content can no longer be changed. Make another attachment.',
  },
  'content-unavailable': {
    type: 'https://deskwire.dev/problems/content-unavailable',
    status: 409,
    title: 'The content cannot be given out',
    description: 'There is no content yet, or the scanner found something in it.',
  },
  'events-expired': {
    type: 'https://deskwire.dev/problems/events-expired',
    status: 410,
    title: 'Events are no longer kept',
    description: 'Events that were asked for are no longer kept. Read the resources again, then go on from `oldestSequence`.',
  },
  'export-not-ready': {
    type: 'https://deskwire.dev/problems/export-not-ready',
    status: 409,
    title: 'There is no file',
    description: 'The job has not written the whole file, or never will.',
  },
  'external-id-taken': {
    type: 'https://deskwire.dev/problems/external-id-taken',
    status: 409,
    title: 'The external id is taken',
    description: 'Another resource of this kind and installation has this `externalId`.',
  },
  'idempotency-in-flight': {
    type: 'https://deskwire.dev/problems/idempotency-in-flight',
    status: 409,
    title: 'The first request with this key is still running',
    description: 'Send the same request again after the seconds in `Retry-After`.',
  },
  'idempotency-key-reused': {
    type: 'https://deskwire.dev/problems/idempotency-key-reused',
    status: 422,
    title: 'The idempotency key was used for another request',
    description: 'The same key was used within 24 hours with another body or path. Use a fresh key.',
  },
  'illegal-transition': {
    type: 'https://deskwire.dev/problems/illegal-transition',
    status: 409,
    title: 'This move is not allowed',
    description: 'The ticket cannot move from its status to the one asked for, or not by this actor.',
  },
  'invalid-cursor': {
    type: 'https://deskwire.dev/problems/invalid-cursor',
    status: 422,
    title: 'The cursor does not fit',
    description: 'The cursor was not made by this operation with this filter and sort.',
  },
  'invalid-request': {
    type: 'https://deskwire.dev/problems/invalid-request',
    status: 422,
    title: 'The request breaks the contract',
    description: 'A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist. `errors` names each one.',
  },
  'job-finished': {
    type: 'https://deskwire.dev/problems/job-finished',
    status: 409,
    title: 'The job is finished',
    description: 'The job has come to an end and cannot be cancelled any more.',
  },
  'malformed-request': {
    type: 'https://deskwire.dev/problems/malformed-request',
    status: 400,
    title: 'The request could not be read',
    description: 'The body is not JSON in UTF-8, or the URL cannot be parsed.',
  },
  'media-type-mismatch': {
    type: 'https://deskwire.dev/problems/media-type-mismatch',
    status: 422,
    title: 'The content is of another type',
    description: 'The bytes are not of the media type that the attachment declares. Nothing was kept.',
  },
  'merge-refused': {
    type: 'https://deskwire.dev/problems/merge-refused',
    status: 409,
    title: 'The merge is refused',
    description: 'The ticket cannot be merged into the one that was named.',
  },
  'missing-scope': {
    type: 'https://deskwire.dev/problems/missing-scope',
    status: 403,
    title: 'The key lacks a scope',
    description: 'The key is valid but lacks a scope that the operation needs.',
  },
  'not-found': {
    type: 'https://deskwire.dev/problems/not-found',
    status: 404,
    title: 'No such resource',
    description: 'No resource of this id is visible to the caller. Another tenant\'s id answers the same.',
  },
  'not-solved': {
    type: 'https://deskwire.dev/problems/not-solved',
    status: 409,
    title: 'The ticket is not solved',
    description: 'Only a solved or closed ticket can be rated.',
  },
  'outcome-regressed': {
    type: 'https://deskwire.dev/problems/outcome-regressed',
    status: 409,
    title: 'The outcome would go back',
    description: 'A suggestion that got further cannot go back.',
  },
  'precondition-required': {
    type: 'https://deskwire.dev/problems/precondition-required',
    status: 428,
    title: 'If-Match is required',
    description: 'The operation changes a versioned resource and must say which version it saw.',
  },
  'range-not-satisfiable': {
    type: 'https://deskwire.dev/problems/range-not-satisfiable',
    status: 416,
    title: 'No such part',
    description: 'The range begins behind the end of the content.',
  },
  'rate-limited': {
    type: 'https://deskwire.dev/problems/rate-limited',
    status: 429,
    title: 'Too many requests',
    description: 'The installation has spent its requests. Wait for the seconds in `Retry-After`.',
  },
  'reservation-ended': {
    type: 'https://deskwire.dev/problems/reservation-ended',
    status: 409,
    title: 'The offer has ended',
    description: 'The offer is no longer open.',
  },
  'tenant-suspended': {
    type: 'https://deskwire.dev/problems/tenant-suspended',
    status: 403,
    title: 'The tenant is suspended',
    description: 'The key or session is valid, but its tenant is suspended: nothing is answered until the operator resumes it.',
  },
  'ticket-final': {
    type: 'https://deskwire.dev/problems/ticket-final',
    status: 409,
    title: 'The ticket takes no such change',
    description: 'The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`.',
  },
  'too-many-keys': {
    type: 'https://deskwire.dev/problems/too-many-keys',
    status: 409,
    title: 'Too many live keys',
    description: 'The installation has as many live keys as it may have. Revoke one first.',
  },
  'too-many-secrets': {
    type: 'https://deskwire.dev/problems/too-many-secrets',
    status: 409,
    title: 'Too many secrets',
    description: 'The ticket holds as many secrets as it may. Delete one that is no longer needed.',
  },
  'too-many-streams': {
    type: 'https://deskwire.dev/problems/too-many-streams',
    status: 429,
    title: 'Too many open streams',
    description: 'The installation has as many event streams open on this server as it may have. Close one, or wait for the seconds in `Retry-After`.',
  },
  unauthenticated: {
    type: 'https://deskwire.dev/problems/unauthenticated',
    status: 401,
    title: 'No valid credentials',
    description: 'The key or session token is missing, malformed, revoked or expired.',
  },
  'unknown-version': {
    type: 'https://deskwire.dev/problems/unknown-version',
    status: 400,
    title: 'Unknown API version',
    description: '`Deskwire-Version` names a version that this server does not know.',
  },
  'unsupported-combination': {
    type: 'https://deskwire.dev/problems/unsupported-combination',
    status: 422,
    title: 'This filter and sort are not served together',
    description: 'No declared index serves these filters with this sort.',
  },
  'unsupported-media-type': {
    type: 'https://deskwire.dev/problems/unsupported-media-type',
    status: 415,
    title: 'The content type is not supported',
    description: 'The operation takes `application/json` (or `application/merge-patch+json` for an update).',
  },
  'version-mismatch': {
    type: 'https://deskwire.dev/problems/version-mismatch',
    status: 412,
    title: 'The resource has changed',
    description: '`If-Match` does not name the current version. Read the resource again, then decide.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>
