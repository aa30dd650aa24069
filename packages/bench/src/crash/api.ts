/** An answer, its body read. */
export interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  /** Whether it repeats what was answered before to the same idempotency key. */
  readonly isReplay: boolean
}

/** Sends requests of one tenant to wherever its server is at present. */
export type Send = (method: string, path: string, given?: SendOptions) => Promise<Answer>

/** What a request carries. */
interface SendOptions {
  readonly body?: unknown
  readonly key?: string
  readonly ifMatch?: number
}

/**
 * Sends requests with a key of a tenant.
 * @param port - where the server listens, asked for each request: it is another one after each restart
 * @param fetcher - how they get there
 * @throws {Error} (the function returned) the connection was cut before the answer was all there
 */
export function senderFor(
  apiKey: string,
  port: () => number,
  fetcher: (request: Request) => Promise<Response> = fetch,
): Send {
  return async (method, path, { body, key, ifMatch } = {}) => {
    const headers = {
      authorization: `Bearer ${apiKey}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
    }
    const response = await fetcher(
      new Request(`http://127.0.0.1:${port()}${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    )
    return {
      status: response.status,
      body: (await response.json()) as Record<string, unknown>,
      isReplay: response.headers.get('idempotent-replayed') === 'true',
    }
  }
}

/**
 * Reads something that must be there.
 * @throws {Error} the answer is no 200
 */
export async function read<Body>(send: Send, path: string): Promise<Body> {
  const { status, body } = await send('GET', path)
  if (status !== 200) throw new Error(`GET ${path} answered ${status}: ${JSON.stringify(body)}`)
  return body as Body
}

/** Reads all pages of a list. */
export async function readAll<Item>(send: Send, path: string): Promise<readonly Item[]> {
  const items: Item[] = []
  let cursor = ''
  for (;;) {
    const page = await read<{ items: readonly Item[]; nextCursor: string | null }>(
      send,
      `${path}${path.includes('?') ? '&' : '?'}limit=100${cursor}`,
    )
    items.push(...page.items)
    if (page.nextCursor === null) return items
    cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`
  }
}
