import { describe, expect, it } from 'vitest'
import { createTransport, type OperationInput, type OperationSpec } from '../src/transport.ts'
import { KEYED } from './scripted.ts'

describe('10,000 logical creates over a connection that drops', () => {
  it('have exactly one effect each', async () => {
    const written = new Map<string, number>()
    let dropped = 0
    let state = 7
    const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    const transport = createTransport({
      baseUrl: 'https://api.test',
      apiKey: 'dwk_test_1_secret',
      maxRetries: 60,
      totalTimeoutMs: Infinity,
      runtime: { sleep: async () => undefined, random },
      fetch: async (input, init) => {
        const request = new Request(input, init)
        const chance = random()
        if (chance < 0.2) throw new TypeError('fetch failed')
        const key = request.headers.get('idempotency-key') ?? 'none'
        if (chance < 0.3)
          return Response.json({ type: 'https://deskwire.dev/problems/rate-limited' }, { status: 429 })
        // A server that keeps its promise: the first request with a key takes effect, the others see its answer.
        if (!written.has(key)) written.set(key, written.size)
        if (chance < 0.5) {
          dropped++
          throw new TypeError('fetch failed')
        }
        return Response.json({ id: `tkt_${written.get(key)}` })
      },
    })
    const outcomes = new Set<string>()
    for (let call = 0; call < 10_000; call++) {
      const create = KEYED as OperationSpec<OperationInput, { readonly id: string }>
      outcomes.add((await transport.call(create, { body: { title: 'VPN' } })).id)
    }
    expect([outcomes.size, written.size]).toEqual([10_000, 10_000])
    expect(dropped).toBeGreaterThan(1000)
  })
})
