import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { sourceCondition } from './build-plan.ts'
import { command, type Outcome } from './gate.ts'
import { tarballOf } from './published.ts'
import { readWorkspace, root } from './workspace.ts'

const fixtures = join(root, 'packages', 'sdk', 'fixtures')
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const timeoutMs = 60_000

/** The applications, by their folders: those that have something to start. */
function fixtureNames(folder: string): readonly string[] {
  return globSync('*/package.json', { cwd: folder })
    .filter((path) => 'scripts' in (JSON.parse(readFileSync(join(folder, path), 'utf8')) as object))
    .map((path) => dirname(path))
    .sort()
}

/** Makes the copied fixtures one project whose SDK is the tarball, with ky and the runtimes from the registry. */
async function installFixtures(folder: string): Promise<string | undefined> {
  const sdk = readWorkspace().find(({ manifest }) => manifest.name === '@deskwire/sdk')
  if (sdk === undefined) throw new RangeError('no package @deskwire/sdk in the workspace')
  cpSync(fixtures, folder, { recursive: true })
  const settings = {
    packages: ['*'],
    overrides: { '@deskwire/sdk': `file:${tarballOf(sdk)}` },
    pmOnFail: 'ignore',
    networkConcurrency: 12,
    // Bun's script moves the binary of its platform's package into place; Deno's finds it by itself.
    allowBuilds: { bun: true, deno: false, esbuild: true },
  }
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), stringify(settings))
  const args = ['install', '--prefer-offline', '--no-frozen-lockfile']
  const { code, output } = await command('pnpm', args, { cwd: folder })
  return code === 0 ? undefined : output
}

/** Why an application cannot run on this machine; undefined where it can. */
async function absence(folder: string, name: string): Promise<string | undefined> {
  if (name === 'browser') return existsSync(chromium) ? undefined : `no ${chromium}`
  if (name !== 'bun' && name !== 'deno') return undefined
  const binary = join(folder, name, 'node_modules', '.bin', name)
  if (!existsSync(binary)) return `its npm package has no build for ${process.platform}-${process.arch}`
  const { code, output } = await command(binary, ['--version'], { timeoutMs })
  return code === 0 ? undefined : `\`${name} --version\` fails: ${output.trim().split('\n')[0]}`
}

type Sandbox = { readonly url: string; readonly apiKey: string; readonly process: ChildProcess }

/** Starts `deskwire dev` from the sources on a free port of loopback. */
async function startSandbox(): Promise<Sandbox> {
  const main = join(root, 'packages', 'cli', 'src', 'main.ts')
  const args = [`--conditions=${sourceCondition}`, main, 'dev', '--port', '0', '--json']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`deskwire dev ended with ${code} before it listened`)
  })
  const [line] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer]
  ended.catch(() => undefined)
  return { ...(JSON.parse(line.toString()) as { url: string; apiKey: string }), process: child }
}

/** What an application printed last, or what went wrong. */
async function play(folder: string, name: string, { url, apiKey }: Sandbox): Promise<string> {
  const { code, output, stdout } = await command('pnpm', ['--silent', 'start'], {
    cwd: join(folder, name),
    env: { DESKWIRE_URL: url, DESKWIRE_KEY: apiKey, CHROMIUM: chromium },
    timeoutMs,
  })
  return code === 0 ? (stdout.trim().split('\n').at(-1) ?? '') : `exit code ${code}\n${output}`
}

/**
 * Installs the packed SDK into an application for each runtime and runs them against a sandbox on loopback, two at a time.
 * All must print the same; a runtime that is not on this machine is named with the reason.
 */
export async function checkRuntimes(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'deskwire-runtimes-'))
  let sandbox: Sandbox | undefined
  try {
    const failed = await installFixtures(folder)
    if (failed !== undefined) return { ok: false, output: failed }
    const started = await startSandbox()
    sandbox = started
    const want = readFileSync(join(fixtures, 'want.json'), 'utf8')
    const problems: string[] = []
    const ran: string[] = []
    const notRun: string[] = []
    const queue = [...fixtureNames(folder)]
    const work = async (): Promise<void> => {
      for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
        const reason = await absence(folder, name)
        if (reason !== undefined) {
          notRun.push(`${name} (${reason})`)
          continue
        }
        const got = await play(folder, name, started)
        ran.push(name)
        if (got !== JSON.stringify(JSON.parse(want))) problems.push(`${name}: want\n${want}got\n${got}`)
      }
    }
    await Promise.all([work(), work()])
    const note = `${ran.sort().join(', ')}${notRun.length > 0 ? `; not run: ${notRun.join(', ')}` : ''}`
    return { ok: problems.length === 0, output: problems.join('\n\n'), note }
  } finally {
    sandbox?.process.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}
