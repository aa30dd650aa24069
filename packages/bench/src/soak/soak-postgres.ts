import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeMasterKey, writeMasterKey } from '@deskwire/server'
import { databaseUrl, dropSchema } from '../crash/crash-store.ts'
import { bundleServer } from '../crash/server-bundle.ts'
import { runSoak, type SoakOptions, type SoakReport } from './run-soak.ts'

/** Runs a soak in a schema that is made for it and dropped afterwards. */
export async function soakPostgres(options: Omit<SoakOptions, 'script' | 'settings'>): Promise<SoakReport> {
  const folder = await mkdtemp(join(tmpdir(), 'deskwire-soak-'))
  const schema = `deskwire_soak_${process.pid}_${randomBytes(3).toString('hex')}`
  const url = databaseUrl()
  process.env['DESKWIRE_MASTER_KEY'] ??= writeMasterKey(makeMasterKey(randomBytes))
  try {
    const script = await bundleServer(folder)
    // A cache that is full after a minute: what rises then is no cache that fills.
    const settings = { dataDir: join(folder, 'data'), databaseUrl: url, schema, cacheMib: 8 }
    return await runSoak({ ...options, script, settings })
  } finally {
    await dropSchema(url, schema)
    await rm(folder, { recursive: true, force: true })
  }
}
