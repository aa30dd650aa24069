/**
 * Tells whether a served region covers another: itself, or a country its subdivisions (`CN` covers `CN-ZJ`).
 * @example coversRegion('CN', 'CN-ZJ') // true
 */
export function coversRegion(served: string, region: string): boolean {
  return region.startsWith(served) && (region.length === served.length || region[served.length] === '-')
}

/** 1 if a served region covers it, 0.5 if one lies in the same country, else 0. */
export function regionCloseness(served: readonly string[], region: string): number {
  const country = countryOf(region)
  let best = 0
  for (const own of served) {
    if (coversRegion(own, region)) return 1
    if (coversRegion(country, own)) best = 0.5
  }
  return best
}

/** `CN-ZJ` -> `CN` (ISO 3166-2: the country, a hyphen, the subdivision). */
function countryOf(region: string): string {
  const hyphen = region.indexOf('-')
  return hyphen < 0 ? region : region.slice(0, hyphen)
}
