import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

it.each([
  {
    name: 'members by their names',
    given: '{"b":1,"a":[{"d":null,"c":"é\\""}]}',
    want: '{"a":[{"c":"é\\"","d":null}],"b":1}',
  },
  { name: 'numbers as names, as texts', given: '{"9":1,"10":{"a":2}}', want: '{"10":{"a":2},"9":1}' },
  {
    name: 'a name that is no name elsewhere',
    given: '{"z":1,"__proto__":{"a":2}}',
    want: '{"__proto__":{"a":2},"z":1}',
  },
  { name: 'no name', given: '{"a":1,"":2}', want: '{"":2,"a":1}' },
])('writes $name', ({ given, want }) => {
  expect(canonicalJson(JSON.parse(given))).toBe(want)
})

/** The rule as it stands in the specification, slowly. */
function slow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(slow).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${slow((value as Record<string, unknown>)[name])}`).join(',')}}`
}

it('writes any JSON by that rule', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', '10', '9', '0', 'a', 'constructor'))
  fc.assert(
    fc.property(fc.json(), fc.dictionary(key, fc.jsonValue()), (text, given) => {
      expect(canonicalJson(JSON.parse(text))).toBe(slow(JSON.parse(text)))
      const parsed: unknown = JSON.parse(JSON.stringify(given))
      expect(canonicalJson([parsed])).toBe(slow([parsed]))
    }),
  )
})
