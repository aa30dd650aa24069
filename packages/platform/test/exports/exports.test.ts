import { createMemoryStore } from '@deskwire/platform'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { tickets, type TicketDoc } from '../../src/documents/index.ts'
import { ask, HOUR_MS } from '../attachments/case.ts'
import { observeStore } from '../observed-store.ts'
import { requestOf, World } from '../walk/world.ts'

type Row = Readonly<Record<string, string>>

async function download(world: World, jobId: string, headers = {}) {
  const response = await ask(world, 'ticketExports.download', { path: { jobId }, headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const readCsv = (text: string): Row[] => parse(text, { columns: true, record_delimiter: '\r\n' }) as Row[]
const readLines = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

/** Two thousand tickets, beside each other and older than what the tests add; texts that a writer of CSV can trip over. */
async function warehouse() {
  const store = observeStore(createMemoryStore())
  const world = await World.begin({ store })
  const model = await world.ticket()
  const [first, ...nasty] = ['=1+1', 'a "quote", a comma', 'two\r\nlines', '\tTab', '@at', '网关断开', '-1']
  for (let at = 0; at < 1_999; at += 500) {
    await store.transaction(world.sandbox.tenant, async (tx) => {
      const stored = await tx.get(tickets, model.id)
      if (!stored) throw new Error('the model is gone')
      for (let i = at; i < Math.min(1_999, at + 500); i += 1) {
        const id = `tkt_${String(i).padStart(26, '0')}`
        const texts = [first ?? '', ...nasty]
        const doc: TicketDoc = {
          ...stored.value,
          id,
          title: texts[i % texts.length] ?? '',
          description: `Case ${i}: ${texts[(i * 3) % texts.length]}`,
          severity: (['P0', 'P1', 'P2', 'P3', 'P4'] as const)[i % 5] ?? 'P3',
          status: i % 2 === 0 ? 'closed' : 'open',
          metadata: i % 7 === 0 ? { ward: `=${i}` } : {},
          createdAt: new Date(Date.UTC(2026, 9, 1) + i * 60_000).toISOString(),
        }
        tx.insert(tickets, id, doc)
      }
    })
  }
  return { world, store, modelId: model.id as string }
}

describe('an export of 2,000 tickets', () => {
  let world: World
  let all: readonly Record<string, unknown>[]
  beforeAll(async () => {
    ;({ world } = await warehouse())
    const job = await world.finishedExport({ format: 'jsonLines' })
    all = readLines((await download(world, job.id)).text)
  })

  it('as JSON Lines holds each ticket as `tickets.get` shows it, oldest first', async () => {
    expect(all).toHaveLength(2_000)
    expect(new Set(all.map(({ id }) => id)).size).toBe(2_000)
    const times = all.map(({ createdAt }) => createdAt as string)
    expect(times).toEqual([...times].sort())
    for (const at of [0, 999, 1_998, 1_999])
      expect(all[at]).toEqual(
        await world.must('tickets.get', { path: { ticketId: all[at]?.['id'] as string } }),
      )
  })

  it('as CSV says the same to a parser of somebody else, and nothing that a spreadsheet would run', async () => {
    const job = await world.finishedExport({ format: 'csv' })
    const { text, headers } = await download(world, job.id)
    const rows = readCsv(text)
    expect(rows).toHaveLength(2_000)
    const plain = (cell = '') => cell.replace(/^'(?=[=+\-@\t\r])/, '')
    for (const [i, ticket] of all.entries()) {
      const row = rows[i] ?? {}
      for (const name of ['id', 'status', 'severity', 'title', 'description', 'accountId', 'createdAt'])
        expect(plain(row[name])).toBe(ticket[name])
      expect(Number(row['messageCount'])).toBe(ticket['messageCount'])
      const metadata = ticket['metadata'] as object
      expect(JSON.parse(row['metadata'] || '{}')).toEqual(metadata)
    }
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([])
    expect(job.result).toEqual({ tickets: 2_000, bytes: Buffer.byteLength(text) })
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-length': String(Buffer.byteLength(text)),
      'content-disposition': `attachment; filename="tickets-${job.id}.csv"; filename*=UTF-8''tickets-${job.id}.csv`,
    })
  })

  const selections = [
    { body: { statuses: ['closed'] }, of: (t: Row) => t['status'] === 'closed' },
    { body: { statuses: ['closed', 'new'] }, of: (t: Row) => t['status'] !== 'open' },
    { body: { severities: ['P1'] }, of: (t: Row) => t['severity'] === 'P1' },
    {
      body: { severities: ['P0', 'P4'], statuses: ['open'] },
      of: (t: Row) => ['P0', 'P4'].includes(t['severity'] ?? '') && t['status'] === 'open',
    },
    {
      body: { createdSince: '2026-10-01T10:00:00.000Z' },
      of: (t: Row) => (t['createdAt'] ?? '') >= '2026-10-01T10:00:00.000Z',
    },
    {
      body: { createdBefore: '2026-10-01T10:00:00.000Z' },
      of: (t: Row) => (t['createdAt'] ?? '') < '2026-10-01T10:00:00.000Z',
    },
    {
      body: {
        statuses: ['open'],
        createdSince: '2026-10-01T03:00:00.000Z',
        createdBefore: '2026-10-01T03:20:00.000Z',
      },
      of: (t: Row) =>
        t['status'] === 'open' &&
        (t['createdAt'] ?? '') >= '2026-10-01T03:00:00.000Z' &&
        (t['createdAt'] ?? '') < '2026-10-01T03:20:00.000Z',
    },
    { body: { accountId: 'acc_0000000000000000000000000a' }, of: () => false },
    { body: { assigneeId: 'agt_0000000000000000000000000a' }, of: () => false },
    { body: { categoryId: 'cat_0000000000000000000000000a' }, of: () => false },
  ] as const

  it.each(selections.map((it) => ({ ...it, filters: JSON.stringify(it.body) })))(
    'of $filters holds those and no others',
    async ({ body, of }) => {
      const job = await world.finishedExport({ format: 'jsonLines', ...body })
      const rows = readLines((await download(world, job.id)).text)
      expect(rows.map(({ id }) => id)).toEqual(all.filter((ticket) => of(ticket as Row)).map(({ id }) => id))
      expect(job.result.tickets).toBe(rows.length)
      expect(job.progress).toEqual({ done: rows.length, total: rows.length })
    },
  )

  it('tells how far it has got: it counts first, then writes', async () => {
    let job = await world.must('ticketExports.create', { body: { format: 'csv' } })
    const seen = [job.progress]
    while (job.finishedAt === null) {
      job = await world.must('jobs.get', { path: { jobId: job.id } })
      seen.push(job.progress)
    }
    expect(seen[0]).toEqual({ done: 0, total: 0 })
    expect(seen).toContainEqual({ done: 0, total: 2_000 })
    const counted = seen.filter(({ total }) => total === 2_000)
    expect(counted.length).toBeGreaterThan(20)
    for (const [i, { done }] of counted.entries())
      expect(done).toBeGreaterThanOrEqual(counted[i - 1]?.done ?? 0)
    expect(seen.at(-1)).toEqual({ done: 2_000, total: 2_000 })
  })

  it('is read in parts, over the borders of what its steps wrote', async () => {
    const job = await world.finishedExport({ format: 'csv' })
    const { text } = await download(world, job.id)
    const whole = Buffer.from(text)
    const { bytes } = job.result
    for (const [start, end] of [
      [0, 9],
      [bytes - 5, bytes - 1],
      [30_000, 31_000],
      [1, bytes - 2],
      [100_000, 400_000],
    ]) {
      const got = await download(world, job.id, { range: `bytes=${start}-${end}` })
      expect(got.status).toBe(206)
      expect(
        Buffer.from(got.text).equals(whole.subarray(start, Number(end) + 1)) || got.text.includes('\uFFFD'),
      ).toBe(true)
      expect(got.headers.get('content-range')).toBe(`bytes ${start}-${end}/${bytes}`)
    }
  })
})

describe('the life of an export', () => {
  it('of nothing is a header, or nothing at all', async () => {
    const world = await World.begin()
    const csv = await world.finishedExport({ format: 'csv' })
    expect(readCsv((await download(world, csv.id)).text)).toEqual([])
    expect((await download(world, csv.id)).text).toMatch(/^id,externalId,status,.*\r\n$/)
    const lines = await world.finishedExport({ format: 'jsonLines' })
    const { status, text } = await download(world, lines.id)
    expect([status, text, lines.result]).toEqual([200, '', { tickets: 0, bytes: 0 }])
  })

  it('ends a day after the job, without a text left behind', async () => {
    const { world, store } = await warehouse()
    const job = await world.finishedExport({ format: 'csv' })
    await world.sandbox.advance(24 * HOUR_MS - 1)
    expect((await download(world, job.id)).status).toBe(200)
    await world.sandbox.advance(1)
    expect((await download(world, job.id)).status).toBe(404)
    expect((await world.must('jobs.get', { path: { jobId: job.id } })).state).toBe('succeeded')
    const state = await store.state(world.sandbox.tenant)
    expect(
      state.split('\n').filter((row) => /^\["(document","ticketExport|content".*Case 7:)/.test(row)),
    ).toEqual([])
  })

  it('is about the tickets that were there when it was asked for, and its day begins when it is ready', async () => {
    let real = 0
    const world = await World.begin({ realNow: () => real })
    const early = await world.ticket()
    const contact = await world.contact()
    real += 1_000
    let job = await world.must('ticketExports.create', { body: { format: 'jsonLines' } })
    real += 10 * HOUR_MS
    // Straight to the platform: the sandbox's own `fetch` would do a step of the job first.
    const late = requestOf(world.sandbox.baseUrl, world.token, 'tickets.create', {
      body: { accountId: contact.accountId, contactId: contact.id, title: 'Late', description: 'Too late.' },
    })
    expect((await world.sandbox.platform.fetch(late)).status).toBe(201)
    while (job.finishedAt === null) job = await world.must('jobs.get', { path: { jobId: job.id } })
    real += 24 * HOUR_MS - 1
    const got = await download(world, job.id)
    expect(readLines(got.text).map(({ id }) => id)).toEqual([early.id])
    real += 1
    expect((await download(world, job.id)).status).toBe(404)
  })

  it('ends where it is cancelled: nothing can be read, and its parts go within a day', async () => {
    const { world, store } = await warehouse()
    const { id: jobId } = await world.must('ticketExports.create', { body: { format: 'csv' } })
    for (let i = 0; i < 6; i += 1) await world.must('jobs.get', { path: { jobId } })
    await world.must('jobs.cancel', { path: { jobId } })
    const got = await world.send('ticketExports.download', { path: { jobId } })
    expect([got.status, got.body.state]).toEqual([409, 'cancelled'])
    await world.sandbox.advance(24 * HOUR_MS)
    const state = await store.state(world.sandbox.tenant)
    expect(state.split('\n').filter((row) => row.startsWith('["document","ticketExport'))).toEqual([])
  })

  it('goes on where it stopped, each ticket once, though every step is thrown away and run again at random', async () => {
    let turn = 0
    // Two of three transactions are lost at their first try.
    const interrupt = () => (turn += 1) % 3 !== 0
    const world = await World.begin({ store: createMemoryStore({ interrupt }) })
    for (let i = 0; i < 12; i += 1) await world.ticket()
    const job = await world.finishedExport({ format: 'jsonLines' })
    const rows = readLines((await download(world, job.id)).text)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(12)
    expect(rows).toHaveLength(12)
  })

  it('is for the tenant’s own: not for another, not for a contact, not for a key without its scope', async () => {
    const world = await World.begin()
    const job = await world.finishedExport()
    const other = await world.sandbox.addTenant('other')
    const path = { jobId: job.id }
    const got = await world.send('ticketExports.download', { path, token: other.apiKey })
    expect(got.status).toBe(404)
    const contact = await world.contact()
    const asContact = { headers: { 'deskwire-act-as': contact.id } }
    expect((await world.send('ticketExports.download', { path, ...asContact })).status).toBe(403)
    expect((await world.send('ticketExports.create', { body: { format: 'csv' }, ...asContact })).status).toBe(
      403,
    )
    const token = await world.contactToken(contact.id)
    expect((await world.send('ticketExports.create', { body: { format: 'csv' }, token })).status).toBe(403)
    // A job of another kind has no file.
    const { id: jobId } = await world.importJob()
    expect((await world.send('ticketExports.download', { path: { jobId } })).status).toBe(404)
  })
})
