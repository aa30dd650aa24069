import { operations, type OperationId } from '@deskwire/contract'
import { Hono } from 'hono'
import { Refusal } from '../refusal.ts'
import type { Call, ControlCase, ReadCase, UseCase, Versioned, WriteCase } from '../use-case.ts'
import type { WorkContext } from '../work.ts'
import { actAs, authenticate, type Authenticated } from './authenticate.ts'
import { corsHeaders, preflight, refusedCorsHeaders } from './cors.ts'
import { readIfMatch, runControl, runRead, runWrite, type Answer } from './handle-operation.ts'
import { idempotencyScope } from './idempotency.ts'
import type { PlatformParts } from './platform-parts.ts'
import { edgeProblemResponse, problemResponse } from './problem-response.ts'
import { checkBody, checkHeaders, readBody, readParameters } from './read-request.ts'

type Spec = (typeof operations)[OperationId]
type RenderedEvent = Readonly<Record<string, unknown>>

const allOperations: readonly Spec[] = Object.values(operations)

const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

/**
 * Carries the operations of the contract as one function from a request to a response. It never throws:
 * whatever goes wrong is a problem document.
 * @param served - which operations this edge mounts; a sandbox's own are left out of a server
 */
export function createHandler(
  parts: PlatformParts,
  served: (spec: Spec) => boolean,
): (request: Request) => Promise<Response> {
  const router = new Hono()
  const specs = allOperations.filter(served)
  for (const path of literalFirst(new Set(specs.map((spec) => spec.path)))) {
    const ofPath = specs.filter((spec) => spec.path === path)
    for (const spec of ofPath) {
      router.on(spec.method, honoPath(path), (c) =>
        handle(spec, c.req.raw, c.req.param() as Record<string, string>, parts),
      )
    }
    const allow = ofPath.map((spec) => spec.method)
    router.all(honoPath(path), (c) => notAllowed(c.req.raw, allow, parts))
  }
  router.notFound((c) => noRoute(c.req.raw, parts))
  router.onError((error, c) => failed(error, c.req.raw, parts))
  return async (request) => router.fetch(request)
}

// `/v1/tickets/search` is one route and not also a ticket of that id, so it answers for itself whatever the method.
function literalFirst(paths: Iterable<string>): readonly string[] {
  const parameters = (path: string): number => path.split('{').length
  return [...paths].sort((left, right) => parameters(left) - parameters(right))
}

const requestIdOf = (parts: PlatformParts): string => parts.requestIds.next('req', parts.wireNow())

const plainHeaders = (requestId: string, parts: PlatformParts) => ({
  'Deskwire-Request-Id': requestId,
  'Deskwire-Version': parts.versions.latest,
})

async function notAllowed(
  request: Request,
  allow: readonly string[],
  parts: PlatformParts,
): Promise<Response> {
  const requestId = requestIdOf(parts)
  const answer = await preflight(request, allow, parts.store)
  if (answer) return answer
  const detail = `This route takes ${allow.join(', ')}.`
  return edgeProblemResponse('method-not-allowed', detail, requestId, {
    ...plainHeaders(requestId, parts),
    Allow: [...allow, 'OPTIONS'].join(', '),
  })
}

function noRoute(_request: Request, parts: PlatformParts): Response {
  const requestId = requestIdOf(parts)
  return edgeProblemResponse(
    'route-not-found',
    'There is nothing at this path. Every path begins with /v1.',
    requestId,
    plainHeaders(requestId, parts),
  )
}

function failed(
  error: unknown,
  _request: Request,
  parts: PlatformParts,
  requestId = requestIdOf(parts),
): Response {
  const stack = error instanceof Error ? error.stack : undefined
  parts.logger.log('error', 'The server failed to answer a request.', { requestId, stack })
  return edgeProblemResponse(
    'internal',
    'The server failed. Nothing is known to be done; quote the request id when you ask for help.',
    requestId,
    plainHeaders(requestId, parts),
  )
}

/** Takes one request through the checks in the contract's order, then through its use case. */
async function handle(
  spec: Spec,
  request: Request,
  pathParameters: Record<string, string>,
  parts: PlatformParts,
): Promise<Response> {
  const requestId = requestIdOf(parts)
  let headers: Record<string, string> = plainHeaders(requestId, parts)
  try {
    const caller = await authenticate(request, parts)
    if (caller.principal.credential === 'key') parts.keyUse.note(caller.principal.tenant, caller.credentialId)
    headers = { ...headers, ...corsHeaders(request, caller) }
    const principal = await admit(spec, request, caller, parts)
    headers = { ...headers, ...parts.rateLimiter.spend(principal.installationId) }
    const version = parts.versions.resolve(request.headers.get('deskwire-version'), principal.apiVersion)
    headers['Deskwire-Version'] = version
    const answer = await perform(
      spec,
      request,
      pathParameters,
      version,
      requestId,
      { ...caller, principal },
      parts,
    )
    const body = lowered(version, spec, answer.rendered.body, parts)
    if (version === parts.versions.latest) parts.checkAnswer?.(spec.id, spec.success.status, body)
    return success(spec, body, answer, headers)
  } catch (error) {
    if (!(error instanceof Refusal)) return failed(error, request, parts, requestId)
    if (error.kind === 'unauthenticated')
      headers = { ...headers, ...(await refusedCorsHeaders(request, parts.store)) }
    return problemResponse(error, requestId, headers)
  }
}

