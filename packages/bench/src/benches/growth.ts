import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createPlatform } from '@deskwire/platform'
import { makeMasterKey, openStore, writeMasterKey, type OpenStore, type StoreConfig } from '@deskwire/server'
import { databaseUrl, dropSchema } from '../crash/crash-store.ts'
import { bundleServer } from '../crash/server-bundle.ts'
import { errorsTo, growTenant, sendTo, type GrownTenant } from '../growth/grown-tenant.ts'
import { idleCpuPct, plantTimers } from '../growth/idle-timers.ts'
import { createProbes, type Probes } from '../growth/probes.ts'
import { vacuumSchema } from '../growth/vacuum-schema.ts'
import { median } from '../interleave.ts'

type StoreKind = 'sqlite' | 'postgres'

interface Settings {
  readonly folder: string
  /** Whether what was filled stays for the next run. */
  readonly isKept: boolean
  readonly tickets: number
  readonly timers: number
  readonly rounds: number
  readonly idleMs: number
}

const SMALL = 1_000
const CALLS = 20
const WARM_UP = 2

// A page's depth in the large tenant; in the small one as deep as a full page still follows.
const DEPTH = 1_000
const SMALL_DEPTH = 900

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const p99 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * 0.99))] ?? NaN

function configOf(kind: StoreKind, { folder, isKept }: Settings, name: string): StoreConfig {
  return {
    dataDir: join(folder, `${kind}-${name}`),
    databaseUrl: kind === 'postgres' ? databaseUrl() : null,
    databaseSchema: `deskwire_growth_${isKept ? 'kept' : process.pid}_${name}`,
    databasePool: 10,
    databaseRole: null,
    synchronous: 'full',
  }
}

interface Side {
  readonly open: OpenStore
  readonly probes: Probes
}

async function openSide(config: StoreConfig, tenant: GrownTenant, depth: number): Promise<Side> {
  const open = await openStore(config)
  const platform = createPlatform({ store: open.store, mode: 'live', logger: errorsTo(say) })
  const send = sendTo(platform, tenant.apiKey)
  return { open, probes: await createProbes({ send, tenant, run: randomBytes(4).toString('hex'), depth }) }
}

/** Times each probe on both tenants in turn; milliseconds. */
async function timeBoth(
  small: Probes,
  big: Probes,
  rounds: number,
): Promise<ReadonlyMap<string, readonly [small: readonly number[], big: readonly number[]]>> {
  const taken = new Map(Object.keys(small).map((name) => [name, [[], []] as [number[], number[]]]))
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [name, times] of taken) {
      for (let call = 0; call < CALLS; call += 1) {
        for (const [side, probes] of [small, big].entries()) {
          const from = performance.now()
          await probes[name]?.()
          if (round >= 0) times[side]?.push(performance.now() - from)
        }
      }
    }
  }
  return taken
}

/** How much slower things are in the large tenant, by probe; null where it could not be measured. */
type Ratios = ReadonlyMap<string, number>

async function measureStore(
  kind: StoreKind,
  settings: Settings,
  afterwards: (() => Promise<unknown>)[],
): Promise<Ratios> {
  const sizes = { small: SMALL, big: settings.tickets }
  const grown: GrownTenant[] = []
  const configs = [
    configOf(kind, settings, `${sizes.small}`),
    configOf(kind, settings, `${sizes.big}`),
  ] as const
  for (const [i, config] of configs.entries()) {
    const tickets = i === 0 ? sizes.small : sizes.big
    if (kind === 'postgres' && !settings.isKept)
      afterwards.push(() => dropSchema(databaseUrl(), config.databaseSchema))
    const notes = join(settings.folder, `${kind}-${tickets}.json`)
    grown.push(await growTenant({ config, notes, tickets, say: (line) => say(`  ${kind}: ${line}`) }))
    if (kind === 'postgres') {
      say('  postgres: vacuumed and analysed, as autovacuum does')
      await vacuumSchema(databaseUrl(), config.databaseSchema)
    }
  }
  const [small, big] = [
    await openSide(configs[0], grown[0] as GrownTenant, SMALL_DEPTH),
    await openSide(configs[1], grown[1] as GrownTenant, DEPTH),
  ]
  try {
    const taken = await timeBoth(small.probes, big.probes, settings.rounds)
    const ratios = new Map<string, number>()
    say(`${kind}: milliseconds at ${SMALL} and at ${settings.tickets} tickets, median (p99)`)
    for (const [name, [few, many]] of taken) {
      const ratio = median(many) / median(few)
      ratios.set(name, ratio)
      const cell = (times: readonly number[]): string =>
        `${median(times).toFixed(2)} (${p99(times).toFixed(2)})`
      say(`  ${name.padEnd(16)}${cell(few).padStart(16)}${cell(many).padStart(18)}   x ${ratio.toFixed(2)}`)
    }
    return ratios
  } finally {
    await small.open.close()
    await big.open.close()
  }
}

