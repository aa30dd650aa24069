import { expect, it } from 'vitest'
import { binaryArray, binaryHalves, type ArrayType } from './binary-array.ts'

it.each([
  {
    name: 'texts',
    type: 'text[]',
    values: ['a', null, 'ü'],
    want: '00000001 00000001 00000019 00000003 00000001 00000001 61 ffffffff 00000002 c3bc',
  },
  { name: 'nothing', type: 'text[]', values: [], want: '00000000 00000000 00000019' },
  {
    name: 'numbers of 64 bits, as numbers and as texts',
    type: 'bigint[]',
    values: [-1, 2 ** 53 - 1, '-9223372036854775808'],
    want: '00000001 00000000 00000014 00000003 00000001 00000008 ffffffffffffffff 00000008 001fffffffffffff 00000008 8000000000000000',
  },
  {
    name: 'numbers of 32 bits',
    type: 'integer[]',
    values: [-2],
    want: '00000001 00000000 00000017 00000001 00000001 00000004 fffffffe',
  },
  {
    name: 'numbers of 16 bits',
    type: 'smallint[]',
    values: [3],
    want: '00000001 00000000 00000015 00000001 00000001 00000002 0003',
  },
  {
    name: 'booleans',
    type: 'boolean[]',
    values: [true, false],
    want: '00000001 00000000 00000010 00000002 00000001 00000001 01 00000001 00',
  },
  {
    name: 'bytes',
    type: 'bytea[]',
    values: [new Uint8Array([9, 8])],
    want: '00000001 00000000 00000011 00000001 00000001 00000002 0908',
  },
] satisfies { name: string; type: ArrayType; values: readonly unknown[]; want: string }[])(
  'writes $name as PostgreSQL reads them',
  ({ type, values, want }) => {
    expect(binaryArray(type, values).toString('hex')).toBe(want.replaceAll(' ', ''))
  },
)

it.each([
  { name: 'none', halves: [], values: [] },
  {
    name: 'some',
    halves: [0, 1, 2 ** 31, 0, 2 ** 32 - 1, 2 ** 32 - 2],
    values: ['1', String(-(2n ** 63n)), '-2'],
  },
])('writes numbers of 64 bits from halves as it does from texts: $name', ({ halves, values }) => {
  expect(binaryHalves(halves)).toEqual(binaryArray('bigint[]', values))
})

it('refuses a number that does not fit', () => {
  expect(() => binaryArray('integer[]', [2 ** 31])).toThrow(RangeError)
  expect(() => binaryArray('smallint[]', [2 ** 15])).toThrow(RangeError)
})

it('gives each array bytes of its own, however long', () => {
  const long = 'x"\\'.repeat(100_000)
  const first = binaryArray('text[]', [long])
  const second = binaryArray('text[]', ['y'])
  expect(first.toString('utf8', 24)).toBe(long)
  expect(second.toString('utf8', 24)).toBe('y')
})
