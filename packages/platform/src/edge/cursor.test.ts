import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor } from './cursor.ts'

const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null))

describe('a cursor', () => {
  it('gives back the key that it was made of', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(part, { minLength: 1 }), (purpose, key) => {
        expect(decodeCursor(purpose, encodeCursor(purpose, key))).toEqual(key)
      }),
    )
  })

  it('is refused by another list', () => {
    const cursor = encodeCursor('tickets.list by status', ['open', 'tkt_1'])
    expect(() => decodeCursor('tickets.list by severity', cursor)).toThrow(/not made by this operation/)
  })

  it('is refused, whatever is sent instead, with no other error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => decodeCursor('list', text)).toThrow(expect.objectContaining({ kind: 'invalid-cursor' }))
      }),
    )
  })
})
