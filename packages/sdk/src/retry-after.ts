/**
 * Reads how long an answer asks its caller to wait.
 * Both forms are taken, seconds and the three HTTP dates (RFC 9110 §10.2.3 and §5.6.7).
 * @param asked - the value of `Retry-After`
 * @param nowMs - the client's clock, milliseconds since 1970
 * @returns the wait in milliseconds, below 0 for a date that has passed; NaN where the value says nothing
 * @example retryAfterMs('2', 0) // 2000
 */
export function retryAfterMs(asked: string, nowMs: number): number {
  if (/^\d+$/.test(asked)) return Number(asked) * 1000
  // The old C form names no zone and means GMT; `Date.parse` alone would take it as local. Words that are no date begin otherwise.
  return /^[A-Z]\w+,? /.test(asked) ? Date.parse(asked.replace(/\d$/, '$& GMT')) - nowMs : NaN
}
