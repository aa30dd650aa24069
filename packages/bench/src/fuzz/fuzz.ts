import { operations, problems, type Operation, type OperationId } from '@deskwire/contract'
import { answer } from '@deskwire/contract/answers'
import { createSandbox, type Sandbox } from '@deskwire/platform/sandbox'
import { readContract, type ContractSchemas } from './contract-schemas.ts'
import { Dice } from './dice.ts'
import { garbageRequest, toRequest, validRequest, type FuzzRequest } from './fuzz-request.ts'
import { KnownResources } from './known-resources.ts'
import { mutateRequest } from './mutate-request.ts'

/** Settings of a run. */
export interface FuzzOptions {
  readonly requests: number
  readonly seed: number
  /** How long one request may take, milliseconds of real time. @default 5000 */
  readonly timeoutMs?: number
  /** Told before each request is sent. */
  readonly onRequest?: (sent: number, line: string) => void
}

/** Something that must not happen. */
export interface Fault {
  readonly kind: 'serverError' | 'outsideContract' | 'hang'
  /** Which request, counted from 1. */
  readonly request: number
  /** Method, path, what was changed about it, and the body's beginning. */
  readonly line: string
  readonly detail: string
}

/** What came of a run. */
export interface FuzzReport {
  readonly requests: number
  readonly faults: readonly Fault[]
  /** How often each operation answered each status; `-` for what reached no operation. */
  readonly statuses: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** Operations that succeeded at least once. */
  readonly reached: ReadonlySet<string>
}

const READ_EVERY = 250
const MAX_PAGES = 40

/** One sandbox with what is known of it. */
interface Round {
  readonly sandbox: Sandbox
  readonly known: KnownResources
  /** What the server said of its own failures since the last request. */
  readonly log: string[]
}

async function beginRound(seed: number): Promise<Round> {
  const log: string[] = []
  const logger = {
    log: (_level: string, _message: string, fields: object = {}) =>
      void log.push(String((fields as { stack?: unknown }).stack)),
  }
  const sandbox = await createSandbox({ seed, logger, maxBodyBytes: 200_000 })
  const known = new KnownResources()
  known.learn([...Object.values(sandbox.agents), ...Object.values(sandbox.categories)].map((id) => ({ id })))
  known.learn({ id: sandbox.appId, version: 1 })
  return { sandbox, known, log }
}

const describe = ({ method, segments, query, mutation, body }: FuzzRequest): string => {
  const text =
    body === null
      ? ''
      : 'json' in body
        ? JSON.stringify(body.json)
        : typeof body.raw === 'string'
          ? body.raw
          : `${body.raw.length} bytes`
  return `${method} /${segments.join('/').slice(0, 200)} ${JSON.stringify(query).slice(0, 200)} [${mutation}] ${text.slice(0, 600)}`
}

/**
 * Throws requests at a sandbox, made from the contract alone: valid ones, valid ones with one thing changed, and garbage.
 * The same settings send the same requests.
 */
export async function runFuzz({
  requests,
  seed,
  timeoutMs = 5_000,
  onRequest,
}: FuzzOptions): Promise<FuzzReport> {
  const dice = new Dice(seed)
  const contract = readContract()
  const faults: Fault[] = []
  const statuses = new Map<string, Map<number, number>>()
  const reached = new Set<string>()
  let round = await beginRound(seed)

  for (let sent = 1; sent <= requests; sent += 1) {
    const source = { dice, contract, known: round.known, apiKey: round.sandbox.apiKey }
    const kind = dice.weighted([
      ['valid', 5],
      ['mutated', 5],
      ['garbage', 0.5],
    ] as const)
    const request =
      kind === 'garbage'
        ? garbageRequest(source)
        : kind === 'valid'
          ? validRequest(source)
          : mutateRequest(validRequest(source), source)
    const line = describe(request)
    onRequest?.(sent, line)
    const fault = (of: Fault['kind'], detail: string) =>
      faults.push({ kind: of, request: sent, line, detail })
    const outcome = await send(round.sandbox, request, timeoutMs)
    if (outcome.kind !== 'answered') {
      fault(outcome.kind === 'late' ? 'hang' : 'serverError', outcome.detail)
      round = await beginRound(seed + sent)
      continue
    }
    const { response, text } = outcome
    const name = request.operation?.id ?? '-'
    const counts = statuses.get(name) ?? new Map<number, number>()
    statuses.set(name, counts.set(response.status, (counts.get(response.status) ?? 0) + 1))
    if (response.status >= 500) fault('serverError', `${response.status} ${round.log.splice(0).join(' ')}`)
    const broken = brokenRules(request.operation, response, text)
    if (response.status < 500 && broken !== null) fault('outsideContract', broken)
    if (request.operation && response.status === request.operation.success.status) {
      reached.add(request.operation.id)
      if (text !== '' && !isFile(request.operation, response)) round.known.learn(JSON.parse(text))
      if (request.body && 'json' in request.body) round.known.bodies.set(name, request.body.json)
    }
    // The run has put everything back, or taken its own key away: it goes on in a fresh sandbox.
    const isDue = sent % READ_EVERY === 0 || sent === requests
    const isOver =
      name === 'sandbox.reset'
        ? response.status === 200
        : (isDue || sent % 20 === 0) && !(await isAlive(round.sandbox))
    if (isDue && !isOver)
      for (const detail of await unreadable(round.sandbox, contract))
        fault('serverError', `afterwards: ${detail}`)
    if (isOver) round = await beginRound(seed + sent)
  }
  return { requests, faults, statuses, reached }
}

