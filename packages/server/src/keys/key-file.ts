import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '../blobs/sync-folder.ts'
import {
  MasterKeyError,
  makeMasterKey,
  parseMasterKeys,
  writeMasterKey,
  type MasterKey,
} from './master-key.ts'

const HEAD = `# Master keys of a Deskwire server, the newest first: it seals, the others still open what they sealed.
# Whoever has this file can open every secret in the database. Keep a copy apart from the backups.
`

const textOf = (keys: readonly MasterKey[]): string => `${HEAD}${keys.map(writeMasterKey).join('\n')}\n`

const OTHERS = 0o007

async function writeNew(path: string, text: string): Promise<void> {
  // `wx` makes the file or fails: nothing that stands there is written over, whoever made it a moment ago.
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await syncFolder(dirname(path))
}

/**
 * Reads a file of master keys.
 * @throws {MasterKeyError} it cannot be read, others may read it, or it holds no usable key
 */
export async function readKeyFile(path: string): Promise<readonly MasterKey[]> {
  let text: string
  try {
    const { mode } = await stat(path)
    if (process.platform !== 'win32' && (mode & OTHERS) !== 0)
      throw new MasterKeyError(
        `Could not use ${path}: every user of this machine may read it. Run \`chmod 600 ${path}\`.`,
      )
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof MasterKeyError) throw error
    const { code } = error as NodeJS.ErrnoException
    const hint = code === 'ENOENT' ? ` Make one with \`deskwire keys init --out ${path}\`.` : ''
    throw new MasterKeyError(
      `Could not read the master key file ${path}: ${code ?? 'it cannot be read'}.${hint}`,
    )
  }
  return parseMasterKeys(text, path)
}

/**
 * Makes a file with one new master key, readable by its owner alone.
 * @returns the id of the key
 * @throws {MasterKeyError} there is something at the path already
 */
export async function createKeyFile(path: string): Promise<string> {
  const key = makeMasterKey(randomBytes)
  try {
    await writeNew(path, textOf([key]))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST')
      throw new MasterKeyError(
        `Could not make a master key: there is something at ${path} already, and it is not written over.`,
      )
    throw new MasterKeyError(`Could not make a master key at ${path}: ${code ?? 'it cannot be written'}.`)
  }
  return key.id
}

/** Puts other keys into a key file, whole or not at all. */
async function replaceKeyFile(path: string, keys: readonly MasterKey[]): Promise<void> {
  const next = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeNew(next, textOf(keys))
    await rename(next, path)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(next, { force: true })
    throw new MasterKeyError(
      `Could not write ${path}: ${(error as NodeJS.ErrnoException).code ?? 'it failed'}. It is as it was.`,
    )
  }
}

/**
 * Puts a new key before those that are there: from now on it seals.
 * @returns the id of the new key
 */
export async function addKey(path: string): Promise<string> {
  const key = makeMasterKey(randomBytes)
  await replaceKeyFile(path, [key, ...(await readKeyFile(path))])
  return key.id
}

/**
 * Puts a new key behind those that are there: it opens and does not seal yet, so that the file can be brought to every server
 * before anything is sealed with it.
 * @returns the id of the new key
 */
export async function stageKey(path: string): Promise<string> {
  const key = makeMasterKey(randomBytes)
  await replaceKeyFile(path, [...(await readKeyFile(path)), key])
  return key.id
}

/**
 * Puts a key of the file first: from now on it seals.
 * @throws {MasterKeyError} the file has no key of this id
 */
export async function promoteKey(path: string, id: string): Promise<void> {
  const keys = await readKeyFile(path)
  const promoted = keys.find((key) => key.id === id)
  if (!promoted) {
    const ids = keys.map((key) => key.id).join(', ')
    throw new MasterKeyError(`Could not seal with the master key ${id}: ${path} holds ${ids}.`)
  }
  await replaceKeyFile(path, [promoted, ...keys.filter((key) => key !== promoted)])
}

/** Leaves only the key that seals. @returns ids of those that are gone */
export async function dropOldKeys(path: string): Promise<readonly string[]> {
  const [newest, ...old] = await readKeyFile(path)
  if (newest && old.length > 0) await replaceKeyFile(path, [newest])
  return old.map(({ id }) => id)
}
