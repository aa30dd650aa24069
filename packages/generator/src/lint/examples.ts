import type { ErrorObject } from 'ajv'
import type { MediaType } from '../contract-model.ts'
import { arrayOf, type Json, type JsonObject, pointerTo } from '../json.ts'
import { answerProjection } from '../schema-projection.ts'
import { type ValidatorSet, validatorSet } from '../validator-set.ts'
import { compileFault } from './compilable.ts'
import type { Fault, Rule, Subject } from './rule.ts'
import { walkSchemas } from './schema-walk.ts'

/** How many faults of one example are worth reading. */
const MAX_FAULTS = 5

/**
 * Every example is valid against its schema; the example of an answer even against the strict reading, which knows no
 * undeclared property and no undeclared value.
 */
export const examples: Rule = (subject) => [...mediaTypeExamples(subject), ...schemaExamples(subject)]

function mediaTypeExamples({ requests, answers }: Subject): readonly Fault[] {
  const bodies = requests.validators
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ operation, name }) =>
      (operation.body?.content ?? []).map((media) => ({ set: requests.set, name, media })),
    )
  const sent = answers.answers.flatMap(({ name, media }) =>
    name === null || media === null ? [] : [{ set: answers.set, name, media }],
  )
  return [...bodies, ...sent].flatMap(({ set, name, media }) =>
    examplesOf(media).flatMap(({ value, pointer }) => check(set, name, value, pointer)),
  )
}

function examplesOf({
  node,
  pointer,
}: MediaType): readonly { readonly value: Json; readonly pointer: string }[] {
  return node['example'] === undefined ? [] : [{ value: node['example'], pointer: `${pointer}/example` }]
}

/** Examples that stand in schemas and parameters. */
function schemaExamples({ contract, operations }: Subject): readonly Fault[] {
  const projection = answerProjection(contract)
  const set = validatorSet(projection.definitions, true)
  const components = Object.entries((contract.document['components'] as JsonObject)['schemas'] ?? {}).map(
    ([name, node]: [string, Json]) => ({
      node: node as JsonObject,
      pointer: pointerTo('/components/schemas', name),
    }),
  )
  const parameters = operations.flatMap((it) => it.parameters.map(({ schema }) => schema))
  const found = walkSchemas(contract, [...components, ...parameters], ({ schema, pointer }) =>
    arrayOf(schema['examples']).map((value, index) => ({
      name: set.add(projection.project(schema)),
      value,
      pointer: pointerTo(pointer, 'examples', index),
    })),
  )
  return found.flatMap(({ name, value, pointer }) => check(set, name, value, pointer))
}

function check(set: ValidatorSet, name: string, value: Json, pointer: string): readonly Fault[] {
  // a schema that does not compile is another rule's finding
  if (compileFault(set, name) !== undefined) return []
  const validate = set.validator(name)
  if (validate(structuredClone(value))) return []
  return (validate.errors ?? []).slice(0, MAX_FAULTS).map((error) => ({
    pointer: `${pointer}${error.instancePath}`,
    message: `the example breaks its schema: ${reason(error)}`,
  }))
}

function reason({ keyword, params, message }: ErrorObject): string {
  const name: unknown = params['additionalProperty'] ?? params['unevaluatedProperty']
  return `${message ?? keyword}${typeof name === 'string' ? ` (${name})` : ''}`
}
