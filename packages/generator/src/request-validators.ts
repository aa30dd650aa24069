import { follow, type Operation, type Parameter, readOperations } from './contract-model.ts'
import { parameterType } from './emit/operations.ts'
import type { JsonObject } from './json.ts'
import type { Contract } from './merge.ts'
import { requestProjection } from './schema-projection.ts'
import { type ValidatorSet, validatorSet } from './validator-set.ts'

/** Headers that are validated by schema; the others have checks of their own, with problems of their own. */
const CHECKED_HEADERS = new Set(['Idempotency-Key', 'If-Match'])

/** The part of one request that one validator answers for. */
interface RequestValidator {
  readonly operation: Operation
  readonly kind: 'body' | 'query' | 'path' | 'headers'
  /** The validator's name in the set. */
  readonly name: string
  /** What it validates, references written out. */
  readonly schema: JsonObject
  /** Parameters that arrive as strings and are none; empty where there are none. */
  readonly coercions: Readonly<Record<string, string>>
  /** Where the schema stands in the merged document. */
  readonly pointer: string
}

/** Validators of everything that a request brings. */
export interface RequestValidators {
  readonly set: ValidatorSet
  readonly validators: readonly RequestValidator[]
}

/** Prepares validators of each operation's body (where it is JSON), query, path and checked headers. */
export function requestValidators(contract: Contract): RequestValidators {
  const projection = requestProjection(contract)
  const set = validatorSet(projection.definitions, false)
  const validatorsOf = (operation: Operation): readonly (RequestValidator | undefined)[] => {
    const add = (
      kind: RequestValidator['kind'],
      schema: JsonObject,
      pointer: string,
      coercions: Readonly<Record<string, string>> = {},
    ): RequestValidator => ({ operation, kind, name: set.add(schema), schema, coercions, pointer })

    const parameters = (kind: 'query' | 'path'): RequestValidator => {
      const declared = operation.parameters.filter((it) => it.in === kind)
      const schema = { ...objectSchema(declared, projection.project), additionalProperties: false }
      return add(kind, schema, operation.pointer, coercionsOf(contract, declared))
    }
    const headers = operation.parameters.filter((it) => it.in === 'header' && CHECKED_HEADERS.has(it.name))
    const body = operation.body?.content.find(({ contentType }) => contentType.endsWith('json'))
    return [
      parameters('path'),
      parameters('query'),
      headers.length === 0
        ? undefined
        : add('headers', objectSchema(headers, projection.project), operation.pointer),
      body === undefined ? undefined : add('body', projection.project(body.schema.node), body.schema.pointer),
    ]
  }
  const validators = readOperations(contract).flatMap(validatorsOf)
  return { set, validators: validators.filter((it) => it !== undefined) }
}

function objectSchema(
  parameters: readonly Parameter[],
  project: (schema: JsonObject) => JsonObject,
): JsonObject {
  const required = parameters.filter((it) => it.required).map(({ name }) => name)
  return {
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, project(schema.node)])),
  }
}

function coercionsOf(contract: Contract, parameters: readonly Parameter[]): Readonly<Record<string, string>> {
  const types = parameters.map((parameter): [string, string] => {
    const type = parameterType(contract, parameter)
    const { node } = follow(contract, parameter.node, parameter.pointer)
    return [parameter.name, node['explode'] === false ? type.replace('[]', '[,]') : type]
  })
  return Object.fromEntries(types.filter(([, type]) => type !== 'string'))
}
