/** What an object holds, before anything is known of it. */
export type Members = Readonly<Record<string, unknown>>
/** Takes a fault: where it is, a JSON Pointer (RFC 6901), and one sentence that never repeats the value. */
export type Report = (pointer: string, detail: string) => void

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** The members of an object that may have the named ones only; all of them, unless they are optional. */
export function closed(
  value: unknown,
  pointer: string,
  names: readonly string[],
  report: Report,
  optional = false,
): Members {
  if (!isObject(value)) {
    report(pointer, 'expected an object')
    return {}
  }
  for (const name of Object.keys(value)) {
    if (!names.includes(name))
      report(`${pointer}/${escaped(name)}`, `there is no such property; there are ${names.join(', ')}`)
  }
  for (const name of optional ? [] : names) {
    if (!Object.hasOwn(value, name)) report(`${pointer}/${name}`, 'it is missing')
  }
  return value
}

/** The items of a list; none, and a fault, where it is something else. */
export function list(value: unknown, pointer: string, report: Report): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (value !== undefined) report(pointer, 'expected a list')
  return []
}

/** Takes a text that is not empty. */
export function checkName(value: unknown, pointer: string, report: Report): void {
  if (value === undefined) return
  if (typeof value !== 'string' || value.trim() === '') report(pointer, 'expected a text that is not empty')
}

/** Takes one of the values that are allowed. */
export function checkOneOf(
  value: unknown,
  allowed: readonly unknown[],
  pointer: string,
  report: Report,
): void {
  if (value !== undefined && !allowed.includes(value))
    report(pointer, `expected one of ${allowed.join(', ')}`)
}
