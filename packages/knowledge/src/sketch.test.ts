import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyze } from './analyze.ts'
import { rowOf, sketch } from './sketch.ts'
import { decodeSketch, encodeSketch } from './sketch-bytes.ts'
import { termHash } from './term-hash.ts'

const fields = fc.dictionary(
  fc.string({ maxLength: 8 }).filter((name) => name !== '__proto__'),
  fc
    .array(fc.constantFrom('disk', 'attach', '实例', 'i-1', ' '), { maxLength: 300 })
    .map((words) => words.join(' ')),
  { maxKeys: 5 },
)

test('a sketch comes back from its bytes unchanged, also from a slice at an odd offset', () => {
  fc.assert(
    fc.property(fields, fc.nat(7), (given, shift) => {
      const made = sketch({ fields: given })
      const bytes = encodeSketch(made)
      const room = new Uint8Array(bytes.length + shift + 3)
      room.set(bytes, shift)
      expect(decodeSketch(room.subarray(shift, shift + bytes.length))).toEqual(made)
    }),
  )
})

test('a sketch counts each term of each field, up to 255', () => {
  fc.assert(
    fc.property(fields, (given) => {
      const made = sketch({ fields: given })
      for (const [column, [, text]] of Object.entries(given).entries()) {
        const terms = analyze(text)
        expect(made.fields[column]).toMatchObject({ length: terms.length, distinct: new Set(terms).size })
        for (const term of new Set(terms)) {
          const count = made.counts[rowOf(made, termHash(term)) * made.fields.length + column]
          expect(count).toBe(Math.min(255, terms.filter((other) => other === term).length))
        }
      }
    }),
  )
})

test('a term that the document lacks has no row', () => {
  expect(rowOf(sketch({ fields: { title: 'attach a disk' } }), termHash('snapshot'))).toBe(-1)
})

const whole = encodeSketch(sketch({ fields: { title: 'attach a disk' } }))

test.each([
  { name: 'no bytes', bytes: new Uint8Array(0) },
  { name: 'another format', bytes: Uint8Array.from(whole, (byte, at) => (at === 0 ? 9 : byte)) },
  { name: 'another analyser', bytes: Uint8Array.from(whole, (byte, at) => (at === 1 ? 9 : byte)) },
  { name: 'a missing byte', bytes: whole.subarray(0, -1) },
  { name: 'a spare byte', bytes: Uint8Array.from([...whole, 0]) },
  { name: 'half a field', bytes: whole.subarray(0, 10) },
])('bytes with $name are refused', ({ bytes }) => {
  expect(() => decodeSketch(bytes)).toThrow(RangeError)
})

test('any bytes give a sketch or a RangeError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (tail) => {
      const bytes = Uint8Array.from([whole[0] ?? 0, whole[1] ?? 0, ...tail])
      try {
        decodeSketch(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
    }),
  )
})
