import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSeededRandom } from '../sandbox/seeded-random.ts'
import { createIdSource, encodeBase32 } from './typeid.ts'

describe('base32 of a TypeID', () => {
  // Valid cases of the TypeID specification (valid.yml): UUIDs and their suffixes.
  it.each([
    { uuid: '00000000-0000-0000-0000-000000000000', want: '00000000000000000000000000' },
    { uuid: '00000000-0000-0000-0000-000000000001', want: '00000000000000000000000001' },
    { uuid: '00000000-0000-0000-0000-00000000000a', want: '0000000000000000000000000a' },
    { uuid: '00000000-0000-0000-0000-000000000020', want: '00000000000000000000000010' },
    { uuid: 'ffffffff-ffff-ffff-ffff-ffffffffffff', want: '7zzzzzzzzzzzzzzzzzzzzzzzzz' },
    { uuid: '01890a5d-ac96-774b-bcce-b302099a8057', want: '01h455vb4pex5vsknk084sn02q' },
  ])('$uuid is $want', ({ uuid, want }) => {
    const hex = uuid.replaceAll('-', '')
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    expect(encodeBase32(bytes)).toBe(want)
  })
})

describe('an id source', () => {
  it('makes ids that ascend while the clock stands still, runs, or jumps', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5_000 }), { minLength: 2, maxLength: 200 }), (steps) => {
        const ids = createIdSource(createSeededRandom(7))
        let now = Date.UTC(2026, 10, 20)
        const made = steps.map((step) => ids.next('tkt', (now += step)))
        expect([...made].sort()).toEqual(made)
        expect(new Set(made).size).toBe(made.length)
      }),
    )
  })

  it('never goes back with the clock', () => {
    const ids = createIdSource(createSeededRandom(7))
    const first = ids.next('tkt', 2_000)
    expect(ids.next('tkt', 1_000) > first).toBe(true)
  })

  it('writes the milliseconds, a count and random bits as the specification has them', () => {
    const bits = fc.uint8Array({ minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 48 - 1 }),
        fc.nat({ max: 40 }),
        bits,
        (ms, count, random) => {
          const ids = createIdSource((bytes) => {
            bytes.set(random)
            return bytes
          })
          for (let before = 0; before < count; before += 1) ids.next('tkt', ms)
          // Version and variant stand around 26 bits of the count that are 0 here; its last six precede the random ones.
          const last = (count << 2) | ((random[10] as number) & 3)
          const hex = `${ms.toString(16).padStart(12, '0')}70008000${last.toString(16).padStart(2, '0')}`
          const uuid = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
          const bytes = new Uint8Array(16)
          bytes.set(random)
          bytes.set(uuid)
          expect(ids.next('tkt', ms)).toBe(`tkt_${encodeBase32(bytes)}`)
        },
      ),
    )
  })

  it.each(['', 'x', 'longer'])('takes a prefix of any length: %o', (prefix) => {
    const madeWith = (name: string) =>
      createIdSource(createSeededRandom(1)).next(name, Date.UTC(2026, 10, 20))
    expect(madeWith(prefix)).toBe(`${prefix}${madeWith('tkt').slice(3)}`)
  })

  it('writes UUIDs of version 7 and the RFC variant', () => {
    const id = createIdSource(createSeededRandom(1)).next('evt', Date.UTC(2026, 10, 20))
    expect(id).toMatch(/^evt_0[0-9a-z]{9}[ef][0-9a-hjkmnp-tv-z]/)
    expect(id).toHaveLength(30)
  })
})
