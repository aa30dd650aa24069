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
