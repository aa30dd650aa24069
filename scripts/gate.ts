import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './workspace.ts'

/** How a gate ended. */
export type Outcome = {
  readonly ok: boolean
  /** What is printed when it fails. */
  readonly output: string
  /** A figure or remark that is printed beside its name. */
  readonly note?: string
  /** Tests that ran inside it, counted apart. */
  readonly tests?: { readonly passed: number; readonly failed: number }
}

/** One thing that must hold before a change goes in. */
export type Gate = {
  readonly name: string
  readonly about: string
  /** Gates whose results it reads: it is skipped when one of them fails. */
  readonly needs?: readonly string[]
  /** Whether it keeps all cores busy by itself, so that nothing runs beside it. */
  readonly alone?: boolean
  readonly run: () => Promise<Outcome>
}

/** A gate's fate and how long it took. */
export type GateResult = {
  readonly gate: Gate
  readonly state: 'passed' | 'failed' | 'skipped'
  readonly outcome: Outcome
  readonly ms: number
}

/** The command of a tool that the workspace installs. */
export const tool = (name: string): string => join(root, 'node_modules', '.bin', name)

/** Runs a command quietly. Gives its exit code and all it printed; `stdout` alone is for parsing. */
export function command(
  file: string,
  args: readonly string[],
  options: {
    readonly cwd?: string
    readonly env?: Readonly<Record<string, string>>
    readonly timeoutMs?: number
  } = {},
): Promise<{ readonly code: number; readonly output: string; readonly stdout: string }> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
    })
    let output = ''
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.on('error', (error) =>
      resolve({ code: 127, output: `${output}${file}: ${error.message}\n`, stdout }),
    )
    child.on('close', (code, signal) => {
      const ended =
        signal === null
          ? ''
          : `\nended by ${signal}${options.timeoutMs ? ` within ${options.timeoutMs} ms` : ''}`
      resolve({ code: code ?? 1, output: output + ended, stdout })
    })
  })
}

/** A gate that passes when a command exits with 0. */
export const byExitCode = async (file: string, ...args: readonly string[]): Promise<Outcome> => {
  const { code, output } = await command(file, args)
  return { ok: code === 0, output }
}

const attempt = async (gate: Gate): Promise<Outcome> => {
  try {
    return await gate.run()
  } catch (error) {
    const causes = error instanceof AggregateError ? error.errors : [error]
    const output = causes.map((cause) =>
      cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    )
    return { ok: false, output: output.join('\n') }
  }
}

/**
 * Runs gates in their order, two at a time, each after those that it needs. A need that was not chosen counts as met.
 * @param onResult - called as each gate ends
 * @param now - milliseconds of a monotonic clock
 */
export async function runGates(
  gates: readonly Gate[],
  onResult: (result: GateResult) => void,
  now: () => number = () => performance.now(),
): Promise<readonly GateResult[]> {
  const results = new Map<string, GateResult>()
  const waiting = [...gates]
  const running = new Map<Gate, Promise<void>>()
  const chosen = new Set(gates.map(({ name }) => name))
  const settle = (result: GateResult): void => {
    results.set(result.gate.name, result)
    onResult(result)
  }
  const start = async (gate: Gate): Promise<void> => {
    const started = now()
    const outcome = await attempt(gate)
    running.delete(gate)
    settle({ gate, state: outcome.ok ? 'passed' : 'failed', outcome, ms: now() - started })
  }
  const needsOf = (gate: Gate): readonly string[] => (gate.needs ?? []).filter((name) => chosen.has(name))
  const fits = (gate: Gate): boolean =>
    running.size === 0 ||
    (running.size < 2 && gate.alone !== true && ![...running.keys()].some(({ alone }) => alone))

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find((gate) => needsOf(gate).every((name) => results.has(name)))
    const broken = next && needsOf(next).find((name) => results.get(name)?.state !== 'passed')
    if (next !== undefined && broken !== undefined) {
      waiting.splice(waiting.indexOf(next), 1)
      settle({
        gate: next,
        state: 'skipped',
        outcome: { ok: false, output: '', note: `needs ${broken}` },
        ms: 0,
      })
    } else if (next !== undefined && fits(next)) {
      waiting.splice(waiting.indexOf(next), 1)
      running.set(next, start(next))
    } else if (running.size > 0) {
      await Promise.race(running.values())
    } else {
      throw new RangeError(`gates that wait for one another: ${waiting.map(({ name }) => name).join(', ')}`)
    }
  }
  return gates.flatMap(({ name }) => results.get(name) ?? [])
}

/** Counts gates and the tests inside them: a skipped gate is neither passed nor failed. */
export function tally(results: readonly GateResult[]): { readonly passed: number; readonly failed: number } {
  let passed = 0
  let failed = 0
  for (const { state, outcome } of results) {
    passed += (state === 'passed' ? 1 : 0) + (outcome.tests?.passed ?? 0)
    failed += (state === 'failed' ? 1 : 0) + (outcome.tests?.failed ?? 0)
  }
  return { passed, failed }
}
