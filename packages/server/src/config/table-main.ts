import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withSettingsTable } from './settings-table.ts'

const path = fileURLToPath(new URL('../../../../docs/operate.md', import.meta.url))
const page = readFileSync(path, 'utf8')
const written = withSettingsTable(page)
if (written === page) console.log('docs/operate.md: the table of settings is up to date')
else if (process.argv.includes('--check')) {
  console.error(
    'docs/operate.md: the table of settings differs from packages/server/src/config; run `pnpm generate`',
  )
  process.exitCode = 1
} else {
  writeFileSync(path, written)
  console.log('docs/operate.md: the table of settings was written')
}
