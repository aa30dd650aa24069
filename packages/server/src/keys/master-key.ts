import { createHash, timingSafeEqual } from 'node:crypto'

/** A key under which secrets are sealed. */
export interface MasterKey {
  /** Eight hexadecimal digits that follow from the key, so that a mistyped key is known before anything is sealed with it. */
  readonly id: string
  /** 32 bytes. */
  readonly bytes: Uint8Array
}

const PREFIX = 'dwmk'
const KEY_BYTES = 32

/** Thrown where master keys cannot be used. Its message never holds one. */
export class MasterKeyError extends Error {
  override readonly name = 'MasterKeyError'
}

const idOf = (bytes: Uint8Array): string =>
  createHash('sha256').update('deskwire/master-key/1\0').update(bytes).digest('hex').slice(0, 8)

/** Makes a master key of random bytes. */
export function makeMasterKey(randomBytes: (count: number) => Uint8Array): MasterKey {
  const bytes = randomBytes(KEY_BYTES)
  return { id: idOf(bytes), bytes }
}

/** Writes a key as text: `dwmk_<id>_<base64url>`. */
export const writeMasterKey = ({ id, bytes }: MasterKey): string =>
  `${PREFIX}_${id}_${Buffer.from(bytes).toString('base64url')}`

function parseKey(text: string, place: string): MasterKey {
  const [, id = '', encoded = ''] = /^dwmk_([0-9a-f]{8})_([\w-]{43})$/.exec(text) ?? []
  if (id === '')
    throw new MasterKeyError(
      `Could not read ${place}: expected dwmk_, eight hexadecimal digits, _ and 43 characters. Make one with \`deskwire keys init\`.`,
    )
  const bytes = Buffer.from(encoded, 'base64url')
  if (bytes.length !== KEY_BYTES || !timingSafeEqual(Buffer.from(idOf(bytes)), Buffer.from(id)))
    throw new MasterKeyError(
      `Could not read ${place}: the key and its id ${id} do not belong together; it was mistyped or cut off.`,
    )
  return { id, bytes }
}

/**
 * Reads keys, one a line or separated by commas, the newest first; lines that begin with # are comments.
 * @param source - what the text came from, for error texts: a path or a variable
 * @throws {MasterKeyError} there is none, one is malformed, or one stands there twice
 */
export function parseMasterKeys(text: string, source: string): readonly MasterKey[] {
  const texts = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => line.split(','))
    .map((each) => each.trim())
    .filter((each) => each !== '')
  const keys = texts.map((each, index) => parseKey(each, `master key ${index + 1} of ${source}`))
  if (keys.length === 0)
    throw new MasterKeyError(
      `Could not read ${source}: it holds no master key. Make one with \`deskwire keys init\`.`,
    )
  const twice = keys.find(({ id }, index) => keys.findIndex((other) => other.id === id) !== index)
  if (twice)
    throw new MasterKeyError(`Could not read ${source}: the master key ${twice.id} stands there twice.`)
  return keys
}
