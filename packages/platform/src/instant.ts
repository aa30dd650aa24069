/** An instant of epoch milliseconds as RFC 3339 in UTC with milliseconds, the only form on the wire. */
export const iso = (ms: number): string => new Date(ms).toISOString()

/** Epoch milliseconds of an instant that the contract's validators have let through. */
export const epochMs = (instant: string): number => Date.parse(instant)
