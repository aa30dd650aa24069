import type { Operation } from '../contract-model.ts'
import { stringOf } from '../json.ts'
import type { Contract } from '../merge.ts'
import { declaredProblems } from '../problem-kinds.ts'
import { camelCase, docstring } from './text.ts'

/** What the example of a method needs beside its operation. */
interface Example {
  readonly arguments: readonly string[]
  readonly paged: boolean
  readonly nothing: boolean
}

/** Writes a method's docstring: summary, description, arguments, what it throws by problem kind, and an example. */
export function methodDocstring(
  contract: Contract,
  operation: Operation,
  given: readonly { readonly name: string; readonly input: string }[],
  example: Example,
): string {
  const summary = operation.summary.replace(/\.?$/, '.')
  const parameters = given.map(
    ({ name, input }) => `@param ${name} - ${describeArgument(operation, name, input)}`,
  )
  const problems = declaredProblems(contract, operation).map(
    ({ kind, status, description }) =>
      `@throws {ApiError} \`${kind}\` (${status}): ${firstSentence(description)}`,
  )
  const scopes = operation.scopes.map((scope) => `\`${scope}\``).join(' and ')
  return docstring(
    [
      `${summary}\n`,
      `${operation.description}\n`,
      `Needs the scope ${scopes}; open to ${operation.actors.join(', ')}.`,
      ...parameters,
      ...problems,
      ...exampleLines(operation, example),
    ],
    '  ',
  )
}

function describeArgument(operation: Operation, name: string, input: string): string {
  if (input === 'body') return clause(stringOf(operation.body?.node['description']))
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
    ? '`ifMatch` is the `version` of the resource that the caller saw; the rest is about this one request'
    : 'about this one request: signal, idempotency key, headers'
}

function exampleLines(operation: Operation, example: Example): readonly string[] {
  const call = `client.${camelCase(operation.resource)}.${operation.verb}(${example.arguments.join(', ')})`
  if (example.paged) return ['@example', `for await (const item of ${call}) console.log(item)`]
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
