import type { Severity } from '../../src/rules.ts'
import type { SecurityFlag } from '../../src/security.ts'

/** What is read out of a text. */
interface Want {
  readonly severity: Severity
  readonly security?: SecurityFlag
  readonly category: string | null
  readonly facts: Readonly<Record<string, string | number | boolean>>
}

/** A fault as a customer tells it, and what the tags and facts of it must be. */
export interface FaultText {
  readonly name: string
  readonly language: string
  readonly text: string
  readonly want: Want
}
