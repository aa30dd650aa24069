import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig, startServer } from '@deskwire/server'
import { afterEach, beforeEach } from 'vitest'
import { runToEnd, TestTerminal } from './terminal.ts'

type Variables = Readonly<Record<string, string>>

/**
 * Gives each test of a file a folder for a server, and runs command lines and servers with the settings that lead there. What a
 * test has started is ended after it, the last first, and the folder is deleted.
 */
export function serverFolders() {
  let folder = ''
  const ending: (() => unknown)[] = []
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deskwire-serve-'))
  })
  afterEach(async () => {
    for (const end of ending.splice(0).reverse()) await end()
    await rm(folder, { recursive: true, force: true })
  })

  /** A path in the folder. */
  const at = (...names: readonly string[]): string => join(folder, ...names)

  /** The settings, as a process has them. */
  const env = (): Variables => ({
    DESKWIRE_DATA_DIR: at('data'),
    DESKWIRE_MASTER_KEY_FILE: at('master.key'),
    DESKWIRE_PORT: '0',
  })

  /** Has something ended after the test. */
  const atEnd = (end: () => unknown): void => void ending.push(end)

  const call = (argv: readonly string[], more: Variables = {}) =>
    runToEnd(argv, new TestTerminal({ env: { ...env(), ...more } }))

  /** What a command line that must succeed gives as JSON. */
  async function json(argv: readonly string[], more: Variables = {}) {
    const { code, out, err } = await call([...argv, '--json'], more)
    if (code !== 0) throw new Error(`${argv.join(' ')}: ${code} ${err}`)
    return JSON.parse(out)
  }

  /** Serves with the same settings in this process. */
  async function serveHere(
    more: Variables = {},
  ): Promise<{ readonly url: string; stop(): Promise<unknown> }> {
    const reading = readConfig({ env: { ...env(), ...more, DESKWIRE_LOG_LEVEL: 'silent' } })
    if (!reading.valid) throw new Error(JSON.stringify(reading.faults))
    const server = await startServer(reading.config)
    atEnd(server.stop)
    return server
  }

  return { at, env, atEnd, call, json, serveHere }
}
