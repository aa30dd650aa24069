/** A compiled validator: says whether a value is valid, and if not, leaves Ajv's errors behind. */
export interface Check {
  (value: unknown): boolean
  errors?: readonly object[] | null
}

/**
 * Reads the strings of a query or a path as the types that the contract declares, then validates.
 *
 * The value is changed in place. `12` is an integer, `012`, ` 12` and `0x0c` are not: there is one way to write each
 * number, so one cursor or cache key per query. What cannot be read stays a string, for the validator to refuse.
 *
 * @param types - by parameter: `string`, `integer`, `number`, `boolean`; with `[]` repeated, with `[,]` also joined
 */
export function coercing(validate: Check, types: Readonly<Record<string, string>>): Check {
  const check: Check = (value) => {
    if (typeof value === 'object' && value !== null) coerceAll(value as Record<string, unknown>, types)
    const valid = validate(value)
    check.errors = validate.errors ?? null
    return valid
  }
  return check
}

function coerceAll(value: Record<string, unknown>, types: Readonly<Record<string, string>>): void {
  for (const [name, type] of Object.entries(types)) {
    if (Object.hasOwn(value, name) && value[name] !== undefined) value[name] = coerce(value[name], type)
  }
}

function coerce(value: unknown, type: string): unknown {
  if (type.endsWith('[]')) return [value].flat().map((item) => coerce(item, type.slice(0, -2)))
  if (type.endsWith('[,]')) {
    const items = [value].flat().flatMap((item) => (typeof item === 'string' ? item.split(',') : [item]))
    return items.map((item) => coerce(item, type.slice(0, -3)))
  }
  if (typeof value !== 'string') return value
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value
  if (type === 'integer') return /^(0|-?[1-9]\d{0,15})$/.test(value) ? Number(value) : value
  if (type === 'number') return /^-?(0|[1-9]\d{0,15})(\.\d{1,15})?$/.test(value) ? Number(value) : value
  return value
}
