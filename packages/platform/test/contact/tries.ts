import { operations, type OperationId } from '@deskwire/contract'
import type { Ask } from '../walk/world.ts'
import { canaries, type Town } from './town.ts'

const first = (values: readonly string[] | undefined): string => values?.[0] ?? ''

/** What a contact would send to each operation that is open to it and takes a body, with its own ids and with others'. */
export const bodies: Partial<Record<OperationId, (town: Town) => readonly unknown[]>> = {
  'tickets.create': ({ me, them, pool }) => {
    const report = { title: 'Tunnel drops again', description: 'Since this morning.' }
    return [
      report,
      { ...report, accountId: them.accountId },
      { ...report, accountId: them.accountId, contactId: them.id },
      { ...report, accountId: me.accountId, contactId: them.id },
      { ...report, contractId: first(pool['contractId']) },
      { ...report, externalId: 'their-own' },
    ]
  },
  'tickets.search': ({ them }) => [
    ...['tunnel', 'gateway', 'error 504', ...canaries, 'plug', 'VPN wolframite', 'obsidian granite'].map(
      (query) => ({ query, limit: 100 }),
    ),
    { query: 'tunnel', accountId: them.accountId },
    { query: 'wolframite', accountId: them.accountId, limit: 1 },
    { query: 'tunnel', status: 'solved' },
  ],
  'tickets.transition': () => [
    { to: 'open' },
    { to: 'cancelled' },
    { to: 'merged' },
    { to: 'solved', resolutionCode: 'fixed' },
  ],
  'messages.create': ({ pool }) => [
    { body: 'Any news?', visibility: 'public' },
    { body: 'Any news?', visibility: 'internal' },
    { body: 'Any news?', visibility: 'public', automated: true },
    ...(pool['attachmentId'] ?? []).map((id) => ({
      body: 'See the file.',
      visibility: 'public',
      attachmentIds: [id],
    })),
  ],
  'attachments.create': () => [{ fileName: 'mine.log', mediaType: 'text/plain' }],
  'attachments.putContent': () => ['as a text'],
  'secrets.create': () => [{ label: 'Console', value: 'swordfish' }],
  'followUps.answer': () => [{ choice: 'unknown' }, { text: 'yesterday' }, { choice: 'no such choice' }],
  'ratings.create': () => [{ score: 1 }],
  'knowledge.search': () => [
    ...['tunnel drops', 'gateway log', ...canaries].map((query) => ({ query, limit: 50 })),
    { query: 'tunnel', audience: 'internal' },
    { query: 'tunnel', language: 'en', audience: 'customers' },
    { query: '隧道 网关', language: 'zh' },
    { query: '隧道 malachite', language: 'ja' },
  ],
  'suggestions.create': ({ pool }) => [
    ...(pool['ticketId'] ?? []).map((ticketId) => ({ ticketId, limit: 10 })),
    { draft: { title: 'feldspar malachite', description: 'The tunnel to the gateway drops, wolframite.' } },
  ],
  'articleFeedback.create': () => [{ helpful: false, comment: 'Which gateway?' }],
  'suggestions.recordOutcome': () => [{ outcome: 'opened' }],
}

const queries: Partial<Record<OperationId, (town: Town) => readonly Readonly<Record<string, string>>[]>> = {
  'tickets.list': ({ me, them }) => [
    { limit: '1' },
    { accountId: them.accountId },
    { contactId: them.id },
    { contactId: them.id, status: 'new' },
    { contactId: me.id },
    { accountId: me.accountId },
    { externalId: 'their-own' },
    { status: 'new' },
    { severity: 'P3' },
    { updatedSince: '2026-01-01T00:00:00.000Z', sort: 'updatedAt' },
  ],
  'events.list': ({ pool }) => [
    { limit: '1' },
    { sort: '-sequence' },
    { after: '10' },
    ...['message.created', 'ticket.tagged', 'rating.created', 'account.created'].map((type) => ({ type })),
    ...[...(pool['ticketId'] ?? []), ...(pool['accountId'] ?? [])].map((subjectId) => ({ subjectId })),
  ],
  'articles.list': () => [
    { state: 'draft' },
    { audience: 'internal' },
    { externalId: 'hidden' },
    { language: 'en', state: 'archived' },
  ],
  'articles.neighbours': () => [{ depth: '3' }, { depth: '3', type: 'requires' }],
  'translations.list': () => [{ limit: '1' }],
  'messages.list': () => [{ limit: '1' }],
  'attachments.list': () => [{ limit: '1' }],
  'secrets.list': () => [{ limit: '1' }],
}

function pathsOf(id: OperationId, { pool }: Town): readonly Readonly<Record<string, string>>[] {
  let paths: Readonly<Record<string, string>>[] = [{}]
  for (const name of operations[id].pathParameters) {
    const values = pool[name] ?? [`${name.slice(0, 3)}_0000000000000000000000000a`]
    paths = paths.flatMap((path) => values.map((value) => ({ ...path, [name]: value })))
  }
  return paths
}

/** Everything that a contact tries on an operation. */
export function triesOf(id: OperationId, town: Town): readonly Ask[] {
  const { body: takesBody, ifMatch } = operations[id]
  const given = takesBody ? (bodies[id]?.(town) ?? [{}]) : [undefined]
  const asked = [{}, ...(queries[id]?.(town) ?? [])]
  return pathsOf(id, town).flatMap((path) =>
    given.flatMap((body) =>
      asked.map((query): Ask => ({ path, query, body, token: town.token, ...(ifMatch && { ifMatch: 1 }) })),
    ),
  )
}
