import { readFile } from 'node:fs/promises'
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { flagOf, readConfig, type ServerConfig, settings, type Settings } from '@deskwire/server'
import { CliError } from './cli-error.ts'
import type { Terminal } from './command.ts'

const table: Settings = settings

/** Options of a command by their long name; a short one is not used. */
export type OwnOptions = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>

/** A command line with settings of a server in it. */
export interface ServerCommandLine {
  readonly config: ServerConfig
  readonly warnings: readonly string[]
  readonly positionals: readonly string[]
  /** Values of the command's own options. */
  readonly own: Readonly<Record<string, string | boolean | undefined>>
}

/** Settings that may be flags. */
const flags = Object.entries(table)
  .filter(([, setting]) => !setting.secret)
  .map(([name, setting]) => ({ name, option: flagOf(name).slice(2), setting }))

/**
 * The flags of a server's settings, for a command's help.
 * @param only - names of the settings shown; all unless given
 */
export function settingsHelp(only?: readonly string[]): string {
  const shown = flags.filter(({ name }) => only === undefined || only.includes(name))
  const lines = shown.map(({ option, setting }) => {
    const value = setting.type === 'flag' ? '' : ' <value>'
    const byDefault = setting.default === undefined ? '' : ` (default ${setting.default})`
    return `  --${`${option}${value}`.padEnd(32)}${setting.about.replaceAll('`', '')}${byDefault}`
  })
  return lines.join('\n')
}

async function readConfigFile(path: string) {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`Could not read the settings ${path}: ${error.code ?? error.message}.`, 2)
  })
  return { path, text }
}

/** Which settings a command takes as flags that need no value. */
const kindOf = ({ setting }: (typeof flags)[number]): 'string' | 'boolean' =>
  setting.type === 'flag' ? 'boolean' : 'string'

/**
 * Reads a command line: the command's own options, and the settings of a server from flags, variables and the file that
 * `--config` or `DESKWIRE_CONFIG` names.
 * @throws {CliError} a setting cannot be used; all that cannot are named at once
 */
export async function readServerCommandLine(
  argv: readonly string[],
  terminal: Terminal,
  own: OwnOptions = {},
): Promise<ServerCommandLine> {
  const options: ParseArgsOptionsConfig = {
    ...Object.fromEntries(flags.map((flag) => [flag.option, { type: kindOf(flag) }])),
    config: { type: 'string' },
    ...own,
  }
  const { values, positionals } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    allowNegative: true,
  })
  const path = (values['config'] as string | undefined) ?? terminal.env['DESKWIRE_CONFIG']
  const reading = readConfig({
    flags: Object.fromEntries(
      flags.map(({ name, option }) => [name, values[option] as string | boolean | undefined]),
    ),
    env: terminal.env,
    ...(path !== undefined && path !== '' && { file: await readConfigFile(path) }),
  })
  if (!reading.valid) {
    const lines = reading.faults.map(({ source, detail }) => `\n  ${source}: ${detail}`)
    throw new CliError(`the settings cannot be used:${lines.join('')}`, 2)
  }
  const ownValues = Object.fromEntries(
    Object.keys(own).map((name) => [name, values[name] as string | boolean | undefined]),
  )
  return { config: reading.config, warnings: reading.warnings, positionals, own: ownValues }
}
