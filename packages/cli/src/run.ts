import { CliError } from './cli-error.ts'
import { dev } from './commands/dev.ts'
import { knowledge } from './commands/knowledge.ts'
import type { Command, Terminal } from './command.ts'
import packageJson from '../package.json' with { type: 'json' }

const commands: Readonly<Record<string, Command>> = { dev, knowledge }

const help = `deskwire - support capabilities on a laptop

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
  const command = commands[name]
  if (!command) {
    terminal.stderr.write(
      `deskwire: there is no command ${JSON.stringify(name)}. Commands: ${Object.keys(commands).join(', ')}.\n`,
    )
    return 2
  }
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
