import { assert, jsonValue, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readableJson } from './readable-json.ts'

describe('readableJson', () => {
  it.each([
    { name: 'a scalar', given: 'x', want: '"x"' },
    { name: 'nothing', given: { a: [], b: {} }, want: '{ "a": [], "b": {} }' },
    { name: 'what fits', given: { a: [1, 2], b: { c: null } }, want: '{ "a": [1, 2], "b": { "c": null } }' },
    { name: 'what is undefined', given: { a: undefined, b: 1 }, want: '{ "b": 1 }' },
    {
      name: 'what does not fit',
      given: { name: 'x'.repeat(100), list: [1, 2], more: ['y'.repeat(20)] },
      want: `{\n  "name": "${'x'.repeat(100)}",\n  "list": [1, 2],\n  "more": ["${'y'.repeat(20)}"]\n}`,
    },
  ])('writes $name', ({ given, want }) => expect(readableJson(given)).toBe(want))

  it('reads back as what was written', () => {
    assert(
      property(jsonValue({ maxDepth: 6 }), (value) => {
        expect(JSON.parse(readableJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
