type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

function mergeMembers(
  target: Readonly<Record<string, unknown>>,
  patch: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const members = new Map(Object.entries(target))
  for (const [name, value] of Object.entries(patch)) {
    if (value === undefined) continue
    const before = members.get(name)
    if (value === null) members.delete(name)
    else members.set(name, isObject(value) ? mergeMembers(isObject(before) ? before : {}, value) : value)
  }
  return Object.fromEntries(members)
}

/** What a patch does to a resource. */
export interface Patched<Resource> {
  readonly value: Resource
  /** Names of the top-level fields whose value is another one now, sorted. */
  readonly changed: readonly string[]
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

/**
 * Applies a merge patch (RFC 7396) to a resource whose fields are nullable rather than absent: null stays null,
 * and `metadata` is merged pair by pair. The patch has passed the contract, so it names known fields only.
 */
export function patchResource<Resource extends object>(resource: Resource, patch: object): Patched<Resource> {
  const value = { ...resource } as Record<string, unknown>
  const changed: string[] = []
  for (const [name, given] of Object.entries(patch) as [string, Json | undefined][]) {
    if (given === undefined) continue
    const before = value[name]
    const after = isObject(given) && isObject(before) ? mergeMembers(before, given) : given
    if (same(before, after)) continue
    value[name] = after
    changed.push(name)
  }
  return { value: value as Resource, changed: changed.sort() }
}
