import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { inspect } from 'node:util'
import { createPlatform, createTenant, type Logger, type Platform } from '@deskwire/platform'
import { openStore, type OpenStore, type StoreConfig } from '@deskwire/server'
import { setUpTenant } from '../server/tenant-setup.ts'
import { senderFor, type Send } from '../crash/api.ts'
import { groupedStore } from './grouped-store.ts'
import { ticketText } from './ticket-texts.ts'

/** Tickets that a rare filter finds. */
export const RARE_TICKETS = 10

/** What is known of a tenant that has grown; kept beside its store, so that it can be grown on and used again. */
export interface GrownTenant {
  readonly apiKey: string
  readonly accountIds: readonly string[]
  readonly contactIds: readonly string[]
  /** Values of filters that find the few rare tickets and no other. */
  readonly rare: Readonly<Record<'accountId' | 'contactId' | 'severity' | 'status' | 'assigneeId', string>>
  readonly rareIds: readonly string[]
  /** Tickets made so far. */
  readonly tickets: number
  /** Some of their ids, spread over all of them. */
  readonly sample: readonly string[]
  readonly isComplete: boolean
}

/** Where a tenant grows, and how far. */
export interface Growth {
  readonly config: StoreConfig
  /** What is known of the tenant, as JSON. */
  readonly notes: string
  readonly tickets: number
  readonly say: (line: string) => void
}

// As many tickets go into one transaction.
const GROUP = 100
const CHUNK = 5_000
const ACCOUNTS = 40
const SAMPLE = 20_000

/** Says why a request failed, which its answer does not. */
export const errorsTo = (say: (line: string) => void): Logger => ({
  log(level, message, facts) {
    if (level === 'error') say(`${message} ${inspect(facts)}`)
  },
})

/** Sends requests to a platform in this process. */
export const sendTo = ({ fetch }: Pick<Platform, 'fetch'>, apiKey: string): Send =>
  senderFor(apiKey, () => 1, fetch)

async function must(send: Send, ...given: Parameters<Send>): Promise<Record<string, unknown>> {
  const { status, body } = await send(...given)
  if (status > 299) throw new Error(`${given[0]} ${given[1]} answered ${status}: ${JSON.stringify(body)}`)
  return body
}

async function readNotes(path: string): Promise<GrownTenant | null> {
  return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as GrownTenant) : null
}

async function writeNotes(path: string, tenant: GrownTenant): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, JSON.stringify(tenant))
  await rename(`${path}.new`, path)
}

async function settle(open: OpenStore): Promise<GrownTenant> {
  const { apiKey } = await createTenant({ store: open.store, wireNow: Date.now }, 'Grown')
  const platform = createPlatform({ store: open.store, mode: 'live' })
  const send = sendTo(platform, apiKey)
  await setUpTenant(1, apiKey, platform.fetch)
  const accountIds: string[] = []
  const contactIds: string[] = []
  for (let n = 0; n <= ACCOUNTS; n += 1) {
    const account = await must(send, 'POST', '/v1/accounts', {
      body: { name: `Account ${n}` },
      key: `account-${n}`,
    })
    const person = { name: `Contact ${n}`, email: `contact${n}@example.com`, accountId: account['id'] }
    const contact = await must(send, 'POST', '/v1/contacts', { body: person, key: `contact-${n}` })
    accountIds.push(String(account['id']))
    contactIds.push(String(contact['id']))
  }
  const agents = await must(send, 'GET', '/v1/agents?limit=1')
  const [agent] = agents['items'] as readonly { id: string }[]
  return {
    apiKey,
    accountIds,
    contactIds,
    rare: {
      accountId: accountIds.at(-1) as string,
      contactId: contactIds.at(-1) as string,
      severity: 'P0',
      status: 'pendingThirdParty',
      assigneeId: agent?.id ?? '',
    },
    rareIds: [],
    tickets: 0,
    sample: [],
    isComplete: false,
  }
}

