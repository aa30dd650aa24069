import { arrayOf, isObject, type Json, type JsonObject, objectOf, pointerTo, pointerTokens } from '../json.ts'
import type { RequestValidators } from '../request-validators.ts'
import { subschemas } from '../schema-keywords.ts'
import { HEADER, quoted, wideLiteral } from './text.ts'

/** Writes `known-properties.ts`: the property names of each object in each body, to answer "did you mean". */
export function emitKnownProperties({ validators }: RequestValidators): string {
  const rows = validators
    .filter(({ kind }) => kind === 'body')
    .map(
      ({ operation, schema }) =>
        `  ${quoted(operation.id)}: ${wideLiteral(knownProperties(schema), '  ')},\n`,
    )
  return `${HEADER}
/**
 * By operation, and then by JSON pointer into its body (\`*\` stands for any index and any key of a map), the property
 * names that the contract knows there.
 */
export const knownProperties: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
${rows.join('')}}
`
}

/**
 * Writes the property names of a body as a tree: 0 for a property that holds no object of names, `*` for any index and any
 * key of a map.
 */
export function knownFields(schema: JsonObject): JsonObject {
  const tree: Record<string, Json> = {}
  for (const [pointer, names] of Object.entries(knownProperties(schema))) {
    let at = tree
    for (const token of pointerTokens(pointer)) {
      const inner = objectOf(at[token])
      at = at[token] = { ...inner } as Record<string, Json>
    }
    for (const name of arrayOf(names)) at[String(name)] ??= 0
  }
  return tree
}

/** Finds the property names of each closed object by its pointer in the value; alternatives are taken together. */
function knownProperties(schema: JsonObject): JsonObject {
  const found = new Map<string, Set<string>>()
  const visit = (at: JsonObject, pointer: string): void => {
    if (isObject(at['properties'])) {
      const names = found.get(pointer) ?? new Set()
      found.set(pointer, names)
      for (const name of Object.keys(objectOf(at['properties']))) names.add(name)
    }
    for (const { keyword, key, schema: inner } of subschemas(at, '')) {
      if (keyword === 'properties') visit(inner, pointerTo(pointer, key))
      else if (['items', 'prefixItems', 'additionalProperties', 'patternProperties'].includes(keyword)) {
        visit(inner, `${pointer}/*`)
      } else if (/^(allOf|anyOf|oneOf|then|else)$/.test(keyword)) visit(inner, pointer)
    }
  }
  visit(schema, '')
  return Object.fromEntries([...found].map(([pointer, names]) => [pointer, arrayOf([...names])]))
}
