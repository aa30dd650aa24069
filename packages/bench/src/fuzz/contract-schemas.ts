import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What the fuzzer reads of a JSON schema. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly propertyNames?: Schema
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly minProperties?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
}

interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

interface PathItem {
  readonly parameters?: readonly Parameter[]
  readonly [method: string]: unknown
}

interface OperationObject {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}

/** The schemas of one operation's request. */
interface RequestSchemas {
  readonly path: Readonly<Record<string, Schema>>
  readonly query: Readonly<Record<string, { readonly schema: Schema; readonly required: boolean }>>
  readonly body: Schema | null
}

/** The contract's requests by operation id, and a way to follow its references. */
export interface ContractSchemas {
  readonly requests: Readonly<Record<string, RequestSchemas>>
  resolve<Value extends { readonly $ref?: string }>(value: Value): Value
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

/** Reads the generated contract. */
export function readContract(): ContractSchemas {
  const file = fileURLToPath(import.meta.resolve('@deskwire/contract/openapi.json'))
  const document = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly paths: Readonly<Record<string, PathItem>>
  }

  function resolve<Value extends { readonly $ref?: string }>(value: Value): Value {
    if (value.$ref === undefined) return value
    const { $ref, ...siblings } = value
    let found: unknown = document
    for (const token of $ref.slice(2).split('/'))
      found = (found as Record<string, unknown>)[token.replaceAll('~1', '/').replaceAll('~0', '~')]
    return { ...resolve(found as Value), ...siblings }
  }

  const requests: Record<string, RequestSchemas> = {}
  for (const item of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method] as OperationObject | undefined
      if (!operation) continue
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve)
      const within = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place)
      requests[operation.operationId] = {
        path: Object.fromEntries(within('path').map(({ name, schema }) => [name, schema])),
        query: Object.fromEntries(
          within('query').map(({ name, schema, required = false }) => [name, { schema, required }]),
        ),
        body: operation.requestBody?.content['application/json']?.schema ?? null,
      }
    }
  }
  return { requests, resolve }
}
