import type { Dice } from './dice.ts'
import type { FuzzRequest, RequestSource } from './fuzz-request.ts'

type Change = (request: FuzzRequest, source: RequestSource) => FuzzRequest

const nastyTexts = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  '\u202e',
  '😀'.repeat(400),
  'a'.repeat(100_000),
  '-1',
  'null',
  '[]',
  '\r\nX: y',
  '²',
]
const nastyValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  -0,
  1.5,
  2 ** 53,
  '',
  [],
  {},
  [null],
  { __proto__: null, toString: 1 },
  ...nastyTexts,
]

/** One change to a valid request, by name. */
const changes: Readonly<Record<string, Change>> = {
  'body: a value replaced': (request, { dice }) =>
    onBody(request, (json) => replaceSome(json, dice, () => dice.pick(nastyValues))),
  'body: a property dropped': (request, { dice }) =>
    onBody(request, (json) => editSome(json, dice, (members) => members.slice(1))),
  'body: a property added': (request, { dice }) =>
    onBody(request, (json) =>
      editSome(json, dice, (members) => [
        ...members,
        [dice.pick(['colour', 'id', '__proto__', '', 'a/b~c', 'x'.repeat(600)]), dice.pick(nastyValues)],
      ]),
    ),
  'body: a property renamed': (request, { dice }) =>
    onBody(request, (json) =>
      editSome(json, dice, ([first, ...rest]) => (first ? [[`${first[0]}s`, first[1]], ...rest] : rest)),
    ),
  'body: an array grown': (request, { dice }) =>
    onBody(request, (json) =>
      replaceSome(json, dice, (value) => Array.from({ length: dice.pick([2, 100, 2_000]) }, () => value)),
    ),
  'body: nested deep': (request) => ({
    ...request,
    body: { raw: `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}` },
  }),
  'body: cut off': (request, { dice }) =>
    onText(request, (text) => text.slice(0, dice.between(0, text.length))),
  'body: given twice': (request) => onText(request, (text) => text + text),
  'body: bytes that are no UTF-8': (request) => ({
    ...request,
    body: { raw: Uint8Array.of(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d) },
  }),
  'body: half a surrogate pair': (request) =>
    onText(request, (text) => text.replace('":"', String.raw`":"\udc00`)),
  'body: a number of many digits': (request) =>
    onText(request, (text) => text.replace(/:\d+/, `:1${'0'.repeat(400)}`)),
  'body: none': (request) => ({ ...request, body: null }),
  'query: a parameter added': (request, { dice }) => ({
    ...request,
    query: [
      ...request.query,
      [dice.pick(['colour', '', '__proto__', 'limit', 'cursor', 'sort']), dice.pick(nastyTexts)],
    ],
  }),
  'query: a parameter repeated': (request) => ({ ...request, query: [...request.query, ...request.query] }),
  'query: a value replaced': (request, { dice }) => ({
    ...request,
    query: request.query.map(([name]) => [name, dice.pick(nastyTexts)]),
  }),
  'query: a cursor from somewhere': (request, { dice, known }) => ({
    ...request,
    query: [
      ...request.query.filter(([name]) => name !== 'cursor'),
      ['cursor', known.cursors.length > 0 ? dice.pick(known.cursors) : 'bm90IG9uZQ'],
    ],
  }),
  'path: a parameter replaced': (request, { dice }) => ({
    ...request,
    segments: request.segments.map((segment) =>
      /^[a-z]{3}_/.test(segment)
        ? dice.pick([
            'x',
            `${segment}0`,
            segment.toUpperCase(),
            `acc${segment.slice(3)}`,
            'a'.repeat(2_000),
            '\u0000',
            'a/b',
          ])
        : segment,
    ),
  }),
  'headers: another If-Match': (request, { dice }) =>
    withHeader(request, 'if-match', dice.pick(['"0"', '"99"', '*', 'W/"1"', '1', `"${'9'.repeat(22)}"`])),
  'headers: no If-Match': (request) => withHeader(request, 'if-match', null),
  'headers: another Idempotency-Key': (request, { dice }) =>
    withHeader(request, 'idempotency-key', dice.pick(['', 'k'.repeat(200), 'a b', 'key-1', 'key-2'])),
  'headers: another version': (request, { dice }) =>
    withHeader(request, 'deskwire-version', dice.pick(['1999-01-01', '', 'x'.repeat(5_000)])),
  'headers: acting as nobody': (request, { dice, known }) =>
    withHeader(request, 'deskwire-act-as', dice.pick(['', 'agt_x', known.some('tkt', dice)?.id ?? 'x'])),
  'headers: another content type': (request, { dice }) =>
    withHeader(
      request,
      'content-type',
      dice.pick(['text/plain', 'application/json; charset=utf-16', 'application/jsonx', '']),
    ),
  'headers: another key': (request, { dice, apiKey }) =>
    withHeader(
      request,
      'authorization',
      dice.pick([
        'Bearer x',
        `Bearer ${apiKey}x`,
        `Bearer ${apiKey.replace('test', 'live')}`,
        `Basic ${apiKey}`,
        'Bearer',
        'Bearer dwk_test_',
      ]),
    ),
  'headers: no key': (request) => withHeader(request, 'authorization', null),
  'method: another one': (request, { dice }) => ({
    ...request,
    operation: null,
    method: dice.pick(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'POST']),
  }),
}

