import {
  type CalendarDefinition,
  type Clock,
  compileCalendar,
  computeClocks,
  intlTimeZones,
  type Metric,
  parseTarget,
  type TargetSetting,
  type TicketEvent,
  type TicketMessage,
  type TimeZones,
} from '@deskwire/sla'

/** A case as it stands in a file; instants are RFC 3339, the rest is the engine's own vocabulary. */
interface ClockCase {
  readonly name: string
  readonly metric: Metric
  readonly calendars: readonly CalendarDefinition[]
  readonly target: TargetSetting
  readonly timeline: readonly CaseEntry[]
  readonly expect: Readonly<Record<string, unknown>>
}

type CaseEntry =
  | {
      readonly at: string
      readonly type: 'target'
      readonly target: TargetSetting
      readonly mode: ChangeMode
    }
  | ({ readonly at: string; readonly type: 'message' } & Pick<TicketMessage, 'from' | 'public'>)
  | { readonly at: string; readonly type: 'start' | 'pause' | 'resume' | PlainEventType }

type ChangeMode = 'retroactive' | 'from_change'
type PlainEventType = 'fulfill' | 'cancel' | 'engaged' | 'recovered' | 'solved' | 'reopened'

/** How one case went; `got` has the keys of `expected`. */
export interface CaseResult {
  readonly name: string
  readonly passed: boolean
  readonly expected: unknown
  readonly got: unknown
}

/** A case file that is not of the documented form. */
export class MalformedCasesError extends Error {
  override readonly name = 'MalformedCasesError'
}

/**
 * Runs clock cases.
 * @param cases - the parsed file
 * @param timeZones - where offsets come from
 * @returns a result a case, in order
 * @throws {MalformedCasesError} the value is no array of cases; names the case and what it lacks
 */
export function runClockCases(cases: unknown, timeZones: TimeZones = intlTimeZones()): readonly CaseResult[] {
  if (!Array.isArray(cases)) throw new MalformedCasesError('Expected an array of cases')
  return cases.map(parseCase).map((each) => runCase(each, timeZones))
}

function runCase(clockCase: ClockCase, timeZones: TimeZones): CaseResult {
  const { name, expect: expected } = clockCase
  let got: unknown
  try {
    got = observe(clockCase, clocksOf(clockCase, timeZones))
  } catch (error) {
    // A case that the engine refuses fails; the others still run.
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error
    got = { error: error.message }
  }
  return { name, passed: canonical(got) === canonical(expected), expected, got }
}

/** The clocks as of the last entry: what comes after is what the case asks about. */
function clocksOf(
  { metric, calendars, target, timeline, expect: expected }: ClockCase,
  timeZones: TimeZones,
): readonly Clock[] {
  const events = timeline.map(toEvent)
  return computeClocks({
    metric,
    target: parseTarget(target),
    calendar: compileCalendar(calendars, timeZones),
    events,
    now: Math.max(...events.map(({ at }) => at)),
    // A case lists the pauses that count; only the talk metrics have none.
    pauses: metric === 'first_response' || metric === 'next_response' ? 'none' : 'all',
    warnings: Object.keys(expected)
      .flatMap((key) => warnedPercent(key) ?? [])
      .map((percent) => percent / 100),
  })
}

/** `warn75` is the warning at 75 %. */
function warnedPercent(key: string): number | undefined {
  const digits = /^warn(\d\d?)$/.exec(key)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function toEvent(entry: CaseEntry): TicketEvent {
  const at = Date.parse(entry.at)
  if (entry.type === 'target') {
    return { at, type: entry.type, target: parseTarget(entry.target), mode: entry.mode }
  }
  return { ...entry, at }
}

/** What the engine says about each thing that a case expects. */
function observe({ expect: expected }: ClockCase, clocks: readonly Clock[]): Record<string, unknown> {
  const clock = clocks.at(-1)
  const got: Record<string, unknown> = {}
  for (const key of Object.keys(expected)) {
    const percent = warnedPercent(key)
    if (key === 'instances') got[key] = clocks.map(instanceOf)
    else if (key === 'due') got[key] = instantText(clock?.dueAt)
    else if (percent !== undefined) {
      got[key] = instantText(clock?.warnings.find(({ fraction }) => fraction === percent / 100)?.at)
    } else if (key === 'breachedAt') got[key] = instantText(clock?.breachedAt)
  }
  // A case names the breach only when a retroactive change caused it, but then always.
  if (clock?.reason === 'retroactive' && !('instances' in expected)) {
    got['breachedAt'] = instantText(clock.breachedAt)
  }
  return got
}

function instanceOf(clock: Clock): Record<string, unknown> {
  return {
    startedAt: instantText(clock.startedAt),
    due: instantText(clock.dueAt),
    fulfilledAt: instantText(clock.fulfilledAt),
    ...(clock.met === null ? {} : { met: clock.met }),
  }
}

/** An instant to the second, as cases write it. */
function instantText(at: number | null | undefined): string | null {
  return at === null || at === undefined ? null : new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

/** JSON with sorted keys, so that equal values have equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    isRecord(each) ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1))) : each,
  )
}

function parseCase(value: unknown, index: number): ClockCase {
  const name =
    isRecord(value) && typeof value['name'] === 'string' ? `case "${value['name']}"` : `case #${index + 1}`
  const demand = (holds: boolean, what: string): void => {
    if (!holds) throw new MalformedCasesError(`${name}: ${what}`)
  }
  if (!isRecord(value)) throw new MalformedCasesError(`${name}: expected an object`)
  demand(typeof value['name'] === 'string', '"name" must be a string')
  demand(METRIC_NAMES.has(String(value['metric'])), `"metric" must be one of ${[...METRIC_NAMES].join(', ')}`)
  demand(isRecordArray(value['calendars']), '"calendars" must be an array of calendars')
  demand(typeof value['target'] === 'string' || isRecord(value['target']), '"target" is missing')
  demand(
    isRecordArray(value['timeline']) && value['timeline'].length > 0,
    '"timeline" must be an array of entries',
  )
  demand(isRecord(value['expect']), '"expect" must be an object')
  for (const entry of value['timeline'] as readonly Record<string, unknown>[]) {
    demand(
      Number.isFinite(Date.parse(String(entry['at']))),
      `"at" must be an instant, got ${String(entry['at'])}`,
    )
    demand(ENTRY_TYPES.has(String(entry['type'])), `unknown timeline type ${String(entry['type'])}`)
  }
  return value as unknown as ClockCase
}

const METRIC_NAMES: ReadonlySet<string> = new Set<Metric>([
  'time_to_engage',
  'first_response',
  'next_response',
  'periodic_update',
  'resolution',
  'total_resolution',
  'recovery',
])

const ENTRY_TYPES: ReadonlySet<string> = new Set<CaseEntry['type']>([
  'start',
  'pause',
  'resume',
  'target',
  'message',
  'fulfill',
  'cancel',
  'engaged',
  'recovered',
  'solved',
  'reopened',
])

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRecordArray(value: unknown): value is readonly Record<string, unknown>[] {
  return Array.isArray(value) && value.every(isRecord)
}
