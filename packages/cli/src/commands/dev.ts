import { parseArgs } from 'node:util'
import { createClient } from '@deskwire/sdk'
import { defaultFloor } from '@deskwire/platform/sandbox'
import { CliError } from '../cli-error.ts'
import { articleProgress, type Command, listenForInterruption, type Terminal } from '../command.ts'
import { type DevServer, startDevServer } from '../dev-server.ts'
import { importArticles } from '../import-articles.ts'
import { readArticles } from '../read-articles.ts'
import { readFloor } from '../read-floor.ts'
import { readableJson } from '../readable-json.ts'

const help = `deskwire dev - the sandbox on this machine

Usage: deskwire dev [options]

Options:
  --port <n>          port on the loopback interface; 0 takes a free one (default 4010)
  --seed <n>          everything random follows from it: the same seed gives the same key (default 1)
  --now <instant>     where the clock begins, RFC 3339 (default: the present)
  --frozen            the clock stands still until it is advanced (default: it runs)
  --floor <file>      who and what stands in the tenant at the beginning, JSON; parts that it leaves out are the default's
  --print-floor       print the default floor, to begin a file of your own with, and end
  --articles <path>   import articles first: a .jsonl file or a folder of Markdown (see deskwire knowledge --help)
  --language <tag>    language of articles that do not say
  --json              print one JSON line instead of words: { url, apiKey }

Examples:
  deskwire dev
  deskwire dev --port 4020 --seed 7
  deskwire dev --now 2026-11-20T03:00:00.000Z --frozen
  deskwire dev --print-floor > floor.json && deskwire dev --floor floor.json --articles ./articles

Ctrl-C ends it. It keeps nothing: everything is in memory.
`

function wholeNumber(name: string, text: string, max: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > max)
    throw new CliError(`--${name} takes a whole number from 0 to ${max}.`, 2)
  return value
}

function checkInstant(text: string): void {
  if (!/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) || !Number.isFinite(Date.parse(text))) {
    throw new CliError('--now takes an instant such as 2026-11-20T03:00:00.000Z.', 2)
  }
}

const options = {
  port: { type: 'string' },
  seed: { type: 'string' },
  now: { type: 'string' },
  frozen: { type: 'boolean' },
  floor: { type: 'string' },
  'print-floor': { type: 'boolean' },
  articles: { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean' },
} as const

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

async function start(values: Values): Promise<DevServer> {
  if (values.now !== undefined) checkInstant(values.now)
  return startDevServer({
    now: values.now ?? Date.now(),
    wireNow: () => Date.now(),
    ...(!values.frozen && { realNow: () => Date.now() }),
    ...(values.port !== undefined && { port: wholeNumber('port', values.port, 65_535) }),
    ...(values.seed !== undefined && { seed: wholeNumber('seed', values.seed, Number.MAX_SAFE_INTEGER) }),
    ...(values.floor !== undefined && { floor: await readFloor(values.floor) }),
  })
}

async function plantArticles(
  { url, apiKey, sandbox }: DevServer,
  values: Values,
  terminal: Terminal,
  signal: AbortSignal,
) {
  if (values.articles === undefined) return null
  const articles = await readArticles(values.articles, values.language)
  const progress = articleProgress(terminal)
  try {
    const client = createClient({ baseUrl: url, apiKey, fetch: sandbox.fetch })
    await importArticles(client, articles, { signal, ...(progress.show && { onProgress: progress.show }) })
  } finally {
    progress.end()
  }
  return articles.length
}

function greeting({ url, apiKey }: DevServer, articles: number | null): string {
  return `Deskwire sandbox
  base URL  ${url}
  API key   ${apiKey}
${articles === null ? '' : `  articles  ${articles}\n`}
  curl -H 'Authorization: Bearer ${apiKey}' ${url}/v1/categories

Ctrl-C ends it.
`
}

/** `deskwire dev`. */
export const dev: Command = {
  help,
  async run(argv, terminal) {
    const { values } = parseArgs({ args: [...argv], options })
    if (values['print-floor']) {
      terminal.stdout.write(`${readableJson(defaultFloor)}\n`)
      return 0
    }
    const interruption = listenForInterruption(terminal)
    const server = await start(values).catch((error: unknown) => {
      interruption.release()
      throw error
    })
    try {
      const articles = await plantArticles(server, values, terminal, interruption.signal)
      const { url, apiKey } = server
      terminal.stdout.write(values.json ? `${JSON.stringify({ url, apiKey })}\n` : greeting(server, articles))
      return await interruption.exitCode
    } catch (error) {
      if (interruption.signal.aborted) return await interruption.exitCode
      throw error
    } finally {
      interruption.release()
      await server.close()
    }
  },
}
