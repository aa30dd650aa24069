import { signatures, type Signature } from './signatures.ts'

/** How much of the beginning is looked at, bytes: enough for the signature that lies deepest, and for a fair look at a text. */
export const HEAD_BYTES = 4_096

const textual =
  /^(text\/|application\/(json|jsonl|x-ndjson|xml|yaml|x-yaml|toml|javascript|ecmascript|sql|x-sh|x-pem-file|csv)$|message\/|image\/svg|.*\+(json|xml|yaml)$)/

// What a terminal writes is text too: tab, line and page breaks, backspace, escape.
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 8 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27

function looksLikeText(head: Uint8Array): boolean {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  return isUtf16 || !head.some(isControl)
}

const mayBeCalled = ({ mediaType, declared = [] }: Signature, name: string): boolean =>
  mediaType === name ||
  declared.some((other) => (typeof other === 'string' ? other === name : other.test(name)))

/** The verdict on a declared media type. */
export type MediaTypeCheck =
  | { readonly fits: true }
  /** `detected` is what the content is by its signature; null where it has none that is known. */
  | { readonly fits: false; readonly detected: string | null }

const FITS: MediaTypeCheck = { fits: true }

/**
 * Holds the beginning of content against the media type that it was declared as. Content with a known signature must be
 * declared as what it is; a type that has a signature needs it; a textual type must look like text. A type that this table
 * does not know is believed where nothing speaks against it, and `application/octet-stream` claims nothing.
 * @param declared - media type in lower case, without parameters
 * @param head - the first 4,096 bytes, or all where there are fewer
 * @example
 * checkMediaType('image/png', new TextEncoder().encode('%PDF-1.7')) // { fits: false, detected: 'application/pdf' }
 */
export function checkMediaType(declared: string, head: Uint8Array): MediaTypeCheck {
  if (declared === 'application/octet-stream') return FITS
  const found = signatures.filter(({ begins }) => begins(head))
  const [first] = found
  if (first) {
    return found.some((signature) => mayBeCalled(signature, declared))
      ? FITS
      : { fits: false, detected: first.mediaType }
  }
  const needsSignature = signatures.some((signature) => mayBeCalled(signature, declared))
  if (needsSignature || (textual.test(declared) && !looksLikeText(head)))
    return { fits: false, detected: null }
  return FITS
}
