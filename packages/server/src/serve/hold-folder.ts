import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Thrown where another server serves from the same folder. */
export class FolderHeldError extends Error {
  override readonly name = 'FolderHeldError'

  constructor(folder: string) {
    super(
      `Could not serve from ${folder}: another server does. Several servers need PostgreSQL, or a folder each.`,
    )
  }
}

const SQLITE_BUSY = 5

/**
 * Keeps a folder for this process while it serves from it: two servers on one SQLite file would not see each other's writes in
 * time. What is held is a lock of the operating system on an empty database beside the real one, so that a process that is killed
 * leaves none behind.
 * @returns a function that lets go of it
 * @throws {FolderHeldError} another process holds it
 */
export function holdFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(folder, 'serving.lock'))
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if ((error as { readonly errcode?: number }).errcode === SQLITE_BUSY) throw new FolderHeldError(folder)
    throw error
  }
  return () => lock.close()
}
