/** Where a command reads and writes; `process` is one. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean }
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  once(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  off(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
}

/** A command of the program. */
export interface Command {
  readonly help: string
  run(argv: readonly string[], terminal: Terminal): Promise<number>
}

/** The user's wish that the program end. */
export interface Interruption {
  /** Aborted when the user asks. */
  readonly signal: AbortSignal
  /** Resolves to the exit code that says so: 130 for Ctrl-C, 143 for SIGTERM. */
  readonly exitCode: Promise<number>
  /** Stops listening. */
  release(): void
}

/** Listens for Ctrl-C and SIGTERM. A second Ctrl-C ends the program at once. */
export function listenForInterruption(terminal: Terminal): Interruption {
  const abort = new AbortController()
  const { promise: exitCode, resolve } = Promise.withResolvers<number>()
  const ending = (code: number) => () => {
    resolve(code)
    abort.abort()
  }
  const [onInterrupt, onTerminate] = [ending(130), ending(143)]
  terminal.once('SIGINT', onInterrupt)
  terminal.once('SIGTERM', onTerminate)
  return {
    signal: abort.signal,
    exitCode,
    release() {
      terminal.off('SIGINT', onInterrupt)
      terminal.off('SIGTERM', onTerminate)
    },
  }
}

/** Shows how far an import is, on a terminal only. */
export function articleProgress({ stderr }: Terminal): {
  readonly show: ((done: number, total: number) => void) | undefined
  end(): void
} {
  let shown = false
  return {
    show: stderr.isTTY
      ? (done, total) => {
          shown = true
          stderr.write(`\r${done} of ${total} articles`)
        }
      : undefined,
    end() {
      if (shown) stderr.write('\n')
    },
  }
}
