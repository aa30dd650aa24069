import type { AnswerValidators } from '../answer-validators.ts'
import type { Event, Operation } from '../contract-model.ts'
import type { Contract } from '../merge.ts'
import type { RequestValidators } from '../request-validators.ts'

/** What every rule may look at. */
export interface Subject {
  readonly contract: Contract
  readonly operations: readonly Operation[]
  readonly events: readonly Event[]
  readonly requests: RequestValidators
  readonly answers: AnswerValidators
}

/** Something wrong at a pointer into the merged document. */
export interface Fault {
  readonly pointer: string
  readonly message: string
}

/** One rule of the contract: names every place that breaks it. */
export type Rule = (subject: Subject) => readonly Fault[]
