import { events as eventTypes } from '@deskwire/contract'
import { createMemoryStore, type Store } from '@deskwire/platform'
import { World } from '../walk/world.ts'

/** Words that stand in texts which a contact must never see: another account's, internal ones, articles not for it. */
export const canaries = ['wolframite', 'obsidian', 'feldspar', 'malachite'] as const

/** A tenant with two accounts, seen by a contact of the first. */
export interface Town {
  readonly world: World
  readonly store: Store
  /** A session of the contact. */
  readonly token: string
  readonly me: { readonly id: string; readonly accountId: string }
  readonly them: { readonly id: string; readonly accountId: string }
  /** What to try for each path parameter: the contact's own first, then what is not for it. */
  readonly pool: Readonly<Record<string, readonly string[]>>
  /** Ids that must be in no answer to the contact. */
  readonly forbidden: ReadonlySet<string>
  readonly ownTickets: readonly string[]
}

const anyId = /\b(acc|con|ctr|tkt|msg|att|sec|lnk|fup|rat|art|aln|sug|evt|cnt)_[0-7][0-9a-hjkmnp-tv-z]{25}\b/g

export const MISSING = '0000000000000000000000000a'

async function ticketOf(
  world: World,
  contact: { id: string; accountId: string },
  word: string,
  fields: object = {},
) {
  const ticket = await world.must('tickets.create', {
    body: {
      accountId: contact.accountId,
      contactId: contact.id,
      title: `VPN tunnel drops, ${word}`,
      description: `The ${word} tunnel to the gateway drops, error 504.`,
      metadata: { note: word },
      ...fields,
    },
  })
  const path = { ticketId: ticket.id as string }
  // Each message has a file of its own, named as the message begins.
  const say = async (visibility: string, text: string) => {
    const { id } = await world.attachment(path.ticketId, text, { fileName: text.replaceAll(/[/:\\]/g, '') })
    return world.must('messages.create', { path, body: { visibility, body: text, attachmentIds: [id] } })
  }
  const spoken = await say('public', `We look into the ${word} tunnel.`)
  const whispered = await say('internal', `obsidian ${word}: the customer pulled the plug.`)
  const draft = await world.attachment(path.ticketId, 'obsidian draft', { fileName: 'obsidian.log' })
  const staffSecret = await world.secret(path.ticketId, { label: 'obsidian console' })
  const { items: questions } = await world.must('followUps.list', { path })
  const own = { token: await world.contactToken(contact.id) }
  const ownDraft = await world.attachment(path.ticketId, `${word} draft`, { fileName: `${word}.log` }, own)
  const ownSecret = await world.secret(path.ticketId, { label: `${word} console` }, own)
  return {
    id: path.ticketId,
    path,
    spoken,
    whispered,
    questions,
    version: ticket.version as number,
    publicFiles: [spoken.attachmentIds[0], ownDraft.id] as readonly string[],
    hiddenFiles: [whispered.attachmentIds[0], draft.id] as readonly string[],
    ownSecret: ownSecret.id as string,
    staffSecret: staffSecret.id as string,
  }
}

async function solve(world: World, { path }: { path: { ticketId: string } }, note: string): Promise<string> {
  const move = async (body: object) => {
    const { version } = await world.must('tickets.get', { path })
    await world.must('tickets.transition', { path, ifMatch: version, body })
  }
  await move({ to: 'open' })
  await move({ to: 'solved', resolutionCode: 'fixed', note })
  return (await world.must('ratings.create', { path, body: { score: 2, comment: note } })).id
}

const suggest = async (world: World, ticketId: string): Promise<readonly string[]> =>
  (await world.must('suggestions.create', { body: { ticketId, limit: 10 } })).items.map(
    (item: { id: string }) => item.id,
  )

