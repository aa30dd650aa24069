import { describe, expect, it } from 'vitest'
import { ok, problem, SAFE, scripted } from '../test/scripted.ts'

const path = { path: { ticketId: 'tkt_1' } }

describe('hooks', () => {
  it('stand around every attempt, know the plan and may set headers', async () => {
    const said: unknown[] = []
    const { transport, seen } = scripted([problem(503, 'overloaded'), ok({ id: 'tkt_1' })], {
      hooks: {
        beforeAttempt: ({ operationId, route, number, headers }) => {
          said.push([operationId, route, number, headers['authorization']])
          headers['x-span'] = String(number)
        },
        afterAttempt: ({ attempt }) => void said.push([attempt.number, attempt.status, attempt.delayMs]),
      },
    })
    await transport.call(SAFE, path)
    expect(said).toEqual([
      ['tickets.get', '/v1/tickets/{ticketId}', 1, undefined],
      [1, 503, 250],
      ['tickets.get', '/v1/tickets/{ticketId}', 2, undefined],
      [2, 200, null],
    ])
    expect(seen.map(({ headers }) => headers.get('x-span'))).toEqual(['1', '2'])
  })

  it('fail the call with what they throw', async () => {
    const { transport } = scripted([ok({})], {
      hooks: {
        beforeAttempt: () => {
          throw new RangeError('not today')
        },
      },
    })
    await expect(transport.call(SAFE, path)).rejects.toThrow(new RangeError('not today'))
  })
})

describe('a logger', () => {
  it('hears of each attempt, and is warned before a retry', async () => {
    const lines: unknown[] = []
    const log = (level: string) => (message: string, fields: object) =>
      void lines.push([level, message, fields])
    const { transport } = scripted([problem(503, 'overloaded'), ok({ id: 'tkt_1' })], {
      logger: { debug: log('debug'), warn: log('warn') },
    })
    await transport.call(SAFE, path)
    expect(lines).toMatchObject([
      ['warn', 'deskwire tickets.get', { number: 1, status: 503, requestId: 'req_bad', delayMs: 250 }],
      ['debug', 'deskwire tickets.get', { number: 2, status: 200, requestId: 'req_ok', delayMs: null }],
    ])
  })
})
