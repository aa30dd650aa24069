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
  readonly summary: string
  readonly help: string
  run(argv: readonly string[], terminal: Terminal): Promise<number>
}

/** Resolves when the user asks the program to end; `release` stops listening. */
export function untilInterrupted(terminal: Terminal): { readonly interrupted: Promise<void>; release(): void } {
  let end: () => void = () => undefined
  const interrupted = new Promise<void>((resolve) => {
    end = resolve
  })
  terminal.once('SIGINT', end)
  terminal.once('SIGTERM', end)
  return {
    interrupted,
    release() {
      terminal.off('SIGINT', end)
      terminal.off('SIGTERM', end)
    },
  }
}
