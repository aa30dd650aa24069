// `npm start` and `npm test` need only Node 20+ and npm. This gets the pinned pnpm (a native binary, so the
// Node of the machine does not matter), lets it install the workspace, Node 24 included, and then runs one
// script of the workspace under that Node: `node scripts/bootstrap.mjs <script> [arguments]`.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const oldestNode = 20
const windows = process.platform === 'win32'
const root = fileURLToPath(new URL('..', import.meta.url))
const tools = join(root, '.tools')
const { packageManager, engines, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const env = { ...process.env }
// Without a network both tools would otherwise try again for minutes before they say so.
env.NPM_CONFIG_FETCH_RETRIES ??= '2'
env.NPM_CONFIG_FETCH_RETRY_MINTIMEOUT ??= '1000'
env.NPM_CONFIG_FETCH_RETRY_MAXTIMEOUT ??= '5000'
env.PNPM_CONFIG_FETCH_RETRIES ??= '1'
env.PNPM_CONFIG_FETCH_RETRY_MINTIMEOUT ??= '500'

/** The demo needs a few packages only; whoever has already installed everything keeps it. */
const demoOnly = ['--prod', '--filter', 'deskwire', '--filter', '@deskwire/example-first-case...']
const networkTrouble =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|dns error|error sending request|fetch failed|network (?:error|is unreachable)|operation timed out/i

function fail(line) {
  console.error(line)
  process.exit(1)
}

let interruptedBy
let child
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interruptedBy = signal
    // A terminal sends Ctrl-C to the whole process group; sent twice it would mean "at once".
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child?.kill(signal)
  })
}

/** Runs a command to its end and gives its exit code and, unless it inherits ours, what it printed. */
function run(command, args, stdio) {
  return new Promise((resolve) => {
    const quote = (text) => (windows && /[\s"^&|<>]/.test(text) ? `"${text.replaceAll('"', '\\"')}"` : text)
    child = spawn(command, windows ? args.map(quote) : args, { cwd: root, env, stdio, shell: windows })
    let stdout = ''
    let output = ''
    child.stdout?.on('data', (data) => {
      stdout += data
      output += data
    })
    child.stderr?.on('data', (data) => {
      output += data
    })
    child.on('error', (error) =>
      resolve({ code: 127, stdout, output: `${output}${command}: ${error.message}\n` }),
    )
    child.on('close', (code, signal) => {
      const by = interruptedBy ?? signal
      if (by) process.exit(128 + constants.signals[by])
      resolve({ code: code ?? 1, stdout, output })
    })
  })
}

async function havePnpm() {
  const { code, stdout } = await run('pnpm', ['--version'], ['ignore', 'pipe', 'pipe'])
  // NOTE: the last line only: settings the tool does not know are complained about before it.
  return code === 0 && `pnpm@${stdout.trim().split('\n').at(-1)?.trim()}` === packageManager
}

async function install(what, command, ...args) {
  const { code, output } = await run(command, args, ['ignore', 'pipe', 'pipe'])
  if (code === 0) return
  console.error(output.trimEnd())
  if (code === 127)
    fail(`${command} is not on this machine: install Node ${oldestNode} or newer together with npm.`)
  if (networkTrouble.test(output)) {
    fail(
      `No network? The first run gets ${what} from the npm registry: check the connection, proxy and "npm config get registry", then run this again.`,
    )
  }
  fail(`Installing ${what} failed, see above.`)
}

/** Whether `version` is in a range made of `^a.b.c` and `>=a.b.c`, joined by `||`. */
function inRange(version, range) {
  const [major, minor, patch] = version.split('.').map(Number)
  return range.split('||').some((part) => {
    const [, operator, ...numbers] = /^\s*(\^|>=)(\d+)\.(\d+)\.(\d+)\s*$/.exec(part) ?? []
    const [a, b, c] = numbers.map(Number)
    if (operator === '^' && major !== a) return false
    return major > a || (major === a && (minor > b || (minor === b && patch >= c)))
  })
}

async function main([script, ...args]) {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    fail(
      `Node ${process.versions.node} is too old: install Node ${oldestNode} or newer (24 is best) and run this again.`,
    )
  }
  if (!Object.hasOwn(scripts, script ?? ''))
    fail(
      `Usage: node scripts/bootstrap.mjs <script> [arguments], a script being one of: ${Object.keys(scripts).join(', ')}`,
    )

  if (!(await havePnpm())) {
    env.PATH = join(tools, 'node_modules', '.bin') + delimiter + env.PATH
    if (!(await havePnpm())) {
      console.error(`Installing ${packageManager} …`)
      const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error']
      await install(packageManager, 'npm', 'install', '--prefix', tools, ...quiet, packageManager)
    }
  }

  const everything = script !== 'demo' || existsSync(join(root, 'node_modules', 'vitest'))
  if (
    !existsSync(join(root, 'node_modules', '.modules.yaml')) ||
    !existsSync(join(root, 'node_modules', 'vitest')) === everything
  ) {
    console.error(everything ? 'Installing the workspace …' : 'Installing what the demo needs …')
  }
  await install('the packages', 'pnpm', 'install', '--frozen-lockfile', ...(everything ? [] : demoOnly))

  const ownNode = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node')
  if (!existsSync(ownNode) && !inRange(process.versions.node, engines.node)) {
    fail(
      `This workspace brings no Node for ${process.platform}-${process.arch}: install Node ${engines.node} and run this again.`,
    )
  }
  // The install above is the check: pnpm's own would want the packages that the demo does without.
  env.PNPM_CONFIG_VERIFY_DEPS_BEFORE_RUN = 'false'
  const { code } = await run('pnpm', ['--silent', 'run', script, ...args], 'inherit')
  process.exit(code)
}

await main(process.argv.slice(2))
