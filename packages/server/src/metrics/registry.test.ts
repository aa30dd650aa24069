import { describe, expect, it } from 'vitest'
import { createRegistry } from './registry.ts'

describe('a registry', () => {
  it('writes counters, gauges and histograms in the text format', async () => {
    const registry = createRegistry()
    const dropped = registry.counter('dropped_total', 'Dropped.')
    const seconds = registry.histogram('seconds', 'Time.', [0.1, 1])
    registry.gauge('open', 'Open.', () => 3)
    dropped.add()
    dropped.add(2)
    for (const value of [0.1, 0.5, 7]) seconds.observe(value, { operation: 'tickets.create' })
    expect(await registry.write()).toBe(`# HELP dropped_total Dropped.
# TYPE dropped_total counter
dropped_total 3
# HELP seconds Time.
# TYPE seconds histogram
seconds_bucket{operation="tickets.create",le="0.1"} 1
seconds_bucket{operation="tickets.create",le="1"} 2
seconds_bucket{operation="tickets.create",le="+Inf"} 3
seconds_sum{operation="tickets.create"} 7.6
seconds_count{operation="tickets.create"} 3
# HELP open Open.
# TYPE open gauge
open 3
`)
  })

  it('keeps the series of different labels apart, and a counter without any at 0', async () => {
    const registry = createRegistry()
    const by = registry.counter('by_total', 'By kind.')
    expect(await registry.write()).toContain('\nby_total 0\n')
    by.add(1, { kind: 'a' })
    by.add(1, { kind: 'b"\n\\' })
    by.add(4, { kind: 'a' })
    const text = await registry.write()
    expect(text).toContain('\nby_total{kind="a"} 5\nby_total{kind="b\\"\\n\\\\"} 1\n')
    expect(text).not.toContain('by_total 0')
  })

  it('leaves out a gauge that cannot be read, and no other', async () => {
    const registry = createRegistry()
    registry.gauge('broken', 'Broken.', () => Promise.reject(new Error('no database')))
    registry.gauge('whole', 'Whole.', async () => [[1, { quantile: '0.5' }]])
    expect(await registry.write()).toBe('# HELP whole Whole.\n# TYPE whole gauge\nwhole{quantile="0.5"} 1\n')
  })

  it('refuses a second metric of one name', () => {
    const registry = createRegistry()
    registry.counter('a_total', 'A.')
    expect(() => registry.gauge('a_total', 'A.', () => 0)).toThrow(/there is one of this name/)
  })
})
