import { EventEmitter, once } from 'node:events'
import type { Terminal } from '../src/command.ts'
import { run } from '../src/run.ts'

/** A terminal that remembers what was written. */
export class TestTerminal extends EventEmitter implements Terminal {
  readonly env: Readonly<Record<string, string>>
  readonly stdout
  readonly stderr
  out = ''
  err = ''

  constructor({ isTTY = false, env = {} }: { isTTY?: boolean; env?: Readonly<Record<string, string>> } = {}) {
    super()
    this.env = env
    this.stdout = { isTTY, write: (text: string) => this.#wrote((this.out += text)) }
    this.stderr = { isTTY, write: (text: string) => (this.err += text) }
  }

  #wrote(_all: string): void {
    this.emit('output')
  }
}

/** Runs a command line to its end. */
export async function runToEnd(argv: readonly string[], terminal = new TestTerminal()) {
  const code = await run(argv, terminal)
  return { code, out: terminal.out, err: terminal.err }
}

/** Starts `deskwire dev` on a free port; `stop` presses Ctrl-C and gives the exit code. */
export async function startDev(argv: readonly string[] = [], terminal = new TestTerminal()) {
  const ended = run(['dev', '--port', '0', '--json', ...argv], terminal)
  await Promise.race([once(terminal, 'output'), ended])
  const { url, apiKey } = JSON.parse(terminal.out) as { readonly url: string; readonly apiKey: string }
  return {
    url,
    apiKey,
    async stop(signal: 'SIGINT' | 'SIGTERM' = 'SIGINT'): Promise<number> {
      terminal.emit(signal)
      return ended
    },
  }
}
