import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Manifest, root, runtimeClosure, type WorkspacePackage } from './workspace.ts'

/** The export condition that points at the TypeScript source of an entry. */
export const sourceCondition = '@deskwire/source'

const distPath = (path: string, suffix: string): string | undefined =>
  path.startsWith('./dist/') && path.endsWith(suffix)
    ? path.slice('./dist/'.length, -suffix.length)
    : undefined

/**
 * Derives what to compile from a `package.json`: each export with a source condition, each command of `bin`.
 * @returns output (under `dist`, no extension) to source (from the package's folder): `{ index: 'src/index.ts' }`
 * @throws {RangeError} an entry names a source but no `dist` file of the same name for `types` and `default`, or
 * names neither a source nor a plain file
 */
export function buildEntries({ name, exports = {}, bin = {} }: Manifest): Readonly<Record<string, string>> {
  const entries: Record<string, string> = {}
  for (const [subpath, target] of Object.entries(exports)) {
    if (typeof target === 'string') continue
    const source = target[sourceCondition]
    const output = distPath(target['default'] ?? '', '.js')
    if (source === undefined) throw new RangeError(`${name}: export ${subpath} has no ${sourceCondition}`)
    if (output === undefined) throw new RangeError(`${name}: export ${subpath} has no default under ./dist/`)
    if (distPath(target['types'] ?? '', '.d.ts') !== output) {
      throw new RangeError(`${name}: export ${subpath} has no types beside ${target['default']}`)
    }
    entries[output] = source.replace(/^\.\//, '')
  }
  for (const [command, path] of Object.entries(bin)) {
    const output = distPath(path, '.js')
    if (output === undefined) throw new RangeError(`${name}: command ${command} does not stand under ./dist/`)
    entries[output] = `src/${output}.ts`
  }
  return entries
}

/** What stays an import in the output: everything that npm installs beside the package. */
export function externals({
  dependencies,
  peerDependencies,
  optionalDependencies,
}: Manifest): readonly string[] {
  return Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies })
}

/**
 * Packages of ours that are known at build time only: their declarations go into the package's own.
 * @returns the source of each of their entries: `{ '@deskwire/contract': 'packages/contract/src/index.ts' }`
 */
export function inlined(
  packages: readonly WorkspacePackage[],
  { dependencies, devDependencies, peerDependencies }: Manifest,
): Readonly<Record<string, string>> {
  const installed = { ...dependencies, ...peerDependencies }
  const sources = packages
    .filter(({ manifest: { name } }) => name in { ...devDependencies } && !(name in installed))
    .flatMap(({ folder, manifest: { name, exports = {} } }) =>
      Object.entries(exports).flatMap(([subpath, target]) => {
        const source = typeof target === 'string' ? undefined : target[sourceCondition]
        return source === undefined ? [] : [[name + subpath.slice(1), join(folder, source)] as const]
      }),
    )
  return Object.fromEntries(sources)
}

function hashOf(packages: readonly WorkspacePackage[], from: string): string {
  const hash = createHash('sha256')
  for (const { folder } of packages) {
    const paths = globSync(`${folder}/{package.json,src/**/*}`, { cwd: from, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    for (const path of paths)
      hash
        .update(`${path.slice(from.length)}\0`)
        .update(readFileSync(path))
        .update('\0')
  }
  return hash.digest('hex')
}

/** Fingerprints of what a package's output is made from: equal ones need no build. */
export type Inputs = { readonly code: string; readonly declarations: string }

/**
 * Reads the fingerprints of a package: its code follows from its own source and what it bundles, its declarations
 * also from the declarations of what it depends on.
 */
export function readInputs(
  packages: readonly WorkspacePackage[],
  { folder, manifest }: WorkspacePackage,
  tools: string,
  from: string = root,
): Inputs {
  const atBuildTime = Object.keys(manifest.devDependencies ?? {}).filter((name) =>
    name.startsWith('@deskwire/'),
  )
  const built = packages.filter(
    (entry) => entry.folder === folder || atBuildTime.includes(entry.manifest.name),
  )
  const closure = runtimeClosure(packages, [manifest.name, ...atBuildTime])
  return { code: `${tools}:${hashOf(built, from)}`, declarations: `${tools}:${hashOf(closure, from)}` }
}
