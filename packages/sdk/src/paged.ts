import { InvalidCallError, InvalidResponseError } from './errors.ts'
import type { ApiResponse, OperationSpec } from './transport.ts'

/** One page of a list. */
export interface Page<T> {
  /** Its items, without those that the iteration gave before. */
  readonly items: readonly T[]
  /** The server's cursor of the next page; null on the last. */
  readonly nextCursor: string | null
  /** The answer that held it. */
  readonly response: ApiResponse<unknown>
}

/**
 * A list that is fetched page by page as it is read. Each iteration begins anew; filters, signal and options stay.
 *
 * No item is given twice, whatever is inserted meanwhile: the last 10,000 ids are remembered. A page that fails is retried
 * like any call; when it fails for good, nothing is lost: go on from {@link Paged.resumeToken}.
 */
export interface Paged<T> extends AsyncIterable<T> {
  /** Gives page after page instead of item after item. */
  pages(): AsyncIterable<Page<T>>
  /**
   * Reads the list into an array.
   * @param options.max - how many items at most
   * @example const newest = await client.tickets.list({ status: 'open' }).toArray({ max: 50 })
   */
  toArray(options: { readonly max: number }): Promise<T[]>
  /** The first item; undefined where there is none. */
  first(): Promise<T | undefined>
  /**
   * Where the latest iteration stands: right behind the item, or the page, that it gave last. Undefined before the first.
   * Another process goes on there with the same filters and the option `resume`. It holds no filter and no key.
   */
  readonly resumeToken: string | undefined
}

/** A place in a list: a page, and the ids of those of its items that were given. */
interface Place {
  readonly cursor: string | undefined
  readonly given: readonly string[]
}

/** Fetches the page at a cursor; undefined is the first. */
export type FetchPage = (cursor: string | undefined) => Promise<ApiResponse<unknown>>

const REMEMBERED_IDS = 10_000

/** Makes a list out of what fetches its pages. */
export function createPaged<T>(operation: OperationSpec, resume: string | undefined, fetchPage: FetchPage): Paged<T> {
  let place: Place | undefined

  async function* walk(): AsyncGenerator<{ readonly page: Page<T>; readonly at: Place; readonly after: Place }> {
    let at = resume === undefined ? { cursor: undefined, given: [] } : readToken(operation, resume)
    const seen = new Set(at.given)
    for (;;) {
      const response = await fetchPage(at.cursor)
      const { items, nextCursor } = readPage<T>(operation, response, at.cursor)
      // On the last page the place stays there, so that a later process finds what has been added to it.
      const after =
        nextCursor === null
          ? { cursor: at.cursor, given: items.flatMap((item) => idOf(item) ?? []) }
          : { cursor: nextCursor, given: [] }
      yield { page: { items: items.filter((item) => remember(seen, item)), nextCursor, response }, at, after }
      if (nextCursor === null) return
      at = after
    }
  }

  async function* pages(): AsyncGenerator<Page<T>> {
    for await (const { page, after } of walk()) {
      place = after
      yield page
    }
  }

  async function* items(): AsyncGenerator<T> {
    for await (const { page, at, after } of walk()) {
      const given = [...at.given]
      place = { cursor: at.cursor, given }
      for (const item of page.items) {
        given.push(...(idOf(item) ?? []))
        yield item
      }
      place = after
    }
  }

  return {
    [Symbol.asyncIterator]: items,
    pages,
    toArray: async ({ max }) => {
      const taken: T[] = []
      if (max > 0) for await (const item of items()) if (taken.push(item) >= max) break
      return taken
    },
    first: async () => {
      for await (const item of items()) return item
      return undefined
    },
    get resumeToken() {
      return place && writeToken(operation, place)
    },
  }
}

function readPage<T>(
  { id: operationId }: OperationSpec,
  { data, status, requestId, attempts }: ApiResponse<unknown>,
  cursor: string | undefined,
): { readonly items: readonly T[]; readonly nextCursor: string | null } {
  const { items, nextCursor } = data as { readonly items?: unknown; readonly nextCursor?: unknown }
  // A cursor that leads to itself would be followed for ever.
  if (Array.isArray(items) && (nextCursor === null || (typeof nextCursor === 'string' && nextCursor !== cursor))) {
    return { items, nextCursor }
  }
  throw new InvalidResponseError('shape', 'with JSON that is no page of a list', { status, requestId }, { operationId, attempts })
}

/** In a list of its own, so that no id spreads to nothing. */
function idOf(item: unknown): readonly [string] | undefined {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined
  return typeof id === 'string' ? [id] : undefined
}

/** Tells whether an item is new, and remembers it. */
function remember(seen: Set<string>, item: unknown): boolean {
  const [id] = idOf(item) ?? []
  if (id === undefined) return true
  if (seen.has(id)) return false
  seen.add(id)
  if (seen.size > REMEMBERED_IDS) for (const oldest of seen.values()) return seen.delete(oldest)
  return true
}

function writeToken({ id }: OperationSpec, { cursor, given }: Place): string {
  return btoa(encodeURIComponent(JSON.stringify([id, cursor ?? null, ...given])))
}

function readToken({ id: operationId }: OperationSpec, token: string): Place {
  try {
    const [id, cursor, ...given] = JSON.parse(decodeURIComponent(atob(token))) as readonly (string | null)[]
    if (id === operationId) return { cursor: cursor ?? undefined, given: given.map(String) }
  } catch {
    // Not one of ours; said below.
  }
  throw new InvalidCallError('`resume` is no resume token of this list', { operationId, attempts: [] })
}
