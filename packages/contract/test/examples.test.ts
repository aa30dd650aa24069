import { describe, expect, it } from 'vitest'
import { answer } from '../src/answers.ts'
import document from '../src/generated/openapi.json' with { type: 'json' }
import { type OperationId, operations } from '../src/index.ts'
import { body } from '../src/validators.ts'

interface Declared {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example: unknown }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly example: unknown }>> }>
  >
}

const paths = document.paths as unknown as Readonly<Record<string, Readonly<Record<string, Declared>>>>

describe.each(Object.keys(operations) as OperationId[])('%s', (id) => {
  const { method, path, success } = operations[id]
  const declared = paths[path]?.[method.toLowerCase()]

  it('takes its own examples', () => {
    for (const [contentType, { example }] of Object.entries(declared?.requestBody?.content ?? {})) {
      // A file is whatever it is: no validator reads it.
      if (!contentType.endsWith('json')) continue
      expect(body[id]?.(structuredClone(example)), JSON.stringify(body[id]?.errors)).toBe(true)
    }
  })

  it('answers its own example, and nothing with one more property', () => {
    const validate = answer[id][success.status]
    const content = Object.values(declared?.responses[success.status]?.content ?? {})
    expect(validate).toBeDefined()
    if (content.length === 0) expect(validate?.(undefined)).toBe(true)
    for (const { example } of content) {
      expect(validate?.(example), JSON.stringify(validate?.errors)).toBe(true)
      expect(validate?.({ ...(example as object), surprise: true })).toBe(false)
    }
  })
})
