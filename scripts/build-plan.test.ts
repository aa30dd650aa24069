import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { buildEntries, externals, inlined, readInputs } from './build-plan.ts'
import { readWorkspace, runtimeClosure, type Manifest, type WorkspacePackage } from './workspace.ts'

const entry = (path: string) => ({
  '@deskwire/source': `./src/${path}.ts`,
  types: `./dist/${path}.d.ts`,
  default: `./dist/${path}.js`,
})

describe('buildEntries', () => {
  it('maps each export and each command to its source', () => {
    const manifest: Manifest = {
      name: '@deskwire/cli',
      exports: {
        '.': entry('index'),
        './sandbox': entry('sandbox/index'),
        './package.json': './package.json',
      },
      bin: { deskwire: './dist/main.js' },
    }
    expect(buildEntries(manifest)).toEqual({
      index: 'src/index.ts',
      'sandbox/index': 'src/sandbox/index.ts',
      main: 'src/main.ts',
    })
  })

  const { '@deskwire/source': _, ...sourceless } = entry('index')
  const refused = [
    { name: 'no source', given: { exports: { '.': sourceless } }, want: 'has no @deskwire/source' },
    {
      name: 'no output',
      given: { exports: { '.': { ...entry('a'), default: './src/a.ts' } } },
      want: 'no default under',
    },
    {
      name: 'types of another file',
      given: { exports: { '.': { ...entry('a'), types: './dist/b.d.ts' } } },
      want: 'no types beside',
    },
    { name: 'a command elsewhere', given: { bin: { x: './x.js' } }, want: 'does not stand under' },
  ] as const
  for (const { name, given, want } of refused) {
    it(`refuses ${name}`, () => {
      expect(() => buildEntries({ name: '@deskwire/x', ...given })).toThrow(want)
    })
  }

  it('derives entries for every publishable package of this workspace', () => {
    for (const { manifest } of readWorkspace()) {
      if (manifest.private !== true)
        expect(Object.keys(buildEntries(manifest)), manifest.name).toContain('index')
    }
  })
})

const made = (name: string, more: Partial<Manifest> = {}): WorkspacePackage => ({
  folder: `packages/${name}`,
  manifest: { name: `@deskwire/${name}`, ...more },
})

it('keeps dependencies and peers as imports, and inlines what is ours and known at build time only', () => {
  const { manifest } = made('sdk', {
    dependencies: { ky: '2' },
    peerDependencies: { '@deskwire/platform': '1' },
    devDependencies: { '@deskwire/contract': '1', '@deskwire/platform': '1', vitest: '5' },
  })
  const exports = {
    '.': entry('index'),
    './validators': entry('validators'),
    './package.json': './package.json',
  }
  expect(externals(manifest)).toEqual(['ky', '@deskwire/platform'])
  expect(inlined([made('contract', { exports }), made('platform', { exports })], manifest)).toEqual({
    '@deskwire/contract': 'packages/contract/src/index.ts',
    '@deskwire/contract/validators': 'packages/contract/src/validators.ts',
  })
})

describe('runtimeClosure', () => {
  it('puts what is needed before what needs it and leaves the rest out', () => {
    const top = made('cli', { dependencies: { '@deskwire/platform': '', hono: '' } })
    const middle = made('platform', {
      dependencies: { '@deskwire/sla': '' },
      devDependencies: { '@deskwire/mock': '' },
    })
    const names = runtimeClosure([top, made('mock'), middle, made('sla')], ['@deskwire/cli']).map(
      ({ folder }) => folder,
    )
    expect(names).toEqual(['packages/sla', 'packages/platform', 'packages/cli'])
  })

  it('names a cycle', () => {
    const packages = [
      made('a', { dependencies: { '@deskwire/b': '' } }),
      made('b', { dependencies: { '@deskwire/a': '' } }),
    ]
    expect(() => runtimeClosure(packages, ['@deskwire/a'])).toThrow(
      '@deskwire/a -> @deskwire/b -> @deskwire/a',
    )
  })
})

describe('readInputs', () => {
  function workspace() {
    const folder = mkdtempSync(join(tmpdir(), 'deskwire-inputs-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const sdk = made('sdk', { devDependencies: { '@deskwire/contract': '' } })
    const mock = made('mock', { dependencies: { '@deskwire/platform': '' } })
    const packages = [sdk, mock, made('contract'), made('platform')]
    const write = (path: string, text: string): void => {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    for (const { folder: name } of packages) write(`${name}/src/index.ts`, '1')
    return { write, read: (of: WorkspacePackage) => readInputs(packages, of, 'tools', folder), sdk, mock }
  }

  it('changes with the source, not with a test beside it', () => {
    const { write, read, mock } = workspace()
    const before = read(mock)
    write('packages/mock/src/index.test.ts', '2')
    expect(read(mock)).toEqual(before)
    write('packages/mock/src/index.ts', '2')
    expect(read(mock).code).not.toBe(before.code)
  })

  it("changes the declarations, not the code, with a dependency's source", () => {
    const { write, read, mock } = workspace()
    const before = read(mock)
    write('packages/platform/src/index.ts', '2')
    expect(read(mock).code).toBe(before.code)
    expect(read(mock).declarations).not.toBe(before.declarations)
  })

  it('changes the code too with the source of what is inlined', () => {
    const { write, read, sdk } = workspace()
    const before = read(sdk)
    write('packages/contract/src/index.ts', '2')
    expect(read(sdk).code).not.toBe(before.code)
  })
})
