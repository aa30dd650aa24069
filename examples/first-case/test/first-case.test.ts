import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { importArticles, readArticles } from '@deskwire/cli'
import { createSandbox, defaultFloor, type SandboxOptions } from '@deskwire/platform/sandbox'
import { createClient } from '@deskwire/sdk'
import { describe, expect, it } from 'vitest'
import { playDay } from '../src/play-day.ts'
import { playNight } from '../src/play-night.ts'
import { emergency, reports } from '../src/reports.ts'
import { setStage } from '../src/stage.ts'
import { createTrace } from '../src/trace.ts'

const languages = ['en', 'zh'] as const
const articles = fileURLToPath(new URL('../articles', import.meta.url))

async function open(options: SandboxOptions) {
  const sandbox = await createSandbox({ seed: 1, ...options })
  const client = createClient({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey, fetch: sandbox.fetch })
  const lines: string[] = []
  const stage = await setStage(client, createTrace({ write: (text) => lines.push(text) }))
  return { sandbox, stage, told: () => lines.join('') }
}

async function day(language: 'en' | 'zh') {
  const { sandbox, stage, told } = await open({ now: reports[language].now })
  await importArticles(stage.client, await readArticles(articles))
  const played = await playDay(stage, reports[language])
  return { sandbox, stage, played, told: told() }
}

async function night() {
  const { sandbox, stage, told } = await open({ now: emergency.now })
  return { sandbox, stage, played: await playNight(stage, emergency), told: told() }
}

const scenarios = [
  { name: 'the day in en', play: () => day('en'), report: reports.en },
  { name: 'the day in zh', play: () => day('zh'), report: reports.zh },
  { name: 'the night', play: night, report: emergency },
] as const

describe('the day', () => {
  it.each(languages)('goes from the first words to the rating in %s', async (language) => {
    const { played } = await day(language)
    expect(played).toMatchObject({ status: 'closed', score: 4 })
    expect(played.eventTypes.filter((type) => !/^(followUp|message|sla\.clock)/.test(type))).toEqual([
      'ticket.created',
      'ticket.tagged',
      'ticket.queued',
      'ticket.offered',
      'reservation.expired',
      'ticket.offered',
      'reservation.accepted',
      'ticket.assigned',
      'ticket.transitioned',
      'ticket.transitioned',
      'ticket.transitioned',
      'sla.warning',
      'sla.breached',
      'ticket.escalated',
      'ticket.queued',
      'ticket.offered',
      'reservation.accepted',
      'ticket.assigned',
      'ticket.transitioned',
      'rating.created',
      'ticket.transitioned',
    ])
  })

  it.each([
    {
      language: 'zh',
      chosen: 'Zhao Wei (L1, Hangzhou) with 594.2 points: is at home in this kind of fault (+60.0)',
      second:
        'Chen Jing with 530.6 points: 63.6 behind, mostly since Zhao Wei is at home in this kind of fault',
      missed: 'Wang Fang would have 588.6 points, but is L2, and L1 is asked first',
    },
    {
      language: 'en',
      chosen: 'Oliver Hughes (L1, London) with 491.6 points: is at home in this kind of fault (+60.0)',
      second:
        'Priya Shah with 427.4 points: 64.2 behind, mostly since Oliver Hughes is at home in this kind of fault',
      missed: 'Daniel Okafor would have 484.1 points, but is L3, and L1 is asked first',
    },
  ] as const)(
    'says in words who was chosen and why nobody else in $language',
    async ({ language, chosen, second, missed }) => {
      const { told } = await day(language)
      for (const line of [chosen, second, missed]) expect(told).toContain(line)
    },
  )

  it.each([
    {
      language: 'zh',
      began: 'Fri 20 Nov 09:00 (Asia/Shanghai)',
      due: 'Mon 23 Nov 09:30  solution',
      breach: 'Mon 23 Nov  09:56  sla.breached',
    },
    {
      language: 'en',
      began: 'Fri 20 Nov 10:40 (Europe/Copenhagen)',
      due: 'Tue 24 Nov 09:10  solution',
      breach: 'Tue 24 Nov  09:36  sla.breached',
    },
  ] as const)("shows times in the contact's zone in $language", async ({ language, began, due, breach }) => {
    const { told } = await day(language)
    for (const line of [`Start of the fault: ${began}`, due, breach]) expect(told).toContain(line)
  })

  it('takes the ticket up a tier, and to another centre where nobody of that tier is there', async () => {
    expect((await day('zh')).told).toContain('tier L1 -> L2, stays in Hangzhou')
    expect((await day('en')).told).toContain(
      'Priya Shah -> Arjun Menon, tier L1 -> L2, centre London -> Singapore',
    )
  })

  it.each([
    {
      language: 'zh',
      split: '8 h 16 min handling + 26 min waiting for the customer + 64 h out of hours = 72 h 42 min',
    },
    {
      language: 'en',
      split: '16 h 16 min handling + 26 min waiting for the customer + 78 h out of hours = 94 h 42 min',
    },
  ] as const)('splits the duration in $language', async ({ language, split }) => {
    expect((await day(language)).told).toContain(split)
  })

  it.each(languages)('suggests an article of its language in %s', async (language) => {
    expect((await day(language)).told).toMatch(new RegExp(`score \\d+ .* \\(${language}\\)\\n`))
  })

  it('breaks off where a step does not do what the story says', async () => {
    const nobody = { ...defaultFloor, agents: [] }
    const { stage } = await open({ now: reports.en.now, floor: nobody })
    await expect(playDay(stage, reports.en)).rejects.toThrow(
      'The story broke off. The ticket should be offered to somebody.',
    )
  })
})

