import { operations, type OperationId } from '@deskwire/contract'
import type { Call, Rendered } from '../use-case.ts'
import type { CollectionSpec, IndexQuery, IndexRow, Transaction } from '../ports/store.ts'
import { Refusal } from '../refusal.ts'
import type { IndexKey, KeyPart } from '../store/index-key.ts'
import { listIndexName } from '../store/list-index.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'

/** What a list operation's query has in common with every other's. */
interface ListQuery {
  readonly limit?: number
  readonly cursor?: string
  readonly sort?: string
  readonly [filter: string]: unknown
}

/** How a list operation is served. */
export interface ListPlan<Value> {
  readonly collection: CollectionSpec<Value>
  readonly render: (value: Value) => unknown
  /** Filters that the caller's own confinement adds to those of the query. */
  readonly confined?: Readonly<Record<string, KeyPart>>
  /** A filter that is a lower bound of the sort instead of an equal value, with the sort field that it bounds. */
  readonly since?: { readonly filter: string; readonly sort: string }
  /** The filter that at most one document answers; it has a unique index of its own name, scoped by this key. */
  readonly unique?: { readonly filter: string; readonly scope: IndexKey }
  /** Drops rows that the caller may not see, where no index says so. */
  readonly visible?: (value: Value) => boolean
  /** What else a cursor is bound to, beside the index, its prefix and the sort. */
  readonly bound?: string
}

const DEFAULT_LIMIT = 20

/**
 * Lists a collection by one of its declared indexes, a page at a time, stable under inserts.
 * @throws {Refusal} `unsupported-combination` where no index serves the filters with the sort; `invalid-cursor`
 */
export async function listPage<Value>(
  tx: Transaction,
  call: Call<OperationId>,
  plan: ListPlan<Value>,
): Promise<Rendered> {
  const query = call.query as ListQuery
  const { limit = DEFAULT_LIMIT, cursor, sort = '-createdAt', ...filters } = query
  const sortField = sort.replace(/^-/, '')
  const direction = sort.startsWith('-') ? 'descending' : 'ascending'
  const index = chooseIndex(call.operationId, plan, filters, sortField)
  const purpose = JSON.stringify([
    call.operationId,
    call.principal.tenant,
    sort,
    index.name,
    index.prefix,
    index.from ?? null,
    plan.bound ?? null,
  ])
  let after: IndexKey | undefined = cursor === undefined ? undefined : decodeCursor(purpose, cursor)

  // NOTE: a cursor names a row that the caller sees, and there is one only where a further such row follows: neither tells
  // of rows that are dropped.
  const seen: IndexRow<Value>[] = []
  let more = true
  while (more && seen.length <= limit) {
    const want = limit - seen.length + 1
    const request: IndexQuery = {
      index: index.name,
      prefix: index.prefix,
      direction,
      limit: want,
      ...(after && { after }),
      ...(index.from && { from: index.from }),
    }
    const rows: readonly IndexRow<Value>[] = await tx.query(plan.collection, request)
    more = rows.length === want
    for (const row of rows) if (plan.visible?.(row.value) ?? true) seen.push(row)
    after = rows.at(-1)?.key ?? after
  }
  const page = seen.slice(0, limit)
  const last = page.at(-1)
  return {
    body: {
      items: page.map(({ value }) => plan.render(value)),
      nextCursor: seen.length > limit && last ? encodeCursor(purpose, last.key) : null,
    },
  }
}

interface ChosenIndex {
  readonly name: string
  readonly prefix: IndexKey
  readonly from?: IndexKey
}

function chooseIndex<Value>(
  operationId: OperationId,
  plan: ListPlan<Value>,
  filters: Readonly<Record<string, unknown>>,
  sort: string,
): ChosenIndex {
  const given = Object.keys(filters).filter((name) => filters[name] !== undefined)
  const unique = plan.unique
  if (unique && given.length === 1 && given[0] === unique.filter) {
    return { name: unique.filter, prefix: [...unique.scope, filters[unique.filter] as KeyPart] }
  }
  const since = plan.since && given.includes(plan.since.filter) ? plan.since : undefined
  const equal: Record<string, KeyPart> = { ...plan.confined }
  for (const name of given) if (name !== since?.filter) equal[name] = filters[name] as KeyPart
  const names = Object.keys(equal).sort()
  const name = listIndexName(names, sort)
  if (!plan.collection.indexes[name] || (since && since.sort !== sort)) {
    const served = operations[operationId] as { readonly indexes?: unknown }
    throw new Refusal(
      'unsupported-combination',
      'No index serves these filters together with this sort; `supported` lists what is served.',
      {
        members: { supported: served.indexes ?? [] },
      },
    )
  }
  return {
    name,
    prefix: names.map((filter) => equal[filter] as KeyPart),
    ...(since && { from: [filters[since.filter] as KeyPart] }),
  }
}
