import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { isObject, type Json } from '../json.ts'
import type { Contract } from '../merge.ts'
import { HEADER } from './text.ts'

/**
 * Writes `schemas.ts`: the document as openapi-typescript's types.
 *
 * `OpenValue` becomes `string & {}`, which leaves the declared values of an open enum to completion and still takes
 * any other; a `default` makes nothing required, since requests have defaults too.
 */
export async function emitSchemas(contract: Contract): Promise<string> {
  const { factory } = ts
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ])
  const nodes = await openapiTS(JSON.stringify(withoutExamples(contract.document)), {
    defaultNonNullable: false,
    immutable: true,
    silent: true,
    transform: (_schema, { path }) =>
      path === '#/components/schemas/OpenValue' ? (anyString as never) : undefined,
  })
  return `${HEADER}\n${astToString(nodes)}`
}

/** Leaves out the examples of bodies: as comments beside the types they are a third of the file, and nobody hovers there. */
function withoutExamples(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutExamples)
  if (!isObject(value)) return value
  const isMediaType = isObject(value['schema']) && 'example' in value
  const entries = Object.entries(value).filter(([key]) => !(isMediaType && key === 'example'))
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutExamples(item)]))
}
