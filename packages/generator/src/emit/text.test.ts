import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../json.ts'
import { camelCase, docstring, literal, pascalCase, wideLiteral } from './text.ts'

const evaluate = (text: string): unknown => new Function(`return (${text})`)()

describe('literal', () => {
  it('means the value it was made from, on one line and on many', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const json = JSON.parse(JSON.stringify(value)) as Json
        // a literal `__proto__` key sets the prototype; no name of the contract is one
        fc.pre(!JSON.stringify(json).includes('__proto__'))
        expect(evaluate(literal(json))).toEqual(json)
        expect(evaluate(wideLiteral(json, '', 20))).toEqual(json)
      }),
    )
  })

  it.each([
    { given: { a: 1, 'b-c': ["it's"] }, want: "{ a: 1, 'b-c': ['it\\'s'] }" },
    { given: {}, want: '{}' },
    { given: [], want: '[]' },
  ])('writes $want', ({ given, want }) => {
    expect(literal(given)).toBe(want)
  })
})

describe('docstring', () => {
  it.each([
    { name: 'one line', given: ['A.'], want: '/** A. */\n' },
    { name: 'many lines', given: ['A.\n', 'B.'], want: '/**\n * A.\n *\n * B.\n */\n' },
    { name: 'the end of a comment inside', given: ['a */ b'], want: '/** a *\\/ b */\n' },
  ])('writes $name', ({ given, want }) => {
    expect(docstring(given)).toBe(want)
  })
})

describe('names', () => {
  it.each([
    { given: 'tickets.listLinks', pascal: 'TicketsListLinks', camel: 'ticketsListLinks' },
    { given: 'apiKeys', pascal: 'ApiKeys', camel: 'apiKeys' },
    { given: 'not-found', pascal: 'NotFound', camel: 'notFound' },
  ])('of $given', ({ given, pascal, camel }) => {
    expect([pascalCase(given), camelCase(given)]).toEqual([pascal, camel])
  })
})
