import { describe, expect, test } from 'vitest'
import { definePolicy, MAX_QUEUE_TUNING_MS, type PolicyInput } from './index.ts'

type Rest = Omit<PolicyInput, 'id' | 'version'>

describe('a policy', () => {
  test('fills in what is left out, in sections and in tables', () => {
    const policy = definePolicy({
      id: 'rpl_1',
      version: 3,
      weights: { 'history.last_agent': 5 },
      sticky: { mode: 'first' },
    })
    expect(policy.weights).toMatchObject({ 'history.last_agent': 5, 'item.priority': 400 })
    expect(policy.sticky).toEqual({ mode: 'first', expiresAfterMs: 259_200_000, maxHoldMs: 0 })
  })

  test('defined again from its own JSON is the same', () => {
    const policy = definePolicy({ id: 'rpl_1', version: 1, language: { fallbacks: { zh: ['en'] } } })
    expect(definePolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy)
  })

  test('has a digest of its own', () => {
    const digest = (rest: Rest) => definePolicy({ id: 'rpl_1', version: 1, ...rest }).digest
    expect(digest({})).toBe(digest({}))
    expect(digest({ waitHorizonMs: 1 })).not.toBe(digest({}))
  })

  const refused: readonly { readonly name: string; readonly rest: Rest; readonly want: RegExp }[] = [
    {
      name: 'a fraction of a point',
      rest: { weights: { 'queue.age': 0.5 } },
      want: /weights\.queue\.age.*got 0\.5/,
    },
    { name: 'a negative weight', rest: { weights: { 'queue.age': -1 } }, want: /weights\.queue\.age/ },
    {
      name: 'a favoured team that could outrank priority',
      rest: { weights: { 'account.named_team': 90 } },
      want: /quarter/,
    },
    {
      name: 'anger that could outrank the clock',
      rest: { weights: { 'sla.remaining_response': 100 } },
      want: /quarter/,
    },
    {
      name: 'tuning past its bound',
      rest: { queue: { tuningMs: { 'contract.tier': MAX_QUEUE_TUNING_MS } } },
      want: /tuningMs/,
    },
    {
      name: 'a ladder with a tier twice',
      rest: {
        ladder: [
          { tier: 'L1', widenAfterMs: 1 },
          { tier: 'L1', widenAfterMs: null },
        ],
      },
      want: /each tier once/,
    },
    { name: 'an offer without time', rest: { reservation: { ttlMs: 0 } }, want: /reservation\.ttlMs/ },
    {
      name: 'a day that ends before it begins',
      rest: { requesterDay: { fromMinute: 1200 } },
      want: /requesterDay/,
    },
    {
      name: 'patience past the whole',
      rest: { patiencePermille: [0, 0, 0, 0, 1001] },
      want: /patiencePermille/,
    },
  ]
  test.each(refused)('refuses $name', ({ rest, want }) => {
    expect(() => definePolicy({ id: 'rpl_1', version: 1, ...rest })).toThrow(want)
    expect(() => definePolicy({ id: 'rpl_1', version: 1, ...rest })).toThrow(RangeError)
  })

  test('lets favours weigh up to a point short of a quarter of the clock', () => {
    const favour = (points: number) => ({ 'account.named_team': points, 'item.sentiment': 15 })
    expect(definePolicy({ id: 'rpl_1', version: 1, weights: favour(34) }).weights['account.named_team']).toBe(
      34,
    )
    expect(() => definePolicy({ id: 'rpl_1', version: 1, weights: favour(35) })).toThrow(RangeError)
  })

  test('refuses version 0', () => {
    expect(() => definePolicy({ id: 'rpl_1', version: 0 })).toThrow(/"version" expected an integer from 1/)
  })
})
