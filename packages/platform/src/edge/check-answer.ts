import { answer } from '@deskwire/contract/answers'
import type { OperationId } from '@deskwire/contract'

/** Thrown where an answer of ours breaks the contract: a bug of the platform, never of the caller. */
class BrokenAnswerError extends Error {
  override readonly name = 'BrokenAnswerError'
  readonly operationId: string
  readonly status: number

  constructor(operationId: string, status: number, faults: readonly string[]) {
    super(`The answer ${status} of ${operationId} breaks the contract: ${faults.join('; ')}.`)
    this.operationId = operationId
    this.status = status
  }
}

/**
 * Holds an answer to the contract, strictly: undeclared properties and undeclared enum values are faults.
 * @throws {BrokenAnswerError} it breaks the contract, or the contract declares no such answer
 */
export function checkAnswer(operationId: string, status: number, body: unknown): void {
  const validate = answer[operationId as OperationId]?.[status]
  if (!validate) throw new BrokenAnswerError(operationId, status, ['the contract declares no such answer'])
  if (validate(body)) return
  throw new BrokenAnswerError(
    operationId,
    status,
    (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? ''}`),
  )
}
