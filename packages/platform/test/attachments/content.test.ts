import { createHash } from 'node:crypto'
import { createMemoryBlobStore, type BlobStore } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { World } from '../walk/world.ts'
import { ask, HOUR_MS, openWorld, post, told } from './case.ts'
import { headOf, realFiles } from './real-files.ts'

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
const png = headOf(realFiles[0] ?? { name: '', by: '', mediaType: '', head: '' })

describe('the content of an attachment', () => {
  it('comes back byte for byte, under headers that have it saved and not shown', async () => {
    const { world } = await openWorld()
    const ticket = await world.ticket()
    const fields = { fileName: '截图 "1".png', mediaType: 'image/png' }
    const made = await world.attachment(ticket.id, png, fields)
    expect(made).toMatchObject({
      state: 'uploaded',
      bytes: png.length,
      sha256: sha256(png),
      scanState: 'unscanned',
      messageId: null,
      visibility: null,
    })
    const path = { ticketId: ticket.id, attachmentId: made.id }
    const response = await ask(world, 'attachments.getContent', { path })
    expect(response.status).toBe(200)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(png)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(png.length),
      'content-disposition': `attachment; filename="__ _1_.png"; filename*=UTF-8''%E6%88%AA%E5%9B%BE%20%221%22.png`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
      'accept-ranges': 'bytes',
      etag: `"${sha256(png)}"`,
      'deskwire-version': '2026-11-01',
    })
    expect(response.headers.get('deskwire-request-id')).toMatch(/^req_/)
  })

  it('is told of by its digest, and not by its name but as content', async () => {
    const { world, state } = await openWorld()
    const ticket = await world.ticket()
    const { id } = await world.attachment(ticket.id, 'a marmalade log', { fileName: 'zephyr.log' })
    const common = { attachmentId: id, ticketId: ticket.id, mediaType: 'text/plain' }
    expect(await told(world, ticket.id, 'attachment.')).toEqual([
      { type: 'attachment.created', ...common },
      {
        type: 'attachment.uploaded',
        ...common,
        bytes: 15,
        sha256: sha256('a marmalade log'),
        scanState: 'unscanned',
      },
    ])
    const rows = (await state()).split('\n')
    expect(rows.filter((row) => row.includes('marmalade'))).toEqual([])
    const named = rows.filter((row) => row.includes('zephyr.log')).map((row) => row.split('"')[1])
    expect(named.sort()).toEqual(['content', 'document'])
  })

  it('may be put again until it is posted; the same bytes are nothing new, then and later', async () => {
    const { world, kept } = await openWorld()
    const ticket = await world.ticket()
    const { id } = await world.attachment(ticket.id, 'first')
    const path = { ticketId: ticket.id, attachmentId: id }
    const put = (raw: string) => world.send('attachments.putContent', { path, raw })
    const again = await put('first')
    expect([again.status, again.headers.get('deskwire-event-id')]).toEqual([200, null])
    const second = await put('second')
    expect(second.body.sha256).toBe(sha256('second'))
    expect(second.headers.get('deskwire-event-id')).toMatch(/^evt_/)
    await post(world, ticket.id, [id])
    expect((await put('second')).status).toBe(200)
    const late = await put('third')
    expect([late.status, late.body.type]).toEqual([409, 'https://deskwire.dev/problems/content-fixed'])
    expect(await (await ask(world, 'attachments.getContent', { path })).text()).toBe('second')
    expect((await told(world, ticket.id, 'attachment.uploaded')).length).toBe(2)
    await world.sandbox.advance(24 * HOUR_MS)
    expect(await kept()).toHaveLength(1)
  })

  it('of no bytes is content too', async () => {
    const { world } = await openWorld()
    const ticket = await world.ticket()
    const { id, bytes } = await world.attachment(ticket.id, '')
    expect(bytes).toBe(0)
    const path = { ticketId: ticket.id, attachmentId: id }
    expect(await (await ask(world, 'attachments.getContent', { path })).text()).toBe('')
  })

  it.each(['unscanned', 'clean', 'failed'] as const)(
    'that the scanner calls %s is given out',
    async (scanState) => {
      const { world } = await openWorld({ scanner: { scan: async () => scanState } })
      const ticket = await world.ticket()
      const made = await world.attachment(ticket.id, 'log')
      expect(made.scanState).toBe(scanState)
      await post(world, ticket.id, [made.id])
      const path = { ticketId: ticket.id, attachmentId: made.id }
      expect((await ask(world, 'attachments.getContent', { path })).status).toBe(200)
    },
  )

  it('that the scanner finds something in is neither given out nor posted', async () => {
    const looked: unknown[] = []
    const { world } = await openWorld({
      scanner: {
        async scan({ open, ...content }) {
          looked.push({ ...content, text: await new Response(await open()).text() })
          return 'infected'
        },
      },
    })
    const ticket = await world.ticket()
    const made = await world.attachment(ticket.id, 'EICAR')
    expect(made.scanState).toBe('infected')
    expect(looked).toEqual([{ bytes: 5, sha256: sha256('EICAR'), mediaType: 'text/plain', text: 'EICAR' }])
    const path = { ticketId: ticket.id, attachmentId: made.id }
    const got = await world.send('attachments.getContent', { path })
    expect([got.status, got.body]).toMatchObject([409, { scanState: 'infected', state: 'uploaded' }])
    expect(got.text).not.toContain('EICAR')
    const message = await world.send('messages.create', {
      path: { ticketId: ticket.id },
      body: { body: 'x', visibility: 'public', attachmentIds: [made.id] },
    })
    expect(message.body.errors).toMatchObject([{ pointer: '/body/attachmentIds/0', code: 'infected' }])
  })

  it('that the scanner fails on is kept as such, and the failure told to the operator', async () => {
    const lines: unknown[] = []
    const { world } = await openWorld({
      scanner: {
        async scan() {
          throw new Error('no daemon')
        },
      },
      logger: { log: (level, message) => lines.push([level, message]) },
    })
    const ticket = await world.ticket()
    expect((await world.attachment(ticket.id, 'log')).scanState).toBe('failed')
    expect(lines).toEqual([['error', expect.stringContaining('scanner failed')]])
  })

  it('that breaks the rules leaves nothing behind, and what was there stays', async () => {
    const { world, kept } = await openWorld({ maxFileBytes: 1_000 })
    const ticket = await world.ticket()
    const { id } = await world.attachment(ticket.id, 'good')
    const before = await kept()
    const path = { ticketId: ticket.id, attachmentId: id }
    const large = await world.send('attachments.putContent', { path, raw: 'x'.repeat(1_001) })
    expect([large.status, large.body.maxBodyBytes]).toEqual([413, 1_000])
    const other = await world.send('attachments.putContent', { path, raw: png })
    expect([other.status, other.body.detectedMediaType]).toEqual([422, 'image/png'])
    const json = { 'content-type': 'application/json' }
    expect((await world.send('attachments.putContent', { path, raw: 'x', headers: json })).status).toBe(415)
    expect(await kept()).toEqual(before)
    expect((await world.must('attachments.get', { path })).sha256).toBe(sha256('good'))
    expect((await world.must('attachments.putContent', { path, raw: 'x'.repeat(1_000) })).bytes).toBe(1_000)
  })

  it('goes with the attachment, its name in past events included', async () => {
    const { world, kept, state } = await openWorld()
    const ticket = await world.ticket()
    const { id } = await world.attachment(ticket.id, 'log', { fileName: 'zephyr.log' })
    const message = await post(world, ticket.id, [id])
    const path = { ticketId: ticket.id, attachmentId: id }
    await world.must('attachments.delete', { path })
    expect((await world.send('attachments.get', { path })).status).toBe(404)
    expect((await ask(world, 'attachments.getContent', { path })).status).toBe(404)
    const messagePath = { ticketId: ticket.id, messageId: message.id }
    expect((await world.must('messages.get', { path: messagePath })).attachmentIds).toEqual([id])
    await world.sandbox.advance(0)
    expect(await kept()).toEqual([])
    expect(await state()).not.toContain('zephyr')
    expect(await state()).not.toContain('blb_')
    expect((await told(world, ticket.id, 'attachment.')).at(-1)).toEqual({
      type: 'attachment.deleted',
      attachmentId: id,
      ticketId: ticket.id,
      reason: 'deleted',
    })
  })
})

