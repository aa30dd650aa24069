import { operations } from '@deskwire/contract'
import { describe, expect, it } from 'vitest'
import { createClient } from '../src/client.ts'
import { findOperation } from '../src/resources.ts'
import { API_VERSION, SDK_VERSION } from '../src/version.ts'
import openapi from '@deskwire/contract/openapi.json' with { type: 'json' }
import manifest from '../package.json' with { type: 'json' }
import { ok, scripted } from './scripted.ts'

describe('a client', () => {
  it.each(Object.values(operations))(
    'has $id, as the contract has it',
    ({ id, method, path, idempotency }) => {
      expect(findOperation(id)).toMatchObject({ id, method, path, idempotency })
    },
  )

  it('has nothing that the contract has not', () => {
    const client = createClient(scripted([]).options)
    const methods = Object.entries(client).flatMap(([resource, holder]) =>
      typeof holder === 'object'
        ? Object.getOwnPropertyNames(Object.getPrototypeOf(holder))
            .filter((verb) => verb !== 'constructor')
            .map((verb) => `${resource}.${verb}`)
        : [],
    )
    expect(methods.sort()).toEqual(Object.keys(operations).sort())
    for (const unknown of ['tickets.fly', 'tickets.constructor', 'toString.call', 'tickets', '']) {
      expect(() => findOperation(unknown)).toThrow(TypeError)
    }
  })

  it('acts as somebody else over the same credentials', async () => {
    const { options, seen } = scripted([ok({ id: 'tkt_1' })])
    const client = createClient(options)
    await client.as('agt_1').tickets.get('tkt_1')
    await client.as('agt_1').as('con_1').tickets.get('tkt_1')
    await client.tickets.get('tkt_1')
    expect(seen.map(({ headers }) => headers.get('deskwire-act-as'))).toEqual(['agt_1', 'con_1', null])
  })

  it('explains its retries without sending anything', () => {
    const { options, seen } = scripted([], { maxRetries: 3 })
    const client = createClient(options)
    expect(client.explainRetry('tickets.create')).toEqual({
      operationId: 'tickets.create',
      idempotency: 'keyed',
      repeatable: true,
      maxAttempts: 4,
      sendsIdempotencyKey: true,
      statuses: [408, 425, 429, 500, 502, 503, 504],
      problemKinds: ['idempotency-in-flight'],
      afterNoAnswer: true,
      longestDelaysMs: [500, 1000, 2000],
      timeoutMs: 10_000,
      totalTimeoutMs: 60_000,
    })
    expect(createClient({ ...options, maxRetries: 0 }).explainRetry('tickets.get')).toMatchObject({
      repeatable: false,
      maxAttempts: 1,
      statuses: [],
    })
    expect(seen).toEqual([])
  })

  it('says the versions that it was built for', () => {
    expect({ API_VERSION, SDK_VERSION }).toEqual({
      API_VERSION: openapi.info.version,
      SDK_VERSION: manifest.version,
    })
  })
})
