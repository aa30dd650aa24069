import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sourceCondition } from './build-plan.ts'
import { checkDocs } from './docs-gate.ts'
import { byExitCode, command, type Gate, type Outcome, tool } from './gate.ts'
import { checkInstall } from './installed.ts'
import { checkBuild, checkSdkSize, checkTarballs } from './published.ts'
import { checkRuntimes } from './runtimes.ts'
import { root } from './workspace.ts'

const generator = join(root, 'packages', 'generator', 'src', 'main.ts')
const chromium = '/usr/bin/chromium'

async function lintContract(): Promise<Outcome> {
  const files = globSync('openapi/*.yaml', { cwd: root }).sort()
  const args = ['lint', '--config', '.redocly.yaml', '--max-problems', '1000', ...files]
  const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const { code, output } = await command(tool('redocly'), args, { env })
  const silent = code === 0 && !/\bwarnings?\b/i.test(output.replaceAll(/openapi\/\S+/g, ''))
  return { ok: silent, output, note: `${files.length} files` }
}

/** The pending changesets must be readable, name packages of the workspace, and exist where packages differ from main. */
async function checkChangesets(): Promise<Outcome> {
  for (const base of ['main', 'origin/main']) {
    const { code } = await command('git', ['rev-parse', '--verify', '--quiet', base])
    if (code === 0)
      return byExitCode(tool('changeset'), 'status', ...(base === 'main' ? [] : [`--since=${base}`]))
  }
  return { ok: true, output: '', note: 'no branch main here to compare with' }
}

type TestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
}

/** The branch coverage that vitest's text summary names: `81.2 %`. */
const branchesIn = (output: string): string => /Branches\s*:\s*([\d.]+%)/.exec(output)?.[1] ?? 'unknown'

async function runTests(): Promise<Outcome> {
  if (process.env['CI'] && !existsSync(chromium)) {
    return {
      ok: false,
      output: `The browser tests must not be skipped in CI: install Chromium as ${chromium}.`,
    }
  }
  const path = join(root, '.tools', 'vitest.json')
  mkdirSync(dirname(path), { recursive: true })
  rmSync(path, { force: true })
  const { code, output } = await command(tool('vitest'), [
    'run',
    '--config=scripts/vitest.config.ts',
    '--coverage',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${path}`,
  ])
  if (!existsSync(path)) return { ok: false, output }
  const report = JSON.parse(readFileSync(path, 'utf8')) as TestReport
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report
  const note = `${passed} passed, ${skipped} skipped, branches ${branchesIn(output)}`
  return { ok: code === 0 && passed > 0, output, note, tests: { passed, failed } }
}

/** Every gate, the quickest to tell something first. */
export const gates: readonly Gate[] = [
  {
    name: 'generated',
    about: 'what follows from the contract is up to date (pnpm generate)',
    run: () => byExitCode(process.execPath, `--conditions=${sourceCondition}`, generator, '--check'),
  },
  {
    name: 'types',
    about: 'tsc over the whole workspace',
    run: () => byExitCode(tool('tsc'), '--noEmit', '--pretty', 'false', '-p', 'tsconfig.json'),
  },
  {
    name: 'lint',
    about: 'oxlint without a warning',
    run: () => byExitCode(tool('oxlint'), '--deny-warnings'),
  },
  {
    name: 'format',
    about: 'biome finds nothing to reformat (pnpm format)',
    run: () =>
      byExitCode(
        tool('biome'),
        'format',
        '--config-path=.biome.json',
        '--colors=off',
        '--reporter=summary',
        '.',
      ),
  },
  { name: 'contract', about: 'redocly over openapi/*.yaml: no error, no warning', run: lintContract },
  {
    name: 'unused',
    about: 'knip: no unused file, export or dependency',
    run: () => byExitCode(tool('knip'), '--no-progress', '--no-config-hints'),
  },
  {
    name: 'changesets',
    about: 'the pending changesets are readable and name packages of ours',
    run: checkChangesets,
  },
  {
    name: 'tests',
    about: 'vitest, with branch coverage; holds the package graph too',
    alone: true,
    run: runTests,
  },
  {
    name: 'build',
    about: 'every publishable package compiles, declarations included',
    alone: true,
    run: checkBuild,
  },
  {
    name: 'packed',
    about: 'pnpm pack, publint and attw on every publishable package; what the SDK takes installed',
    needs: ['build'],
    run: checkTarballs,
  },
  { name: 'size', about: 'gzip bytes of one call through the SDK', needs: ['build'], run: checkSdkSize },
  { name: 'docs', about: 'code on the pages of documentation compiles and runs', run: checkDocs },
  {
    name: 'reference',
    about: 'typedoc over the entries of the SDK: no warning (pnpm run docs)',
    run: () => byExitCode(tool('typedoc'), '--options', 'scripts/typedoc.config.mjs', '--logLevel', 'Warn'),
  },
  {
    name: 'install',
    about: 'the packed packages install into an empty project and run there',
    needs: ['packed'],
    run: checkInstall,
  },
  {
    name: 'runtimes',
    about: 'the packed SDK runs in Node (import and require), Chromium, a worker, Bun and Deno',
    needs: ['packed'],
    run: checkRuntimes,
  },
]
