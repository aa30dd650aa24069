import assert from 'node:assert/strict'
import type { Sealer } from '../ports/seal.ts'
import type { TestRunner } from './store-contract.ts'

const TENANT = 'tnt_a'
const ROW = 'sec_a'

type Check = (sealer: Sealer) => Promise<void>

// The last character that is not of the encoding's padding, replaced by another of its alphabet.
const altered = (sealed: string): string =>
  sealed.replace(/([0-9a-zA-Z])([^0-9a-zA-Z]*)$/, (_, last: string, rest: string) =>
    last === '0' ? `1${rest}` : `0${rest}`,
  )

const checks: Readonly<Record<string, Check>> = {
  async 'opens what it sealed, whatever it is'(sealer) {
    for (const text of ['swordfish', '', '密码 🔑', 'x'.repeat(8_192)])
      assert.equal(await sealer.open(TENANT, ROW, await sealer.seal(TENANT, ROW, text)), text)
  },
  async 'seals the same differently each time, and shows nothing of it'(sealer) {
    const sealed = [await sealer.seal(TENANT, ROW, 'swordfish'), await sealer.seal(TENANT, ROW, 'swordfish')]
    assert.notEqual(sealed[0], sealed[1])
    for (const one of sealed) assert.equal(one.includes('swordfish'), false)
  },
  async 'opens for the tenant and the row that it was sealed for, and for no other'(sealer) {
    const sealed = await sealer.seal(TENANT, ROW, 'swordfish')
    await assert.rejects(async () => sealer.open('tnt_b', ROW, sealed))
    await assert.rejects(async () => sealer.open(TENANT, 'sec_b', sealed))
    // The two are apart: what is moved from one to the other makes another pair.
    await assert.rejects(async () => sealer.open(`${TENANT}s`, ROW.slice(1), sealed))
  },
  async 'opens nothing that was changed or cut, and says nothing of what it held'(sealer) {
    const sealed = await sealer.seal(TENANT, ROW, 'swordfish')
    for (const broken of [altered(sealed), sealed.slice(0, -4), '', 'no seal']) {
      await assert.rejects(
        async () => sealer.open(TENANT, ROW, broken),
        (error: Error) => {
          assert.equal(`${error.message}${String(error.cause)}`.includes('swordfish'), false)
          return true
        },
      )
    }
  },
}

/**
 * Declares the tests that every `Sealer` passes.
 * @param make - makes a sealer for each test
 * @example
 * sealerContract({ describe, it }, 'memory', async () => createMemorySealer(systemRandom))
 */
export function sealerContract(
  { describe, it }: TestRunner,
  name: string,
  make: () => Promise<Sealer>,
): void {
  describe(`a sealer: ${name}`, () => {
    for (const [promise, check] of Object.entries(checks)) it(promise, async () => check(await make()))
  })
}
