import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { BlobStore, ByteStream, KeptBlob } from '@deskwire/platform'
import { syncFolder } from './sync-folder.ts'

/** Settings of a folder of blobs. */
export interface FolderBlobStoreOptions {
  /** The folder; made with the first blob where it is absent. */
  readonly path: string
}

// A name that is a path would lead out of the folder. Ids are TypeIDs; their last characters are random, so they shard evenly.
const nameForm = /^[A-Za-z0-9][\w-]{0,127}$/
const SHARD_CHARS = 2

function checked(name: string): string {
  if (!nameForm.test(name))
    throw new TypeError(`Could not name a file for a blob: ${JSON.stringify(name)} is no id.`)
  return name
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Keeps blobs in a folder: `<tenant>/<last two characters of the id>/<id>`. A blob is written beside its place, synced, and
 * then moved there, so that what has a name is whole and survives a power cut.
 * @example
 * const blobs = openFolderBlobStore({ path: './deskwire-data/attachments' })
 * await blobs.put('tnt_a', 'blb_a', new Blob(['tunnel drops']).stream()) // { bytes: 12, sha256: '…' }
 */
export function openFolderBlobStore({ path: root }: FolderBlobStoreOptions): BlobStore {
  const incoming = join(root, '.incoming')
  const folderOf = (tenant: string): string => join(root, checked(tenant))
  const pathOf = (tenant: string, blobId: string): string =>
    join(folderOf(tenant), checked(blobId).slice(-SHARD_CHARS), blobId)

  async function write(path: string, content: ByteStream): Promise<KeptBlob> {
    const hash = createHash('sha256')
    let bytes = 0
    const file = await open(path, 'wx', 0o600)
    try {
      for await (const chunk of content) {
        hash.update(chunk)
        for (let at = 0; at < chunk.length; ) at += (await file.write(chunk, at)).bytesWritten
        bytes += chunk.length
      }
      await file.sync()
    } finally {
      await file.close()
    }
    return { bytes, sha256: hash.digest('hex') }
  }

  /** Makes a folder whose name is durable, and those above it. */
  async function makeFolder(path: string): Promise<void> {
    const made = await mkdir(path, { recursive: true, mode: 0o700 })
    if (made === undefined) return
    for (let at = path; at.length >= made.length; at = dirname(at)) await syncFolder(dirname(at))
  }

  return {
    async put(tenant, blobId, content) {
      const path = pathOf(tenant, blobId)
      const arriving = join(incoming, `${blobId}.${randomUUID()}`)
      try {
        await mkdir(incoming, { recursive: true, mode: 0o700 })
        const kept = await write(arriving, content)
        await makeFolder(dirname(path))
        await rename(arriving, path)
        await syncFolder(dirname(path))
        return kept
      } catch (error) {
        await rm(arriving, { force: true })
        throw error
      }
    },

    async read(tenant, blobId, range) {
      // Opened before anything is answered: what is deleted from here on is read to its end all the same.
      const file = await openIfThere(pathOf(tenant, blobId))
      if (!file) return undefined
      if (range && range.start >= range.end) {
        await file.close()
        return new Blob([]).stream() as ByteStream
      }
      const part = range ? { start: range.start, end: range.end - 1 } : {}
      const strategy = { highWaterMark: 0 }
      return Readable.toWeb(file.createReadStream(part), { strategy }) as unknown as ByteStream
    },

    async delete(tenant, blobId) {
      await rm(pathOf(tenant, blobId), { force: true })
    },

    async list(tenant, { after = '', limit }) {
      const ids: string[] = []
      const folder = folderOf(tenant)
      for (const shard of await namesIn(folder)) ids.push(...(await namesIn(join(folder, shard))))
      return ids
        .filter((id) => id > after)
        .sort()
        .slice(0, limit)
    },
  }
}

async function namesIn(path: string): Promise<readonly string[]> {
  try {
    return await readdir(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
