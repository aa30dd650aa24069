import { describe, expect, it } from 'vitest'
import { createSeededRandom } from '../sandbox/seeded-random.ts'
import { openSecret, sealSecret } from './sealed-secret.ts'

describe('a sealed secret', () => {
  const seal = () => sealSecret('dwk_test_secret', 'the caller', 'record 1', createSeededRandom(1))

  it('opens for the caller and the record that it was sealed for', async () => {
    expect(await openSecret(await seal(), 'the caller', 'record 1')).toBe('dwk_test_secret')
  })

  it.each([
    { name: 'another caller', token: 'somebody else', binding: 'record 1' },
    { name: 'another record', token: 'the caller', binding: 'record 2' },
  ])('stays shut for $name', async ({ token, binding }) => {
    expect(await openSecret(await seal(), token, binding)).toBeUndefined()
  })

  it('does not hold the secret in clear', async () => {
    expect(await seal()).not.toContain(Buffer.from('secret').toString('hex'))
  })
})
