import { expect, it } from 'vitest'
import { memorySlope } from './memory-slope.ts'

it.each([
  { name: 'nothing', sizes: [], want: 0 },
  { name: 'one moment', sizes: [90], want: 0 },
  { name: 'memory that is flat', sizes: [90, 90, 90], want: 0 },
  { name: 'a sawtooth', sizes: [90, 95, 90, 95, 90], want: 0 },
  { name: 'a leak of two megabytes a minute', sizes: [90, 92, 94, 96], want: 2 },
])('the slope of $name is $want', ({ sizes, want }) => {
  expect(memorySlope(sizes.map((heldMB, i) => ({ atMs: i * 60_000, heldMB })))).toBeCloseTo(want)
})
