import { describe, expect, it } from 'vitest'
import { readConfig, showConfig, type ConfigSources } from './read-config.ts'

const file = (value: unknown, path = 'deskwire.json') => ({ path, text: JSON.stringify(value) })

function read(sources: ConfigSources) {
  const reading = readConfig(sources)
  if (!reading.valid) throw new Error(JSON.stringify(reading.faults))
  return reading
}

function faultsOf(sources: ConfigSources): readonly string[] {
  const reading = readConfig(sources)
  return reading.valid ? [] : reading.faults.map(({ source, detail }) => `${source}: ${detail}`)
}

describe('readConfig', () => {
  it('needs nothing: every setting has a default or may be absent', () => {
    expect(read({}).config).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      synchronous: 'full',
      databaseUrl: null,
    })
  })

  it('takes a flag before a variable, that before its alias, that before the file, that before the default', () => {
    const all = {
      flags: { port: '1' },
      env: { DESKWIRE_PORT: '2', PORT: '3' },
      file: file({ port: 4 }),
    }
    expect(read(all).config.port).toBe(1)
    expect(read({ ...all, flags: {} }).config.port).toBe(2)
    expect(read({ ...all, flags: {}, env: { PORT: '3' } }).config.port).toBe(3)
    expect(read({ ...all, flags: {}, env: { PORT: '' } }).config.port).toBe(4)
    expect(read({}).config.port).toBe(8080)
  })

  it('reads each kind of value from a flag and from a file', () => {
    const fromTexts = read({
      flags: {
        workers: 'false',
        metricsPublic: true,
        rateLimitPerSecond: '2.5',
        logLevel: 'warn',
        dataDir: '/srv',
      },
    }).config
    const fromFile = read({
      file: file({
        workers: false,
        metricsPublic: true,
        rateLimitPerSecond: 2.5,
        logLevel: 'warn',
        dataDir: '/srv',
      }),
    }).config
    expect(fromTexts).toEqual(fromFile)
    expect(fromTexts).toMatchObject({
      workers: false,
      metricsPublic: true,
      rateLimitPerSecond: 2.5,
      dataDir: '/srv',
    })
  })

  it('names every fault at once, by flag, variable, or file and key', () => {
    const faults = faultsOf({
      flags: { port: '70000' },
      env: { DESKWIRE_LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://root:hunter2@db/x' },
      file: file({ prot: 1, maxBodyBytes: '1 MB', hosts: [] }),
    })
    expect(faults).toEqual([
      'deskwire.json: prot: there is no such setting; is port meant?',
      'deskwire.json: hosts: there is no such setting; is host meant?',
      '--port: expected a whole number from 0 to 65535, got "70000"',
      'DATABASE_URL: expected a URL such as postgres://user:password@host:5432/database, got a value that is not shown',
      'deskwire.json: maxBodyBytes: expected a whole number from 1024 to 67108864, got "1 MB"',
      'DESKWIRE_LOG_LEVEL: expected one of debug, info, warn, error, silent, got "loud"',
    ])
  })

  it.each([
    {
      name: 'no JSON',
      text: '{"masterKey":"dwmk_oops"',
      says: 'deskwire.json: expected JSON, got something else',
    },
    {
      name: 'a list',
      text: '[]',
      says: 'deskwire.json: expected one JSON object with a key for each setting',
    },
    {
      name: 'an empty text',
      text: '{"host":" "}',
      says: 'deskwire.json: host: expected a text that is not empty, got " "',
    },
    {
      name: 'a number out of range',
      text: '{"tracesRatio":1.5}',
      says: 'deskwire.json: tracesRatio: expected a number from 0 to 1, got 1.5',
    },
  ])('refuses a file with $name', ({ text, says }) => {
    expect(faultsOf({ file: { path: 'deskwire.json', text } })).toEqual([says])
  })

  it.each([
    { name: '', port: '' },
    { name: 'in hexadecimal', port: '0x50' },
    { name: 'with a sign', port: '+80' },
    { name: 'as a Kubernetes service link', port: 'tcp://10.0.0.1:80' },
  ])('refuses a port $name', ({ port }) => {
    expect(faultsOf({ flags: { port } })).toEqual([
      `--port: expected a whole number from 0 to 65535, got ${JSON.stringify(port)}`,
    ])
  })

  it('refuses settings that do not go together', () => {
    expect(faultsOf({ flags: { synchronous: 'off' } })[0]).toMatch(
      /^synchronous: expected full, got off, with which a power cut/,
    )
    expect(faultsOf({ flags: { synchronous: 'off', allowNonDurable: true } })).toEqual([])
    expect(faultsOf({ env: { DESKWIRE_MASTER_KEY: 'k', DESKWIRE_MASTER_KEY_FILE: 'f' } })).toEqual([
      'masterKey: expected one of masterKey and masterKeyFile, got both',
    ])
    expect(faultsOf({ flags: { attachments: 's3' } })).toHaveLength(4)
    expect(faultsOf({ flags: { headersTimeoutMs: '9000', requestTimeoutMs: '8000' } })).toEqual([
      'requestTimeoutMs: expected at least headersTimeoutMs, 9000, got 8000',
    ])
  })

  it('warns of a variable that means nothing, and not of those of others', () => {
    const env = {
      DESKWIRE_PROT: '1',
      DESKWIRE_API_KEY: 'k',
      DESKWIRE_SERVICE_HOST: '10.0.0.1',
      HOME: '/root',
    }
    expect(read({ env }).warnings).toEqual([
      'The variable DESKWIRE_PROT means nothing; is DESKWIRE_PORT meant?',
    ])
  })

  it('never shows a secret', () => {
    const { config } = read({
      env: { DATABASE_URL: 'postgres://u:hunter2@db/x', DESKWIRE_MASTER_KEY: 'dwmk_secret' },
    })
    expect(config.databaseUrl).toContain('hunter2')
    const shown = JSON.stringify(showConfig(config))
    expect(shown).not.toMatch(/hunter2|dwmk_secret/)
    expect(shown).toContain('"databaseUrl":"[set, not shown]"')
    expect(shown).toContain('"port":8080')
  })
})
