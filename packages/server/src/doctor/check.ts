/** What one check found. */
export interface Finding {
  readonly name: string
  /** `fail`: mend it before you serve. `warn`: it works, and may not for long. `skip`: it could not be looked at. */
  readonly state: 'ok' | 'warn' | 'fail' | 'skip'
  readonly detail: string
  /** What to do. */
  readonly mend?: string
}

/** One look at a server's surroundings. */
export type Check = () => Promise<Finding | readonly Finding[]>

/**
 * Runs checks one after another. One that breaks is a finding too.
 * @param checks - by the name under which a break is told
 */
export async function runChecks(checks: Readonly<Record<string, Check>>): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const [name, check] of Object.entries(checks)) {
    try {
      findings.push(...[await check()].flat())
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      findings.push({ name, state: 'fail', detail: code === undefined ? message : `${code}: ${message}` })
    }
  }
  return findings
}
