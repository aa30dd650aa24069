import {
  componentName,
  isBinary,
  type MediaType,
  type Operation,
  readEvents,
  readOperations,
  successOf,
} from '../contract-model.ts'
import { objectOf } from '../json.ts'
import type { Contract } from '../merge.ts'
import { allProblemKinds, commonKinds, declaredProblems } from '../problem-kinds.ts'
import { docstring, HEADER, pascalCase, propertyName, quoted } from './text.ts'

/** Names that `types.ts` gives to its own types; a component schema may not take one. */
export const RESERVED_TYPE_NAMES: readonly string[] = [
  'OperationId',
  'EventType',
  'KnownEvent',
  'UnknownEvent',
  'DeskwireEvent',
  'ProblemKind',
  'ProblemByKind',
  'CommonProblemKind',
  'OperationProblems',
  'OperationProblemKinds',
  // What the declarations beside it use of TypeScript's own.
  'Omit',
  'Record',
]

/** What a file may be given as. A stream is read once, so a request with one is not repeated. */
const BINARY_BODY = 'ReadableStream<Uint8Array<ArrayBuffer>> | Blob | Uint8Array<ArrayBuffer>'

/** The names of an operation's types, such as `TicketsCreateBody`. */
export function operationTypeNames(
  operation: Operation,
): Readonly<Record<'query' | 'body' | 'result', string>> {
  const base = pascalCase(operation.id)
  return { query: `${base}Query`, body: `${base}Body`, result: `${base}Result` }
}

/** Writes `types.ts`: a name for every component, every operation's query, every body and result that is none, every event and problem. */
export function emitTypes(contract: Contract): string {
  const operations = readOperations(contract)
  const declared = [
    ...Object.keys(objectOf(objectOf(contract.document['components'])['schemas'])),
    ...operations.filter(takesQuery).map((operation) => operationTypeNames(operation).query),
  ]
  const body = [
    ...operations.flatMap(operationTypes).filter(isOwn).map(alias),
    unionOf(
      'OperationId',
      'The id of an operation, `resource.verb`.',
      operations.map(({ id }) => quoted(id)),
    ),
    ...eventTypes(contract),
    ...problemTypes(contract, operations),
  ].join('\n\n')
  return `${HEADER}
import type {
${listed(usedSchemas(body))}} from './schemas.ts'

export type {
${listed(declared)}} from './schemas.ts'

${body.replaceAll(SCHEMA_NAME, '$1')}
`
}

/**
 * Writes `operation-types.ts`: names for the bodies and results of operations that have another name already. They stand apart
 * from the rest, since a client that gives every resource its own type has no use for them and would ship them all.
 */
export function emitOperationTypes(contract: Contract): string {
  const aliases = readOperations(contract)
    .flatMap(operationTypes)
    .filter((type) => !isOwn(type))
  const body = aliases.map(alias).join('\n\n')
  return `${HEADER}
import type {
${listed(usedSchemas(body))}} from './schemas.ts'

${body.replaceAll(SCHEMA_NAME, '$1')}
`
}

// NOTE: by name and not as a namespace, which would drag every path and operation into the declarations of who uses one type.
function usedSchemas(body: string): ReadonlySet<string> {
  return new Set(Array.from(body.matchAll(SCHEMA_NAME), ([, name = '']) => name))
}

function listed(names: Iterable<string>): string {
  return [...names]
    .sort()
    .map((name) => `  ${name},\n`)
    .join('')
}

/** How a name out of `schemas.ts` is written until it is known which ones are used. */
const SCHEMA_NAME = /\bschemas\.(\w+)/g

/** The type of an operation's body or result. */
interface OperationType {
  readonly name: string
  readonly description: string
  readonly type: string
}

/** Says whether a type is more than another name for a component, for a file's answer or for nothing. */
function isOwn({ type }: OperationType): boolean {
  return !/^(schemas\.\w+|Response|undefined)$/.test(type)
}

function alias({ name, description, type }: OperationType): string {
  return `${docstring([description])}export type ${name} = ${type}`
}

