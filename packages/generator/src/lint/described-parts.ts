import { type JsonObject, objectOf, pointerTo, stringOf } from '../json.ts'
import { subschemas } from '../schema-keywords.ts'
import type { Fault, Rule } from './rule.ts'

/** Every component schema, property, array item and parameter says what it means; a bare reference speaks for itself. */
export const describedParts: Rule = ({ contract, operations }) => {
  const schemas = Object.entries(objectOf(objectOf(contract.document['components'])['schemas'])).flatMap(
    ([name, schema]) => {
      const pointer = pointerTo('/components/schemas', name)
      const own = undescribed(objectOf(schema), pointer, `the schema ${name}`)
      return own.concat(inside(objectOf(schema), pointer))
    },
  )
  const parameters = operations.flatMap((operation) =>
    operation.parameters.flatMap(({ node, pointer, name, schema }) => [
      ...undescribed(node, pointer, `the parameter ${name}`),
      ...inside(schema.node, schema.pointer),
    ]),
  )
  const inline = operations.flatMap(({ body, responses }) =>
    [...(body?.content ?? []), ...responses.flatMap(({ content }) => content)].flatMap(({ schema }) =>
      inside(schema.node, schema.pointer),
    ),
  )
  return [...schemas, ...parameters, ...inline]
}

function inside(schema: JsonObject, pointer: string): readonly Fault[] {
  return subschemas(schema, pointer).flatMap((inner) => {
    const own =
      inner.keyword === 'properties'
        ? undescribed(inner.schema, inner.pointer, `the property ${inner.key}`)
        : inner.keyword === 'items' && 'type' in inner.schema
          ? undescribed(inner.schema, inner.pointer, 'the array item')
          : []
    return own.concat(inside(inner.schema, inner.pointer))
  })
}

function undescribed(node: JsonObject, pointer: string, what: string): readonly Fault[] {
  if ('$ref' in node || stringOf(node['description']).trim() !== '') return []
  return [{ pointer, message: `${what} needs a description` }]
}
