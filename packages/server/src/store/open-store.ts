import type { Store } from '@deskwire/platform'

/** A store that is open, and what whoever runs it has to know. */
export interface OpenStore {
  readonly store: Store
  readonly kind: 'sqlite' | 'postgres'
  readonly schemaVersion: number
  /** Whether a commit that was acknowledged survives a power cut, and the settings that say so. */
  readonly durability: { readonly ok: boolean } & Readonly<Record<string, unknown>>
  /**
   * Whether the database answers.
   * @throws {Error} it does not
   */
  health(): Promise<void>
  /** Copies the rows into a file while the store is in use. SQLite only. */
  backup?(path: string): Promise<void>
  /** Writes what waits and lets go of the database. */
  close(): Promise<void>
}
