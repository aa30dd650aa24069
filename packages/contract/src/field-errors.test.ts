import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldErrors, type RequestPart } from './field-errors.ts'
import type { OperationId } from './generated/types.ts'
import type { ValidationError } from './validator.ts'
import { body, headers, path, query } from './validators.ts'

const validators = { body, headers, path, query }

/** Field errors as `pointer code`, from a real validator. */
function faults(part: RequestPart, id: OperationId, value: unknown): readonly string[] {
  const validate = validators[part][id]
  if (validate === undefined) throw new Error(`${id} has no ${part}`)
  validate(value)
  return fieldErrors(part, id, validate.errors).map(({ pointer, code }) => `${pointer} ${code}`)
}

function error(keyword: string, params: ValidationError['params'], instancePath = '/x'): ValidationError {
  return { instancePath, schemaPath: `#/properties/x/${keyword}`, keyword, params }
}

describe('fieldErrors, of real requests', () => {
  it.each([
    { part: 'body', id: 'accounts.create', given: { name: 'A' }, want: [] },
    {
      part: 'body',
      id: 'accounts.create',
      given: { nmae: 'A', region: 'china', metadata: { plan: 7 } },
      want: ['/body/name required', '/body/nmae unknown', '/body/region pattern', '/body/metadata/plan type'],
    },
    { part: 'body', id: 'accounts.create', given: [], want: ['/body type'] },
    { part: 'body', id: 'accounts.create', given: { name: '' }, want: ['/body/name length'] },
    { part: 'body', id: 'accounts.update', given: { externalId: '' }, want: ['/body/externalId length'] },
    {
      part: 'body',
      id: 'contracts.create',
      given: {
        accountId: 'acc_1',
        name: 'Gold',
        tier: 5,
        startsAt: 'yesterday',
        compliance: ['gdpr', 'gdpr', 'none'],
      },
      want: [
        '/body/accountId pattern',
        '/body/tier enum',
        '/body/compliance/2 enum',
        '/body/compliance unique',
        '/body/startsAt format',
      ],
    },
    { part: 'body', id: 'sessions.create', given: {}, want: ['/body one-of'] },
    {
      part: 'body',
      id: 'sessions.create',
      given: { contactId: 'con_01k9z4q8w2e6rbt5n0c3d7f9hk', agentId: 'agt_01k9z4q8w2e6rbt5n0c3d7f9hj' },
      want: ['/body one-of'],
    },
    { part: 'query', id: 'accounts.list', given: { limit: '500' }, want: ['/query/limit range'] },
    { part: 'query', id: 'accounts.list', given: { limti: '5' }, want: ['/query/limti unknown'] },
    { part: 'query', id: 'accounts.list', given: { sort: 'name' }, want: ['/query/sort enum'] },
    { part: 'path', id: 'accounts.get', given: { accountId: '1' }, want: ['/path/accountId pattern'] },
    {
      part: 'headers',
      id: 'accounts.update',
      given: { 'If-Match': '3' },
      want: ['/headers/If-Match pattern'],
    },
  ] as const)('$part of $id: $given', ({ part, id, given, want }) => {
    expect([...faults(part, id, given)].sort()).toEqual([...want].sort())
  })

  it('asks whether the nearest known name was meant', () => {
    const validate = validators.query['accounts.list']
    validate({ externalID: 'crm-1' })
    expect(fieldErrors('query', 'accounts.list', validate.errors)).toEqual([
      {
        pointer: '/query/externalID',
        code: 'unknown',
        detail: 'This is not known here; did you mean `externalId`?',
      },
    ])
  })

  it('is empty where nothing is wrong', () => {
    expect(fieldErrors('body', 'accounts.create', null)).toEqual([])
    expect(fieldErrors('body', 'accounts.create', undefined)).toEqual([])
  })

  it('never repeats what was sent as a value, whatever was sent', () => {
    const secret = fc.string({ minLength: 6 }).map((text) => `§${text}§`)
    const validate = validators.body['contracts.create']
    const values = fc.record({
      accountId: secret,
      tier: secret,
      startsAt: secret,
      residency: fc.array(secret),
    })
    fc.assert(
      fc.property(values, (value) => {
        validate?.(value)
        const said = JSON.stringify(fieldErrors('body', 'contracts.create', validate?.errors))
        expect(said).not.toContain('§')
      }),
    )
  })

  it('stays within the bounds of the contract, whatever names were sent', () => {
    const validate = validators.body['accounts.create']
    const bodies = fc.dictionary(fc.string({ maxLength: 2000 }), fc.integer(), { minKeys: 1, maxKeys: 200 })
    fc.assert(
      fc.property(bodies, (value) => {
        validate?.(value)
        const found = fieldErrors('body', 'accounts.create', validate?.errors)
        expect(found.length).toBeLessThanOrEqual(50)
        for (const { pointer, detail } of found) {
          expect(pointer).toMatch(/^\/body/)
          expect(pointer.length).toBeLessThanOrEqual(512)
          expect(detail.length).toBeLessThanOrEqual(512)
        }
      }),
    )
  })
})

