import { readOperations } from '../contract-model.ts'
import type { Contract } from '../merge.ts'
import { allProblemKinds } from '../problem-kinds.ts'
import { docstring, HEADER, pascalCase, propertyName, quoted } from './text.ts'

/**
 * Writes the SDK's type of an `ApiError` with each kind of problem.
 *
 * They stand written out, since a compiler that has to put `ApiError` and a document together does it again in every file. What a
 * kind means is said by its document.
 */
export function emitProblemErrors(contract: Contract): string {
  const kinds = allProblemKinds(contract, readOperations(contract))
  const errors = kinds.map(
    ({ kind, status, schemaName }) =>
      `interface ${pascalCase(kind)}Error extends ApiError {
  readonly kind: ${quoted(kind)}
  readonly status: ${status}
  readonly problem: ${schemaName}
}
`,
  )
  const documents = [...new Set(kinds.map(({ schemaName }) => schemaName))].sort()
  const rows = kinds.map(({ kind }) => `  readonly ${propertyName(kind)}: ${pascalCase(kind)}Error\n`)
  return `${HEADER}
import type {
${documents.map((name) => `  ${name},\n`).join('')}} from '@deskwire/contract/types'
import type { ApiError } from '../errors.ts'

${errors.join('\n')}
${docstring(['The error of each kind of problem.'])}export interface ProblemErrors {
${rows.join('')}}
`
}
