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
import { dirname, join, relative } from 'node:path'
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

async function runBlock(block: CodeBlock): Promise<string | undefined> {
  const args = [`--conditions=${sourceCondition}`, join(folder, modulePath(block))]
  const { code, output } = await command(process.execPath, args, { cwd: folder, timeoutMs: runTimeoutMs })
  return code === 0
    ? undefined
    : `${block.page}:${block.line} does not run (exit code ${code})\n${namePages(output)}`
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
  const queue = blocks.filter(({ notRun }) => notRun === undefined)
  const note = `${queue.length} blocks run, ${blocks.length - queue.length} only compiled`
  const failures: string[] = []
  const work = async (): Promise<void> => {
    for (let block = queue.shift(); block !== undefined; block = queue.shift()) {
      const failure = await runBlock(block)
      if (failure !== undefined) failures.push(failure)
    }
  }
  await Promise.all([work(), work()])
  return { ok: failures.length === 0, output: failures.join('\n'), note }
}
