import { describe, expect, it } from 'vitest'
import { settleUnions } from './union-errors.ts'
import type { ValidationError } from './validator.ts'

const UNION = '#/properties/target/oneOf'

function error(
  schemaPath: string,
  instancePath: string,
  params: ValidationError['params'] = {},
): ValidationError {
  return { schemaPath, instancePath, keyword: schemaPath.split('/').at(-1) ?? '', params }
}

const failed = error(UNION, '/target', { passingSchemas: null })
const elsewhere = error('#/properties/name/minLength', '/name', { limit: 1 })

describe('settleUnions', () => {
  it('keeps the errors of the alternative whose tag fits', () => {
    const meant = error(`${UNION}/1/properties/days/minimum`, '/target/days', { limit: 1 })
    const given = [
      error(`${UNION}/0/properties/kind/const`, '/target/kind', { allowedValue: 'hours' }),
      error(`${UNION}/0/required`, '/target', { missingProperty: 'hours' }),
      meant,
      failed,
      elsewhere,
    ]
    expect(settleUnions(given)).toEqual([meant, elsewhere])
  })

  it('keeps the errors of the alternative of the right type', () => {
    const meant = error(`${UNION}/1/required`, '/target', { missingProperty: 'businessDays' })
    const given = [
      error(`${UNION}/0/type`, '/target', { type: 'string' }),
      meant,
      error(`${UNION}/1/additionalProperties`, '/target', { additionalProperty: 'days' }),
      failed,
    ]
    expect(settleUnions(given)).toEqual([given[1], given[2]])
  })

  it('lists the values of a tag that fits no alternative', () => {
    const given = ['hours', 'days'].map((allowedValue, index) =>
      error(`${UNION}/${index}/properties/kind/const`, '/target/kind', { allowedValue }),
    )
    expect(settleUnions([...given, failed])).toMatchObject([
      { keyword: 'enum', instancePath: '/target/kind', params: { allowedValues: ['hours', 'days'] } },
    ])
  })

  it('names the properties of which one must be given', () => {
    const given = ['contactId', 'agentId'].map((missingProperty, index) =>
      error(`${UNION}/${index}/required`, '/target', { missingProperty }),
    )
    expect(settleUnions([...given, failed])).toMatchObject([
      { keyword: 'oneOf', params: { requiredNames: ['contactId', 'agentId'] } },
    ])
  })

  it('reports the union alone where two alternatives fit, or none is nearer', () => {
    const both = error(UNION, '/target', { passingSchemas: [0, 1] })
    expect(settleUnions([elsewhere, both])).toEqual([elsewhere, both])
    const given = [0, 1].map((index) => error(`${UNION}/${index}/type`, '/target', { type: 'string' }))
    expect(settleUnions([...given, failed])).toEqual([failed])
  })

  it('settles a union inside another from the inside out', () => {
    const inner = error(`${UNION}/0/properties/at/anyOf`, '/target/at')
    const meant = error(`${UNION}/0/properties/at/anyOf/1/minLength`, '/target/at', { limit: 1 })
    const given = [
      error(`${UNION}/0/properties/at/anyOf/0/type`, '/target/at', { type: 'integer' }),
      meant,
      inner,
      error(`${UNION}/1/type`, '/target', { type: 'string' }),
      failed,
    ]
    expect(settleUnions(given)).toEqual([meant])
  })

  it('settles the same union at two places each by its own errors', () => {
    const at = (index: number): readonly ValidationError[] => [
      error('#/items/anyOf/0/type', `/${index}`, { type: 'string' }),
      error('#/items/anyOf/1/minimum', `/${index}`, { limit: index }),
      error('#/items/anyOf', `/${index}`),
    ]
    expect(settleUnions([...at(0), ...at(1)])).toMatchObject([
      { keyword: 'minimum', instancePath: '/0' },
      { keyword: 'minimum', instancePath: '/1' },
    ])
  })

  it('drops what stands inside propertyNames, which reports for itself', () => {
    const inside = { ...error('#/propertyNames/maxLength', ''), propertyName: 'x' }
    const own = error('#/propertyNames', '', { propertyName: 'x' })
    expect(settleUnions([inside, own])).toEqual([own])
  })
})
