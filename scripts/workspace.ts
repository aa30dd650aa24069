import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository, without a slash at its end. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

type Dependencies = Readonly<Record<string, string>>
type ExportTarget = string | Readonly<Record<string, string>>

/** What the gates read of a `package.json`. */
export type Manifest = {
  readonly name: string
  readonly version?: string
  readonly private?: boolean
  readonly scripts?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, ExportTarget>>
  readonly bin?: Readonly<Record<string, string>>
  readonly dependencies?: Dependencies
  readonly devDependencies?: Dependencies
  readonly peerDependencies?: Dependencies
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
  readonly optionalDependencies?: Dependencies
}

/** A package of the workspace and the folder it stands in, from the root: `packages/sla`. */
export type WorkspacePackage = { readonly folder: string; readonly manifest: Manifest }

/** Reads every package of the workspace, the root excepted, ordered by folder. */
export function readWorkspace(from: string = root): readonly WorkspacePackage[] {
  return globSync(['packages/*/package.json', 'examples/*/package.json'], { cwd: from })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({
      folder: dirname(path),
      manifest: JSON.parse(readFileSync(join(from, path), 'utf8')) as Manifest,
    }))
}

/** The packages that are published: those which are not private. */
export function publishable(packages: readonly WorkspacePackage[]): readonly WorkspacePackage[] {
  return packages.filter(({ manifest }) => manifest.private !== true)
}

/** The packages of ours that `name` needs when it runs, itself included, what is needed coming before what needs it. */
export function runtimeClosure(
  packages: readonly WorkspacePackage[],
  names: readonly string[],
): readonly WorkspacePackage[] {
  const byName = new Map(packages.map((entry) => [entry.manifest.name, entry]))
  const found = new Set<WorkspacePackage>()
  const visit = (name: string, path: readonly string[]): void => {
    const entry = byName.get(name)
    if (entry === undefined || found.has(entry)) return
    if (path.includes(name)) throw new RangeError(`dependency cycle: ${[...path, name].join(' -> ')}`)
    const { dependencies, peerDependencies } = entry.manifest
    for (const needed of Object.keys({ ...dependencies, ...peerDependencies })) visit(needed, [...path, name])
    found.add(entry)
  }
  for (const name of names) visit(name, [])
  return [...found]
}
