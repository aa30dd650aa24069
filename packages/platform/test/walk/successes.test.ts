import { operations, type OperationId } from '@deskwire/contract'
import { describe, expect, it } from 'vitest'
import { successes } from './successes.ts'
import { World } from './world.ts'

const ids = Object.keys(operations) as OperationId[]

// Instants, ids and counters differ by themselves; an answer must differ in more than those.
const volatile =
  /"(?:requestId|id|[a-zA-Z]*Id|createdAt|updatedAt|askedAt|startsAt|expiresAt|startedAt|finishedAt|secret|token|hint)":(?:"[^"]*"|null)/g

describe('every operation of the contract', () => {
  it('is served, and none beyond them', () => {
    expect(Object.keys(successes).sort()).toEqual([...ids].sort())
  })

  it.each(ids)('%s answers as the contract says', async (id) => {
    const world = await World.begin()
    const got = await world.send(id, await successes[id](world))
    expect(got.text && got.status !== operations[id].success.status ? got.text : '').toBe('')
    expect(got.status).toBe(operations[id].success.status)
    expect(got.headers.get('deskwire-request-id')).toMatch(/^req_/)
    expect(got.headers.get('deskwire-version')).toBe('2026-11-01')
    const version = (got.body as { version?: number } | undefined)?.version
    if (version !== undefined && operations[id].success.status !== 202)
      expect(got.headers.get('etag')).toBe(`"${version}"`)
  })

  it.each(ids.filter((id) => operations[id].success.contentType !== null))(
    '%s gives two answers for two inputs',
    async (id) => {
      const world = await World.begin()
      const first = await world.send(id, await successes[id](world))
      const second = await world.send(id, await successes[id](world))
      expect(second.status).toBe(operations[id].success.status)
      expect(second.text).not.toBe(first.text)
      if (id === 'accounts.create')
        expect(second.text.replaceAll(volatile, '')).not.toBe(first.text.replaceAll(volatile, ''))
    },
  )
})
