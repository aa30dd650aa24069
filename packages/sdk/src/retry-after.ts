/**
 * Reads how long an answer asks its caller to wait.
 * Both forms are taken, seconds and the three HTTP dates (RFC 9110 §10.2.3 and §5.6.7); a date is measured from the
 * answer's own `Date`, so that a client whose clock is wrong waits the right time.
 * @param headers - headers of the answer
 * @param nowMs - the client's clock, milliseconds since 1970; used where the answer has no `Date`
 * @returns the wait in milliseconds, 0 for a date that has passed; undefined without a header or with one that says nothing
 * @example retryAfterMs(new Headers({ 'retry-after': '2' }), 0) // 2000
 */
export function retryAfterMs(headers: Headers, nowMs: number): number | undefined {
  const asked = headers.get('retry-after') ?? ''
  if (/^\d+$/.test(asked)) return Number(asked) * 1000
  const waitMs = httpDate(asked) - (httpDate(headers.get('date') ?? '') || nowMs)
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs)
}

/** Reads an HTTP date; NaN is none. The old C form names no zone and means GMT; `Date.parse` alone would take it as local. */
function httpDate(text: string): number {
  return Date.parse(/^[A-Z][a-z]+,? .*\d$/.test(text) ? `${text} GMT` : text.replace(/^[^A-Z].*/, ''))
}
