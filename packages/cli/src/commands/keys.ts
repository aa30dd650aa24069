import { setTimeout as sleep } from 'node:timers/promises'
import {
  addKey,
  countSealed,
  createKeyFile,
  dropOldKeys,
  KEYS_TRUST_MS,
  openKeyRing,
  openStore,
  type OpenStore,
  promoteKey,
  type ReloadingSealer,
  resealAll,
  type ServerConfig,
  stageKey,
} from '@deskwire/server'
import { CliError } from '../cli-error.ts'
import { type Command, listenForInterruption, type Terminal } from '../command.ts'
import { explainServerFailure } from '../server-failure.ts'
import { readServerCommandLine, settingsHelp } from '../server-settings.ts'

const help = `deskwire keys - the master keys, under which every secret is sealed

Usage: deskwire keys init [--out <file>]
       deskwire keys list
       deskwire keys stage
       deskwire keys rotate [--to <id>]
       deskwire keys reseal
       deskwire keys drop-old

init makes a file with a new key, readable by its owner alone, and never writes over one. list says how many secrets each key
has sealed. rotate puts a new key first, waits until every server uses it, and seals everything anew while servers run;
drop-old then takes the old keys out of the file, if nothing is sealed with them any more. Where servers have a copy of the
file each: stage adds a key that only opens, you copy the file to every server, then rotate --to <id>. reseal seals anew
without a new key, after an interruption or where the keys are in DESKWIRE_MASTER_KEY.

Options:
  --out <file>                     where init makes the file (default --master-key-file, else deskwire-master.key)
  --to <id>                        key of the file that seals from now on
  --wait <seconds>                 how long servers may take to read the file again; longer where copies are brought to them (default ${KEYS_TRUST_MS / 1000})
  --config <file>                  JSON file with a key for each setting
${settingsHelp(['masterKeyFile', 'dataDir', 'databaseRole'])}
  --json                           print one JSON line

Examples:
  deskwire keys init --out /etc/deskwire/master.key
  deskwire keys rotate --master-key-file /etc/deskwire/master.key && deskwire keys drop-old --master-key-file /etc/deskwire/master.key

Exit codes: 0 done, 1 failed, 2 called wrongly, 130 ended by Ctrl-C: begin again by deskwire keys reseal.
`

interface Order {
  readonly config: ServerConfig
  readonly own: Readonly<Record<string, string | boolean | undefined>>
  readonly terminal: Terminal
  readonly signal: AbortSignal
}

/** What is printed: words for a person, or the same as one JSON line. */
interface Told {
  readonly words: string
  readonly json: Readonly<Record<string, unknown>>
}

function keyFileOf({ masterKeyFile }: ServerConfig, verb: string): string {
  if (masterKeyFile !== null) return masterKeyFile
  throw new CliError(
    `${verb} changes the file of the master keys: name it by --master-key-file or DESKWIRE_MASTER_KEY_FILE.`,
    2,
  )
}

async function withStore<Result>(
  config: ServerConfig,
  use: (open: OpenStore, sealer: ReloadingSealer) => Promise<Result>,
): Promise<Result> {
  const sealer = await openKeyRing(config)
  const open = await openStore(config)
  try {
    return await use(open, sealer)
  } finally {
    await open.close()
  }
}

async function reseal({ config, terminal, signal }: Order): Promise<Told> {
  const { isTTY } = terminal.stderr
  const done = await withStore(config, ({ store }, sealer) =>
    resealAll({
      store,
      sealer,
      signal,
      onTenant: (count, all) => void (isTTY && terminal.stderr.write(`\r${count} of ${all} tenants`)),
    }),
  ).finally(() => isTTY && terminal.stderr.write('\n'))
  signal.throwIfAborted()
  return { words: `${done.resealed} of ${done.found} secrets were sealed anew.\n`, json: { ...done } }
}

