import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIdSource } from '../ids/typeid.ts'
import { createSeededRandom } from '../sandbox/seeded-random.ts'
import { mintToken, readToken, sameDigest } from './credentials.ts'

const random = createSeededRandom(3)
const id = createIdSource(random).next('key', Date.UTC(2026, 10, 20))

describe('a key', () => {
  it('says what it is, and what it belongs to', () => {
    expect(readToken(mintToken('key', 'live', id, random))).toEqual({ kind: 'key', mode: 'live', id })
  })

  it('is refused when any one character differs', () => {
    const token = mintToken('key', 'test', id, random)
    fc.assert(
      fc.property(
        fc.nat({ max: token.length - 1 }),
        fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz'),
        (at, character) => {
          const typo = token.slice(0, at) + character + token.slice(at + 1)
          expect(readToken(typo) === undefined || typo === token).toBe(true)
        },
      ),
    )
  })

  it('is compared whole', () => {
    expect(sameDigest('abcd', 'abcd')).toBe(true)
    expect(sameDigest('abcd', 'abce')).toBe(false)
    expect(sameDigest('abcd', 'abc')).toBe(false)
  })
})
