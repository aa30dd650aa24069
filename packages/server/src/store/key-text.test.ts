import { compareKeys } from '@deskwire/platform/store'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { endOfPrefix, keyText } from './key-text.ts'

// Code units at the borders of what text and UTF-8 treat apart; put together they make pairs and surrogates alone.
const unit = fc.constantFrom(
  0,
  1,
  2,
  3,
  4,
  0x61,
  0xd7ff,
  0xd800,
  0xd801,
  0xdbfe,
  0xdbff,
  0xdc00,
  0xdc01,
  0xdfff,
  0xe000,
  0xe001,
  0xffff,
)
const text = fc.oneof(
  fc.array(unit, { maxLength: 5 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const part = fc.oneof(text, fc.double({ noNaN: true }), fc.integer(), fc.boolean(), fc.constant(null))
const key = fc.array(part, { minLength: 1, maxLength: 3 })

const inUtf8 = (left: string, right: string): number => Buffer.compare(Buffer.from(left), Buffer.from(right))

it('sorts in UTF-8 as keys do, and tells every two keys apart', () => {
  fc.assert(
    fc.property(key, key, (left, right) => {
      expect(Math.sign(inUtf8(keyText(left), keyText(right)))).toBe(Math.sign(compareKeys(left, right)))
    }),
    { numRuns: 3_000 },
  )
})

it('sorts what begins with a prefix before its end, and everything behind those after it', () => {
  fc.assert(
    fc.property(key, key, part, (prefix, other, more) => {
      const end = endOfPrefix(keyText(prefix))
      expect(inUtf8(keyText([...prefix, more]), end)).toBeLessThan(0)
      const begins = prefix.every((each, i) => each === other[i])
      if (!begins) expect(Math.sign(inUtf8(keyText(other), end))).toBe(Math.sign(compareKeys(other, prefix)))
    }),
    { numRuns: 1_000 },
  )
})

it('holds no U+0000, which PostgreSQL does not take, and nothing that UTF-8 changes', () => {
  fc.assert(
    fc.property(key, (given) => {
      const written = keyText(given)
      expect(written).not.toContain('\0')
      expect(Buffer.from(written).toString()).toBe(written)
    }),
    { numRuns: 1_000 },
  )
})
