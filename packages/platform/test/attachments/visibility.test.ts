import { beforeAll, describe, expect, it } from 'vitest'
import type { Ask, World } from '../walk/world.ts'
import { openWorld, post } from './case.ts'

/** Who looks. */
const viewers = ['app', 'agent', 'author', 'colleague', 'stranger'] as const
type Viewer = (typeof viewers)[number]

/** What there is to see, and who sees it. */
const shelf: Readonly<Record<string, readonly Viewer[]>> = {
  "the staff's, not posted": ['app', 'agent'],
  "the contact's, not posted": ['app', 'agent', 'author'],
  "the contact's slot": ['app', 'agent', 'author'],
  "the staff's, in a public message": ['app', 'agent', 'author', 'colleague'],
  "the staff's, in an internal message": ['app', 'agent'],
  "the contact's, in its own message": ['app', 'agent', 'author', 'colleague'],
  "the contact's, which the staff posted internally": ['app', 'agent'],
}

interface Hall {
  readonly world: World
  readonly ticketId: string
  readonly otherTicketId: string
  readonly as: Readonly<Record<Viewer, Ask>>
  readonly ids: Readonly<Record<string, string>>
}

async function build(): Promise<Hall> {
  const { world } = await openWorld()
  const me = await world.contact()
  const colleague = await world.contact({ accountId: me.accountId })
  const stranger = await world.contact()
  const ticket = await world.ticket({ accountId: me.accountId, contactId: me.id })
  const other = await world.ticket({ accountId: me.accountId, contactId: me.id })
  const as: Hall['as'] = {
    app: {},
    agent: { headers: { 'deskwire-act-as': world.agentId } },
    author: { token: await world.contactToken(me.id) },
    colleague: { token: await world.contactToken(colleague.id) },
    stranger: { token: await world.contactToken(stranger.id) },
  }
  const file = async (by: Ask, content: string | null = 'log') =>
    (await world.attachment(ticket.id, content, {}, by)).id as string
  const ids = {
    "the staff's, not posted": await file(as.agent),
    "the contact's, not posted": await file(as.author),
    "the contact's slot": await file(as.author, null),
    "the staff's, in a public message": await file(as.agent),
    "the staff's, in an internal message": await file(as.agent),
    "the contact's, in its own message": await file(as.author),
    "the contact's, which the staff posted internally": await file(as.author),
  }
  await post(world, ticket.id, [ids["the staff's, in a public message"]], 'public', as.agent)
  await post(world, ticket.id, [ids["the staff's, in an internal message"]], 'internal', as.agent)
  await post(world, ticket.id, [ids["the contact's, in its own message"]], 'public', as.author)
  await post(
    world,
    ticket.id,
    [ids["the contact's, which the staff posted internally"]],
    'internal',
    as.agent,
  )
  return { world, ticketId: ticket.id, otherTicketId: other.id, as, ids }
}

describe('an attachment is seen by whoever sees its message', () => {
  let hall: Hall
  beforeAll(async () => {
    hall = await build()
  })

  const looks = Object.entries(shelf).flatMap(([what, who]) =>
    viewers.map((viewer) => ({ what, viewer, sees: who.includes(viewer) })),
  )

  it.each(looks)('$what, by the $viewer: $sees', async ({ what, viewer, sees }) => {
    const { world, ticketId, as, ids } = hall
    const path = { ticketId, attachmentId: ids[what] ?? '' }
    const missing = { ticketId, attachmentId: 'att_0000000000000000000000000a' }
    const said = async (id: 'attachments.get' | 'attachments.getContent', at: typeof path) => {
      const got = await world.send(id, { ...as[viewer], path: at })
      return { status: got.status, text: got.text.replaceAll(/req_\w+/g, 'req') }
    }
    for (const id of ['attachments.get', 'attachments.getContent'] as const) {
      if (sees) expect([200, 409]).toContain((await said(id, path)).status)
      else expect(await said(id, path)).toEqual(await said(id, missing))
    }
    if (viewer === 'stranger') return
    const { items } = await world.must('attachments.list', { ...as[viewer], path: { ticketId } })
    expect(items.some(({ id }: { id: string }) => id === path.attachmentId)).toBe(sees)
  })

  it('under its own ticket only', async () => {
    const { world, otherTicketId, ids } = hall
    for (const attachmentId of Object.values(ids)) {
      const got = await world.send('attachments.get', { path: { ticketId: otherTicketId, attachmentId } })
      expect(got.status).toBe(404)
    }
  })

  it('a contact puts, posts and deletes its own alone', async () => {
    const { world, ticketId, as, ids } = await build()
    const statuses = async (viewer: Viewer, what: string) => {
      const attachmentId = ids[what] ?? ''
      const path = { ticketId, attachmentId }
      const by = as[viewer]
      const body = { body: 'x', visibility: 'public', attachmentIds: [attachmentId] }
      return [
        (await world.send('attachments.putContent', { ...by, path, raw: 'changed' })).status,
        (await world.send('messages.create', { ...by, path: { ticketId }, body })).status,
        (await world.send('attachments.delete', { ...by, path })).status,
      ]
    }
    expect(await statuses('colleague', "the contact's, not posted")).toEqual([404, 422, 404])
    expect(await statuses('author', "the staff's, not posted")).toEqual([404, 422, 404])
    expect(await statuses('colleague', "the staff's, in a public message")).toEqual([409, 422, 403])
    // Posted with the first of the three, so that its deletion is the staff's.
    expect(await statuses('author', "the contact's, not posted")).toEqual([200, 201, 403])
    const path = { ticketId, attachmentId: ids["the contact's slot"] ?? '' }
    expect((await world.send('attachments.delete', { ...as.author, path })).status).toBe(204)
  })

  it('a list read page by page tells a contact neither of what it does not see nor that it is there', async () => {
    const { world, ticketId, as, ids } = await build()
    const hidden = Object.entries(ids)
      .filter(([what]) => !shelf[what]?.includes('author'))
      .map(([, id]) => id)
    // The last one of all, so that nothing but it could follow.
    hidden.push((await world.attachment(ticketId)).id)
    const found: string[] = []
    let pages = 0
    for (let cursor: string | null | undefined; cursor !== null; pages += 1) {
      const query = { limit: '1', ...(cursor && { cursor }) }
      const page = await world.must('attachments.list', { ...as.author, path: { ticketId }, query })
      found.push(...page.items.map(({ id }: { id: string }) => id))
      cursor = page.nextCursor
      const decoded = Buffer.from(cursor ?? '', 'base64url').toString()
      expect(hidden.filter((id) => decoded.includes(id))).toEqual([])
    }
    expect(found).toHaveLength(4)
    expect(pages).toBe(4)
  })

  it('contacts read of it in events when it is posted in public, and of its deletion then', async () => {
    const { world, ticketId, as, ids } = await build()
    const path = { ticketId, attachmentId: ids["the staff's, in a public message"] ?? '' }
    await world.must('attachments.delete', { path })
    const hidden = { ticketId, attachmentId: ids["the staff's, in an internal message"] ?? '' }
    await world.must('attachments.delete', { path: hidden })
    const { items } = await world.must('events.list', { ...as.colleague, query: { limit: '100' } })
    const told = items
      .filter(({ type }: { type: string }) => type.startsWith('attachment.'))
      .map(({ type, data }: { type: string; data: { attachmentId: string } }) => [type, data.attachmentId])
    expect(told).toEqual([
      ['attachment.posted', ids["the staff's, in a public message"]],
      ['attachment.posted', ids["the contact's, in its own message"]],
      ['attachment.deleted', ids["the staff's, in a public message"]],
    ])
  })
})
