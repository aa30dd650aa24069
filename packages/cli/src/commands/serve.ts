import { startServer } from '@deskwire/server'
import { CliError } from '../cli-error.ts'
import { type Command, listenForInterruption } from '../command.ts'
import { explainServerFailure } from '../server-failure.ts'
import { openAttachments, openTracer } from '../server-ports.ts'
import { readServerCommandLine, settingsHelp } from '../server-settings.ts'

const help = `deskwire serve - a server, durable and for many tenants

Usage: deskwire serve [--config <file>] [options]

Every option is also a variable (--data-dir is DESKWIRE_DATA_DIR) and a key of the JSON file that --config or
DESKWIRE_CONFIG names (dataDir). A flag goes before a variable, that before the file. Secrets are no flags:
DESKWIRE_MASTER_KEY, DATABASE_URL, DESKWIRE_S3_SECRET_ACCESS_KEY.

Options:
  --config <file>                  JSON file with a key for each setting
${settingsHelp()}

Examples:
  deskwire keys init --out master.key && deskwire serve --master-key-file master.key
  DATABASE_URL=postgres://deskwire@db.internal/deskwire deskwire serve --config deskwire.json
  deskwire serve --master-key-file master.key --host 0.0.0.0 --metrics-port 9090

Ctrl-C or SIGTERM stops it: requests in flight are answered first. A second one ends it at once.
Exit codes: 0 stopped as told, 1 failed, 2 called wrongly. The log is on stdout, a line of JSON each.
`

/** `deskwire serve`. */
export const serve: Command = {
  help,
  async run(argv, terminal) {
    const { config, warnings, positionals } = await readServerCommandLine(argv, terminal)
    if (positionals.length > 0)
      throw new CliError(`there is nothing to do with ${JSON.stringify(positionals[0])}.`, 2)
    for (const warning of warnings) terminal.stderr.write(`deskwire serve: ${warning}.\n`)
    const interruption = listenForInterruption(terminal)
    try {
      const tracer = await openTracer(config)
      const server = await startServer(config, { tracer, openBlobs: openAttachments })
      await interruption.exitCode
      // From here on a second signal has its usual effect.
      interruption.release()
      await server.stop()
      return 0
    } catch (error) {
      throw explainServerFailure(error)
    } finally {
      interruption.release()
    }
  },
}
