import { operations, type OperationId } from '@deskwire/contract'
import type { Principal } from '../principal.ts'
import { Refusal } from '../refusal.ts'
import type {
  Call,
  ControlCase,
  ReadCase,
  ReceiveCase,
  ServeCase,
  StreamCase,
  UseCase,
  Versioned,
  WriteCase,
} from '../use-case.ts'
import type { WorkContext } from '../work.ts'
import { answerEvents } from './answer-events.ts'
import { actAs, authenticate, type Authenticated } from './authenticate.ts'
import { corsHeaders, refusedCorsHeaders } from './cors.ts'
import { failed, nameRequest, noRoute, notAllowed, plainHeaders } from './edge-answers.ts'
import { readIfMatch, runControl, runRead, runWrite, type Answer } from './handle-operation.ts'
import { idempotencyScope } from './idempotency.ts'
import { toResponse, type PlainAnswer, type PlainRequest } from './plain-request.ts'
import type { PlatformParts } from './platform-parts.ts'
import { problemResponse } from './problem-response.ts'
import { checkBody, checkContentType, checkHeaders, readBody, readParameters } from './read-request.ts'
import { receiveBlob } from './receive-blob.ts'
import { createRoutes } from './routes.ts'
import { veilSecrets } from './sealed-secret.ts'
import { answerFile } from './stream-answer.ts'
import { writtenJson } from './written-json.ts'

type Spec = (typeof operations)[OperationId]
type RenderedEvent = Readonly<Record<string, unknown>>

const allOperations: readonly Spec[] = Object.values(operations)

/** The operations of the contract, for whoever brings requests. */
export interface Handler {
  /** Answers a request. It never throws: whatever goes wrong is a problem document. */
  fetch(request: Request): Promise<Response>
  /**
   * What answers a request without a `Request` and a `Response` of it.
   * @returns undefined where it takes them: for HEAD, and for operations of which the body or the answer is a stream
   */
  answering(request: PlainRequest): (() => Promise<PlainAnswer>) | undefined
}

/**
 * Carries the operations of the contract.
 * @param served - which operations this edge mounts; a sandbox's own are left out of a server
 */
export function createHandler(parts: PlatformParts, served: (spec: Spec) => boolean): Handler {
  const specs = allOperations.filter(served)
  const methodsOf = Map.groupBy(specs, (spec) => spec.path as string)
  const findRoute = createRoutes(
    new Map(
      [...methodsOf].map(([path, ofPath]) => [
        path,
        new Map(ofPath.map((spec) => [spec.method as string, spec])),
      ]),
    ),
  )

  async function respond(request: Request, method: string): Promise<PlainAnswer | Response> {
    try {
      const route = findRoute(request)
      if (!route) return noRoute(request, parts)
      const spec = route.target.get(method)
      if (spec) return await handle(spec, request, route.parameters, parts)
      return await notAllowed(request, [...route.target.keys()], parts)
    } catch (error) {
      return failed(error, request, parts)
    }
  }

  return {
    async fetch(request) {
      const isHead = request.method === 'HEAD'
      const answer = await respond(request, isHead ? 'GET' : request.method)
      if (answer instanceof Response) return isHead ? new Response(null, answer) : answer
      return toResponse(isHead ? { ...answer, body: null } : answer)
    },
    answering(request) {
      const route = findRoute(request)
      const spec = route?.target.get(request.method)
      // What is nowhere, or is not done there, is rare: it may take the longer way.
      if (!route || !spec || !isPlain(parts.useCases[spec.id].kind)) return undefined
      // NOTE: such an operation answers as a whole.
      return () => handle(spec, request, route.parameters, parts) as Promise<PlainAnswer>
    },
  }
}

const isPlain = (kind: UseCase<OperationId>['kind']): boolean =>
  kind === 'read' || kind === 'write' || kind === 'control'

