import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeMasterKey, writeMasterKey } from '@deskwire/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canTrace, powerCutVictim, readSyncs, type SyncState } from './power-cut.ts'
import { runCrash, type CrashOptions, type CrashReport } from './run-crash.ts'
import { bundleServer } from './server-bundle.ts'

const isTraceable = await canTrace()
// A machine that runs every check must be able to run this one.
if (!isTraceable && process.env['CI'] === 'true') throw new Error('strace is missing: .ci/run installs it.')

const LONGEST_MS = 120_000

const at = (length: number, offset: number, file = '/d/a.db-wal') =>
  `7  pwrite64(22<${file}>, ""..., ${length}, ${offset}) = ${length}`
const synced = (file = '/d/a.db-wal') => `7  fdatasync(22<${file}>)       = 0`

interface Case {
  readonly name: string
  readonly given: readonly string[]
  readonly want: {
    readonly log?: readonly [number, number]
    readonly log2?: readonly [number, number]
    readonly wal: readonly [number, number]
    readonly overwroteUnsynced?: boolean
    readonly begunAnew?: number
  }
}

describe('readSyncs', () => {
  it.each<Case>([
    {
      name: 'counts what was written before a sync',
      given: [at(32, 0), at(100, 32), synced()],
      want: { wal: [132, 132] },
    },
    {
      name: 'leaves out what came after the last one',
      given: [at(32, 0), synced(), at(100, 32)],
      want: { wal: [32, 132] },
    },
    {
      name: 'leaves out what came while a sync was under way',
      given: [
        at(32, 0),
        '7  fsync(22</d/a.db-wal> <unfinished ...>',
        at(100, 32).replace('7', '8'),
        '7  <... fsync resumed>)        = 0',
      ],
      want: { wal: [32, 132] },
    },
    {
      name: 'does not count a sync that failed',
      given: [at(32, 0), '7  fsync(22</d/a.db-wal>) = -1 EIO (Input/output error)'],
      want: { wal: [0, 32] },
    },
    {
      name: 'does not count the sync of another file',
      given: [at(32, 0), synced('/d/b.db-wal')],
      want: { wal: [0, 32] },
    },
    {
      name: 'counts from the beginning of a log that is begun anew',
      given: [
        at(32, 0),
        at(900, 32),
        synced(),
        at(400, 0, '/d/a.db'),
        synced('/d/a.db'),
        at(32, 0),
        at(50, 32),
      ],
      want: { wal: [0, 82] },
    },
    {
      name: 'counts each log by itself',
      given: [at(50, 0, '/d/a.db-log'), synced('/d/a.db-log'), at(60, 50, '/d/a.db-log'), at(32, 0)],
      want: { log: [50, 110], wal: [0, 32] },
    },
    {
      name: 'counts the two files of the log of commits by themselves',
      given: [at(50, 0, '/d/a.db-log'), synced('/d/a.db-log'), at(60, 0, '/d/a.db-log2'), at(32, 0)],
      want: { log: [50, 50], log2: [0, 60], wal: [0, 32] },
    },
    {
      name: 'notices a log of commits that is begun anew before its tables are synced',
      given: [
        at(50, 0, '/d/a.db-log'),
        synced('/d/a.db-log'),
        at(32, 0),
        at(20, 0, '/d/a.db-log'),
        synced('/d/a.db-log'),
      ],
      want: { log: [20, 20], wal: [0, 32], overwroteUnsynced: true, begunAnew: 1 },
    },
    {
      name: 'lets a log of commits begin anew while the tables of the other one are on their way to the disk',
      given: [
        at(50, 0, '/d/a.db-log'),
        synced('/d/a.db-log'),
        at(32, 0),
        synced(),
        at(60, 0, '/d/a.db-log2'),
        synced('/d/a.db-log2'),
        at(100, 32),
        at(20, 0, '/d/a.db-log'),
      ],
      want: { log: [0, 20], log2: [60, 60], wal: [32, 132], begunAnew: 1 },
    },
    {
      name: 'notices one that is begun anew where only tables before its own were synced',
      given: [at(32, 0), at(50, 0, '/d/a.db-log'), synced(), at(10, 32), at(20, 0, '/d/a.db-log')],
      want: { log: [0, 20], wal: [32, 42], overwroteUnsynced: true, begunAnew: 1 },
    },
    {
      name: 'counts how often either file of the log of commits is begun anew',
      given: [
        at(50, 0, '/d/a.db-log'),
        at(60, 0, '/d/a.db-log2'),
        at(32, 0),
        synced(),
        at(20, 0, '/d/a.db-log'),
        at(30, 20, '/d/a.db-log'),
        at(100, 32),
        synced(),
        at(70, 0, '/d/a.db-log2'),
        at(10, 0, '/d/a.db-log'),
      ],
      want: { log: [0, 10], log2: [0, 70], wal: [132, 132], begunAnew: 3 },
    },
    {
      name: 'counts the sync that covers more, where two are under way',
      given: [
        at(32, 0),
        '7  fdatasync(22</d/a.db-wal> <unfinished ...>',
        at(100, 32).replace('7', '8'),
        synced().replace('7', '8'),
        '7  <... fdatasync resumed>)        = 0',
      ],
      want: { wal: [132, 132] },
    },
    {
      name: 'does not count a sync of what a log held before it was begun anew',
      given: [
        at(132, 0),
        '7  fdatasync(22</d/a.db-wal> <unfinished ...>',
        at(32, 0).replace('7', '8'),
        '7  <... fdatasync resumed>)        = 0',
      ],
      want: { wal: [0, 32] },
    },
    {
      name: 'notices a log that is begun anew over a file that was not synced',
      given: [at(32, 0), synced(), at(400, 0, '/d/a.db'), at(32, 0), synced()],
      want: { wal: [32, 32], overwroteUnsynced: true },
    },
  ])('$name', ({ given, want }: Case) => {
    const { log = [0, 0], log2 = [0, 0], wal, overwroteUnsynced = false, begunAnew = 0 } = want
    const file = ([synced, written]: readonly [number, number]) => ({ synced, written })
    expect(readSyncs(given.join('\n'), '/d/a.db')).toEqual({
      logs: [file(log), file(log2)],
      wal: file(wal),
      overwroteUnsynced,
      begunAnew,
    })
  })
})

