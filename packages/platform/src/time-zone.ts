/**
 * Whether a name is a time zone that the runtime knows, from the IANA database. Offsets such as `+08:00` are none: they
 * know nothing of daylight saving time.
 * @example isTimeZone('Asia/Shanghai') // true
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
