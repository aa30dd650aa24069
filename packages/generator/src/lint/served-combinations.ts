import { follow, isPaged, type Operation } from '../contract-model.ts'
import { arrayOf, objectOf, pointerTo, stringsOf } from '../json.ts'
import type { Contract } from '../merge.ts'
import type { Fault, Rule } from './rule.ts'

const PAGING = new Set(['limit', 'cursor', 'sort'])

/** A list with filters or sorts names the combinations that an index serves, in names that it takes. */
export const servedCombinations: Rule = ({ contract, operations }) =>
  operations.filter((it) => isPaged(contract, it)).flatMap((it) => check(contract, it))

function check(contract: Contract, operation: Operation): readonly Fault[] {
  const query = operation.parameters.filter((it) => it.in === 'query')
  const filters = query.map(({ name }) => name).filter((name) => !PAGING.has(name))
  const sort = query.find(({ name }) => name === 'sort')
  const sorts =
    sort === undefined ? [] : stringsOf(follow(contract, sort.schema.node, sort.schema.pointer).node['enum'])
  const at = pointerTo(operation.pointer, 'x-indexes')
  const indexes = arrayOf(operation.node['x-indexes']).map(objectOf)
  if (indexes.length === 0) {
    if (filters.length === 0) return []
    return [
      { pointer: operation.pointer, message: `a list with filters (${filters.join(', ')}) needs x-indexes` },
    ]
  }
  return indexes.flatMap((index, position) => {
    const unknown = [
      ...stringsOf(index['filters']).filter((name) => !filters.includes(name)),
      ...stringsOf(index['sorts']).filter((name) => !sorts.includes(name)),
    ]
    return unknown.map((name) => ({
      pointer: pointerTo(at, position),
      message: `x-indexes names ${name}, which is no filter or sort of the list`,
    }))
  })
}
