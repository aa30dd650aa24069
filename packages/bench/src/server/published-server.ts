import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

/**
 * Builds the packages as they are published, where that has to be done.
 * @throws {Error} they do not build
 */
export function buildPackages(): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--js'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0)
    throw new Error('Could not measure the server: the packages do not build. See `pnpm build`.')
}

const SETTLE_MS = 1_000

/** Starts `deskwire serve` as it is published. */
export async function startPublished(
  dataDir: string,
): Promise<{ readonly startMs: number; readonly idleMB: number }> {
  const startedAt = performance.now()
  const child = spawn(process.execPath, ['packages/cli/dist/main.js', 'serve'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DESKWIRE_DATA_DIR: dataDir,
      DESKWIRE_PORT: '0',
      DESKWIRE_LOG_LEVEL: 'info',
      DATABASE_URL: '',
    },
  })
  try {
    let startMs = Number.NaN
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.includes('"ready"')) continue
      startMs = performance.now() - startedAt
      break
    }
    await wait(SETTLE_MS)
    const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
    return { startMs, idleMB: Number(resident) / 1024 }
  } finally {
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
  }
}
