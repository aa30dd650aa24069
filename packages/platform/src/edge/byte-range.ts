import type { ByteRange } from '../ports/blobs.ts'

const singleRange = /^bytes=[ \t]*(?:(\d+)-(\d*)|-(\d+))[ \t]*$/i

/**
 * Reads a `Range` header (RFC 9110 §14.2) against content of a known length.
 * @param header - null where the request has none
 * @param bytes - length of the content
 * @returns the part to answer; `whole` where none is asked for, or what is asked for is several parts, another unit or
 *   nothing that can be read, all of which a server may ignore; `unsatisfiable` where the part begins behind the end
 * @example
 * parseRange('bytes=-100', 18_423) // { start: 18_323, end: 18_423 }
 */
export function parseRange(header: string | null, bytes: number): ByteRange | 'whole' | 'unsatisfiable' {
  const match = header === null ? null : singleRange.exec(header)
  if (!match) return 'whole'
  const [, first, last, suffix] = match
  if (first === undefined) {
    const length = Math.min(Number(suffix), bytes)
    return length === 0 ? 'unsatisfiable' : { start: bytes - length, end: bytes }
  }
  const start = Number(first)
  const end = last === '' || last === undefined ? bytes : Math.min(Number(last) + 1, bytes)
  // `bytes=9-3` is no range at all, and so ignored; only what can be read can be beyond the end.
  if (last !== '' && last !== undefined && Number(last) < start) return 'whole'
  return start >= bytes ? 'unsatisfiable' : { start, end }
}
