import type { CredentialParts } from './credentials.ts'

/** A token that was read, and where its credential is. */
export interface KnownToken {
  readonly token: string
  readonly parts: CredentialParts
  readonly tenant: string
  /** SHA-256 of the token, hex. */
  readonly hash: string
}

/** Tokens that were accepted, by the header that brought them. */
export interface KnownTokens {
  known(authorization: string): KnownToken | undefined
  keep(authorization: string, token: KnownToken): void
}

const MOST = 10_000

/**
 * Remembers what follows from a token alone: its parts, its hash, its tenant. Whether it is still good the tenant's documents tell
 * with every request. Only tokens that were accepted are kept, so that nobody fills the memory with guesses.
 * @param most - when there are more, all are forgotten
 */
export function createKnownTokens(most = MOST): KnownTokens {
  const tokens = new Map<string, KnownToken>()
  return {
    known: (authorization) => tokens.get(authorization),
    keep(authorization, token) {
      if (tokens.size >= most) tokens.clear()
      tokens.set(authorization, token)
    },
  }
}
