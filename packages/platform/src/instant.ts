/** An instant of epoch milliseconds as RFC 3339 in UTC with milliseconds, the only form on the wire. */
export const iso = (ms: number): string => new Date(ms).toISOString()

/**
 * Epoch milliseconds of an instant that the contract's validators have let through. A leap second, which RFC 3339 can write and
 * epoch time cannot, is the second after it.
 */
export const epochMs = (instant: string): number =>
  instant.slice(17, 19) === '60'
    ? Date.parse(`${instant.slice(0, 17)}59${instant.slice(19)}`) + 1_000
    : Date.parse(instant)
