import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { events, operations, problems } from '../src/index.ts'

const generated = fileURLToPath(new URL('../src/generated/', import.meta.url))

describe.each(['requests.js', 'answers.js'])('%s', (name) => {
  it('has neither import nor require, and makes no code from text', () => {
    const text = readFileSync(`${generated}${name}`, 'utf8')
    expect(text).not.toMatch(/\brequire\s*\(|^import\b|\bimport\s*\(|\bnew Function\b|\beval\s*\(/m)
  })

  it('runs where code from text is forbidden', () => {
    const script = `
      import * as validators from ${JSON.stringify(pathToFileURL(`${generated}${name}`).href)}
      const all = Object.values(validators).flatMap((group) => Object.values(group))
        .flatMap((it) => typeof it === 'function' ? [it] : Object.values(it))
      for (const validate of all) validate({ '': [{ type: 'object' }, '故障', 1.5, null] })
      console.log(all.length)`
    const out = execFileSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script],
      { encoding: 'utf8' },
    )
    expect(Number(out)).toBeGreaterThan(Object.keys(operations).length)
  })
})

describe('the tables agree with each other', () => {
  it('on the kinds of problem and their status', () => {
    const declared = Object.values(operations).flatMap((operation) => Object.entries(operation.problems))
    expect(declared.length).toBeGreaterThan(0)
    for (const [kind, status] of declared) {
      expect(problems[kind as keyof typeof problems]).toMatchObject({
        status,
        type: expect.stringContaining(kind),
      })
    }
  })

  it('on the parameters of a path', () => {
    for (const { path, pathParameters } of Object.values(operations)) {
      const written = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(written.toSorted()).toEqual(pathParameters.toSorted())
    }
  })

  it('on whom an event is about', () => {
    for (const [type, { subject }] of Object.entries(events)) expect(type.split('.')[0]).toBe(subject)
  })
})
