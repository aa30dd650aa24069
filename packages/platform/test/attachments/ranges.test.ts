import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../walk/world.ts'
import { ask, openWorld } from './case.ts'

const content = '0123456789'
const tag = `"${createHash('sha256').update(content).digest('hex')}"`

// RFC 9110 §14 and §13.1.5.
const cases = [
  { range: 'bytes=0-3', want: [206, '0123', 'bytes 0-3/10'] },
  { range: 'bytes=7-', want: [206, '789', 'bytes 7-9/10'] },
  { range: 'bytes=-2', want: [206, '89', 'bytes 8-9/10'] },
  { range: 'bytes=-99', want: [206, content, 'bytes 0-9/10'] },
  { range: 'bytes=0-', want: [206, content, 'bytes 0-9/10'] },
  { range: 'bytes=9-9', want: [206, '9', 'bytes 9-9/10'] },
  { range: 'bytes=5-99', want: [206, '56789', 'bytes 5-9/10'] },
  { range: 'bytes=10-', want: [416, null, 'bytes */10'] },
  { range: 'bytes=-0', want: [416, null, 'bytes */10'] },
  { range: 'bytes=0-1,3-4', want: [200, content, null] },
  { range: 'bytes=5-2', want: [200, content, null] },
  { range: 'lines=1-2', want: [200, content, null] },
  { range: 'nonsense', want: [200, content, null] },
  { range: 'bytes=0-3', ifRange: tag, want: [206, '0123', 'bytes 0-3/10'] },
  { range: 'bytes=0-3', ifRange: '"another"', want: [200, content, null] },
  { range: 'bytes=0-3', ifRange: `W/${tag}`, want: [200, content, null] },
  { range: 'bytes=0-3', ifRange: 'Fri, 20 Nov 2026 09:00:00 GMT', want: [200, content, null] },
  { range: 'bytes=10-', ifRange: '"another"', want: [200, content, null] },
] as const

describe('a part of a content of ten bytes', () => {
  let world: World
  let path: { ticketId: string; attachmentId: string }
  beforeAll(async () => {
    ;({ world } = await openWorld())
    const ticket = await world.ticket()
    path = { ticketId: ticket.id, attachmentId: (await world.attachment(ticket.id, content)).id }
  })

  it.each(cases)('$range, if $ifRange: $want', async ({ range, want, ...rest }) => {
    const headers = { range, ...('ifRange' in rest && { 'if-range': rest.ifRange }) }
    const response = await ask(world, 'attachments.getContent', { path, headers })
    const text = await response.text()
    const [status, part, contentRange] = want
    expect([response.status, response.headers.get('content-range')]).toEqual([status, contentRange])
    if (part === null) {
      expect(JSON.parse(text)).toMatchObject({
        type: 'https://deskwire.dev/problems/range-not-satisfiable',
        bytes: 10,
      })
      return
    }
    expect(text).toBe(part)
    expect(response.headers.get('content-length')).toBe(String(part.length))
    expect(response.headers.get('etag')).toBe(tag)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/)
  })

  it('two parts make the whole, and a part of another content is not mixed in', async () => {
    const get = (headers: Record<string, string>) => ask(world, 'attachments.getContent', { path, headers })
    const first = await get({ range: 'bytes=0-4' })
    const etag = first.headers.get('etag') ?? ''
    const begun = await first.text()
    expect(begun + (await (await get({ range: 'bytes=5-', 'if-range': etag })).text())).toBe(content)
    await world.must('attachments.putContent', { path, raw: 'abcdefghij' })
    const rest = await get({ range: 'bytes=5-', 'if-range': etag })
    expect([rest.status, await rest.text()]).toEqual([200, 'abcdefghij'])
  })
})
