import { examine, type Finding } from '@deskwire/server'
import type { Command } from '../command.ts'
import { openAttachments } from '../server-ports.ts'
import { readServerCommandLine } from '../server-settings.ts'

const help = `deskwire doctor - what stands in a server's way

Usage: deskwire doctor [--config <file>] [options]

Reads the settings as deskwire serve does and takes the same flags and variables. Looks at: Node, the master key, the data
directory, the database (schema, durability, integrity or role and statistics, clock), the disk, the attachments. Leaves everything
as it was, and may run beside a server.

Options:
  --config <file>      JSON file with a key for each setting
  --json               print one JSON line: { ok, findings: [{ name, state, detail, mend }] }
  and every option of deskwire serve

Examples:
  deskwire doctor --master-key-file master.key
  DATABASE_URL=postgres://deskwire@db.internal/deskwire deskwire doctor --json

Exit codes: 0 nothing is broken, 1 something is, 2 called wrongly.
`

const marks: Readonly<Record<Finding['state'], string>> = {
  ok: 'ok  ',
  warn: 'warn',
  fail: 'FAIL',
  skip: 'skip',
}

function line({ name, state, detail, mend }: Finding): string {
  return `${marks[state]}  ${name.padEnd(16)} ${detail}${mend === undefined ? '' : `\n${' '.repeat(23)}${mend}`}\n`
}

/** `deskwire doctor`. */
export const doctor: Command = {
  help,
  async run(argv, terminal) {
    const { config, warnings, own } = await readServerCommandLine(argv, terminal, {
      json: { type: 'boolean' },
    })
    const odd = warnings.map((detail): Finding => ({ name: 'settings', state: 'warn', detail }))
    const findings = [...odd, ...(await examine(config, { now: Date.now, openBlobs: openAttachments }))]
    const ok = findings.every(({ state }) => state !== 'fail')
    terminal.stdout.write(
      own['json'] === true ? `${JSON.stringify({ ok, findings })}\n` : findings.map(line).join(''),
    )
    return ok ? 0 : 1
  },
}
