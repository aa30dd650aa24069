import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openSqliteStore, type SqliteStoreOptions } from '../../src/sqlite/open-sqlite-store.ts'
import type { OpenStore } from '../../src/store/open-store.ts'

/** SQLite files of one test file, removed at its end. */
export function sqliteFiles() {
  const folders: string[] = []
  const opened: OpenStore[] = []
  afterAll(async () => {
    for (const each of opened) await each.close()
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  /** The path of a file that is not there yet, in a folder of its own. */
  async function newPath(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'deskwire-sqlite-'))
    folders.push(folder)
    return join(folder, 'deskwire.db')
  }

  return {
    newPath,
    /** Opens a store, in a file of its own unless told; closed at the end of the file at the latest. */
    async open(options: Partial<SqliteStoreOptions> = {}): Promise<OpenStore> {
      const store = await openSqliteStore({
        path: options.path ?? (await newPath()),
        synchronous: 'off',
        ...options,
      })
      const { close } = store
      let closing: Promise<void> | undefined
      const once = { ...store, close: () => (closing ??= close()) }
      opened.push(once)
      return once
    },
  }
}