describe('what is not finished', () => {
  it('a slot that is not posted within a day is dropped, with its content', async () => {
    const { world, kept, blobRows } = await openWorld()
    const ticket = await world.ticket()
    const empty = await world.attachment(ticket.id, null)
    const full = await world.attachment(ticket.id, 'log')
    const posted = await world.attachment(ticket.id, 'posted log')
    await post(world, ticket.id, [posted.id])
    await world.sandbox.advance(24 * HOUR_MS - 1)
    const path = (attachmentId: string) => ({ path: { ticketId: ticket.id, attachmentId } })
    expect((await world.must('attachments.list', { path: { ticketId: ticket.id } })).items).toHaveLength(3)
    await world.sandbox.advance(1)
    expect((await world.send('attachments.get', path(empty.id))).status).toBe(404)
    expect((await world.send('attachments.get', path(full.id))).status).toBe(404)
    expect((await world.must('attachments.get', path(posted.id))).expiresAt).toBeNull()
    expect(await kept()).toHaveLength(1)
    expect(await blobRows()).toHaveLength(2)
    expect(
      (await told(world, ticket.id, 'attachment.deleted')).map((it) => Reflect.get(it, 'reason')),
    ).toEqual(['unposted', 'unposted'])
  })

  it('an upload of which the server died before it was recorded is dropped within a day', async () => {
    const inner = createMemoryBlobStore()
    let dies = false
    const put: BlobStore['put'] = async (...given) => {
      const kept = await inner.put(...given)
      if (dies) throw new Error('killed')
      return kept
    }
    const { world, kept, blobRows } = await openWorld({ blobs: { ...inner, put } })
    const ticket = await world.ticket()
    const { id } = await world.attachment(ticket.id, 'recorded')
    await post(world, ticket.id, [id])
    dies = true
    const late = await world.attachment(ticket.id, null)
    const path = { ticketId: ticket.id, attachmentId: late.id }
    expect((await world.send('attachments.putContent', { path, raw: 'half way' })).status).toBe(500)
    expect((await world.must('attachments.get', { path })).state).toBe('pending')
    expect(await kept()).toHaveLength(2)
    await world.sandbox.advance(24 * HOUR_MS)
    expect(await kept()).toHaveLength(1)
    expect(await blobRows()).toHaveLength(2)
  })

  it('a deletion that fails is tried again, and a blob that is kept is never its victim', async () => {
    const inner = createMemoryBlobStore()
    let failures = 2
    const remove: BlobStore['delete'] = async (...given) => {
      failures -= 1
      if (failures >= 0) throw new Error('the disk is away')
      return inner.delete(...given)
    }
    const { world, kept, blobRows } = await openWorld({ blobs: { ...inner, delete: remove } })
    const ticket = await world.ticket()
    const [gone, stays] = [await world.attachment(ticket.id), await world.attachment(ticket.id)]
    await post(world, ticket.id, [stays.id])
    await world.must('attachments.delete', { path: { ticketId: ticket.id, attachmentId: gone.id } })
    await world.sandbox.advance(0)
    expect(await kept()).toHaveLength(2)
    await world.sandbox.advance(HOUR_MS)
    expect(await kept()).toHaveLength(1)
    // The blob's own row, and the attachment's that names it.
    expect(await blobRows()).toHaveLength(2)
    const path = { ticketId: ticket.id, attachmentId: stays.id }
    expect((await ask(world, 'attachments.getContent', { path })).status).toBe(200)
  })

  it('an upload that ends when it was given up already is refused, and nothing of it stays', async () => {
    const inner = createMemoryBlobStore()
    let meanwhile = async (): Promise<void> => undefined
    const put: BlobStore['put'] = async (...given) => {
      const kept = await inner.put(...given)
      await meanwhile()
      return kept
    }
    const { world, kept, blobRows } = await openWorld({ blobs: { ...inner, put } })
    const ticket = await world.ticket()
    const { id } = await world.attachment(ticket.id, null)
    meanwhile = async () => void (await world.sandbox.advance(25 * HOUR_MS))
    const path = { ticketId: ticket.id, attachmentId: id }
    expect((await world.send('attachments.putContent', { path, raw: 'a day long' })).status).toBe(404)
    await world.sandbox.advance(0)
    expect(await kept()).toEqual([])
    expect(await blobRows()).toEqual([])
  })
})