/** Builds the town; what is forbidden is read off the answers to the app that built it. */
export async function buildTown(): Promise<Town> {
  const store = createMemoryStore()
  const world = await World.begin({ store })
  const seen = new Set<string>()
  const { fetch } = world.sandbox
  const watched = new World({
    ...world.sandbox,
    async fetch(input, init) {
      const response = await fetch(input, init)
      for (const [id] of (await response.clone().text()).matchAll(anyId)) seen.add(id)
      return response
    },
  })
  const me = await watched.contact()
  const colleague = await watched.contact({ accountId: me.accountId })
  const publicArticle = await watched.article({ title: 'Tunnel drops: how to read the gateway log' })
  await watched.translation(publicArticle.id, 'zh', { title: '隧道断开：如何阅读网关日志' })
  const mine = await ticketOf(watched, me, 'granite')
  const ours = await ticketOf(watched, colleague, 'granite')
  const second = await ticketOf(watched, me, 'basalt')
  const ownRating = await solve(watched, second, 'The gateway was restarted.')
  const ownSuggestions = await suggest(watched, mine.id)
  const own = new Set(seen)

  const them = await watched.contact()
  const contract = await watched.contract({ accountId: them.accountId })
  const theirs = await ticketOf(watched, them, 'wolframite', { externalId: 'their-own' })
  const theirSolved = await ticketOf(watched, them, 'wolframite')
  const theirRating = await solve(watched, theirSolved, 'wolframite again')
  const hidden = []
  for (const [fields, word] of [
    [{ audience: 'internal' }, 'feldspar'],
    [{ state: 'draft' }, 'malachite'],
    [{ audience: 'internal', state: 'draft', externalId: 'hidden' }, 'malachite'],
  ] as const) {
    hidden.push(
      await watched.article({
        title: `Tunnel drops: ${word}`,
        body: `The ${word} procedure for a tunnel to a gateway.`,
        ...fields,
      }),
    )
  }
  const archived = await watched.article({ title: 'Tunnel drops: malachite', body: 'malachite tunnel' })
  await watched.must('articles.archive', { path: { articleId: archived.id }, ifMatch: 1 })
  const articleLinks = []
  for (const { id } of [...hidden, archived]) {
    await watched.translation(id, 'zh', { title: '隧道断开 malachite', body: 'feldspar 网关' })
    const body = { type: 'requires', toArticleId: id }
    articleLinks.push(
      await watched.must('articleLinks.create', { path: { articleId: publicArticle.id }, body }),
    )
  }
  const theirSuggestions = await suggest(watched, theirs.id)
  const hiddenSuggestions = await suggest(watched, mine.id)
  const link = await watched.must('tickets.link', {
    path: mine.path,
    body: { toTicketId: theirs.id, type: 'relatesTo' },
  })

  const events = await store.transaction(world.sandbox.tenant, (tx) =>
    tx.events({ direction: 'ascending', limit: 10_000 }),
  )
  const isOwn = ({ visibleToAccount, type }: (typeof events)[number]) =>
    visibleToAccount === me.accountId &&
    (eventTypes[type as keyof typeof eventTypes].audience as readonly string[]).includes('contact')
  const hiddenEvents = events.filter((event) => !isOwn(event)).map((event) => event.id)
  // A suggestion of a public article made for the contact's own ticket may be known to it.
  const shown = new Set(
    [...own, ...hiddenSuggestions, publicArticle.id].filter((id) => !id.startsWith('evt_')),
  )
  for (const { whispered, hiddenFiles, staffSecret } of [mine, ours, second]) {
    for (const id of [whispered.id, ...hiddenFiles, staffSecret]) shown.delete(id)
  }
  // A colleague's file is the colleague's until it is posted.
  shown.delete(ours.publicFiles[1] ?? '')
  const token = await world.contactToken(me.id)
  const missing = (prefix: string) => `${prefix}_${MISSING}`
  const ticketIds = [mine.id, ours.id, second.id, theirs.id, theirSolved.id, missing('tkt')]
  return {
    world,
    store,
    token,
    me,
    them,
    ownTickets: [mine.id, ours.id, second.id],
    forbidden: new Set([
      ...[...seen].filter((id) => !shown.has(id) && !id.startsWith('evt_')),
      ...hiddenEvents,
    ]),
    pool: {
      ticketId: ticketIds,
      messageId: [mine, ours, theirs]
        .flatMap(({ spoken, whispered }) => [spoken.id, whispered.id])
        .concat(missing('msg')),
      attachmentId: [mine, ours, theirs]
        .flatMap(({ publicFiles, hiddenFiles }) => [...publicFiles, ...hiddenFiles])
        .concat(missing('att')),
      secretId: [mine, ours, theirs]
        .flatMap(({ ownSecret, staffSecret }) => [ownSecret, staffSecret])
        .concat(missing('sec')),
      jobId: [missing('job')],
      followUpId: [mine, theirs]
        .flatMap(({ questions }) => questions.slice(0, 1).map(({ id }: { id: string }) => id))
        .concat(missing('fup')),
      ratingId: [ownRating, theirRating, missing('rat')],
      linkId: [link.id, ...articleLinks.map(({ id }) => id), missing('lnk')],
      language: ['zh', 'en'],
      versionNumber: ['1'],
      articleId: [publicArticle.id, ...hidden.map(({ id }) => id), archived.id, missing('art')],
      suggestionId: [...ownSuggestions, ...hiddenSuggestions, ...theirSuggestions, missing('sug')],
      eventId: [
        ...events
          .filter(isOwn)
          .slice(0, 3)
          .map((event) => event.id),
        ...hiddenEvents,
        missing('evt'),
      ],
      accountId: [me.accountId, them.accountId, missing('acc')],
      contactId: [me.id, colleague.id, them.id, missing('con')],
      contractId: [contract.id, missing('ctr')],
      categoryId: [Object.values(world.sandbox.categories)[0] ?? '', missing('cat')],
      appId: [world.sandbox.appId],
      installationId: [world.sandbox.installationId],
    },
  }
}
