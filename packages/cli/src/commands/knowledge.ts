import { parseArgs } from 'node:util'
import { createClient } from '@deskwire/sdk'
import { CliError } from '../cli-error.ts'
import { untilInterrupted, type Command } from '../command.ts'
import { importArticles } from '../import-articles.ts'
import { readArticles } from '../read-articles.ts'

const help = `deskwire knowledge import - put articles into the knowledge base

Usage: deskwire knowledge import <articles.jsonl | folder of Markdown> [options]

A line of JSON Lines is { "id", "locale", "title", "body" }. A Markdown file's title is its first heading or the
\`title\` of its front matter; its language is the front matter's \`language\`, or part of its name (vpn.zh.md, zh/vpn.md).
Importing again updates what has changed.

Options:
  --base-url <url>     where the platform is (default $DESKWIRE_BASE_URL, else http://127.0.0.1:4010)
  --api-key <key>      a key with knowledge:write and jobs:read (default $DESKWIRE_API_KEY)
  --language <tag>     language of files that do not say
  --audience <who>     public, customers or internal (default public)
  --json               print one JSON line: { created, updated, unchanged, failed }

Examples:
  deskwire knowledge import ./articles --language en
  deskwire knowledge import articles.jsonl --audience customers --json
`

const audiences = ['public', 'customers', 'internal'] as const

/** `deskwire knowledge`. */
export const knowledge: Command = {
  summary: 'import articles into the knowledge base',
  help,
  async run(argv, terminal) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'base-url': { type: 'string' },
        'api-key': { type: 'string' },
        language: { type: 'string' },
        audience: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
    const [verb, path, ...more] = positionals
    if (verb !== 'import' || path === undefined || more.length > 0) {
      throw new CliError('call it as: deskwire knowledge import <articles.jsonl | folder>', 2)
    }
    const audience = audiences.find((name) => name === (values.audience ?? 'public'))
    if (!audience) throw new CliError(`--audience is one of ${audiences.join(', ')}.`, 2)
    const apiKey = values['api-key'] ?? terminal.env['DESKWIRE_API_KEY']
    if (!apiKey) throw new CliError('no key: pass --api-key, or set DESKWIRE_API_KEY. `deskwire dev` prints one.', 2)
    const baseUrl = values['base-url'] ?? terminal.env['DESKWIRE_BASE_URL'] ?? 'http://127.0.0.1:4010'
    if (!URL.canParse(baseUrl)) throw new CliError('--base-url takes a URL such as http://127.0.0.1:4010.', 2)

    const articles = await readArticles(path, values.language)
    const abort = new AbortController()
    const { interrupted, release } = untilInterrupted(terminal)
    void interrupted.then(() => abort.abort())
    const showProgress = terminal.stderr.isTTY === true && values.json !== true
    try {
      const summary = await importArticles(createClient({ baseUrl, apiKey }), articles, {
        audience,
        signal: abort.signal,
        ...(showProgress && {
          onProgress: (done: number, total: number) => terminal.stderr.write(`\r${done} of ${total} articles`),
        }),
      })
      if (showProgress) terminal.stderr.write('\n')
      const { created, updated, unchanged, failed } = summary
      terminal.stdout.write(
        values.json
          ? `${JSON.stringify(summary)}\n`
          : `${articles.length} articles: ${created} new, ${updated} updated, ${unchanged} unchanged, ${failed} failed.\n`,
      )
      return failed > 0 ? 1 : 0
    } catch (error) {
      if (abort.signal.aborted) return 130
      throw error
    } finally {
      release()
    }
  },
}
