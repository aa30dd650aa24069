import { spawn } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { root } from './workspace.ts'

const pinned = '9.9.9'

/** A pnpm of the given version that writes down how it is called, installs a Node and runs `onRun` as its script. */
const fakePnpm = ({
  version = pinned,
  install = 'mkdir -p node_modules/.bin && : > node_modules/.bin/node',
  run = 'exit 0',
} = {}) => `
if [ "$1" = --version ]; then echo 'WARN Unknown user config "nodedir"'; echo ${version}; exit 0; fi
echo "pnpm $*" >> calls
if [ "$1" = install ]; then ${install}; exit $?; fi
${run}
`

const noNetwork = `echo 'npm error code ENOTFOUND getaddrinfo' >&2; exit 1`
const pretendNode = (version: string) =>
  `--import=data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`

type Machine = { readonly pnpm?: string; readonly npm?: string; readonly node?: string }

/** A checkout with nothing installed, on a machine whose npm and pnpm are scripts of the test. */
function checkout({ pnpm = fakePnpm(), npm = 'echo "npm $*" >> calls', node }: Machine = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'deskwire-bootstrap-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'scripts'))
  mkdirSync(join(folder, 'bin'))
  copyFileSync(join(root, 'scripts', 'bootstrap.mjs'), join(folder, 'scripts', 'bootstrap.mjs'))
  const engines = { node: '^22.18.0 || ^24.11.0 || >=26.0.0' }
  const scripts = { demo: '', check: '' }
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ packageManager: `pnpm@${pinned}`, engines, scripts }),
  )
  for (const [name, text] of Object.entries({ npm, pnpm })) {
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${text}\n`)
    chmodSync(join(folder, 'bin', name), 0o755)
  }
  const start = (...args: readonly string[]) => {
    const flags = node === undefined ? [] : [pretendNode(node)]
    const child = spawn(process.execPath, [...flags, join(folder, 'scripts', 'bootstrap.mjs'), ...args], {
      env: { PATH: `${join(folder, 'bin')}:/usr/bin:/bin` },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
      })
    }
    const { promise, resolve } = Promise.withResolvers<{
      readonly code: number | null
      readonly lines: readonly string[]
    }>()
    child.on('close', (code) => resolve({ code, lines: printed.trim().split('\n') }))
    return { child, ended: promise }
  }
  const calls = () => readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')
  return { start, calls, folder }
}

describe.skipIf(process.platform === 'win32')('the bootstrap', () => {
  it('installs everything and runs the script with its arguments, taking its exit code', async () => {
    const { start, calls } = checkout({ pnpm: fakePnpm({ run: 'exit 3' }) })
    expect(await start('check', '--only', 'types').ended).toEqual({
      code: 3,
      lines: ['Installing the workspace …'],
    })
    expect(calls()).toEqual(['pnpm install --frozen-lockfile', 'pnpm --silent run check --only types'])
  })

  it('installs for the demo only what the demo needs', async () => {
    const { start, calls } = checkout()
    expect((await start('demo', '--once').ended).code).toBe(0)
    expect(calls()).toEqual([
      'pnpm install --frozen-lockfile --prod --filter deskwire --filter @deskwire/example-first-case...',
      'pnpm --silent run demo --once',
    ])
  })

  it('leaves a full installation as it is when the demo is run', async () => {
    const { start, calls, folder } = checkout()
    mkdirSync(join(folder, 'node_modules', 'vitest'), { recursive: true })
    await start('demo').ended
    expect(calls()[0]).toBe('pnpm install --frozen-lockfile')
  })

  it('gets the pinned pnpm where the machine has none or another one', async () => {
    const install = `mkdir -p .tools/node_modules/.bin && cp bin/good .tools/node_modules/.bin/pnpm; echo "npm $*" >> calls`
    const { start, calls, folder } = checkout({ pnpm: fakePnpm({ version: '8.0.0' }), npm: install })
    writeFileSync(join(folder, 'bin', 'good'), `#!/bin/sh\n${fakePnpm()}`, { mode: 0o755 })
    expect((await start('check').ended).code).toBe(0)
    expect(calls()[0]).toMatch(/^npm install --prefix \S+\.tools .*pnpm@9\.9\.9$/)
  })

  const refusals = [
    {
      name: 'a Node that is too old',
      given: { node: '18.20.1' },
      want: 'Node 18.20.1 is too old: install Node 20 or newer',
    },
    {
      name: 'no network for pnpm itself',
      given: { pnpm: 'exit 127', npm: noNetwork },
      want: 'No network? The first run gets pnpm@9.9.9 from the npm registry',
    },
    {
      name: 'no network for the packages',
      given: { pnpm: fakePnpm({ install: noNetwork }) },
      want: 'No network? The first run gets the packages from the npm registry',
    },
    {
      name: 'an installation that fails otherwise',
      given: { pnpm: fakePnpm({ install: 'echo ERR_PNPM_OUTDATED_LOCKFILE; exit 1' }) },
      want: 'Installing the packages failed, see above.',
    },
    {
      name: 'no Node for this platform and an old one on the machine',
      given: { pnpm: fakePnpm({ install: 'exit 0' }), node: '23.4.0' },
      want: `This workspace brings no Node for ${process.platform}-${process.arch}: install Node ^22.18.0 || ^24.11.0 || >=26.0.0`,
    },
  ] as const
  for (const { name, given, want } of refusals) {
    it(`ends with one line saying what to do: ${name}`, async () => {
      const { code, lines } = await checkout(given).start('check').ended
      expect(code).toBe(1)
      expect(lines.at(-1)).toContain(want)
    })
  }

  for (const node of ['22.18.0', '24.21.0', '26.0.0', '27.1.0']) {
    it(`takes Node ${node} of the machine where the workspace brings none`, async () => {
      const { start } = checkout({ pnpm: fakePnpm({ install: 'exit 0' }), node })
      expect((await start('check').ended).code).toBe(0)
    })
  }

  it('names the scripts when asked for one that does not exist', async () => {
    const { code, lines } = await checkout().start('chekc').ended
    expect(code).toBe(1)
    expect(lines.at(-1)).toContain('demo, check')
  })

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`hands ${signal} on, waits for the script to end, and exits with ${code}`, async () => {
      const run = `trap 'echo closed; exit 0' INT TERM; echo serving; while :; do read line < pipe; done`
      const { start, folder } = checkout({ pnpm: fakePnpm({ run: `mkfifo pipe; exec 3<>pipe; ${run}` }) })
      const { child, ended } = start('demo')
      child.stdout.on('data', (text: string) => {
        if (text.includes('serving')) child.kill(signal)
      })
      const { code: exit, lines } = await ended
      expect({ exit, last: lines.at(-1) }, folder).toEqual({ exit: code, last: 'closed' })
    })
  }
})
