import * as growth from './benches/growth.ts'
import * as knowledge from './benches/knowledge.ts'
import * as routing from './benches/routing.ts'
import * as sdk from './benches/sdk.ts'
import * as server from './benches/server.ts'
import * as sla from './benches/sla.ts'

/** A benchmark: takes the rest of the command line, gives its figures. */
interface Bench {
  run(args: readonly string[]): Promise<Record<string, number | null>>
}

const benches: Readonly<Record<string, Bench>> = { growth, knowledge, routing, sdk, server, sla }

const help = `Usage: pnpm bench <name> [options]

Benches: ${Object.keys(benches).join(', ')}

Each prints what it does and ends with one JSON line: {"bench": NAME, "figures": {…}}.
Ratios are taken in one run; compare them, not the absolute times.

Examples:
  pnpm bench routing
  pnpm bench knowledge --articles articles.jsonl --queries queries.jsonl
`

const [name, ...rest] = process.argv.slice(2).filter((arg) => arg !== '--')
const bench = name === undefined ? undefined : benches[name]
if (!bench || name === undefined) {
  const wanted = name === '--help' || name === '-h'
  process[wanted ? 'stdout' : 'stderr'].write(help)
  process.exitCode = wanted ? 0 : 2
} else {
  const figures = await bench.run(rest)
  process.stdout.write(`${JSON.stringify({ bench: name, figures })}\n`)
}
