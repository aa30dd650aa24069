import { describe, expect, it } from 'vitest'
import { listIndexes } from './list-index.ts'

interface Doc {
  readonly owner: string | null
  readonly state: string
  readonly kind: string
  readonly at: number
}

const fields = {
  owner: (doc: Doc) => doc.owner,
  state: (doc: Doc) => doc.state,
  kind: (doc: Doc) => doc.kind,
}
const sorts = { at: (doc: Doc) => doc.at }
const doc: Doc = { owner: 'o', state: 'open', kind: 'k', at: 7 }

describe('the indexes of a list', () => {
  it('have a key of their filters in the order of their names, and the sort field', () => {
    const indexes = listIndexes(fields, [['state', 'owner'], []], sorts)
    expect(Object.keys(indexes)).toEqual(['owner+state/at', '/at'])
    expect(indexes['owner+state/at']?.key(doc)).toEqual(['o', 'open', 7])
    expect(indexes['/at']?.key(doc)).toEqual([7])
    expect(indexes['owner+state/at']?.key({ ...doc, owner: null })).toBeNull()
  })

  it('are unions where they are served together with a filter whose values are known, too', () => {
    const indexes = listIndexes(fields, [[], ['owner'], ['kind'], ['state'], ['owner', 'state']], sorts, {
      state: ['open', 'done'],
    })
    const values = ['open', 'done']
    expect(Object.fromEntries(Object.entries(indexes).map(([name, { unionOf }]) => [name, unionOf]))).toEqual(
      {
        '/at': { index: 'state/at', at: 0, values },
        'owner/at': { index: 'owner+state/at', at: 1, values },
        'kind/at': undefined,
        'state/at': undefined,
        'owner+state/at': undefined,
      },
    )
  })

  it('are no unions of unions', () => {
    const indexes = listIndexes(fields, [['owner'], ['owner', 'state'], ['kind', 'owner', 'state']], sorts, {
      state: ['open', 'done'],
      kind: ['k'],
    })
    expect(indexes['owner+state/at']?.unionOf?.index).toBe('kind+owner+state/at')
    expect(indexes['owner/at']?.unionOf).toBeUndefined()
  })
})
