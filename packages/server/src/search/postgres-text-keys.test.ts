import { termHash } from '@deskwire/knowledge'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashedKey, signedDecimal } from './postgres-text-keys.ts'

const half = fc.oneof(fc.nat(2 ** 32 - 1), fc.constantFrom(0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1))
const signed = (high: number, low: number): string =>
  BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low)).toString()

test('64 bits are written as a signed number', () => {
  fc.assert(
    fc.property(half, half, (high, low) => {
      expect(signedDecimal(high, low)).toBe(signed(high, low))
    }),
    { numRuns: 2_000 },
  )
})

test('a key is the two hashes of what it stands for', () => {
  fc.assert(
    fc.property(fc.nat(), fc.string(), fc.constantFrom(0, 6, 'any' as const), (tenant, key, level) => {
      const spelled = `${tenant} 1 en ${key} ${level}`
      const want = signed(termHash(spelled), termHash(`${spelled} `))
      expect(hashedKey({ tenant, kind: 1, partition: 'en' }, key, level)).toBe(want)
    }),
  )
})
