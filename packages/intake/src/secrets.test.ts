import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSecrets, redactSecrets } from './secrets.ts'

const PEM = '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7bq\nabc=\n-----END RSA PRIVATE KEY-----'

describe('redactSecrets takes out', () => {
  test.each([
    { name: 'a password behind a colon', given: 'password: hunter22', want: 'password: [redacted:password]' },
    { name: 'a Chinese password', given: '密码是Abc@1234，请看', want: '密码是[redacted:password]，请看' },
    { name: 'a full-width colon', given: '口令：qazwsx', want: '口令：[redacted:password]' },
    {
      name: 'a Japanese password',
      given: 'パスワードは hunter2! です',
      want: 'パスワードは [redacted:password] です',
    },
    {
      name: 'a Korean password',
      given: '비밀번호는 qwer1234! 입니다',
      want: '비밀번호는 [redacted:password] 입니다',
    },
    { name: 'a PIN', given: '暗証番号は 4711 です', want: '暗証番号は [redacted:password] です' },
    { name: 'a password with an at sign', given: 'pwd=abc@123', want: 'pwd=[redacted:password]' },
    {
      name: 'a quoted password with spaces',
      given: '{"password": "x y z"}',
      want: '{"password": "[redacted:password]"}',
    },
    {
      name: 'both words behind a doubled label',
      given: 'password: password: foo1',
      want: 'password: [redacted:password] [redacted:password]',
    },
    {
      name: 'a password in a URL',
      given: 'postgres://app:p@ss@db:5432/x',
      want: 'postgres://app:[redacted:password]@db:5432/x',
    },
    {
      name: 'a password on a command line',
      given: 'mysql -h db -u root -pS3cret! shop',
      want: 'mysql -h db -u root -p[redacted:password] shop',
    },
    {
      name: 'an access key and its secret',
      given: 'AK LTAI5tABCDEFGHIJKLMNOP SK: abcdEFGH1234567890abcdEFGH12',
      want: 'AK [redacted:access-key] SK: [redacted:secret-key]',
    },
    {
      name: 'an AWS secret',
      given: 'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      want: 'aws_secret_access_key = [redacted:secret-key]',
    },
    {
      name: 'a known prefix',
      given: 'use ghp_abcdefghijklmnopqrstuvwxyz0123456789',
      want: 'use [redacted:secret-key]',
    },
    {
      name: 'a bearer token',
      given: 'Authorization: Bearer abc.def.ghi123',
      want: 'Authorization: Bearer [redacted:bearer-token]',
    },
    {
      name: 'basic credentials',
      given: 'Authorization: Basic dXNlcjpwYXNz',
      want: 'Authorization: Basic [redacted:bearer-token]',
    },
    {
      name: 'a JWT',
      given: 'got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig',
      want: 'got [redacted:bearer-token]',
    },
    { name: 'a card in groups', given: 'card 4111 1111 1111 1111.', want: 'card [redacted:card-number].' },
    {
      name: 'two cards side by side',
      given: '4111-1111-1111-1111 5500 0000 0000 0004',
      want: '[redacted:card-number] [redacted:card-number]',
    },
    { name: 'a private key', given: `key:\n${PEM}\nbye.`, want: 'key:\n[redacted:private-key]\nbye.' },
    { name: 'a private key that is cut off', given: PEM.slice(0, 60), want: '[redacted:private-key]' },
  ])('$name', ({ given, want }) => {
    expect(redactSecrets(given).text).toBe(want)
  })
})

describe('redactSecrets leaves', () => {
  test.each([
    {
      name: 'talk about passwords',
      given: 'I forgot my password, the password is wrong, password reset fails',
    },
    { name: 'Chinese talk about passwords', given: '密码错误，忘记密码，密码：错误' },
    { name: 'a number that fails the check digit', given: 'order 4111111111111112' },
    { name: 'the digits of an id', given: 'i-4111111111111111 and v4111111111111111' },
    { name: 'an instant in milliseconds', given: 'ts 1763632800000' },
    { name: 'a UUID', given: '7c8e4b52-9f3a-4d1c-8e2b-1a2b3c4d5e6f' },
    { name: 'token talk', given: 'token expired, the token is invalid, basic authentication fails' },
    { name: 'a public key', given: '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----' },
    { name: 'a port before a scope', given: 'https://registry.example:8443/@scope/pkg' },
  ])('$name', ({ given }) => {
    expect(redactSecrets(given).text).toBe(given)
  })
})

test('a long token leaves no tail behind', () => {
  const token = 'a1'.repeat(5000)
  expect(redactSecrets(`Bearer ${token} end`).text).toBe('Bearer [redacted:bearer-token] end')
})

test('a secret far behind the scanning limit of facts is found all the same', () => {
  expect(
    redactSecrets(`${'x '.repeat(200_000)}password: hunter22`).text.endsWith('[redacted:password]'),
  ).toBe(true)
})

/** Strings that are likely to hold secrets, cut and glued in every way. */
const pieces = fc.constantFrom(
  'password',
  ':',
  '=',
  ' ',
  '"',
  "'",
  '\n',
  '密码',
  '是',
  'は',
  'token',
  'Bearer ',
  'Authorization',
  '4111',
  '1111',
  '-',
  '@',
  '://',
  'a',

  'LTAI5tABCDEFGHIJKLMNOP',
  'AKIAABCDEFGHIJKLMNOP',
  'eyJhbGciOiJI',
  '.',
  'ghp_abcdefghijklmnopqrst',
  '[redacted:password]',
  '\uFFFC',
  '-----BEGIN PRIVATE KEY-----',
  '-----END PRIVATE KEY-----',
  'mysql -p',
  'x1y2z3w4',
  '4111111111111111',
  ',',
  '。',
  '\u0130',
)
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
)

test('redaction is idempotent on any string', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { text: once } = redactSecrets(text)
      expect(redactSecrets(once)).toEqual({ text: once, secrets: [] })
    }),
    { numRuns: 3000 },
  )
})

test('ranges lie within the text, are sorted and disjoint, and the rest is kept letter for letter', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let reach = 0
      for (const { start, end } of findSecrets(text)) {
        expect(start).toBeGreaterThanOrEqual(reach)
        expect(end).toBeGreaterThan(start)
        reach = end
      }
      expect(reach).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 2000 },
  )
})
