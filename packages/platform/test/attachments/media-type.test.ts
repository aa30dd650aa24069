import { describe, expect, it } from 'vitest'
import { checkMediaType, HEAD_BYTES } from '../../src/attachments/media-type.ts'
import { signatures } from '../../src/attachments/signatures.ts'
import { headOf, realFiles } from './real-files.ts'

const utf8 = new TextEncoder()
const fits = { fits: true }
const is = (detected: string | null) => ({ fits: false, detected })
const bytes = (...values: readonly (number | string)[]): Uint8Array =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'number' ? [value] : [...utf8.encode(value)])))

describe('a file of another program', () => {
  it.each(realFiles)('$name ($by) is $mediaType', (file) => {
    expect(checkMediaType(file.mediaType, headOf(file))).toEqual(fits)
    expect(checkMediaType('text/plain', headOf(file))).toEqual(is(file.mediaType))
    expect(checkMediaType('application/octet-stream', headOf(file))).toEqual(fits)
  })

  it.each(realFiles)('$name ($by) is nothing else that has a signature', (file) => {
    const others = signatures.map(({ mediaType }) => mediaType).filter((type) => type !== file.mediaType)
    for (const type of others)
      expect([type, checkMediaType(type, headOf(file))]).toEqual([type, is(file.mediaType)])
  })
})

// Kinds of which no program was at hand: the first bytes as each format's specification has them.
const bySpecification = [
  ['image/avif', bytes(0, 0, 0, 28, 'ftypavif', 0, 0, 0, 0, 'mif1')],
  ['image/heic', bytes(0, 0, 0, 24, 'ftypheic', 0, 0, 0, 0, 'mif1')],
  ['video/mp4', bytes(0, 0, 0, 32, 'ftypisom', 0, 0, 2, 0, 'isomiso2')],
  ['video/quicktime', bytes(0, 0, 0, 20, 'ftypqt  ', 0, 0, 0, 0)],
  ['video/webm', bytes(0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81)],
  ['video/x-msvideo', bytes('RIFF', 36, 0, 0, 0, 'AVI LIST')],
  ['audio/mpeg', bytes(0xff, 0xfb, 0x90, 0x64, 0, 0)],
  ['audio/flac', bytes('fLaC', 0, 0, 0, 34)],
  ['application/ogg', bytes('OggS', 0, 2, 0, 0)],
  ['application/x-7z-compressed', bytes('7z', 0xbc, 0xaf, 0x27, 0x1c, 0, 4)],
  ['application/vnd.rar', bytes('Rar!', 0x1a, 7, 1, 0)],
  ['application/x-ole-storage', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
  ['application/rtf', bytes('{\\rtf1\\ansi')],
  ['application/postscript', bytes('%!PS-Adobe-3.0')],
  ['application/vnd.tcpdump.pcap', bytes(0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0)],
  ['application/vnd.tcpdump.pcap', bytes(0x0a, 0x0d, 0x0d, 0x0a, 0, 0, 0, 28, 0x1a, 0x2b, 0x3c, 0x4d)],
  ['application/x-mach-binary', bytes(0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1)],
  ['font/woff', bytes('wOFF', 0, 1, 0, 0)],
] as const

describe('content as its specification has it', () => {
  it.each(bySpecification)('%s', (mediaType, head) => {
    expect(checkMediaType(mediaType, head)).toEqual(fits)
    expect(checkMediaType('image/png', head)).toEqual(is(mediaType))
  })

  it('every signature is tried here or by a real file', () => {
    const tried = new Set<string>(
      [...realFiles, ...bySpecification].map((it) => ('head' in it ? it.mediaType : it[0])),
    )
    expect(signatures.map(({ mediaType }) => mediaType).filter((type) => !tried.has(type))).toEqual([])
  })
})

const zip = bytes('PK', 3, 4, 20, 0)
const office = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

const declarations = [
  {
    what: 'a Word document, which is a zip',
    declared: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    head: zip,
    want: fits,
  },
  {
    what: 'a spreadsheet of LibreOffice',
    declared: 'application/vnd.oasis.opendocument.spreadsheet',
    head: zip,
    want: fits,
  },
  { what: 'an old Word document', declared: 'application/msword', head: office, want: fits },
  {
    what: 'a document under a password',
    declared: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    head: office,
    want: fits,
  },
  { what: 'a zip that says it is a picture', declared: 'image/png', head: zip, want: is('application/zip') },
  {
    what: 'a program that says it is a picture',
    declared: 'image/jpeg',
    head: bytes(0x7f, 'ELF', 2, 1),
    want: is('application/x-elf'),
  },
  {
    what: 'a PDF that says it is a zip',
    declared: 'application/zip',
    head: bytes('%PDF-1.7'),
    want: is('application/pdf'),
  },
  {
    what: 'a text that says it is a picture',
    declared: 'image/png',
    head: bytes('just text'),
    want: is(null),
  },
  { what: 'HTML that says it is a PDF', declared: 'application/pdf', head: bytes('<html>'), want: is(null) },
  { what: 'a cut signature', declared: 'image/png', head: bytes(0x89, 'PNG'), want: is(null) },
  { what: 'nothing that says it is a picture', declared: 'image/png', head: bytes(), want: is(null) },
  { what: 'nothing that says it is text', declared: 'text/plain', head: bytes(), want: fits },
  { what: 'Chinese text', declared: 'text/plain', head: bytes('网关断开'), want: fits },
  { what: 'UTF-16', declared: 'text/csv', head: bytes(0xff, 0xfe, 'a', 0, 'b', 0), want: fits },
  {
    what: 'text with colours of a terminal',
    declared: 'text/plain',
    head: bytes(27, '[31mred', 27, '[0m\r\n'),
    want: fits,
  },
  { what: 'bytes that say they are text', declared: 'text/plain', head: bytes('a', 0, 'b'), want: is(null) },
  {
    what: 'bytes that say they are JSON',
    declared: 'application/json',
    head: bytes(1, 2, 3),
    want: is(null),
  },
  { what: 'JSON of a vendor', declared: 'application/vnd.api+json', head: bytes('{}'), want: fits },
  {
    what: 'text that begins with BM',
    declared: 'text/plain',
    head: bytes('BMW X5 does not start'),
    want: fits,
  },
  {
    what: 'text that begins with MZ',
    declared: 'text/plain',
    head: bytes('MZ'.padEnd(80, '.')),
    want: fits,
  },
  { what: 'short text that begins with MZ', declared: 'text/plain', head: bytes('MZ-1 is down'), want: fits },
  { what: 'text that begins with ID3', declared: 'text/plain', head: bytes('ID3'), want: fits },
  {
    what: 'a type that nobody knows, with bytes of no known kind',
    declared: 'application/x-acme-trace',
    head: bytes(1, 2, 3),
    want: fits,
  },
  {
    what: 'a type that nobody knows, which is a zip',
    declared: 'application/x-acme-trace',
    head: zip,
    want: is('application/zip'),
  },
] as const

describe('a declaration', () => {
  it.each(declarations)('$what, as $declared', ({ declared, head, want }) => {
    expect(checkMediaType(declared, head)).toEqual(want)
  })

  it('is judged by no more than the beginning, which reaches to the deepest signature', () => {
    expect(HEAD_BYTES).toBeGreaterThan(257 + 5)
  })
})
