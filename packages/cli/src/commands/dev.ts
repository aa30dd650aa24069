import { parseArgs } from 'node:util'
import { CliError } from '../cli-error.ts'
import { untilInterrupted, type Command } from '../command.ts'
import { startDevServer } from '../dev-server.ts'

const help = `deskwire dev - the sandbox on this machine

Usage: deskwire dev [options]

Options:
  --port <n>       port on the loopback interface; 0 takes a free one (default 4010)
  --seed <n>       everything random follows from it: the same seed gives the same key and ids (default 1)
  --now <instant>  where the clock begins, RFC 3339 (default: the present)
  --frozen         the clock stands still until it is advanced (default: it runs)
  --json           print one JSON line instead of words: { url, apiKey }

Examples:
  deskwire dev
  deskwire dev --port 4020 --seed 7
  deskwire dev --now 2026-11-20T03:00:00.000Z --frozen

Ctrl-C ends it. It keeps nothing: everything is in memory.
`

function wholeNumber(name: string, text: string, max: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > max) throw new CliError(`--${name} takes a whole number from 0 to ${max}.`, 2)
  return value
}

/** `deskwire dev`. */
export const dev: Command = {
  summary: 'run the sandbox on this machine',
  help,
  async run(argv, terminal) {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string' },
        seed: { type: 'string' },
        now: { type: 'string' },
        frozen: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    })
    if (values.now !== undefined && !Number.isFinite(Date.parse(values.now))) {
      throw new CliError('--now takes an instant such as 2026-11-20T03:00:00.000Z.', 2)
    }
    const server = await startDevServer({
      now: values.now ?? Date.now(),
      wireNow: () => Date.now(),
      ...(values.frozen ? {} : { realNow: () => Date.now() }),
      ...(values.port !== undefined && { port: wholeNumber('port', values.port, 65_535) }),
      ...(values.seed !== undefined && { seed: wholeNumber('seed', values.seed, Number.MAX_SAFE_INTEGER) }),
    })
    const { url, apiKey } = server
    terminal.stdout.write(
      values.json
        ? `${JSON.stringify({ url, apiKey })}\n`
        : `Deskwire sandbox\n  base URL  ${url}\n  API key   ${apiKey}\n\n  curl -H 'Authorization: Bearer ${apiKey}' ${url}/v1/categories\n\nCtrl-C ends it.\n`,
    )
    const { interrupted, release } = untilInterrupted(terminal)
    await interrupted
    release()
    await server.close()
    return 130
  },
}
