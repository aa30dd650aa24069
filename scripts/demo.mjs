// `pnpm demo [--once]`: builds what the first case needs and plays it; its arguments and exit code are the case's own.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { buildPackages } from './build-packages.ts'
import { root } from './workspace.ts'

try {
  await buildPackages(['@deskwire/example-first-case'], false)
} catch (error) {
  for (const failure of error.errors ?? [error]) console.error(failure.message)
  process.exit(1)
}

const main = join(root, 'examples', 'first-case', 'src', 'main.ts')
const child = spawn(process.execPath, [main, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // A terminal sends Ctrl-C to the case as well, which closes its sandbox and ends; this only waits for it.
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  })
}
child.on('close', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)))
