import {
  componentName,
  follow,
  isPaged,
  type Operation,
  readOperations,
  successOf,
} from '../contract-model.ts'
import { isObject, type Json, objectOf, stringOf } from '../json.ts'
import type { Contract } from '../merge.ts'
import { methodDocstring } from './sdk-docstring.ts'
import { camelCase, docstring, HEADER, literal, pascalCase } from './text.ts'
import { operationTypeNames } from './types.ts'

/** One argument of a generated method. */
interface Argument {
  readonly name: string
  readonly type: string
  readonly optional: boolean
  /** The property of the transport's input that it fills; the options fill none. */
  readonly input: 'path' | 'body' | 'query' | 'options'
}

/**
 * Writes the SDK's classes of one capability: a class per resource, a concrete method per operation.
 *
 * Each method's operation stands as a small constant beside the classes, so that a bundler keeps what is called and
 * drops the rest, and no type is computed from a route's text.
 */
export function emitCapabilityClasses(contract: Contract, capability: string): string {
  const operations = readOperations(contract).filter((it) => it.capability === capability)
  const resources = Map.groupBy(operations, ({ resource }) => resource)
  const methods = operations.map((operation) => ({
    operation,
    arguments: argumentsOf(operation),
    result: resultType(contract, operation),
  }))
  const used = new Set(
    methods.flatMap(({ arguments: given, result }) => [
      ...given.filter(({ input }) => input === 'body' || input === 'query').map(({ type }) => type),
      ...(result.type === 'void' ? [] : [result.type]),
    ]),
  )
  const transportTypes = [
    ...(methods.some(({ result }) => !result.paged) ? ['ApiPromise'] : []),
    'OperationSpec',
    ...(methods.some(({ result }) => result.paged) ? ['Paged'] : []),
    'RequestOptions',
    'Transport',
  ]
  const classes = [...resources].map(([resource, own]) => {
    const bodies = methods
      .filter(({ operation }) => own.includes(operation))
      .map((method) => emitMethod(contract, method.operation, method.arguments, method.result))
    return `${docstring([`${tagDescription(contract, resource) || pascalCase(resource)}`])}export class ${className(contract, resource)} {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

${bodies.join('\n')}}
`
  })
  const types = [...used].sort()
  return `${HEADER}
${types.length === 0 ? '' : `import type {\n${types.map((type) => `  ${type},\n`).join('')}} from '@deskwire/contract'\n`}import type { ${transportTypes.join(', ')} } from '../transport.ts'

${operations.map(emitSpec).join('\n')}
${classes.join('\n')}
${emitClient(contract, capability, [...resources.keys()])}`
}

/** The name of a resource's class; a resource that is named like a schema must leave the name to it. */
function className(contract: Contract, resource: string): string {
  const name = pascalCase(resource)
  const schemas = objectOf(objectOf(contract.document['components'])['schemas'])
  return name in schemas ? `${name}Resource` : name
}

/** The classes of the capability as one object, by the names that the operations' ids begin with. */
function emitClient(contract: Contract, capability: string, resources: readonly string[]): string {
  const client = `${pascalCase(capability)}Client`
  return `${docstring([`The classes of the capability \`${capability}\`, one a resource.`])}export interface ${client} {
${resources.map((resource) => `  readonly ${resource}: ${className(contract, resource)}\n`).join('')}}

${docstring([`Makes the classes of \`${capability}\` over a transport, which other capabilities may share.`])}export function ${camelCase(capability)}Over(transport: Transport): ${client} {
  return {
${resources.map((resource) => `    ${resource}: new ${className(contract, resource)}(transport),\n`).join('')}  }
}
`
}

function emitSpec({ id, method, path, idempotency }: Operation): string {
  return `const ${camelCase(id)}: OperationSpec = ${literal({ id, method, path, idempotency })}\n`
}

function emitMethod(
  contract: Contract,
  operation: Operation,
  given: readonly Argument[],
  result: Result,
): string {
  const parameters = given.map(({ name, type, optional }, index) => {
    // TypeScript takes no required parameter after an optional one
    const squeezed = optional && given.slice(index + 1).some((later) => !later.optional)
    return `${name}${optional && !squeezed ? '?' : ''}: ${type}${squeezed ? ' | undefined' : ''}`
  })
  const ids = given.filter(({ input }) => input === 'path').map(({ name }) => name)
  const input = [
    ...(ids.length > 0 ? [`path: { ${ids.join(', ')} }`] : []),
    ...given.filter((it) => it.input === 'query' || it.input === 'body').map(inputProperty),
  ]
  const item = result.type
  const call = `this.#transport.${result.paged ? 'page' : 'call'}<${item}>(${camelCase(operation.id)}, ${
    input.length === 0 ? '{}' : `{ ${input.join(', ')} }`
  }, options)`
  const returns = result.paged ? `Paged<${item}>` : `ApiPromise<${item}>`
  const example = {
    arguments: exampleArguments(operation, given),
    paged: result.paged,
    nothing: item === 'void',
  }
  return `${methodDocstring(contract, operation, given, example)}  ${operation.verb}(${parameters.join(', ')}): ${returns} {
    return ${call}
  }
