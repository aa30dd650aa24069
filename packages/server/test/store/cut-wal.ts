import { copyFileSync, existsSync } from 'node:fs'
import { logPaths } from '../../src/sqlite/log-file.ts'
import { openWalFile, type WalFile } from '../../src/sqlite/wal-file.ts'

/** SQLite's own log of a database on a disk that can fail and lose power. */
export interface CuttableWal extends WalFile {
  /** Makes syncs fail from now on, or no longer. */
  break(isBroken: boolean): void
  /**
   * Copies what the disk holds for certain, as a power cut leaves it: the tables up to the last sync, and the log of commits, whose
   * every record was synced.
   */
  cutPower(copy: string): void
  readonly syncs: number
}

/**
 * Knows only of syncs that are asked for through it: to be used where nothing but an apply in steps writes to the tables.
 * @param database - a SQLite file that somebody has open, as it is on the disk
 */
export function cuttableWal(database: string): CuttableWal {
  const [wal, kept] = [`${database}-wal`, `${database}-kept`]
  let opened: WalFile | undefined
  const file = (): WalFile => (opened ??= openWalFile(database))
  let isBroken = false
  let syncs = 0
  function keep(): void {
    if (isBroken) throw new Error('EIO: sync failed')
    syncs += 1
    copyFileSync(wal, kept)
  }
  return {
    syncNow() {
      keep()
      file().syncNow()
    },
    async sync() {
      keep()
      await file().sync()
    },
    close: () => opened?.close(),
    break: (broken) => void (isBroken = broken),
    cutPower(copy) {
      copyFileSync(database, copy)
      if (existsSync(kept)) copyFileSync(kept, `${copy}-wal`)
      for (const [i, path] of logPaths(database).entries()) copyFileSync(path, logPaths(copy)[i] as string)
    },
    get syncs() {
      return syncs
    },
  }
}