/** Takes one request through the checks in the contract's order, then through its use case. */
async function handle(
  spec: Spec,
  request: PlainRequest,
  pathParameters: Readonly<Record<string, string>>,
  parts: PlatformParts,
): Promise<PlainAnswer | Response> {
  const requestId = nameRequest(request, parts, spec)
  // One plain object from here to the socket: a `Headers` of it would cost as much as the use case of a read.
  const headers: Record<string, string> = plainHeaders(requestId, parts)
  try {
    const caller = await authenticate(request, parts)
    if (caller.principal.credential === 'key') parts.keyUse.note(caller.principal.tenant, caller.credentialId)
    Object.assign(headers, corsHeaders(request, caller))
    const admitted = admit(spec, request, caller, parts)
    const principal = admitted instanceof Promise ? await admitted : admitted
    const { tenant, installationId, actor } = principal
    parts.observe?.(request, { tenant, installationId, actorType: actor.type })
    const spent = parts.rateLimiter.spend(tenant, installationId)
    Object.assign(headers, spent instanceof Promise ? await spent : spent)
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
    if (answer instanceof Response) return withHeaders(answer, headers)
    const body = lowered(version, spec, answer.rendered.body, parts)
    if (version === parts.versions.latest) parts.checkAnswer?.(spec.id, spec.success.status, body)
    return success(spec, body, answer, headers)
  } catch (error) {
    if (!(error instanceof Refusal)) return failed(error, request, parts, requestId)
    parts.observe?.(request, { problem: error.kind })
    if (error.kind === 'unauthenticated')
      Object.assign(headers, await refusedCorsHeaders(request, parts.store))
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
function admit(
  spec: Spec,
  request: PlainRequest,
  caller: Authenticated,
  parts: PlatformParts,
): Principal | Promise<Principal> {
  if (!spec.scopes.every((scope) => caller.principal.scopes.has(scope))) {
    const missing = spec.scopes.filter((scope) => !caller.principal.scopes.has(scope))
    throw new Refusal(
      'missing-scope',
      `This key or session lacks ${missing.map((scope) => `\`${scope}\``).join(', ')}.`,
      {
        members: { requiredScopes: spec.scopes },
      },
    )
  }
  const actorId = request.headers.get('deskwire-act-as')
  if (actorId === null) return checkedActor(spec, caller.principal)
  return actAs(caller.principal, actorId, parts.store).then((principal) => checkedActor(spec, principal))
}

function checkedActor(spec: Spec, principal: Principal): Principal {
  const actors: readonly string[] = spec.actors
  if (actors.includes(principal.actor.type)) return principal
  throw new Refusal(
    'actor-not-allowed',
    `This operation is open to ${actors.join(', ')}, not to ${principal.actor.type}.`,
  )
}

async function perform(
  spec: Spec,
  request: PlainRequest,
  pathParameters: Readonly<Record<string, string>>,
  version: string,
  requestId: string,
  caller: Authenticated,
  parts: PlatformParts,
): Promise<Answer | Response> {
  const { principal } = caller
  const useCase = parts.useCases[spec.id] as UseCase<never>
  const parameters = readParameters(spec, request.url, pathParameters)
  if (useCase.kind === 'receive') checkContentType(spec, request)
  const body =
    useCase.kind === 'receive' || !spec.body
      ? undefined
      : parts.versions.raiseRequest(version, spec.id, await readBody(spec, request, parts.maxBodyBytes))
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
  // NOTE: `answering` passes on no operation that streams, so what comes here for one is a `Request`.
  if (useCase.kind === 'read') return runRead(useCase as ReadCase<never>, call, context, parts)
  if (useCase.kind === 'serve')
    return answerFile(useCase as ServeCase<never>, request as Request, call, context, parts)
  if (useCase.kind === 'stream')
    return answerEvents(useCase as StreamCase<never>, request as Request, call, caller, parts)
  if (useCase.kind === 'receive') {
    const answer = await receiveBlob(useCase as ReceiveCase<never>, request as Request, call, context, parts)
    await parts.sequence(principal.tenant)
    return answer
  }

  const key = spec.idempotency === 'keyed' ? request.headers.get('idempotency-key') : null
  const secrets = (useCase.kind === 'write' ? useCase.secretProperties : undefined) ?? []
  const fingerprinted = secrets.length === 0 ? body : await veilSecrets(body, secrets, caller.token)
  const found =
    key === null
      ? null
      : idempotencyScope(principal, spec.id, key, { ...parameters, body: fingerprinted }, parts.digest)
  const scope = found instanceof Promise ? await found : found
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

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

function success(
  spec: Spec,
  body: unknown,
  { rendered, eventIds, replayed }: Answer,
  headers: Record<string, string>,
): PlainAnswer {
  headers['Cache-Control'] = 'no-store'
  if (rendered.version !== undefined) headers['ETag'] = `"${rendered.version}"`
  if (rendered.location !== undefined) headers['Location'] = rendered.location
  if (eventIds[0] !== undefined) headers['Deskwire-Event-Id'] = eventIds[0]
  if (replayed) headers['Idempotent-Replayed'] = 'true'
  const { status } = spec.success
  if (body === undefined) return { status, headers, body: null }
  headers['Content-Type'] = 'application/json'
  return { status, headers, body: writtenJson(body) }
}
