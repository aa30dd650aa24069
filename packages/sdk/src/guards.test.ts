import { runInNewContext } from 'node:vm'
import { describe, expect, it, vi } from 'vitest'
import { lost, problem, SAFE, scripted } from '../test/scripted.ts'
import { ApiError } from './errors.ts'
import { isApiError, isDeskwireError, isProblem } from './guards.ts'

async function failure(
  step: Response | Error,
  module: { readonly scripted: typeof scripted } = { scripted },
): Promise<unknown> {
  const { transport } = module.scripted([step])
  return transport.call(SAFE, { path: { ticketId: 'tkt_1' } }, { maxRetries: 0 }).then(
    () => undefined,
    (error: unknown) => error,
  )
}

describe('guards', () => {
  it('tell our errors from others', async () => {
    const missing = await failure(problem(404, 'not-found'))
    const dropped = await failure(lost())
    expect([missing, dropped].map((error) => [isDeskwireError(error), isApiError(error)])).toEqual([
      [true, true],
      [true, false],
    ])
    const others = [
      undefined,
      null,
      'ApiError',
      new Error('x'),
      Object.assign(new Error('x'), { name: 'ApiError' }),
      { name: 'TimeoutError' },
    ]
    expect(others.filter(isDeskwireError)).toEqual([])
  })

  it('narrow by kind, and by operation and kind', async () => {
    const error = await failure(problem(404, 'not-found'))
    expect(isProblem(error, 'not-found')).toBe(true)
    expect(isProblem(error, 'rate-limited')).toBe(false)
    expect(isProblem(error, 'tickets.get', 'not-found')).toBe(true)
    expect(isProblem(error, 'tickets.update', 'not-found')).toBe(false)
    expect(isProblem(error, 'tickets.get', 'rate-limited')).toBe(false)
  })

  it('know an error of a second copy of this package', async () => {
    vi.resetModules()
    const copy = await import('../test/scripted.ts')
    const error = await failure(problem(404, 'not-found'), copy)
    expect(error).not.toBeInstanceOf(ApiError)
    expect(isProblem(error, 'tickets.get', 'not-found')).toBe(true)
  })

  it('know an error of another realm', () => {
    const error: unknown = runInNewContext(
      `Object.assign(new Error('x'), { name: 'ApiError', operationId: 'tickets.get', attempts: [], kind: 'not-found' })`,
    )
    expect(error).not.toBeInstanceOf(Error)
    expect(isProblem(error, 'tickets.get', 'not-found')).toBe(true)
  })

  it.each([
    { name: 'a problem of somebody else', type: 'https://example.com/out-of-credit', kind: undefined },
    { name: 'a problem of a newer API', type: 'https://deskwire.dev/problems/brand-new', kind: 'brand-new' },
    { name: 'a problem without a kind', type: 'about:blank', kind: undefined },
  ])('keep $name', async ({ type, kind }) => {
    const error = await failure(problem(403, 'any', {}, { type }))
    expect(error).toMatchObject({ status: 403, kind, problem: { type, status: 403 }, requestId: 'req_bad' })
  })
})
