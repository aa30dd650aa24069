import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import { CliError } from './cli-error.ts'

/** An article as it lies in a file. */
export interface ArticleSource {
  /** Stable over runs, so that a second import updates instead of adding. */
  readonly externalId: string
  readonly title: string
  /** Markdown. */
  readonly body: string
  /** BCP 47. */
  readonly language: string
}

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/**
 * Reads articles from JSON Lines (`{ id, locale, path?, title, body }`, one a line) or from a folder of Markdown files.
 * A Markdown file's title is its front matter's `title` or its first heading; its language is its front matter's
 * `language`, a part of its name or path (`vpn.zh.md`, `zh/vpn.md`), or the one given.
 * @param path - a `.jsonl` file, a Markdown file or a folder
 * @param language - for files that do not say; BCP 47
 * @throws {CliError} the path cannot be read, or a line or file is not of this form; names file and line
 */
export async function readArticles(path: string, language?: string): Promise<readonly ArticleSource[]> {
  const info = await stat(path).catch(() => null)
  if (!info) throw new CliError(`Could not read articles: there is nothing at ${path}.`, 2)
  if (info.isDirectory()) return readFolder(path, language)
  const text = await readFile(path, 'utf8')
  if (extname(path) === '.md') return [parseMarkdown(basename(path), text, language)]
  return parseJsonLines(path, text)
}

function parseJsonLines(path: string, text: string): ArticleSource[] {
  const articles: ArticleSource[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const where = `${path}:${index + 1}`
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw new CliError(`Could not read articles: ${where} is not JSON.`)
    }
    const { id, locale, title, body } = (value ?? {}) as Record<string, unknown>
    if (![id, locale, title, body].every((part) => typeof part === 'string')) {
      throw new CliError(`Could not read articles: ${where} needs the strings id, locale, title and body.`)
    }
    articles.push({ externalId: id as string, language: locale as string, title: title as string, body: body as string })
  }
  return articles
}

async function readFolder(folder: string, language: string | undefined): Promise<ArticleSource[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => extname(name) === '.md').sort()
  if (names.length === 0) throw new CliError(`Could not read articles: ${folder} holds no Markdown file.`)
  const articles: ArticleSource[] = []
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8')
    articles.push(parseMarkdown(relative('.', name).split(sep).join('/'), text, language))
  }
  return articles
}

function frontMatter(text: string): { readonly fields: Readonly<Record<string, string>>; readonly body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text)
  if (!match) return { fields: {}, body: text }
  const fields = (match[1] ?? '').split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':')
    if (colon < 1) return []
    return [[line.slice(0, colon).trim(), line.slice(colon + 1).trim().replace(/^(['"])(.*)\1$/, '$2')] as const]
  })
  return { fields: Object.fromEntries(fields), body: text.slice(match[0].length) }
}

function languageOfName(name: string): string | undefined {
  const parts = name.replace(/\.md$/, '').split('/')
  const suffix = parts[parts.length - 1]?.split('.').slice(1).pop()
  return [suffix, ...parts.slice(0, -1).reverse()].find((part) => part !== undefined && languageTag.test(part))
}

/** Reads one Markdown file. */
export function parseMarkdown(name: string, text: string, fallback?: string): ArticleSource {
  const { fields, body } = frontMatter(text)
  const heading = /^#\s+(.+?)\s*#*\s*$/m.exec(body)?.[1]
  const title = fields['title'] ?? heading
  const language = fields['language'] ?? languageOfName(name) ?? fallback
  if (title === undefined) throw new CliError(`Could not read ${name}: it has neither a heading nor a title in its front matter.`)
  if (language === undefined) {
    throw new CliError(`Could not tell the language of ${name}: name it ${name.replace(/\.md$/, '.en.md')}, or pass --language.`)
  }
  return { externalId: fields['id'] ?? name.replace(/\.md$/, ''), title, body, language }
}
