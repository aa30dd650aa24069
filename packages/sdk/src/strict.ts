import type { CheckedAnswer } from './observer.ts'

/** A compiled validator as `@deskwire/contract` has them: says whether a value is valid and keeps what is wrong. */
interface AnswerValidator {
  (value: unknown): boolean
  readonly errors?:
    | readonly {
        readonly instancePath: string
        readonly params: Readonly<Record<string, unknown>>
      }[]
    | null
}

/** Validators of answers by operation and status: the export `answer` of `@deskwire/contract/answers`. */
export type AnswerValidators = Readonly<Record<string, Readonly<Record<number, AnswerValidator>>>>

/**
 * Makes a hook that holds each answer against the contract and fails the call with an `InvalidResponseError` whose `pointers`
 * say where it breaks it. What a newer server adds breaks it too, so this is for tests, and for finding out who is wrong.
 * @param validators - given and not imported, since they weigh more than the rest of the SDK
 * @example
 * ```ts
 * import { answer } from '@deskwire/contract/answers'
 * import { createClient } from '@deskwire/sdk'
 * import { strictAnswers } from '@deskwire/sdk/strict'
 * const client = createClient({
 *   baseUrl: sandbox.baseUrl,
 *   apiKey: sandbox.apiKey,
 *   fetch: sandbox.fetch,
 *   hooks: { checkAnswer: strictAnswers(answer) },
 * })
 * ```
 */
export function strictAnswers(
  validators: AnswerValidators,
): (answer: CheckedAnswer) => readonly string[] | undefined {
  return ({ operationId, status, data }) => {
    // The contract knows the stream as bytes; each of its events is what `events.get` answers.
    const validate = validators[operationId === 'events.stream' ? 'events.get' : operationId]?.[status]
    if (!validate || validate(data)) return
    const pointers = (validate.errors ?? []).map(({ instancePath, params }) => {
      const unknown =
        params['additionalProperty'] ?? params['unevaluatedProperty'] ?? params['missingProperty']
      return typeof unknown === 'string' ? `${instancePath}/${unknown}` : instancePath
    })
    return [...new Set(pointers)].sort()
  }
}
