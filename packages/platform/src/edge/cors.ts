import type { Store } from '../ports/store.ts'
import type { Authenticated } from './authenticate.ts'
import type { PlainAnswer, PlainRequest } from './plain-request.ts'

const exposed =
  'Deskwire-Request-Id, Deskwire-Version, Deskwire-Event-Id, ETag, Location, Retry-After, RateLimit, RateLimit-Policy, Idempotent-Replayed, Content-Disposition, Content-Range, Accept-Ranges'
const allowedHeaders =
  'Authorization, Content-Type, Idempotency-Key, If-Match, Range, If-Range, Last-Event-ID, Deskwire-Version, Traceparent'

/**
 * Answers a browser's preflight for an origin that some app lists; undefined for anything else.
 * A preflight carries no token, so it only says that the origin may ask; the token decides what it gets.
 */
export async function preflight(
  request: PlainRequest,
  methods: readonly string[],
  store: Store,
): Promise<PlainAnswer | undefined> {
  const origin = request.headers.get('origin')
  if (request.method !== 'OPTIONS' || !origin || !request.headers.has('access-control-request-method'))
    return undefined
  if ((await store.system.find('origin', origin)).length === 0) return undefined
  return {
    status: 204,
    body: null,
    headers: {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Methods': methods.join(', '),
      'Access-Control-Allow-Headers': allowedHeaders,
      'Access-Control-Max-Age': '600',
      Vary: 'Origin',
    },
  }
}

/** Lets a page read an answer: a session's, from an origin that its app lists. A key's never, since a key has no place in a page. */
export function corsHeaders(
  request: PlainRequest,
  { principal, allowedOrigins }: Authenticated,
): Readonly<Record<string, string>> {
  const origin = request.headers.get('origin')
  if (!origin || principal.credential !== 'session' || !allowedOrigins.includes(origin)) return {}
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': exposed, Vary: 'Origin' }
}

/**
 * Lets a page read that its session's token is no longer good, so that it can fetch another one: without this a browser shows it
 * a failed connection. Who asks is not known, so an origin that some app lists is enough; what is read is the refusal alone.
 */
export async function refusedCorsHeaders(
  request: PlainRequest,
  store: Store,
): Promise<Readonly<Record<string, string>>> {
  const origin = request.headers.get('origin')
  if (!origin || !/^Bearer +dws_/i.test(request.headers.get('authorization') ?? '')) return {}
  if ((await store.system.find('origin', origin)).length === 0) return {}
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': exposed, Vary: 'Origin' }
}
