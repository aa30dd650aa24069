import {
  isObject,
  type Json,
  type JsonObject,
  objectOf,
  pointerTo,
  pointerTokens,
  stringOf,
  stringsOf,
} from './json.ts'
import { capabilityName } from './load.ts'
import type { Contract } from './merge.ts'

/** A node of the merged document with the pointer at which it really stands, references followed. */
export interface Node {
  readonly node: JsonObject
  readonly pointer: string
}

/** A parameter of an operation. */
export interface Parameter extends Node {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly description: string
  readonly schema: Node
}

/** One media type of a body or an answer. */
export interface MediaType extends Node {
  readonly contentType: string
  readonly schema: Node
}

/** A declared answer. */
export interface Response extends Node {
  readonly status: string
  readonly content: readonly MediaType[]
}

/** An operation of the contract, as it is written; what is missing reads as empty, and lint says so. */
export interface Operation extends Node {
  readonly id: string
  /** What the operation acts on, the part of the id before the dot. */
  readonly resource: string
  readonly verb: string
  /** In capitals. */
  readonly method: string
  readonly path: string
  readonly capability: string
  readonly summary: string
  readonly description: string
  readonly scopes: readonly string[]
  readonly actors: readonly string[]
  readonly idempotency: string
  readonly parameters: readonly Parameter[]
  readonly body: (Node & { readonly required: boolean; readonly content: readonly MediaType[] }) | null
  readonly responses: readonly Response[]
}

/** A declared event. */
export interface Event extends Node {
  readonly type: string
  readonly capability: string
  readonly scope: string
  readonly audience: readonly string[]
  readonly schema: Node
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch']

/** Follows references until something that is none; a cycle of bare references ends where it began. */
export function follow(contract: Contract, node: Json | undefined, pointer: string): Node {
  let value = objectOf(node)
  let at = pointer
  for (let steps = 0; typeof value['$ref'] === 'string' && steps < 16; steps += 1) {
    at = value['$ref'].slice(1)
    value = objectOf(at === '' ? undefined : valueAt(contract.document, at))
  }
  return { node: value, pointer: at }
}

function valueAt(document: JsonObject, pointer: string): Json | undefined {
  return pointerTokens(pointer).reduce<Json | undefined>((value, token) => objectOf(value)[token], document)
}

/** Lists the operations in the order of the files. */
export function readOperations(contract: Contract): readonly Operation[] {
  return Object.entries(objectOf(contract.document['paths'])).flatMap(([path, item]) =>
    METHODS.filter((method) => isObject(objectOf(item)[method])).map((method) =>
      readOperation(contract, path, method, objectOf(item)),
    ),
  )
}

function readOperation(contract: Contract, path: string, method: string, item: JsonObject): Operation {
  const itemPointer = pointerTo('/paths', path)
  const pointer = pointerTo(itemPointer, method)
  const node = objectOf(item[method])
  const id = stringOf(node['operationId'])
  const [resource = '', verb = ''] = id.split('.')
  const security = [node['security']].flat()
  return {
    node,
    pointer,
    id,
    resource,
    verb,
    method: method.toUpperCase(),
    path,
    capability: capabilityName(contract.locate(pointer).file),
    summary: stringOf(node['summary']).trim(),
    description: stringOf(node['description']).trim(),
    scopes: security.length === 1 ? stringsOf(objectOf(security[0])['bearer']) : [],
    actors: stringsOf(node['x-actors']),
    idempotency: stringOf(node['x-idempotency']),
    parameters: [
      ...readParameters(contract, item['parameters'], pointerTo(itemPointer, 'parameters')),
      ...readParameters(contract, node['parameters'], pointerTo(pointer, 'parameters')),
    ],
    body: readBody(contract, node['requestBody'], pointerTo(pointer, 'requestBody')),
    responses: Object.entries(objectOf(node['responses'])).map(([status, response]) =>
      readResponse(contract, status, response, pointerTo(pointer, 'responses', status)),
    ),
  }
}

function readParameters(
  contract: Contract,
  parameters: Json | undefined,
  pointer: string,
): readonly Parameter[] {
  if (!Array.isArray(parameters)) return []
  return (parameters as readonly Json[]).map((parameter, index) => {
    const found = follow(contract, parameter, pointerTo(pointer, index))
    return {
      node: found.node,
      pointer: found.pointer,
      name: stringOf(found.node['name']),
      in: stringOf(found.node['in']),
      required: found.node['required'] === true,
      description: stringOf(found.node['description']).trim(),
      schema: { node: objectOf(found.node['schema']), pointer: pointerTo(found.pointer, 'schema') },
    }
  })
}

function readBody(contract: Contract, body: Json | undefined, pointer: string): Operation['body'] {
  if (body === undefined) return null
  const found = follow(contract, body, pointer)
  return { ...found, required: found.node['required'] === true, content: readContent(found) }
}

function readResponse(contract: Contract, status: string, response: Json, pointer: string): Response {
  const found = follow(contract, response, pointer)
  return { ...found, status, content: readContent(found) }
}

function readContent({ node, pointer }: Node): readonly MediaType[] {
  return Object.entries(objectOf(node['content'])).map(([contentType, media]) => {
    const at = pointerTo(pointer, 'content', contentType)
    const schema = { node: objectOf(objectOf(media)['schema']), pointer: pointerTo(at, 'schema') }
    return { contentType, node: objectOf(media), pointer: at, schema }
  })
}

/** Lists the events in the order of the files. */
export function readEvents(contract: Contract): readonly Event[] {
  return Object.entries(objectOf(contract.document['webhooks'])).map(([type, item]) => {
    const pointer = pointerTo('/webhooks', type, 'post')
    const node = objectOf(objectOf(item)['post'])
    const body = readBody(contract, node['requestBody'], pointerTo(pointer, 'requestBody'))
    return {
      node,
      pointer,
      type,
      capability: capabilityName(contract.locate(pointer).file),
      scope: stringOf(node['x-scope']),
      audience: stringsOf(node['x-audience']),
      schema: body?.content[0]?.schema ?? { node: {}, pointer },
    }
  })
}

/** The answer of an operation that did what it was asked; undefined where none is declared. */
export function successOf(operation: Operation): Response | undefined {
  return operation.responses.find(({ status }) => /^2\d\d$/.test(status))
}

/** The answers of an operation that refused or failed. */
export function failuresOf(operation: Operation): readonly Response[] {
  return operation.responses.filter(({ status }) => /^[45]\d\d$/.test(status))
}

/** Says whether a body or an answer is a file and no JSON: it is sent and taken as a stream, and no validator reads it. */
export function isBinary(media: MediaType | undefined): boolean {
  return media?.schema.node['format'] === 'binary'
}

/** Says whether an operation answers with events as they happen. */
export function isEventStream(operation: Operation): boolean {
  return successOf(operation)?.content[0]?.contentType === 'text/event-stream'
}

/** Says whether a list is answered page by page: it takes a `cursor` and answers `items` and `nextCursor`. */
export function isPaged(contract: Contract, operation: Operation): boolean {
  const schema = successOf(operation)?.content[0]?.schema
  if (schema === undefined || !operation.parameters.some((it) => it.in === 'query' && it.name === 'cursor'))
    return false
  const properties = objectOf(follow(contract, schema.node, schema.pointer).node['properties'])
  return 'items' in properties && 'nextCursor' in properties
}

/** The name of the component that a schema is nothing but a reference to, else undefined. */
export function componentName(schema: JsonObject): string | undefined {
  return typeof schema['$ref'] === 'string' ? pointerTokens(schema['$ref'].slice(1))[2] : undefined
}
