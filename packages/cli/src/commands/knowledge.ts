import { parseArgs } from 'node:util'
import { type Client, createClient } from '@deskwire/sdk'
import { CliError } from '../cli-error.ts'
import { explainFailure } from '../api-failure.ts'
import { articleProgress, type Command, listenForInterruption } from '../command.ts'
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
    if (!apiKey)
      throw new CliError('no key: pass --api-key, or set DESKWIRE_API_KEY. `deskwire dev` prints one.', 2)
    const baseUrl = values['base-url'] ?? terminal.env['DESKWIRE_BASE_URL'] ?? 'http://127.0.0.1:4010'

    const articles = await readArticles(path, values.language)
    const client = connect(baseUrl, apiKey)
    const interruption = listenForInterruption(terminal)
    const progress = values.json ? null : articleProgress(terminal)
    try {
      const summary = await importArticles(client, articles, {
        audience,
        signal: interruption.signal,
        ...(progress?.show && { onProgress: progress.show }),
      }).finally(() => progress?.end())
      const { created, updated, unchanged, failed } = summary
      terminal.stdout.write(
        values.json
          ? `${JSON.stringify(summary)}\n`
          : `${articles.length} articles: ${created} new, ${updated} updated, ${unchanged} unchanged, ${failed} failed.\n`,
      )
      return failed > 0 ? 1 : 0
    } catch (error) {
      if (interruption.signal.aborted) return await interruption.exitCode
      throw explainFailure(error, baseUrl)
    } finally {
      interruption.release()
    }
  },
}

// The client refuses what it cannot use, without repeating it: a wrong URL may hold a password.
function connect(baseUrl: string, apiKey: string): Client {
  try {
    return createClient({ baseUrl, apiKey })
  } catch (error) {
    throw new CliError(`--base-url or --api-key cannot be used: ${(error as Error).message}.`, 2)
  }
}
