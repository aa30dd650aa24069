import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { attachmentNamed } from './content-disposition.ts'

const header = (ascii: string, extended: string) =>
  `attachment; filename="${ascii}"; filename*=UTF-8''${extended}`

const cases = [
  ['a plain name', 'gateway.log', header('gateway.log', 'gateway.log')],
  ['a name with spaces', 'my log.txt', header('my log.txt', 'my%20log.txt')],
  ['Chinese', '网关.txt', header('__.txt', '%E7%BD%91%E5%85%B3.txt')],
  // The second example of RFC 6266 §5.
  ['the RFC’s own', '€ rates', header('_ rates', '%E2%82%AC%20rates')],
  ['a quote that would end the parameter', 'a";x=".exe', header('a_;x=_.exe', 'a%22%3Bx%3D%22.exe')],
  ['a backslash, which would escape the quote', 'a\\".log', header('_.log', '%22.log')],
  ['a percent sign, which some clients decode', 'a%2F..%2Fb', header('a_2F.._2Fb', 'a%252F..%252Fb')],
  ['a header of its own', 'a\r\nSet-Cookie: x=1', header('aSet-Cookie: x=1', 'aSet-Cookie%3A%20x%3D1')],
  ['a path', '../../etc/passwd', header('passwd', 'passwd')],
  ['a path of another system', 'C:\\boot.ini', header('boot.ini', 'boot.ini')],
  ['a turned ending', 'invoice\u202Efdp.exe', header('invoicefdp.exe', 'invoicefdp.exe')],
  ['invisible marks', 'a\u200Bb\u2060c\uFEFF.txt', header('abc.txt', 'abc.txt')],
  ['dots alone', '..', header('attachment', 'attachment')],
  ['nothing', '', header('attachment', 'attachment')],
  ['spaces alone', '   ', header('attachment', 'attachment')],
  ['a zero', 'a\u0000.txt', header('a.txt', 'a.txt')],
  ['half of a surrogate pair', 'a\ud800.txt', header('a_.txt', 'a%EF%BF%BD.txt')],
  ['an emoji', '🔑.txt', header('_.txt', '%F0%9F%94%91.txt')],
  ['an apostrophe, which ends the charset', "it's", header("it's", 'it%27s')],
] as const

test.each(cases)('%s', (_, name, want) => {
  expect(attachmentNamed(name)).toBe(want)
})

// RFC 6266 §4.1 with the quoted-string of RFC 9110 §5.6.4 narrowed to what needs no escape, and RFC 8187's ext-value.
const grammar =
  /^attachment; filename="[ !#$&-[\]-~]+"; filename\*=UTF-8''(%[0-9A-F]{2}|[A-Za-z0-9!#$&+.^_`|~-])+$/

test('any name is one header with two parameters, which a client can set and read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
      const value = attachmentNamed(name)
      expect(value).toMatch(grammar)
      expect(new Headers({ 'content-disposition': value }).get('content-disposition')).toBe(value)
      const extended = value.split("UTF-8''")[1] ?? ''
      expect(decodeURIComponent(extended)).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u)
    }),
  )
})
