import type { OperationId, ProblemKind } from '@deskwire/contract'
import type { SandboxOptions } from '@deskwire/platform/sandbox'
import { badCredentials } from './bad-credentials.ts'
import { badQueries } from './bad-queries.ts'
import type { Ask, World } from './walk/world.ts'

/** A request that is refused before it does anything, and how. */
export interface BadInput {
  readonly name: string
  readonly id: OperationId
  readonly given: (world: World) => Promise<Ask | Request>
  readonly options?: SandboxOptions
  readonly want: {
    readonly kind: ProblemKind
    /** All faults, in order. */
    readonly pointers?: readonly string[]
    /** Of the first fault. */
    readonly code?: string
    readonly detail?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly members?: object
  }
}

const bytes = (...values: readonly number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values)
const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0), 0]))

/** A body of `accounts.create` as it is sent. */
const raw = (
  name: string,
  payload: string | Uint8Array<ArrayBuffer>,
  want: BadInput['want'],
  ask: Ask = {},
): BadInput => ({
  name,
  id: 'accounts.create',
  given: async () => ({ raw: payload, ...ask }),
  want,
})

const malformed = { kind: 'malformed-request' } as const

/** Bodies that are not what they should be. */
const bodies: readonly BadInput[] = [
  raw('malformed JSON', '{"name": "c4n4ry', malformed),
  raw('an empty body', '', malformed),
  raw('JSON with something behind it', '{"name":"x"} c4n4ry', malformed),
  raw('invalid UTF-8', bytes(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d), malformed, {
    headers: { 'content-type': 'application/json' },
  }),
  raw('UTF-16', utf16('{"name":"x"}'), malformed, { headers: { 'content-type': 'application/json' } }),
  raw('NaN', '{"name": NaN}', malformed),
  raw('half of a surrogate pair', String.raw`{"name":"c4n4ry\ud800"}`, malformed),
  raw(
    'half of a surrogate pair in a name',
    String.raw`{"name":"x","metadata":{"\uDFFFc4n4ry":"1"}}`,
    malformed,
  ),
  raw('a hundred thousand open brackets', '['.repeat(100_000), malformed),
  raw('null', 'null', { kind: 'invalid-request', pointers: ['/body'], code: 'type' }),
  raw('an array', '[{"name":"c4n4ry"}]', { kind: 'invalid-request', pointers: ['/body'], code: 'type' }),
  raw('a string', '"c4n4ry"', { kind: 'invalid-request', pointers: ['/body'], code: 'type' }),
  raw('deep nesting', `{"name":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, {
    kind: 'invalid-request',
    pointers: ['/body/name'],
    code: 'type',
  }),
  raw(
    'deep nesting in a map',
    `{"name":"x","metadata":{"a":${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}}}`,
    {
      kind: 'invalid-request',
      pointers: ['/body/metadata/a'],
      code: 'type',
    },
  ),
  raw('a string of 100 kB', JSON.stringify({ name: 'c4n4ry'.repeat(17_000) }), {
    kind: 'invalid-request',
    pointers: ['/body/name'],
    code: 'length',
  }),
  raw('a property named __proto__', '{"name":"x","__proto__":{"tenant":"c4n4ry"}}', {
    kind: 'invalid-request',
    pointers: ['/body/__proto__'],
    code: 'unknown',
  }),
  raw('a nested property named __proto__', '{"name":"x","metadata":{"__proto__":{"c4n4ry":1}}}', {
    kind: 'invalid-request',
    pointers: ['/body/metadata/__proto__'],
    code: 'type',
  }),
  raw('an unknown property, with the nearest known name', '{"name":"x","langauge":"c4n4ry"}', {
    kind: 'invalid-request',
    pointers: ['/body/langauge'],
    code: 'unknown',
    detail: '`language`',
  }),
  raw('a property with a slash and a tilde', '{"name":"x","a/b~c":1}', {
    kind: 'invalid-request',
    pointers: ['/body/a~1b~0c'],
    code: 'unknown',
  }),
  raw('several faults at once', '{"nmae":"c4n4ry","language":"!!"}', {
    kind: 'invalid-request',
    pointers: ['/body/name', '/body/nmae', '/body/language'],
  }),
  raw('a time zone that there is not', '{"name":"x","timeZone":"Mars/c4n4ry"}', {
    kind: 'invalid-request',
    pointers: ['/body/timeZone'],
    code: 'format',
  }),
  raw(
    'another content type',
    '{"name":"x"}',
    { kind: 'unsupported-media-type' },
    { headers: { 'content-type': 'text/plain; c=c4n4ry' } },
  ),
  raw(
    'no content type',
    bytes(0x7b, 0x7d),
    { kind: 'unsupported-media-type' },
    { headers: { 'content-type': '' } },
  ),
  raw(
    'a merge patch where none is taken',
    '{"name":"x"}',
    { kind: 'unsupported-media-type' },
    { headers: { 'content-type': 'application/merge-patch+json' } },
  ),
  raw(
    'an idempotency key with a space',
    '{"name":"x"}',
    { kind: 'invalid-request', pointers: ['/headers/Idempotency-Key'] },
    { headers: { 'idempotency-key': 'c4n4ry c4n4ry' } },
  ),
  raw(
    'an idempotency key that is too long',
    '{"name":"x"}',
    { kind: 'invalid-request', pointers: ['/headers/Idempotency-Key'], code: 'length' },
    { headers: { 'idempotency-key': 'k'.repeat(129) } },
  ),
  {
    name: 'a fault in an item of an array',
    id: 'articles.import',
    given: async () => ({
      body: {
        articles: [
          { externalId: 'a', title: 'x', body: 'x', language: 'en', audience: 'public', state: 'published' },
          {
            externalId: 'b',
            titel: 'c4n4ry',
            body: 'x',
            language: 'en',
            audience: 'nobody',
            state: 'published',
          },
        ],
      },
    }),
    want: {
      kind: 'invalid-request',
      pointers: ['/body/articles/1/title', '/body/articles/1/titel', '/body/articles/1/audience'],
    },
  },
  {
    name: 'an id of something that there is not',
    id: 'contacts.create',
    given: async () => ({ body: { accountId: 'acc_0000000000000000000000000a', name: 'c4n4ry' } }),
    want: { kind: 'invalid-request', pointers: ['/body/accountId'], code: 'not-found' },
  },
  {
    name: 'a body that is larger than it says',
    id: 'accounts.create',
    options: { maxBodyBytes: 1_000 },
    async given({ sandbox, token }) {
      const chunk = new TextEncoder().encode(' '.repeat(400))
      let sent = 0
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += 1
          if (sent > 100) throw new Error('the rest was read although it was too much')
          controller.enqueue(chunk)
        },
      })
      const init = {
        method: 'POST',
        body,
        duplex: 'half',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      }
      return new Request(`${sandbox.baseUrl}/v1/accounts`, init as RequestInit)
    },
    want: { kind: 'body-too-large', members: { maxBodyBytes: 1_000 } },
  },
  {
    name: 'a body that says that it is too large',
    id: 'accounts.create',
    options: { maxBodyBytes: 1_000 },
    given: async () => ({ raw: '{"name":"x"}', headers: { 'content-length': '1001' } }),
    want: { kind: 'body-too-large', members: { maxBodyBytes: 1_000 } },
  },
]

const onAccount = (name: string, ask: Ask, want: BadInput['want']): BadInput => ({
  name,
  id: 'accounts.update',
  given: async (world) => ({
    path: { accountId: (await world.account()).id },
    body: { name: 'c4n4ry' },
    ...ask,
  }),
  want,
})

const badMatch = { kind: 'invalid-request', pointers: ['/headers/If-Match'], code: 'pattern' } as const

/** Preconditions that do not hold. */
const preconditions: readonly BadInput[] = [
  onAccount('no If-Match', {}, { kind: 'precondition-required' }),
  onAccount(
    'an If-Match of a version to come',
    { ifMatch: 2 },
    { kind: 'version-mismatch', members: { currentVersion: 1 } },
  ),
  onAccount(
    'an If-Match of nothing',
    { ifMatch: 0 },
    { kind: 'version-mismatch', members: { currentVersion: 1 } },
  ),
  {
    name: 'a stale If-Match',
    id: 'accounts.update',
    async given(world) {
      const { id } = await world.account()
      await world.must('accounts.update', { path: { accountId: id }, ifMatch: 1, body: { name: 'Newer' } })
      return { path: { accountId: id }, ifMatch: 1, body: { name: 'c4n4ry' } }
    },
    want: { kind: 'version-mismatch', members: { currentVersion: 2 } },
  },
  ...['1', 'W/"1"', '*', '"c4n4ry"', '""', '"1", "2"', '"-1"'].map((header) =>
    onAccount(`an If-Match of ${header}`, { headers: { 'if-match': header } }, badMatch),
  ),
  onAccount(
    'a version that is not known',
    { ifMatch: 1, headers: { 'deskwire-version': '1999-01-01' } },
    { kind: 'unknown-version', members: { knownVersions: ['2026-11-01'] } },
  ),
  onAccount(
    'a body that breaks the contract, before the missing If-Match',
    { body: { name: 7 } },
    { kind: 'invalid-request', pointers: ['/body/name'] },
  ),
]

/** Requests that are refused and change nothing. */
export const badInputs: readonly BadInput[] = [...bodies, ...badQueries, ...preconditions, ...badCredentials]
