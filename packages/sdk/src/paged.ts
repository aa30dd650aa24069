import { InvalidCallError, InvalidResponseError } from './errors.ts'
import type { ApiResponse, OperationInput, OperationSpec, RequestOptions, Transport } from './transport.ts'

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

/** A place in a list: the cursor of a page (null is the first), and the ids of those of its items that were given. */
type Place = [cursor: string | null, ...given: string[]]

const REMEMBERED_IDS = 10_000

/** Makes a list out of an operation that gives it page by page. */
export function createPaged<T>(
  transport: Transport,
  operation: OperationSpec,
  input: OperationInput,
  options: RequestOptions = {},
): Paged<T> {
  const { resume } = options
  const { id: operationId } = operation
  let place: Place | undefined

  /** Goes from page to page. By item, the place stays on the page until its last item was given. */
  async function* walk(byItem?: boolean): AsyncGenerator<Page<T>> {
    let at: Place = [null]
    try {
      if (resume) at = JSON.parse(resume)
    } catch {
      throw new InvalidCallError('bad resume token', { operationId, attempts: [] })
    }
    const seen = new Set(at.slice(1))
    for (;;) {
      const query = at[0] === null ? input.query : { ...input.query, cursor: at[0] }
      const response = await transport.call(operation, { ...input, query }, options).withResponse()
      const { items, nextCursor } = response.data as {
        readonly items: readonly T[]
        readonly nextCursor: string | null
      }
      // A cursor that leads to itself would be followed for ever.
      if (!Array.isArray(items) || nextCursor === undefined || nextCursor === (at[0] ?? '')) {
        const { status, requestId, attempts } = response
        throw new InvalidResponseError('no page of a list', {
          operationId,
          attempts,
          status,
          requestId,
          fault: 'shape',
        })
      }
      const fresh = items.filter((item) => {
        const [id] = idOf(item)
        return !id || (!seen.has(id) && seen.add(id))
      })
      for (const oldest of seen) if (seen.size > REMEMBERED_IDS) seen.delete(oldest)
      // On the last page the place stays there, so that a later process finds what has been added to it.
      const after: Place = nextCursor === null ? [at[0], ...items.flatMap(idOf)] : [nextCursor]
      place = byItem ? at : after
      yield { items: fresh, nextCursor, response }
      place = after
      if (nextCursor === null) return
      at = [nextCursor]
    }
  }

  async function* items(): AsyncGenerator<T> {
    for await (const page of walk(true)) {
      for (const item of page.items) {
        place?.push(...idOf(item))
        yield item
      }
    }
  }

  async function toArray({ max }: { readonly max: number }): Promise<T[]> {
    const taken: T[] = []
    if (max > 0) for await (const item of items()) if (taken.push(item) >= max) break
    return taken
  }

  return {
    [Symbol.asyncIterator]: items,
    pages: () => walk(),
    toArray,
    first: async () => (await toArray({ max: 1 }))[0],
    get resumeToken() {
      return place && JSON.stringify(place)
    },
  }
}

/** In a list of its own, empty for an item without one. */
function idOf(item: unknown): [string] | [] {
  const id = (item as { readonly id?: unknown } | null)?.id
  return typeof id === 'string' ? [id] : []
}
