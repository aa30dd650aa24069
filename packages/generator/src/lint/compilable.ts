import type { ValidatorSet } from '../validator-set.ts'
import type { Rule } from './rule.ts'

/** Every schema compiles in strict mode: no unknown keyword or format, no keyword without effect. */
export const compilable: Rule = ({ requests, answers }) => {
  const named = [
    ...requests.validators.map(({ name, pointer }) => ({ set: requests.set, name, pointer })),
    ...answers.answers.map(({ name, pointer }) => ({ set: answers.set, name, pointer })),
    ...answers.events.map(({ name, pointer }) => ({ set: answers.set, name, pointer })),
  ]
  return named.flatMap(({ set, name, pointer }) => {
    const fault = name === null ? undefined : compileFault(set, name)
    return fault === undefined ? [] : [{ pointer, message: `the schema does not compile: ${fault}` }]
  })
}

/** Why a validator does not compile; undefined where it does. */
export function compileFault(set: ValidatorSet, name: string): string | undefined {
  try {
    set.validator(name)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
