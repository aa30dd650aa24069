import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ContractRefused } from '../src/finding.ts'
import { generate } from '../src/generate.ts'
import type { SourceText } from '../src/load.ts'

const golden = fileURLToPath(new URL('golden/', import.meta.url))
const VALID = 'valid.yaml'
const fixtures = readdirSync(golden).filter((name) => name.endsWith('.yaml') && name !== VALID)

function source(name: string, file = `openapi/${name}`, kind: SourceText['kind'] = 'capability'): SourceText {
  return { file, kind, text: readFileSync(`${golden}${name}`, 'utf8') }
}

/** What the generator says to the given files; empty where it takes them. */
async function refusal(texts: readonly SourceText[]): Promise<string> {
  try {
    await generate(texts)
    return ''
  } catch (error) {
    if (error instanceof ContractRefused) return `${error.message}\n`
    throw error
  }
}

describe('a contract is refused with file and pointer', () => {
  it.each(fixtures)('%s', async (name) => {
    await expect(await refusal([source(name)])).toMatchFileSnapshot(
      `${golden}${name.replace('.yaml', '.txt')}`,
    )
  })

  it('takes the document that the others were spoilt from', async () => {
    expect(await refusal([source(VALID)])).toBe('')
  })

  it('tells everything at once', async () => {
    const texts = ['undescribed-property.yaml', 'request-object-open.yaml'].map((name) => source(name))
    const lines = (await refusal(texts)).trim().split('\n')
    expect(lines.length).toBeGreaterThan(3)
  })
})

describe('two files that say different things', () => {
  it('are refused, both places named', async () => {
    const shared = source(VALID).text
    const other = shared
      .replaceAll('parts', 'spares')
      .replaceAll('part.created', 'spare.created')
      .replace('enum: [stocked, gone]', 'enum: [stocked, sold]')
    const said = await refusal([
      source(VALID, 'openapi/a.yaml'),
      { file: 'openapi/b.yaml', kind: 'capability', text: other },
    ])
    expect(said).toContain(
      'openapi/b.yaml#/components/schemas/PartState: components/schemas PartState is already declared',
    )
    expect(said).toContain('openapi/a.yaml#/components/schemas/PartState')
    expect(said).not.toContain('components/schemas PartId ')
  })

  it('are refused where they share a path', async () => {
    const said = await refusal([source(VALID, 'openapi/a.yaml'), source(VALID, 'openapi/b.yaml')])
    expect(said).toContain('openapi/b.yaml#/paths/~1v1~1parts: paths /v1/parts is already declared')
  })
})
