import type { AnswerValidators } from '../answer-validators.ts'
import { readEvents, readOperations } from '../contract-model.ts'
import type { Finding } from '../finding.ts'
import type { Contract } from '../merge.ts'
import type { RequestValidators } from '../request-validators.ts'
import { bodySchemas } from './body-schemas.ts'
import { closedRequests } from './closed-requests.ts'
import { compilable } from './compilable.ts'
import { describedParts } from './described-parts.ts'
import { describedOperations } from './described-operations.ts'
import { enumsByDirection } from './enums-by-direction.ts'
import { eventDeclarations } from './event-declarations.ts'
import { examples } from './examples.ts'
import { idempotency } from './idempotency.ts'
import { operationIds } from './operation-ids.ts'
import { parameters } from './parameters.ts'
import { problemAnswers } from './problem-answers.ts'
import type { Rule } from './rule.ts'
import { servedCombinations } from './served-combinations.ts'
import { typeNames } from './type-names.ts'

const RULES: readonly Rule[] = [
  operationIds,
  idempotency,
  describedOperations,
  parameters,
  servedCombinations,
  problemAnswers,
  eventDeclarations,
  describedParts,
  bodySchemas,
  closedRequests,
  enumsByDirection,
  typeNames,
  compilable,
  examples,
]

/** Holds a contract to every rule and gives all that breaks one, in the files where it stands. */
export function lint(
  contract: Contract,
  requests: RequestValidators,
  answers: AnswerValidators,
): readonly Finding[] {
  const subject = {
    contract,
    operations: readOperations(contract),
    events: readEvents(contract),
    requests,
    answers,
  }
  return RULES.flatMap((rule) => rule(subject)).map(({ pointer, message }) => {
    const place = contract.locate(pointer)
    return { file: place.file, pointer: place.pointer, message }
  })
}