/** The request that makes the n-th ticket of so many. */
export function ticketBody(
  tenant: GrownTenant,
  n: number,
  isRare: boolean,
): Readonly<Record<string, unknown>> {
  const at = isRare ? ACCOUNTS : n % ACCOUNTS
  return {
    ...ticketText(n, isRare),
    accountId: tenant.accountIds[at],
    contactId: tenant.contactIds[at],
    severity: isRare ? 'P0' : `P${2 + (n % 3)}`,
    channel: 'portal',
    product: 'ecs',
  }
}

/** Makes tickets through the use cases, many in one transaction. */
async function grow(
  platform: Platform,
  tenant: GrownTenant,
  until: number,
  tickets: number,
): Promise<GrownTenant> {
  const send = sendTo(platform, tenant.apiKey)
  const every = Math.max(1, Math.ceil(tickets / SAMPLE))
  const rareEvery = Math.floor(tickets / RARE_TICKETS)
  const sample: string[] = []
  const rareIds: string[] = []
  let next = tenant.tickets
  const lane = async (): Promise<void> => {
    while (next < until) {
      const n = next
      next += 1
      const isRare = n % rareEvery === 0 && n / rareEvery < RARE_TICKETS
      const made = await must(send, 'POST', '/v1/tickets', {
        body: ticketBody(tenant, n, isRare),
        key: `ticket-${n}`,
      })
      if (n % every === 0) sample.push(String(made['id']))
      if (isRare) rareIds.push(String(made['id']))
    }
  }
  await Promise.all(Array.from({ length: GROUP }, lane))
  return {
    ...tenant,
    tickets: until,
    sample: [...tenant.sample, ...sample],
    rareIds: [...tenant.rareIds, ...rareIds],
  }
}

/** Gives the rare tickets what their filters look for. */
async function markRare(platform: Platform, tenant: GrownTenant): Promise<void> {
  const send = sendTo(platform, tenant.apiKey)
  for (const id of tenant.rareIds) {
    const path = `/v1/tickets/${id}`
    const found = await must(send, 'GET', path)
    const assigned = await must(send, 'POST', `${path}/assign`, {
      body: { agentId: tenant.rare.assigneeId },
      key: `assign-${id}`,
      ifMatch: Number(found['version']),
    })
    await must(send, 'POST', `${path}/transition`, {
      body: { to: tenant.rare.status },
      key: `wait-${id}`,
      ifMatch: Number(assigned['version']),
    })
  }
}

/**
 * Grows a tenant to so many tickets, or goes on where an earlier run ended. Nothing is synced to disk meanwhile: what a power
 * cut would take is made again.
 */
export async function growTenant({ config, notes, tickets, say }: Growth): Promise<GrownTenant> {
  const known = await readNotes(notes)
  if (known?.isComplete) return known
  const open = await openStore({ ...config, synchronous: 'off' })
  try {
    let tenant = known ?? (await settle(open))
    const platform = createPlatform({
      store: groupedStore(open.store),
      mode: 'live',
      logger: errorsTo(say),
    })
    const [from, startedAt] = [tenant.tickets, performance.now()]
    while (tenant.tickets < tickets) {
      tenant = await grow(platform, tenant, Math.min(tickets, tenant.tickets + CHUNK), tickets)
      await writeNotes(notes, tenant)
      const ms = (performance.now() - startedAt) / (tenant.tickets - from)
      const leftMinutes = (ms * (tickets - tenant.tickets)) / 60_000
      say(
        `${tenant.tickets} of ${tickets} tickets, ${ms.toFixed(2)} ms each, ${leftMinutes.toFixed(1)} min left`,
      )
    }
    await markRare(platform, tenant)
    tenant = { ...tenant, isComplete: true }
    await writeNotes(notes, tenant)
    return tenant
  } finally {
    await open.close()
  }
}
