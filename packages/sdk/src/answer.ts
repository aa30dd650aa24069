import type { AnswerFault } from './errors.ts'

/** The body of an answer, or what is wrong with it. */
export type Body =
  | { readonly value: Readonly<Record<string, unknown>>; readonly fault?: never }
  | { readonly fault: AnswerFault; readonly value?: never }

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true })

/**
 * Reads a body as a JSON object. Neither its text nor the parser's error, which quotes it, is repeated.
 * @param maxBytes - bytes after decompression, at which reading stops and the connection is let go
 * @throws what the stream throws where the connection is lost in the middle
 */
export async function readJson({ body, headers }: Response, maxBytes: number): Promise<Body> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  for (const reader = body?.getReader(); ; ) {
    const { value } = (await reader?.read()) ?? {}
    if (!value) break
    chunks.push(value)
    bytes += value.length
    if (bytes > maxBytes) {
      // Not waited for: a teed stream would not answer before its other half is cancelled too.
      reader?.cancel().catch(() => undefined)
      return { fault: 'too-large' }
    }
  }
  if (!bytes) return { fault: 'empty' }
  if (!/^application\/([\w.-]+\+)?json\b/i.test(headers.get('content-type') ?? ''))
    return { fault: 'content-type' }
  const whole = chunks.length > 1 ? await new Blob(chunks).arrayBuffer() : chunks[0]
  try {
    const value: unknown = JSON.parse(decoder.decode(whole))
    return value instanceof Object
      ? { value: value as Readonly<Record<string, unknown>> }
      : { fault: 'shape' }
  } catch {
    return { fault: 'json' }
  }
}
