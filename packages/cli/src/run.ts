import { CliError } from './cli-error.ts'
import type { Command, Terminal } from './command.ts'
import packageJson from '../package.json' with { type: 'json' }

/** A command as the help lists it. Its code is loaded when it is called: a server needs nothing of the sandbox. */
interface Listed {
  readonly summary: string
  readonly load: () => Promise<Command>
}

const commands: Readonly<Record<string, Listed>> = {
  dev: {
    summary: 'run the sandbox on this machine',
    load: async () => (await import('./commands/dev.ts')).dev,
  },
  knowledge: {
    summary: 'import articles into the knowledge base',
    load: async () => (await import('./commands/knowledge.ts')).knowledge,
  },
  serve: { summary: 'run a server', load: async () => (await import('./commands/serve.ts')).serve },
  doctor: {
    summary: 'look for what stands in a server’s way',
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  tenants: {
    summary: 'create, list, suspend, delete the tenants of a server',
    load: async () => (await import('./commands/tenants.ts')).tenants,
  },
  keys: {
    summary: 'make and rotate the master keys of a server',
    load: async () => (await import('./commands/keys.ts')).keys,
  },
  backup: {
    summary: 'back up a server on SQLite',
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  restore: {
    summary: 'restore a backup of a server on SQLite',
    load: async () => (await import('./commands/restore.ts')).restore,
  },
}

const help = `deskwire - support capabilities on a laptop and on a server

Usage: deskwire <command> [options]

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`)
  .join('\n')}

Options:
  -h, --help     what a command does, with examples
  --version      the version of this program

Examples:
  deskwire dev
  deskwire dev --port 4020 --seed 7
  deskwire knowledge import ./articles --base-url http://127.0.0.1:4010 --api-key dwk_test_...
  deskwire keys init --out master.key && deskwire serve --master-key-file master.key
`

/**
 * Runs one command line.
 * @returns the exit code: 0 done, 1 failed, 2 called wrongly, 130 ended by Ctrl-C
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.stdout.write(help)
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    terminal.stdout.write(`${packageJson.version}\n`)
    return 0
  }
  const listed = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!listed) {
    terminal.stderr.write(
      `deskwire: there is no command ${JSON.stringify(name)}. Commands: ${Object.keys(commands).join(', ')}.\n`,
    )
    return 2
  }
  const command = await listed.load()
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.stdout.write(command.help)
    return 0
  }
  try {
    return await command.run(rest, terminal)
  } catch (error) {
    if (error instanceof CliError) {
      terminal.stderr.write(`deskwire ${name}: ${error.message}\n`)
      return error.exitCode
    }
    if (isWrongCall(error)) {
      terminal.stderr.write(`deskwire ${name}: ${error.message}\nSee: deskwire ${name} --help\n`)
      return 2
    }
    throw error
  }
}

// node:util's parseArgs marks what the caller got wrong by a code.
function isWrongCall(error: unknown): error is Error {
  return (
    error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
  )
}