describe('the night', () => {
  it('follows the sun from a sleeping centre to one that is awake, where an agent accepts', async () => {
    const { played, stage, told } = await night()
    expect(played).toMatchObject({ status: 'closed', score: 5 })
    const { centerId, severity, slaState } = await stage.client.tickets.get(played.ticketId)
    expect({ severity, slaState }).toEqual({ severity: 'P0', slaState: 'met' })
    expect(stage.floor.centers.get(centerId ?? '')).toMatchObject({
      name: 'New York',
      timeZone: 'America/New_York',
    })
    expect(told).toContain('New York: by follow-the-sun')
    expect(told).toContain('Hangzhou is closed: it is 03:00 there')
    expect(told).toContain(
      'Frankfurt is open: it is 20:00 there, but it speaks German, English, and French only',
    )
    expect(told).toContain('it is 14:00 in New York, and Grace Liu speaks Chinese and English')
    expect(told).toContain('Wed 25 Nov 05:00  service restored, 2 h from now')
  })

  it('is played after the day as well', async () => {
    const { stage } = await day('en')
    expect(await playNight(stage, emergency)).toMatchObject({ status: 'closed' })
  })

  it('breaks off where it is no emergency', async () => {
    const { stage } = await open({ now: emergency.now })
    const mild = { ...emergency, title: '如何查看账单', description: '请问在哪里可以下载十月的发票？' }
    await expect(playNight(stage, mild)).rejects.toThrow(
      /^The story broke off\. Intake should see a P0; it is P\d\.$/,
    )
  })
})

describe('the README of the project', () => {
  it('shows what is really told', async () => {
    const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8')
    const [, excerpt = ''] = /```text\n([^`]+)\n```/.exec(readme) ?? []
    const { told } = await day('en')
    const chapters = excerpt.split('\n\n')
    expect(chapters.length).toBeGreaterThan(1)
    for (const chapter of chapters) expect(told).toContain(`${chapter}\n`)
  })
})

describe('every scenario', () => {
  it.each(scenarios)('tells the same story twice: $name', async ({ play }) => {
    expect((await play()).told).toBe((await play()).told)
  })

  it.each(scenarios)(
    'writes no word of the ticket into an event of the tenant: $name',
    async ({ play, report }) => {
      const { sandbox } = await play()
      const rows = await sandbox.store.transaction(sandbox.tenant, async (tx) =>
        JSON.stringify(await tx.events({ after: 0, limit: 10_000, direction: 'ascending' })),
      )
      expect(rows).toContain('sla.clockStarted')
      const texts = Object.entries(report).filter(
        ([key]) => !['language', 'now', 'region', 'timeZone', 'channel'].includes(key),
      )
      for (const [, text] of texts)
        if (typeof text === 'string') expect(rows).not.toContain(text.slice(0, 12))
    },
  )

  it.each(scenarios)('shows no id: $name', async ({ play }) => {
    expect((await play()).told).not.toMatch(/\b[a-z]{3}_[0-9a-z]{26}\b/)
  })
})
