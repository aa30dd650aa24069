// `pnpm check` (and `npm test`): runs every gate and says which hold.
import { parseArgs } from 'node:util'
import { runGates, tally } from './gate.ts'
import { gates } from './gates.ts'

const usage = `Usage: pnpm check [options]

Runs every gate, two at a time, and ends with "N passed, N failed": gates and the tests inside them.
A gate that needs the result of a failed one is skipped. Exit code 1 when anything failed.

  --only a,b   run these gates only, without what they need (a build, tarballs) unless named too
  --list       name the gates
  --help       this text`

const { values } = parseArgs({
  options: { only: { type: 'string' }, list: { type: 'boolean' }, help: { type: 'boolean' } },
})

const colours = process.stdout.isTTY && !process.env.NO_COLOR
const paint = (code, text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text)
const marks = { passed: paint(32, 'pass'), failed: paint(31, 'FAIL'), skipped: paint(33, 'skip') }
const width = Math.max(...gates.map(({ name }) => name.length))
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

function print({ gate, state, outcome, ms }) {
  const note = outcome.note === undefined ? '' : `  ${outcome.note}`
  console.log(`${marks[state]}  ${gate.name.padEnd(width)}  ${seconds(ms).padStart(7)}${note}`)
  if (state === 'failed') console.log(`\n${outcome.output.trimEnd().replaceAll(/^/gm, '    ')}\n`)
}

async function check(chosen) {
  const started = performance.now()
  const results = await runGates(chosen, print)
  const { passed, failed } = tally(results)
  const named = (state) => results.filter((result) => result.state === state).map(({ gate }) => gate.name)
  console.log(`\n${results.length} gates in ${seconds(performance.now() - started)}`)
  if (named('failed').length > 0) console.log(`failed: ${named('failed').join(', ')}`)
  if (named('skipped').length > 0) console.log(`skipped: ${named('skipped').join(', ')}`)
  console.log(`${passed} passed, ${failed} failed`)
  // NOTE: set, not called: what is still on its way to a pipe must arrive.
  process.exitCode = failed > 0 || named('skipped').length > 0 ? 1 : 0
}

const only = values.only?.split(',').map((name) => name.trim())
const unknown = only?.filter((name) => !gates.some((gate) => gate.name === name)) ?? []
if (values.help) console.log(usage)
else if (values.list) for (const { name, about } of gates) console.log(`${name.padEnd(width)}  ${about}`)
else if (unknown.length > 0) {
  console.error(`No such gate: ${unknown.join(', ')} (pnpm check --list names them)`)
  process.exitCode = 2
} else await check(gates.filter(({ name }) => only === undefined || only.includes(name)))
