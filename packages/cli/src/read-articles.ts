import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import type { ArticleSource } from './article-source.ts'
import { CliError } from './cli-error.ts'
import { parseMarkdown } from './markdown-article.ts'

/**
 * Reads articles from JSON Lines (`{ id, locale, title, body }`, one a line) or from a folder of Markdown files.
 * A Markdown file's title is its front matter's `title` or its first heading; its language is its front matter's
 * `language`, a part of its name or path (`vpn.zh.md`, `zh/vpn.md`), or the one given. Folders whose name begins with a
 * point, and `node_modules`, are passed over.
 * @param path - a `.jsonl` file, a Markdown file or a folder
 * @param language - for files that do not say; BCP 47
 * @throws {CliError} the path cannot be read, or a line or file is not of this form; names file and line
 * @example
 * const articles = await readArticles('docs/articles', 'en')
 */
export async function readArticles(path: string, language?: string): Promise<readonly ArticleSource[]> {
  const info = await stat(path).catch(unreadable(path))
  if (info.isDirectory()) return readFolder(path, language)
  const kind = extname(path)
  if (kind !== '.md' && kind !== '.jsonl') {
    throw new CliError(
      `Could not read articles: ${path} is neither a .jsonl file, a .md file nor a folder.`,
      2,
    )
  }
  const text = await readFile(path, 'utf8').catch(unreadable(path))
  return kind === '.md'
    ? [parseMarkdown({ name: basename(path), place: path, text }, language)]
    : parseJsonLines(path, text)
}

function unreadable(path: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code === 'ENOENT')
      throw new CliError(`Could not read articles: there is nothing at ${path}.`, 2)
    throw new CliError(`Could not read articles: ${error.message}.`)
  }
}

function parseJsonLines(path: string, text: string): ArticleSource[] {
  const articles: ArticleSource[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const place = `${path}:${index + 1}`
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw new CliError(`Could not read articles: ${place} is not JSON.`)
    }
    const { id, locale, title, body } = (value ?? {}) as Record<string, unknown>
    if (
      typeof id !== 'string' ||
      typeof locale !== 'string' ||
      typeof title !== 'string' ||
      typeof body !== 'string'
    ) {
      throw new CliError(`Could not read articles: ${place} needs the strings id, locale, title and body.`)
    }
    articles.push({ externalId: id, language: locale, title, body, place })
  }
  if (articles.length === 0) throw new CliError(`Could not read articles: ${path} holds none.`)
  return articles
}

const isHidden = (name: string): boolean =>
  name.split('/').some((part) => part.startsWith('.') || part === 'node_modules')

async function readFolder(folder: string, language: string | undefined): Promise<ArticleSource[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unreadable(folder))
  const names = entries
    .filter((entry) => !entry.isDirectory() && extname(entry.name) === '.md')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !isHidden(name))
    .sort()
  if (names.length === 0) throw new CliError(`Could not read articles: ${folder} holds no Markdown file.`)
  const articles: ArticleSource[] = []
  for (const name of names) {
    const path = join(folder, name)
    const text = await readFile(path, 'utf8').catch(unreadable(path))
    articles.push(parseMarkdown({ name, place: path, text }, language))
  }
  return articles
}
