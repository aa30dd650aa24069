/** How content of a kind begins. */
export interface Signature {
  /** What it is, as a media type. */
  readonly mediaType: string
  /** What else it may rightly be declared as: other names of it, and formats that are kept in such a container. */
  readonly declared?: readonly (string | RegExp)[]
  /** Whether the beginning of some content is that of this kind. */
  readonly begins: (head: Uint8Array) => boolean
}

const text = (ascii: string): readonly number[] => Array.from(ascii, (char) => char.charCodeAt(0))

/** Whether the bytes stand at an offset; null stands for any byte. */
function stands(head: Uint8Array, bytes: readonly (number | null)[], at = 0): boolean {
  return bytes.every((byte, i) => (byte === null ? head.length > at + i : head[at + i] === byte))
}

const at =
  (offset: number, ...bytes: readonly (number | null)[]) =>
  (head: Uint8Array): boolean =>
    stands(head, bytes, offset)

const asciiAt =
  (offset: number, ...words: readonly string[]) =>
  (head: Uint8Array): boolean =>
    words.some((word) => stands(head, text(word), offset))

const both =
  (left: Signature['begins'], right: Signature['begins']): Signature['begins'] =>
  (head) =>
    left(head) && right(head)

const either =
  (...alternatives: readonly Signature['begins'][]): Signature['begins'] =>
  (head) =>
    alternatives.some((begins) => begins(head))

// "MZ" alone is also how a text may begin; a portable executable says where its header lies, and there it is.
function isPortableExecutable(head: Uint8Array): boolean {
  if (!stands(head, text('MZ')) || head.length < 64) return false
  const header = new DataView(head.buffer, head.byteOffset).getUint32(60, true)
  // Four characters of a text, read as a number, are far beyond what a linker writes.
  if (header + 4 > head.length) return header < 0x10000
  return stands(head, [...text('PE'), 0, 0], header)
}

// Likewise "BM": the four reserved bytes of a bitmap's header are zero (MS-WMF §2.2.2.9 of its file header).
const isBitmap = both(asciiAt(0, 'BM'), at(6, 0, 0, 0, 0))

// An MPEG audio frame of layer III: eleven bits set, a version, the layer (ISO 11172-3 §2.4.1.3), a bit rate that is one.
const isMpegAudio = (head: Uint8Array): boolean =>
  head[0] === 0xff &&
  ((head[1] ?? 0) & 0xe6) === 0xe2 &&
  ((head[2] ?? 0xf0) & 0xf0) !== 0xf0 &&
  head.length > 3

const isoBrand = (...brands: readonly string[]) => both(asciiAt(4, 'ftyp'), asciiAt(8, ...brands))

const zipped: readonly (string | RegExp)[] = [
  'application/x-zip-compressed',
  'application/x-zip',
  'application/epub+zip',
  'application/java-archive',
  'application/vnd.android.package-archive',
  'application/vnd.apple.pkpass',
  'application/vnd.google-earth.kmz',
  'application/vnd.visio',
  /^application\/vnd\.openxmlformats-officedocument\./,
  /^application\/vnd\.oasis\.opendocument\./,
  /^application\/vnd\.ms-[a-z]+\.[a-z]+\.macroenabled\.12$/,
  /^application\/vnd\.apple\.(pages|numbers|keynote)$/,
  /\+zip$/,
]

const compound: readonly (string | RegExp)[] = [
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.ms-outlook',
  'application/vnd.ms-project',
  'application/vnd.visio',
  'application/x-msi',
  // An office document that is locked with a password is a compound file around the zipped one.
  /^application\/vnd\.openxmlformats-officedocument\./,
]

/**
 * How what people attach to tickets begins, the particular before the general. The numbers are those of each format's own
 * specification; the test reads files that other programs wrote. Formats of plain text have no signature.
 */
