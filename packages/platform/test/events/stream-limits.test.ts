import { describe, expect, it } from 'vitest'
import { openStream } from './sse-reader.ts'
import { watched } from './watched-world.ts'

describe('the limits of streams', () => {
  it('are ten for an installation, of which one that is left counts no more', async () => {
    const { world } = await watched()
    const readers = []
    for (let i = 0; i < 10; i += 1) readers.push(await openStream(world))
    const refused = await world.send('events.stream')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(refused.body).toMatchObject({ maxStreams: 10 })
    await readers[3]?.leave()
    await openStream(world)
    expect((await world.send('events.stream')).status).toBe(429)
    const other = await world.sandbox.addTenant('other')
    await openStream({ sandbox: world.sandbox, token: other.apiKey })
  })

  it('leave no place taken by a request that is refused or given up', async () => {
    const { world } = await watched()
    for (let i = 0; i < 11; i += 1) {
      const refused = await world.send('events.stream', { headers: { 'last-event-id': 'bm90LW91cnM' } })
      expect(refused.status).toBe(422)
    }
    for (let i = 0; i < 11; i += 1) {
      const controller = new AbortController()
      const headers = { authorization: `Bearer ${world.token}` }
      const request = new Request(`${world.sandbox.baseUrl}/v1/events/stream`, {
        headers,
        signal: controller.signal,
      })
      expect((await world.sandbox.platform.fetch(request)).status).toBe(200)
      controller.abort()
    }
  })

  it('name the oldest event to a reader who was away for too long', async () => {
    const { world } = await watched()
    const reader = await openStream(world)
    await reader.frame()
    await reader.leave()
    await world.account()
    await world.sandbox.advance(91 * 24 * 60 * 60 * 1000)
    await world.account()
    await world.sandbox.advance(0)
    const gone = await world.send('events.stream', { headers: { 'last-event-id': reader.lastEventId } })
    expect(gone.status).toBe(410)
    const oldest = await world.must('events.list', { query: { limit: '1' } })
    expect(gone.body.oldestSequence).toBe(oldest.items[0].sequence)
    const again = await openStream(world, { query: { after: String(gone.body.oldestSequence - 1) } })
    expect((await again.event()).sequence).toBe(gone.body.oldestSequence)
  })

  it('refuse an id of another tenant', async () => {
    const { world } = await watched()
    const other = await world.sandbox.addTenant('other')
    const reader = await openStream({ sandbox: world.sandbox, token: other.apiKey })
    await reader.frame()
    const refused = await world.send('events.stream', { headers: { 'last-event-id': reader.lastEventId } })
    expect(refused.body.type).toMatch(/invalid-cursor$/)
  })
})
