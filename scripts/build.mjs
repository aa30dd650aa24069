// `pnpm build [package …] [--js] [--for-demo]`: compiles the publishable packages into their `dist`.
import { parseArgs } from 'node:util'
import { buildPackages } from './build-packages.ts'
import { publishable, readWorkspace } from './workspace.ts'

const usage = `Usage: pnpm build [package …] [options]

Compiles the named packages (all publishable ones when none is named) and what they need of ours.
Packages that are up to date are skipped.

  --js        JavaScript only, without type declarations: much faster
  --for-demo  what examples/first-case needs, JavaScript only
  --help      this text`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { js: { type: 'boolean' }, 'for-demo': { type: 'boolean' }, help: { type: 'boolean' } },
})

if (values.help) {
  console.log(usage)
} else {
  const packages = readWorkspace()
  const full = positionals.map((name) => (name.startsWith('@') ? name : `@deskwire/${name}`))
  const unknown = full.filter((name) => !packages.some(({ manifest }) => manifest.name === name))
  if (unknown.length > 0) {
    console.error(`No such package: ${unknown.join(', ')}`)
    process.exit(2)
  }
  const all = publishable(packages).map(({ manifest }) => manifest.name)
  const names = values['for-demo'] ? ['@deskwire/example-first-case'] : full.length > 0 ? full : all
  try {
    const results = await buildPackages(names, !(values.js || values['for-demo']))
    const built = results.filter(({ state }) => state === 'built')
    for (const { name, ms } of built) console.log(`built ${name} in ${(ms / 1000).toFixed(1)} s`)
    console.log(`${built.length} built, ${results.length - built.length} up to date`)
  } catch (error) {
    for (const failure of error.errors ?? [error]) console.error(failure.message)
    process.exit(1)
  }
}
