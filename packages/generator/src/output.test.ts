import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findDrift, repairDrift } from './output.ts'

function emptyFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'deskwire-output-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  return root
}

it('writes what is missing or changed, removes what is stale, and then finds no drift', () => {
  const root = emptyFolder()
  const generated = new Map([
    ['out/a.ts', 'a'],
    ['out/b.ts', 'b'],
  ])
  repairDrift(root, generated, findDrift(root, generated, ['out']))
  writeFileSync(join(root, 'out/a.ts'), 'edited')
  writeFileSync(join(root, 'out/old.ts'), 'old')
  rmSync(join(root, 'out/b.ts'))

  const drift = findDrift(root, generated, ['out'])
  expect(drift).toEqual([
    { file: 'out/a.ts', kind: 'changed' },
    { file: 'out/b.ts', kind: 'missing' },
    { file: 'out/old.ts', kind: 'stale' },
  ])
  repairDrift(root, generated, drift)
  expect(findDrift(root, generated, ['out'])).toEqual([])
  expect(existsSync(join(root, 'out/old.ts'))).toBe(false)
  expect(readFileSync(join(root, 'out/a.ts'), 'utf8')).toBe('a')
})

it('finds every file missing where there is no folder yet', () => {
  expect(findDrift(emptyFolder(), new Map([['out/a.ts', 'a']]), ['out'])).toEqual([
    { file: 'out/a.ts', kind: 'missing' },
  ])
})
