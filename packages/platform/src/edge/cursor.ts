import { Refusal } from '../refusal.ts'
import type { IndexKey } from '../store/index-key.ts'

// 32-bit FNV-1a: binds a cursor to what it was made for. Not a secret: a forged one only moves within what its caller may list.
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

const toBase64Url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

function fromBase64Url(text: string): string | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return undefined
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    )
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Writes where a list stands as an opaque cursor bound to the operation, its filter and its sort.
 * @param purpose - everything that the next request must have in common with this one
 * @param key - full index key of the last item
 */
export function encodeCursor(purpose: string, key: IndexKey): string {
  const text = JSON.stringify(key)
  return toBase64Url(`${fingerprint(`${purpose}\n${text}`)} ${text}`)
}

/**
 * Reads a cursor made by `encodeCursor`.
 * @throws {Refusal} `invalid-cursor`: it is not one, or was made for another operation, filter or sort
 */
export function decodeCursor(purpose: string, cursor: string): IndexKey {
  const text = fromBase64Url(cursor)
  const space = text?.indexOf(' ') ?? -1
  const key = text?.slice(space + 1)
  if (text && key && space > 0 && text.slice(0, space) === fingerprint(`${purpose}\n${key}`)) {
    return parseKey(key) ?? refuse()
  }
  return refuse()
}

/**
 * Reads a cursor whose key is one number, where the list stands or stood.
 * @throws {Refusal} `invalid-cursor`
 */
export function decodePosition(purpose: string, cursor: string): number {
  const [position, ...rest] = decodeCursor(purpose, cursor)
  return rest.length === 0 && Number.isSafeInteger(position) && Number(position) >= 0
    ? Number(position)
    : refuse()
}

// The fingerprint is no signature, so what it covers may still be anything that somebody wrote.
function parseKey(text: string): IndexKey | undefined {
  const isPart = (part: unknown) => part === null || ['string', 'number', 'boolean'].includes(typeof part)
  try {
    const key: unknown = JSON.parse(text)
    return Array.isArray(key) && key.length > 0 && key.every(isPart) ? key : undefined
  } catch {
    return undefined
  }
}

function refuse(): never {
  throw new Refusal(
    'invalid-cursor',
    'The cursor was not made by this operation with this filter and sort. Begin again without a cursor.',
  )
}
