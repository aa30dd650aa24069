import {
  componentName,
  type MediaType,
  type Operation,
  readEvents,
  readOperations,
  successOf,
} from '../contract-model.ts'
import { objectOf, stringOf } from '../json.ts'
import type { Contract } from '../merge.ts'
import { allProblemKinds, declaredProblems } from '../problem-kinds.ts'
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
  'OperationProblems',
]

/** The names of an operation's types, such as `TicketsCreateBody`. */
export function operationTypeNames(
  operation: Operation,
): Readonly<Record<'query' | 'body' | 'result', string>> {
  const base = pascalCase(operation.id)
  return { query: `${base}Query`, body: `${base}Body`, result: `${base}Result` }
}

/** Writes `types.ts`: a name for every component, every operation's query, body and result, every event and problem. */
export function emitTypes(contract: Contract): string {
  const operations = readOperations(contract)
  return [
    HEADER.trim(),
    "import type { components, operations } from './schemas.ts'",
    ...Object.entries(objectOf(objectOf(contract.document['components'])['schemas'])).map(
      ([name, schema]) =>
        `${docstring([stringOf(objectOf(schema)['description']).trim()])}export type ${name} = components['schemas'][${quoted(name)}]`,
    ),
    ...operations.flatMap(operationTypes),
    unionOf(
      'OperationId',
      'The id of an operation, `resource.verb`.',
      operations.map(({ id }) => quoted(id)),
    ),
    ...eventTypes(contract),
    ...problemTypes(contract, operations),
  ]
    .join('\n\n')
    .concat('\n')
}

function operationTypes(operation: Operation): readonly string[] {
  const names = operationTypeNames(operation)
  const at = `operations[${quoted(operation.id)}]`
  const alias = (what: string, name: string, type: string): string =>
    `${docstring([`${what} of \`${operation.id}\`: ${lowerFirst(operation.summary)}.`])}export type ${name} = ${type}`
  const aliases: string[] = []
  if (operation.parameters.some((it) => it.in === 'query')) {
    aliases.push(alias('The query', names.query, `NonNullable<${at}['parameters']['query']>`))
  }
  const body = operation.body?.content[0]
  if (body !== undefined) {
    aliases.push(alias('The body', names.body, mediaType(body, `NonNullable<${at}['requestBody']>`)))
  }
  const success = successOf(operation)
  const answer = success?.content[0]
  const result =
    answer === undefined ? 'undefined' : mediaType(answer, `${at}['responses'][${success?.status}]`)
  return [...aliases, alias('The result', names.result, result)]
}

function mediaType({ contentType, schema }: MediaType, holder: string): string {
  return componentName(schema.node) ?? `${holder}['content'][${quoted(contentType)}]`
}

function eventTypes(contract: Contract): readonly string[] {
  const events = readEvents(contract)
  const schemas = events.map(({ schema }) => componentName(schema.node) ?? 'never')
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
    ])}export type UnknownEvent = Omit<components['schemas']['Event'], 'type'> & {
  readonly type: '%future added value'
}`,
    `${docstring([
      'Whatever a webhook or the event list may bring. Match on `type`; what is left over is an {@link UnknownEvent}.',
    ])}export type DeskwireEvent = KnownEvent | UnknownEvent`,
  ]
}

function problemTypes(contract: Contract, operations: readonly Operation[]): readonly string[] {
  const kinds = allProblemKinds(contract, operations)
  const byOperation = operations.map((operation) => {
    const names = new Set(declaredProblems(contract, operation).map(({ schemaName }) => schemaName))
    return `  readonly ${propertyName(operation.id)}: ${[...names].join(' | ') || 'never'}\n`
  })
  const byKind = kinds.map(({ kind, schemaName }) => `  readonly ${propertyName(kind)}: ${schemaName}\n`)
  return [
    unionOf(
      'ProblemKind',
      'The last segment of a problem type, such as `not-found`.',
      kinds.map(({ kind }) => quoted(kind)),
    ),
    `${docstring(['The problem document of each kind.'])}export interface ProblemByKind {\n${byKind.join('')}}`,
    `${docstring(['The problem documents that each operation may answer.'])}export interface OperationProblems {\n${byOperation.join('')}}`,
  ]
}

function unionOf(name: string, description: string, members: readonly string[]): string {
  const union = members.length === 0 ? ' never' : members.map((member) => `\n  | ${member}`).join('')
  return `${docstring([description])}export type ${name} =${union}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '')
}
