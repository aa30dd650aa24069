import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generate } from '../src/generate.ts'
import type { SourceText } from '../src/load.ts'

type Validate = ((value: unknown) => boolean) & { errors?: readonly { keyword: string }[] | null }

const golden = fileURLToPath(new URL('golden/', import.meta.url))
const texts: readonly SourceText[] = [
  { file: 'openapi/parts.yaml', kind: 'capability', text: readFileSync(`${golden}valid.yaml`, 'utf8') },
]
const GOLDEN_FILES = [
  'packages/contract/src/generated/schemas.ts',
  'packages/contract/src/generated/operations.ts',
  'packages/contract/src/generated/types.ts',
  'packages/contract/src/generated/operation-types.ts',
  'packages/contract/src/generated/events.ts',
  'packages/contract/src/generated/problems.ts',
  'packages/contract/src/generated/known-properties.ts',
  'packages/contract/src/generated/requests.d.ts',
  'packages/contract/src/generated/answers.d.ts',
  'packages/contract/src/generated/openapi.json',
  'packages/sdk/src/generated/answer-shapes.ts',
  'packages/sdk/src/generated/problem-errors.ts',
  'packages/sdk/src/generated/parts.ts',
]

describe('the output of a small contract', () => {
  it.each(GOLDEN_FILES)('%s is the golden one', async (file) => {
    const generated = await generate(texts)
    const name = file.replaceAll('/', '-').replace(/^packages-(\w+)-src-generated/, '$1')
    await expect(generated.get(file)).toMatchFileSnapshot(`${golden}output/${name}.txt`)
  })

  it('is the same on every run', async () => {
    expect([...(await generate(texts))]).toEqual([...(await generate(texts))])
  })

  it('has no file beside the golden ones and the validators', async () => {
    const names = [...(await generate(texts)).keys()]
    const rest = names.filter((name) => !GOLDEN_FILES.includes(name)).map((name) => name.split('/').at(-1))
    expect(rest).toEqual(['requests.js', 'answers.js'])
  })
})

describe('the validators of a small contract', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskwire-generator-'))
  const modules: Record<string, Record<string, Record<string, Validate & Record<string, Validate>>>> = {}

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    for (const [file, text] of await generate(texts)) {
      const name = file.split('/').at(-1) ?? ''
      if (!name.endsWith('.js')) continue
      const path = join(folder, name.replace('.js', '.mjs'))
      writeFileSync(path, text)
      modules[name] = await import(pathToFileURL(path).href)
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const keywords = (validate: Validate | undefined, value: unknown): readonly string[] | undefined => {
    if (validate === undefined) throw new Error('no such validator')
    return validate(value) ? [] : validate.errors?.map(({ keyword }) => keyword)
  }
  const part = { id: 'p1', version: 1, name: 'Pump', state: 'stocked', heir: null }
  const event = { id: 'e1', type: 'part.created', data: { partId: 'p1' } }
  const mismatch = {
    type: 'https://deskwire.dev/problems/mismatch',
    status: 412,
    detail: 'Changed.',
    currentVersion: 2,
  }

  it.each([
    { name: 'a whole body', kind: 'body', id: 'parts.create', given: { name: 'Pump', heir: 'p2' }, want: [] },
    {
      name: 'null where it clears',
      kind: 'body',
      id: 'parts.create',
      given: { name: 'Pump', heir: null },
      want: [],
    },
    {
      name: 'all faults of a body at once',
      kind: 'body',
      id: 'parts.create',
      given: { heir: 'x', nmae: 'Pump' },
      want: ['required', 'additionalProperties', 'pattern'],
    },
    {
      name: 'numbers written as text in a query',
      kind: 'query',
      id: 'parts.list',
      given: { limit: '100' },
      want: [],
    },
    {
      name: 'a number out of range',
      kind: 'query',
      id: 'parts.list',
      given: { limit: '101' },
      want: ['maximum'],
    },
    {
      name: 'a number with a leading zero',
      kind: 'query',
      id: 'parts.list',
      given: { limit: '012' },
      want: ['type'],
    },
    { name: 'one value for a list', kind: 'query', id: 'parts.list', given: { state: 'gone' }, want: [] },
    {
      name: 'two values for a list',
      kind: 'query',
      id: 'parts.list',
      given: { state: ['gone', 'lent'] },
      want: ['enum'],
    },
    {
      name: 'a parameter that is not declared',
      kind: 'query',
      id: 'parts.list',
      given: { q: '' },
      want: ['additionalProperties'],
    },
    {
      name: 'any parameter where none is declared',
      kind: 'query',
      id: 'parts.create',
      given: { q: '' },
      want: ['additionalProperties'],
    },
    {
      name: 'an id in the path',
      kind: 'path',
      id: 'parts.delete',
      given: { partId: 'q1' },
      want: ['pattern'],
    },
    { name: 'an absent header', kind: 'headers', id: 'parts.delete', given: {}, want: [] },
    {
      name: 'a header that is too long',
      kind: 'headers',
      id: 'parts.delete',
      given: { 'If-Match': '"'.repeat(25) },
      want: ['maxLength'],
    },
  ])('see in a request: $name', ({ kind, id, given, want }) => {
    expect(keywords(modules['requests.js']?.[kind]?.[id], given)).toEqual(want)
  })

  it.each([
    { name: 'a whole part', id: 'parts.create', status: '201', given: part, want: [] },
    {
      name: 'an undeclared property',
      id: 'parts.create',
      status: '201',
      given: { ...part, weight: 4 },
      want: ['additionalProperties'],
    },
    {
      name: 'an undeclared value of an open enum',
      id: 'parts.create',
      status: '201',
      given: { ...part, state: 'lent' },
      want: ['enum'],
    },
    { name: 'no body', id: 'parts.delete', status: '204', given: undefined, want: [] },
    {
      name: 'a body where none belongs',
      id: 'parts.delete',
      status: '204',
      given: {},
      want: ['false schema'],
    },
    { name: 'a problem', id: 'parts.delete', status: '412', given: mismatch, want: [] },
    {
      name: 'an undeclared property of a problem',
      id: 'parts.delete',
      status: '412',
      given: { ...mismatch, hint: 1 },
      want: ['unevaluatedProperties', 'oneOf'],
    },
  ])('see in an answer: $name', ({ id, status, given, want }) => {
    expect(keywords(modules['answers.js']?.['answer']?.[id]?.[status], given)).toEqual(want)
  })

  it.each([
    { name: 'a whole event', given: event, want: [] },
    {
      name: 'undeclared data',
      given: { ...event, data: { partId: 'p1', name: 'Pump' } },
      want: ['additionalProperties'],
    },
    { name: 'an undeclared property', given: { ...event, weight: 4 }, want: ['unevaluatedProperties'] },
    { name: 'another type', given: { ...event, type: 'part.lost' }, want: ['const'] },
  ])('see in an event: $name', ({ given, want }) => {
    expect(keywords(modules['answers.js']?.['event']?.['part.created'], given)).toEqual(want)
  })
})
