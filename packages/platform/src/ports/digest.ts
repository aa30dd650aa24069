/** SHA-256 of a text in UTF-8, hex. A runtime that can answers at once; the others promise to. */
export type Digest = (text: string) => string | Promise<string>

const utf8 = new TextEncoder()

/** SHA-256 by the Web Cryptography API, which every runtime has: a hop through another thread for each text. */
export const webDigest: Digest = async (text) => {
  const digest = await crypto.subtle.digest('SHA-256', utf8.encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

interface NodeProcess {
  readonly getBuiltinModule?: (name: string) => {
    readonly hash?: (algorithm: string, text: string) => string
  }
}

/**
 * SHA-256 by the quickest means that the runtime has. For the few hundred bytes of a request Node's own is some fifty times
 * quicker than the hop; asked for at run time, so that nothing of it is in a browser's bundle.
 * @see https://nodejs.org/api/process.html#processgetbuiltinmoduleid
 */
export const systemDigest: Digest = chosenDigest((globalThis as { readonly process?: NodeProcess }).process)

function chosenDigest(host: NodeProcess | undefined): Digest {
  const hash = host?.getBuiltinModule?.('node:crypto').hash
  return hash ? (text) => hash('sha256', text) : webDigest
}
