import { describe, expect, it } from 'vitest'
import { patchResource } from './merge-patch.ts'

const resource = { name: 'A', region: 'CN' as string | null, tags: ['x'], metadata: { a: '1', b: '2' } }

describe('a merge patch (RFC 7396)', () => {
  it.each([
    { name: 'sets a field', given: { name: 'B' }, want: { ...resource, name: 'B' }, changed: ['name'] },
    {
      name: 'clears a nullable field',
      given: { region: null },
      want: { ...resource, region: null },
      changed: ['region'],
    },
    {
      name: 'merges a map pair by pair',
      given: { metadata: { a: null, c: '3' } },
      want: { ...resource, metadata: { b: '2', c: '3' } },
      changed: ['metadata'],
    },
    {
      name: 'replaces a list whole',
      given: { tags: ['y'] },
      want: { ...resource, tags: ['y'] },
      changed: ['tags'],
    },
    {
      name: 'changes nothing where the value is the same',
      given: { name: 'A', tags: ['x'] },
      want: resource,
      changed: [],
    },
    { name: 'leaves out what is undefined', given: { name: undefined }, want: resource, changed: [] },
  ])('$name', ({ given, want, changed }) => {
    expect(patchResource(resource, given)).toEqual({ value: want, changed })
  })

  it('takes `__proto__` for a name like any other', () => {
    const patch = JSON.parse('{"metadata":{"__proto__":"x"}}') as object
    const { value } = patchResource(resource, patch)
    expect(Object.keys(value.metadata)).toContain('__proto__')
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })
})
