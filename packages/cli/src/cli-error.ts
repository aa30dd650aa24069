/** A failure that a person can mend: its message says what to do, and no stack is shown. */
export class CliError extends Error {
  override readonly name = 'CliError'
  /** Exit code: 2 for a wrong call, 1 for anything else. */
  readonly exitCode: number

  constructor(message: string, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
