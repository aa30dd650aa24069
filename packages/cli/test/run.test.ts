import { describe, expect, it } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { runToEnd } from './terminal.ts'

describe('deskwire', () => {
  it.each([['--help'], ['-h'], ['help']])('says what it can do: %s', async (argument) => {
    const { code, out, err } = await runToEnd([argument])
    expect(code).toBe(0)
    expect(out).toMatch(/Usage: deskwire <command>[\s\S]* dev [\s\S]* knowledge /)
    expect(err).toBe('')
  })

  it('says the same where it is called with nothing, but as a wrong call', async () => {
    expect(await runToEnd([])).toMatchObject({ code: 2, err: '', out: (await runToEnd(['--help'])).out })
  })

  const all = ['dev', 'knowledge', 'serve', 'doctor', 'tenants', 'keys', 'backup', 'restore']
  it.each(all)('explains %s with examples', async (command) => {
    const { code, out } = await runToEnd([command, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/Usage:[\s\S]*Options:[\s\S]*Examples:/)
  })

  it('tells its version', async () => {
    expect(await runToEnd(['--version'])).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' })
  })

  it.each([
    {
      argv: ['sevre'],
      says: /^deskwire: there is no command "sevre". Commands: dev, knowledge, serve, [a-z, ]+\.\n$/,
    },
    { argv: ['constructor'], says: /^deskwire: there is no command "constructor"/ },
    {
      argv: ['dev', '--prot', '4010'],
      says: /^deskwire dev: Unknown option '--prot'[\s\S]*See: deskwire dev --help\n$/,
    },
    { argv: ['dev', 'now'], says: /Unexpected argument 'now'/ },
    { argv: ['dev', '--port'], says: /'--port <value>' argument missing/ },
    {
      argv: ['dev', '--port', '70000'],
      says: /^deskwire dev: --port takes a whole number from 0 to 65535.\n$/,
    },
    { argv: ['dev', '--port', '-1'], says: /--port/ },
    { argv: ['dev', '--port', '80a'], says: /--port takes a whole number/ },
    { argv: ['dev', '--seed', '1.5'], says: /--seed takes a whole number/ },
    { argv: ['dev', '--now', 'yesterday'], says: /--now takes an instant such as/ },
    { argv: ['dev', '--now', '2026-13-01T00:00:00Z'], says: /--now takes an instant/ },
    { argv: ['dev', '--floor', '/nowhere/floor.json'], says: /Could not read the floor: ENOENT/ },
    { argv: ['knowledge'], says: /call it as: deskwire knowledge import/ },
    { argv: ['knowledge', 'export', 'x'], says: /call it as/ },
    { argv: ['knowledge', 'import', 'x'], says: /no key: pass --api-key, or set DESKWIRE_API_KEY/ },
    {
      argv: ['knowledge', 'import', 'x', '--api-key', 'k', '--audience', 'all'],
      says: /--audience is one of public, customers, internal/,
    },
    { argv: ['knowledge', 'import', '/nowhere', '--api-key', 'k'], says: /there is nothing at \/nowhere/ },
  ])('refuses $argv as a wrong call', async ({ argv, says }) => {
    const { code, out, err } = await runToEnd(argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(says)
  })
})
