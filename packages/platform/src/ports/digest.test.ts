import { describe, expect, it } from 'vitest'
import { systemDigest, webDigest } from './digest.ts'

describe.each([
  { name: 'systemDigest', digest: systemDigest },
  { name: 'webDigest', digest: webDigest },
])('$name', ({ digest }) => {
  // FIPS 180-2, appendix B.1 and B.2; the last one as `printf 'Tür 門' | sha256sum` has it.
  it.each([
    { text: 'abc', want: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    {
      text: 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      want: '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    },
    { text: 'Tür 門', want: 'a1ac9676f06f3616096440c02f204ae9f3e3ceaf56baa8b4b42ea0b2919b0e1d' },
  ])('of $text', async ({ text, want }) => {
    expect(await digest(text)).toBe(want)
  })
})

it('answers at once where the runtime can', () => {
  expect(systemDigest('abc')).toBeTypeOf('string')
})
