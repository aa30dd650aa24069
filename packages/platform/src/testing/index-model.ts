import assert from 'node:assert/strict'
import type { CollectionSpec, IndexQuery, IndexSpec, Store } from '../ports/store.ts'
import type { IndexKey, KeyPart } from '../store/index-key.ts'

/** States of a document of an index program. */
export const indexStates = ['open', 'done', 'op', '\u{1f600}', 7, true, null] as const

/**
 * A change of the collection that an index program works on: a document's index key of two parts, null for one that the index
 * leaves out, and its state, which is in no key of the index.
 */
export type IndexChange =
  | { readonly id: string; readonly key: IndexKey | null; readonly state?: (typeof indexStates)[number] }
  | { readonly id: string; readonly removed: true }

/** A query of an index program; the index is the program's own. */
export type IndexProgramQuery = Omit<IndexQuery, 'index'>

/** Changes, each group in one transaction, then queries of what they have left. */
export interface IndexProgram {
  readonly commits: readonly (readonly IndexChange[])[]
  readonly queries: readonly IndexProgramQuery[]
}

interface Row {
  readonly key: IndexKey | null
  readonly state: KeyPart
}

const ownKey = ({ key }: Row): IndexKey | null => key

// The same rows once more without any of their own, by an index that has the state as the first part, the second or the third.
function unionAt(at: number): Record<string, IndexSpec<Row>> {
  const index = `state at ${at}`
  return {
    [index]: { key: ({ key, state }) => key && [...key.slice(0, at), state, ...key.slice(at)] },
    [`union at ${at}`]: { key: ownKey, unionOf: { index, at, values: indexStates } },
  }
}

const rows: CollectionSpec<Row> = {
  name: 'contractRows',
  indexes: { key: { key: ownKey }, ...unionAt(0), ...unionAt(1), ...unionAt(2) },
}

/** The indexes that give the rows of a query: the program's own, and the unions that a prefix of its length can be asked of. */
const indexesFor = ({ prefix }: IndexProgramQuery): readonly string[] => [
  'key',
  ...[0, 1, 2].filter((at) => at <= prefix.length).map((at) => `union at ${at}`),
]

const kinds = ['boolean', 'number', 'string']

// Written apart from the store's own order on purpose: null, false, true, numbers, strings by UTF-16 code units.
function order(left: IndexKey, right: IndexKey): number {
  for (const [i, a] of left.entries()) {
    if (i >= right.length) return 1
    const b = right[i] as KeyPart
    const byKind = (a === null ? -1 : kinds.indexOf(typeof a)) - (b === null ? -1 : kinds.indexOf(typeof b))
    if (byKind !== 0) return byKind
    if (a === null || b === null || a === b) continue
    if (typeof a === 'string' && typeof b === 'string') return byCodeUnits(a, b)
    return Number(a) - Number(b)
  }
  return left.length - right.length
}

function byCodeUnits(a: string, b: string): number {
  for (let i = 0; i < a.length && i < b.length; i += 1) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

function answerOf(
  documents: ReadonlyMap<string, IndexKey | null>,
  query: IndexProgramQuery,
): readonly IndexKey[] {
  const { prefix, from, after, direction = 'ascending', limit } = query
  const keys = [...documents].flatMap(([id, key]): IndexKey[] => (key ? [[...key, id]] : [])).sort(order)
  if (direction === 'descending') keys.reverse()
  const lowest = [...prefix, ...(from ?? [])]
  return keys
    .filter((key) => prefix.every((part, i) => key[i] === part))
    .filter((key) => order(key, lowest) >= 0)
    .filter((key) => !after || (direction === 'descending' ? order(key, after) < 0 : order(key, after) > 0))
    .slice(0, limit)
}

/**
 * Runs a program on a store and on a plain sorted array, and compares every answer, those of unions with the same key too.
 * @param program - from a generator of yours; `after` must lie under `prefix`
 * @throws {AssertionError} the store answers otherwise than the array
 * @example
 * await runIndexProgram(createMemoryStore(), 'tnt_a', {
 *   commits: [[{ id: 'x', key: [2] }, { id: 'y', key: [1] }]],
 *   queries: [{ prefix: [], limit: 10 }],
 * })
 */
export async function runIndexProgram(
  store: Store,
  tenant: string,
  { commits, queries }: IndexProgram,
): Promise<void> {
  const documents = new Map<string, IndexKey | null>()
  for (const changes of commits) {
    await store.transaction(tenant, async (tx) => {
      for (const change of changes) {
        const stored = await tx.get(rows, change.id)
        if ('removed' in change) {
          if (stored) tx.remove(rows, stored)
          continue
        }
        const { id, key, state = 'open' } = change
        if (stored) tx.replace(rows, stored, { key, state })
        else tx.insert(rows, id, { key, state })
      }
    })
    for (const change of changes) {
      if ('removed' in change) documents.delete(change.id)
      else documents.set(change.id, change.key)
    }
  }
  await check(store, tenant, documents, queries)
  // A store that writes behind what it has decided has written by the time that it tells of timers.
  await store.system.timers(tenant)
  await check(store, tenant, documents, queries)
}

async function check(
  store: Store,
  tenant: string,
  documents: ReadonlyMap<string, IndexKey | null>,
  queries: readonly IndexProgramQuery[],
): Promise<void> {
  const asked = queries.flatMap((query) => indexesFor(query).map((index) => ({ index, ...query })))
  const answers = await store.transaction(tenant, (tx) =>
    Promise.all(asked.map((query) => tx.query(rows, query))),
  )
  for (const [i, found] of answers.entries()) {
    const query = asked[i] as IndexQuery
    assert.deepEqual(
      found.map((row) => row.key),
      answerOf(documents, query),
      `The index answers ${JSON.stringify(query)} otherwise than a sorted array does.`,
    )
    for (const row of found) assert.deepEqual([...(row.value.key ?? []), row.id], row.key)
  }
}
