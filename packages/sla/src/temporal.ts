import type { TemporalLike } from './temporal-time-zones.ts'

/**
 * The runtime's own `Temporal` where there is one, else that of the optional peer `temporal-polyfill`.
 * @returns an object for `temporalTimeZones`
 * @throws {Error} the runtime has no Temporal and the peer is not installed
 * @example temporalTimeZones(await loadTemporal())
 */
export async function loadTemporal(): Promise<TemporalLike> {
  const native: unknown = Reflect.get(globalThis, 'Temporal')
  if (isTemporal(native)) return native
  try {
    return (await import('temporal-polyfill')).Temporal
  } catch (cause) {
    throw new Error(
      'This runtime has no Temporal and "temporal-polyfill" is not installed: install it, or use intlTimeZones()',
      { cause },
    )
  }
}

function isTemporal(value: unknown): value is TemporalLike {
  return typeof value === 'object' && value !== null && 'Instant' in value
}
