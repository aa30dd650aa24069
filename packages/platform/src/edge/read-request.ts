import { fieldErrors, type operations } from '@deskwire/contract'
import * as validators from '@deskwire/contract/validators'
import { invalid, Refusal } from '../refusal.ts'
import type { PlainRequest } from './plain-request.ts'

type Spec = (typeof operations)[keyof typeof operations]
type Place = 'body' | 'query' | 'path' | 'headers'

/** The parts of a request that the contract describes, as values of the declared form. */
export interface RequestParts {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

function check(place: Place, spec: Spec, value: unknown): void {
  const validate = validators[place][spec.id]
  if (!validate || validate(value)) return
  throw invalid(fieldErrors(place, spec.id, validate.errors ?? []))
}

/** Reads path and query. */
export function readParameters(
  spec: Spec,
  url: string,
  pathParameters: Readonly<Record<string, string>>,
): Omit<RequestParts, 'body'> {
  const validatePath = validators.path[spec.id]
  if (validatePath && !validatePath(pathParameters)) {
    throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
  }
  const query = url.includes('?') ? readQuery(queryOf(url)) : {}
  check('query', spec, query)
  return { path: pathParameters, query }
}

const queryOf = (url: string): URLSearchParams =>
  url.startsWith('/') ? new URLSearchParams(url.slice(url.indexOf('?') + 1)) : new URL(url).searchParams

function readQuery(searchParams: URLSearchParams): Record<string, unknown> {
  const query: Record<string, unknown> = {}
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name)
    Object.defineProperty(query, name, {
      value: values.length > 1 ? values : values[0],
      enumerable: true,
      writable: true,
      configurable: true,
    })
  }
  return query
}

const essence = (contentType: string | null): string =>
  (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** Answers a sender that is gone, as a rule: nobody hears it, but it is no fault of the server's. */
function brokenOff(cause: unknown): Refusal {
  const refusal = new Refusal('malformed-request', 'The body broke off before its end. Nothing was done.')
  refusal.cause = cause
  return refusal
}

async function readBytes(request: PlainRequest, maxBodyBytes: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new Refusal(
      'body-too-large',
      `The body is larger than the ${maxBodyBytes} bytes that this server takes.`,
      { members: { maxBodyBytes } },
    )
  const announced = request.headers.get('content-length')
  if (Number(announced ?? 0) > maxBodyBytes) throw tooLarge()
  // NOTE: where the length is announced, HTTP holds the sender to it. The Node server then hands over the bytes as they came; to
  // look at `body` has it make a stream of them, which costs as much as the rest of the request.
  if (announced !== null) {
    const bytes = request.whole ? await request.whole() : new Uint8Array(await request.arrayBuffer())
    if (bytes.byteLength > maxBodyBytes) throw tooLarge()
    return bytes
  }
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    if (length > maxBodyBytes) {
      await reader.cancel()
      throw tooLarge()
    }
    chunks.push(value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

/**
 * Holds `Content-Type` to the contract.
 * @throws {Refusal} `unsupported-media-type`
 */
export function checkContentType(spec: Spec, request: PlainRequest): void {
  const contentTypes: readonly string[] = spec.body?.contentTypes ?? []
  if (contentTypes.includes(essence(request.headers.get('content-type')))) return
  throw new Refusal(
    'unsupported-media-type',
    `Send the body as ${contentTypes.join(' or ')} and say so in \`Content-Type\`.`,
  )
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/**
 * Reads the body as JSON in UTF-8, without looking at its form.
 * @throws {Refusal} `unsupported-media-type`, `body-too-large`, `malformed-request`
 */
export async function readBody(spec: Spec, request: PlainRequest, maxBodyBytes: number): Promise<unknown> {
  if (!spec.body) return undefined
  let bytes: Uint8Array
  try {
    bytes = await readBytes(request, maxBodyBytes)
  } catch (error) {
    throw error instanceof Refusal ? error : brokenOff(error)
  }
  checkContentType(spec, request)
  try {
    return parseJson(utf8.decode(bytes))
  } catch (cause) {
    const refusal = new Refusal('malformed-request', 'The body is not JSON in UTF-8. Nothing was done.')
    refusal.cause = cause instanceof Error ? cause.name : undefined
    throw refusal
  }
}

// An escape can write half of a surrogate pair, which no UTF-8 can carry and not every store can keep (RFC 7493 §2.1).
const surrogateEscape = /\\u[dD][89a-fA-F]/

function parseJson(text: string): unknown {
  if (!surrogateEscape.test(text)) return JSON.parse(text)
  return JSON.parse(text, (name, value: unknown) => {
    if (name.isWellFormed() && (typeof value !== 'string' || value.isWellFormed())) return value
    throw new SyntaxError('A string holds half of a surrogate pair.')
  })
}

/** Holds `Idempotency-Key` and `If-Match` to the contract. */
export function checkHeaders(spec: Spec, headers: PlainRequest['headers']): void {
  if (!validators.headers[spec.id]) return
  const given: Record<string, string> = {}
  const key = headers.get('idempotency-key')
  if (key !== null) given['Idempotency-Key'] = key
  const version = headers.get('if-match')
  if (version !== null) given['If-Match'] = version
  check('headers', spec, given)
}

/** Holds a body to the contract. */
export function checkBody(spec: Spec, body: unknown): void {
  if (spec.body) check('body', spec, body)
}
