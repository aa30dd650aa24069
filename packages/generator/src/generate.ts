import { answerValidators } from './answer-validators.ts'
import { emitAnswerShapes } from './emit/answer-shapes.ts'
import { emitKnownProperties } from './emit/known-properties.ts'
import { emitOperations } from './emit/operations.ts'
import { emitProblemErrors } from './emit/problem-errors.ts'
import { emitSchemas } from './emit/schemas.ts'
import { emitCapabilityClasses } from './emit/sdk.ts'
import { emitEvents, emitProblems } from './emit/tables.ts'
import { emitOperationTypes, emitTypes } from './emit/types.ts'
import {
  emitAnswerTypes,
  emitAnswerValidators,
  emitRequestTypes,
  emitRequestValidators,
} from './emit/validators.ts'
import { readOperations } from './contract-model.ts'
import { refuseIfAny } from './finding.ts'
import { lint } from './lint/lint.ts'
import { parseSources, type SourceText } from './load.ts'
import { type Contract, mergeSources } from './merge.ts'
import { requestValidators } from './request-validators.ts'

/** Folders that the generator owns: what stands there and is not generated is stale. */
export const OUTPUT_FOLDERS: readonly string[] = [
  'packages/contract/src/generated',
  'packages/sdk/src/generated',
]

/**
 * Generates everything that follows from the contract.
 * @param texts - the contract's files
 * @returns the text of each generated file by its name, as seen from the project's root
 * @throws {ContractRefused} the contract breaks a rule; carries every finding
 */
export async function generate(texts: readonly SourceText[]): Promise<ReadonlyMap<string, string>> {
  const contract = mergeSources(parseSources(texts))
  const requests = requestValidators(contract)
  const answers = answerValidators(contract)
  refuseIfAny(lint(contract, requests, answers))

  const contractFile = (name: string): string => `packages/contract/src/generated/${name}`
  return new Map([
    [contractFile('schemas.ts'), await emitSchemas(contract)],
    [contractFile('operations.ts'), emitOperations(contract)],
    [contractFile('types.ts'), emitTypes(contract)],
    [contractFile('operation-types.ts'), emitOperationTypes(contract)],
    [contractFile('events.ts'), emitEvents(contract)],
    [contractFile('problems.ts'), emitProblems(contract)],
    [contractFile('known-properties.ts'), emitKnownProperties(requests)],
    [contractFile('requests.js'), await emitRequestValidators(requests)],
    [contractFile('requests.d.ts'), emitRequestTypes()],
    [contractFile('answers.js'), await emitAnswerValidators(answers)],
    [contractFile('answers.d.ts'), emitAnswerTypes()],
    [contractFile('openapi.json'), emitDocument(contract)],
    ['packages/sdk/src/generated/answer-shapes.ts', emitAnswerShapes(contract)],
    ['packages/sdk/src/generated/problem-errors.ts', emitProblemErrors(contract)],
    ...contract.capabilities
      .filter((capability) => readOperations(contract).some((it) => it.capability === capability))
      .map((capability): [string, string] => [
        `packages/sdk/src/generated/${capability}.ts`,
        emitCapabilityClasses(contract, requests, capability),
      ]),
  ])
}

function emitDocument({ document }: Contract): string {
  const note = 'Generated from openapi/ by `pnpm generate`. Do not edit.'
  return `${JSON.stringify({ 'x-generated': note, ...document }, null, 2)}\n`
}
