import type { Operation } from '../contract-model.ts'
import type { Fault, Rule } from './rule.ts'

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  GET: ['safe'],
  PUT: ['idempotent'],
  POST: ['safe', 'keyed'],
  PATCH: ['keyed'],
  DELETE: ['keyed', 'idempotent'],
}

/** Every operation says whether it may be repeated, and takes `Idempotency-Key` exactly where that is how. */
export const idempotency: Rule = ({ operations }) => operations.flatMap(check)

function check(operation: Operation): readonly Fault[] {
  const { method, pointer, idempotency: declared } = operation
  const allowed = ALLOWED[method] ?? []
  if (declared === '') {
    const what = method === 'GET' ? 'the operation' : 'a mutating operation'
    return [{ pointer, message: `${what} needs x-idempotency: ${allowed.join(' or ')}` }]
  }
  if (!allowed.includes(declared)) {
    const message = `x-idempotency of a ${method} is ${allowed.join(' or ')}, not ${declared}`
    return [{ pointer: `${pointer}/x-idempotency`, message }]
  }
  const takesKey = operation.parameters.some((it) => it.in === 'header' && it.name === 'Idempotency-Key')
  if (declared === 'keyed' && !takesKey) {
    return [{ pointer, message: 'a keyed operation needs the parameter Idempotency-Key' }]
  }
  if (declared !== 'keyed' && takesKey) {
    return [{ pointer, message: `an operation that is ${declared} takes no Idempotency-Key` }]
  }
  return []
}
