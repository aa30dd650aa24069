import {
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** The file of a commit log, as far as the log has to do with it. Every verb may throw, and is then not done, or not wholly. */
export interface LogFile {
  /** Bytes. */
  size(): number
  /** @returns bytes read; fewer than asked where the file ends */
  read(into: Uint8Array, position: number): number
  /** Writes all of it in one call. */
  write(bytes: Uint8Array, position: number): void
  /** When it returns, what was written is on the disk. */
  sync(): void
  truncate(size: number): void
  close(): void
}

/** Where the log of a database is: two files, used in turn. */
export const logPaths = (database: string): readonly [string, string] => [
  `${database}-log`,
  `${database}-log2`,
]

const MODE = 0o777

/** Opens both files of the log beside a database. */
export function openLogFiles(database: string): readonly LogFile[] {
  const files: LogFile[] = []
  try {
    for (const path of logPaths(database)) files.push(openLogFile(database, path))
    return files
  } catch (error) {
    for (const file of files) file.close()
    throw error
  }
}

/**
 * Opens a file of the log beside a database, and makes it where it is absent: whoever may write the one may write the other. Its name is on
 * disk when this returns: what is synced in a file without a name is lost with it.
 * @param database - path of the SQLite file, which is there
 */
export function openLogFile(database: string, path: string = logPaths(database)[0]): LogFile {
  const isNew = !existsSync(path)
  const { mode, uid, gid } = statSync(database)
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT, mode & MODE)
  try {
    if (isNew) {
      fchmodSync(file, mode & MODE)
      // A command of the superuser must not make a log that the server cannot open. SQLite does the same with its own files.
      if (process.geteuid?.() === 0) fchownSync(file, uid, gid)
    }
    // Also where it was there: whoever made it may have ended before this.
    fsyncSync(file)
    syncNames(dirname(path))
  } catch (error) {
    closeSync(file)
    throw error
  }
  return {
    size: () => fstatSync(file).size,
    read: (into, position) => readSync(file, into, 0, into.length, position),
    write(bytes, position) {
      const written = writeSync(file, bytes, 0, bytes.length, position)
      if (written < bytes.length)
        throw new Error(`only ${written} of ${bytes.length} bytes fitted into ${path}`)
    },
    sync: () => fdatasyncSync(file),
    truncate: (size) => ftruncateSync(file, size),
    close: () => closeSync(file),
  }
}

// Windows has no such call and needs none.
function syncNames(folder: string): void {
  if (process.platform === 'win32') return
  const names = openSync(folder, 'r')
  try {
    fsyncSync(names)
  } finally {
    closeSync(names)
  }
}
