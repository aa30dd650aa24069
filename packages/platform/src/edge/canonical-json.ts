/**
 * JSON with the members of every object in the order of their names (RFC 8785 §3.2.3), for comparing two requests.
 * The input comes from `JSON.parse`, so it holds nothing that JSON cannot.
 */
export function canonicalJson(value: unknown): string {
  const inOrder = sorted(value)
  return inOrder === unsortable ? written(value) : (JSON.stringify(inOrder) ?? 'null')
}

const unsortable = Symbol('unsortable')

/**
 * A copy of which the members stand in order, so that the runtime writes it: that takes half the time of writing member by member.
 * @returns `unsortable` where an object has a name that no assignment puts behind the others: the runtime sets numbers first
 */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const items = value.map(sorted)
    return items.includes(unsortable) ? unsortable : items
  }
  const copy: Record<string, unknown> = {}
  for (const name of inOrderOf(Object.keys(value))) {
    const first = name.charCodeAt(0)
    const member = sorted((value as Record<string, unknown>)[name])
    if (member === unsortable || name === '__proto__' || (first >= 0x30 && first <= 0x39)) return unsortable
    copy[name] = member
  }
  return copy
}

// Up to here to put each name in its place costs less than the lists that the runtime makes to sort by.
const FEW = 24

/** The same names by code unit. */
function inOrderOf(names: string[]): readonly string[] {
  if (names.length > FEW) return names.sort()
  for (let i = 1; i < names.length; i += 1) {
    const name = names[i] as string
    let at = i
    for (; at > 0 && (names[at - 1] as string) > name; at -= 1) names[at] = names[at - 1] as string
    names[at] = name
  }
  return names
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const members = Object.keys(value)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${written((value as Record<string, unknown>)[name])}`)
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
