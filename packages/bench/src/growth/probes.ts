import { operations } from '@deskwire/contract'
import { Dice } from '../fuzz/dice.ts'
import type { Answer, Send } from '../crash/api.ts'
import { RARE_TICKETS, ticketBody, type GrownTenant } from './grown-tenant.ts'
import { COMMON_WORD, RARE_WORD } from './ticket-texts.ts'

/** One call that is timed; its answer is looked at outside of the time. */
type Probe = () => Promise<void>

/** What is measured of a tenant, by name. */
export type Probes = Readonly<Record<string, Probe>>

const PAGE = 20

/** What a probe needs of the world. */
export interface ProbeParts {
  readonly send: Send
  readonly tenant: GrownTenant
  /** Names this run, so that its keys are its own. */
  readonly run: string
  /** How deep the next page is that is asked for, rows. */
  readonly depth: number
}

function expectOk(what: string, { status, body }: Answer): Answer['body'] {
  if (status > 299) throw new Error(`${what} answered ${status}: ${JSON.stringify(body)}`)
  return body
}

const itemsOf = (body: Answer['body']): readonly unknown[] => body['items'] as readonly unknown[]

/** Declared combinations of those filters of which the rare tickets have values of their own, by sort. */
function rareFilters(tenant: GrownTenant): ReadonlyMap<string, readonly string[]> {
  const bySort = new Map<string, string[]>()
  for (const { filters, sorts } of operations['tickets.list'].indexes) {
    const names = filters as readonly string[]
    if (names.length === 0 || !names.every((name) => name in tenant.rare)) continue
    const query = names.map((name) => `${name}=${tenant.rare[name as keyof GrownTenant['rare']]}`).join('&')
    for (const sort of sorts) bySort.set(sort, [...(bySort.get(sort) ?? []), query])
  }
  return bySort
}

async function cursorAt(send: Send, depth: number): Promise<string> {
  let cursor = ''
  for (let rows = 0; rows < depth; rows += PAGE) {
    const path = `/v1/tickets?limit=${PAGE}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`
    cursor = String(expectOk('A page', await send('GET', path))['nextCursor'])
  }
  return cursor
}

/** The calls that growth must not make slower. Each holds its answer to what must be in it. */
export async function createProbes({ send, tenant, run, depth }: ProbeParts): Promise<Probes> {
  const dice = new Dice(tenant.tickets)
  let made = 0
  const probes: Record<string, Probe> = {
    async create() {
      made += 1
      const body = ticketBody(tenant, tenant.tickets + made, false)
      expectOk('create', await send('POST', '/v1/tickets', { body, key: `${run}-${made}` }))
    },
    async get() {
      expectOk('get', await send('GET', `/v1/tickets/${dice.pick(tenant.sample)}`))
    },
  }
  const nextPage = `/v1/tickets?limit=${PAGE}&cursor=${encodeURIComponent(await cursorAt(send, depth))}`
  probes['next page'] = async () => {
    const { length } = itemsOf(expectOk('next page', await send('GET', nextPage)))
    if (length !== PAGE) throw new Error(`The next page has ${length} items, expected ${PAGE}.`)
  }
  for (const [sort, filters] of rareFilters(tenant)) {
    probes[`list ${sort}`] = async () => {
      const filter = dice.pick(filters)
      const { length } = itemsOf(
        expectOk('list', await send('GET', `/v1/tickets?${filter}&sort=${sort}&limit=${PAGE}`)),
      )
      if (length !== RARE_TICKETS)
        throw new Error(`The list by ${filter} has ${length} items, expected ${RARE_TICKETS}.`)
    }
  }
  const search =
    (query: string, least: number): Probe =>
    async () => {
      const body = { query, limit: 10 }
      const { length } = itemsOf(expectOk('search', await send('POST', '/v1/tickets/search', { body })))
      if (length < least) throw new Error(`The search for ${query} found ${length}, expected ${least}.`)
    }
  probes['search rare'] = search(RARE_WORD, RARE_TICKETS)
  probes['search common'] = search(`${COMMON_WORD} not answer`, 1)
  return probes
}
