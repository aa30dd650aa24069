/** Something in the contract that the generator refuses. */
export interface Finding {
  /** File as seen from the project's root, such as `openapi/people.yaml`. */
  readonly file: string
  /** JSON pointer into that file. */
  readonly pointer: string
  /** What is wrong and what to do, in one sentence. */
  readonly message: string
}

/** Thrown when a contract is refused; carries every finding at once. */
export class ContractRefused extends Error {
  override readonly name = 'ContractRefused'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(formatFindings(findings))
    this.findings = findings
  }
}

/** Writes findings one a line, `file#pointer: message`, by file and then as they were found; repeats are left out. */
function formatFindings(findings: readonly Finding[]): string {
  const lines = findings
    .toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
    .map(({ file, pointer, message }) => `${file}#${pointer}: ${message}`)
  return [...new Set(lines)].join('\n')
}

/** Throws what was found, if anything was. */
export function refuseIfAny(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new ContractRefused(findings)
}
