import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { MalformedCasesError, runClockCases } from './sla-cases.ts'

const ORACLE = fileURLToPath(new URL('../../../../shared/cases/sla/clock.json', import.meta.url))

const clockCase = {
  name: 'an hour and a half',
  metric: 'resolution',
  calendars: [{ zone: 'UTC', weekly: { mon: [['09:00', '17:00']] } }],
  target: 'PT1H30M',
  timeline: [{ at: '2026-01-05T10:00:00Z', type: 'start' }],
  expect: { due: '2026-01-05T11:30:00Z', warn75: '2026-01-05T11:07:30Z' },
}

// Absent from a clone: the cases are kept beside the project, not in it.
describe.skipIf(!existsSync(ORACLE))('the cases of the independent oracle', () => {
  test('all pass', () => {
    const results = runClockCases(JSON.parse(readFileSync(ORACLE, 'utf8')))
    expect(results.filter(({ passed }) => !passed)).toEqual([])
    expect(results.length).toBeGreaterThan(0)
  })
})

test('a case passes when every expected instant is met', () => {
  expect(runClockCases([clockCase])).toMatchObject([{ name: 'an hour and a half', passed: true }])
})

test.each([
  { name: 'another due instant', expected: { due: '2026-01-05T11:31:00Z' } },
  { name: 'another warning', expected: { warn50: '2026-01-05T11:07:30Z' } },
  { name: 'a breach that is none', expected: { breachedAt: '2026-01-05T11:30:00Z' } },
  { name: 'instances that are none', expected: { instances: [] } },
  { name: 'something the engine does not say', expected: { colour: 'red' } },
])('a case that expects $name fails', ({ expected }) => {
  expect(runClockCases([{ ...clockCase, expect: expected }])[0]?.passed).toBe(false)
})

test('a retroactive breach that a case leaves out fails it', () => {
  const change = { at: '2026-01-05T12:00:00Z', type: 'target', target: 'PT1H', mode: 'retroactive' }
  const timeline = [...clockCase.timeline, change]
  const due = '2026-01-05T11:00:00Z'
  expect(runClockCases([{ ...clockCase, timeline, expect: { due } }])[0]?.passed).toBe(false)
  expect(runClockCases([{ ...clockCase, timeline, expect: { due, breachedAt: change.at } }])[0]?.passed).toBe(
    true,
  )
})

test('a case that the engine refuses fails with its message, and the others run', () => {
  const never = { ...clockCase, calendars: [{ zone: 'UTC', weekly: {} }] }
  const results = runClockCases([never, clockCase])
  expect(results.map(({ passed }) => passed)).toEqual([false, true])
  expect(results[0]?.got).toEqual({ error: expect.stringMatching(/never opens/) as unknown })
})

test.each([
  { name: 'no array', given: { cases: [] }, message: /array of cases/ },
  { name: 'no object', given: [1], message: /case #1/ },
  { name: 'no name', given: [{ ...clockCase, name: undefined }], message: /"name"/ },
  { name: 'an unknown metric', given: [{ ...clockCase, metric: 'mood' }], message: /"metric"/ },
  { name: 'no calendars', given: [{ ...clockCase, calendars: {} }], message: /"calendars"/ },
  { name: 'no target', given: [{ ...clockCase, target: 4 }], message: /"target"/ },
  { name: 'an empty timeline', given: [{ ...clockCase, timeline: [] }], message: /"timeline"/ },
  {
    name: 'a bad instant',
    given: [{ ...clockCase, timeline: [{ at: 'noon', type: 'start' }] }],
    message: /noon/,
  },
  {
    name: 'an unknown entry',
    given: [{ ...clockCase, timeline: [{ at: '2026-01-05T10:00:00Z', type: 'nap' }] }],
    message: /nap/,
  },
  { name: 'no expectation', given: [{ ...clockCase, expect: null }], message: /"expect"/ },
])('a file with $name is malformed', ({ given, message }) => {
  expect(() => runClockCases(given)).toThrow(MalformedCasesError)
  expect(() => runClockCases(given)).toThrow(message)
})
