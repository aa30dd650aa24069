import { memoiseZoneYears, type OffsetTransition, type TimeZones } from './time-zones.ts'

/** The part of `Temporal.ZonedDateTime` that is used here. */
interface ZonedDateTimeLike {
  readonly epochMilliseconds: number
  readonly offsetNanoseconds: number
  getTimeZoneTransition(direction: 'next'): ZonedDateTimeLike | null
}

/** The part of `Temporal` that is used here: the native object and every polyfill of it fit. */
export interface TemporalLike {
  readonly Instant: {
    fromEpochMilliseconds(epochMilliseconds: number): {
      toZonedDateTimeISO(timeZone: string): ZonedDateTimeLike
    }
  }
}

/**
 * Time zones from a `Temporal`, native or a polyfill's. It is asked only for a zone's offset changes, a few calls for a
 * zone-year; everything after that is arithmetic on numbers.
 * @param Temporal - `globalThis.Temporal` where the runtime has it, else a polyfill's (`@deskwire/sla/temporal` chooses)
 * @returns a source that remembers what it has read
 * @example temporalTimeZones(await loadTemporal())
 * @see https://tc39.es/proposal-temporal, ZonedDateTime.prototype.getTimeZoneTransition
 */
export function temporalTimeZones(Temporal: TemporalLike): TimeZones {
  return memoiseZoneYears((zone, fromAt, toAt) => {
    const first = zonedDateTime(Temporal, zone, fromAt)
    const transitions: OffsetTransition[] = []
    let next = first.getTimeZoneTransition('next')
    while (next !== null && next.epochMilliseconds < toAt) {
      transitions.push({ at: next.epochMilliseconds, offsetMs: offsetMsOf(next) })
      next = next.getTimeZoneTransition('next')
    }
    return { firstOffsetMs: offsetMsOf(first), transitions }
  })
}

function zonedDateTime(Temporal: TemporalLike, zone: string, at: number): ZonedDateTimeLike {
  const instant = Temporal.Instant.fromEpochMilliseconds(at)
  try {
    return instant.toZonedDateTimeISO(zone)
  } catch (cause) {
    throw new RangeError(`Unknown time zone ${JSON.stringify(zone)}: expected an IANA name`, { cause })
  }
}

function offsetMsOf(dateTime: ZonedDateTimeLike): number {
  return Math.round(dateTime.offsetNanoseconds / 1e6)
}
