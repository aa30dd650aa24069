import {
  componentName,
  follow,
  isBinary,
  isEventStream,
  isPaged,
  type Operation,
  readOperations,
  successOf,
} from '../contract-model.ts'
import { isObject, type Json, type JsonObject, objectOf, stringOf } from '../json.ts'
import type { Contract } from '../merge.ts'
import type { RequestValidators } from '../request-validators.ts'
import { knownFields } from './known-properties.ts'
import { methodDocstring, usualKinds } from './sdk-docstring.ts'
import { camelCase, docstring, HEADER, literal, pascalCase } from './text.ts'
import { operationTypeNames } from './types.ts'

/** One argument of a generated method. */
interface Argument {
  readonly name: string
  readonly type: string
  readonly optional: boolean
  /** The property of the transport's input that it fills; the options fill none. */
  readonly input: 'path' | 'body' | 'bytes' | 'query' | 'options'
}

/**
 * Writes the SDK's classes of one capability: a class per resource, a concrete method per operation.
 *
 * Each method's operation stands as a small constant beside the classes, so that a bundler keeps what is called and
 * drops the rest, and no type is computed from a route's text.
 */
export function emitCapabilityClasses(
  contract: Contract,
  requests: RequestValidators,
  capability: string,
): string {
  const everyOperation = readOperations(contract)
  const usual = usualKinds(contract, everyOperation)
  const operations = everyOperation.filter((it) => it.capability === capability)
  const resources = Map.groupBy(operations, ({ resource }) => resource)
  const methods = operations.map((operation) => ({
    operation,
    arguments: argumentsOf(operation),
    result: resultType(contract, operation),
  }))
  const used = new Set(
    methods.flatMap(({ operation, arguments: given, result }) => [
      ...given.filter(({ input }) => ['body', 'bytes', 'query'].includes(input)).map(({ type }) => type),
      result.type,
      answerType({ operation, arguments: given, result }),
    ]),
  )
  const ways = new Set(methods.map(({ result }) => result.way))
  const classes = [...resources].map(([resource, own]) => {
    const bodies = methods
      .filter(({ operation }) => own.includes(operation))
      .map((method) => emitMethod(contract, method, usual(method.operation)))
    return `${docstring([`${tagDescription(contract, resource) || pascalCase(resource)}`])}export class ${className(contract, resource)} {
  readonly #transport: Transport

  /** @param transport - what sends the requests; made by the client */
  constructor(transport: Transport) {
    this.#transport = transport
  }

${bodies.join('\n')}}
`
  })
  const types = [...used].filter((type) => type !== 'void' && type !== 'Response').sort()
  const list = types.map((type) => `  ${type},\n`).join('')
  return `${HEADER}
${types.length === 0 ? '' : `import type {\n${list}} from '@deskwire/contract/types'\n`}${ways.has('stream') ? "import { createEventStream, type EventStream } from '../event-stream.ts'\n" : ''}${
  ways.has('page') ? "import { createPaged, type Paged } from '../paged.ts'\n" : ''
}import type { ${ways.has('call') ? 'ApiPromise, ' : ''}OperationSpec, RequestOptions, Transport } from '../transport.ts'
${types.length === 0 ? '' : `\nexport type {\n${list}} from '@deskwire/contract/types'\n`}
${methods.map((method) => emitSpec(requests, method)).join('\n')}
${classes.join('\n')}
${emitClient(contract, capability, [...resources.keys()])}
${emitOperationList(capability, operations)}`
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

function emitOperationList(capability: string, operations: readonly Operation[]): string {
  return `${docstring([`Every operation of \`${capability}\`.`])}export const ${camelCase(capability)}Operations: readonly OperationSpec[] = [
${operations.map(({ id }) => `  ${camelCase(id)},\n`).join('')}]
`
}

interface Method {
  readonly operation: Operation
  readonly arguments: readonly Argument[]
  readonly result: Result
}

function emitSpec(requests: RequestValidators, method: Method): string {
  const { id, summary, method: verb, path, idempotency } = method.operation
  const fields = fieldsOf(requests, method.operation)
  const ids = method.arguments.filter(({ input }) => input === 'path').map(({ name }) => `${name}: string`)
  const rest = method.arguments.filter(({ input }) => ['body', 'bytes', 'query'].includes(input))
  const input = [
    ...(ids.length > 0 ? [`path: { ${ids.join('; ')} }`] : []),
    ...rest.map(({ input: part, type, optional }) =>
      optional ? `${part}?: ${type} | undefined` : `${part}: ${type}`,
    ),
    ...(answerType(method) === 'Response' ? ['stream: true'] : []),
  ]
  const takes = input.length === 0 ? 'object' : `{ ${input.join('; ')} }`
  const spec = { id, method: verb, path, idempotency, ...(fields && { fields }) }
  return `${docstring([summary.replace(/\.?$/, '.')])}export const ${camelCase(id)}: OperationSpec<${takes}, ${answerType(method)}> = ${literal(spec)}\n`
}

/** What one request gives: the page of a list, the connection of a stream. */
function answerType({ operation, result }: Method): string {
  if (result.way === 'stream') return 'Response'
  if (result.way === 'call') return result.type
  const page = successOf(operation)?.content[0]?.schema.node
  return componentName(page ?? {}) ?? operationTypeNames(operation).result
}

/** What an update knows, to be held against a resource that was read; other bodies are made for their operation. */
function fieldsOf({ validators }: RequestValidators, { id, method }: Operation): JsonObject | undefined {
  if (method !== 'PATCH' && method !== 'PUT') return
  const body = validators.find(({ operation, kind }) => operation.id === id && kind === 'body')
  return body && knownFields(body.schema)
}

function emitMethod(
  contract: Contract,
  { operation, arguments: given, result }: Method,
  usual: ReadonlySet<string>,
): string {
  const parameters = given.map(({ name, type, optional }, index) => {
    // TypeScript takes no required parameter after an optional one
    const squeezed = optional && given.slice(index + 1).some((later) => !later.optional)
    return `${name}${optional && !squeezed ? '?' : ''}: ${type}${squeezed ? ' | undefined' : ''}`
  })
  const ids = given.filter(({ input }) => input === 'path').map(({ name }) => name)
  const input = [
    ...(ids.length > 0 ? [`path: { ${ids.join(', ')} }`] : []),
    ...given.filter((it) => ['body', 'bytes', 'query'].includes(it.input)).map(inputProperty),
    ...(result.type === 'Response' ? ['stream: true'] : []),
  ]
  const item = result.type
  const sent = `${camelCase(operation.id)}, ${input.length === 0 ? '{}' : `{ ${input.join(', ')} }`}, options`
  const { call, returns } = {
    call: { call: `this.#transport.call(${sent})`, returns: `ApiPromise<${item}>` },
    page: { call: `createPaged(this.#transport, ${sent})`, returns: `Paged<${item}>` },
    stream: { call: `createEventStream(this.#transport, ${sent})`, returns: `EventStream<${item}>` },
  }[result.way]
  const example = {
    arguments: exampleArguments(operation, given),
    iterated: result.way !== 'call',
    nothing: item === 'void',
  }
  return `${methodDocstring(contract, operation, given, example, usual)}  ${operation.verb}(${parameters.join(', ')}): ${returns} {
    return ${call}
  }
`
}

