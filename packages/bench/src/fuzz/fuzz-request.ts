import { operations, type Operation } from '@deskwire/contract'
import type { ContractSchemas } from './contract-schemas.ts'
import type { Dice } from './dice.ts'
import type { KnownResources } from './known-resources.ts'
import { schemaValue } from './schema-value.ts'

/** A request as data, so that it can be changed, printed and sent. */
export interface FuzzRequest {
  /** The operation that it is meant for; null for garbage of no operation. */
  readonly operation: Operation | null
  readonly method: string
  /** Path segments behind the slash, not yet encoded. */
  readonly segments: readonly string[]
  readonly query: readonly (readonly [string, string])[]
  readonly headers: Readonly<Record<string, string>>
  /** JSON value, bytes as they are sent, or nothing. */
  readonly body: { readonly json: unknown } | { readonly raw: Uint8Array<ArrayBuffer> | string } | null
  /** What was changed about it, for the report. */
  readonly mutation: string
}

/** What requests are made from. */
export interface RequestSource {
  readonly dice: Dice
  readonly contract: ContractSchemas
  readonly known: KnownResources
  /** The key that may do everything. */
  readonly apiKey: string
}

const all: readonly Operation[] = Object.values(operations)

// What ends a sandbox comes now and then; what makes things comes more often, tickets most of all: half the paths hang on one.
const special: Readonly<Record<string, number>> = {
  'sandbox.reset': 0.1,
  'installations.delete': 0.3,
  'tickets.create': 8,
}
const weightOf = ({ id }: Operation): number => special[id] ?? (id.endsWith('.create') ? 2 : 1)
const weights = all.map((operation) => [operation, weightOf(operation)] as const)

const takesFile = ({ body }: Operation): boolean =>
  body !== null && body.contentTypes.includes('application/octet-stream')

/** A request that fits the contract, as far as its schemas say. */
export function validRequest(source: RequestSource): FuzzRequest {
  const { dice, known } = source
  const operation = dice.weighted(weights)
  const { query, body } = source.contract.requests[operation.id] ?? { query: {}, body: null }
  const { path, version } = pathValues(operation, source)
  return {
    operation,
    method: operation.method,
    segments: operation.path
      .slice(1)
      .split('/')
      .map((segment) => (segment.startsWith('{') ? (path[segment.slice(1, -1)] ?? '') : segment)),
    query: queryValues(operation, query, source),
    headers: {
      authorization: `Bearer ${token(source)}`,
      ...(operation.body && { 'content-type': dice.pick(operation.body.contentTypes) }),
      ...(operation.ifMatch && { 'if-match': `"${version ?? 1}"` }),
      ...(operation.idempotency === 'keyed' &&
        dice.chance(0.4) && { 'idempotency-key': `key-${dice.between(1, 400)}` }),
      ...(dice.chance(0.05) && { 'deskwire-version': '2026-11-01' }),
      ...(dice.chance(0.1) && {
        'deskwire-act-as': known.some(dice.pick(['agt', 'con']), dice)?.id ?? 'agt_0',
      }),
      ...(dice.chance(0.05) && { origin: 'http://localhost:3000' }),
    },
    body: takesFile(operation)
      ? { raw: dice.pick(['log line', '', '%PDF-1.7', '\u0000\u0001', 'x'.repeat(100_000)]) }
      : body === null
        ? null
        : {
            json:
              dice.chance(0.3) && known.bodies.has(operation.id)
                ? known.bodies.get(operation.id)
                : schemaValue(body, source),
          },
    mutation: 'none',
  }
}

/** Mostly the key that may do everything; else a session or a key that some answer has shown. */
function token({ dice, known, apiKey }: RequestSource): string {
  if (dice.chance(0.86)) return apiKey
  const tokens = dice.chance(0.8) ? known.tokens : known.keys
  return tokens.length > 0 ? dice.pick(tokens) : apiKey
}

/** Values of the path's parameters: a resource that is known, and before it those that it names itself. */
function pathValues({ id, pathParameters }: Operation, source: RequestSource) {
  const { dice, known, contract } = source
  const path: Record<string, string> = {}
  const names = new Map<string, string>()
  let version: number | null = null
  for (const name of [...pathParameters].reverse()) {
    const schema = contract.requests[id]?.path[name] ?? {}
    const made = String(schemaValue(schema, source, name))
    const suffix = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
    const named = [...names].find(([property]) => property === name || property.endsWith(suffix))?.[1]
    path[name] = named !== undefined && dice.chance(0.95) ? named : made
    const resource = known.get(path[name])
    for (const [property, value] of Object.entries(resource?.names ?? {})) {
      if (!names.has(property)) names.set(property, value)
    }
    version ??= resource?.version ?? null
  }
  return { path, version }
}

function queryValues(
  operation: Operation,
  query: ContractSchemas['requests'][string]['query'],
  source: RequestSource,
) {
  const { dice, known } = source
  const values: [string, string][] = []
  // Filters by a combination that is served, most of the time: any other is refused before it gets anywhere.
  const served = operation.indexes.length > 0 && dice.chance(0.85) ? dice.pick(operation.indexes) : null
  for (const [name, { schema, required }] of Object.entries(query)) {
    const isWanted =
      served && !['limit', 'cursor'].includes(name)
        ? served.filters.includes(name) || (name === 'sort' && dice.chance(0.5))
        : dice.chance(0.3)
    if (!isWanted && !required) continue
    if (name === 'cursor') {
      if (known.cursors.length > 0) values.push([name, dice.pick(known.cursors)])
      continue
    }
    if (name === 'sort' && served && served.sorts.length > 0) values.push([name, dice.pick(served.sorts)])
    else values.push([name, String(schemaValue(schema, source, name))])
  }
  return values
}

/** Something that no operation asked for. */
export function garbageRequest({ dice, apiKey }: RequestSource): FuzzRequest {
  const { path } = dice.pick(all)
  const junk = [
    '',
    '.',
    '..',
    '%',
    '\u0000',
    '😀',
    'tickets',
    'x'.repeat(3_000),
    '{ticketId}',
    "' or 1=1 --",
    '__proto__',
    'constructor',
  ]
  const segments = path
    .slice(1)
    .split('/')
    .map((segment) => (dice.chance(0.5) ? segment : dice.pick(junk)))
  const bytes = Uint8Array.from({ length: dice.between(0, 64) }, () => dice.between(0, 255))
  const method = dice.pick(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND'])
  return {
    operation: null,
    method,
    segments: dice.chance(0.2) ? [...segments, dice.pick(junk)] : segments,
    query: dice.chance(0.3) ? [[dice.pick(junk), dice.pick(junk)]] : [],
    headers: {
      ...(dice.chance(0.8) && { authorization: `Bearer ${apiKey}` }),
      ...(dice.chance(0.5) && { 'content-type': 'application/json' }),
      ...(dice.chance(0.2) && { origin: 'http://localhost:3000', 'access-control-request-method': 'POST' }),
    },
    body: ['GET', 'HEAD'].includes(method) ? null : { raw: bytes },
    mutation: 'garbage',
  }
}

/** The request as it is sent. */
export function toRequest({ method, segments, query, headers, body }: FuzzRequest, baseUrl: string): Request {
  const url = new URL(`${baseUrl}/${segments.map(encodeURIComponent).join('/')}`)
  for (const [name, value] of query) url.searchParams.append(name, value)
  const payload = body === null ? null : 'json' in body ? JSON.stringify(body.json) : body.raw
  return new Request(url, { method, headers, ...(payload !== null && { body: payload }) })
}
