import { readFile } from 'node:fs/promises'
import { type Floor, parseFloor } from '@deskwire/platform/sandbox'
import { CliError } from './cli-error.ts'

const SHOWN_FAULTS = 10

/**
 * Reads a floor from a JSON file.
 * @throws {CliError} the file cannot be read, is not JSON, or is no floor; names each fault by its JSON pointer
 */
export async function readFloor(path: string): Promise<Floor> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new CliError(`Could not read the floor: ${error.message}.`, 2)
  })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new CliError(`Could not read the floor: ${path} is not JSON: ${(error as Error).message}.`)
  }
  const parsed = parseFloor(value)
  if (parsed.valid) return parsed.floor
  const lines = parsed.errors
    .slice(0, SHOWN_FAULTS)
    .map(({ pointer, detail }) => `\n  ${pointer || 'the whole file'}: ${detail}`)
  const more =
    parsed.errors.length > SHOWN_FAULTS ? `\n  and ${parsed.errors.length - SHOWN_FAULTS} more` : ''
  throw new CliError(`${path} is no floor:${lines.join('')}${more}`)
}
