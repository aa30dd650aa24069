import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { emergency, reports } from '../src/reports.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** Runs the example as a program. */
function run(
  ...argv: readonly string[]
): Promise<{ readonly code: unknown; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--conditions=@deskwire/source', main, ...argv], (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    )
  })
}

describe('the first case as a program', () => {
  it.each([
    { scenario: 'day', tells: reports.en.comment, omits: emergency.comment },
    { scenario: 'night', tells: emergency.comment, omits: reports.en.comment },
  ])('plays the $scenario alone and exits with 0', async ({ scenario, tells, omits }) => {
    const { code, out, err } = await run('--once', '--port', '0', '--language', 'en', '--scenario', scenario)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(tells)
    expect(out).not.toContain(omits)
    expect(out).toMatch(
      /sandbox +http:\/\/127\.0\.0\.1:\d+\n +knowledge +\d+ (real|sample) articles, imported in \d+\.\d s\n/,
    )
  })

  it('plays both, then keeps serving with what a newcomer needs, until Ctrl-C', async () => {
    const child = spawn(process.execPath, ['--conditions=@deskwire/source', main, '--port', '0'])
    let out = ''
    for await (const text of child.stdout.setEncoding('utf8')) {
      out += text
      if (out.includes('Serving until Ctrl-C.\n')) break
    }
    for (const { comment } of [reports.zh, emergency]) expect(out).toContain(comment)
    const [, apiKey = '', url = ''] =
      /curl -H 'Authorization: Bearer (dwk_test_\w+)' (\S+\/v1\/tickets\/tkt_\w+)\n/.exec(out) ?? []
    const response = await fetch(url, { headers: { authorization: `Bearer ${apiKey}` } })
    expect(await response.json()).toMatchObject({ title: emergency.title, status: 'closed' })
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([130, null])
  })

  it('says in one line that its port is taken, and exits with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, err } = await run('--once', '--port', String(port))
    other.close()
    expect(code).toBe(1)
    expect(err).toMatch(
      /^first-case: Port \d+ is taken: stop what uses it, or choose another with --port, such as --port \d+\.\n$/,
    )
  })

  it.each([['--language', 'fr'], ['--scenario', 'dawn'], ['--port', 'x'], ['--twice']])(
    'refuses %s %s',
    async (...argv) => {
      const { code, err } = await run(...argv)
      expect(code).toBe(1)
      expect(err).toMatch(/^first-case: /)
    },
  )
})
