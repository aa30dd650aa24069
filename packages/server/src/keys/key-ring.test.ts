import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKeyRing, sealedWith } from './key-ring.ts'
import { makeMasterKey, parseMasterKeys, writeMasterKey } from './master-key.ts'

const [first, second] = [makeMasterKey(randomBytes), makeMasterKey(randomBytes)]
const ring = createKeyRing([first], randomBytes)

describe('a key ring', () => {
  it('opens what it sealed, for the same tenant and row', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ unit: 'binary' }), (tenant, row, secret) => {
        // UTF-8 carries no half of a surrogate pair, and the edge lets none in.
        const plain = secret.toWellFormed()
        expect(ring.open(tenant, row, ring.seal(tenant, row, plain))).toBe(plain)
      }),
    )
  })

  it.each([
    { name: 'another row', tenant: 'tnt_a', row: 'sec_b' },
    { name: 'another tenant', tenant: 'tnt_b', row: 'sec_a' },
    { name: 'a tenant and a row that only read alike together', tenant: 'tnt_a"', row: 'sec_a' },
  ])('opens nothing for $name', ({ tenant, row }) => {
    const sealed = ring.seal('tnt_a', 'sec_a', 'swordfish')
    expect(() => ring.open(tenant, row, sealed)).toThrow(
      /it was changed, or sealed for another tenant or row/,
    )
  })

  it('notices every changed character', () => {
    const sealed = ring.seal('tnt_a', 'sec_a', 'swordfish')
    for (let at = 9; at < sealed.length - 1; at += 1) {
      const other = sealed[at] === 'A' ? 'B' : 'A'
      const changed = sealed.slice(0, at) + other + sealed.slice(at + 1)
      expect(() => ring.open('tnt_a', 'sec_a', changed), `at ${at}`).toThrow(
        /Could not open the secret of sec_a/,
      )
    }
  })

  it.each(['', 'swordfish', '00000000.', `${first.id}.`, `${first.id}.AAAA`])(
    'says that %j was not sealed',
    (sealed) => {
      expect(() => ring.open('tnt_a', 'sec_a', sealed)).toThrow(/was not sealed by this server/)
    },
  )

  it('seals with the newest key and opens with every one', () => {
    const rotated = createKeyRing([second, first], randomBytes)
    const old = ring.seal('tnt_a', 'sec_a', 'swordfish')
    expect(rotated.open('tnt_a', 'sec_a', old)).toBe('swordfish')
    expect(sealedWith(rotated.seal('tnt_a', 'sec_a', 'x'))).toBe(second.id)
  })

  it('names the key that is missing, and not the secret', () => {
    const sealed = createKeyRing([second], randomBytes).seal('tnt_a', 'sec_a', 'swordfish')
    expect(() => ring.open('tnt_a', 'sec_a', sealed)).toThrow(
      new RegExp(`the master key ${second.id}, which is not among`),
    )
  })

  it('seals the same secret differently each time', () => {
    expect(ring.seal('tnt_a', 'sec_a', 'x')).not.toBe(ring.seal('tnt_a', 'sec_a', 'x'))
  })
})

describe('parseMasterKeys', () => {
  const [one, two] = [writeMasterKey(first), writeMasterKey(second)]

  it('reads keys by line and by comma, past comments', () => {
    const ids = (text: string) => parseMasterKeys(text, 'f').map(({ id }) => id)
    expect(ids(`# first, newest\n${one}\n\n${two}\r\n`)).toEqual([first.id, second.id])
    expect(ids(`${one}, ${two}`)).toEqual([first.id, second.id])
  })

  it.each([
    { name: 'nothing', text: '# only words\n', says: /f: it holds no master key/ },
    { name: 'another text', text: 'hunter2', says: /master key 1 of f: expected dwmk_/ },
    { name: 'a key that was cut off', text: one.slice(0, -1), says: /master key 1 of f: expected/ },
    {
      name: 'a mistyped key',
      text: `${two}\n${one.slice(0, 20)}${one[20] === 'x' ? 'y' : 'x'}${one.slice(21)}`,
      says: /master key 2 of f: the key and its id [0-9a-f]{8} do not belong together/,
    },
    { name: 'a key twice', text: `${one}\n${one}`, says: /stands there twice/ },
  ])('refuses $name, and repeats none of it', ({ text, says }) => {
    let message = ''
    try {
      parseMasterKeys(text, 'f')
    } catch (error) {
      message = String(error)
    }
    expect(message).toMatch(says)
    expect(message).not.toContain(one.slice(14, 30))
    expect(message).not.toContain('hunter2')
  })
})
