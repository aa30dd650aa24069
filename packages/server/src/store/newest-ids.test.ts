import type { CollectionSpec } from '@deskwire/platform'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NewestIds } from './newest-ids.ts'

const [tickets, messages] = ['tickets', 'messages'].map(
  (name): CollectionSpec<unknown> => ({ name, indexes: {} }),
) as [CollectionSpec<unknown>, CollectionSpec<unknown>]

/** Newest ids over what `newest` holds by tenant and collection, and how often that was asked. */
function over(newest: Record<string, string>) {
  const asked: string[] = []
  const ids = new NewestIds((tenant, { name }) => {
    asked.push(`${tenant} ${name}`)
    return newest[`${tenant} ${name}`]
  })
  return { ids, asked }
}

describe('the newest ids', () => {
  it.each([
    { name: 'an id after all that are there', newest: 'tkt_5', id: 'tkt_6', want: true },
    { name: 'the one that comes last', newest: 'tkt_5', id: 'tkt_5', want: false },
    { name: 'one before it, which may be new as well', newest: 'tkt_5', id: 'tkt_4', want: false },
    { name: 'the first of all', newest: '', id: 'tkt_1', want: true },
    { name: 'one that nobody can tell of', newest: undefined, id: 'tkt_1', want: false },
    { name: 'one that others may have in another order', newest: 'tkt_5', id: 'tkt_ö', want: false },
    { name: 'a plain one after one of those', newest: 'tkt_ö', id: 'u', want: true },
  ])('know of $name: $want', ({ newest, id, want }) => {
    const { ids } = over(newest === undefined ? {} : { 'a tickets': newest })
    expect(ids.isNewest('a', tickets, id)).toBe(want)
  })

  it('are asked for once, by tenant and collection', () => {
    const { ids, asked } = over({ 'a tickets': '5', 'a messages': '1', 'b tickets': '' })
    const look = () => [
      ids.isNewest('a', tickets, '3'),
      ids.isNewest('a', messages, '3'),
      ids.isNewest('b', tickets, '3'),
    ]
    expect([look(), look()]).toEqual([
      [false, true, true],
      [false, true, true],
    ])
    expect(asked).toEqual(['a tickets', 'a messages', 'b tickets'])
  })

  it('are asked for again as long as nobody can say', () => {
    const newest: Record<string, string> = {}
    const { ids } = over(newest)
    expect(ids.isNewest('a', tickets, '3')).toBe(false)
    newest['a tickets'] = '2'
    expect(ids.isNewest('a', tickets, '3')).toBe(true)
  })

  it('go on with each document that is made, and never back', () => {
    const { ids, asked } = over({ 'a tickets': '2' })
    expect(ids.isNewest('a', tickets, '5')).toBe(true)
    ids.note('a', tickets, '5')
    ids.note('a', tickets, '3')
    expect(['4', '5', '6'].map((id) => ids.isNewest('a', tickets, id))).toEqual([false, false, true])
    expect(asked).toHaveLength(1)
  })

  it('take nothing for known because one document was made: there may be later ones', () => {
    const { ids } = over({ 'a tickets': '9' })
    ids.note('a', tickets, '2')
    expect(ids.isNewest('a', tickets, '5')).toBe(false)
  })

  it('are asked for anew once they are forgotten', () => {
    const newest = { 'a tickets': '2' }
    const { ids } = over(newest)
    expect(ids.isNewest('a', tickets, '5')).toBe(true)
    newest['a tickets'] = '7'
    ids.clear()
    expect(ids.isNewest('a', tickets, '5')).toBe(false)
  })

  it('never take an id for new that is there, whatever the ids are', () => {
    const id = fc.string({ unit: fc.constantFrom('a', 'b', '0', 'é', '\u{FF5E}', '\u{1F600}'), maxLength: 3 })
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.array(id), (there, made) => {
        const all = new Set(there)
        const byBytes = [...all].sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)))
        const ids = new NewestIds(() => byBytes.at(-1) ?? '')
        for (const each of made) {
          if (ids.isNewest('a', tickets, each)) expect(all.has(each)).toBe(false)
          all.add(each)
          ids.note('a', tickets, each)
        }
        for (const each of all) expect(ids.isNewest('a', tickets, each)).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })
})
