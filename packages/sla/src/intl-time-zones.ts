import { memoiseZoneYears, type OffsetTransition, type TimeZones } from './time-zones.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from './time-units.ts'

/**
 * Time zones from `Intl`, which every runtime of the last years has: no Temporal, no polyfill, no tables of our own.
 * `Intl` says an offset at an instant but not when it changes, so a zone-year is read by one probe a day and a bisection
 * to the second: about a millisecond, once.
 * @returns a source that remembers what it has read
 * @example compileCalendar([{ zone: 'Asia/Tokyo', weekly: { mon: [['09:00', '18:00']] } }], intlTimeZones())
 * @see ECMA-402, `timeZoneName: "longOffset"`
 */
export function intlTimeZones(): TimeZones {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return memoiseZoneYears((zone, fromAt, toAt) => {
    const format = formats.get(zone) ?? offsetFormat(zone)
    formats.set(zone, format)
    const firstOffsetMs = offsetAt(format, fromAt)
    const transitions: OffsetTransition[] = []
    let offsetMs = firstOffsetMs
    for (let at = fromAt; at < toAt; at += DAY_MS) {
      const nextOffsetMs = offsetAt(format, at + DAY_MS)
      if (nextOffsetMs === offsetMs) continue
      transitions.push({ at: changeBetween(format, at, at + DAY_MS), offsetMs: nextOffsetMs })
      offsetMs = nextOffsetMs
    }
    return { firstOffsetMs, transitions }
  })
}

function offsetFormat(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  } catch (cause) {
    throw new RangeError(`Unknown time zone ${JSON.stringify(zone)}: expected an IANA name`, { cause })
  }
}

/** `GMT`, `GMT+05:45` or, for the local mean times of old, `GMT-03:30:52`. */
const LONG_OFFSET = /GMT(?:(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d)(?::(?<seconds>\d\d))?)?$/

function offsetAt(format: Intl.DateTimeFormat, at: number): number {
  const parts = LONG_OFFSET.exec(format.format(at))?.groups ?? {}
  const amountMs =
    Number(parts['hours'] ?? 0) * HOUR_MS +
    Number(parts['minutes'] ?? 0) * MINUTE_MS +
    Number(parts['seconds'] ?? 0) * SECOND_MS
  return parts['sign'] === '-' ? -amountMs : amountMs
}

/** The first whole second in (`fromAt`, `toAt`] at which the offset is no longer that of `fromAt`. */
function changeBetween(format: Intl.DateTimeFormat, fromAt: number, toAt: number): number {
  const before = offsetAt(format, fromAt)
  let unchanged = fromAt / SECOND_MS
  let changed = toAt / SECOND_MS
  while (changed - unchanged > 1) {
    const middle = Math.floor((unchanged + changed) / 2)
    if (offsetAt(format, middle * SECOND_MS) === before) unchanged = middle
    else changed = middle
  }
  return changed * SECOND_MS
}
