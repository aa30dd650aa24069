import { describe, expect, it } from 'vitest'
import { operations } from '../packages/contract/src/index.ts'
import { readPages } from './docs-gate.ts'

const { blocks } = readPages()
const all = Object.values(operations)
const pageOf = (capability: string): string => `docs/reference/${capability}.md`
const ran = (page: string): string =>
  blocks
    .filter((block) => block.page === page && block.notRun === undefined)
    .map(({ code }) => code)
    .join('\n')

describe('the reference', () => {
  it.each([...new Set(all.map(({ capability }) => capability))])(
    'of %s has an example of each operation, which the docs gate runs',
    (capability) => {
      const code = ran(pageOf(capability))
      const without = all
        .filter((operation) => operation.capability === capability)
        .filter(({ id }) => !new RegExp(`^// [^:\\n]*\\b${id}\\b[^]*\\.${id}\\(`, 'm').test(code))
      expect(without.map(({ id }) => id)).toEqual([])
    },
  )

  it('names no operation that is none', () => {
    const code = [...new Set(all.map(({ capability }) => ran(pageOf(capability))))].join('\n')
    const ids = [...code.matchAll(/^\/\/ ((?:\w+\.\w+(?:, )?)+)/gm)].flatMap(([, list = '']) =>
      list.split(', '),
    )
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter((id) => !(id in operations))).toEqual([])
  })
})
