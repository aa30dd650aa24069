import type { Problem } from '@deskwire/contract'
import type { AnswerFault } from './errors.ts'

/** The body of an answer, or what is wrong with it. */
export type Body = { readonly value: unknown } | { readonly fault: AnswerFault; readonly detail: string }

/**
 * Reads a body as JSON. The text of a bad body is not repeated, and neither is the parser's error, which quotes it.
 * @param maxBytes - bytes after decompression, at which reading stops and the connection is let go
 * @throws what the stream throws where the connection is lost in the middle
 */
export async function readJson(response: Response, maxBytes: number): Promise<Body> {
  const type = response.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const declaredBytes = Number(response.headers.get('content-length'))
  if (declaredBytes > maxBytes) {
    await response.body?.cancel()
    return tooLarge(maxBytes)
  }
  const bytes = response.body ? await readBytes(response.body, maxBytes) : new Uint8Array()
  if (!bytes) return tooLarge(maxBytes)
  if (bytes.length === 0) return { fault: 'empty', detail: 'without a body' }
  if (!/^application\/(?:[\w.+-]+\+)?json$/.test(type)) {
    return { fault: 'content-type', detail: 'with a body that is not JSON' }
  }
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    return { fault: 'encoding', detail: 'with a body that is not UTF-8' }
  }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { fault: 'json', detail: 'with a body that is not whole JSON' }
  }
}

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true })

function tooLarge(maxBytes: number): Body {
  return { fault: 'too-large', detail: `with a body of more than ${maxBytes} bytes` }
}

/** Undefined where there are too many. */
async function readBytes(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > maxBytes) {
      // Not waited for: a teed stream would not answer before its other half is cancelled too.
      reader.cancel().catch(() => undefined)
      return undefined
    }
    chunks.push(value)
  }
  const [first] = chunks
  if (first && chunks.length === 1) return first
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

/** Takes a body as a problem document, RFC 9457, if it is one. */
export function asProblem(body: Body): Problem | undefined {
  const value = 'value' in body ? body.value : undefined
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined
  return typeof type === 'string' ? (value as Problem) : undefined
}
