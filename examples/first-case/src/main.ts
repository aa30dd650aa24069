import { parseArgs } from 'node:util'
import { importArticles, readArticles, startDevServer } from '@deskwire/cli'
import { createClient } from '@deskwire/sdk'
import { knowledgeSource } from './knowledge-source.ts'
import { playCase } from './play-case.ts'
import { reports } from './reports.ts'
import { createTrace } from './trace.ts'

const help = `Plays a support case against a sandbox on this machine, then keeps serving until Ctrl-C.

Options:
  --once           play the case and end: exit code 0, or 1 if a step fails
  --language <l>   zh or en (default zh)
  --port <n>       port of the sandbox (default 4010)
`

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      once: { type: 'boolean' },
      language: { type: 'string', default: 'zh' },
      port: { type: 'string', default: '4010' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const report = values.language === 'en' ? reports.en : reports.zh
  const trace = createTrace(process.stdout)
  trace.chapter('Deskwire: a support case')
  const server = await startDevServer({ port: Number(values.port), seed: 1, now: '2026-11-20T01:30:00.000Z', wireNow: () => Date.now() })
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  try {
    const client = createClient({ baseUrl: server.url, apiKey: server.apiKey })
    const { path, kind } = knowledgeSource()
    const articles = await readArticles(path)
    const progress = process.stderr.isTTY
    const summary = await importArticles(client, articles, {
      onProgress: (done, total) => progress && process.stderr.write(`\r  importing ${done} of ${total} articles`),
    })
    if (progress) process.stderr.write('\n')
    trace.says('sandbox', `${server.url}, ${summary.created} ${kind === 'real' ? 'real' : 'sample'} articles`)
    const [name = '', id = ''] = Object.entries(server.sandbox.agents)[0] ?? []
    await playCase({ client, agent: { id, name }, trace }, report)

    const { url, apiKey } = server
    process.stdout.write(`
Base URL  ${url}
API key   ${apiKey}

  curl -H 'Authorization: Bearer ${apiKey}' ${url}/v1/tickets

  import { createClient } from '@deskwire/sdk'
  const client = createClient({ baseUrl: '${url}', apiKey: '${apiKey}' })
  for await (const ticket of client.tickets.list()) console.log(ticket.id, ticket.status, ticket.title)
`)
    if (values.once) return 0
    process.stdout.write('\nServing until Ctrl-C.\n')
    await interrupted
    return 130
  } finally {
    await server.close()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`first-case: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
