import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './workspace.ts'

const pages = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md'], {
  cwd: root,
}).sort()

/** The text outside fenced blocks. */
const prose = (path: string): string =>
  readFileSync(path, 'utf8').replaceAll(/^ *(`{3,}|~{3,})[^]*?^ *\1$/gm, '')

/** The names that GitHub gives a page's headings. */
const anchorsOf = (path: string): readonly string[] =>
  [...prose(path).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

it.each(pages)('%s leads to files and headings that exist', (page) => {
  const links = [...prose(join(root, page)).matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, to = '']) => to)
  const broken = links.filter((link) => {
    const [file = '', anchor] = link.split('#')
    const path = file === '' ? join(root, page) : join(root, dirname(page), file)
    return !existsSync(path) || (anchor !== undefined && !anchorsOf(path).includes(anchor))
  })
  expect(broken).toEqual([])
})
