import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { createSandbox } from '@deskwire/platform/sandbox'
import { createClient } from '@deskwire/sdk'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playSmallCase } from './small-case.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
// A machine that checks changes has the browser; a laptop may be without.
const skipped = !existsSync(executablePath) && process.env['CI'] !== 'true'
const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self' http://sandbox.deskwire.test"

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page/case-page.ts', import.meta.url))],
    conditions: ['@deskwire/source'],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

function serve(files: Readonly<Record<string, readonly [type: string, body: string]>>): Promise<Server> {
  const server = createServer((request, response) => {
    const [type, body] = files[(request.url ?? '').replace(/\?.*/, '')] ?? ['text/plain', null]
    response
      .writeHead(body === null ? 404 : 200, { 'Content-Type': type, 'Content-Security-Policy': policy })
      .end(body)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

describe.skipIf(skipped)(
  `the sandbox in a service worker${skipped ? ` (skipped: no browser at ${executablePath})` : ''}`,
  () => {
    let browser: Browser
    let server: Server
    let script: string

    beforeAll(async () => {
      script = await bundlePage()
      server = await serve({
        '/': [
          'text/html',
          '<!doctype html><title>case</title><script type="module" src="/case-page.js"></script>',
        ],
        '/case-page.js': ['text/javascript', script],
        '/mockServiceWorker.js': [
          'text/javascript',
          await readFile(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8'),
        ],
        '/not-mocked.txt': ['text/plain', 'from the network'],
      })
      browser = await chromium.launch({ executablePath })
    })
    afterAll(async () => {
      await browser?.close()
      server?.close()
    })

    it('carries the same case as in Node, to the id, under a policy that forbids eval', async () => {
      const page = await browser.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      const { port } = server.address() as AddressInfo
      await page.goto(`http://127.0.0.1:${port}/?seed=7`)
      const told: unknown = JSON.parse((await page.locator('output').textContent()) ?? '')

      const sandbox = await createSandbox({ seed: 7 })
      const client = createClient({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey, fetch: sandbox.fetch })
      const played = await playSmallCase(client, Object.values(sandbox.agents)[0] ?? '')
      const controlledBy = `http://127.0.0.1:${port}/mockServiceWorker.js`
      expect(told).toEqual({ played, controlledBy, unanswered: 'from the network', mayEval: false })
      expect(complaints).toEqual([])
    })

    it('comes to less than 500 kB, compressed', () => {
      const kb = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`
      const compressed = gzipSync(script).length
      console.log(
        `page with platform, SDK and MSW: ${kb(Buffer.byteLength(script))} minified, ${kb(compressed)} gzip`,
      )
      expect(compressed).toBeLessThan(500_000)
    })
  },
)
