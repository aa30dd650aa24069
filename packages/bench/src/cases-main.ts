import { existsSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MalformedCasesError, runClockCases } from './sla-cases.ts'

const USAGE = 'Usage: pnpm cases sla [file]'
const PROJECT_ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const DEFAULT_FILE = resolve(PROJECT_ROOT, '../shared/cases/sla/clock.json')

process.exitCode = main(process.argv.slice(2))

/** Runs a case suite and returns the exit code: 0 all passed, 1 some failed, 2 nothing could be run. */
function main([suite, file, ...rest]: readonly string[]): 0 | 1 | 2 {
  if (suite !== 'sla' || rest.length > 0) {
    console.error(USAGE)
    return 2
  }
  if (file === undefined && !existsSync(DEFAULT_FILE)) {
    console.log(`Skipped: ${relative(PROJECT_ROOT, DEFAULT_FILE)} is not here, and no file was given`)
    console.log('0 passed, 0 failed')
    return 0
  }
  return runFile(file === undefined ? DEFAULT_FILE : resolve(file))
}

function runFile(path: string): 0 | 1 | 2 {
  try {
    return report(runClockCases(JSON.parse(readFileSync(path, 'utf8'))))
  } catch (error) {
    if (!isUnreadable(error)) throw error
    console.error(`Cannot run the cases of ${path}: ${error.message}`)
    return 2
  }
}

function report(results: ReturnType<typeof runClockCases>): 0 | 1 {
  const failures = results.filter(({ passed }) => !passed)
  for (const { name, expected, got } of failures) {
    console.log(`FAILED ${name}\n  expected ${JSON.stringify(expected)}\n  got      ${JSON.stringify(got)}`)
  }
  console.log(`${results.length - failures.length} passed, ${failures.length} failed`)
  return failures.length === 0 ? 0 : 1
}

/** The file is missing or not readable, is no JSON, or holds no cases. */
function isUnreadable(error: unknown): error is Error {
  return (
    error instanceof SyntaxError ||
    error instanceof MalformedCasesError ||
    (error instanceof Error && 'syscall' in error)
  )
}
