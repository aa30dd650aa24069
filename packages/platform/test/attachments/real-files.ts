/** The beginning of a file that a program wrote for its own purposes. */
export interface RealFile {
  readonly name: string
  /** What wrote it. */
  readonly by: string
  /** What it is. */
  readonly mediaType: string
  /** Its first bytes, Base64: as many as its signature needs and a few more. */
  readonly head: string
}

/** Files of the kinds that come with tickets, each by another program than this one. */
export const realFiles: readonly RealFile[] = [
  {
    name: 'png',
    by: 'CPython’s own test data',
    mediaType: 'image/png',
    head: 'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAMAAAAoLQ8=',
  },
  {
    name: 'gif',
    by: 'CPython’s own test data',
    mediaType: 'image/gif',
    head: 'R0lGODlhEAAQAPU/AOu7GOu+IfPBGvrHGf3LG//MHOs=',
  },
  {
    name: 'jpg',
    by: 'CPython’s own test data',
    mediaType: 'image/jpeg',
    head: '/9j/4AAQSkZJRgABAQEAAQABAAD/2wBDAAMCAgICAgM=',
  },
  {
    name: 'bmp',
    by: 'CPython’s own test data',
    mediaType: 'image/bmp',
    head: 'Qk2KBAAAAAAAAIoAAAB8AAAAEAAAABAAAAABACAAAwA=',
  },
  {
    name: 'tiff',
    by: 'CPython’s own test data',
    mediaType: 'image/tiff',
    head: 'SUkqAAgEAAAAAAAAAAAAAAAAAAAAAAAATo3Ar0qGuu0=',
  },
  {
    name: 'webp',
    by: 'CPython’s own test data',
    mediaType: 'image/webp',
    head: 'UklGRqgBAABXRUJQVlA4WAoAAAAQAAAADwAADwAAQUw=',
  },
  {
    name: 'pdf',
    by: 'LaTeX, the libtasn1 manual',
    mediaType: 'application/pdf',
    head: 'JVBERi0xLjUKJdDUxdgKMSAwIG9iago8PAovTGVuZ3Q=',
  },
  {
    name: 'mp3',
    by: 'LAME, gsutil’s test data',
    mediaType: 'audio/mpeg',
    head: 'SUQzBAAAAAAAFlRTU0UAAAAMAAADTGF2ZjUzLjUuMAA=',
  },
  {
    name: 'exe',
    by: 'MSVC, distlib’s launcher',
    mediaType: 'application/vnd.microsoft.portable-executable',
    head: 'TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+AAAAA4fug4AtAnNIbgBTM0hVGhpcyBwcm9ncmFtIGNhbm5vdCBiZSBydW4gaW4gRE9TIG1vZGUuDQ0KJAAAAAAAAADRCIA+lWnubZVp7m2Vae5tBid2bZRp7m2O9EVttGnubY70cG2aae5tjvREbeNp7m2cEX1tkmnubZVp723zae5tjvRAbZRp7m2O9HRtlGnubY70c22Uae5tUmljaJVp7m0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQRQAATAEFAAsN7mIAAAAAAAAAAOAAAgELAQoAAMAAAA==',
  },
  {
    name: 'woff2',
    by: 'fonttools, Open Sans',
    mediaType: 'font/woff2',
    head: 'd09GMgABAAAAAJ7QABEAAAABXegAAJ5uAAEAAAAAAAA=',
  },
  {
    name: 'wasm',
    by: 'LLVM, llhttp',
    mediaType: 'application/wasm',
    head: 'AGFzbQEAAAABMAhgA39/fwF/YAF/AX9gBH9/f38Bf2A=',
  },
  {
    name: 'jar',
    by: 'the JDK’s jar',
    mediaType: 'application/zip',
    head: 'UEsDBAoAAAAAAOqdmkIAAAAAAAAAAAAAAAAJAAAATUU=',
  },
  {
    name: 'ico',
    by: 'a favicon',
    mediaType: 'image/x-icon',
    head: 'AAABAAcAICAQAAEABADoAgAAdgAAABAQEAABAAQAKAE=',
  },
  {
    name: 'zip',
    by: 'Python’s zipfile',
    mediaType: 'application/zip',
    head: 'UEsDBBQAAAAAANQqdV1TwWPuJAAAACQAAAAFAAAAdC4=',
  },
  {
    name: 'emptyZip',
    by: 'Python’s zipfile',
    mediaType: 'application/zip',
    head: 'UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==',
  },
  {
    name: 'tar',
    by: 'Python’s tarfile',
    mediaType: 'application/x-tar',
    head: 'Li8uL0BQYXhIZWFkZXIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAwMDAwMDAAMDAwMDAwMAAwMDAwMDAwADAwMDAwMDAwMDMzADAwMDAwMDAwMDAwADAxMDIxMQAgeAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB1c3RhcgAw',
  },
  {
    name: 'gnuTar',
    by: 'GNU tar',
    mediaType: 'application/x-tar',
    head: 'dC50eHQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAwMDA2NDQAMDAwMDAwMAAwMDAwMDAwADAwMDAwMDAwMDQ0ADE1MzAwMjI1MjQxADAxMDU1MAAgMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB1c3RhciAg',
  },
  {
    name: 'gz',
    by: 'Python’s gzip',
    mediaType: 'application/gzip',
    head: 'H4sIAKEqAWsC/8vJTwcAxWg/jwMAAAA=',
  },
  {
    name: 'bz2',
    by: 'Python’s bz2',
    mediaType: 'application/x-bzip2',
    head: 'QlpoOTFBWSZTWWKCFCsAAACBAACEoAAhmBmEYXckU4U=',
  },
  {
    name: 'xz',
    by: 'Python’s lzma',
    mediaType: 'application/x-xz',
    head: '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQACbG9nAAA=',
  },
  {
    name: 'zst',
    by: 'zstd',
    mediaType: 'application/zstd',
    head: 'KLUv/SQkIQEAMjAyNi0xMS0yMFQwOTowMDoxMlogSUs=',
  },
  {
    name: 'wav',
    by: 'Python’s wave',
    mediaType: 'audio/wav',
    head: 'UklGRjQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAA=',
  },
  {
    name: 'sqlite',
    by: 'SQLite',
    mediaType: 'application/vnd.sqlite3',
    head: 'U1FMaXRlIGZvcm1hdCAzABAAAQEAQCAgAAAAAQAAAAI=',
  },
  {
    name: 'elf',
    by: 'gcc',
    mediaType: 'application/x-elf',
    head: 'f0VMRgIBAQAAAAAAAAAAAAEAPgABAAAAAAAAAAAAAAA=',
  },
]

/** The beginning as bytes. */
export const headOf = ({ head }: RealFile): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(head), (char) => char.charCodeAt(0))
