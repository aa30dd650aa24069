import type { Settings } from './client-options.ts'
import { type Failure, InvalidCallError } from './errors.ts'
import type { KnownFields, OperationInput, OperationSpec, RequestOptions } from './transport.ts'

/** A request, but for its credentials. The same parts are sent on every attempt. */
export interface RequestParts {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | OperationInput['bytes']
}

/**
 * Writes the request of a call.
 * @throws {InvalidCallError} an id is missing, empty or a dot segment; a header has characters that HTTP does not allow; the
 *   body cannot be written as JSON. Its message names the part and never repeats the value
 */
export function writeRequest(
  settings: Settings,
  operation: OperationSpec,
  { path, query, body, bytes, headers: own }: OperationInput,
  options: RequestOptions,
  failure: Failure,
): RequestParts {
  const route = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = path?.[name] ?? ''
    // A dot segment survives encoding and would be folded away by the URL parser: another operation's path.
    if (!/[^.]/.test(id)) throw new InvalidCallError(`bad ${name}`, failure)
    return encodeURIComponent(id)
  })

  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of [value].flat()) if (one !== undefined) search.append(name, one)
  }

  const given = {
    ...own,
    'content-type': bytes ? 'application/octet-stream' : body !== undefined && 'application/json',
    'deskwire-act-as': options.actAs ?? settings.actAs,
    'deskwire-version': options.version ?? settings.version,
    'idempotency-key':
      operation.idempotency === 'keyed' && (options.idempotencyKey ?? settings.runtime.newIdempotencyKey()),
    'if-match': options.ifMatch !== undefined && `"${options.ifMatch}"`,
    traceparent: options.traceparent,
    'user-agent': settings.userAgent,
  }
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) {
    if (!value) continue
    if (!/^[\x20-\x7e]+$/.test(value)) throw new InvalidCallError(`bad ${name}`, failure)
    headers[name] = value
  }
  try {
    return {
      url: `${settings.baseUrl}${route}${search.size ? `?${search}` : ''}`,
      headers,
      body: bytes ?? JSON.stringify(knownPart(body, operation.fields)),
    }
  } catch (cause) {
    throw new InvalidCallError('the body is not JSON', failure, cause)
  }
}

/**
 * Leaves out what an update does not know, so that a resource that was read can be changed and sent back. Fields that a newer
 * API has added to it, or that cannot be written, would be refused.
 */
function knownPart(value: unknown, fields: KnownFields | 0 | undefined): unknown {
  if (!fields || !(value instanceof Object)) return value
  if (Array.isArray(value)) return value.map((item) => knownPart(item, fields['*']))
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const known = fields[Object.hasOwn(fields, name) ? name : '*']
      return known === undefined ? [] : [[name, knownPart(inner, known)]]
    }),
  )
}
