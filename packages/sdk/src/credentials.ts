/** A token and, if it is known, when it ends. What `sessions.create` answers fits as it is. */
export interface AccessToken {
  readonly token: string
  /** RFC 3339 instant; the token is renewed 30 s before it. Without one it is used until the API refuses it. */
  readonly expiresAt?: string
}

/** Why a token is asked for: there is none yet, it is about to end, or the API refused it. */
export type TokenReason = 'first' | 'expiring' | 'refused'

/** Gives a token, such as by asking the app's own server for a session. */
export type TokenProvider = (reason: TokenReason) => Promise<string | AccessToken> | string | AccessToken

/** What signs the requests. */
export interface Credentials {
  /** The token to send now. Calls that wait for one share one request for it. */
  current(): Promise<string> | string
  /** Says that the API refused this token. Tells whether another may be had. */
  refuse(token: string): boolean
}

const RENEW_BEFORE_MS = 30_000
const PRINTABLE = /^[\x21-\x7e]+$/

/**
 * Makes credentials of a key or of a provider of tokens.
 * @throws {TypeError} not exactly one of the two is given, or the key is not printable ASCII
 */
export function createCredentials(
  { apiKey, token }: { readonly apiKey?: string; readonly token?: TokenProvider },
  now: () => number,
): Credentials {
  if ((apiKey === undefined) === (token === undefined)) throw new TypeError('Give either `apiKey` or `token`')
  if (token) return providedCredentials(token, now)
  const key = checkToken(apiKey, '`apiKey`')
  return { current: () => key, refuse: () => false }
}

function providedCredentials(provider: TokenProvider, now: () => number): Credentials {
  let reason: TokenReason = 'first'
  let held: { readonly token: string; readonly renewAtMs: number } | undefined
  let flight: Promise<string> | undefined

  async function fly(): Promise<string> {
    try {
      const given = await provider(reason)
      const { token, expiresAt } = typeof given === 'string' ? { token: given } : given
      held = {
        token: checkToken(token, 'The token'),
        renewAtMs: (expiresAt === undefined ? Infinity : Date.parse(expiresAt)) - RENEW_BEFORE_MS,
      }
      return held.token
    } finally {
      flight = undefined
    }
  }

  return {
    current: () => {
      if (held && !(now() < held.renewAtMs)) {
        held = undefined
        reason = 'expiring'
      }
      return held?.token ?? (flight ??= fly())
    },
    refuse: (token) => {
      // NOTE: only the token that was refused is dropped; a call that comes late must not throw away a newer one.
      if (held?.token === token) {
        held = undefined
        reason = 'refused'
      }
      return true
    },
  }
}

function checkToken(token: unknown, what: string): string {
  if (typeof token === 'string' && PRINTABLE.test(token)) return token
  throw new TypeError(`${what} must be a string of printable ASCII characters without spaces`)
}
