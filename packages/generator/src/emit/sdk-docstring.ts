import { isBinary, isPaged, type Operation, readOperations } from '../contract-model.ts'
import { stringOf } from '../json.ts'
import type { Contract } from '../merge.ts'
import { commonKinds, declaredProblems } from '../problem-kinds.ts'
import { camelCase, docstring } from './text.ts'

/** What the example of a method needs beside its operation. */
interface Example {
  readonly arguments: readonly string[]
  readonly iterated: boolean
  readonly nothing: boolean
}

/**
 * Writes a method's docstring: summary, description, arguments, what it throws by problem kind, and an example.
 * @param usual - kinds that are the same for every call of its sort: they are named on one line, behind those that are its own
 */
export function methodDocstring(
  contract: Contract,
  operation: Operation,
  given: readonly { readonly name: string; readonly input: string }[],
  example: Example,
  usual: ReadonlySet<string>,
): string {
  const summary = operation.summary.replace(/\.?$/, '.')
  const parameters = given.map(
    ({ name, input }) => `@param ${name} - ${describeArgument(operation, name, input)}`,
  )
  const declared = declaredProblems(contract, operation)
  const problems = declared
    .filter(({ kind }) => !usual.has(kind))
    .map(
      ({ kind, status, description }) =>
        `@throws {ApiError} \`${kind}\` (${status}): ${firstSentence(description)}`,
    )
  const common = commonKinds(contract, readOperations(contract))
  const others = [
    ...declared.filter(({ kind }) => usual.has(kind) && !common.has(kind)).map(({ kind }) => `\`${kind}\``),
    ...(common.size > 0 ? ['any `CommonProblemKind`'] : []),
  ]
  const scopes = operation.scopes.map((scope) => `\`${scope}\``).join(' and ')
  return docstring(
    [
      `${summary}\n`,
      `${operation.description}\n`,
      `Needs the scope ${scopes}; open to ${operation.actors.join(', ')}.`,
      ...parameters,
      ...problems,
      others.length > 0 ? `@throws {ApiError} as every such call: ${others.join(', ')}.` : '',
      ...exampleLines(operation, example),
    ],
    '  ',
  )
}

/**
 * Lists, for each operation, the kinds that say nothing about it: those that all operations declare, all with a JSON body, all with
 * a key, or all lists.
 */
export function usualKinds(
  contract: Contract,
  operations: readonly Operation[],
): (operation: Operation) => ReadonlySet<string> {
  const sorts: readonly ((operation: Operation) => boolean)[] = [
    () => true,
    ({ body }) => body !== null && !isBinary(body.content[0]),
    ({ idempotency }) => idempotency === 'keyed',
    (operation) => isPaged(contract, operation),
  ]
  const kinds = sorts.map((isOfSort) => ({
    isOfSort,
    common: commonKinds(contract, operations.filter(isOfSort)),
  }))
  return (operation) =>
    new Set(kinds.flatMap(({ isOfSort, common }) => (isOfSort(operation) ? [...common] : [])))
}

function describeArgument(operation: Operation, name: string, input: string): string {
  if (input === 'body' || input === 'bytes') return clause(stringOf(operation.body?.node['description']))
  if (input === 'path') {
    const parameter = operation.parameters.find((it) => it.in === 'path' && it.name === name)
    return clause(parameter?.description ?? '')
  }
  if (input === 'query') {
    return operation.parameters
      .filter((it) => it.in === 'query')
      .map((it) => `\`${it.name}\`: ${clause(it.description)}`)
      .join('; ')
  }
  return operation.parameters.some((it) => it.in === 'header' && it.name === 'If-Match')
    ? '`ifMatch` is the `version` of the resource that the caller saw; the rest is of this one request'
    : 'of this one request'
}

function exampleLines(operation: Operation, example: Example): readonly string[] {
  const call = `client.${camelCase(operation.resource)}.${operation.verb}(${example.arguments.join(', ')})`
  if (example.iterated) return ['@example', `for await (const item of ${call}) console.log(item)`]
  return ['@example', example.nothing ? `await ${call}` : `const result = await ${call}`]
}

function firstSentence(text: string): string {
  return /^.*?[.;](?= |$)/.exec(oneLine(text))?.[0].replace(/;$/, '.') ?? oneLine(text)
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** A description as a part of a sentence: no capital at its head, no full stop at its end. */
function clause(text: string): string {
  const line = oneLine(text).replace(/\.$/, '')
  return /^[A-Z][a-z ]/.test(line) ? line.charAt(0).toLowerCase() + line.slice(1) : line
}
