import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint, fingerprintOfParts, setFingerprint } from './fingerprint.ts'

test('values that JSON makes equal have one digest, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse())
      expect(fingerprint(turned)).toBe(fingerprint(value))
      expect(fingerprint({ ...value, absent: undefined })).toBe(fingerprint(value))
    }),
  )
})

test('values that differ have digests that differ', () => {
  const values = [
    null,
    0,
    '0',
    '',
    [],
    {},
    [[]],
    [0],
    ['0'],
    ['a', 'b'],
    ['ab'],
    ['a,b'],
    { a: 1 },
    { a: '1' },
    { b: 1 },
    true,
    'true',
  ]
  expect(new Set(values.map(fingerprint)).size).toBe(values.length)
  const many = Array.from({ length: 50_000 }, (_, i) => fingerprint({ id: `agt_${i}`, load: i % 3 }))
  expect(new Set(many).size).toBe(many.length)
})

test('a text has one digest, however it is parted', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
      expect(fingerprintOfParts(parts)).toBe(fingerprint(parts.join('')))
    }),
  )
})

test('a set has one digest in any order, and changes undo', () => {
  const set = setFingerprint([{ a: 1 }, { b: 2 }])
  const before = set.digest()
  expect(setFingerprint([{ b: 2 }, { a: 1 }]).digest()).toBe(before)
  set.add({ c: 3 })
  expect(set.digest()).not.toBe(before)
  set.remove({ c: 3 })
  expect(set.digest()).toBe(before)
})