/** Fills a property of the transport's input; undefined is as good as absent there. */
function inputProperty({ name, input }: Argument): string {
  return name === input ? name : `${input}: ${name}`
}

interface Result {
  /** Type of the result, of one item where the result is a list or a stream. */
  readonly type: string
  /** The transport's method that gives it. */
  readonly way: 'call' | 'page' | 'stream'
}

function resultType(contract: Contract, operation: Operation): Result {
  const schema = successOf(operation)?.content[0]?.schema
  if (schema === undefined) return { type: 'void', way: 'call' }
  if (isEventStream(operation)) return { type: 'DeskwireEvent', way: 'stream' }
  if (isBinary(successOf(operation)?.content[0])) return { type: 'Response', way: 'call' }
  if (isPaged(contract, operation)) {
    const { node, pointer } = follow(contract, schema.node, schema.pointer)
    const items = objectOf(objectOf(node['properties'])['items'])
    const name = componentName(objectOf(follow(contract, items, pointer).node['items']))
    if (name !== undefined) return { type: name, way: 'page' }
  }
  return { type: componentName(schema.node) ?? operationTypeNames(operation).result, way: 'call' }
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
          isBinary(body.content[0]) ? 'bytes' : 'body',
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
    if (input === 'bytes') return 'file'
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
