import { requestBytes } from './http-load.ts'

/** A tenant as the load knows it. */
export interface LoadedTenant {
  readonly apiKey: string
  readonly accountId: string
  readonly contactId: string
}

const AGENTS = 6

/**
 * Gives a new tenant an account, a contact and a few agents who are there.
 * @param send - how a request reaches the server
 */
export async function setUpTenant(
  port: number,
  apiKey: string,
  send: (request: Request) => Promise<Response> = fetch,
): Promise<LoadedTenant> {
  const base = `http://127.0.0.1:${port}`
  async function call<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    const headers = {
      authorization: `Bearer ${apiKey}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
    }
    const response = await send(
      new Request(base + path, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    )
    if (!response.ok)
      throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
    return (await response.json()) as Body
  }
  const account = await call<{ id: string }>('POST', '/v1/accounts', { name: 'Windpark Nord' })
  const contact = await call<{ id: string }>('POST', '/v1/contacts', {
    name: 'Inga Brandt',
    email: 'inga@windpark.example',
    accountId: account.id,
  })
  const { items: centers } = await call<{ items: { id: string }[] }>('GET', '/v1/centers?limit=10')
  for (let i = 0; i < AGENTS; i += 1) {
    const agent = await call<{ id: string }>('POST', '/v1/agents', {
      name: `Agent ${i}`,
      centerId: centers[i % centers.length]?.id,
      tier: i < 4 ? 'L1' : 'L2',
      languages: [{ language: 'en', level: 9 }],
      skills: [{ skill: 'network', level: 6 }],
      capacity: { api: 2, portal: 2, email: 4, chat: 3, phone: 1 },
    })
    await call('PUT', `/v1/agents/${agent.id}/presence`, { state: 'available' })
  }
  return { apiKey, accountId: account.id, contactId: contact.id }
}

const DESCRIPTION =
  'Since 2026-11-20 09:00 UTC the instance i-bp1a2b3c4d5e6f does not answer to ping; every connection times out with error code 504. ' +
  'We restarted it twice and changed the security group, without any effect. The console shows it as running. ' +
  'Our customers cannot reach the portal, and the turbines of the northern park report nothing. Please look at it soon.'

/** The request that creates the n-th ticket of a tenant. */
export function createRequest(
  { apiKey, accountId, contactId }: LoadedTenant,
  n: number,
  run: string,
): Buffer {
  return requestBytes(
    'POST',
    '/v1/tickets',
    { Authorization: `Bearer ${apiKey}`, 'Idempotency-Key': `${run}-${n}` },
    JSON.stringify({
      title: `Instance ${n} cannot be reached`,
      description: DESCRIPTION,
      accountId,
      contactId,
      severity: 'P3',
      channel: 'portal',
      product: 'ecs',
      resourceRegion: 'cn-hangzhou',
      metadata: { plant: 'nord-7', shift: 'early' },
    }),
  )
}

/** The request that reads a ticket. */
export const getRequest = ({ apiKey }: LoadedTenant, id: string): Buffer =>
  requestBytes('GET', `/v1/tickets/${id}`, { Authorization: `Bearer ${apiKey}` })
