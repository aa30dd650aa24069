import { inspect } from 'node:util'
import { type OperationId, operations } from '@deskwire/contract'
import openapi from '@deskwire/contract/openapi.json' with { type: 'json' }
import { createSandbox } from '@deskwire/platform/sandbox'
import { describe, expect, it, vi } from 'vitest'
import { type ClientOptions, createClient, createTransport } from '../src/index.ts'
import { findOperation } from '../src/resources.ts'
import { lost, problem, type Step } from './scripted.ts'

const CANARY = 'canary7'
const KEY = `dwk_test_1_${CANARY}`

type Json = unknown
interface Schema {
  readonly $ref?: string
  readonly 'x-sensitive'?: boolean
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly [composed: string]: unknown
}

const { schemas } = openapi.components as unknown as { readonly schemas: Readonly<Record<string, Schema>> }
const resolve = (schema: Schema): Schema => {
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : { ...schemas[name], ...schema, $ref: undefined as never }
}

let planted = 0
/** Puts the canary wherever the contract says `x-sensitive`, and into fields that the value has not given. */
function plant(given: Schema, value: Json, sensitive = false): Json {
  const schema = resolve(given)
  const secret = sensitive || schema['x-sensitive'] === true
  if (Array.isArray(value)) return value.map((item) => plant(schema.items ?? {}, item, secret))
  if (typeof value === 'object' && value !== null) {
    const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (schema[keyword] as Schema[]) ?? [])
    const properties: Readonly<Record<string, Schema>> = Object.assign(
      {},
      ...[schema, ...parts.map(resolve)].map((part) => part.properties),
    )
    const missing = Object.entries(properties).filter(
      ([name, property]) => resolve(property)['x-sensitive'] === true && !(name in value),
    )
    const rest = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {}
    return Object.fromEntries([
      ...Object.entries(value).map(([name, inner]) => [name, plant(properties[name] ?? rest, inner, secret)]),
      ...missing.map(([name]) => [name, (planted++, CANARY)]),
    ])
  }
  if (!secret || typeof value !== 'string') return value
  planted++
  return CANARY
}

interface Media {
  readonly schema: Schema
  readonly example?: Json
}

interface Call {
  readonly id: OperationId
  readonly path: Readonly<Record<string, string>>
  readonly body: Json
}

function bodyOf(id: OperationId): Json {
  const { path, method } = operations[id]
  const paths = openapi.paths as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>
  const operation = paths[path]?.[method.toLowerCase()] as
    | { readonly requestBody?: { readonly content: Readonly<Record<string, Media>> } }
    | undefined
  const media = Object.values(operation?.requestBody?.content ?? {})[0]
  return media?.example === undefined ? undefined : plant(media.schema, media.example)
}

const calls: readonly Call[] = Object.values(operations).map(({ id, pathParameters }) => ({
  id,
  path: Object.fromEntries(pathParameters.map((name) => [name, 'x_1'])),
  body: bodyOf(id),
}))

/** Runs every operation and gives everything that was put out meanwhile, as text. */
async function outputsOf(options: ClientOptions): Promise<string> {
  const put: unknown[] = []
  const note = (...given: unknown[]): void => void put.push(given)
  const consoles = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(note),
  )
  const watched: ClientOptions = {
    ...options,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      put.push(request.url)
      return (options.fetch as typeof fetch)(request)
    },
    logger: { debug: note, warn: note },
    hooks: { beforeAttempt: note, afterAttempt: note },
    maxRetries: 1,
    runtime: { sleep: async () => undefined },
  }
  const [transport, client] = [createTransport(watched), createClient(watched)]
  for (const { id, path, body } of calls) {
    const { contentType } = operations[id].success
    const stream = contentType !== null && contentType !== 'application/json'
    const input = { path, ...(body !== undefined && { body }), stream }
    try {
      const { data, headers, requestId, status, attempts } = await transport
        .call(findOperation(id), input)
        .withResponse()
      if (data instanceof Response) data.body?.cancel().catch(() => undefined)
      put.push([...headers], requestId, status, attempts)
    } catch (error) {
      put.push(error, String(error), (error as Error).stack, JSON.stringify(error))
    }
  }
  put.push(transport, client, client.as('agt_1'), client.tickets.list())
  for (const spy of consoles) spy.mockRestore()
  return put.map((one) => inspect(one, { depth: Infinity, showHidden: true, getters: true })).join('\n')
}

describe('keys and sensitive fields', () => {
  it('are many, and no path or query has any', () => {
    expect(planted).toBeGreaterThan(20)
    const parameters = Object.values(openapi.paths).flatMap((item) =>
      Object.values(item).flatMap((operation) => (operation as { parameters?: unknown[] }).parameters ?? []),
    )
    expect(JSON.stringify(parameters)).not.toContain('"x-sensitive":true')
  })

  const steps: readonly { readonly name: string; readonly step: Step }[] = [
    { name: 'a problem', step: problem(422, 'invalid-request') },
    { name: 'a refused key', step: problem(401, 'unauthenticated') },
    { name: 'a busy server', step: problem(503, 'overloaded') },
    { name: 'a lost connection', step: lost() },
    {
      name: 'a page of HTML',
      step: new Response(`<p>${CANARY}</p>`, { headers: { 'content-type': 'text/html' } }),
    },
    {
      name: 'JSON that is cut off',
      step: new Response(`{"a":"${CANARY}`, { headers: { 'content-type': 'application/json' } }),
    },
    { name: 'success', step: Response.json({ items: [], nextCursor: null, secret: CANARY }) },
  ]
  it.each(steps)('are in no output of a full run that meets $name', async ({ step }) => {
    const fetch = async (): Promise<Response> => {
      if (step instanceof Response) return step.clone()
      throw step
    }
    const output = await outputsOf({ baseUrl: 'https://api.test', apiKey: KEY, fetch })
    expect(output).toContain('tickets.create')
    expect(output).not.toContain(CANARY)
  })

  it('are in no output of a full run against the platform', async () => {
    const sandbox = await createSandbox({ seed: 1 })
    const output = await outputsOf({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey, fetch: sandbox.fetch })
    expect(output).toContain('ApiError')
    expect(output).not.toContain(CANARY)
    expect(output).not.toContain(sandbox.apiKey)
  })
})
