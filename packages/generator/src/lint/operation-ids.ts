import { stringsOf } from '../json.ts'
import type { Rule } from './rule.ts'

/** An operation is named once, `resource.verb` in camel case, and tagged with its resource. */
export const operationIds: Rule = ({ contract, operations }) => {
  const first = new Map<string, string>()
  return operations.flatMap(({ id, resource, pointer, node }) => {
    const at = `${pointer}/operationId`
    if (id === '') return [{ pointer, message: 'the operation has no operationId' }]
    if (!/^[a-z][a-zA-Z0-9]*\.[a-z][a-zA-Z0-9]*$/.test(id)) {
      return [{ pointer: at, message: `operationId ${id} is not of the form resource.verb in camel case` }]
    }
    const earlier = first.get(id)
    if (earlier !== undefined) {
      const place = contract.locate(earlier)
      return [
        { pointer: at, message: `operationId ${id} is already taken at ${place.file}#${place.pointer}` },
      ]
    }
    first.set(id, at)
    const tags = stringsOf(node['tags'])
    return tags.length === 1 && tags[0] === resource
      ? []
      : [{ pointer: `${pointer}/tags`, message: `the operation's one tag must be its resource, ${resource}` }]
  })
}