type SendOutcome =
  | { readonly kind: 'answered'; readonly response: Response; readonly text: string }
  | { readonly kind: 'late' | 'failed'; readonly detail: string }

async function send(sandbox: Sandbox, request: FuzzRequest, timeoutMs: number): Promise<SendOutcome> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<SendOutcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'late', detail: `no answer within ${timeoutMs} ms` }), timeoutMs)
  })
  const answered = async (): Promise<SendOutcome> => {
    let built: Request
    try {
      built = toRequest(request, sandbox.baseUrl)
    } catch {
      // No client can send this: a body with GET, a method that fetch forbids, half a surrogate pair in a path.
      built = new Request(`${sandbox.baseUrl}/v1`)
    }
    const response = await sandbox.fetch(built)
    if (!response.headers.get('content-type')?.startsWith('text/event-stream'))
      return { kind: 'answered', response, text: await response.text() }
    // It ends when its reader goes, and not before.
    await response.body?.cancel()
    return { kind: 'answered', response, text: '' }
  }
  try {
    return await Promise.race([answered(), late])
  } catch (error) {
    return { kind: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  } finally {
    clearTimeout(timer)
  }
}

const edgeTypes = new Set([
  'https://deskwire.dev/problems/route-not-found',
  'https://deskwire.dev/problems/method-not-allowed',
])

/** Whether an answer is a file, which the contract describes by its media type alone. */
const isFile = (operation: Operation | null, { status }: Response): boolean =>
  operation !== null &&
  status === operation.success.status &&
  operation.success.contentType !== null &&
  !operation.success.contentType.endsWith('json')

/** What of an answer the contract does not allow; null where all is well. */
export function brokenRules(operation: Operation | null, response: Response, text: string): string | null {
  const { status, headers } = response
  if (!headers.get('deskwire-request-id') && status !== 204) return `${status} without a request id`
  if (isFile(operation, response)) return null
  let body: unknown
  try {
    body = text === '' ? undefined : JSON.parse(text)
  } catch {
    return `${status} with a body that is no JSON`
  }
  const type = String((body as { type?: unknown } | undefined)?.type)
  if (edgeTypes.has(type)) return status === 404 || status === 405 ? null : `${status} with the type ${type}`
  if (operation === null) return null
  const validate = answer[operation.id as OperationId][status]
  if (!validate) return `${status} ${type} is not declared`
  if (!validate(body))
    return `${status}: ${(validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ')}`
  if (status < 400) return null
  const kind = Object.entries(problems).find(([, problem]) => problem.type === type)
  if (!kind || kind[1].status !== status || operation.problems[kind[0]] !== status)
    return `${status} ${type} is not declared`
  if (headers.get('content-type') !== 'application/problem+json')
    return `${status} with the content type ${headers.get('content-type')}`
  return (body as { requestId?: unknown }).requestId === headers.get('deskwire-request-id')
    ? null
    : `${status} with two request ids`
}

const get = (sandbox: Sandbox, path: string) =>
  sandbox.fetch(`${sandbox.baseUrl}${path}`, {
    headers: { authorization: `Bearer ${sandbox.apiKey}`, 'deskwire-version': '2026-11-01' },
  })

const isAlive = async (sandbox: Sandbox): Promise<boolean> =>
  (await get(sandbox, '/v1/sandbox/clock')).status === 200

/** Reads every list to its end, and every ticket found; gives what could not be read. */
async function unreadable(sandbox: Sandbox, { requests }: ContractSchemas): Promise<readonly string[]> {
  const wrong: string[] = []
  const needsNothing = ({ id }: Operation) =>
    !Object.values(requests[id]?.query ?? {}).some(({ required }) => required)
  const reads = Object.values(operations).filter(
    (operation: Operation) => operation.method === 'GET' && needsNothing(operation),
  )
  const lists = reads.filter((operation: Operation) => operation.paging)
  const read = async (
    operation: Operation,
    path: string,
  ): Promise<{ nextCursor?: string | null; items?: readonly { id: string }[] }> => {
    const response = await get(sandbox, path)
    const text = await response.text()
    const broken =
      response.status === operation.success.status
        ? brokenRules(operation, response, text)
        : `${response.status} ${text}`
    if (broken !== null) wrong.push(`${operation.id} ${path}: ${broken}`)
    return broken === null ? JSON.parse(text) : {}
  }
  const tickets: string[] = []
  for (const operation of lists.filter(({ pathParameters }) => pathParameters.length === 0)) {
    let cursor: string | null = null
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const { nextCursor, items = [] } = await read(
        operation,
        `${operation.path}?limit=100${cursor === null ? '' : `&cursor=${cursor}`}`,
      )
      if (operation.id === 'tickets.list') tickets.push(...items.map(({ id }) => id))
      cursor = nextCursor ?? null
      if (cursor === null) break
    }
  }
  const ofTicket = reads.filter(
    ({ path, pathParameters }: Operation) =>
      path.startsWith('/v1/tickets/{ticketId}') && pathParameters.length === 1,
  )
  for (const id of tickets.slice(0, 20))
    for (const operation of ofTicket) await read(operation, operation.path.replace('{ticketId}', id))
  return wrong
}
