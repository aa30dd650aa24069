import { operations, type OperationId } from '@deskwire/contract'
import { createMemoryStore, type Store } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import { observeStore } from './observed-store.ts'
import { World } from './walk/world.ts'

// Every free text of the case is a word that nothing else holds.
const texts = {
  account: 'Quetzal Clinics',
  contact: 'Xiomara Quill',
  email: 'xiomara.quill@quetzal.example',
  title: 'Zephyr tunnel drops',
  description: 'The marmalade gateway reports IKE_SA_TIMEOUT since nine.',
  renamed: 'Zephyr tunnel drops again',
  question: 'Kumquat: which gateway?',
  answer: 'The periwinkle one, since 2026-11-20T00:10:00Z',
  internal: 'Tangerine: the customer pulled the plug.',
  note: 'Persimmon: restarted the daemon.',
  comment: 'Halcyon service.',
  followUp: 'Vermilion: it is back.',
} as const

/** Plays a support case with a key on every write, and gives what is left of it. */
async function playCase() {
  const store = observeStore(createMemoryStore())
  const world = await World.begin({ store })
  const planted = new Set((await store.state(world.sandbox.tenant)).split('\n'))
  let n = 0
  const write = (id: OperationId, ask: Parameters<World['must']>[1]) =>
    world.must(id, {
      ...ask,
      headers: {
        ...ask?.headers,
        ...(operations[id].idempotency === 'keyed' && { 'idempotency-key': `k-${(n += 1)}` }),
      },
    })
  const account = await write('accounts.create', { body: { name: texts.account } })
  const contact = await write('contacts.create', {
    body: { accountId: account.id, name: texts.contact, email: texts.email },
  })
  const report = {
    accountId: account.id,
    contactId: contact.id,
    title: texts.title,
    description: texts.description,
  }
  const ticket = await write('tickets.create', { body: report })
  const path = { ticketId: ticket.id as string }
  const { items: questions } = await world.must('followUps.list', { path })
  for (const { id, choices } of questions.slice(0, 2)) {
    const free = choices.find((choice: { freeText: boolean }) => choice.freeText)
    await world.send('followUps.answer', {
      path: { ...path, followUpId: id },
      body: free ? { choice: free.value, text: texts.answer } : { text: texts.answer },
    })
  }
  const say = (visibility: string, body: string) =>
    write('messages.create', { path, body: { visibility, body } })
  const move = async (body: object) =>
    write('tickets.transition', { path, ifMatch: (await world.must('tickets.get', { path })).version, body })
  await write('tickets.update', { path, ifMatch: ticket.version, body: { title: texts.renamed } })
  await say('public', texts.question)
  await say('internal', texts.internal)
  await move({ to: 'open' })
  await move({ to: 'solved', resolutionCode: 'fixed', note: texts.note })
  await write('ratings.create', { path, body: { score: 5, comment: texts.comment } })
  await move({ to: 'closed' })
  await say('public', texts.followUp)
  return { world, store, path, planted }
}

const eventsOf = (store: Store, tenant: string) =>
  store.transaction(tenant, (tx) => tx.events({ direction: 'ascending', limit: 10_000 }))

describe('the texts of a case', () => {
  it('stand in no event, no idempotency record, no timer and no directory, no record of work', async () => {
    const { world, store, planted } = await playCase()
    const rows = (await store.state(world.sandbox.tenant)).split('\n').filter((row) => !planted.has(row))
    // A document may keep the current value for reading; these never do, nor any row that is no document.
    const free =
      /^\["document","(idempotency|jobs|decisions|reservations|queueEntries|clocks|deliveries|sessions|apiKeys)"/
    const elsewhere = rows.filter((row) => !/^\["(content|text|document)"/.test(row) || free.test(row))
    expect(elsewhere.filter((row) => row.startsWith('["event"')).length).toBeGreaterThan(12)
    expect(elsewhere.filter((row) => row.startsWith('["document","idempotency"')).length).toBeGreaterThan(8)
    for (const text of Object.values(texts)) {
      const words = [text, ...text.split(/\W+/).filter((word) => word.length > 6)]
      expect(elsewhere.filter((row) => words.some((word) => row.includes(word)))).toEqual([])
    }
  })

  it('are joined to events when these are read', async () => {
    const { world } = await playCase()
    const { items } = await world.must('events.list', { query: { limit: '100' } })
    const whole = JSON.stringify(items.map((event: { content: object }) => event.content))
    for (const name of [
      'account',
      'contact',
      'email',
      'title',
      'description',
      'renamed',
      'question',
      'internal',
      'note',
      'comment',
      'followUp',
    ] as const) {
      expect(whole).toContain(JSON.stringify(texts[name]).slice(1, -1))
    }
  })

  it('leave events as they are when they are erased, which then render as erased', async () => {
    const { world, store, path } = await playCase()
    const { tenant } = world.sandbox
    const before = JSON.stringify(await eventsOf(store, tenant))
    const query = { subjectId: path.ticketId, limit: '100' }
    const { items } = await world.must('events.list', { query })
    const contentIds: string[] = items.flatMap((event: { content: Record<string, { contentId: string }> }) =>
      Object.values(event.content).map((part) => part.contentId),
    )
    expect(contentIds.length).toBeGreaterThan(4)
    await store.transaction(tenant, async (tx) => {
      for (const contentId of contentIds) tx.eraseContent(contentId)
    })
    expect(JSON.stringify(await eventsOf(store, tenant))).toBe(before)
    const { items: after } = await world.must('events.list', { query })
    for (const [i, event] of after.entries()) {
      expect({ ...event, content: null }).toEqual({ ...items[i], content: null })
      for (const [field, part] of Object.entries(event.content)) {
        expect(part).toEqual({ contentId: items[i].content[field].contentId, erased: true })
      }
    }
    const created = after.find((event: { type: string }) => event.type === 'ticket.created')
    expect(await world.must('events.get', { path: { eventId: created.id } })).toEqual(created)
  })
})

describe('the order of events', () => {
  it('is contiguous over the case, and each subject counts its own steps', async () => {
    const { world, store } = await playCase()
    const events = await eventsOf(store, world.sandbox.tenant)
    expect(events.map((event) => event.sequence)).toEqual(events.map((_, i) => i + 1))
    const bySubject = Map.groupBy(events, (event) => event.subject.id)
    for (const [, own] of bySubject) expect(own.map((event) => event.step)).toEqual(own.map((_, i) => i + 1))
    expect(await store.system.unsequenced(world.sandbox.tenant, 10)).toEqual([])
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length)
  })
})
