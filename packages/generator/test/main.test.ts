import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const golden = fileURLToPath(new URL('golden/', import.meta.url))

function projectWith(fixture: string): string {
  const root = mkdtempSync(join(tmpdir(), 'deskwire-main-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  cpSync(join(golden, fixture), join(root, 'openapi/parts.yaml'))
  cpSync(join(golden, '../components'), join(root, 'openapi/components'), { recursive: true })
  return root
}

function run(root: string, ...flags: readonly string[]): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, '--root', root, ...flags], {
    encoding: 'utf8',
  })
  return { status, out: `${stdout}${stderr}` }
}

it('generates, then finds nothing to do, then names what somebody edited', () => {
  const root = projectWith('valid.yaml')
  expect(run(root, '--check')).toMatchObject({ status: 1 })
  expect(run(root)).toEqual({ status: 0, out: '15 files generated, 15 of them changed\n' })
  expect(run(root, '--check')).toEqual({ status: 0, out: '15 generated files are up to date\n' })
  appendFileSync(join(root, 'packages/contract/src/generated/types.ts'), '// edited\n')
  writeFileSync(join(root, 'packages/sdk/src/generated/old.ts'), '')
  const { status, out } = run(root, '--check')
  expect(status).toBe(1)
  expect(out).toContain('packages/contract/src/generated/types.ts: changed')
  expect(out).toContain('packages/sdk/src/generated/old.ts: stale')
})

it('refuses with exit code 1, file and pointer, and writes nothing', () => {
  const root = projectWith('keyed-without-key.yaml')
  const { status, out } = run(root)
  expect(status).toBe(1)
  expect(out).toContain('openapi/parts.yaml#/paths/~1v1~1parts/post: a keyed operation needs the parameter')
  expect(run(root, '--check').out).toContain('findings: 1')
})
