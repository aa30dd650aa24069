import type { ByteStream } from '../ports/blobs.ts'
import { Refusal } from '../refusal.ts'
import { checkMediaType, HEAD_BYTES } from './media-type.ts'

/** A stream that is watched as it goes by. */
export interface Inspection {
  readonly content: ByteStream
  /** Why the stream was ended; null where nothing was wrong with it. Whoever reads it sees an error of some kind only. */
  refusal(): Refusal | null
}

/** What content may be. */
export interface Expectation {
  readonly maxBytes: number
  /** Media type in lower case, without parameters. */
  readonly mediaType: string
}

/** Refuses content that is longer than it may be. */
export const tooLarge = (maxBodyBytes: number): Refusal =>
  new Refusal('body-too-large', `The content is larger than the ${maxBodyBytes} bytes that are taken.`, {
    members: { maxBodyBytes },
  })

const mismatch = (detected: string | null): Refusal =>
  new Refusal(
    'media-type-mismatch',
    'The content does not begin as content of the declared media type does. Nothing was kept.',
    { members: { detectedMediaType: detected } },
  )

// Nobody hears it, as a rule; but that a sender goes is no fault of the server's.
function brokenOff(cause: unknown): Refusal {
  const errors = [{ pointer: '/body', code: 'broken-off', detail: 'It ended before all of it had come.' }]
  const refusal = new Refusal('invalid-request', 'The content broke off before its end. Nothing was kept.', {
    errors,
  })
  refusal.cause = cause
  return refusal
}

const EMPTY = new Uint8Array(0)

function join(head: Uint8Array, chunk: Uint8Array): Uint8Array {
  const joined = new Uint8Array(Math.min(HEAD_BYTES, head.length + chunk.length))
  joined.set(head)
  joined.set(chunk.subarray(0, joined.length - head.length), head.length)
  return joined
}

/**
 * Watches content on its way: ends it as soon as it is longer than it may be, or as soon as its beginning is seen and is not
 * that of the declared type. A chunk is taken from the source only when one is asked for, so nothing gathers here.
 */
export function inspectStream(source: ByteStream, { maxBytes, mediaType }: Expectation): Inspection {
  const reader = source.getReader()
  let refusal: Refusal | null = null
  let head: Uint8Array = EMPTY
  let checked = false
  let bytes = 0

  function look(chunk: Uint8Array | undefined): Refusal | null {
    bytes += chunk?.length ?? 0
    if (bytes > maxBytes) return tooLarge(maxBytes)
    if (checked) return null
    if (chunk) head = join(head, chunk)
    if (chunk && head.length < HEAD_BYTES) return null
    checked = true
    const verdict = checkMediaType(mediaType, head)
    head = EMPTY
    return verdict.fits ? null : mismatch(verdict.detected)
  }

  const content: ByteStream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { value } = await reader.read().catch((error: unknown) => {
          refusal = brokenOff(error)
          throw refusal
        })
        refusal = look(value)
        if (refusal) {
          controller.error(refusal)
          // Not waited for: a sender that goes on sending must not keep its refusal waiting.
          reader.cancel(refusal).catch(() => undefined)
        } else if (value) controller.enqueue(value)
        else controller.close()
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
  return { content, refusal: () => refusal }
}