/** A valid request with one thing about it changed. */
export function mutateRequest(request: FuzzRequest, source: RequestSource): FuzzRequest {
  const suitable = Object.entries(changes).filter(([name]) => {
    if (name.startsWith('body')) return request.body !== null
    if (name === 'query: a parameter repeated' || name === 'query: a value replaced')
      return request.query.length > 0
    return true
  })
  const [mutation, change] = source.dice.pick(suitable)
  return { ...change(request, source), mutation }
}

function withHeader(request: FuzzRequest, name: string, value: string | null): FuzzRequest {
  const { [name]: _, ...headers } = request.headers
  return { ...request, headers: value === null ? headers : { ...headers, [name]: value } }
}

function onBody(request: FuzzRequest, change: (json: unknown) => unknown): FuzzRequest {
  return request.body && 'json' in request.body
    ? { ...request, body: { json: change(request.body.json) } }
    : request
}

function onText(request: FuzzRequest, change: (text: string) => string): FuzzRequest {
  return request.body && 'json' in request.body
    ? { ...request, body: { raw: change(JSON.stringify(request.body.json)) } }
    : request
}

/** Replaces one value somewhere within. */
function replaceSome(value: unknown, dice: Dice, replace: (value: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || dice.chance(0.15)) return replace(value)
  const members = Object.entries(value)
  if (members.length === 0) return replace(value)
  const [name] = dice.pick(members)
  const changed = members.map(([key, member]): [string, unknown] => [
    key,
    key === name ? replaceSome(member, dice, replace) : member,
  ])
  return Array.isArray(value) ? changed.map(([, member]) => member) : Object.fromEntries(changed)
}

type Members = readonly (readonly [string, unknown])[]

/** Edits the members of one object somewhere within, in an order that the dice chose. */
function editSome(value: unknown, dice: Dice, edit: (members: Members) => Members): unknown {
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value)
  const inner = members.filter(([, member]) => typeof member === 'object' && member !== null)
  if (inner.length > 0 && (Array.isArray(value) || dice.chance(0.5))) {
    const [name] = dice.pick(inner)
    const changed = members.map(([key, member]): [string, unknown] => [
      key,
      key === name ? editSome(member, dice, edit) : member,
    ])
    return Array.isArray(value) ? changed.map(([, member]) => member) : Object.fromEntries(changed)
  }
  if (Array.isArray(value)) return value
  const turn = members.length > 0 ? dice.between(0, members.length - 1) : 0
  // `__proto__` must come out as a member of its own, so nothing is assigned.
  return Object.fromEntries(edit([...members.slice(turn), ...members.slice(0, turn)]))
}