/** Writes an answer in the caller's version, the events in it by what changed of events. */
function lowered(version: string, { id }: Spec, body: unknown, { versions }: PlatformParts): unknown {
  if (body === undefined) return undefined
  const answer = versions.lowerAnswer(version, id, body)
  if (id === 'events.get') return versions.lowerEvent(version, answer as RenderedEvent)
  if (id !== 'events.list') return answer
  const page = answer as { readonly items: readonly RenderedEvent[] }
  return { ...page, items: page.items.map((event) => versions.lowerEvent(version, event)) }
}

/** 401 is behind us; 403 is decided here. */
async function admit(spec: Spec, request: Request, caller: Authenticated, parts: PlatformParts) {
  const missing = spec.scopes.filter((scope) => !caller.principal.scopes.has(scope))
  if (missing.length > 0) {
    throw new Refusal(
      'missing-scope',
      `This key or session lacks ${missing.map((scope) => `\`${scope}\``).join(', ')}.`,
      {
        members: { requiredScopes: spec.scopes },
      },
    )
  }
  const principal = await actAs(caller.principal, request.headers.get('deskwire-act-as'), parts.store)
  const actors: readonly string[] = spec.actors
  if (!actors.includes(principal.actor.type)) {
    throw new Refusal(
      'actor-not-allowed',
      `This operation is open to ${actors.join(', ')}, not to ${principal.actor.type}.`,
    )
  }
  return principal
}

async function perform(
  spec: Spec,
  request: Request,
  pathParameters: Record<string, string>,
  version: string,
  requestId: string,
  caller: Authenticated,
  parts: PlatformParts,
): Promise<Answer> {
  const { principal } = caller
  const parameters = readParameters(spec, new URL(request.url), pathParameters)
  const body = parts.versions.raiseRequest(
    version,
    spec.id,
    await readBody(spec, request, parts.maxBodyBytes),
  )
  checkBody(spec, body)
  checkHeaders(spec, request.headers)
  const ifMatch = spec.ifMatch ? request.headers.get('if-match') : null
  const call = {
    operationId: spec.id,
    principal,
    ...parameters,
    body,
    ifMatch: readIfMatch(ifMatch),
    version,
    prepared: {},
  } as unknown as Call<never>
  const context: WorkContext = {
    tenant: principal.tenant,
    actor: { ...principal.actor, onBehalfOf: principal.installationId },
    cause: { type: 'request', id: requestId },
    now: parts.clock.now(principal.tenant),
    wireNow: parts.wireNow(),
    ...parts.sources(principal.tenant),
  }
  const useCase = parts.useCases[spec.id] as UseCase<never>
  if (useCase.kind === 'read') return runRead(useCase as ReadCase<never>, call, context, parts)

  const key = spec.idempotency === 'keyed' ? request.headers.get('idempotency-key') : null
  const scope = key === null ? null : await idempotencyScope(principal, spec.id, key, { ...parameters, body })
  const end = scope ? parts.inFlight.begin(principal.tenant, scope.recordId) : () => undefined
  try {
    const answer =
      useCase.kind === 'control'
        ? await runControl(useCase as ControlCase<never>, call, scope, context, parts)
        : await runWrite(
            useCase as unknown as WriteCase<never, Versioned>,
            spec,
            call,
            ifMatch !== null,
            scope,
            caller,
            context,
            parts,
          )
    await parts.sequence(principal.tenant)
    return answer
  } finally {
    end()
  }
}

function success(
  spec: Spec,
  body: unknown,
  { rendered, eventIds, replayed }: Answer,
  base: Readonly<Record<string, string>>,
): Response {
  const headers: Record<string, string> = { ...base, 'Cache-Control': 'no-store' }
  if (rendered.version !== undefined) headers['ETag'] = `"${rendered.version}"`
  if (rendered.location !== undefined) headers['Location'] = rendered.location
  if (eventIds[0] !== undefined) headers['Deskwire-Event-Id'] = eventIds[0]
  if (replayed) headers['Idempotent-Replayed'] = 'true'
  if (body === undefined) return new Response(null, { status: spec.success.status, headers })
  headers['Content-Type'] = 'application/json'
  return new Response(JSON.stringify(body), { status: spec.success.status, headers })
}
