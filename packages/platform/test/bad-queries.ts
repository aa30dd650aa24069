import type { OperationId } from '@deskwire/contract'
import type { BadInput } from './bad-inputs.ts'
import type { World } from './walk/world.ts'

const list = (
  name: string,
  query: Readonly<Record<string, string>>,
  want: BadInput['want'],
  id: OperationId = 'tickets.list',
): BadInput => ({
  name,
  id,
  given: async () => ({ query }),
  want,
})

const badLimit = { kind: 'invalid-request', pointers: ['/query/limit'] } as const

/** A page's cursor, from a list that has one more page. */
async function cursorOf(world: World, query: Readonly<Record<string, string>> = {}): Promise<string> {
  await world.ticket()
  await world.ticket()
  return (await world.must('tickets.list', { query: { limit: '1', ...query } })).nextCursor
}

const foreignCursor = (
  name: string,
  made: Readonly<Record<string, string>>,
  used: Readonly<Record<string, string>>,
  id: OperationId = 'tickets.list',
): BadInput => ({
  name,
  id,
  given: async (world) => ({ query: { ...used, cursor: await cursorOf(world, made) } }),
  want: { kind: 'invalid-cursor' },
})

/** A cursor that somebody wrote by the rules of ours, around a key that no list ever had. */
function forged(purpose: readonly unknown[], key: string): string {
  let hash = 0x811c9dc5
  for (const char of `${JSON.stringify(purpose)}\n${key}`)
    hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193)
  return btoa(`${(hash >>> 0).toString(36)} ${key}`).replaceAll('=', '')
}

const forgedKeys = ['null', '7', '{}', '[]', '"x"', '[[1]]', '[{"a":1}]', 'nonsense']

/** Queries that ask for what is not served. */
export const badQueries: readonly BadInput[] = [
  ...['0', '101', '-1', '1.5', '1e1', 'c4n4ry', ''].map((limit) =>
    list(`a limit of ${JSON.stringify(limit)}`, { limit }, badLimit),
  ),
  {
    name: 'a parameter that is given twice',
    id: 'tickets.list',
    given: async ({ sandbox, token }) =>
      new Request(`${sandbox.baseUrl}/v1/tickets?limit=2&limit=c4n4ry`, {
        headers: { authorization: `Bearer ${token}` },
      }),
    want: badLimit,
  },
  list(
    'an unknown parameter, with the nearest known name',
    { statsu: 'c4n4ry' },
    { kind: 'invalid-request', pointers: ['/query/statsu'], code: 'unknown', detail: '`status`' },
  ),
  list(
    'a parameter named __proto__',
    { __proto__x: '1', ['__proto__']: '1' },
    { kind: 'invalid-request', code: 'unknown' },
  ),
  list(
    'a value that the filter does not have',
    { status: 'c4n4ry' },
    { kind: 'invalid-request', pointers: ['/query/status'], code: 'enum' },
  ),
  list(
    'a sort that there is not',
    { sort: 'c4n4ry' },
    { kind: 'invalid-request', pointers: ['/query/sort'], code: 'enum' },
  ),
  list(
    'an instant that is none',
    { updatedSince: 'yesterday', sort: 'updatedAt' },
    { kind: 'invalid-request', pointers: ['/query/updatedSince'] },
  ),
  list(
    'filters that no index serves together',
    { severity: 'P1', categoryId: 'cat_0000000000000000000000000a' },
    { kind: 'unsupported-combination' },
  ),
  list(
    'a bound without its sort',
    { updatedSince: '2026-11-20T00:00:00.000Z' },
    { kind: 'unsupported-combination' },
  ),
  list('a cursor that is none', { cursor: 'c4n4ry' }, { kind: 'invalid-cursor' }),
  list('a cursor that is no base64', { cursor: '***' }, { kind: 'invalid-cursor' }),
  list('an empty cursor', { cursor: '' }, { kind: 'invalid-request', pointers: ['/query/cursor'] }),
  list(
    'a cursor that is too long',
    { cursor: 'a'.repeat(1_025) },
    { kind: 'invalid-request', pointers: ['/query/cursor'], code: 'length' },
  ),
  foreignCursor("another operation's cursor", {}, {}, 'accounts.list'),
  foreignCursor("another filter's cursor", {}, { status: 'new' }),
  foreignCursor("the same filter's cursor for another value", { status: 'new' }, { status: 'open' }),
  foreignCursor("another sort's cursor", { sort: 'createdAt' }, { sort: '-createdAt' }),
  ...forgedKeys.map(
    (key): BadInput => ({
      name: `a forged cursor around ${key} in a list`,
      id: 'accounts.list',
      given: async () => ({
        query: { cursor: forged(['accounts.list', '-createdAt', '/createdAt', [], null], key) },
      }),
      want: { kind: 'invalid-cursor' },
    }),
  ),
  ...[...forgedKeys, '[-1]', '[1.5]', '["1"]', '[1,2]', '[null]'].flatMap((key): BadInput[] => [
    {
      name: `a forged cursor around ${key} in a search`,
      id: 'tickets.search',
      given: async () => ({
        body: { query: 'vpn', cursor: forged(['tickets.search', 'vpn', null, null, null], key) },
      }),
      want: { kind: 'invalid-cursor' },
    },
    {
      name: `a forged cursor around ${key} in the events`,
      id: 'events.list',
      given: async () => ({
        query: { cursor: forged(['events.list', 'sequence', null, null, null, null, 'app'], key) },
      }),
      want: { kind: 'invalid-cursor' },
    },
  ]),
]
