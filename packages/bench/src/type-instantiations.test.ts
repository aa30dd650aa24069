import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { countInstantiations } from './type-instantiations.ts'

it('costs a compiler at most 100 instantiations to check a consumer of 20 calls', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'deskwire-instantiations-'))
  try {
    expect(await countInstantiations(folder)).toBeLessThanOrEqual(100)
  } finally {
    await rm(folder, { recursive: true })
  }
}, 120_000)
