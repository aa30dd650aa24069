import { StoreUnavailableError } from '@deskwire/platform'
import { expect, it } from 'vitest'
import { databaseError } from './database-error.ts'

const secret = 'my password is swordfish'

it('says what failed and why, and nothing of the rows: neither details nor the value that did not fit', () => {
  const duplicate = Object.assign(new Error('duplicate key value violates unique constraint "events_pkey"'), {
    code: '23505',
    constraint: 'events_pkey',
    detail: `Key (tenant, id)=(1, ${secret}) already exists.`,
    where: `SQL statement "… ${secret}"`,
  })
  const wrong = Object.assign(new Error(`invalid input syntax for type bigint: "${secret}"`), {
    code: '22P02',
  })
  const errors = [databaseError('commit', duplicate), databaseError('commit', wrong)]
  expect(errors.map(({ message, code }) => [message, code])).toEqual([
    [
      'Could not run the statement "commit" in PostgreSQL: duplicate key value violates unique constraint "events_pkey" (code 23505, constraint events_pkey).',
      '23505',
    ],
    [
      'Could not run the statement "commit" in PostgreSQL: a value does not fit its column (code 22P02).',
      '22P02',
    ],
  ])
  for (const error of errors) expect(JSON.stringify([error, error.stack, { ...error }])).not.toContain(secret)
})

it('keeps the name of a network failure, and takes what is no error', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })
  expect(databaseError('due', refused)).toMatchObject({
    code: 'ECONNREFUSED',
    message: expect.stringContaining('127.0.0.1'),
  })
  expect(databaseError('due', 'gone')).toMatchObject({ code: '', message: expect.stringContaining('gone') })
})

it.each([
  { name: 'refused', error: { code: 'ECONNREFUSED' }, want: true },
  { name: 'reset', error: { code: 'ECONNRESET' }, want: true },
  { name: 'cut off', error: { message: 'Connection terminated unexpectedly' }, want: true },
  { name: 'never answered', error: { message: 'Query read timeout' }, want: true },
  {
    name: 'no connection in time',
    error: { message: 'timeout exceeded when trying to connect' },
    want: true,
  },
  { name: 'shut down by its administrator', error: { code: '57P01' }, want: true },
  { name: 'starting', error: { code: '57P03' }, want: true },
  { name: 'connection failure', error: { code: '08006' }, want: true },
  { name: 'full', error: { code: '53300' }, want: true },
  { name: 'a statement that takes too long', error: { code: '57014' }, want: false },
  { name: 'a broken rule', error: { code: '23505' }, want: false },
  { name: 'something else', error: { message: 'no' }, want: false },
])('tells a database that is away from one that refuses: $name', ({ error, want }) => {
  const failure = Object.assign(new Error('no'), error)
  expect(databaseError('due', failure) instanceof StoreUnavailableError).toBe(want)
})
