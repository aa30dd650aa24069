/**
 * Domain time: tickets, service levels, timers, `occurredAt`. One clock a tenant, so that a sandbox can move one tenant's
 * time and no other's. Epoch milliseconds, never going back.
 */
export interface Clock {
  now(tenant: string): number
  /** The time of every tenant, where all have the same. A clock without it has each tenant's timers run by its name. */
  sharedNow?(): number
}

/**
 * Wire time: key and session expiry, rate limits, idempotency. Epoch milliseconds.
 * Apart from domain time because a receiver's clock does not move when a sandbox's does.
 */
export type WireClock = () => number

/** The system's time for every tenant. */
export const systemClock: Clock = { now: () => Date.now(), sharedNow: () => Date.now() }
