import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
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
  const nodes = await openapiTS(JSON.stringify(contract.document), {
    defaultNonNullable: false,
    immutable: true,
    silent: true,
    transform: (_schema, { path }) =>
      path === '#/components/schemas/OpenValue' ? (anyString as never) : undefined,
  })
  return `${HEADER}\n${astToString(nodes)}`
}
