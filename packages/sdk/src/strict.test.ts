import { answer } from '@deskwire/contract/answers'
import { describe, expect, it } from 'vitest'
import { ok, problem, SAFE, scripted } from '../test/scripted.ts'
import { strictAnswers } from './strict.ts'

const path = { path: { ticketId: 'tkt_1' } }
const clock = {
  now: '2026-11-20T09:30:00.000Z',
}

describe('strict mode', () => {
  it('fails a call whose answer breaks the contract, and says where but not what', async () => {
    const { transport } = scripted([ok({ id: 'tkt_1', title: 7, mood: 'canary7' })], {
      hooks: { checkAnswer: strictAnswers(answer) },
    })
    const error: unknown = await transport.call(SAFE, path).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      name: 'InvalidResponseError',
      fault: 'contract',
      status: 200,
      pointers: expect.arrayContaining(['/id', '/mood', '/title', '/version']),
      attempts: [{ status: 200, reason: 'InvalidResponseError' }],
    })
    expect(String(error)).not.toContain('canary7')
  })

  it('lets pass what keeps it, what no validator knows, and problems', async () => {
    const check = strictAnswers({ 'tickets.get': { 200: (value) => value === clock } })
    expect(check({ operationId: 'tickets.get', status: 200, data: clock })).toBeUndefined()
    expect(check({ operationId: 'tickets.fly', status: 200, data: 1 })).toBeUndefined()
    const { transport } = scripted([problem(404, 'not-found')], { hooks: { checkAnswer: check } })
    await expect(transport.call(SAFE, path)).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('holds each event of a stream against an event, not against a file', () => {
    const check = strictAnswers(answer)
    const pointers = check({
      operationId: 'events.stream',
      status: 200,
      data: { id: 'evt_1', mood: 'canary7' },
    })
    expect(pointers).toEqual(expect.arrayContaining(['/mood', '/type']))
    expect(pointers).toEqual(
      check({ operationId: 'events.get', status: 200, data: { id: 'evt_1', mood: 'canary7' } }),
    )
  })

  it('is off without the hook: what is unknown comes through', async () => {
    const { transport } = scripted([ok({ id: 7, mood: 'blue' })])
    expect(await transport.call(SAFE, path)).toEqual({ id: 7, mood: 'blue' })
  })
})
