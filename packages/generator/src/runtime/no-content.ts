import type { Check } from './coercing.ts'

const UNEXPECTED = [
  {
    instancePath: '',
    schemaPath: '#/false schema',
    keyword: 'false schema',
    params: {},
    message: 'must have no body',
  },
]

/** Validates an answer that has no body: nothing but `undefined` is one. */
export const noContent: Check = (value) => {
  noContent.errors = value === undefined ? null : UNEXPECTED
  return value === undefined
}
