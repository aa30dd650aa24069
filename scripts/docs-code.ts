/** One fenced `ts` block of a Markdown page. */
export type CodeBlock = {
  /** Page it stands on, from the root. */
  readonly page: string
  /** Line of its first line of code, counted from 1. */
  readonly line: number
  readonly code: string
  /** Why it is compiled but not run; undefined when it is run. */
  readonly notRun?: string
}

/** A block that cannot be taken as it stands. */
export type PageProblem = { readonly page: string; readonly line: number; readonly problem: string }

const fenceLine = /^( *)(`{3,}|~{3,})[ \t]*([^`]*)$/
const reasonComment = /^\s*<!--\s*not run:\s*(\S.*?)\s*-->\s*$/

/**
 * Finds the TypeScript of a Markdown page. A block is opened by ` ```ts ` and is run, or by ` ```ts no-run ` and is
 * only compiled; the line above such a block says why, in a comment that the reader of the page does not see:
 * `<!-- not run: needs a browser -->`.
 * @param page - the page's path, repeated in what is returned
 * @param markdown - its text
 * @returns its blocks in order, and what keeps others from being taken
 */
export function extractBlocks(
  page: string,
  markdown: string,
): { readonly blocks: readonly CodeBlock[]; readonly problems: readonly PageProblem[] } {
  const blocks: CodeBlock[] = []
  const problems: PageProblem[] = []
  const lines = markdown.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const [, indent = '', fence = '', info = ''] = fenceLine.exec(lines[index] ?? '') ?? []
    if (fence === '') continue
    const opened = index
    const closing = new RegExp(`^ *${fence[0]}{${fence.length},}\\s*$`)
    const code: string[] = []
    for (index += 1; index < lines.length && !closing.test(lines[index] ?? ''); index += 1) {
      code.push((lines[index] ?? '').replace(new RegExp(`^ {0,${indent.length}}`), ''))
    }
    const report = (problem: string): number => problems.push({ page, line: opened + 1, problem })
    if (index === lines.length) report('this block is never closed')
    const [language, ...flags] = info.trim().split(/\s+/)
    if (language === 'typescript') report('write "ts", so that this block is checked')
    if (language !== 'ts') continue
    const unknown = flags.filter((flag) => flag !== 'no-run')
    if (unknown.length > 0)
      report(`"${unknown.join(' ')}" means nothing here: a ts block takes "no-run" or nothing`)
    const block = { page, line: opened + 2, code: code.join('\n') }
    if (!flags.includes('no-run')) {
      blocks.push(block)
      continue
    }
    const [, reason] = reasonComment.exec(lines[opened - 1] ?? '') ?? []
    if (reason === undefined) report('a no-run block needs a line "<!-- not run: reason -->" above it')
    else blocks.push({ ...block, notRun: reason })
  }
  return { blocks, problems }
}

/**
 * Makes a module of a block: its lines keep the numbers that they have on the page, so that an error names the place
 * to mend; a block that neither imports nor exports becomes a module all the same.
 */
export function moduleText({ line, code }: CodeBlock): string {
  return `${'\n'.repeat(line - 1)}${code}\nexport {}\n`
}

/** The file of a block's module below the folder where blocks are compiled: `docs/start.md.12.ts`. */
export function modulePath({ page, line }: CodeBlock): string {
  return `${page}.${line}.ts`
}

/** Turns paths of modules, in what a compiler or Node printed, back into pages. */
export function namePages(output: string): string {
  return output.replaceAll(/(?:file:\/\/)?[^\s'"()]*?\.tools\/docs\/(\S+?\.md)\.\d+\.ts/g, '$1')
}

/** The packages that a block imports, without subpaths, Node's own left out. */
export function importedPackages(code: string): readonly string[] {
  const specifiers = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"./][^'"]*)['"]/g)].map(
    ([, name = '']) => name,
  )
  const names = specifiers
    .filter((specifier) => !specifier.startsWith('node:'))
    .map((specifier) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(specifier)?.[0] ?? specifier)
  return [...new Set(names)]
}
