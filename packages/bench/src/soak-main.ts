import { parseArgs } from 'node:util'
import { soakPostgres } from './soak/soak-postgres.ts'

const USAGE = `Usage: pnpm soak [--minutes N] [--kill-every SECONDS] [--seed S]

Two servers share one PostgreSQL (a schema of its own at DATABASE_URL) under a mixed load for N minutes (10 unless given); one
of them is killed (kill -9) and started again each minute. Looks at the end whether everything that was acknowledged is there,
whole and once, every number used once and every timer fired once.

Ends with one JSON line; exit 0 where no request failed but for a cut connection, nothing was lost, torn or doubled and the
memory of the server that stays was flat, 1 otherwise, 2 for bad usage.`

// Above this, memory would double within hours.
const FLAT_MB_PER_MINUTE = 2
// A shorter run sees its caches fill, which is no leak.
const LEAST_MINUTES_FOR_SLOPE = 5

const SHOWN_LINES = 20

process.exitCode = await main(process.argv.slice(2).filter((arg) => arg !== '--'))

interface Settings {
  readonly minutes: number
  readonly killEvery: number
  readonly seed: number
}

async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const given = readSettings(args)
  if (typeof given === 'string') {
    console.error(given)
    return given === USAGE ? 0 : 2
  }
  const { minutes, killEvery, seed } = given
  console.log(
    `Two servers on one PostgreSQL for ${minutes} minutes, one killed each ${killEvery} s, seed ${seed} …`,
  )
  let shownAt = 0
  const report = await soakPostgres({
    ms: minutes * 60_000,
    killEveryMs: killEvery * 1_000,
    seed,
    onProgress(line) {
      if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}`)
      else if (performance.now() - shownAt > 30_000) {
        shownAt = performance.now()
        console.log(line)
      }
    },
  })
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K')
  const { lines, ...figures } = report
  for (const line of lines.slice(0, SHOWN_LINES)) console.log(line)
  if (lines.length > SHOWN_LINES) console.log(`… and ${lines.length - SHOWN_LINES} more`)
  console.log(JSON.stringify({ bench: 'soak', figures: { minutes, ...figures } }))
  const isFlat = minutes < LEAST_MINUTES_FOR_SLOPE || figures.slopeMBPerMinute <= FLAT_MB_PER_MINUTE
  return lines.length === 0 && figures.overdue === 0 && isFlat ? 0 : 1
}

function readSettings(args: readonly string[]): Settings | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        minutes: { type: 'string', default: '10' },
        'kill-every': { type: 'string', default: '60' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return USAGE
    const [minutes, killEvery, seed] = [
      Number(values.minutes),
      Number(values['kill-every']),
      Number(values.seed),
    ]
    if (!(minutes > 0)) return '--minutes must be a number above 0.'
    if (!(killEvery >= 1)) return '--kill-every must be a number of seconds from 1.'
    if (!Number.isSafeInteger(seed) || seed < 0) return '--seed must be a whole number from 0.'
    return { minutes, killEvery, seed }
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`
  }
}
