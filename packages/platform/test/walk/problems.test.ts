import { operations, problems, type OperationId, type ProblemKind } from '@deskwire/contract'
import { answer } from '@deskwire/contract/answers'
import { describe, expect, it } from 'vitest'
import { everywhere, stories } from './provocations.ts'

const declared = (Object.keys(operations) as OperationId[]).flatMap((id) =>
  Object.entries(operations[id].problems).map(([kind, status]) => ({
    id,
    kind: kind as ProblemKind,
    status,
  })),
)

describe('every problem that an operation declares', () => {
  it.each(declared)('$id: $kind', async ({ id, kind, status }) => {
    const provoke = everywhere[kind] ?? stories[kind]
    if (!provoke) throw new Error(`nothing provokes ${kind}`)
    const got = await provoke(id)
    expect(got.body).toMatchObject({ type: problems[kind].type, status })
    expect(got.status).toBe(status)
    expect(got.headers.get('content-type')).toBe('application/problem+json')
    expect(got.headers.get('deskwire-request-id')).toBe(got.body.requestId)
    const validate = answer[id][status]
    expect(validate?.(got.body) ? [] : validate?.errors).toEqual([])
  })
})
