import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { importArticles, readArticles } from '@deskwire/cli'
import { createSandbox } from '@deskwire/platform/sandbox'
import { createClient } from '@deskwire/sdk'
import { describe, expect, it } from 'vitest'
import { playCase } from '../src/play-case.ts'
import { reports } from '../src/reports.ts'
import { createTrace } from '../src/trace.ts'

const languages = ['en', 'zh'] as const
const articles = fileURLToPath(new URL('../articles', import.meta.url))
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

async function setStage(language: 'en' | 'zh') {
  const { now } = reports[language]
  const sandbox = await createSandbox({ seed: 1, now })
  const client = createClient({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey, fetch: sandbox.fetch })
  const lines: string[] = []
  const trace = createTrace({ write: (text) => lines.push(text) })
  const [name = '', id = ''] = Object.entries(sandbox.agents)[0] ?? []
  return { sandbox, stage: { client, trace, agent: { id, name } }, told: () => lines.join('') }
}

async function play(language: 'en' | 'zh') {
  const { sandbox, stage, told } = await setStage(language)
  await importArticles(stage.client, await readArticles(articles))
  const played = await playCase(stage, reports[language])
  return { sandbox, played, told: told() }
}

/** Runs the example as a program. */
function run(
  ...argv: readonly string[]
): Promise<{ readonly code: unknown; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--conditions=@deskwire/source', main, ...argv], (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    )
  })
}

describe('the first case', () => {
  it.each(languages)('goes from the first words to the rating in %s', async (language) => {
    const { played, told } = await play(language)
    expect(played).toMatchObject({ status: 'closed', score: 5 })
    expect(played.eventTypes[0]).toBe('ticket.created')
    expect(played.eventTypes).toEqual(
      expect.arrayContaining([
        'followUp.asked',
        'followUp.answered',
        'ticket.assigned',
        'message.created',
        'rating.created',
      ]),
    )
    expect(told).toContain(
      'new 4 min -> open 0 min -> pendingCustomer 26 min -> open 15 min -> solved 8 min -> closed',
    )
    expect(told).toContain('19 min handling + 26 min waiting for the customer = 45 min')
    expect(told).toContain('nobody 4 min -> Zhao Wei 49 min')
    expect(told).toMatch(/missing +nothing/)
  })

  it.each([
    { language: 'en', time: '2026-11-20 09:40 (Europe/Copenhagen)' },
    { language: 'zh', time: '2026-11-20 09:00 (Asia/Shanghai)' },
  ] as const)(
    "reads when the fault began in $language, and shows it in the contact's zone",
    async ({ language, time }) => {
      expect((await play(language)).told).toContain(`Start of the fault: ${time}`)
    },
  )

  it.each(languages)('suggests an article of its language in %s', async (language) => {
    expect((await play(language)).told).toMatch(new RegExp(`score \\d+ .* \\(${language}\\)\\n`))
  })

  it('tells the same story twice', async () => {
    expect((await play('en')).told).toBe((await play('en')).told)
  })

  it('writes no word of the ticket into its events', async () => {
    const { sandbox, played } = await play('en')
    const rows = await sandbox.store.transaction(sandbox.tenant, async (tx) =>
      JSON.stringify(await tx.eventsOf('ticket', played.ticketId)),
    )
    const { title, description, question, answer, solution, comment, contact } = reports.en
    for (const text of [title, description, question, answer, solution, comment, contact]) {
      expect(rows).not.toContain(text.slice(0, 20))
    }
  })

  it('fails where a step fails', async () => {
    const { stage } = await setStage('en')
    const nobody = { id: 'agt_01k9z4q8w2e6rbt5n0c3d7f9hp', name: 'Nobody' }
    await expect(playCase({ ...stage, agent: nobody }, reports.en)).rejects.toThrow(/tickets\.assign: 403/)
  })
})

describe('the first case as a program', () => {
  it.each(languages)('plays once in %s and exits with 0', async (language) => {
    const { code, out, err } = await run('--once', '--port', '0', '--language', language)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(reports[language].comment)
    expect(out).toMatch(
      /sandbox +http:\/\/127\.0\.0\.1:\d+\n +knowledge +\d+ (real|sample) articles, imported in \d+\.\d s\n/,
    )
  })

  it('keeps serving with what a newcomer needs, until Ctrl-C', async () => {
    const child = spawn(process.execPath, ['--conditions=@deskwire/source', main, '--port', '0'])
    let out = ''
    for await (const text of child.stdout.setEncoding('utf8')) {
      out += text
      if (out.includes('Serving until Ctrl-C.\n')) break
    }
    const [, apiKey = '', url = ''] =
      /curl -H 'Authorization: Bearer (dwk_test_\w+)' (\S+\/v1\/tickets\/tkt_\w+)\n/.exec(out) ?? []
    const response = await fetch(url, { headers: { authorization: `Bearer ${apiKey}` } })
    expect(await response.json()).toMatchObject({ title: reports.zh.title, status: 'closed' })
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([130, null])
  })

  it('says in one line that its port is taken, and exits with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, err } = await run('--once', '--port', String(port))
    other.close()
    expect(code).toBe(1)
    expect(err).toMatch(
      /^first-case: Port \d+ is taken: stop what uses it, or choose another with --port, such as --port \d+\.\n$/,
    )
  })

  it.each([['--language', 'fr'], ['--port', 'x'], ['--twice']])('refuses %s %s', async (...argv) => {
    const { code, err } = await run(...argv)
    expect(code).toBe(1)
    expect(err).toMatch(/^first-case: /)
  })
})