describe('the sentence for each keyword', () => {
  it.each([
    { given: error('required', { missingProperty: 'name' }), want: ['required', '`name` is required.'] },
    { given: error('type', { type: ['integer', 'null'] }), want: ['type', 'Must be an integer or `null`.'] },
    { given: error('enum', { allowedValues: ['a', null] }), want: ['enum', 'Must be one of `a`, `null`.'] },
    { given: error('const', { allowedValue: true }), want: ['enum', 'Must be `true`.'] },
    { given: error('format', { format: 'email' }), want: ['format', 'Must be an e-mail address.'] },
    { given: error('format', { format: 'hostname' }), want: ['format', 'Must be of the format hostname.'] },
    { given: error('pattern', { pattern: '^a$' }), want: ['pattern', 'Must match the pattern ^a$.'] },
    { given: error('minimum', { comparison: '>=', limit: 1 }), want: ['range', 'Must be at least 1.'] },
    {
      given: error('exclusiveMaximum', { comparison: '<', limit: 9 }),
      want: ['range', 'Must be less than 9.'],
    },
    { given: error('multipleOf', { multipleOf: 5 }), want: ['range', 'Must be a multiple of 5.'] },
    { given: error('minLength', { limit: 1 }), want: ['length', 'Must be at least 1 character long.'] },
    { given: error('maxItems', { limit: 16 }), want: ['length', 'Must have at most 16 items.'] },
    { given: error('maxProperties', { limit: 50 }), want: ['length', 'Must have at most 50 properties.'] },
    { given: error('minProperties', { limit: 1 }), want: ['length', 'Must have at least 1 property.'] },
    {
      given: error('uniqueItems', { i: 2, j: 0 }),
      want: ['unique', 'Items 0 and 2 are equal; each may be given once.'],
    },
    {
      given: error('propertyNames', { propertyName: 'x' }),
      want: ['pattern', 'This name is not allowed here.'],
    },
    { given: error('not', {}), want: ['invalid', 'Breaks the rule `not` of the contract.'] },
  ])('$want', ({ given, want }) => {
    const [fault] = fieldErrors('body', 'accounts.create', [given])
    expect([fault?.code, fault?.detail]).toEqual(want)
  })

  it('lists a long enum as far as a sentence bears', () => {
    const allowedValues = Array.from({ length: 200 }, (_, index) => `value-${index}`)
    const [fault] = fieldErrors('body', 'accounts.create', [error('enum', { allowedValues })])
    expect(fault?.detail).toMatch(/^Must be one of `value-0`, .* and \d+ more\.$/)
    expect(fault?.detail.length).toBeLessThanOrEqual(512)
  })

  it('says a fault once, and the better of two that are one', () => {
    const given = [
      error('type', { type: 'string' }),
      error('enum', { allowedValues: ['a'] }),
      error('enum', { allowedValues: ['a'] }),
    ]
    expect(fieldErrors('body', 'accounts.create', given).map(({ code }) => code)).toEqual(['enum'])
  })
})
