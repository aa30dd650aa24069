import { fileURLToPath } from 'node:url'
import { importArticles, readArticles } from '@deskwire/cli'
import { createSandbox } from '@deskwire/platform/sandbox'
import { createClient } from '@deskwire/sdk'
import { describe, expect, it } from 'vitest'
import { playCase } from '../src/play-case.ts'
import { reports } from '../src/reports.ts'
import { createTrace } from '../src/trace.ts'

async function play(language: 'en' | 'zh') {
  const sandbox = await createSandbox({ seed: 1 })
  const client = createClient({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey, fetch: sandbox.fetch })
  await importArticles(client, await readArticles(fileURLToPath(new URL('../articles', import.meta.url))))
  const lines: string[] = []
  const trace = createTrace({ write: (text) => lines.push(text) })
  const [name = '', id = ''] = Object.entries(sandbox.agents)[0] ?? []
  const played = await playCase({ client, agent: { id, name }, trace }, reports[language])
  return { sandbox, client, played, told: lines.join('') }
}

describe('the first case', () => {
  it.each(['en', 'zh'] as const)('goes from the first words to the rating in %s', async (language) => {
    const { played, told } = await play(language)
    expect(played).toMatchObject({ status: 'closed', score: 5 })
    expect(played.eventTypes[0]).toBe('ticket.created')
    expect(played.eventTypes).toEqual(expect.arrayContaining(['followUp.asked', 'followUp.answered', 'ticket.assigned', 'message.created', 'rating.created']))
    expect(told).toContain('new -> open -> pendingCustomer -> open -> solved -> closed')
    expect(told).toContain('waiting for the customer 26 min')
    expect(told).toMatch(/missing +nothing/)
  })

  it('suggests an article of its language', async () => {
    const { told } = await play('zh')
    expect(told).toMatch(/\(zh\)/)
  })

  it('tells the same story twice', async () => {
    expect((await play('en')).told).toBe((await play('en')).told)
  })

  it('writes no word of the ticket into an event, a delivery or an idempotency record', async () => {
    const { sandbox, played } = await play('en')
    const rows = await sandbox.store.transaction(sandbox.tenant, async (tx) => JSON.stringify(await tx.eventsOf('ticket', played.ticketId)))
    const { title, description, question, answer, solution, comment, contact } = reports.en
    for (const text of [title, description, question, answer, solution, comment, contact]) expect(rows).not.toContain(text.slice(0, 20))
  })
})
