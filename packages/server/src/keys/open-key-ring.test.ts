import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addKey, createKeyFile, dropOldKeys } from './key-file.ts'
import { sealedWith } from './key-ring.ts'
import { KEYS_TRUST_MS, openKeyRing } from './open-key-ring.ts'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deskwire-keys-'))
  path = join(folder, 'master.key')
})
afterEach(() => rm(folder, { recursive: true }))

const fromFile = (now?: () => number) => openKeyRing({ masterKeyFile: path, masterKey: null }, now)

describe('a file of master keys', () => {
  it('is made readable for its owner alone, and never written over', async () => {
    await createKeyFile(path)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    const before = await readFile(path, 'utf8')
    await expect(createKeyFile(path)).rejects.toThrow(
      /there is something at .* already, and it is not written over/,
    )
    expect(await readFile(path, 'utf8')).toBe(before)
  })

  it('is refused where every user may read it', async () => {
    await createKeyFile(path)
    await chmod(path, 0o644)
    await expect(fromFile()).rejects.toThrow(`Run \`chmod 600 ${path}\``)
    await chmod(path, 0o640)
    await expect(fromFile()).resolves.toBeDefined()
  })

  it('says how to make one where there is none', async () => {
    await expect(fromFile()).rejects.toThrow(`ENOENT. Make one with \`deskwire keys init --out ${path}\``)
    await expect(openKeyRing({ masterKey: null, masterKeyFile: null })).rejects.toThrow(
      /none is made silently/,
    )
  })

  it('keeps what it was when a key cannot be added', async () => {
    await writeFile(path, 'dwmk_nonsense', { mode: 0o600 })
    await expect(addKey(path)).rejects.toThrow(/expected dwmk_/)
    expect(await readFile(path, 'utf8')).toBe('dwmk_nonsense')
    expect(await readdir(folder)).toEqual(['master.key'])
  })
})

describe('a rotation', () => {
  it('reaches a server that runs: it opens with the new key at once and seals with it within the stated time', async () => {
    await createKeyFile(path)
    let now = 0
    const server = await fromFile(() => now)
    const old = await server.seal('tnt_a', 'sec_a', 'swordfish')
    const newest = await addKey(path)
    const other = await fromFile()
    const sealed = await other.seal('tnt_a', 'sec_b', 'trout')
    expect(sealedWith(sealed)).toBe(newest)
    expect(await server.open('tnt_a', 'sec_b', sealed)).toBe('trout')
    expect(await server.open('tnt_a', 'sec_a', old)).toBe('swordfish')
    now = KEYS_TRUST_MS
    expect(sealedWith(await server.seal('tnt_a', 'sec_c', 'x'))).toBe(newest)
  })

  it('is over when the old key is dropped', async () => {
    const first = await createKeyFile(path)
    const old = await (await fromFile()).seal('tnt_a', 'sec_a', 'swordfish')
    await addKey(path)
    expect(await dropOldKeys(path)).toEqual([first])
    await expect((await fromFile()).open('tnt_a', 'sec_a', old)).rejects.toThrow(`the master key ${first}`)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })
})