describe.skipIf(!isTraceable)(
  'a power cut below a server on SQLite (skipped where strace is missing)',
  () => {
    let folder: string
    let script: string
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'deskwire-power-cut-'))
      script = await bundleServer(folder)
      process.env['DESKWIRE_MASTER_KEY'] ??= writeMasterKey(makeMasterKey(randomBytes))
    })
    afterAll(() => rm(folder, { recursive: true, force: true }))

    /** @param run - what to run, and the name of its folder */
    async function cutPower(
      synchronous: 'full' | 'off',
      run: Pick<CrashOptions, 'kills' | 'seed' | 'mostWrites'> & { readonly name: string },
    ): Promise<{ readonly report: CrashReport; readonly cuts: readonly SyncState[] }> {
      const { name, ...options } = run
      const dataDir = join(folder, name)
      const cuts: SyncState[] = []
      const files = { database: join(dataDir, 'deskwire.db'), trace: join(folder, `${name}.trace`) }
      const settings = { dataDir, synchronous, logLevel: 'silent' }
      const victim = powerCutVictim({ script, settings, ...files }, (state) => void cuts.push(state))
      try {
        return { report: await runCrash({ ...options, victim, tenants: 1, writers: 6 }), cuts }
      } finally {
        await victim.end()
      }
    }

    it(
      'loses nothing that was acknowledged: a sync of the log returned before',
      async () => {
        const { report, cuts } = await cutPower('full', { name: 'full', kills: 3, seed: 5 })
        expect(report.lines).toEqual([])
        expect(report.acknowledged).toBeGreaterThan(10)
        expect(cuts).toHaveLength(3)
        for (const cut of cuts) expect(cut).toMatchObject({ overwroteUnsynced: false })
        expect(Math.max(...cuts.flatMap(({ logs }) => logs.map(({ synced }) => synced)))).toBeGreaterThan(
          10_000,
        )
      },
      LONGEST_MS,
    )

    it(
      'loses nothing of what the log held before it was begun anew: its tables are on the disk by then',
      async () => {
        // More than go into the tables together, so that the log turns to its other file on the fastest machine, too.
        const { report, cuts } = await cutPower('full', { name: 'anew', kills: 1, seed: 4, mostWrites: 800 })
        expect(report).toMatchObject({ lost: 0, torn: 0, doubled: 0, lines: [] })
        expect(cuts).toMatchObject([{ overwroteUnsynced: false }])
        expect(cuts[0]?.begunAnew).toBeGreaterThan(0)
      },
      LONGEST_MS,
    )

    it(
      'loses what was acknowledged where nothing is synced, so the check can tell',
      async () => {
        const { report } = await cutPower('off', { name: 'off', kills: 1, seed: 5 })
        expect(report.lost).toBeGreaterThan(0)
      },
      LONGEST_MS,
    )
  },
)