describe('a message with attachments', () => {
  const refused = async (world: World, ticketId: string, attachmentIds: readonly string[], rest = {}) => {
    const got = await world.send('messages.create', {
      ...rest,
      path: { ticketId },
      body: { body: 'x', visibility: 'public', attachmentIds },
    })
    return [
      got.status,
      ...(got.body.errors ?? []).map(({ pointer, code }: { pointer: string; code: string }) => [
        pointer,
        code,
      ]),
    ]
  }

  it('takes those that are there, have content and stand in no other, and names each that is none of these', async () => {
    const { world } = await openWorld()
    const [ticket, other] = [await world.ticket(), await world.ticket()]
    const good = await world.attachment(ticket.id)
    const empty = await world.attachment(ticket.id, null)
    const elsewhere = await world.attachment(other.id)
    const posted = await world.attachment(ticket.id)
    await post(world, ticket.id, [posted.id])
    expect(
      await refused(world, ticket.id, [
        good.id,
        empty.id,
        elsewhere.id,
        posted.id,
        'att_0000000000000000000000000a',
      ]),
    ).toEqual([
      422,
      ['/body/attachmentIds/1', 'no-content'],
      ['/body/attachmentIds/2', 'not-found'],
      ['/body/attachmentIds/3', 'not-found'],
      ['/body/attachmentIds/4', 'not-found'],
    ])
    expect(await refused(world, ticket.id, [good.id, good.id])).toMatchObject([
      422,
      ['/body/attachmentIds', expect.any(String)],
    ])
    const message = await post(world, ticket.id, [good.id])
    expect(message.attachmentIds).toEqual([good.id])
    expect(await told(world, ticket.id, 'attachment.posted')).toMatchObject([
      { attachmentId: posted.id, visibility: 'public' },
      { attachmentId: good.id, messageId: message.id, visibility: 'public' },
    ])
  })

  it('to a closed ticket takes them along to its follow-up', async () => {
    const { world } = await openWorld()
    const ticket = await world.ticketIn('closed')
    const { id } = await world.attachment(ticket.id, 'still broken')
    const message = await post(world, ticket.id, [id])
    expect(message.followUpTicketId).toBe(message.ticketId)
    const path = { ticketId: message.ticketId, attachmentId: id }
    expect(await world.must('attachments.get', { path })).toMatchObject({
      ticketId: message.ticketId,
      messageId: message.id,
    })
    expect((await world.send('attachments.get', { path: { ...path, ticketId: ticket.id } })).status).toBe(404)
    expect(await (await ask(world, 'attachments.getContent', { path })).text()).toBe('still broken')
  })
})

it('a reset of the sandbox forgets the blobs too', async () => {
  const { world, kept } = await openWorld()
  const ticket = await world.ticket()
  await world.attachment(ticket.id)
  await world.must('sandbox.reset')
  expect(await kept()).toEqual([])
})
