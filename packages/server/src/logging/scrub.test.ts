import { describe, expect, it } from 'vitest'
import { scrub } from './scrub.ts'

const text = (fields: Record<string, unknown>): string => JSON.stringify(scrub(fields))

describe('scrub', () => {
  it.each([
    { name: 'an API key', given: 'with dwk_live_01abc_c2VjcmV0 in it', without: 'c2VjcmV0' },
    { name: 'a session token', given: 'dws_test_01abc_c2VjcmV0', without: 'c2VjcmV0' },
    { name: 'a master key', given: 'dwmk_0a1b2c3d_c2VjcmV0', without: 'c2VjcmV0' },
    { name: 'a webhook secret', given: 'whsec_c2VjcmV0+/=', without: 'c2VjcmV0' },
    { name: 'an authorisation', given: 'Authorization: Bearer c2VjcmV0', without: 'c2VjcmV0' },
    {
      name: 'the password of a URL',
      given: 'postgres://deskwire:c2VjcmV0@db:5432/x failed',
      without: 'c2VjcmV0',
    },
    {
      name: 'the query of a URL',
      given: 'GET https://a.example/v1/articles?q=c2VjcmV0&x',
      without: 'c2VjcmV0',
    },
  ])('takes $name out of any field', ({ given, without }) => {
    expect(text({ detail: given })).not.toContain(without)
    expect(text({ nested: { list: [given] } })).not.toContain(without)
    expect(text({ error: new Error(given) })).not.toContain(without)
  })

  it('takes out what a property’s name gives away', () => {
    expect(scrub({ title: 'The VPN tunnel drops', body: { a: 1 }, ticketId: 'tkt_1' })).toEqual({
      title: '[redacted]',
      body: '[redacted]',
      ticketId: 'tkt_1',
    })
  })

  it.each([
    { name: 'JSON.parse', make: () => JSON.parse('The VPN tunnel drops') as unknown },
    { name: 'JSON.parse of one word', make: () => JSON.parse('tunnel') as unknown },
    {
      name: 'JSON.parse of a long text',
      make: () => JSON.parse(`{"a": tunnel ${'drops '.repeat(50)}}`) as unknown,
    },
    {
      name: 'a database',
      make: () => {
        throw new Error('invalid input syntax for type json: "tunnel"')
      },
    },
  ])('takes out what an error of $name quotes, and leaves where it came from', ({ make }) => {
    let caught: Error | undefined
    try {
      make()
    } catch (error) {
      caught = error as Error
    }
    expect(caught?.message).toContain('tunnel')
    for (const fields of [{ error: caught }, { stack: caught?.stack }]) {
      expect(text(fields)).not.toContain('tunnel')
      expect(text(fields)).toContain('scrub.test.ts')
    }
  })

  it('leaves the identifiers that explain an error', () => {
    expect(text({ error: new Error('column "due_at" of relation "timers" does not exist') })).toContain(
      'column \\"due_at\\" of relation \\"timers\\"',
    )
  })

  it('keeps the cause and the code', () => {
    const cause = Object.assign(new Error('connect failed'), { code: 'ECONNREFUSED' })
    expect(scrub({ error: new Error('no database', { cause }) })).toMatchObject({
      error: { name: 'Error', cause: { code: 'ECONNREFUSED' } },
    })
  })

  it('ends with a field that refers to itself', () => {
    const loop: Record<string, unknown> = { a: 1 }
    loop['loop'] = loop
    expect(text(loop)).toContain('[redacted]')
  })
})
