import { existsSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildEntries } from './build-plan.ts'
import { importsOf, isTest, packageOf, packagesBehind, sourceFiles } from './source-imports.ts'
import { type Manifest, readWorkspace, root } from './workspace.ts'

const engines = ['intake', 'routing', 'sla', 'knowledge'] as const
const alone = ['contract', 'audit', 'webhooks', 'sdk', ...engines] as const
const belowPlatform = ['contract', ...engines, 'audit', 'webhooks']

/** What each published package may need of ours when it runs. Whatever is not in this table may need nothing. */
const mayNeed: Readonly<Record<string, readonly string[]>> = {
  platform: belowPlatform,
  mock: ['platform'],
  server: ['platform', ...belowPlatform],
  conformance: ['contract'],
  cli: ['platform', 'server', 'conformance', 'sdk', 'knowledge', 'audit', 'webhooks'],
}

/** What the entry `.` of each published package may need of others when it runs; no other entry may need more, except optional peers. */
const mayInstall: Readonly<Record<string, readonly string[]>> = {
  sdk: ['ky'],
  mock: ['msw'],
  platform: ['hono'],
  server: ['@hono/node-server', 'hono', 'pg', 'pino'],
  cli: ['@hono/node-server', 'hono'],
}

const packages = readWorkspace()
const byName = new Map(packages.map((entry) => [entry.manifest.name, entry]))
const ours = (names: Readonly<Record<string, string>> | undefined): readonly string[] =>
  Object.keys(names ?? {}).flatMap((name) => (byName.has(name) ? [name.replace('@deskwire/', '')] : []))
const others = (names: Readonly<Record<string, string>> | undefined): readonly string[] =>
  Object.keys(names ?? {}).filter((name) => !byName.has(name))
const short = ({ name }: Manifest): string => name.replace('@deskwire/', '')
const beyond = (have: readonly string[], allowed: readonly string[]): readonly string[] =>
  have.filter((name) => !allowed.includes(name))

const rootManifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
const everywhere = Object.keys({ ...rootManifest.dependencies, ...rootManifest.devDependencies })

describe('the direction of imports', () => {
  for (const { manifest } of packages.filter(({ folder }) => folder.startsWith('packages/'))) {
    if (manifest.private === true) continue
    const name = short(manifest)
    it(`${name} needs nothing of ours beyond what stands below it`, () => {
      const needed = ours({ ...manifest.dependencies, ...manifest.peerDependencies })
      expect(beyond(needed, mayNeed[name] ?? [])).toEqual([])
    })

    it(`${name} installs no more than the design names`, () => {
      expect(beyond(others(manifest.dependencies), mayInstall[name] ?? [])).toEqual([])
      const optional = Object.keys(manifest.peerDependenciesMeta ?? {})
      expect(beyond(others(manifest.peerDependencies), optional), 'peers that are not optional').toEqual([])
    })

    it(`${name} runs nothing when it is installed`, () => {
      expect(manifest.scripts).toBeUndefined()
    })

    it(`${name} reaches only its declared dependencies through its default entry`, () => {
      const source = buildEntries(manifest)['index']
      if (source === undefined) return
      const behind = packagesBehind(`packages/${name}/${source}`)
      const reached = [...behind.keys()].filter(
        (specifier) => !isBuiltin(specifier) && specifier !== manifest.name,
      )
      expect(beyond(reached, Object.keys(manifest.dependencies ?? {}))).toEqual([])
    })
  }

  it('has no cycle, development dependencies included', () => {
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (name: string, path: readonly string[]): void => {
      if (path.includes(name)) cycles.push([...path.slice(path.indexOf(name)), name].join(' -> '))
      if (done.has(name) || path.includes(name)) return
      const { dependencies, devDependencies, peerDependencies } = byName.get(name)?.manifest ?? {}
      for (const needed of ours({ ...dependencies, ...devDependencies, ...peerDependencies })) {
        visit(`@deskwire/${needed}`, [...path, name])
      }
      done.add(name)
    }
    for (const name of byName.keys()) visit(name, [])
    expect(cycles).toEqual([])
  })
})

