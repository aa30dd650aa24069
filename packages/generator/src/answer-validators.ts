import {
  type Event,
  failuresOf,
  type MediaType,
  type Operation,
  readEvents,
  readOperations,
  successOf,
} from './contract-model.ts'
import type { Contract } from './merge.ts'
import { answerProjection } from './schema-projection.ts'
import { type ValidatorSet, validatorSet } from './validator-set.ts'

/** What one operation may answer with one status. */
interface AnswerValidator {
  readonly operation: Operation
  readonly status: string
  readonly media: MediaType | null
  /** The validator's name in the set; null where the answer has no body. */
  readonly name: string | null
  /** Where the schema stands in the merged document. */
  readonly pointer: string
}

/** What one type of event looks like. */
interface EventValidator {
  readonly event: Event
  readonly name: string
  readonly pointer: string
}

/** Strict validators of our own answers and events. */
export interface AnswerValidators {
  readonly set: ValidatorSet
  readonly answers: readonly AnswerValidator[]
  readonly events: readonly EventValidator[]
}

/** Prepares validators of each declared answer of each operation and of each event. */
export function answerValidators(contract: Contract): AnswerValidators {
  const projection = answerProjection(contract)
  const set = validatorSet(projection.definitions, true)
  const answers = readOperations(contract).flatMap((operation) => {
    const success = successOf(operation)
    return [...(success === undefined ? [] : [success]), ...failuresOf(operation)].map(
      ({ status, content, pointer }) => {
        const media = content[0] ?? null
        const name = media === null ? null : set.add(projection.project(media.schema.node))
        return { operation, status, media, name, pointer: media?.schema.pointer ?? pointer }
      },
    )
  })
  const events = readEvents(contract).map((event) => ({
    event,
    name: set.add(projection.project(event.schema.node)),
    pointer: event.schema.pointer,
  }))
  return { set, answers, events }
}
