import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { sourceCondition } from './build-plan.ts'
import {
  type CodeBlock,
  extractBlocks,
  modulePath,
  moduleText,
  namePages,
  type PageProblem,
} from './docs-code.ts'
import { command, type Outcome, tool } from './gate.ts'
import { readWorkspace, root } from './workspace.ts'

const folder = join(root, '.tools', 'docs')
const runTimeoutMs = 60_000
// The pages import the same sources: without Node's cache each would strip and compile them anew, which more than doubles its time.
const env = { NODE_COMPILE_CACHE: join(root, '.tools', 'compile-cache') }

/** Reads the code of every page that is checked. */
export function readPages(): {
  readonly blocks: readonly CodeBlock[]
  readonly problems: readonly PageProblem[]
} {
  const pages = globSync(['README.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md'], {
    cwd: root,
  })
  const read = pages
    .map((page) => page.replaceAll('\\', '/'))
    .sort()
    .map((page) => extractBlocks(page, readFileSync(join(root, page), 'utf8')))
  return { blocks: read.flatMap(({ blocks }) => blocks), problems: read.flatMap(({ problems }) => problems) }
}

function link(target: string, name: string): void {
  const path = join(folder, 'node_modules', name)
  if (existsSync(path) || !existsSync(target)) return
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(realpathSync(target), path, 'junction')
}

/** Makes every package of the workspace, and whatever one of them depends on, importable by the blocks. */
function linkPackages(): void {
  for (const { folder: from, manifest } of readWorkspace()) {
    const { dependencies, devDependencies, peerDependencies } = manifest
    if (manifest.private !== true) link(join(root, from), manifest.name)
    for (const name of Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies })) {
      if (!name.startsWith('@deskwire/')) link(join(root, from, 'node_modules', name), name)
    }
  }
}

function writeModules(blocks: readonly CodeBlock[]): void {
  rmSync(folder, { recursive: true, force: true })
  for (const block of blocks) {
    const path = join(folder, modulePath(block))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, moduleText(block))
  }
  linkPackages()
  // A page may show a value that it does not use.
  const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false }
  const tsconfig = {
    extends: '../../tsconfig.json',
    compilerOptions,
    include: ['**/*.ts'],
    exclude: ['node_modules'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
}

/** The program that runs a page's blocks one after another, and says so when one of them ends the process. */
function pageProgram(blocks: readonly CodeBlock[]): string {
  const modules = blocks.map((block) => `./${basename(modulePath(block))}`)
  return `const places = ${JSON.stringify(blocks.map(({ page, line }) => `${page}:${line}`))}
let at = 0
process.on('exit', (code) => {
  if (at < places.length && code === 0) process.exitCode = 1
  if (at < places.length) console.error(places[at] + ' ended the process')
})
${modules.map((module) => `await import(${JSON.stringify(module)})\nat += 1`).join('\n')}
`
}

/** Runs the blocks of a page in one process: most of a block's time goes into loading what all of them import. */
async function runPage(blocks: readonly CodeBlock[]): Promise<string | undefined> {
  const page = blocks[0]?.page ?? ''
  const path = join(folder, `${page}.mjs`)
  writeFileSync(path, pageProgram(blocks))
  const args = [`--conditions=${sourceCondition}`, path]
  const { code, output } = await command(process.execPath, args, {
    cwd: folder,
    env,
    timeoutMs: runTimeoutMs,
  })
  return code === 0 ? undefined : `${page} does not run (exit code ${code})\n${namePages(output)}`
}

/** Extracts, type-checks and runs the code of the documentation. */
export async function checkDocs(): Promise<Outcome> {
  const { blocks, problems } = readPages()
  if (problems.length > 0) {
    return {
      ok: false,
      output: problems.map(({ page, line, problem }) => `${page}:${line} ${problem}`).join('\n'),
    }
  }
  if (blocks.length === 0) return { ok: true, output: '', note: 'no code on any page' }
  writeModules(blocks)
  const types = await command(tool('tsc'), ['--noEmit', '--pretty', 'false', '-p', relative(root, folder)])
  if (types.code !== 0) return { ok: false, output: namePages(types.output) }
  const run = blocks.filter(({ notRun }) => notRun === undefined)
  const queue = [...Map.groupBy(run, ({ page }) => page).values()]
  const note = `${run.length} blocks run, ${blocks.length - run.length} only compiled`
  const failures: string[] = []
  const work = async (): Promise<void> => {
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      const failure = await runPage(page)
      if (failure !== undefined) failures.push(failure)
    }
  }
  await Promise.all([work(), work()])
  return { ok: failures.length === 0, output: failures.join('\n'), note }
}