/** CPU that timers cost of which none is due, percent of a processor: with them less without. */
async function measureIdle(
  kind: StoreKind,
  settings: Settings,
  script: string,
  afterwards: (() => Promise<unknown>)[],
): Promise<number> {
  const shares: number[] = []
  for (const count of [0, settings.timers]) {
    const config = configOf(kind, { ...settings, isKept: false }, `timers_${count}`)
    await rm(config.dataDir, { recursive: true, force: true })
    if (kind === 'postgres') afterwards.push(() => dropSchema(databaseUrl(), config.databaseSchema))
    await plantTimers(config, count)
    const { dataDir, databaseUrl: url, databaseSchema } = config
    const server = { dataDir, ...(url !== null && { databaseUrl: url, schema: databaseSchema }) }
    shares.push(await idleCpuPct(script, server, settings.idleMs))
    await rm(dataDir, { recursive: true, force: true })
  }
  const [without = NaN, with_ = NaN] = shares
  say(
    `${kind}: an idle server takes ${without.toFixed(2)} % of a processor, with ${settings.timers} timers ${with_.toFixed(2)} %`,
  )
  // What is left below the noise of two measurements is none.
  return Math.max(0, with_ - without)
}

/** The worst of the probes whose name begins so. */
function worst(ratios: Ratios | null, prefix: string): number | null {
  const found = [...(ratios ?? [])].flatMap(([name, ratio]) => (name.startsWith(prefix) ? [ratio] : []))
  return found.length === 0 ? null : Math.max(...found)
}

const figuresOf = (name: string, ratios: Ratios | null): Record<string, number | null> => ({
  [`create${name}`]: worst(ratios, 'create'),
  [`get${name}`]: worst(ratios, 'get'),
  [`list${name}`]: worst(ratios, 'list'),
  [`page${name}`]: worst(ratios, 'next page'),
  [`search${name}`]: worst(ratios, 'search'),
})

/**
 * Measures what becomes slower as a tenant grows: the same calls in turn on one with 1,000 tickets and on one with a million.
 * @param args - `--tickets N`, `--store sqlite|postgres|both`, `--keep DIR` to fill once and measure often, `--rounds N`,
 * `--timers N`, `--idle-ms N`
 * @returns medians at N over medians at 1,000, of lists and searches the worst; CPU that pending timers cost, percent
 */
export async function run(args: readonly string[]): Promise<Record<string, number | null>> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      tickets: { type: 'string', default: '1000000' },
      store: { type: 'string', default: 'both' },
      keep: { type: 'string' },
      rounds: { type: 'string', default: '15' },
      timers: { type: 'string', default: '100000' },
      'idle-ms': { type: 'string', default: '20000' },
    },
  })
  process.env['DESKWIRE_MASTER_KEY'] ??= writeMasterKey(makeMasterKey(randomBytes))
  if (values.keep !== undefined) await mkdir(values.keep, { recursive: true })
  const settings: Settings = {
    folder: values.keep ?? (await mkdtemp(join(tmpdir(), 'deskwire-growth-'))),
    isKept: values.keep !== undefined,
    tickets: Number(values.tickets),
    timers: Number(values.timers),
    rounds: Number(values.rounds),
    idleMs: Number(values['idle-ms']),
  }
  const afterwards: (() => Promise<unknown>)[] = []
  if (!settings.isKept) afterwards.push(() => rm(settings.folder, { recursive: true, force: true }))
  const scripts = await mkdtemp(join(tmpdir(), 'deskwire-growth-server-'))
  afterwards.push(() => rm(scripts, { recursive: true, force: true }))
  try {
    const script = await bundleServer(scripts)
    const kinds = (['sqlite', 'postgres'] as const).filter(
      (kind) => values.store === 'both' || values.store === kind,
    )
    const ratios = new Map<StoreKind, Ratios>()
    const idle: number[] = []
    for (const kind of kinds) {
      idle.push(await measureIdle(kind, settings, script, afterwards))
      ratios.set(kind, await measureStore(kind, settings, afterwards))
    }
    return {
      tickets: settings.tickets,
      ...figuresOf('Sqlite', ratios.get('sqlite') ?? null),
      ...figuresOf('Postgres', ratios.get('postgres') ?? null),
      idleTimersCpuPct: Math.max(...idle),
    }
  } finally {
    for (const cleanUp of afterwards) await cleanUp()
  }
}
