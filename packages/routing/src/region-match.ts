/**
 * Tells whether a served region covers another: itself, or a country its subdivisions (`CN` covers `CN-ZJ`).
 * @example coversRegion('CN', 'CN-ZJ') // true
 */
export function coversRegion(served: string, region: string): boolean {
  return served === region || region.startsWith(`${served}-`)
}

/** 1 if a served region covers it, 0.5 if one lies in the same country, else 0. */
export function regionCloseness(served: readonly string[], region: string): number {
  const country = region.split('-', 1)[0]
  let best = 0
  for (const own of served) {
    if (coversRegion(own, region)) return 1
    if (own.split('-', 1)[0] === country) best = 0.5
  }
  return best
}
