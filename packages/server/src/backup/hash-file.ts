import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { KeptFile } from './manifest.ts'

/** Reads a file to its end, makes it durable, and tells its length and SHA-256. */
export async function hashFile(path: string, durable = false): Promise<KeptFile> {
  const hash = createHash('sha256')
  let bytes = 0
  const file = await open(path, durable ? 'r+' : 'r')
  try {
    for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      hash.update(chunk)
      bytes += chunk.length
    }
    if (durable) await file.sync()
  } finally {
    await file.close()
  }
  return { file: basename(path), bytes, sha256: hash.digest('hex') }
}
