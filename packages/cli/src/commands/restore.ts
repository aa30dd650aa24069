import { databasePath, restoreBackup, verifyBackup } from '@deskwire/server'
import { CliError } from '../cli-error.ts'
import { type Command, listenForInterruption } from '../command.ts'
import { explainServerFailure } from '../server-failure.ts'
import { openAttachments } from '../server-ports.ts'
import { readServerCommandLine, settingsHelp } from '../server-settings.ts'
import { backupProgress } from './backup.ts'

const help = `deskwire restore - a backup back into an empty place

Usage: deskwire restore <folder> [options]

Checks every byte of the backup against its manifest, then puts attachments and database where the settings say. It writes
over nothing: move away what is there. The log of events begins a new epoch, which is recorded with the backup's id. The
server needs the master key that was in use when the backup was made.

Options:
  --check                          only check the backup
  --config <file>                  JSON file with a key for each setting
${settingsHelp(['dataDir', 'attachments', 'attachmentsDir'])}
  --json                           print one JSON line: { backupId, createdAt, epoch, attachments }

Examples:
  deskwire restore /backups/2026-11-20 --check
  deskwire restore /backups/2026-11-20 --data-dir /var/lib/deskwire

Exit codes: 0 done, 1 failed, 2 called wrongly, 130 ended by Ctrl-C; begin again where nothing is.
`

/** `deskwire restore`. */
export const restore: Command = {
  help,
  async run(argv, terminal) {
    const { config, positionals, own } = await readServerCommandLine(argv, terminal, {
      check: { type: 'boolean' },
      json: { type: 'boolean' },
    })
    const [source, ...more] = positionals
    if (source === undefined || more.length > 0)
      throw new CliError('call it as: deskwire restore <folder>', 2)
    if (config.databaseUrl !== null)
      throw new CliError('this server is on PostgreSQL: restore it by pg_restore; see docs/operate.md.', 2)
    const interruption = listenForInterruption(terminal)
    const progress = backupProgress(terminal)
    const common = { source, signal: interruption.signal, onProgress: progress.show }
    const work = async () => {
      if (own['check'] === true) return { manifest: await verifyBackup(common), epoch: null }
      return restoreBackup({
        ...common,
        database: databasePath(config),
        blobs: await openAttachments(config),
        now: Date.now,
      })
    }
    try {
      const { manifest, epoch } = await work().finally(progress.end)
      const { backupId, createdAt, attachments } = manifest
      const words =
        epoch === null
          ? `${source} is whole: ${backupId} of ${createdAt}, ${attachments.count} attachments.\n`
          : `Restored ${backupId} of ${createdAt} with ${attachments.count} attachments. Epoch ${epoch} of the log begins.\n`
      const json = { backupId, createdAt, epoch, attachments: attachments.count }
      terminal.stdout.write(own['json'] === true ? `${JSON.stringify(json)}\n` : words)
      return 0
    } catch (error) {
      if (interruption.signal.aborted) return await interruption.exitCode
      throw explainServerFailure(error)
    } finally {
      interruption.release()
    }
  },
}
