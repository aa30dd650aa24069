import { inspectStream, tooLarge } from '../attachments/inspect-stream.ts'
import { expectBlob } from '../blobs/blob-life.ts'
import type { ByteStream, KeptBlob } from '../ports/blobs.ts'
import type { ScanState } from '../ports/scanner.ts'
import { react } from '../reactions/react.ts'
import type { Call, ReceiveCase } from '../use-case.ts'
import { Work, type WorkContext } from '../work.ts'
import type { Answer } from './handle-operation.ts'
import type { PlatformParts } from './platform-parts.ts'

async function scan(
  { scanner, blobs, logger }: PlatformParts,
  tenant: string,
  blobId: string,
  content: KeptBlob & { readonly mediaType: string },
): Promise<ScanState> {
  const open = async (): Promise<ByteStream> => {
    const stream = await blobs.read(tenant, blobId)
    if (!stream) throw new Error(`Could not open the blob ${blobId}: the blob store no longer has it.`)
    return stream
  }
  try {
    return await scanner.scan({ ...content, open })
  } catch (error) {
    logger.log('error', 'A scanner failed; the content counts as not to be told.', {
      blobId,
      stack: error instanceof Error ? error.stack : undefined,
    })
    return 'failed'
  }
}

/**
 * Takes a file. It is kept outside of any transaction, since a body may take its time and a transaction may run twice: first a
 * row says that a blob is to come, then its bytes are streamed into the blob store, then a transaction names it. Whatever
 * breaks off in between, a server included, leaves a blob that nobody names and the timer drops.
 * @throws {Refusal} `body-too-large`, `media-type-mismatch`, and what the use case refuses
 */
export async function receiveBlob(
  useCase: ReceiveCase<never>,
  request: Request,
  call: Call<never>,
  context: WorkContext,
  parts: PlatformParts,
): Promise<Answer> {
  const { store, blobs, clock, maxFileBytes } = parts
  const { tenant } = context
  if (Number(request.headers.get('content-length') ?? 0) > maxFileBytes) throw tooLarge(maxFileBytes)
  const { blobId, mediaType } = await store.transaction(tenant, async (tx) => {
    const work = new Work(tx, context)
    const expected = await useCase.admit(work, call)
    return { ...expected, blobId: expectBlob(work) }
  })
  const body = (request.body ?? new Blob().stream()) as ByteStream
  const inspection = inspectStream(body, { maxBytes: maxFileBytes, mediaType })
  let kept: KeptBlob
  try {
    kept = await blobs.put(tenant, blobId, inspection.content)
  } catch (error) {
    throw inspection.refusal() ?? error
  }
  const scanState = await scan(parts, tenant, blobId, { ...kept, mediaType })
  const arrived = { ...context, now: clock.now(tenant) }
  return store.transaction(tenant, async (tx): Promise<Answer> => {
    const work = new Work(tx, arrived)
    const reference = await useCase.run(work, call, { blobId, ...kept, scanState })
    await react(work)
    const rendered = await useCase.render(work, reference, call)
    return { rendered, eventIds: work.eventIds, replayed: false }
  })
}
