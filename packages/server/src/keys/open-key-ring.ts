import { randomBytes } from 'node:crypto'
import type { Sealer } from '@deskwire/platform'
import type { ServerConfig } from '../config/settings.ts'
import { createKeyRing, type KeyRing, SealError } from './key-ring.ts'
import { readKeyFile } from './key-file.ts'
import { MasterKeyError, parseMasterKeys, type MasterKey } from './master-key.ts'

/** The settings that say where the master keys are. */
export type KeyConfig = Pick<ServerConfig, 'masterKey' | 'masterKeyFile'>

/** A sealer of which the keys may change while it is in use. */
export interface ReloadingSealer extends Sealer {
  /** Id of the key that seals now. */
  primary(): Promise<string>
}

/**
 * How old the keys in memory may be when something is sealed, milliseconds. After so long no server seals with a key that
 * `keys rotate` has replaced.
 */
export const KEYS_TRUST_MS = 5_000

const readKeys = ({
  masterKey,
  masterKeyFile,
}: KeyConfig): Promise<readonly MasterKey[]> | readonly MasterKey[] => {
  if (masterKeyFile !== null) return readKeyFile(masterKeyFile)
  if (masterKey !== null) return parseMasterKeys(masterKey, 'masterKey')
  throw new MasterKeyError(
    'There is no master key, and none is made silently: whoever loses it loses every secret. Make one with `deskwire keys init --out FILE` and name it by --master-key-file.',
  )
}

/**
 * Opens the master keys that the settings name, and reads their file again now and then, so that keys are rotated without a
 * restart. A key that is not known may be new, so it is looked for at once.
 * @param now - milliseconds, for the age of what was read
 * @throws {MasterKeyError} there is no usable key
 */
export async function openKeyRing(config: KeyConfig, now: () => number = Date.now): Promise<ReloadingSealer> {
  let ring: KeyRing = createKeyRing(await readKeys(config), randomBytes)
  let readAt = now()

  async function reload(): Promise<void> {
    ring = createKeyRing(await readKeys(config), randomBytes)
    readAt = now()
  }
  async function current(): Promise<KeyRing> {
    if (config.masterKeyFile !== null && now() - readAt >= KEYS_TRUST_MS) await reload()
    return ring
  }

  return {
    primary: async () => (await current()).primary,
    seal: async (tenant, rowId, plaintext) => (await current()).seal(tenant, rowId, plaintext),
    async open(tenant, rowId, sealed) {
      try {
        return ring.open(tenant, rowId, sealed)
      } catch (error) {
        const unknown = error instanceof SealError && error.reason === 'unknown-key'
        if (!unknown || config.masterKeyFile === null) throw error
        await reload()
        return ring.open(tenant, rowId, sealed)
      }
    },
  }
}
