import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { flagOf, takeValue, variableOf, type Settings } from './setting.ts'
import { settings } from './settings.ts'
import { renderSettings, withSettingsTable } from './settings-table.ts'

const table: Settings = {
  maxBodyBytes: { type: 'integer', min: 1, max: 9, default: 4, about: 'Largest body, bytes.' },
  databaseUrl: {
    type: 'text',
    format: 'postgres-url',
    secret: true,
    alias: 'DATABASE_URL',
    about: 'The database.',
  },
}

describe('the table of settings', () => {
  it('has a row for each setting, a secret without a flag', () => {
    expect(renderSettings(table).split('\n').slice(2)).toEqual([
      '| `maxBodyBytes` | `--max-body-bytes`<br>`DESKWIRE_MAX_BODY_BYTES` | 1 to 9 | `4` | Largest body, bytes. |',
      '| `databaseUrl` | `DESKWIRE_DATABASE_URL`<br>`DATABASE_URL` | URL | none | The database. Secret: never shown, and no flag. |',
    ])
  })

  it('refuses a page without its markers', () => {
    expect(() => withSettingsTable('# Operate')).toThrow(/the page lacks/)
  })

  it('is that of docs/operate.md; `pnpm generate` writes it', () => {
    const page = readFileSync(new URL('../../../../docs/operate.md', import.meta.url), 'utf8')
    expect(withSettingsTable(page)).toBe(page)
  })
})

describe('every setting', () => {
  it.each(Object.entries(settings as Settings))(
    '%s has a default that it would take, and a name of its own',
    (name, setting) => {
      if (setting.default !== undefined) expect(takeValue(setting, setting.default)).toBe(setting.default)
      expect(setting.about).toMatch(/\.$/)
      const others = Object.keys(settings).filter((each) => each !== name)
      expect(others.map(flagOf)).not.toContain(flagOf(name))
      expect(others.map(variableOf)).not.toContain(variableOf(name))
    },
  )
})
