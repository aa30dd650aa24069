import {
  addWorkingTime,
  type CalendarDefinition,
  compileCalendar,
  computeClock,
  parseTarget,
  temporalTimeZones,
  type WallWindow,
} from '@deskwire/sla'
import { Temporal } from 'temporal-polyfill'

/**
 * Due instants by the engine against a naive implementation on the fastest Temporal polyfill, in one process and in
 * alternating rounds, so that a drifting machine drifts for both. The calendar is Berlin, Monday to Friday 9 to 18 with six
 * holidays; 200 starts spread over a year, both clock changes included. Every round's results are compared: the engine is
 * not fast at something else. Compiling the calendar happens before, once, as in a server that holds its calendars.
 */
const HOUR_MS = 3_600_000
const ZONE = 'Europe/Berlin'
const NINE_TO_SIX: readonly WallWindow[] = [['09:00', '18:00']]
const HOLIDAYS = ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-12-25']
const CALENDAR: CalendarDefinition = {
  zone: ZONE,
  weekly: { mon: NINE_TO_SIX, tue: NINE_TO_SIX, wed: NINE_TO_SIX, thu: NINE_TO_SIX, fri: NINE_TO_SIX },
  holidays: HOLIDAYS,
}
const STARTS = Array.from({ length: 200 }, (_, index) => Date.UTC(2026, 0, 2, 7, 13) + index * 43.7 * HOUR_MS)
const ROUNDS = 7
const ENGINE_REPEATS = 500

/**
 * Measures due-instant computation.
 * @returns `coreRatio`: naive time over engine time for a 16 h target (median of rounds); `flatness`: engine time for
 *   1000 h over that for 16 h; `dueMicros`: engine microseconds for one 16 h due instant; `clockMicros`: for one whole
 *   clock with a pause, warnings and segments
 * @throws {Error} the two implementations disagree
 */
export async function run(_args: readonly string[]): Promise<Record<string, number>> {
  const calendar = compileCalendar([CALENDAR], temporalTimeZones(Temporal))
  const engine = (hours: number) => STARTS.map((at) => addWorkingTime(at, hours * HOUR_MS, calendar))
  const clocks = () =>
    STARTS.map(
      (at) =>
        computeClock({
          target: parseTarget('PT16H'),
          calendar,
          now: at + 3 * HOUR_MS,
          warnings: [0.75],
          timeline: [
            { at, type: 'start' },
            { at: at + HOUR_MS, type: 'pause' },
            { at: at + 2 * HOUR_MS, type: 'resume' },
          ],
        }).dueAt,
    )
  assertEqual(engine(1000), naiveDueInstants(1000))
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    assertEqual(engine(16), naiveDueInstants(16))
    return {
      naive: microsEach(1, () => naiveDueInstants(16)),
      engine: microsEach(ENGINE_REPEATS, () => engine(16)),
      engineLong: microsEach(ENGINE_REPEATS, () => engine(1000)),
      clock: microsEach(ENGINE_REPEATS / 10, clocks),
    }
  }).slice(1)
  return {
    coreRatio: median(rounds.map((round) => round.naive / round.engine)),
    flatness: median(rounds.map((round) => round.engineLong / round.engine)),
    dueMicros: median(rounds.map((round) => round.engine)),
    clockMicros: median(rounds.map((round) => round.clock)),
  }
}

/** What one writes first: from window to window in zoned time. */
function naiveDueInstants(hours: number): number[] {
  return STARTS.map((at) => {
    let leftMs = hours * HOUR_MS
    let now = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE)
    for (;;) {
      const date = now.toPlainDate()
      if (date.dayOfWeek <= 5 && !HOLIDAYS.includes(date.toString())) {
        const opening = date.toZonedDateTime({ timeZone: ZONE, plainTime: '09:00' })
        const closing = date.toZonedDateTime({ timeZone: ZONE, plainTime: '18:00' })
        const from = Math.max(now.epochMilliseconds, opening.epochMilliseconds)
        const openMs = Math.max(0, closing.epochMilliseconds - from)
        if (openMs >= leftMs) return from + leftMs
        leftMs -= openMs
      }
      now = date.add({ days: 1 }).toZonedDateTime(ZONE)
    }
  })
}

/** Microseconds for one due instant; the results are used, so no loop is optimised away. */
function microsEach(repeats: number, computeAll: () => readonly (number | null)[]): number {
  let checksum = 0
  const begin = performance.now()
  for (let repeat = 0; repeat < repeats; repeat += 1) checksum += computeAll().at(-1) ?? 0
  const elapsedMs = performance.now() - begin
  if (!Number.isFinite(checksum)) throw new Error('A due instant is not a number')
  return (elapsedMs * 1000) / (repeats * STARTS.length)
}

function assertEqual(engine: readonly number[], naive: readonly number[]): void {
  const index = engine.findIndex((dueAt, each) => dueAt !== naive[each])
  if (index >= 0) {
    throw new Error(`Start ${STARTS[index]}: the engine says ${engine[index]}, the naive one ${naive[index]}`)
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
