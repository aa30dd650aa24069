import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { intlTimeZones } from './intl-time-zones.ts'
import { temporalTimeZones } from './temporal-time-zones.ts'
import { instantOfWallTime, type TimeZones, wallTimeOf } from './time-zones.ts'

const sources: readonly { readonly name: string; readonly zones: TimeZones }[] = [
  { name: 'Intl', zones: intlTimeZones() },
  { name: 'Temporal', zones: temporalTimeZones(Temporal) },
]

const walls = [
  { name: 'an ordinary time', zone: 'Europe/Berlin', given: '2026-07-01T12:00', want: '2026-07-01T10:00Z' },
  {
    name: 'a time before the gap',
    zone: 'Europe/Berlin',
    given: '2026-03-29T01:59',
    want: '2026-03-29T00:59Z',
  },
  {
    name: 'a time in the gap moves on',
    zone: 'Europe/Berlin',
    given: '2026-03-29T02:30',
    want: '2026-03-29T01:30Z',
  },
  {
    name: 'a time after the gap',
    zone: 'Europe/Berlin',
    given: '2026-03-29T03:00',
    want: '2026-03-29T01:00Z',
  },
  {
    name: 'a repeated time is its first',
    zone: 'Europe/Berlin',
    given: '2026-10-25T02:30',
    want: '2026-10-25T00:30Z',
  },
  {
    name: 'a time after the fold',
    zone: 'Europe/Berlin',
    given: '2026-10-25T03:00',
    want: '2026-10-25T02:00Z',
  },
  {
    name: 'a half-hour gap',
    zone: 'Australia/Lord_Howe',
    given: '2026-10-04T02:15',
    want: '2026-10-03T15:45Z',
  },
  {
    name: 'a half-hour fold',
    zone: 'Australia/Lord_Howe',
    given: '2026-04-05T01:45',
    want: '2026-04-04T14:45Z',
  },
  {
    name: 'a midnight that does not exist',
    zone: 'America/Sao_Paulo',
    given: '2017-10-15T00:00',
    want: '2017-10-15T03:00Z',
  },
  {
    name: 'a day that does not exist',
    zone: 'Pacific/Apia',
    given: '2011-12-30T09:00',
    want: '2011-12-30T19:00Z',
  },
] as const

describe.each(sources)('with offsets from $name', ({ zones }) => {
  test.each(walls)('$name in $zone: $given is $want', ({ zone, given, want }) => {
    const wallMs = Date.parse(`${given}Z`)
    expect(instantOfWallTime(wallMs, zones.zoneYear(zone, Number(given.slice(0, 4))))).toBe(Date.parse(want))
  })

  test('an instant has the wall time of the offset in force', () => {
    const lordHowe = zones.zoneYear('Australia/Lord_Howe', 2026)
    expect(wallTimeOf(Date.parse('2026-04-04T14:59:59Z'), lordHowe)).toBe(Date.parse('2026-04-05T01:59:59Z'))
    expect(wallTimeOf(Date.parse('2026-04-04T15:00:00Z'), lordHowe)).toBe(Date.parse('2026-04-05T01:30:00Z'))
  })

  test('an unknown zone is a RangeError that names it', () => {
    expect(() => zones.zoneYear('Mars/Olympus', 2026)).toThrow(/Mars\/Olympus/)
    expect(() => zones.zoneYear('Mars/Olympus', 2026)).toThrow(RangeError)
  })

  test('the local mean times of old have seconds', () => {
    expect(zones.zoneYear('Africa/Monrovia', 1971).firstOffsetMs).toBe(-(44 * 60 + 30) * 1000)
  })

  test('a zone-year is read once', () => {
    expect(zones.zoneYear('Asia/Tokyo', 2026)).toBe(zones.zoneYear('Asia/Tokyo', 2026))
  })
})

test('both sources agree on every zone of the runtime', () => {
  const [intl, temporal] = sources.map(({ zones }) => zones)
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    for (const year of [1945, 2026])
      expect(temporal?.zoneYear(zone, year)).toEqual(intl?.zoneYear(zone, year))
  }
})
