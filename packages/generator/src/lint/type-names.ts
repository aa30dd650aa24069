import { operationTypeNames, RESERVED_TYPE_NAMES } from '../emit/types.ts'
import { objectOf, pointerTo } from '../json.ts'
import type { Rule } from './rule.ts'

/** A component schema's name is a type's name, and none that the generator gives to a type of its own. */
export const typeNames: Rule = ({ contract, operations }) => {
  const taken = new Set([
    ...RESERVED_TYPE_NAMES,
    ...operations.flatMap((operation) => Object.values(operationTypeNames(operation))),
  ])
  return Object.keys(objectOf(objectOf(contract.document['components'])['schemas'])).flatMap((name) => {
    const pointer = pointerTo('/components/schemas', name)
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      return [{ pointer, message: `the schema name ${name} is not in Pascal case` }]
    return taken.has(name)
      ? [{ pointer, message: `the schema name ${name} is that of a generated type` }]
      : []
  })
}