function operationTypes(operation: Operation): readonly OperationType[] {
  const names = operationTypeNames(operation)
  const at = `schemas.operations[${quoted(operation.id)}]`
  const about = (what: string): string => `${what} of \`${operation.id}\`: ${lowerFirst(operation.summary)}.`
  const types: OperationType[] = []
  const body = operation.body?.content[0]
  if (body !== undefined) {
    const type = isBinary(body) ? BINARY_BODY : mediaType(body, `NonNullable<${at}['requestBody']>`)
    types.push({ name: names.body, description: about('The body'), type })
  }
  const success = successOf(operation)
  const answer = success?.content[0]
  const type =
    answer === undefined
      ? 'undefined'
      : isBinary(answer)
        ? 'Response'
        : mediaType(answer, `${at}['responses'][${success?.status}]`)
  return [...types, { name: names.result, description: about('The result'), type }]
}

function takesQuery({ parameters }: Operation): boolean {
  return parameters.some((it) => it.in === 'query')
}

/** What a query's type says about itself. */
export function describeQuery({ id, summary }: Operation): string {
  return `The query of \`${id}\`: ${lowerFirst(summary)}.`
}

function mediaType({ contentType, schema }: MediaType, holder: string): string {
  const name = componentName(schema.node)
  return name === undefined ? `${holder}['content'][${quoted(contentType)}]` : `schemas.${name}`
}

function eventTypes(contract: Contract): readonly string[] {
  const events = readEvents(contract)
  const schemas = events
    .map(({ schema }) => componentName(schema.node))
    .map((name) => (name === undefined ? 'never' : `schemas.${name}`))
  return [
    unionOf(
      'EventType',
      'The type of an event that this version knows.',
      events.map(({ type }) => quoted(type)),
    ),
    unionOf('KnownEvent', 'An event of a type that this version knows; `type` tells them apart.', schemas),
    `${docstring([
      "An event of a type that a newer server added. Its `type` is any other string; the literal stands for it, as Relay's",
      'does, since TypeScript can only tell a union apart by literals. Match it with `default`, never by value.',
    ])}export type UnknownEvent = Omit<schemas.Event, 'type'> & {
  readonly type: '%future added value'
}`,
    `${docstring([
      'Whatever a webhook or the event list may bring. Match on `type`; what is left over is an {@link UnknownEvent}.',
    ])}export type DeskwireEvent = KnownEvent | UnknownEvent`,
  ]
}

function problemTypes(contract: Contract, operations: readonly Operation[]): readonly string[] {
  const kinds = allProblemKinds(contract, operations)
  const common = commonKinds(contract, operations)
  const kindsByOperation = operations.map((operation) => {
    const names = declaredProblems(contract, operation).map(({ kind }) => kind)
    const own = [...new Set(names)].filter((kind) => !common.has(kind)).map(quoted)
    const union = [...(common.size > 0 ? ['CommonProblemKind'] : []), ...own].join(' | ')
    return `  readonly ${propertyName(operation.id)}: ${union || 'never'}\n`
  })
  const byKind = kinds.map(
    ({ kind, schemaName }) => `  readonly ${propertyName(kind)}: schemas.${schemaName}\n`,
  )
  return [
    unionOf(
      'ProblemKind',
      'The last segment of a problem type, such as `not-found`.',
      kinds.map(({ kind }) => quoted(kind)),
    ),
    `${docstring(['The problem document of each kind.'])}export interface ProblemByKind {\n${byKind.join('')}}`,
    unionOf(
      'CommonProblemKind',
      'The kinds of problem that every operation may answer.',
      [...common].sort().map(quoted),
    ),
    `${docstring([
      'The kinds of problem that each operation may answer. Looked up by a literal, it costs a compiler nothing to read them.',
    ])}export interface OperationProblemKinds {\n${kindsByOperation.join('')}}`,
    `${docstring(['The problem documents that each operation may answer.'])}export type OperationProblems = {
  readonly [Id in OperationId]: ProblemByKind[OperationProblemKinds[Id]]
}`,
  ]
}

function unionOf(name: string, description: string, members: readonly string[]): string {
  const union = members.length === 0 ? ' never' : members.map((member) => `\n  | ${member}`).join('')
  return `${docstring([description])}export type ${name} =${union}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '')
}