export const signatures: readonly Signature[] = [
  { mediaType: 'image/png', declared: ['image/apng'], begins: at(0, 0x89, ...text('PNG\r\n'), 0x1a, 0x0a) },
  { mediaType: 'image/jpeg', declared: ['image/jpg', 'image/pjpeg'], begins: at(0, 0xff, 0xd8, 0xff) },
  { mediaType: 'image/gif', begins: asciiAt(0, 'GIF87a', 'GIF89a') },
  { mediaType: 'image/webp', begins: both(asciiAt(0, 'RIFF'), asciiAt(8, 'WEBP')) },
  { mediaType: 'image/bmp', declared: ['image/x-ms-bmp', 'image/x-bmp'], begins: isBitmap },
  { mediaType: 'image/tiff', begins: either(at(0, 0x49, 0x49, 0x2a, 0), at(0, 0x4d, 0x4d, 0, 0x2a)) },
  { mediaType: 'image/avif', declared: ['image/heif'], begins: isoBrand('avif', 'avis') },
  {
    mediaType: 'image/heic',
    declared: ['image/heif'],
    begins: isoBrand('heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'),
  },
  {
    mediaType: 'image/x-icon',
    declared: ['image/vnd.microsoft.icon'],
    begins: both(at(0, 0, 0, 1, 0, null, 0), at(9, 0)),
  },
  { mediaType: 'application/pdf', declared: ['application/x-pdf'], begins: asciiAt(0, '%PDF-') },
  { mediaType: 'application/postscript', begins: asciiAt(0, '%!PS') },
  {
    mediaType: 'application/rtf',
    declared: ['text/rtf', 'application/msword'],
    begins: asciiAt(0, '{\\rtf'),
  },
  {
    mediaType: 'application/zip',
    declared: zipped,
    begins: either(at(0, ...text('PK'), 3, 4), at(0, ...text('PK'), 5, 6), at(0, ...text('PK'), 7, 8)),
  },
  {
    mediaType: 'application/gzip',
    declared: ['application/x-gzip', 'application/x-tgz', 'application/x-compressed-tar'],
    begins: at(0, 0x1f, 0x8b, 8),
  },
  {
    mediaType: 'application/x-bzip2',
    declared: ['application/bzip2'],
    begins: both(asciiAt(0, 'BZh'), at(4, 0x31, 0x41, 0x59, 0x26)),
  },
  { mediaType: 'application/x-xz', begins: at(0, 0xfd, ...text('7zXZ'), 0) },
  { mediaType: 'application/zstd', begins: at(0, 0x28, 0xb5, 0x2f, 0xfd) },
  { mediaType: 'application/x-7z-compressed', begins: at(0, ...text('7z'), 0xbc, 0xaf, 0x27, 0x1c) },
  {
    mediaType: 'application/vnd.rar',
    declared: ['application/x-rar-compressed', 'application/x-rar'],
    begins: both(asciiAt(0, 'Rar!'), at(4, 0x1a, 7)),
  },
  { mediaType: 'application/x-tar', declared: ['application/tar'], begins: asciiAt(257, 'ustar') },
  {
    mediaType: 'application/x-ole-storage',
    declared: compound,
    begins: at(0, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  },
  {
    mediaType: 'application/vnd.sqlite3',
    declared: ['application/x-sqlite3'],
    begins: at(0, ...text('SQLite format 3'), 0),
  },
  {
    mediaType: 'application/vnd.tcpdump.pcap',
    declared: ['application/x-pcapng', 'application/pcap'],
    begins: either(
      at(0, 0xd4, 0xc3, 0xb2, 0xa1),
      at(0, 0xa1, 0xb2, 0xc3, 0xd4),
      both(
        at(0, 0x0a, 0x0d, 0x0d, 0x0a),
        either(at(8, 0x4d, 0x3c, 0x2b, 0x1a), at(8, 0x1a, 0x2b, 0x3c, 0x4d)),
      ),
    ),
  },
  {
    mediaType: 'audio/wav',
    declared: ['audio/x-wav', 'audio/wave', 'audio/vnd.wave'],
    begins: both(asciiAt(0, 'RIFF'), asciiAt(8, 'WAVE')),
  },
  {
    mediaType: 'audio/mpeg',
    declared: ['audio/mp3'],
    begins: either(both(asciiAt(0, 'ID3'), at(5, null, null)), isMpegAudio),
  },
  { mediaType: 'audio/flac', declared: ['audio/x-flac'], begins: asciiAt(0, 'fLaC') },
  {
    mediaType: 'application/ogg',
    declared: ['audio/ogg', 'video/ogg', 'audio/opus'],
    begins: at(0, ...text('OggS'), 0),
  },
  {
    mediaType: 'video/x-msvideo',
    declared: ['video/avi', 'video/vnd.avi'],
    begins: both(asciiAt(0, 'RIFF'), asciiAt(8, 'AVI ')),
  },
  { mediaType: 'video/quicktime', begins: isoBrand('qt  ') },
  {
    mediaType: 'video/mp4',
    declared: ['audio/mp4', 'audio/x-m4a', 'video/x-m4v', 'video/3gpp', 'application/mp4'],
    begins: asciiAt(4, 'ftyp'),
  },
  {
    mediaType: 'video/webm',
    declared: ['audio/webm', 'video/x-matroska', 'audio/x-matroska', 'video/matroska'],
    begins: at(0, 0x1a, 0x45, 0xdf, 0xa3),
  },
  { mediaType: 'font/woff2', begins: asciiAt(0, 'wOF2') },
  { mediaType: 'font/woff', begins: asciiAt(0, 'wOFF') },
  { mediaType: 'application/wasm', begins: at(0, 0, ...text('asm'), 1, 0, 0, 0) },
  {
    mediaType: 'application/vnd.microsoft.portable-executable',
    declared: ['application/x-msdownload', 'application/x-dosexec', 'application/x-msdos-program'],
    begins: isPortableExecutable,
  },
  {
    mediaType: 'application/x-elf',
    declared: [
      'application/x-executable',
      'application/x-sharedlib',
      'application/x-object',
      'application/x-coredump',
      'application/x-pie-executable',
    ],
    begins: at(0, 0x7f, ...text('ELF')),
  },
  {
    mediaType: 'application/x-mach-binary',
    begins: either(at(0, 0xcf, 0xfa, 0xed, 0xfe), at(0, 0xce, 0xfa, 0xed, 0xfe)),
  },
]
