import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { loadTemporal } from './temporal.ts'
import { temporalTimeZones } from './temporal-time-zones.ts'

test('a Temporal is found, native or the polyfill', async () => {
  const found = await loadTemporal()
  const native: unknown = Reflect.get(globalThis, 'Temporal')
  expect(found).toBe(native ?? Temporal)
  expect(temporalTimeZones(found).zoneYear('Asia/Kathmandu', 2026).firstOffsetMs).toBe(5.75 * 3_600_000)
})
