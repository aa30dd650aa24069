import { problems, type ProblemKind } from '@deskwire/contract'
import type { Refusal } from '../refusal.ts'
import type { PlainAnswer } from './plain-request.ts'

/** Headers of every answer. */
export interface AnswerHeaders {
  readonly [name: string]: string
}

/** Problems that belong to no operation, because no operation was reached or the server itself failed. */
const edgeProblems = {
  'route-not-found': { status: 404, title: 'No such route' },
  'method-not-allowed': { status: 405, title: 'The route does not take this method' },
  internal: { status: 500, title: 'The server failed' },
  unavailable: { status: 503, title: 'Not ready' },
} as const

/** Kinds of problems that the edge answers beside those of the contract's operations. */
export type EdgeProblem = keyof typeof edgeProblems

const jsonHeaders = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' }

const respond = (document: Record<string, unknown>, status: number, headers: AnswerHeaders): PlainAnswer => ({
  status,
  headers: { ...jsonHeaders, ...headers },
  body: JSON.stringify(document),
})

/** A problem document (RFC 9457) of a kind that the contract declares. */
export function problemResponse(refusal: Refusal, requestId: string, headers: AnswerHeaders): PlainAnswer {
  const { status, title, type } = problems[refusal.kind as ProblemKind]
  const { errors, members, retryAfterSeconds, replayed } = refusal.details
  const document = {
    type,
    title,
    status,
    detail: refusal.message,
    requestId,
    ...(errors && { errors }),
    ...members,
  }
  return respond(document, status, {
    ...headers,
    // RFC 9110 §14.4: a 416 says how long the content is.
    ...(status === 416 && { 'Content-Range': `bytes */${String(members?.['bytes'])}` }),
    // RFC 9110 §15.5.2: a 401 says how to authenticate.
    ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
    ...(replayed && { 'Idempotent-Replayed': 'true' }),
    ...(retryAfterSeconds !== undefined && { 'Retry-After': String(retryAfterSeconds) }),
  })
}

/** A problem document of the edge's own. */
export function edgeProblemResponse(
  kind: EdgeProblem,
  detail: string,
  requestId: string,
  headers: AnswerHeaders,
): PlainAnswer {
  const { status, title } = edgeProblems[kind]
  return respond(
    { type: `https://deskwire.dev/problems/${kind}`, title, status, detail, requestId },
    status,
    headers,
  )
}