async function rotate(order: Order): Promise<Told> {
  const { config, own, terminal, signal } = order
  const path = keyFileOf(config, 'rotate')
  const { to, wait = String(KEYS_TRUST_MS / 1000) } = own
  if (typeof wait !== 'string' || !/^\d{1,6}$/.test(wait))
    throw new CliError('--wait takes whole seconds.', 2)
  const waitMs = Number(wait) * 1000
  const id = typeof to === 'string' ? to : await addKey(path)
  if (typeof to === 'string') await promoteKey(path, to)
  // Until then a server may still seal with the key before.
  terminal.stderr.write(
    `${id} seals from now on. Waiting ${waitMs / 1000} s until every server has read the file again.\n`,
  )
  await sleep(waitMs, undefined, { signal })
  const { words, json } = await reseal(order)
  return { words: `${words}\`deskwire keys drop-old\` takes the old keys away.\n`, json: { ...json, id } }
}

const verbs: Readonly<Record<string, (order: Order) => Promise<Told>>> = {
  async init({ config, own }) {
    const { out } = own
    const path = typeof out === 'string' ? out : (config.masterKeyFile ?? 'deskwire-master.key')
    const id = await createKeyFile(path)
    const words = `${path} holds the master key ${id}. Keep a copy of it in a safe place, apart from the backups:\nwithout it every secret in the database is lost.\n`
    return { words, json: { path, id } }
  },
  async list({ config }) {
    const [primary, counts] = await withStore(config, async ({ store }, sealer) => [
      await sealer.primary(),
      await countSealed(store, sealer),
    ])
    const rows = [...new Set([primary, ...counts.keys()])].map((id) => ({
      id,
      sealed: counts.get(id) ?? 0,
      seals: id === primary,
    }))
    const words = rows
      .map(({ id, sealed, seals }) => `${id}  ${sealed} secrets${seals ? ', seals' : ''}\n`)
      .join('')
    return { words, json: { keys: rows } }
  },
  async stage({ config }) {
    const path = keyFileOf(config, 'stage')
    const id = await stageKey(path)
    const words = `${id} was added; it opens and does not seal yet. Bring ${path} to every server, then: deskwire keys rotate --to ${id}\n`
    return { words, json: { id } }
  },
  rotate,
  reseal,
  async 'drop-old'({ config }) {
    const path = keyFileOf(config, 'drop-old')
    const [primary, counts] = await withStore(config, async ({ store }, sealer) => [
      await sealer.primary(),
      await countSealed(store, sealer),
    ])
    const left = [...counts].filter(([id]) => id !== primary)
    if (left.length > 0) {
      const each = left.map(([id, count]) => `${count} with ${id}`).join(', ')
      throw new CliError(
        `there are secrets sealed with old keys (${each}). Run \`deskwire keys reseal\` first.`,
      )
    }
    const dropped = await dropOldKeys(path)
    return {
      words: dropped.length === 0 ? 'There is no old key.\n' : `Dropped ${dropped.join(', ')}.\n`,
      json: { dropped },
    }
  },
}

/** `deskwire keys`. */
export const keys: Command = {
  help,
  async run(argv, terminal) {
    const { config, positionals, own } = await readServerCommandLine(argv, terminal, {
      out: { type: 'string' },
      to: { type: 'string' },
      wait: { type: 'string' },
      json: { type: 'boolean' },
    })
    const [verb = '', ...more] = positionals
    const carryOut = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
    if (!carryOut || more.length > 0)
      throw new CliError(`call it as: deskwire keys ${Object.keys(verbs).join(' | ')}`, 2)
    const interruption = listenForInterruption(terminal)
    try {
      const { words, json } = await carryOut({ config, own, terminal, signal: interruption.signal })
      terminal.stdout.write(own['json'] === true ? `${JSON.stringify(json)}\n` : words)
      return 0
    } catch (error) {
      if (interruption.signal.aborted) return await interruption.exitCode
      throw explainServerFailure(error)
    } finally {
      interruption.release()
    }
  },
}
