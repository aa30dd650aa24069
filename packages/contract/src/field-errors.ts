import { detailOf } from './field-error-detail.ts'
import { knownProperties } from './generated/known-properties.ts'
import { operations } from './generated/operations.ts'
import type { OperationId } from './generated/types.ts'
import { nearestName } from './nearest-name.ts'
import { settleUnions } from './union-errors.ts'
import type { ValidationError } from './validator.ts'

/** The part of a request that a validator answers for. */
export type RequestPart = 'body' | 'query' | 'path' | 'headers'

/** What is wrong with one part of a request: the contract's `FieldError`. */
export interface FieldFault {
  /** JSON pointer into the request, beginning with `/body`, `/query`, `/path` or `/headers`. At most 512 characters. */
  readonly pointer: string
  /** `required`, `unknown`, `type`, `enum`, `format`, `range`, `length`, `pattern`, `unique`, `one-of` or `invalid`. */
  readonly code: string
  /** One sentence for a person; never the value that was sent. At most 512 characters. */
  readonly detail: string
}

const MAX_FAULTS = 50
const MAX_POINTER = 512

const CODES: Readonly<Record<string, string>> = {
  required: 'required',
  dependentRequired: 'required',
  additionalProperties: 'unknown',
  unevaluatedProperties: 'unknown',
  type: 'type',
  enum: 'enum',
  const: 'enum',
  format: 'format',
  pattern: 'pattern',
  propertyNames: 'pattern',
  minimum: 'range',
  maximum: 'range',
  exclusiveMinimum: 'range',
  exclusiveMaximum: 'range',
  multipleOf: 'range',
  minLength: 'length',
  maxLength: 'length',
  minItems: 'length',
  maxItems: 'length',
  minProperties: 'length',
  maxProperties: 'length',
  uniqueItems: 'unique',
  anyOf: 'one-of',
  oneOf: 'one-of',
}

/** Where two codes meet at one pointer, the one on the left says less and gives way. */
const OVERRULED: Readonly<Record<string, readonly string[]>> = {
  type: ['enum'],
  pattern: ['format', 'length'],
  length: ['format', 'enum'],
}

/**
 * Turns the errors of a compiled validator into the contract's field errors.
 * @param part - the part of the request that was validated
 * @param operationId - the operation, whose known names answer "did you mean"
 * @param errors - the validator's `errors`; null where there are none
 * @returns at most 50, each pointer and code once, in the order found
 * @example
 * fieldErrors('body', 'accounts.create', body['accounts.create'].errors)
 * // [{ pointer: '/body/name', code: 'required', detail: '`name` is required.' }]
 */
export function fieldErrors(
  part: RequestPart,
  operationId: OperationId,
  errors: readonly ValidationError[] | null | undefined,
): readonly FieldFault[] {
  const faults = new Map<string, FieldFault>()
  const codes = new Map<string, Set<string>>()
  for (const error of settleUnions(errors ?? [])) {
    const fault = faultOf(part, operationId, error)
    faults.set(`${fault.code} ${fault.pointer}`, faults.get(`${fault.code} ${fault.pointer}`) ?? fault)
    codes.set(fault.pointer, (codes.get(fault.pointer) ?? new Set()).add(fault.code))
  }
  const overruled = ({ code, pointer }: FieldFault): boolean =>
    (OVERRULED[code] ?? []).some((stronger) => codes.get(pointer)?.has(stronger))
  return [...faults.values()].filter((fault) => !overruled(fault)).slice(0, MAX_FAULTS)
}

function faultOf(part: RequestPart, operationId: OperationId, error: ValidationError): FieldFault {
  const child = childOf(error)
  const pointer = `/${part}${error.instancePath}${child === undefined ? '' : `/${escapeToken(child)}`}`
  const code = CODES[error.keyword] ?? 'invalid'
  const detail =
    code === 'unknown'
      ? unknownDetail(child ?? '', knownNames(part, operationId, error.instancePath))
      : detailOf(error)
  return { pointer: bounded(pointer), code, detail }
}

/** The property that an error at an object is really about. */
function childOf({ params, keyword }: ValidationError): string | undefined {
  const names: Readonly<Record<string, unknown>> = {
    required: params['missingProperty'],
    dependentRequired: params['missingProperty'],
    additionalProperties: params['additionalProperty'],
    unevaluatedProperties: params['unevaluatedProperty'],
    propertyNames: params['propertyName'],
  }
  const name = names[keyword]
  return typeof name === 'string' ? name : undefined
}

function unknownDetail(name: string, known: readonly string[]): string {
  const meant = nearestName(name, known)
  return meant === undefined
    ? 'This is not known here.'
    : `This is not known here; did you mean \`${meant}\`?`
}

function knownNames(part: RequestPart, operationId: OperationId, instancePath: string): readonly string[] {
  if (part === 'query') return operations[operationId].query.map(({ name }) => name)
  if (part !== 'body') return []
  const tokens = instancePath.split('/')
  const matches = (pattern: string): boolean => {
    const parts = pattern.split('/')
    return parts.length === tokens.length && parts.every((it, index) => it === '*' || it === tokens[index])
  }
  return Object.entries(knownProperties[operationId] ?? {})
    .filter(([pattern]) => matches(pattern))
    .flatMap(([, names]) => names)
}

function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Shortens a pointer that no one would read to its longest parent that fits. */
function bounded(pointer: string): string {
  let fitting = pointer
  while (fitting.length > MAX_POINTER) fitting = fitting.slice(0, fitting.lastIndexOf('/'))
  return fitting
}
