import { describe, expect, it } from 'vitest'
import { interleave, median, ratioOf, ratioSpread, cpuMs } from './interleave.ts'

/** A clock that only the contestants move, each call by its own cost, which the machine's load multiplies. */
function machine(load: (call: number) => number) {
  let nowMs = 0
  let calls = 0
  const order: string[] = []
  const contestant = (name: string, costMs: number) => async () => {
    order.push(name)
    nowMs += costMs * load(calls++)
  }
  return { now: () => nowMs, order, contestant }
}

describe('interleave', () => {
  it('times each contestant in each round, microseconds a call, without the warm-up', async () => {
    const { now, contestant } = machine((call) => (call < 10 ? 100 : 1))
    const rounds = await interleave({ a: contestant('a', 1), b: contestant('b', 2) }, 4, 5, now)
    expect(rounds).toEqual({ a: [1000, 1000, 1000, 1000], b: [2000, 2000, 2000, 2000] })
  })

  it('begins each round with another one', async () => {
    const { now, order, contestant } = machine(() => 1)
    await interleave({ a: contestant('a', 1), b: contestant('b', 1), c: contestant('c', 1) }, 3, 1, now)
    expect(order.join('')).toBe('abcbcacababc')
  })

  it('gives the same ratio on a machine that becomes slower and slower', async () => {
    const { now, contestant } = machine((call) => 1.001 ** call)
    const rounds = await interleave({ a: contestant('a', 3), b: contestant('b', 1) }, 20, 10, now)
    expect(ratioOf(rounds, 'a', 'b')).toBeCloseTo(3, 1)
    expect(ratioOf(rounds, 'a', 'nobody')).toBeNull()
  })
})

describe('median', () => {
  it('is the middle, and no number of nothing', () => {
    expect([median([9, 1, 5]), median([])]).toEqual([5, NaN])
  })
})

describe('ratios', () => {
  it('say how far they lie apart', () => {
    const rounds = { a: [2, 4, 6, 8, 90], b: [1, 2, 2, 2, 2] }
    expect(ratioOf(rounds, 'a', 'b')).toBe(3)
    expect(ratioSpread(rounds, 'a', 'b')).toEqual([2, 4])
  })
})

describe('the clock of the processor', () => {
  it('moves with work and never goes back', () => {
    const fromMs = cpuMs()
    let sum = 0
    for (let n = 0; n < 5_000_000; n++) sum += Math.sqrt(n)
    expect(sum).toBeGreaterThan(0)
    expect(cpuMs()).toBeGreaterThan(fromMs)
  })
})
