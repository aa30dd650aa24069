import { componentName, type Node } from '../contract-model.ts'
import { arrayOf, objectOf } from '../json.ts'
import type { Fault, Rule, Subject } from './rule.ts'
import { type Met, walkSchemas } from './schema-walk.ts'

/** What we answer may have values that a client does not know yet (`OpenValue`); what we are sent may not. */
export const enumsByDirection: Rule = (subject) => [...openAnswers(subject), ...closedRequestEnums(subject)]

function openAnswers({ contract, operations, events }: Subject): readonly Fault[] {
  const answers: readonly Node[] = [
    ...operations.flatMap(({ responses }) =>
      responses.flatMap(({ content }) => content.map(({ schema }) => schema)),
    ),
    ...events.map(({ schema }) => schema),
  ]
  // a component that is used open in one place may stand bare in another: each use is judged where it stands
  return walkSchemas(contract, answers, (met) => {
    const enumerated = 'enum' in met.schema && met.around?.schema['$ref'] === undefined
    const name = componentName(met.schema)
    const refersToEnum = name !== undefined && 'enum' in objectOf(schemasOf(contract)[name])
    if ((!enumerated && !refersToEnum) || hasOpenSibling(met)) return []
    return [{ pointer: met.pointer, message: 'an enum in an answer must be open: anyOf with OpenValue' }]
  })
}

function closedRequestEnums({ contract, operations }: Subject): readonly Fault[] {
  const bodies = operations.flatMap(({ body }) => (body?.content ?? []).map(({ schema }) => schema))
  const parameters = operations.flatMap((it) => it.parameters.map(({ schema }) => schema))
  return walkSchemas(contract, [...bodies, ...parameters], ({ schema, pointer }) =>
    componentName(schema) === 'OpenValue'
      ? [{ pointer, message: 'an enum in a request must be closed: no OpenValue' }]
      : [],
  )
}

function hasOpenSibling({ step, around }: Met): boolean {
  return (
    step?.keyword === 'anyOf' &&
    arrayOf(around?.schema['anyOf']).some((it) => componentName(objectOf(it)) === 'OpenValue')
  )
}

function schemasOf(contract: Subject['contract']): ReturnType<typeof objectOf> {
  return objectOf(objectOf(contract.document['components'])['schemas'])
}
