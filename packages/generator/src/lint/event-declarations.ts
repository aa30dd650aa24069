import { componentName, type Event, follow } from '../contract-model.ts'
import { arrayOf, objectOf } from '../json.ts'
import type { Contract } from '../merge.ts'
import type { Fault, Rule } from './rule.ts'

/** An event is named `resource.pastTense`, says who may read it, and has a schema whose type is its name. */
export const eventDeclarations: Rule = ({ contract, events }) => events.flatMap((it) => check(contract, it))

function check(contract: Contract, event: Event): readonly Fault[] {
  const { type, pointer } = event
  if (!/^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/.test(type)) {
    return [{ pointer, message: `the event type ${type} is not of the form resource.pastTense` }]
  }
  const faults: Fault[] = []
  if (event.node['operationId'] !== `on.${type}`) {
    faults.push({ pointer, message: `the event's operationId must be on.${type}` })
  }
  if (event.scope === '' || event.audience.length === 0) {
    faults.push({ pointer, message: 'the event needs x-scope and x-audience' })
  }
  const { node, pointer: at } = follow(contract, event.schema.node, event.schema.pointer)
  const types = [node, ...arrayOf(node['allOf'])].map(
    (part) => objectOf(objectOf(follow(contract, part, at).node['properties'])['type'])['const'],
  )
  if (componentName(event.schema.node) === undefined || !types.includes(type)) {
    faults.push({
      pointer,
      message: `the event's body must be a component schema whose type is the const ${type}`,
    })
  }
  return faults
}
