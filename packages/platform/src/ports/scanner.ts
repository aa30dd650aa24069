import type { ByteStream, KeptBlob } from './blobs.ts'

/** What is known of content's harmlessness. `unscanned`: nobody looked, `failed`: the scanner could not tell. */
export type ScanState = 'unscanned' | 'clean' | 'infected' | 'failed'

/** Content to look at. */
export interface Scannable extends KeptBlob {
  readonly mediaType: string
  /** Opens the content, from its beginning at each call. */
  open(): Promise<ByteStream>
}

/**
 * Looks at content before anybody is given it. It is called once for each upload, outside of any transaction, and its answer
 * is kept; one that throws is as one that answers `failed`.
 */
export interface Scanner {
  scan(content: Scannable): Promise<ScanState>
}

/** Looks at nothing and says so. */
export const noScanner: Scanner = { scan: async () => 'unscanned' }
