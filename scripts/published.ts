import { globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { buildPackages } from './build-packages.ts'
import { command, type Outcome, tool } from './gate.ts'
import { importsOf, packageOf } from './source-imports.ts'
import { publishable, readWorkspace, root, type WorkspacePackage } from './workspace.ts'

const tarballFolder = join(root, '.tools', 'tarballs')

/** gzip bytes that an application pays for one call through the SDK: transport, retries, errors and ky included. */
const sdkBudgetBytes = 12_000

/** Bytes of the files that installing the SDK puts on a disk: its tarball's, and ky's. */
const sdkInstalledBudgetBytes = 1_000_000

/** Compiles every publishable package, declarations included. */
export async function checkBuild(): Promise<Outcome> {
  const names = publishable(readWorkspace()).map(({ manifest }) => manifest.name)
  const results = await buildPackages(names, true)
  const built = results.filter(({ state }) => state === 'built').length
  return { ok: true, output: '', note: `${built} built, ${results.length - built} up to date` }
}

/** The tarball that `pnpm pack` last made of a package. */
export function tarballOf({ manifest }: WorkspacePackage): string {
  const [path] = globSync(`${manifest.name.slice(1).replace('/', '-')}-[0-9]*.tgz`, { cwd: tarballFolder })
  if (path === undefined) throw new RangeError(`no tarball of ${manifest.name} in ${tarballFolder}`)
  return join(tarballFolder, path)
}

/** Imports of what was built that npm would not install beside it, types included. */
function undeclaredImports({ folder, manifest }: WorkspacePackage): readonly string[] {
  const { name, dependencies, peerDependencies } = manifest
  const installed = new Set(Object.keys({ [name]: '', ...dependencies, ...peerDependencies }))
  const problems = globSync(`${folder}/dist/**/*.{js,d.ts}`, { cwd: root }).flatMap((path) =>
    importsOf(readFileSync(join(root, path), 'utf8'))
      .filter(({ specifier }) => !specifier.startsWith('.') && !isBuiltin(specifier))
      .filter(({ specifier }) => !installed.has(packageOf(specifier)))
      .map(
        ({ specifier, line }) =>
          `${path}:${line} imports "${specifier}", which is not installed with ${name}`,
      ),
  )
  return problems.sort()
}

async function lintTarball(entry: WorkspacePackage): Promise<readonly string[]> {
  const { name } = entry.manifest
  const packed = await command('pnpm', ['pack', '--pack-destination', tarballFolder], {
    cwd: join(root, entry.folder),
  })
  if (packed.code !== 0) return [`${name}: pnpm pack failed\n${packed.output}`]
  const bytes = readFileSync(tarballOf(entry))
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
  const lint = messages.map(
    (message) => `${name}: publint ${message.type}: ${formatMessage(message, pkg, { color: false })}`,
  )
  const args = ['--profile', 'esm-only', '--no-color', '--no-emoji', '--format', 'ascii', tarballOf(entry)]
  const types = await command(tool('attw'), args)
  const found = [...undeclaredImports(entry), ...lint]
  return types.code === 0 ? found : [...found, `${name}: attw\n${types.output}`]
}

/** Bytes of all files under a folder. */
function bytesUnder(folder: string): number {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}

/** Unpacks the SDK's tarball and weighs it together with ky, its only dependency. */
async function weighSdk(
  packages: readonly WorkspacePackage[],
): Promise<{ note: string; problems: string[] }> {
  const sdk = packages.find(({ manifest }) => manifest.name === '@deskwire/sdk')
  if (sdk === undefined) throw new RangeError('no package @deskwire/sdk in the workspace')
  const needed = Object.keys(sdk.manifest.dependencies ?? {})
  const problems =
    needed.join() === 'ky' ? [] : [`the SDK depends on ${needed.join(', ')}; ky alone is meant`]
  const folder = mkdtempSync(join(tmpdir(), 'deskwire-weigh-'))
  try {
    const unpacked = await command('tar', ['-xzf', tarballOf(sdk), '-C', folder])
    if (unpacked.code !== 0) return { note: '', problems: [...problems, unpacked.output] }
    const bytes = bytesUnder(folder) + bytesUnder(realpathSync(join(root, sdk.folder, 'node_modules', 'ky')))
    const note = `SDK and ky installed: ${(bytes / 1000).toFixed(0)} of ${sdkInstalledBudgetBytes / 1000} kB`
    if (bytes > sdkInstalledBudgetBytes) {
      problems.push(`The SDK and ky take ${bytes} bytes installed; the budget is ${sdkInstalledBudgetBytes}.`)
    }
    return { note, problems }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Packs every publishable package and checks what would be published: publint (strict), attw, and the size of the SDK. */
export async function checkTarballs(): Promise<Outcome> {
  rmSync(tarballFolder, { recursive: true, force: true })
  mkdirSync(tarballFolder, { recursive: true })
  const problems: string[] = []
  const packages = publishable(readWorkspace())
  for (const entry of packages) problems.push(...(await lintTarball(entry)))
  const weight = await weighSdk(packages)
  problems.push(...weight.problems)
  const note = `${packages.length} packages; ${weight.note}`
  return { ok: problems.length === 0, output: problems.join('\n'), note }
}

/** Bundles an application that makes one call through the SDK, as npm would deliver it, and weighs it. */
export async function checkSdkSize(): Promise<Outcome> {
  const contents = `import { createTransport, ticketsCreate } from '@deskwire/sdk/tickets'
export const file = (apiKey, ticket) =>
  createTransport({ baseUrl: 'https://support.example', apiKey }).call(ticketsCreate, { body: ticket })`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, 'packages', 'sdk'), loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    write: false,
    logLevel: 'silent',
  })
  const bytes = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length
  const note = `${(bytes / 1000).toFixed(2)} of ${sdkBudgetBytes / 1000} kB gzip for one call`
  const ok = bytes <= sdkBudgetBytes
  return {
    ok,
    output: ok ? '' : `One call through the SDK costs ${bytes} bytes gzip; the budget is ${sdkBudgetBytes}.`,
    note,
  }
}
