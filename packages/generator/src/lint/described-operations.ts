import { type Operation, successOf } from '../contract-model.ts'
import type { Fault, Rule } from './rule.ts'

const ACTORS = new Set(['app', 'agent', 'contact'])

/** An operation says what it does, who may call it with which scopes, what it answers, and shows an example of each body. */
export const describedOperations: Rule = ({ operations }) => operations.flatMap(check)

function check(operation: Operation): readonly Fault[] {
  const { pointer, actors, scopes } = operation
  const faults: Fault[] = []
  const need = (holds: boolean, message: string, at = pointer): void => {
    if (!holds) faults.push({ pointer: at, message })
  }
  need(operation.summary !== '', 'the operation needs a summary')
  need(operation.description !== '', 'the operation needs a description')
  need(scopes.length > 0, 'the operation needs scopes: security: [{ bearer: [scope] }]')
  need(
    actors.length > 0 && actors.every((actor) => ACTORS.has(actor)),
    'the operation needs x-actors, some of app, agent, contact',
  )
  // A part of the content (206) is no other success than the whole: it is what a caller asked for by `Range`.
  const successes = operation.responses.filter(({ status }) => status.startsWith('2') && status !== '206')
  const success = successOf(operation)
  need(
    successes.length === 1 && success !== undefined,
    'the operation needs exactly one answer 2xx',
    `${pointer}/responses`,
  )
  for (const media of [...(operation.body?.content ?? []), ...(success?.content ?? [])]) {
    need('example' in media.node, 'the body needs an example', media.pointer)
  }
  return faults
}
