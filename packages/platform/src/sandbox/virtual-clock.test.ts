import { describe, expect, it } from 'vitest'
import { createSeededRandom } from './seeded-random.ts'
import { createVirtualClock } from './virtual-clock.ts'

describe('a virtual clock', () => {
  it('stands still until it is moved, one tenant at a time, and never goes back', () => {
    const clock = createVirtualClock({ start: 1_000 })
    clock.moveTo('a', 5_000)
    clock.moveTo('a', 2_000)
    expect([clock.now('a'), clock.now('b')]).toEqual([5_000, 1_000])
    clock.restart('a')
    expect(clock.now('a')).toBe(1_000)
  })

  it('runs with real time between the jumps', () => {
    let real = 50
    const clock = createVirtualClock({ start: 1_000, realNow: () => real })
    real += 10
    clock.moveTo('a', 2_000)
    real += 5
    expect([clock.now('a'), clock.now('b')]).toEqual([2_005, 1_015])
    clock.restart('a')
    expect(clock.now('a')).toBe(1_000)
  })
})

describe('seeded randomness', () => {
  const draw = (seed: number) => [...createSeededRandom(seed)(new Uint8Array(16))]

  it('follows from the seed alone', () => {
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
    expect(draw(7)).not.toEqual(draw(7 + 2 ** 32))
  })

  it('uses every byte value about evenly', () => {
    const bytes = createSeededRandom(1)(new Uint8Array(65_536))
    const counts = Array.from({ length: 256 }, () => 0)
    for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1
    const chiSquare = counts.reduce((sum, count) => sum + (count - 256) ** 2 / 256, 0)
    expect(chiSquare).toBeLessThan(350)
  })
})
