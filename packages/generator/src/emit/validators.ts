import type { AnswerValidators } from '../answer-validators.ts'
import { bundleValidators } from '../bundle.ts'
import type { RequestValidators } from '../request-validators.ts'
import { HEADER, literal, quoted } from './text.ts'

/** Writes `requests.js`: validators of bodies, queries, paths and headers by operation. */
export async function emitRequestValidators({ set, validators }: RequestValidators): Promise<string> {
  const exports = (['body', 'query', 'path', 'headers'] as const).map((kind) => {
    const rows = validators
      .filter((it) => it.kind === kind)
      .map(({ operation, name, coercions }) => {
        const coerced = Object.keys(coercions).length > 0
        const validator = coerced
          ? `coercing(validators.${name}, ${literal(coercions)})`
          : `validators.${name}`
        return `${quoted(operation.id)}: ${validator},`
      })
    return `export const ${kind} = {\n${rows.join('\n')}\n}`
  })
  const entry = [
    "import * as validators from 'validators'",
    "import { coercing } from './runtime/coercing.ts'",
    ...exports,
  ]
  return bundleValidators(entry.join('\n'), set.moduleText(), HEADER.trim())
}

/** Writes `requests.d.ts`. */
export function emitRequestTypes(): string {
  return `${HEADER}
import type { Validator } from '../validator.ts'
import type { OperationId } from './types.ts'

/** Validators of the JSON body, by operation; absent where an operation takes none. */
export declare const body: Readonly<Partial<Record<OperationId, Validator>>>
/** Validators of the query: an object of strings, repeated parameters as arrays; numbers are read in place. */
export declare const query: Readonly<Record<OperationId, Validator>>
/** Validators of the path's parameters: an object of strings. */
export declare const path: Readonly<Record<OperationId, Validator>>
/** Validators of \`Idempotency-Key\` and \`If-Match\`, keyed so; absent where an operation takes neither. */
export declare const headers: Readonly<Partial<Record<OperationId, Validator>>>
`
}

/** Writes `answers.js`: strict validators of answers by operation and status, and of events by type. */
export async function emitAnswerValidators({ set, answers, events }: AnswerValidators): Promise<string> {
  const operations = Map.groupBy(answers, ({ operation }) => operation.id)
  const rows = [...operations].map(([id, statuses]) => {
    const cells = statuses.map(({ status, name }) =>
      name === null ? `${status}: noContent` : `${status}: validators.${name}`,
    )
    return `${quoted(id)}: { ${cells.join(', ')} },`
  })
  const entry = [
    "import * as validators from 'validators'",
    "import { noContent } from './runtime/no-content.ts'",
    `export const answer = {\n${rows.join('\n')}\n}`,
    `export const event = {\n${events.map((it) => `${quoted(it.event.type)}: validators.${it.name},`).join('\n')}\n}`,
  ]
  return bundleValidators(entry.join('\n'), set.moduleText(), HEADER.trim())
}

/** Writes `answers.d.ts`. */
export function emitAnswerTypes(): string {
  return `${HEADER}
import type { Validator } from '../validator.ts'
import type { EventType, OperationId } from './types.ts'

/** Strict validators of answers by operation and status; an answer without a body is \`undefined\`. */
export declare const answer: Readonly<Record<OperationId, Readonly<Record<number, Validator>>>>
/** Strict validators of events by type. */
export declare const event: Readonly<Record<EventType, Validator>>
`
}
