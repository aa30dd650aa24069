import {
  follow,
  isPaged,
  type Operation,
  type Parameter,
  readOperations,
  successOf,
} from '../contract-model.ts'
import { arrayOf, type Json, type JsonObject, objectOf, stringsOf } from '../json.ts'
import type { Contract } from '../merge.ts'
import { declaredProblems } from '../problem-kinds.ts'
import { HEADER, quoted, wideLiteral } from './text.ts'

/** Writes `operations.ts`: the table of operations that the server's routes, checks and tests are bound to. */
export function emitOperations(contract: Contract): string {
  const operations = readOperations(contract)
  const rows = operations.map(
    (operation) => `  ${quoted(operation.id)}: ${wideLiteral(tableRow(contract, operation), '  ')},\n`,
  )
  return `${HEADER}
import type { Operation } from '../operation.ts'

/**
 * Every operation of the API, by its id.
 * @example operations[${quoted(operations[0]?.id ?? '')}].path // ${quoted(operations[0]?.path ?? '')}
 */
export const operations = {
${rows.join('')}} as const satisfies Readonly<Record<string, Operation>>
`
}

function tableRow(contract: Contract, operation: Operation): JsonObject {
  const success = successOf(operation)
  const indexes = arrayOf(operation.node['x-indexes']).map((index) => ({
    filters: stringsOf(objectOf(index)['filters']),
    sorts: stringsOf(objectOf(index)['sorts']),
  }))
  const problems = declaredProblems(contract, operation).map(({ kind, status }) => [kind, status] as const)
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    capability: operation.capability,
    resource: operation.resource,
    summary: operation.summary,
    scopes: operation.scopes,
    actors: operation.actors,
    idempotency: operation.idempotency,
    ifMatch: operation.parameters.some((it) => it.in === 'header' && it.name === 'If-Match'),
    paging: isPaged(contract, operation),
    indexes,
    query: operation.parameters.filter((it) => it.in === 'query').map((it) => queryParameter(contract, it)),
    pathParameters: operation.parameters.filter((it) => it.in === 'path').map(({ name }) => name),
    body:
      operation.body === null
        ? null
        : {
            contentTypes: operation.body.content.map(({ contentType }) => contentType),
            required: operation.body.required,
          },
    success: {
      status: Number(success?.status),
      contentType: success?.content[0]?.contentType ?? null,
    },
    problems: Object.fromEntries(problems),
  }
}

function queryParameter(contract: Contract, parameter: Parameter): JsonObject {
  const { node } = follow(contract, parameter.schema.node, parameter.schema.pointer)
  const fallback = node['default']
  return {
    name: parameter.name,
    type: parameterType(contract, parameter),
    ...(fallback === undefined ? {} : { default: fallback }),
  }
}

/** The type of a parameter's value once read: `string`, `integer`, `number`, `boolean`, or one of them with `[]`. */
export function parameterType(contract: Contract, parameter: Parameter): string {
  const { node, pointer } = follow(contract, parameter.schema.node, parameter.schema.pointer)
  if (node['type'] !== 'array') return scalarType(node['type'])
  return `${scalarType(follow(contract, node['items'], pointer).node['type'])}[]`
}

function scalarType(type: Json | undefined): string {
  return typeof type === 'string' && ['integer', 'number', 'boolean'].includes(type) ? type : 'string'
}
