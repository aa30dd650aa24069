import type { ByteRange, ByteStream } from '../ports/blobs.ts'
import { Refusal } from '../refusal.ts'
import type { Call, ServeCase, ServedFile } from '../use-case.ts'
import { Work, type WorkContext } from '../work.ts'
import { parseRange } from './byte-range.ts'
import { attachmentNamed } from './content-disposition.ts'
import type { PlatformParts } from './platform-parts.ts'

/** What part of a file a request wants: all of it unless `Range` says otherwise, of this very file (RFC 9110 §13.1.5). */
function wantedRange({ headers }: Request, { tag, bytes }: ServedFile): ByteRange | null {
  const ifRange = headers.get('if-range')
  // A date names no version of a file here, and a weak tag is none to go on by.
  if (ifRange !== null && ifRange !== `"${tag}"`) return null
  const range = parseRange(headers.get('range'), bytes)
  if (range === 'unsatisfiable') {
    throw new Refusal('range-not-satisfiable', 'The range begins behind the end of the content.', {
      members: { bytes },
    })
  }
  return range === 'whole' ? null : range
}

/** Headers under which a browser saves what it gets and neither shows, runs nor keeps it, whatever it is. */
function fileHeaders({ tag, mediaType, fileName }: ServedFile): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Disposition': attachmentNamed(fileName),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'private, no-store',
    'Accept-Ranges': 'bytes',
    ETag: `"${tag}"`,
  }
}

/**
 * Answers with a file, or the part of it that the request wants. The transaction that finds it is over before its first byte
 * is sent.
 * @throws {Refusal} `range-not-satisfiable`, and what the use case refuses
 */
export async function answerFile(
  useCase: ServeCase<never>,
  request: Request,
  call: Call<never>,
  context: WorkContext,
  parts: PlatformParts,
): Promise<Response> {
  const { tenant } = context
  const file = await parts.store.transaction(tenant, (tx) => useCase.open(new Work(tx, context), call))
  const range = wantedRange(request, file)
  const { start, end } = range ?? { start: 0, end: file.bytes }
  const content: ByteStream = await file.read(parts, tenant, { start, end })
  return new Response(content, {
    status: range ? 206 : 200,
    headers: {
      ...fileHeaders(file),
      'Content-Length': String(end - start),
      ...(range && { 'Content-Range': `bytes ${start}-${end - 1}/${file.bytes}` }),
    },
  })
}
