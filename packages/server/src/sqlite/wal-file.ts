import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs'

/** SQLite's own log of a database, for whoever brings it to the disk after transactions that have left that to others. */
export interface WalFile {
  /** When it returns, what was committed before is on the disk. */
  syncNow(): void
  /** The same, while this thread goes on. */
  sync(): Promise<void>
  close(): void
}

/**
 * SQLite's log of a database that a connection has open for as long as this is in use: so it is there, and stays the same file.
 * @param database - path of the SQLite file, in WAL mode
 */
export function openWalFile(database: string): WalFile {
  // Once for each way to sync, and before anything can fail: that the disk did not take something is told once to each that had the
  // file open then, and of two syncs at a time only one would be told.
  // Closing a file lets go of the locks that this process holds on it; SQLite holds none on this one.
  const now = openSync(`${database}-wal`, 'r+')
  const behind = openSync(`${database}-wal`, 'r+')
  return {
    syncNow: () => fdatasyncSync(now),
    sync: () =>
      new Promise((resolve, reject) => {
        fdatasync(behind, (error) => (error ? reject(error) : resolve()))
      }),
    close() {
      closeSync(now)
      closeSync(behind)
    },
  }
}
