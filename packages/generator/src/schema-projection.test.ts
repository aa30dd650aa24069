import { describe, expect, it } from 'vitest'
import type { JsonObject } from './json.ts'
import type { Contract } from './merge.ts'
import { answerProjection, requestProjection } from './schema-projection.ts'

const schemas: JsonObject = {
  OpenValue: { type: 'string' },
  Id: { type: 'string', pattern: '^x' },
  State: { type: 'string', enum: ['new', 'old'] },
  Base: { type: 'object', properties: { id: { $ref: '#/components/schemas/Id' } } },
  Tree: {
    type: 'object',
    additionalProperties: false,
    properties: { leaves: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
  },
}
const contract: Contract = {
  document: { components: { schemas } },
  capabilities: [],
  locate: (pointer) => ({ file: 'openapi/x.yaml', pointer }),
}
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })

describe('the reading of requests', () => {
  it.each([
    { name: 'writes references out', given: ref('Id'), want: schemas['Id'] },
    {
      name: 'leaves annotations out',
      given: { ...ref('Id'), description: 'An id.', 'x-sensitive': true },
      want: schemas['Id'],
    },
    {
      name: 'keeps what else stands beside a reference',
      given: { ...ref('Id'), maxLength: 9 },
      want: { allOf: [schemas['Id'], { maxLength: 9 }] },
    },
    {
      name: 'makes null one more type',
      given: { anyOf: [ref('Id'), { type: 'null' }] },
      want: { type: ['string', 'null'], pattern: '^x' },
    },
    {
      name: 'makes null one more value',
      given: { anyOf: [ref('State'), { type: 'null' }] },
      want: { type: ['string', 'null'], enum: ['new', 'old', null] },
    },
    {
      name: 'leaves real alternatives alone',
      given: { anyOf: [{ type: 'integer' }, { type: 'string' }, { type: 'null' }] },
      want: { anyOf: [{ type: 'integer' }, { type: 'string' }, { type: 'null' }] },
    },
  ])('$name', ({ given, want }) => {
    expect(requestProjection(contract).project(given)).toEqual(want)
  })

  it('keeps the reference of a recursion, and defines what it names', () => {
    const projection = requestProjection(contract)
    const leaves = { type: 'array', items: { $ref: 'deskwire#/$defs/Tree' } }
    const tree = { type: 'object', additionalProperties: false, properties: { leaves } }
    expect(projection.project(ref('Tree'))).toEqual(tree)
    expect(projection.definitions()).toEqual({ $id: 'deskwire', $defs: { Tree: tree } })
  })
})

describe('the reading of answers', () => {
  it.each([
    {
      name: 'closes an object',
      given: { type: 'object', properties: { n: { type: 'integer' } } },
      want: { type: 'object', properties: { n: { type: 'integer' } }, additionalProperties: false },
    },
    {
      name: 'leaves a map a map',
      given: { type: 'object', additionalProperties: { type: 'string' } },
      want: { type: 'object', additionalProperties: { type: 'string' } },
    },
    {
      name: 'takes the open value out of an enum',
      given: { anyOf: [ref('State'), ref('OpenValue')] },
      want: { $ref: 'deskwire#/$defs/State' },
    },
    {
      name: 'takes the open value out of an enum that may be null',
      given: { anyOf: [ref('State'), ref('OpenValue'), { type: 'null' }] },
      want: { anyOf: [{ $ref: 'deskwire#/$defs/State' }, { type: 'null' }] },
    },
    {
      name: 'closes a composed object as a whole',
      given: { allOf: [ref('Base'), { type: 'object', properties: { n: { type: 'integer' } } }] },
      want: {
        type: 'object',
        allOf: [
          { $ref: 'deskwire#/$defs/Base.open' },
          { type: 'object', properties: { n: { type: 'integer' } } },
        ],
        unevaluatedProperties: false,
      },
    },
    {
      name: 'closes each of two alternatives',
      given: { oneOf: [ref('Base'), { type: 'object', properties: {} }] },
      want: {
        oneOf: [
          { $ref: 'deskwire#/$defs/Base' },
          { type: 'object', properties: {}, additionalProperties: false },
        ],
      },
    },
    {
      name: 'closes no text',
      given: { allOf: [ref('Id'), { maxLength: 9 }] },
      want: { allOf: [{ $ref: 'deskwire#/$defs/Id.open' }, { maxLength: 9 }] },
    },
  ])('$name', ({ given, want }) => {
    expect(answerProjection(contract).project(given)).toEqual(want)
  })
})
