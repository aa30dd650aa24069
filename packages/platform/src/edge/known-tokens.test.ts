import { expect, it } from 'vitest'
import { createKnownTokens, type KnownToken } from './known-tokens.ts'

const tokenOf = (id: string): KnownToken => ({
  token: id,
  parts: { kind: 'key', mode: 'test', id },
  tenant: 'acme',
  hash: '00',
})

it('gives back what it was told under the same header, and nothing under another', () => {
  const tokens = createKnownTokens()
  tokens.keep('Bearer a', tokenOf('a'))
  expect(tokens.known('Bearer a')).toEqual(tokenOf('a'))
  expect(tokens.known('bearer a')).toBeUndefined()
})

it('never holds more than it may', () => {
  const tokens = createKnownTokens(2)
  for (const id of ['a', 'b', 'c']) tokens.keep(id, tokenOf(id))
  expect(['a', 'b', 'c'].map((id) => tokens.known(id)?.token)).toEqual([undefined, undefined, 'c'])
})
