import type { Settings } from './client-options.ts'
import type { OperationInput, OperationSpec, RequestOptions } from './transport.ts'

/** A request, but for its credentials. The same parts are sent on every attempt. */
export interface RequestParts {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/** Says what is wrong with a call that cannot be sent. Never repeats a value. */
export type Refuse = (detail: string, cause?: unknown) => Error

const HEADER_VALUE = /^[\x21-\x7e]{1,128}$/

/**
 * Writes the request of a call.
 * @throws what `refuse` makes: an id is missing, empty or a dot segment; a header's value has characters that HTTP does not
 *   allow; the body cannot be written as JSON
 */
export function writeRequest(
  settings: Settings,
  operation: OperationSpec,
  input: OperationInput,
  options: RequestOptions,
  refuse: Refuse,
): RequestParts {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const id: unknown = input.path?.[name]
    // A dot segment survives encoding and would be folded away by the URL parser: another operation's path.
    if (typeof id !== 'string' || id === '' || id === '.' || id === '..') throw refuse(`\`${name}\` is no id`)
    return encodeURIComponent(id)
  })
  const query = writeQuery(input.query)
  return {
    url: settings.baseUrl + path + (query && `?${query}`),
    headers: writeHeaders(settings, operation, input, options, refuse),
    body: input.body === undefined ? undefined : writeBody(input.body, refuse),
  }
}

function writeHeaders(
  settings: Settings,
  { idempotency }: OperationSpec,
  input: OperationInput,
  options: RequestOptions,
  refuse: Refuse,
): Record<string, string> {
  const given: Record<string, string | undefined> = {
    'user-agent': settings.userAgent,
    'deskwire-version': options.version ?? settings.version,
    'deskwire-act-as': options.actAs ?? settings.actAs,
    'idempotency-key':
      idempotency === 'keyed' ? (options.idempotencyKey ?? settings.runtime.newIdempotencyKey()) : undefined,
    'if-match': options.ifMatch === undefined ? undefined : `"${options.ifMatch}"`,
    traceparent: options.traceparent ?? settings.traceparent?.(),
  }
  const headers: Record<string, string> = { accept: 'application/json' }
  if (input.body !== undefined) headers['content-type'] = 'application/json'
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    if (name !== 'user-agent' && !HEADER_VALUE.test(value)) throw refuse(`the header ${name} takes 1 to 128 printable characters`)
    headers[name] = value
  }
  return headers
}

function writeQuery(query: object | undefined): string {
  const written = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of [value].flat() as readonly unknown[]) if (one !== undefined) written.append(name, String(one))
  }
  return written.toString()
}

function writeBody(body: unknown, refuse: Refuse): string {
  try {
    return JSON.stringify(body)
  } catch (cause) {
    throw refuse('the body cannot be written as JSON', cause)
  }
}
