import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { serverFolders } from './server-folder.ts'
import { ticketWithAttachment } from './ticket-with-attachment.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const { at, env, atEnd, call, json, serveHere } = serverFolders()

interface Serving {
  readonly url: string
  readonly child: ChildProcess
  /** Sends a signal and gives the exit code, or the signal that ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null>
}

/** Runs `deskwire serve` as a process until it says that it is ready. */
async function serve(argv: readonly string[] = []): Promise<Serving> {
  const child = spawn(process.execPath, ['--conditions=@deskwire/source', main, 'serve', ...argv], {
    // Whatever database the tests themselves are told of, this server has its own folder.
    env: { ...process.env, DATABASE_URL: '', ...env() },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  atEnd(() => child.kill('SIGKILL'))
  for await (const line of createInterface({ input: child.stdout })) {
    const { msg, url } = JSON.parse(line) as { readonly msg: string; readonly url: string }
    if (msg !== 'ready') continue
    child.stdout.resume()
    return {
      url,
      child,
      async stop(signal = 'SIGTERM') {
        child.kill(signal)
        const [code, by] = await exited
        return code ?? by
      },
    }
  }
  throw new Error('deskwire serve ended before it was ready')
}

describe('a server of the command line', () => {
  it('is made ready, serves, stops by SIGTERM with 0 and by a second signal at once', async () => {
    await call(['keys', 'init'])
    const { apiKey } = await json(['tenants', 'create', 'Northwind'])
    const first = await serve()
    await ticketWithAttachment(first.url, apiKey)
    expect(await first.stop()).toBe(0)
    const second = await serve(['--shutdown-delay-ms', '600000'])
    const stopped = second.stop()
    for (;;) {
      const { status } = await fetch(`${second.url}/readyz`)
      if (status === 503) break
    }
    second.child.kill('SIGINT')
    expect(await stopped).toBe('SIGINT')
  })

  it('does not start without a master key, on a wrong setting, or on a taken port', async () => {
    expect(await call(['serve'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^deskwire serve: Could not read the master key file .* Make one with `deskwire keys init/,
      ),
    })
    await call(['keys', 'init'])
    const path = at('deskwire.json')
    await writeFile(path, '{"maxBodyBites": 1, "logLevel": "loud"}')
    expect(await call(['serve', '--config', path, '--port', 'x'])).toEqual({
      code: 2,
      out: '',
      err: `deskwire serve: the settings cannot be used:
  ${path}: maxBodyBites: there is no such setting; is maxBodyBytes meant?
  --port: expected a whole number from 0 to 65535, got "x"
  ${path}: logLevel: expected one of debug, info, warn, error, silent, got "loud"
`,
    })
    const running = await serveHere()
    const { port } = new URL(running.url)
    expect((await call(['serve', '--port', port])).err).toMatch(
      /^deskwire serve: Could not listen on 127\.0\.0\.1, port \d+: the port is taken/,
    )
  })

  it('refuses a database of a newer release', async () => {
    await call(['keys', 'init'])
    await call(['tenants', 'list'])
    const db = new DatabaseSync(at('data', 'deskwire.db'))
    db.exec('PRAGMA user_version = 999')
    db.close()
    expect(await call(['serve'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('its schema is version 999, this release knows'),
    })
    expect(await call(['doctor'])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/FAIL {2}schema +version 999/),
    })
  })

  it('refuses SQLite that may lose writes, unless it is told', async () => {
    expect((await call(['serve', '--synchronous', 'normal'])).err).toContain(
      'synchronous: expected full, got normal',
    )
  })
})
