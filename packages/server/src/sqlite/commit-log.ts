import { crc32 } from 'node:zlib'
import type { LogFile } from './log-file.ts'

/** What one batch wrote to the log. */
export interface LogRecord {
  /** Consecutive over the whole life of a database; none is given twice. */
  readonly number: number
  readonly bytes: Uint8Array
}

/*
 * A record, little-endian; the next one follows at once:
 *
 *    0  u32  'DWL1'
 *    4  u32  length of the bytes
 *    8  u64  number
 *   16  u32  CRC-32 of the identity of the database, of these first 16 bytes, and of the bytes
 *   20       bytes
 */
const MAGIC = 0x314c_5744
const [LENGTH_AT, NUMBER_AT, CRC_AT, HEADER_BYTES] = [4, 8, 16, 20]

const headerOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES)
const numberIn = (header: DataView): number => Number(header.getBigUint64(NUMBER_AT, true))

/** Where the checksums of a database's records begin. */
export const seedOf = (identity: string): number => crc32(identity)

const checksum = (header: Uint8Array, bytes: Uint8Array, seed: number): number =>
  crc32(bytes, crc32(header.subarray(0, CRC_AT), seed))

/** Reads records from the beginning of a file as far as they are whole and follow one another: the last one may be torn. */
export function* readRecords(file: Pick<LogFile, 'size' | 'read'>, seed: number): Iterable<LogRecord> {
  const size = file.size()
  let expected: number | undefined
  for (let position = 0; position + HEADER_BYTES <= size; ) {
    const start = Buffer.alloc(HEADER_BYTES)
    file.read(start, position)
    const header = headerOf(start)
    const [number, length] = [numberIn(header), header.getUint32(LENGTH_AT, true)]
    const end = position + HEADER_BYTES + length
    if (header.getUint32(0, true) !== MAGIC || end > size || number !== (expected ?? number)) return
    const bytes = Buffer.alloc(length)
    file.read(bytes, position + HEADER_BYTES)
    if (checksum(start, bytes, seed) !== header.getUint32(CRC_AT, true)) return
    yield { number, bytes }
    expected = number + 1
    position = end
  }
}

/**
 * The log of a database in two files beside it, one record a batch of commits. One file is written while what the other holds goes
 * into the tables; a file is written from its beginning again as soon as all that it holds is there. It keeps its size, since a file
 * that grows is dearer to sync. So behind the last record of a file there is what is left of older ones; as their numbers are lower
 * they never go on where the last one ends.
 *
 * It knows nothing of other processes: who may write, and when what is kept in mind here is not so any more, is the writer's to say.
 */
export class CommitLog {
  readonly #files: readonly LogFile[]
  #file: LogFile
  readonly #syncs: boolean
  #seed = 0
  #position = 0
  #number = 0
  #buffer = Buffer.alloc(0)

  /** @param syncs - whether a record is on disk when it was appended */
  constructor(files: readonly LogFile[], syncs: boolean) {
    this.#files = files
    this.#file = files[0] as LogFile
    this.#syncs = syncs
  }

  /** Number of the last record, whether or not it could be written. */
  get number(): number {
    return this.#number
  }

  /** Says whose log it is: records of another identity are none. */
  identify(identity: string): void {
    this.#seed = seedOf(identity)
  }

  /**
   * Appends a record, by one write and one sync.
   * @throws {Error} one of them failed. Nothing may be appended then before the log was read anew: a sync that failed is not mended by
   * another one that does not, since the system may have given up what it could not write
   */
  append(bytes: Uint8Array): void {
    this.#number += 1
    const size = HEADER_BYTES + bytes.length
    if (this.#buffer.length < size) this.#buffer = Buffer.alloc(size * 2)
    const record = this.#buffer.subarray(0, size)
    const header = headerOf(record)
    header.setUint32(0, MAGIC, true)
    header.setUint32(LENGTH_AT, bytes.length, true)
    header.setBigUint64(NUMBER_AT, BigInt(this.#number), true)
    header.setUint32(CRC_AT, checksum(record, bytes, this.#seed), true)
    record.set(bytes, HEADER_BYTES)
    this.#file.write(record, this.#position)
    if (this.#syncs) this.#file.sync()
    this.#position += size
  }

  /**
   * Takes the last record back as well as can be, after a batch has failed. It may stay on the disk all the same; within this
   * process its number tells that it does not count.
   * @param position - where it began
   */
  takeBack(position: number): void {
    this.#position = position
    try {
      this.#file.truncate(position)
    } catch {
      // The disk is failing already, and the caller says so.
    }
  }

  /** Where the next record begins. */
  get position(): number {
    return this.#position
  }

  /** Records of both files in the order of their numbers, as `readRecords` finds them. */
  records(): readonly LogRecord[] {
    const found = this.#files.flatMap((file) => [...readRecords(file, this.#seed)])
    return found.sort((left, right) => left.number - right.number)
  }

  /** Whether it begins with a record; a hint, read without a lock. */
  beginsWith(number: number): boolean {
    const start = Buffer.alloc(HEADER_BYTES)
    return this.#files.some((file) => {
      if (file.read(start, 0) < HEADER_BYTES) return false
      const header = headerOf(start)
      return header.getUint32(0, true) === MAGIC && numberIn(header) === number
    })
  }

  /** Goes on in the other file, whose records are all in their tables, and those on disk: the next one begins it anew. */
  turnOver(): void {
    const [first, second] = this.#files as [LogFile, LogFile]
    this.#file = this.#file === first ? second : first
    this.#position = 0
  }

  /** Begins anew: everything up to a number is in its tables, and they are on disk. */
  restart(number: number): void {
    this.#number = number
    this.#position = 0
  }

  /** Leaves nothing of it, for when nobody is about to write. */
  empty(): void {
    for (const file of this.#files) file.truncate(0)
    this.#position = 0
  }

  close(): void {
    for (const file of this.#files) file.close()
  }
}
