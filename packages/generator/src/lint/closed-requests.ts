import { isObject } from '../json.ts'
import type { Rule } from './rule.ts'
import { walkSchemas } from './schema-walk.ts'

/**
 * An object in a request is closed (`additionalProperties: false`) or a map with a schema for its values, so that a
 * misspelt property is an error and not a silent loss.
 */
export const closedRequests: Rule = ({ contract, operations }) => {
  const bodies = operations.flatMap(({ body }) => (body?.content ?? []).map(({ schema }) => schema))
  return walkSchemas(contract, bodies, ({ schema, pointer }) => {
    const isObjectSchema = [schema['type']].flat().includes('object') || 'properties' in schema
    const rest = schema['additionalProperties'] ?? schema['unevaluatedProperties']
    if (!isObjectSchema || rest === false || isObject(rest)) return []
    return [{ pointer, message: 'an object in a request needs additionalProperties: false' }]
  })
}
