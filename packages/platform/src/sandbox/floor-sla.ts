import type { CalendarCreate, SlaPolicyCreate } from '@deskwire/contract'

/** Opening hours of a floor; its name is unique on the floor. */
export type FloorCalendar = CalendarCreate

/** An SLA policy of a floor; its name is unique on the floor. */
export type FloorSlaPolicy = SlaPolicyCreate

type Windows = readonly { readonly opens: string; readonly closes: string }[]

const hours = (...windows: readonly (readonly [opens: string, closes: string])[]): Windows =>
  windows.map(([opens, closes]) => ({ opens, closes }))

const workdays = (windows: Windows): CalendarCreate['weekly'] => ({
  mon: windows,
  tue: windows,
  wed: windows,
  thu: windows,
  fri: windows,
})

const everyDay = (windows: Windows): CalendarCreate['weekly'] => ({
  ...workdays(windows),
  sat: windows,
  sun: windows,
})

const withLunch = hours(['09:00', '12:00'], ['13:00', '18:00'])
const nineToSix = hours(['09:00', '18:00'])
const eightToTen = hours(['08:00', '22:00'])

const china = [
  '2026-09-25',
  '2026-10-01',
  '2026-10-02',
  '2026-10-05',
  '2026-10-06',
  '2026-10-07',
  '2027-01-01',
  '2027-02-05',
  '2027-02-08',
]
// Weekend days that are worked in exchange for days around a holiday.
const chinaMadeUp = ['2026-09-20', '2026-10-10'].map((date) => ({ date, windows: withLunch }))
const singapore = ['2026-11-09', '2026-12-25', '2027-01-01', '2027-02-08']
const japan = [
  '2026-11-03',
  '2026-11-23',
  '2026-12-31',
  '2027-01-01',
  '2027-01-11',
  '2027-02-11',
  '2027-02-23',
]
const germany = [
  '2026-12-25',
  '2027-01-01',
  '2027-03-08',
  '2027-03-26',
  '2027-03-29',
  '2027-05-06',
  '2027-05-17',
]
const england = [
  '2026-12-25',
  '2026-12-28',
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
  '2027-05-03',
  '2027-05-31',
]
const unitedStates = ['2026-11-26', '2026-12-25', '2027-01-01', '2027-01-18', '2027-02-15', '2027-05-31']

/** The business hours of a place and its extended ones, which are open every day. */
const place = (
  name: string,
  timeZone: string,
  windows: Windows,
  holidays: readonly string[],
  special: NonNullable<CalendarCreate['special']> = [],
): readonly FloorCalendar[] => [
  {
    name: `${name} business hours`,
    timeZone,
    weekly: workdays(windows),
    holidays,
    special,
    standardFor: 'business',
  },
  {
    name: `${name} extended hours`,
    timeZone,
    weekly: everyDay(eightToTen),
    holidays,
    standardFor: 'extended',
  },
]

/** When the floor of the sandbox is open. */
export const defaultCalendars: readonly FloorCalendar[] = [
  ...place('Shanghai', 'Asia/Shanghai', withLunch, china, chinaMadeUp),
  ...place('Singapore', 'Asia/Singapore', nineToSix, singapore),
  ...place('Tokyo', 'Asia/Tokyo', nineToSix, japan),
  ...place('Berlin', 'Europe/Berlin', hours(['08:00', '17:00']), germany),
  ...place('London', 'Europe/London', hours(['09:00', '17:30']), england),
  ...place('New York', 'America/New_York', nineToSix, unitedStates),
  { name: 'Around the clock', timeZone: 'Etc/UTC', weekly: everyDay(hours(['00:00', '24:00'])) },
]

type Pauses = NonNullable<SlaPolicyCreate['pauses']>

// Waiting for one's own colleagues is no reason to keep the customer waiting: it stops nothing.
const waitingForOthers: Pauses = [
  { metric: 'resolution', statuses: ['pendingCustomer', 'pendingThirdParty'] },
]

/** What the sandbox's tickets are promised: each gets the first that is for it. */
export const defaultSlaPolicies: readonly FloorSlaPolicy[] = [
  {
    name: 'P0, everything is down',
    position: 10,
    when: { severities: ['P0'] },
    calendarUse: 'always',
    targets: [
      { metric: 'timeToEngage', target: 'PT15M' },
      { metric: 'firstResponse', target: 'PT15M' },
      { metric: 'nextResponse', target: 'PT30M' },
      { metric: 'recovery', target: 'PT2H' },
      { metric: 'resolution', target: 'PT24H' },
    ],
    pauses: waitingForOthers,
    warnings: [0.5, 0.75],
  },
  {
    name: 'P1, urgent',
    position: 20,
    when: { severities: ['P1'] },
    calendarUse: 'always',
    targets: [
      { metric: 'firstResponse', target: 'PT5M' },
      { metric: 'timeToEngage', target: 'PT30M' },
      { metric: 'nextResponse', target: 'PT1H' },
      { metric: 'resolution', target: 'PT4H' },
    ],
    pauses: waitingForOthers,
    warnings: [0.75],
  },
  {
    name: 'Enterprise',
    position: 30,
    when: { tiers: ['enterprise', 'strategic'] },
    targets: [
      { metric: 'firstResponse', target: 'PT5M' },
      { metric: 'timeToEngage', target: 'PT30M' },
      { metric: 'nextResponse', target: 'PT2H' },
      { metric: 'resolution', severity: 'P2', target: 'PT8H' },
      { metric: 'resolution', severity: 'P3', target: 'PT16H' },
      { metric: 'resolution', target: { businessDays: 5 } },
    ],
    pauses: waitingForOthers,
    warnings: [0.75],
  },
  {
    name: 'Basic',
    position: 90,
    targets: [
      { metric: 'firstResponse', target: 'PT5M' },
      { metric: 'timeToEngage', target: 'PT30M' },
      { metric: 'nextResponse', target: 'PT4H' },
      { metric: 'resolution', severity: 'P2', target: 'PT16H' },
      { metric: 'resolution', severity: 'P3', target: 'PT24H' },
      { metric: 'resolution', target: { businessDays: 10 } },
    ],
    pauses: waitingForOthers,
    warnings: [0.75],
  },
]
