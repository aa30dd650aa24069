import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { sourceCondition } from './build-plan.ts'
import { type CodeBlock, importedPackages, modulePath, moduleText } from './docs-code.ts'
import { readPages } from './docs-gate.ts'
import { command, type Outcome } from './gate.ts'
import { tarballOf } from './published.ts'
import { publishable, readWorkspace, root, type WorkspacePackage } from './workspace.ts'

const timeoutMs = 60_000

type Settings = { readonly catalog: Readonly<Record<string, string>>; readonly allowBuilds?: unknown }

/**
 * Writes a project outside the workspace that depends on nothing but the tarballs and their optional peers.
 * @returns the names that its code may import
 */
function writeProject(folder: string, packages: readonly WorkspacePackage[]): readonly string[] {
  const { catalog, allowBuilds } = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')) as Settings
  const peers = packages.flatMap(({ manifest }) => Object.keys(manifest.peerDependencies ?? {}))
  const third = Object.fromEntries(
    peers.flatMap((name) => (catalog[name] === undefined ? [] : [[name, catalog[name]]])),
  )
  const tarballs = Object.fromEntries(
    packages.map((entry) => [entry.manifest.name, `file:${tarballOf(entry)}`]),
  )
  const dependencies = { ...third, ...tarballs }
  const manifest = { name: 'empty-project', private: true, type: 'module', dependencies }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  // NOTE: the packages need one another by version; without the overrides those versions would come from the registry.
  const settings = {
    packages: [],
    overrides: tarballs,
    pmOnFail: 'ignore',
    networkConcurrency: 12,
    allowBuilds,
  }
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), stringify(settings))
  return Object.keys(dependencies)
}

/** What a program may import of a package. */
type Entry = { readonly specifier: string; readonly hasValues: boolean }

/** Programs of threads are no entries for anybody: they are exported to be built, and say so when they are imported. */
const entriesOf = ({ folder, manifest: { name, exports = {} } }: WorkspacePackage): readonly Entry[] =>
  Object.entries(exports).flatMap(([subpath, target]) => {
    const source = typeof target === 'string' ? undefined : target[sourceCondition]
    if (source === undefined || source.endsWith('-thread.ts')) return []
    const text = readFileSync(join(root, folder, source), 'utf8')
    return [
      { specifier: name + subpath.slice(1), hasValues: /^(export (?!type\b)|import (?!type\b))/m.test(text) },
    ]
  })

async function importEntries(folder: string, entries: readonly Entry[]): Promise<readonly string[]> {
  const path = join(folder, 'import-entries.mjs')
  const lines = entries.map(
    ({ specifier, hasValues }) =>
      `await import(${JSON.stringify(specifier)}).then((m) => check(${JSON.stringify(specifier)}, m, ${hasValues}), fail(${JSON.stringify(specifier)}))`,
  )
  const text = `const fail = (entry) => (error) => { process.exitCode = 1; console.log(entry, error) }
const check = (entry, module, hasValues) => {
  const names = Object.keys(module)
  if (hasValues !== names.length > 0) fail(entry)(hasValues ? 'exports nothing' : 'exports ' + names)
}
${lines.join('\n')}\n`
  writeFileSync(path, text)
  const { code, output } = await command(process.execPath, [path], { cwd: folder, timeoutMs })
  return code === 0 ? [] : [`entries that cannot be imported:\n${output}`]
}

async function runBlocks(folder: string, blocks: readonly CodeBlock[]): Promise<readonly string[]> {
  const problems: string[] = []
  for (const block of blocks) {
    const path = join(folder, modulePath(block))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, moduleText(block))
    const { code, output } = await command(process.execPath, [path], { cwd: folder, timeoutMs })
    if (code !== 0)
      problems.push(`${block.page}:${block.line} does not run against the installed packages\n${output}`)
  }
  return problems
}

const drivesSandbox = ({ code }: CodeBlock): boolean =>
  code.includes(`'@deskwire/sdk`) &&
  code.includes(`'@deskwire/platform/sandbox'`) &&
  code.includes('tickets.create(')

/**
 * Installs the tarballs into an empty project, imports every entry, runs the examples of the READMEs there (one of
 * them must file a ticket in a sandbox through the SDK) and asks every command for its help.
 */
export async function checkInstall(): Promise<Outcome> {
  const packages = publishable(readWorkspace())
  const folder = mkdtempSync(join(tmpdir(), 'deskwire-install-'))
  try {
    const importable = writeProject(folder, packages)
    const install = await command('pnpm', ['install', '--prefer-offline', '--no-frozen-lockfile'], {
      cwd: folder,
    })
    if (install.code !== 0) return { ok: false, output: install.output }
    const entries = packages.flatMap(entriesOf)
    const problems = [...(await importEntries(folder, entries))]
    const blocks = readPages().blocks.filter(
      ({ page, notRun, code }) =>
        page.endsWith('README.md') &&
        notRun === undefined &&
        importedPackages(code).every((name) => importable.includes(name)),
    )
    if (!blocks.some(drivesSandbox)) {
      problems.push(
        'no README has an example that files a ticket in a sandbox of @deskwire/platform/sandbox through @deskwire/sdk',
      )
    }
    problems.push(...(await runBlocks(folder, blocks)))
    for (const name of packages.flatMap(({ manifest }) => Object.keys(manifest.bin ?? {}))) {
      const help = await command(join(folder, 'node_modules', '.bin', name), ['--help'], {
        cwd: folder,
        timeoutMs,
      })
      if (help.code !== 0 || !help.stdout.includes(name))
        problems.push(`${name} --help: exit code ${help.code}\n${help.output}`)
    }
    const note = `${packages.length} packages, ${entries.length} entries, ${blocks.length} examples`
    return { ok: problems.length === 0, output: problems.join('\n'), note }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
