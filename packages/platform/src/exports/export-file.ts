import {
  ticketExportParts,
  ticketExports,
  type TicketExportDoc,
  type TicketExportPartDoc,
} from '../documents/index.ts'
import type { ByteRange, ByteStream } from '../ports/blobs.ts'
import type { Store, Transaction } from '../ports/store.ts'
import type { Work } from '../work.ts'

/** Kind of the timer that drops an export. */
export const EXPORT_TIMER = 'ticketExport.drop'

/** How long an export is kept, milliseconds of domain time. */
const KEPT_MS = 24 * 60 * 60 * 1000

/** Parts that one timer deletes. */
const BATCH = 200

const utf8 = new TextEncoder()
const partId = (jobId: string, number: number): string => `${jobId}:${number}`

/** Keeps an export for a day from now on, and what has become of it by then is dropped. */
export const keepForADay = (work: Work, jobId: string): void =>
  work.tx.schedule({
    id: `${EXPORT_TIMER}:${jobId}`,
    kind: EXPORT_TIMER,
    subjectId: jobId,
    dueAt: work.now + KEPT_MS,
  })

/**
 * Writes a further part of a file in the transaction of the step that made it: the file has each part once, whatever breaks
 * off, and its texts are content like those that they came from.
 * @returns its length, bytes
 */
export async function appendPart(work: Work, jobId: string, text: string): Promise<number> {
  const stored = await work.tx.get(ticketExports, jobId)
  if (!stored) throw new TypeError(`Could not go on with the export ${jobId}: its file is gone.`)
  const { parts, bytes: start } = stored.value
  const length = utf8.encode(text).length
  const contentId = work.newId('cnt')
  const salt = Array.from(work.context.random(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  work.tx.putContent({ contentId, value: text, salt })
  work.tx.insert(ticketExportParts, partId(jobId, parts), { contentId, start, end: start + length })
  work.tx.replace(ticketExports, stored, { ...stored.value, parts: parts + 1, bytes: start + length })
  return length
}

/**
 * Deletes parts of a file from its end, and the file with the last of them.
 * @returns whether there are more
 */
export async function dropParts(work: Work, jobId: string): Promise<boolean> {
  const stored = await work.tx.get(ticketExports, jobId)
  if (!stored) return false
  const { parts } = stored.value
  const first = Math.max(0, parts - BATCH)
  for (let number = first; number < parts; number += 1) {
    const part = await work.tx.get(ticketExportParts, partId(jobId, number))
    if (!part) continue
    work.tx.eraseContent(part.value.contentId)
    work.tx.remove(ticketExportParts, part)
  }
  if (first === 0) work.tx.remove(ticketExports, stored)
  else work.tx.replace(ticketExports, stored, { ...stored.value, parts: first })
  return first > 0
}

/** The number of the part in which a byte stands; parts are in order, so it is found by halving. */
async function partAt(
  tx: Transaction,
  jobId: string,
  { parts }: Pick<TicketExportDoc, 'parts'>,
  byte: number,
): Promise<number> {
  let [low, high] = [0, parts - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    const part = await tx.get(ticketExportParts, partId(jobId, middle))
    if (part && part.value.end > byte) high = middle
    else low = middle + 1
  }
  return low
}

async function readPart(
  tx: Transaction,
  jobId: string,
  number: number,
): Promise<{ readonly part: TicketExportPartDoc; readonly text: string }> {
  const stored = await tx.get(ticketExportParts, partId(jobId, number))
  const content = stored && (await tx.content([stored.value.contentId])).get(stored.value.contentId)
  if (!stored || !content)
    throw new Error(`Could not read part ${number} of the export ${jobId}: it was dropped meanwhile.`)
  return { part: stored.value, text: content.value }
}

/** Reads a range of a file, part by part as it is taken, each in a transaction of its own. */
export async function readFile(
  store: Store,
  tenant: string,
  jobId: string,
  file: Pick<TicketExportDoc, 'parts'>,
  { start, end }: ByteRange,
): Promise<ByteStream> {
  if (start === end) return new Blob().stream()
  let number = await store.transaction(tenant, (tx) => partAt(tx, jobId, file, start))
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { part, text } = await store.transaction(tenant, (tx) => readPart(tx, jobId, number))
        const bytes = utf8.encode(text)
        controller.enqueue(bytes.subarray(Math.max(0, start - part.start), end - part.start))
        number += 1
        if (part.end >= end) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}
