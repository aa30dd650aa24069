import {
  alwaysOpen,
  compileCalendar,
  intlTimeZones,
  type CalendarDefinition,
  type CompiledCalendar,
  type ZoneYear,
} from '@deskwire/sla'

// Zone offsets and opening instants are facts of the definitions alone, the same for every tenant and every sandbox. A zone's
// year takes milliseconds to read, so what was compiled is remembered by its definitions; the oldest is let go.
const MAX_COMPILED = 500
const timeZones = intlTimeZones()
const compiled = new Map<string, CompiledCalendar>()

/**
 * The offsets of a zone in the UTC year of an instant.
 * @param at - epoch milliseconds
 * @throws {RangeError} the zone is unknown
 */
export const zoneOffsets = (zone: string, at: number): ZoneYear =>
  timeZones.zoneYear(zone, new Date(at).getUTCFullYear())

/**
 * Compiles opening hours, several as their union; none is always open.
 * @throws {RangeError} a zone is unknown, or a time or date is malformed
 * @throws {TypeError} a definition has no zone, or an unknown weekday
 */
export function compiledCalendar(definitions: readonly CalendarDefinition[]): CompiledCalendar {
  if (definitions.length === 0) return alwaysOpen
  const key = JSON.stringify(definitions)
  const known = compiled.get(key)
  if (known) return known
  const calendar = compileCalendar(definitions, timeZones)
  if (compiled.size >= MAX_COMPILED)
    for (const oldest of [...compiled.keys()].slice(0, 1)) compiled.delete(oldest)
  compiled.set(key, calendar)
  return calendar
}