`
}

/** Fills a property of the transport's input; undefined is as good as absent there. */
function inputProperty({ name, input }: Argument): string {
  return name === input ? name : `${input}: ${name}`
}

interface Result {
  /** Type of the result, of one item where the result is a list. */
  readonly type: string
  readonly paged: boolean
}

function resultType(contract: Contract, operation: Operation): Result {
  const schema = successOf(operation)?.content[0]?.schema
  if (schema === undefined) return { type: 'void', paged: false }
  if (isPaged(contract, operation)) {
    const { node, pointer } = follow(contract, schema.node, schema.pointer)
    const items = objectOf(objectOf(node['properties'])['items'])
    const name = componentName(objectOf(follow(contract, items, pointer).node['items']))
    if (name !== undefined) return { type: name, paged: true }
  }
  return { type: componentName(schema.node) ?? operationTypeNames(operation).result, paged: false }
}

function argumentsOf(operation: Operation): readonly Argument[] {
  const query = operation.parameters.filter((it) => it.in === 'query')
  const ifMatch = operation.parameters.some((it) => it.in === 'header' && it.name === 'If-Match')
  const names = operationTypeNames(operation)
  const body = operation.body
  const bodySchema = body?.content[0]?.schema.node ?? {}
  const argument = (
    name: string,
    type: string,
    optional: boolean,
    input: Argument['input'],
  ): readonly Argument[] => [{ name, type, optional, input }]
  return [
    ...operation.parameters
      .filter((it) => it.in === 'path')
      .flatMap(({ name }) => argument(name, 'string', false, 'path')),
    ...(body === null
      ? []
      : argument(
          operation.method === 'PATCH' ? 'changes' : 'body',
          componentName(bodySchema) ?? names.body,
          !body.required,
          'body',
        )),
    ...(query.length === 0 ? [] : argument('query', names.query, !query.some((it) => it.required), 'query')),
    ...(ifMatch
      ? argument('options', 'RequestOptions & { readonly ifMatch: number }', false, 'options')
      : argument('options', 'RequestOptions', true, 'options')),
  ]
}

/** What the contract's example gives for each argument; trailing ones without an example are left out. */
function exampleArguments(operation: Operation, given: readonly Argument[]): readonly string[] {
  const values = given.map(({ name, input, optional }): string | undefined => {
    if (input === 'path') {
      const parameter = operation.parameters.find((it) => it.in === 'path' && it.name === name)
      return parameter === undefined ? undefined : camelCase(parameter.name)
    }
    if (input === 'body') return literal(operation.body?.content[0]?.node['example'] ?? {})
    if (input === 'options') return optional ? undefined : `{ ifMatch: ${exampleVersion(operation)} }`
    const required = operation.parameters.filter(
      (it) => it.in === 'query' && (it.required || it.node['example'] !== undefined),
    )
    if (required.length === 0) return undefined
    const example = (value: Json | undefined): Json => value ?? ''
    return literal(Object.fromEntries(required.map((it) => [it.name, example(it.node['example'])])))
  })
  const last = values.findLastIndex((value) => value !== undefined)
  return values.slice(0, last + 1).map((value) => value ?? 'undefined')
}

function exampleVersion(operation: Operation): number {
  const version = objectOf(successOf(operation)?.content[0]?.node['example'])['version']
  return typeof version === 'number' ? version : 1
}

function tagDescription(contract: Contract, resource: string): string {
  const tag = [contract.document['tags']].flat().find((it) => objectOf(it)['name'] === resource)
  return isObject(tag) ? stringOf(tag['description']).trim() : ''
}
