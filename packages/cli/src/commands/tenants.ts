import {
  createTenant,
  deleteTenant,
  listTenants,
  resumeTenant,
  suspendTenant,
  type Store,
  type Tenant,
} from '@deskwire/platform'
import { openStore } from '@deskwire/server'
import { CliError } from '../cli-error.ts'
import type { Command, Terminal } from '../command.ts'
import { explainServerFailure } from '../server-failure.ts'
import { readServerCommandLine, settingsHelp } from '../server-settings.ts'

const help = `deskwire tenants - the support organisations that a server serves

Usage: deskwire tenants create <name>
       deskwire tenants list
       deskwire tenants suspend | resume | delete <name or id>

create prints the tenant's first key, which may do everything, once and never again. suspend refuses the tenant's keys and
keeps its data. delete drops all of it: the server does so in the background, and nothing turns it back. It asks for the
name again by --confirm. A server may be running meanwhile.

Options:
  --config <file>                  JSON file with a key for each setting
${settingsHelp(['dataDir', 'databaseRole'])}
  --confirm <name or id>           the same again, for delete
  --json                           print one JSON line

Examples:
  deskwire tenants create "Northwind Support"
  deskwire tenants list --json
  deskwire tenants delete "Northwind Support" --confirm "Northwind Support"

Exit codes: 0 done, 1 failed, 2 called wrongly.
`

const describe = ({ id, name, state, createdAt }: Tenant): string =>
  `${id}  ${state.padEnd(9)}  ${createdAt}  ${name}\n`

interface Order {
  readonly store: Store
  readonly name: string
  readonly json: boolean
  readonly terminal: Terminal
}

const verbs: Readonly<Record<string, (order: Order) => Promise<void>>> = {
  async create({ store, name, json, terminal }) {
    const { tenant, apiKey, appId, installationId } = await createTenant({ store, wireNow: Date.now }, name)
    const told = { tenant, apiKey, appId, installationId }
    terminal.stdout.write(
      json
        ? `${JSON.stringify(told)}\n`
        : `${describe(tenant)}\n  API key  ${apiKey}\n\nIt is shown here and never again.\n`,
    )
  },
  async list({ store, json, terminal }) {
    const tenants = await listTenants(store)
    terminal.stdout.write(json ? `${JSON.stringify({ tenants })}\n` : tenants.map(describe).join(''))
  },
  suspend: async (order) =>
    tell(order, await suspendTenant({ store: order.store, wireNow: Date.now }, order.name)),
  resume: async (order) =>
    tell(order, await resumeTenant({ store: order.store, wireNow: Date.now }, order.name)),
  delete: async (order) =>
    tell(order, await deleteTenant({ store: order.store, wireNow: Date.now }, order.name)),
}

function tell({ json, terminal }: Order, tenant: Tenant): void {
  terminal.stdout.write(json ? `${JSON.stringify({ tenant })}\n` : describe(tenant))
}

/** `deskwire tenants`. */
export const tenants: Command = {
  help,
  async run(argv, terminal) {
    const { config, positionals, own } = await readServerCommandLine(argv, terminal, {
      json: { type: 'boolean' },
      confirm: { type: 'string' },
    })
    const [verb = '', name = '', ...more] = positionals
    const carryOut = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
    if (!carryOut || more.length > 0 || (verb === 'list') !== (name === ''))
      throw new CliError(
        'call it as: deskwire tenants create <name> | list | suspend, resume or delete <name or id>',
        2,
      )
    if (verb === 'delete' && own['confirm'] !== name)
      throw new CliError(
        `delete drops everything of the tenant, and nothing turns it back: say it again by --confirm ${JSON.stringify(name)}.`,
        2,
      )
    try {
      const open = await openStore(config)
      try {
        await carryOut({ store: open.store, name, json: own['json'] === true, terminal })
      } finally {
        await open.close()
      }
      return 0
    } catch (error) {
      if (error instanceof RangeError) throw new CliError(error.message, 2)
      throw explainServerFailure(error)
    }
  },
}
