import { operations } from '@deskwire/contract'
import { expect, it } from 'vitest'
import { brokenRules, runFuzz } from './fuzz.ts'

it('no request made from the contract brings a server error, a hang or an answer outside the contract', async () => {
  const { faults, reached, requests } = await runFuzz({ requests: 1_500, seed: 1 })
  expect(faults.slice(0, 3)).toEqual([])
  expect(requests).toBe(1_500)
  expect(reached.size).toBeGreaterThan(Object.keys(operations).length / 2)
})

it('the same seed sends the same requests and gets the same answers', async () => {
  const lines = async (seed: number) => {
    const sent: string[] = []
    const { statuses } = await runFuzz({ requests: 120, seed, onRequest: (_, line) => sent.push(line) })
    return JSON.stringify([sent, [...statuses].map(([id, counts]) => [id, [...counts]])])
  }
  const first = await lines(5)
  expect(await lines(5)).toBe(first)
  expect(await lines(6)).not.toBe(first)
})

const id = { 'deskwire-request-id': 'req_1', 'content-type': 'application/problem+json' }
const problem = (kind: string, status: number) =>
  JSON.stringify({
    type: `https://deskwire.dev/problems/${kind}`,
    title: 't',
    status,
    detail: 'd',
    requestId: 'req_1',
  })

it.each([
  { name: 'a declared problem', status: 401, text: problem('unauthenticated', 401), want: null },
  { name: 'a status that is not declared', status: 418, text: problem('teapot', 418), want: /not declared/ },
  {
    name: 'a kind that this operation does not declare',
    status: 404,
    text: problem('not-found', 404),
    want: /not declared/,
  },
  { name: 'another status in the document', status: 401, text: problem('unauthenticated', 403), want: /401/ },
  { name: 'a body that is no JSON', status: 200, text: '<html>', want: /no JSON/ },
  { name: 'a success of another form', status: 200, text: '{"items":[{}]}', want: /200/ },
  { name: 'no such route', status: 404, text: problem('route-not-found', 404), want: null },
])('$name is told from what the contract allows', ({ status, text, want }) => {
  const broken = brokenRules(operations['accounts.list'], new Response(null, { status, headers: id }), text)
  if (want === null) expect(broken).toBeNull()
  else expect(broken).toMatch(want)
})
