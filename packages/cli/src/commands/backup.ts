import { type BackupProgress, createBackup, databasePath } from '@deskwire/server'
import { CliError } from '../cli-error.ts'
import { type Command, listenForInterruption, type Terminal } from '../command.ts'
import { explainServerFailure } from '../server-failure.ts'
import { openAttachments } from '../server-ports.ts'
import { readServerCommandLine, settingsHelp } from '../server-settings.ts'

const help = `deskwire backup - rows and attachments into one folder, while the server runs

Usage: deskwire backup <folder> [options]

Makes the folder, which must not be there yet: a snapshot of the SQLite database, the attachments, and a manifest with
checksums. The master key is not in it: keep a copy of it elsewhere. PostgreSQL is backed up by pg_dump (docs/operate.md).

Options:
  --config <file>                  JSON file with a key for each setting
${settingsHelp(['dataDir', 'attachments', 'attachmentsDir'])}
  --json                           print the manifest as one JSON line

Examples:
  deskwire backup /backups/$(date +%F)
  deskwire backup /backups/today --data-dir /var/lib/deskwire --json

Exit codes: 0 done, 1 failed, 2 called wrongly, 130 ended by Ctrl-C; what was begun is taken away.
`

/** Shows how far it is, on a terminal only. */
export function backupProgress({ stderr }: Terminal): {
  readonly show: (progress: BackupProgress) => void
  end(): void
} {
  let shown = false
  return {
    show({ stage, done }) {
      if (!stderr.isTTY || (stage !== 'database' && done % 100 !== 0)) return
      shown = true
      stderr.write(
        stage === 'database' ? '\rcopying the database        ' : `\r${done} attachments (${stage})  `,
      )
    },
    end() {
      if (shown) stderr.write('\n')
    },
  }
}

/** `deskwire backup`. */
export const backup: Command = {
  help,
  async run(argv, terminal) {
    const { config, positionals, own } = await readServerCommandLine(argv, terminal, {
      json: { type: 'boolean' },
    })
    const [target, ...more] = positionals
    if (target === undefined || more.length > 0) throw new CliError('call it as: deskwire backup <folder>', 2)
    if (config.databaseUrl !== null)
      throw new CliError(
        'this server is on PostgreSQL: back it up by pg_dump, and the attachments beside it; see docs/operate.md.',
        2,
      )
    const interruption = listenForInterruption(terminal)
    const progress = backupProgress(terminal)
    try {
      const manifest = await createBackup({
        database: databasePath(config),
        blobs: await openAttachments(config),
        target,
        now: Date.now,
        signal: interruption.signal,
        onProgress: progress.show,
      }).finally(progress.end)
      const { backupId, database, attachments } = manifest
      terminal.stdout.write(
        own['json'] === true
          ? `${JSON.stringify(manifest)}\n`
          : `${target}: ${backupId}, ${database.bytes} bytes of rows, ${attachments.count} attachments of ${attachments.totalBytes} bytes.\n`,
      )
      return 0
    } catch (error) {
      if (interruption.signal.aborted) return await interruption.exitCode
      throw explainServerFailure(error)
    } finally {
      interruption.release()
    }
  },
}
