import { describe, expect, it } from 'vitest'
import { readServerEvents, type ServerEvent } from './server-events.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function read(text: string, size = Infinity): Promise<readonly ServerEvent[]> {
  const bytes = new TextEncoder().encode(text)
  const events: ServerEvent[] = []
  const chunks = inPieces(bytes, Math.min(size, Math.max(1, bytes.length)))
  for await (const event of readServerEvents(chunks, () => new RangeError('too large'))) events.push(event)
  return events
}

const one = (data: string | undefined, id?: string, retryMs?: number): ServerEvent => ({ data, id, retryMs })

describe('server-sent events', () => {
  it.each([
    {
      name: 'an event',
      text: 'id: 7\nevent: ticket.created\ndata: {"a":1}\n\n',
      want: [one('{"a":1}', '7')],
    },
    { name: 'data over two lines', text: 'data: a\ndata: b\n\n', want: [one('a\nb')] },
    {
      name: 'no space behind the colon, and two',
      text: 'data:a\n\ndata:  b\n\n',
      want: [one('a'), one(' b')],
    },
    { name: 'a field without a colon', text: 'data\n\n', want: [one('')] },
    { name: 'a place alone', text: 'id: 9\n\n', want: [one(undefined, '9')] },
    { name: 'a place that stays', text: 'id: 9\n\ndata: x\n\n', want: [one(undefined, '9'), one('x', '9')] },
    { name: 'a place with a null, which is none', text: 'id: a\0b\ndata: x\n\n', want: [one('x')] },
    { name: 'a wait', text: 'retry: 2500\n\n', want: [one(undefined, undefined, 2500)] },
    { name: 'a wait that is none', text: 'retry: soon\ndata: x\n\n', want: [one('x')] },
    { name: 'a comment', text: ': still here\n\ndata: x\n\n', want: [one(undefined), one('x')] },
    { name: 'a byte order mark', text: '\uFEFFdata: x\n\n', want: [one('x')] },
    {
      name: 'every end of a line',
      text: 'data: 1\r\n\r\ndata: 2\r\rdata: 3\n\n',
      want: [one('1'), one('2'), one('3')],
    },
    { name: 'two lines that end with both signs', text: 'data: a\r\ndata: b\r\n\r\n', want: [one('a\nb')] },
    { name: 'an event that is cut off', text: 'data: x\n\ndata: y\n', want: [one('x')] },
    { name: 'text of every script', text: 'data: 杭州 🎫\n\n', want: [one('杭州 🎫')] },
  ])('with $name read alike in one piece and byte by byte', async ({ text, want }) => {
    expect(await read(text)).toEqual(want)
    for (const size of [1, 2, 3, 5]) expect(await read(text, size)).toEqual(want)
  })

  it('that never end are given up', async () => {
    const line = `data: ${'x'.repeat(2 ** 20)}\n`
    await expect(read(line.repeat(17), 2 ** 20)).rejects.toThrow(new RangeError('too large'))
  })
})
