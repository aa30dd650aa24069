import type { operations, OperationId } from '@deskwire/contract'
import { StoreUnavailableError } from '../store/store-errors.ts'
import { preflight } from './cors.ts'
import type { PlainAnswer, PlainRequest } from './plain-request.ts'
import type { PlatformParts } from './platform-parts.ts'
import { edgeProblemResponse } from './problem-response.ts'

// What the edge answers by itself, without an operation.

// How soon to come again where the store cannot be reached.
const RETRY_AFTER_SECONDS = 1

/** Names a request, and tells whoever watches. */
export function nameRequest(
  request: PlainRequest,
  parts: PlatformParts,
  spec?: (typeof operations)[OperationId],
): string {
  const requestId = parts.requestIds.next('req', parts.wireNow())
  parts.observe?.(request, { requestId, ...(spec && { operationId: spec.id }) })
  return requestId
}

/** Headers that every answer has. */
export const plainHeaders = (requestId: string, parts: PlatformParts) => ({
  'Deskwire-Request-Id': requestId,
  'Deskwire-Version': parts.versions.latest,
})

/** Answers where the path is one of the contract's and the method is not: a browser's preflight, or 405. */
export async function notAllowed(
  request: PlainRequest,
  allow: readonly string[],
  parts: PlatformParts,
): Promise<PlainAnswer> {
  const requestId = nameRequest(request, parts)
  const answer = await preflight(request, allow, parts.store)
  if (answer) return answer
  const detail = `This route takes ${allow.join(', ')}.`
  return edgeProblemResponse('method-not-allowed', detail, requestId, {
    ...plainHeaders(requestId, parts),
    Allow: [...allow, 'OPTIONS'].join(', '),
  })
}

/** Answers where there is nothing. */
export function noRoute(request: PlainRequest, parts: PlatformParts): PlainAnswer {
  const requestId = nameRequest(request, parts)
  return edgeProblemResponse(
    'route-not-found',
    'There is nothing at this path. Every path begins with /v1.',
    requestId,
    plainHeaders(requestId, parts),
  )
}

/** Answers where something broke that is none of the caller's doing. */
export function failed(
  error: unknown,
  request: PlainRequest,
  parts: PlatformParts,
  requestId = nameRequest(request, parts),
): PlainAnswer {
  const stack = error instanceof Error ? error.stack : undefined
  if (error instanceof StoreUnavailableError) {
    parts.logger.log('error', 'The store was not available to a request.', { requestId, stack })
    return edgeProblemResponse(
      'unavailable',
      'The server cannot reach its store. Nothing is known to be done; send the same again after the seconds in `Retry-After`.',
      requestId,
      // RFC 9110 §15.6.4
      { ...plainHeaders(requestId, parts), 'Retry-After': String(RETRY_AFTER_SECONDS) },
    )
  }
  parts.logger.log('error', 'The server failed to answer a request.', { requestId, stack })
  return edgeProblemResponse(
    'internal',
    'The server failed. Nothing is known to be done; quote the request id when you ask for help.',
    requestId,
    plainHeaders(requestId, parts),
  )
}
