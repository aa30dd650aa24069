import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { operations } from '@deskwire/contract'
import { runFuzz, type Fault, type FuzzReport } from './fuzz/fuzz.ts'
import { startWatchdog } from './fuzz/watchdog.ts'

const USAGE = `Usage: pnpm fuzz [--requests N] [--seed S]

Throws N requests (10000 unless given), made from the contract alone, at every operation of a sandbox: valid ones, valid
ones with one thing changed, and garbage. No answer may be a server error, outside the contract, or late.
The same seed sends the same requests. Ends with one JSON line; exit 0 without a fault, 1 with one, 2 for bad usage.`

const HANG_MS = 20_000
const SHOWN_FAULTS = 20

process.exitCode = await main(process.argv.slice(2).filter((arg) => arg !== '--'))

async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const settings = readSettings(args)
  if (typeof settings === 'string') {
    console.error(settings)
    return settings === USAGE ? 0 : 2
  }
  const { requests, seed } = settings
  console.log(`Sending ${requests} requests made from the contract, seed ${seed} …`)
  const watchdog = startWatchdog(HANG_MS)
  const begun = performance.now()
  const report = await runFuzz({
    requests,
    seed,
    onRequest(sent, line) {
      watchdog.beat(line)
      if (process.stdout.isTTY && sent % 50 === 0) process.stdout.write(`\r${sent} of ${requests}`)
    },
  })
  const seconds = (performance.now() - begun) / 1000
  await watchdog.stop()
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K')
  printStatuses(report)
  for (const fault of report.faults.slice(0, SHOWN_FAULTS)) printFault(fault)
  if (report.faults.length > SHOWN_FAULTS)
    console.log(`… and ${report.faults.length - SHOWN_FAULTS} more faults`)
  console.log(JSON.stringify({ bench: 'fuzz', figures: figuresOf(report, seconds) }))
  return report.faults.length === 0 ? 0 : 1
}

function readSettings(
  args: readonly string[],
): { readonly requests: number; readonly seed: number } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        requests: { type: 'string', default: '10000' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return USAGE
    const [requests, seed] = [Number(values.requests), Number(values.seed)]
    if (!Number.isSafeInteger(requests) || requests < 1) return '--requests must be a whole number from 1.'
    if (!Number.isSafeInteger(seed) || seed < 0) return '--seed must be a whole number from 0.'
    return { requests, seed }
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`
  }
}

function figuresOf({ requests, faults, reached }: FuzzReport, seconds: number) {
  const count = (kind: Fault['kind']) => faults.filter((fault) => fault.kind === kind).length
  return {
    requests,
    serverErrors: count('serverError'),
    outsideContract: count('outsideContract'),
    hangs: count('hang'),
    operationsReached: reached.size,
    perSecond: Math.round(requests / seconds),
  }
}

function printStatuses({ statuses, reached }: FuzzReport): void {
  for (const [id, counts] of [...statuses].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const cells = [...counts]
      .sort(([left], [right]) => left - right)
      .map(([status, count]) => `${status}×${count}`)
    console.log(`${(id === '-' ? '(no operation)' : id).padEnd(28)} ${cells.join('  ')}`)
  }
  const missed = Object.keys(operations).filter((id) => !reached.has(id))
  if (missed.length > 0) console.log(`Never succeeded: ${missed.join(', ')}`)
}

function printFault({ kind, request, line, detail }: Fault): void {
  console.log(`${kind} at request ${request}\n  ${line}\n  ${detail.slice(0, 2_000)}`)
}
