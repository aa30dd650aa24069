import type { ArticleSource } from './article-source.ts'
import { CliError } from './cli-error.ts'

interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>
  readonly body: string
}

// Plain `name: value` lines are read; a list or a nested value says nothing that an article needs.
function readFrontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!match) return { fields: {}, body: text }
  const fields = (match[1] ?? '').split(/\r?\n/).flatMap((line) => {
    const [, name, value] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? []
    return name === undefined || value === undefined
      ? []
      : [[name, value.replace(/^(['"])(.*)\1$/, '$2')] as const]
  })
  return { fields: Object.fromEntries(fields), body: text.slice(match[0].length) }
}

// A `#` in a fenced block is a comment of somebody's shell.
function firstHeading(body: string): string | undefined {
  let fence: string | null = null
  for (const line of body.split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null
    } else if (mark !== undefined) {
      fence = mark
    } else {
      const heading = /^ {0,3}#\s+(.*?)(?:\s+#+)?\s*$/.exec(line)?.[1]
      if (heading) return heading
    }
  }
  return undefined
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

// NOTE: `vpn/` and `faq/` have the form of a language, so only those count that somebody has named.
function languageIn(part: string | undefined): string | undefined {
  const tag = part?.replaceAll('_', '-')
  if (tag === undefined || !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return undefined
  try {
    return languageNames.of(tag) === undefined ? undefined : tag
  } catch {
    return undefined
  }
}

function languageOfName(stem: string): string | undefined {
  const folders = stem.split('/')
  const suffixes = (folders.pop() ?? '').split('.').slice(1)
  return [suffixes.pop(), ...folders.reverse()].map(languageIn).find((tag) => tag !== undefined)
}

/** A Markdown file that was read. */
export interface MarkdownFile {
  /** Its path in its folder, parted by `/`; the article's id, unless the front matter gives one. */
  readonly name: string
  /** Its path as messages say it. */
  readonly place: string
  /** Front matter (`id`, `title`, `language`) where there is any, then Markdown. */
  readonly text: string
}

/**
 * Reads an article from a Markdown file.
 * @param fallback - language of files that do not say; BCP 47
 * @throws {CliError} it has no title, or no language
 */
export function parseMarkdown({ name, place, text }: MarkdownFile, fallback?: string): ArticleSource {
  const { fields, body } = readFrontMatter(text.replace(/^\uFEFF/, ''))
  const stem = name.replace(/\.md$/, '')
  const title = fields['title'] ?? firstHeading(body)
  const language = fields['language'] ?? languageOfName(stem) ?? fallback
  if (title === undefined) {
    throw new CliError(`Could not read ${place}: it has neither a heading nor a title in its front matter.`)
  }
  if (language === undefined) {
    throw new CliError(
      `Could not tell the language of ${place}: name it ${stem}.en.md or en/${name}, or pass --language.`,
    )
  }
  return { externalId: fields['id'] ?? stem, title, body, language, place }
}
