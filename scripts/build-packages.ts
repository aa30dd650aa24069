import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { build, type Options } from 'tsup'
import { buildEntries, externals, inlined, readInputs, sourceCondition, type Inputs } from './build-plan.ts'
import { readWorkspace, root, runtimeClosure, type WorkspacePackage } from './workspace.ts'

/** How one package fared: `current` means that its output already follows from its source. */
export type BuildResult = { readonly name: string; readonly state: 'built' | 'current'; readonly ms: number }

const stamps = join(root, '.tools', 'build')
const nodePackages: ReadonlySet<string> = new Set(['@deskwire/cli', '@deskwire/server'])
/** Packages whose installed size has a budget: what only the sources' readers need is left out of their JavaScript. */
const leanPackages: ReadonlySet<string> = new Set(['@deskwire/sdk'])
const settings = [
  'tsconfig.json',
  'pnpm-workspace.yaml',
  'scripts/build-plan.ts',
  'scripts/build-packages.ts',
]

const toolsHash = (): string => {
  const hash = createHash('sha256').update(process.versions.node)
  for (const path of settings) hash.update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 16)
}

const stampPath = (name: string): string => join(stamps, `${name.replace('/', '-')}.json`)

const readStamp = (name: string): Partial<Inputs> =>
  existsSync(stampPath(name)) ? (JSON.parse(readFileSync(stampPath(name), 'utf8')) as Partial<Inputs>) : {}

function optionsFor(
  packages: readonly WorkspacePackage[],
  { folder, manifest }: WorkspacePackage,
  declarations: boolean,
): Options {
  const here = join(root, folder)
  const entries = Object.entries(buildEntries(manifest))
  const library = entries.filter(
    ([output]) => !Object.values(manifest.bin ?? {}).includes(`./dist/${output}.js`),
  )
  const absolute = (pairs: typeof entries): Record<string, string> =>
    Object.fromEntries(pairs.map(([output, source]) => [output, join(here, source)]))
  // NOTE: what comes through `paths` counts as the package's own source; the same found in node_modules stays an import.
  const paths = Object.fromEntries(
    Object.entries(inlined(packages, manifest)).map(([specifier, source]) => [
      specifier,
      [join(root, source)],
    ]),
  )
  return {
    config: false,
    silent: true,
    entry: absolute(entries),
    outDir: join(here, 'dist'),
    tsconfig: join(root, 'tsconfig.json'),
    format: 'esm',
    target: ['node22', 'es2023'],
    platform: nodePackages.has(manifest.name) ? 'node' : 'neutral',
    external: [/^node:/, ...externals(manifest)],
    noExternal: Object.keys(inlined(packages, manifest)),
    esbuildOptions(options) {
      options.conditions = [sourceCondition]
      if (!leanPackages.has(manifest.name)) return
      // No comments, which stand in the declarations; names stay, and short lines, for whoever reads a stack trace.
      options.minifyWhitespace = true
      options.minifySyntax = true
      options.lineLimit = 120
    },
    // NOTE: without its prefix `node:x` could not be told from a package by a browser's bundler.
    removeNodeProtocol: false,
    dts: declarations ? { entry: absolute(library), compilerOptions: { paths } } : false,
  }
}

/** Indents declarations by tabs instead of four spaces each. */
function indentByTabs(dist: string): void {
  for (const path of globSync('**/*.d.ts', { cwd: dist }).map((name) => join(dist, name))) {
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text.replaceAll(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4)),
    )
  }
}

async function buildOne(
  packages: readonly WorkspacePackage[],
  entry: WorkspacePackage,
  tools: string,
  declarations: boolean,
): Promise<BuildResult> {
  const started = performance.now()
  const { folder, manifest } = entry
  const result = (state: BuildResult['state']): BuildResult => ({
    name: manifest.name,
    state,
    ms: performance.now() - started,
  })
  const dist = join(root, folder, 'dist')
  const inputs = readInputs(packages, entry, tools)
  const stamp = readStamp(manifest.name)
  const outputs = Object.keys(buildEntries(manifest)).map((output) => join(dist, `${output}.js`))
  const whole = outputs.every((path) => existsSync(path))
  if (whole && stamp.code === inputs.code && (!declarations || stamp.declarations === inputs.declarations)) {
    return result('current')
  }
  rmSync(stampPath(manifest.name), { force: true })
  rmSync(dist, { recursive: true, force: true })
  try {
    await build(optionsFor(packages, entry, declarations))
    if (leanPackages.has(manifest.name)) indentByTabs(dist)
  } catch (error) {
    throw new Error(
      `building ${manifest.name} failed: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    )
  }
  mkdirSync(stamps, { recursive: true })
  const made: Partial<Inputs> = declarations ? inputs : { code: inputs.code }
  writeFileSync(stampPath(manifest.name), JSON.stringify(made))
  return result('built')
}

/**
 * Compiles packages into their `dist`, two or more at a time, skipping those that are up to date. A package's
 * declarations are made from its dependencies' sources, so that no package waits for another one's output.
 * @param names - packages to build together with what they need of ours at run time
 * @param declarations - whether `.d.ts` files are wanted too, by far the larger part of the work
 * @returns one result a package, what is needed coming before what needs it
 * @throws {AggregateError} one or more packages do not compile
 */
export async function buildPackages(
  names: readonly string[],
  declarations: boolean,
): Promise<readonly BuildResult[]> {
  const packages = readWorkspace()
  const wanted = runtimeClosure(packages, names).filter(({ manifest }) => manifest.private !== true)
  const tools = toolsHash()
  const results = new Map<string, BuildResult>()
  const failures: unknown[] = []
  const queue = [...wanted]
  const work = async (): Promise<void> => {
    for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) {
      try {
        results.set(entry.manifest.name, await buildOne(packages, entry, tools, declarations))
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${wanted.length} packages do not build`)
  return wanted.flatMap(({ manifest }) => results.get(manifest.name) ?? [])
}
