import { expect, it } from 'vitest'
import { inBlocks, systemRandom, type Random } from './random.ts'

/** Counts up, and tells how often it was asked. */
function counting(): { draw: Random; asked: () => number } {
  let next = 0
  let asked = 0
  return {
    draw: (bytes) => {
      asked += 1
      for (let i = 0; i < bytes.length; i += 1) bytes[i] = next++ & 0xff
      return bytes
    },
    asked: () => asked,
  }
}

it('gives every byte once and in order, and asks once for many', () => {
  const { draw, asked } = counting()
  const random = inBlocks(draw)
  const given = Array.from({ length: 256 }, () => [...random(new Uint8Array(16))]).flat()
  expect(given).toEqual(Array.from({ length: 4096 }, (_, i) => i & 0xff))
  expect(asked()).toBe(1)
})

it('fills whole what does not fit into what is left of a block, and what is longer than one', () => {
  const { draw, asked } = counting()
  const random = inBlocks(draw)
  random(new Uint8Array(4090))
  expect([...random(new Uint8Array(10))]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(random(new Uint8Array(5000))).toHaveLength(5000)
  expect(asked()).toBe(3)
})

it('fills the very array that it was given', () => {
  const bytes = new Uint8Array(16)
  expect(systemRandom(bytes)).toBe(bytes)
  expect(bytes.some((byte) => byte !== 0)).toBe(true)
})
