import { DAY_MS } from './time-units.ts'

/** An instant at which a zone's UTC offset changes, and the offset from then on. */
export interface OffsetTransition {
  /** Epoch milliseconds. */
  readonly at: number
  /** Local time minus UTC, milliseconds. */
  readonly offsetMs: number
}

/** A zone's UTC offsets over one UTC year and the seven days on each side of it. */
export interface ZoneYear {
  /** The offset in force when the range begins, milliseconds. */
  readonly firstOffsetMs: number
  /** Changes inside the range, ascending. */
  readonly transitions: readonly OffsetTransition[]
}

/**
 * Where UTC offsets come from. An implementation keeps the zone-years it has read, so the caller holds one object for
 * as long as the zone database may be trusted not to change, and lets go of it to read anew.
 */
export interface TimeZones {
  /**
   * The offsets of `zone` around the UTC year `year`.
   * @throws {RangeError} the zone is not known
   */
  readonly zoneYear: (zone: string, year: number) => ZoneYear
}

const MARGIN_MS = 7 * DAY_MS

/** Builds a time-zone source from a reader of one range, remembering each zone-year that was read. */
export function memoiseZoneYears(
  readOffsets: (zone: string, fromAt: number, toAt: number) => ZoneYear,
): TimeZones {
  const zones = new Map<string, Map<number, ZoneYear>>()
  return {
    zoneYear: (zone, year) => {
      let years = zones.get(zone)
      let found = years?.get(year)
      if (found === undefined) {
        found = readOffsets(zone, Date.UTC(year, 0, 1) - MARGIN_MS, Date.UTC(year + 1, 0, 1) + MARGIN_MS)
        years ??= new Map()
        years.set(year, found)
        zones.set(zone, years)
      }
      return found
    },
  }
}

/** The wall time of an instant, as milliseconds since 1970-01-01T00:00 on the local clock. */
export function wallTimeOf(at: number, offsets: ZoneYear): number {
  let offsetMs = offsets.firstOffsetMs
  for (const transition of offsets.transitions) {
    if (transition.at > at) break
    offsetMs = transition.offsetMs
  }
  return at + offsetMs
}

/**
 * The instant of a wall time, disambiguated as "compatible": a wall time in a gap moves forward by the gap's length, a
 * repeated one is its first occurrence (R2; RFC 5545 §3.3.5).
 *
 * ```
 * gap:   local ──09:59│11:00──     offset +1 until │, +2 from it: 10:30 does not exist; with +1 it is 11:30 local
 * fold:  local ──10:59│10:00──     offset +2 until │, +1 from it: 10:30 exists twice; with +2 it is the first
 * ```
 * In both the offset *before* the change is the answer, so a change is passed only by wall times that lie beyond both
 * of its local readings.
 */
export function instantOfWallTime(wallMs: number, offsets: ZoneYear): number {
  let offsetMs = offsets.firstOffsetMs
  for (const transition of offsets.transitions) {
    if (wallMs < transition.at + Math.max(offsetMs, transition.offsetMs)) break
    offsetMs = transition.offsetMs
  }
  return wallMs - offsetMs
}
