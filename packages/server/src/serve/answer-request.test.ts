import { createMemoryStore, createPlatform, type Logger } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { createRegistry } from '../metrics/registry.ts'
import { measureServer } from '../metrics/server-metrics.ts'
import { createAnswer } from './answer-request.ts'

/** Something that answers, on a clock that stands still, and the lines that it leaves. */
function answering() {
  const lines: { readonly message: string; readonly fields: Readonly<Record<string, unknown>> }[] = []
  const logger: Logger = {
    log: (_level, message, fields) => void lines.push({ message, fields: fields ?? {} }),
  }
  const platform = createPlatform({ store: createMemoryStore(), mode: 'live', logger })
  const registry = createRegistry()
  const parts = { store: () => null, connections: async () => 0, now: () => 0, isRead: false }
  const metrics = measureServer(registry, parts)
  const answer = createAnswer({
    platform: () => platform,
    logger,
    metrics,
    tracer: null,
    accessLevel: 'info',
    nowMs: () => 1_000,
    onAnswered: () => undefined,
  })
  return { ...answer, registry, durations: () => lines.map(({ fields }) => fields['durationMs']) }
}

describe('how long a request took', () => {
  const request = new Request('http://127.0.0.1/v1/tickets')

  it('is told with the time that it waited for its turn', async () => {
    const { fetch, durations, registry } = answering()
    expect((await fetch(request, 250)).status).toBe(401)
    expect(durations()).toEqual([250])
    expect(await registry.write()).toMatch(/deskwire_http_request_duration_seconds_sum\{[^}]*\} 0\.25\n/)
  })

  it('is told so of answers without a Response too, and without where it did not wait', async () => {
    const { answer, durations } = answering()
    await answer(request, 40)
    await answer(request)
    expect(durations()).toEqual([40, 0])
  })
})
