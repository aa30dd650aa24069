import { createHash } from 'node:crypto'
import { createMemoryBlobStore, type BlobStore, type ByteStream, type KeptBlob } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { requestOf } from '../walk/world.ts'
import { openWorld } from './case.ts'

const MIB = 1024 * 1024
const CHUNK = 64 * 1024

/** A sender that makes each chunk when it is asked for it, and counts. */
function sender(bytes: number) {
  const sent = { bytes: 0, cancelled: false }
  const body: ByteStream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        const size = Math.min(CHUNK, bytes - sent.bytes)
        if (size === 0) return controller.close()
        sent.bytes += size
        controller.enqueue(new Uint8Array(size).fill(0x61))
      },
      cancel() {
        sent.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { sent, body }
}

/** A blob store that keeps nothing but a digest, and tells how much was sent and not yet taken at the worst moment. */
function meter(sent: () => number) {
  const seen = { taken: 0, mostOutstanding: 0, failed: false }
  const put = async (_tenant: string, _id: string, content: ByteStream): Promise<KeptBlob> => {
    const hash = createHash('sha256')
    const reader = content.getReader()
    seen.taken = 0
    try {
      for (;;) {
        // A slow disk: what a sender can push meanwhile has its chance.
        await new Promise((resolve) => setImmediate(resolve))
        seen.mostOutstanding = Math.max(seen.mostOutstanding, sent() - seen.taken)
        const { done, value } = await reader.read()
        if (done) return { bytes: seen.taken, sha256: hash.digest('hex') }
        seen.taken += value.length
        hash.update(value)
      }
    } catch (error) {
      seen.failed = true
      throw error
    }
  }
  const blobs: BlobStore = { ...createMemoryBlobStore(), put }
  return { blobs, seen }
}

async function upload(bytes: number, headers: Record<string, string> = {}) {
  const { sent, body } = sender(bytes)
  const { blobs, seen } = meter(() => sent.bytes)
  const { world } = await openWorld({ blobs })
  const ticket = await world.ticket()
  const { id } = await world.attachment(ticket.id, null)
  const { url, headers: signed } = requestOf(world.sandbox.baseUrl, world.token, 'attachments.putContent', {
    path: { ticketId: ticket.id, attachmentId: id },
    headers: { 'content-type': 'application/octet-stream', ...headers },
  })
  const init = { method: 'PUT', headers: signed, body, duplex: 'half' } as RequestInit
  const response = await world.sandbox.platform.fetch(new Request(url, init))
  return {
    response,
    answer: (await response.json()) as Record<string, unknown>,
    sent,
    seen,
    world,
    ticket,
    id,
  }
}

describe('a file on its way in', () => {
  it('of 25 MiB passes without being held: at no moment are more than a few chunks out', async () => {
    const { answer, seen } = await upload(25 * MIB)
    expect(answer['bytes']).toBe(25 * MIB)
    expect(answer['sha256']).toBe(
      createHash('sha256')
        .update('a'.repeat(25 * MIB))
        .digest('hex'),
    )
    expect(seen.mostOutstanding).toBeLessThanOrEqual(4 * CHUNK)
  })

  it('of one byte more is refused when that byte comes, and the sender is told to stop', async () => {
    const { response, answer, sent, seen, world, ticket, id } = await upload(40 * MIB)
    expect([response.status, answer['maxBodyBytes']]).toEqual([413, 25 * MIB])
    expect(sent.bytes).toBeLessThanOrEqual(25 * MIB + 4 * CHUNK)
    expect(sent.cancelled).toBe(true)
    expect(seen.failed).toBe(true)
    const path = { ticketId: ticket.id, attachmentId: id }
    expect((await world.must('attachments.get', { path })).state).toBe('pending')
    const exact = await upload(25 * MIB + 1)
    expect(exact.response.status).toBe(413)
  })

  it('that says beforehand how long it is is refused before a byte of it is read', async () => {
    const { response, sent } = await upload(40 * MIB, { 'content-length': String(40 * MIB) })
    expect(response.status).toBe(413)
    expect(sent.bytes).toBe(0)
  })

  it('to nobody that there is is refused before a byte of it is read', async () => {
    const { world } = await openWorld()
    const { sent, body } = sender(MIB)
    const path = { ticketId: (await world.ticket()).id, attachmentId: 'att_0000000000000000000000000a' }
    const { url, headers } = requestOf(world.sandbox.baseUrl, world.token, 'attachments.putContent', { path })
    headers.set('content-type', 'application/octet-stream')
    const init = { method: 'PUT', headers, body, duplex: 'half' } as RequestInit
    expect((await world.sandbox.platform.fetch(new Request(url, init))).status).toBe(404)
    expect(sent.bytes).toBe(0)
  })
})

describe('a file on its way out', () => {
  it('is read from the blob store as fast as it is taken', async () => {
    const { sent, body } = sender(25 * MIB)
    const inner = createMemoryBlobStore()
    const { world } = await openWorld({ blobs: { ...inner, read: async () => body } })
    const ticket = await world.ticket()
    const { id } = await world.attachment(ticket.id, 'a'.repeat(25 * MIB))
    const path = { ticketId: ticket.id, attachmentId: id }
    const response = await world.sandbox.fetch(
      requestOf(world.sandbox.baseUrl, world.token, 'attachments.getContent', { path }),
    )
    const reader = response.body?.getReader()
    let taken = 0
    let mostOutstanding = 0
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
      if (done || !value) break
      mostOutstanding = Math.max(mostOutstanding, sent.bytes - taken)
      taken += value.length
    }
    expect(taken).toBe(25 * MIB)
    expect(mostOutstanding).toBeLessThanOrEqual(4 * CHUNK)
  })
})
