import type { Attempt } from './attempt-record.ts'

/** What signs the requests. */
export interface Credentials {
  /**
   * The token to send now.
   * @param patienceMs - how long the call waits for it; a request for one that is older is not worth waiting for
   */
  current(patienceMs: number): Promise<string> | string
  /**
   * Says that the API refused this token. Answers whether the call may be sent once more with another.
   * @param attempts - the call's earlier attempts
   */
  refuse?(token: string, attempts: readonly Attempt[]): boolean
}

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

const RENEW_BEFORE_MS = 30_000

/**
 * Makes credentials of a function that gives tokens. Calls that wait for a token share one call of the function; a token that
 * the API refuses is dropped, and the call is sent once more with a new one, unless its body is a stream. A call of the function that never ends holds up
 * nobody for longer than the deadline of one attempt: who comes later calls it anew.
 * @param provider - asked for the first token, and again when one ends or is refused
 * @param now - milliseconds since 1970; against which `expiresAt` is held
 * @example
 * ```ts
 * import { createClient, tokenCredentials } from '@deskwire/sdk'
 * const client = createClient({
 *   baseUrl: sandbox.baseUrl,
 *   fetch: sandbox.fetch,
 *   credentials: tokenCredentials(async () => sandbox.apiKey),
 * })
 * ```
 */
export function tokenCredentials(
  provider: TokenProvider,
  now: () => number = () => performance.timeOrigin + performance.now(),
): Credentials {
  let reason: TokenReason = 'first'
  let held: { readonly token: string; readonly renewAtMs: number } | undefined
  let flights = 0
  let flight: { readonly token: Promise<string>; readonly fromMs: number } | undefined

  function takeOff(): Promise<string> {
    const mine = { token: fly(++flights), fromMs: now() }
    const land = (): void => void (flight === mine && (flight = undefined))
    flight = mine
    mine.token.then(land, land)
    return mine.token
  }

  async function fly(number: number): Promise<string> {
    const given = await provider(reason)
    const { token, expiresAt } = typeof given === 'string' ? { token: given } : given
    const endsAtMs = expiresAt === undefined ? Infinity : Date.parse(expiresAt)
    const renewal = { token: checkToken(token), renewAtMs: endsAtMs - RENEW_BEFORE_MS }
    // What comes after it was given up must not take the place of what was asked for later.
    if (number === flights) held = renewal
    return renewal.token
  }

  return {
    current: (patienceMs) => {
      if (held && now() >= held.renewAtMs) {
        held = undefined
        reason = 'expiring'
      }
      if (held) return held.token
      return flight && now() - flight.fromMs < patienceMs ? flight.token : takeOff()
    },
    refuse: (token, attempts) => {
      // NOTE: only the token that was refused is dropped; a call that comes late must not throw away a newer one.
      if (held?.token === token) {
        held = undefined
        reason = 'refused'
      }
      return attempts.every(({ source }) => source !== 'token')
    },
  }
}

/**
 * Takes a key or a token if HTTP can carry it. The value is never repeated.
 * @throws {TypeError} it is not a string of printable ASCII characters
 */
export function checkToken(token: unknown): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token
  throw new TypeError('a key or token must be printable ASCII')
}