describe('what sources import', () => {
  for (const { folder, manifest } of packages) {
    const name = short(manifest)
    const isEngine = folder.startsWith('packages/') && engines.some((engine) => engine === name)
    const isAlone = folder.startsWith('packages/') && alone.some((lone) => lone === name)
    const runs = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies }
    const declared = { ...runs, ...manifest.devDependencies }

    /** Says what is wrong with one import, or undefined. */
    const objection = (path: string, specifier: string, typeOnly: boolean): string | undefined => {
      const test = isTest(path)
      if (specifier.startsWith('.')) {
        const target = join(dirname(path), specifier)
        // The walk over every operation is run over every store, so it is shared by the tests of both.
        const isShared =
          test && target.startsWith('packages/platform/test/') && '@deskwire/platform' in declared
        return target.startsWith(`${folder}/`) || isShared ? undefined : 'leaves the package'
      }
      if (isBuiltin(specifier)) {
        if (!specifier.startsWith('node:')) return 'names a module of Node without node:'
        return isEngine && !test ? 'is of Node; engines run anywhere' : undefined
      }
      const imported = packageOf(specifier)
      const known = byName.get(imported)
      if (known !== undefined) {
        const subpath = `.${specifier.slice(imported.length)}`
        if (known.manifest.exports?.[subpath] === undefined)
          return `is no published entry point of ${imported}`
        if (isEngine && imported !== manifest.name) return 'is of ours; engines import nothing of ours'
        if (isAlone && !test && !typeOnly && imported !== manifest.name)
          return 'is of ours; only its types may be imported here'
      }
      if (imported === manifest.name || imported in runs) return undefined
      if ((test || typeOnly) && (imported in declared || everywhere.includes(imported))) return undefined
      return 'is not declared in package.json'
    }

    it(`${folder} imports only what it declares`, () => {
      const objections = sourceFiles(folder).flatMap((path) =>
        importsOf(readFileSync(join(root, path), 'utf8')).flatMap(({ specifier, line, typeOnly }) => {
          const problem = objection(path, specifier, typeOnly)
          return problem === undefined ? [] : [`${path}:${line} "${specifier}" ${problem}`]
        }),
      )
      expect(objections).toEqual([])
    })

    it(`${folder} declares only what exists in the workspace or the catalog`, () => {
      const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
        ([needed, range]) => range !== (byName.has(needed) ? 'workspace:*' : 'catalog:'),
      )
      expect(loose).toEqual([])
    })
  }

  it('is readable for every published entry', () => {
    const missing = packages
      .filter(({ manifest }) => manifest.private !== true)
      .flatMap(({ folder, manifest }) =>
        Object.values(buildEntries(manifest)).map((source) => `${folder}/${source}`),
      )
      .filter((path) => !existsSync(join(root, path)))
    expect(missing).toEqual([])
  })
})

describe('importsOf', () => {
  const cases = [
    { name: 'a default import', given: `import a from 'x'`, want: ['x', false] },
    { name: 'a side effect', given: `import 'x'`, want: ['x', false] },
    { name: 'an import of types', given: `import type { A } from 'x'`, want: ['x', true] },
    { name: 'a list of types', given: `import { type A, type B } from 'x'`, want: ['x', true] },
    { name: 'a mixed list', given: `import { type A, b } from 'x'`, want: ['x', false] },
    { name: 'a re-export', given: `export * from 'x'`, want: ['x', false] },
    { name: 'a re-export of types', given: `export type { A } from 'x'`, want: ['x', true] },
    { name: 'an import type', given: `type A = import('x').A`, want: ['x', true] },
    { name: 'a dynamic import', given: `await import('x')`, want: ['x', false] },
  ] as const
  for (const { name, given, want } of cases) {
    it(`finds ${name}`, () => {
      expect(importsOf(given).map(({ specifier, typeOnly }) => [specifier, typeOnly])).toEqual([want])
    })
  }

  it('does not take an import inside a comment or a string for one', () => {
    expect(importsOf(`// import 'x'\nconst a = "import 'x'"\nconst b = \`import 'x'\``)).toEqual([])
  })
})
