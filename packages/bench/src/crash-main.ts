import { parseArgs } from 'node:util'
import { crashStore } from './crash/crash-store.ts'
import { canTrace } from './crash/power-cut.ts'
import type { CrashReport } from './crash/run-crash.ts'

const USAGE = `Usage: pnpm crash [--kills N] [--store sqlite|postgres] [--seed S] [--cluster] [--power-cut]

Has writers write over HTTP while the server is killed at random instants (kill -9), N times (200 unless given, 50 on
PostgreSQL), started again over the same data, and looks whether everything that was acknowledged is there, whole and once.
What was not answered is sent again under the same idempotency key.

  --store     sqlite (the default) or postgres; the latter in a schema of its own at DATABASE_URL
  --cluster   with postgres: a private cluster is stopped with "immediate" below the server instead, 20 times unless given
  --power-cut with sqlite: what no sync has brought to the disk is lost with each kill, as in a power cut; 10 times unless given.
              Needs strace
  --seed      chooses the writes and the instants (1 unless given)

Ends with one JSON line; exit 0 where nothing was lost, torn or doubled, 1 otherwise, 2 for bad usage.`

const SHOWN_LINES = 20

process.exitCode = await main(process.argv.slice(2).filter((arg) => arg !== '--'))

interface CrashSettings {
  readonly store: 'sqlite' | 'postgres'
  readonly cluster: boolean
  readonly powerCut: boolean
  readonly kills: number
  readonly seed: number
}

async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const settings = readSettings(args)
  if (typeof settings === 'string') {
    console.error(settings)
    return settings === USAGE ? 0 : 2
  }
  const { kills, store, cluster, powerCut, seed } = settings
  if (powerCut && !(await canTrace())) {
    console.error('Cannot tell what a power cut would leave: strace is not installed, or may not trace here.')
    return 2
  }
  console.log(
    `${powerCut ? 'Cutting the power below a server' : `Killing ${cluster ? 'a database below the server' : 'a server'}`} on ${store} ${kills} times, seed ${seed} …`,
  )
  const startedAt = performance.now()
  const report = await crashStore({ ...settings, onKill: (progress) => show(progress, kills) })
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K')
  const { lines, unexpected, ...figures } = report
  for (const line of lines.slice(0, SHOWN_LINES)) console.log(line)
  if (lines.length > SHOWN_LINES) console.log(`… and ${lines.length - SHOWN_LINES} more`)
  console.log(`${((performance.now() - startedAt) / 1000).toFixed(0)} s`)
  console.log(JSON.stringify(figures))
  return figures.lost + figures.torn + figures.doubled + unexpected === 0 ? 0 : 1
}

function show({ kills: done, acknowledged, lines }: CrashReport, kills: number): void {
  const line = `${done} of ${kills} kills, ${acknowledged} writes acknowledged, ${lines.length} faults`
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}`)
  else if (done % 25 === 0) console.log(line)
}

function readSettings(args: readonly string[]): CrashSettings | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        kills: { type: 'string' },
        store: { type: 'string', default: 'sqlite' },
        seed: { type: 'string', default: '1' },
        cluster: { type: 'boolean', default: false },
        'power-cut': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return USAGE
    const { store, cluster, 'power-cut': powerCut } = values
    if (store !== 'sqlite' && store !== 'postgres') return '--store must be sqlite or postgres.'
    if (cluster && store !== 'postgres') return '--cluster goes with --store postgres.'
    if (powerCut && store !== 'sqlite') return '--power-cut goes with --store sqlite.'
    const kills = Number(values.kills ?? (powerCut ? 10 : cluster ? 20 : store === 'postgres' ? 50 : 200))
    const seed = Number(values.seed)
    if (!Number.isSafeInteger(kills) || kills < 1) return '--kills must be a whole number from 1.'
    if (!Number.isSafeInteger(seed) || seed < 0) return '--seed must be a whole number from 0.'
    return { store, cluster, powerCut, kills, seed }
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`
  }
}
