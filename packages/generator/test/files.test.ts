import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { generate } from '../src/generate.ts'

const valid = readFileSync(fileURLToPath(new URL('golden/valid.yaml', import.meta.url)), 'utf8')
const bytes = 'schema: { type: string, format: binary, description: Bytes. }'

// The small contract, with a picture of the part in the place of its JSON, both ways.
const picture = valid
  .replace(
    /application\/json:(\s+)schema: \{ \$ref: '#\/components\/schemas\/PartCreate' \}\s+example: .*/,
    (_, indent: string) => [`application/octet-stream:`, bytes, 'example: a picture'].join(indent),
  )
  .replace(
    /application\/json:(\s+)schema: \{ \$ref: '#\/components\/schemas\/Part' \}\s+example: .*/,
    (_, indent: string) => [`'*/*':`, bytes, 'example: a picture'].join(indent),
  )
  .replace("        '201':", "        '206': { description: A part of the picture. }\n        '201':")

describe('a body and an answer that are files', () => {
  let files: ReadonlyMap<string, string>
  const generated = (file: string): string => files.get(file) ?? ''
  beforeAll(async () => {
    files = await generate([{ file: 'openapi/parts.yaml', kind: 'capability', text: picture }])
  })

  it('are a stream, a blob or bytes, and a response', () => {
    const types = generated('packages/contract/src/generated/types.ts')
    expect(types).toContain(
      'export type PartsCreateBody = ReadableStream<Uint8Array<ArrayBuffer>> | Blob | Uint8Array<ArrayBuffer>\n',
    )
    const others = generated('packages/contract/src/generated/operation-types.ts')
    expect(others).toContain('export type PartsCreateResult = Response\n')
  })

  it('pass through the client unread', () => {
    expect(generated('packages/sdk/src/generated/parts.ts')).toMatch(/bytes: body, stream: true/)
  })

  it('are named by their media type, and the whole is the success, not the part', () => {
    const table = generated('packages/contract/src/generated/operations.ts')
    expect(table).toMatch(/contentTypes: \['application\/octet-stream'\]/)
    expect(table).toMatch(/success: \{[^}]*status: 201/)
  })
})
