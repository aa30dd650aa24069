import type { Operation } from '../contract-model.ts'
import type { Fault, Rule } from './rule.ts'

/** Parameters fit the path, and `If-Match` comes with the two answers that it makes possible. */
export const parameters: Rule = ({ operations }) => operations.flatMap(check)

function check(operation: Operation): readonly Fault[] {
  const { pointer, path } = operation
  const faults: Fault[] = []
  const declared = operation.parameters.filter((it) => it.in === 'path').map(({ name }) => name)
  const written = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
  for (const name of written.filter((it) => !declared.includes(it))) {
    faults.push({ pointer, message: `the path's parameter ${name} is not declared` })
  }
  for (const name of declared.filter((it) => !written.includes(it))) {
    faults.push({ pointer, message: `the parameter ${name} is not in the path` })
  }
  const seen = new Set<string>()
  for (const { name, in: place, pointer: at } of operation.parameters) {
    if (seen.has(`${place} ${name}`))
      faults.push({ pointer: at, message: `${pointer} has the ${place} parameter ${name} twice` })
    seen.add(`${place} ${name}`)
  }
  const statuses = new Set(operation.responses.map(({ status }) => status))
  const conditional = operation.parameters.some((it) => it.in === 'header' && it.name === 'If-Match')
  for (const status of ['412', '428']) {
    if (conditional !== statuses.has(status)) {
      const message = conditional
        ? `an operation with If-Match needs the answer ${status}`
        : `the answer ${status} needs the parameter If-Match`
      faults.push({ pointer, message })
    }
  }
  return faults
}
