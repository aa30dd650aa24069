import { parseArgs } from 'node:util'
import { type DevServer, importArticles, readArticles, startDevServer } from '@deskwire/cli'
import { createClient } from '@deskwire/sdk'
import { knowledgeSource } from './knowledge-source.ts'
import { playDay } from './play-day.ts'
import { playNight } from './play-night.ts'
import { emergency, reports } from './reports.ts'
import { setStage } from './stage.ts'
import { createTrace, type Trace } from './trace.ts'

const help = `Plays two support cases against a sandbox on this machine, then keeps serving until Ctrl-C.

Options:
  --once           play and end: exit code 0, or 1 if a step does not do what the story says
  --scenario <s>   day, night or all (default all)
  --language <l>   language of the day's case: zh or en (default zh); the night's is in Chinese
  --port <n>       port of the sandbox; 0 takes a free one (default 4010)
`

/** A call that is wrong, in words for whoever made it. */
class WrongCall extends Error {}

function readOptions() {
  const { values } = parseArgs({
    options: {
      once: { type: 'boolean', default: false },
      language: { type: 'string', default: 'zh' },
      scenario: { type: 'string', default: 'all' },
      port: { type: 'string', default: '4010' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { language, scenario, port, once } = values
  if (language !== 'zh' && language !== 'en') throw new WrongCall('--language takes zh or en.')
  if (scenario !== 'day' && scenario !== 'night' && scenario !== 'all')
    throw new WrongCall('--scenario takes day, night or all.')
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new WrongCall('--port takes a whole number from 0 to 65535.')
  return { help: values.help, once, report: reports[language], scenario, port: Number(port) }
}

type Options = ReturnType<typeof readOptions>

async function fillKnowledge(server: DevServer, trace: Trace): Promise<void> {
  const { path, kind } = knowledgeSource()
  const began = performance.now()
  const articles = await readArticles(path)
  const client = createClient({ baseUrl: server.url, apiKey: server.apiKey })
  const { stderr } = process
  const { created } = await importArticles(client, articles, {
    ...(stderr.isTTY && {
      onProgress: (done, total) => stderr.write(`\r  importing   ${done} of ${total} articles`),
    }),
  })
  // The line of progress gives way to what came of it.
  if (stderr.isTTY) stderr.write('\r\u001b[K')
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  trace.says(
    'knowledge',
    `${created} ${kind === 'real' ? 'real' : 'sample'} articles, imported in ${seconds} s`,
  )
}

/** Fills the sandbox and plays what was asked for: the id of the last ticket. */
async function tell(server: DevServer, { report, scenario }: Options, trace: Trace): Promise<string> {
  await fillKnowledge(server, trace)
  const stage = await setStage(createClient({ baseUrl: server.url, apiKey: server.apiKey }), trace)
  const day = scenario === 'night' ? undefined : await playDay(stage, report)
  const night = scenario === 'day' ? undefined : await playNight(stage, emergency)
  return (night ?? day)?.ticketId ?? ''
}

const invitation = ({ url, apiKey }: DevServer, ticketId: string): string => `
Now you
  base URL    ${url}
  API key     ${apiKey}

  curl -H 'Authorization: Bearer ${apiKey}' ${url}/v1/tickets/${ticketId}

  // in a file such as examples/first-case/try.mjs
  import { createClient } from '@deskwire/sdk'
  const client = createClient({ baseUrl: '${url}', apiKey: '${apiKey}' })
  for await (const ticket of client.tickets.list()) console.log(ticket.status, ticket.title)

Serving until Ctrl-C.
`

function untilInterrupted(): Promise<number> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve(130))
    process.once('SIGTERM', () => resolve(143))
  })
}

async function main(): Promise<number> {
  const options = readOptions()
  if (options.help) {
    process.stdout.write(help)
    return 0
  }
  const trace = createTrace(process.stdout)
  trace.chapter('Deskwire plays a support case')
  const { report, scenario, port, once } = options
  const { now } = scenario === 'night' ? emergency : report
  const server = await startDevServer({ port, seed: 1, now, wireNow: () => Date.now() })
  trace.says('sandbox', server.url)
  const interrupted = untilInterrupted()
  try {
    const told = tell(server, options, trace)
    // What an interruption cuts off fails later, when nobody waits for it any more.
    told.catch(() => undefined)
    const ended = await Promise.race([told, interrupted])
    if (typeof ended === 'number') return ended
    if (once) {
      process.stdout.write(
        '\nThat was the case. Without --once the sandbox keeps serving, for you to go on.\n',
      )
      return 0
    }
    process.stdout.write(invitation(server, ended))
    return await interrupted
  } finally {
    await server.close()
  }
}

// Whoever reads only the beginning, as `| head` does, has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`first-case: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
