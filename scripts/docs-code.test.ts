import { describe, expect, it } from 'vitest'
import { extractBlocks, importedPackages, modulePath, moduleText, namePages } from './docs-code.ts'

const page = (...lines: readonly string[]) => extractBlocks('docs/start.md', lines.join('\n'))

describe('extractBlocks', () => {
  it('takes ts blocks with the line of their first line of code, and leaves other languages', () => {
    const { blocks, problems } = page(
      '# Start',
      '```sh',
      'npm start',
      '```',
      'Then:',
      '```ts',
      'const a = 1',
      '',
      'a',
      '```',
    )
    expect(blocks).toEqual([{ page: 'docs/start.md', line: 7, code: 'const a = 1\n\na' }])
    expect(problems).toEqual([])
  })

  it('takes the indent of a list item off the code', () => {
    expect(page('1. so', '   ```ts', '   if (true) {', '     f()', '   }', '   ```').blocks[0]?.code).toBe(
      'if (true) {\n  f()\n}',
    )
  })

  it('does not take a ts fence that is shown inside a longer fence', () => {
    expect(page('````md', '```ts', 'x', '```', '````').blocks).toEqual([])
  })

  it('keeps a block that is not run, with its reason', () => {
    expect(page('<!-- not run: needs a browser -->', '```ts no-run', 'x', '```').blocks[0]?.notRun).toBe(
      'needs a browser',
    )
  })

  const refused = [
    { name: 'no-run without a reason', given: ['text', '```ts no-run', 'x', '```'], want: 'reason' },
    {
      name: 'no-run with an empty reason',
      given: ['<!-- not run: -->', '```ts no-run', 'x', '```'],
      want: 'reason',
    },
    {
      name: 'a flag that it does not know',
      given: ['```ts norun', 'x', '```'],
      want: '"norun" means nothing',
    },
    { name: 'a block that is never closed', given: ['```ts', 'x'], want: 'never closed' },
    { name: 'the long name of the language', given: ['```typescript', 'x', '```'], want: 'write "ts"' },
  ] as const
  for (const { name, given, want } of refused) {
    it(`refuses ${name}`, () => {
      expect(
        page(...given)
          .problems.map(({ problem }) => problem)
          .join(),
      ).toContain(want)
    })
  }
})

describe('a block as a module', () => {
  const [block] = page('# Start', '', '```ts', 'throw new Error()', '```').blocks
  if (block === undefined) throw new TypeError('the page above holds a block')

  it('keeps its line numbers', () => {
    expect(moduleText(block).split('\n')[block.line - 1]).toBe('throw new Error()')
  })

  it('is named for its page in what a compiler or Node prints', () => {
    const file = `.tools/docs/${modulePath(block)}`
    expect(namePages(`${file}(4,7): error TS1`)).toBe('docs/start.md(4,7): error TS1')
    expect(namePages(`    at file:///home/me/deskwire/${file}:4:7`)).toBe('    at docs/start.md:4:7')
  })
})

it('finds the packages that a block imports, each once and without its subpath', () => {
  const code = [
    `import assert from 'node:assert'`,
    `import { a } from '@deskwire/platform/sandbox'`,
    `import type { B } from '@deskwire/platform'`,
    `import {\n  c,\n} from "ky"`,
    `import './local.ts'`,
    `await import('msw/node')`,
  ].join('\n')
  expect(importedPackages(code)).toEqual(['@deskwire/platform', 'ky', 'msw'])
})
