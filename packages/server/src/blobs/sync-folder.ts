import { open } from 'node:fs/promises'

/**
 * Makes the names in a folder durable: a file that was synced is lost all the same if its name is not (fsync(2)). Windows has no
 * such call and needs none.
 */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
