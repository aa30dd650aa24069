import type { CollectionSpec, Store, Stored, Timer, Transaction } from '@deskwire/platform'

/** A document of these tests: a number under a group, with a code that nobody else may have. */
export interface Row {
  readonly group: string
  readonly n: number
  readonly code: string | null
}

export const rows: CollectionSpec<Row> = {
  name: 'rows',
  indexes: {
    n: { key: ({ group, n }) => [group, n] },
    code: { unique: true, key: ({ code }) => (code === null ? null : [code]) },
  },
}

/** Settings of these tests, which a server may keep in memory for a second. */
export const settings: CollectionSpec<Row> = { ...rows, name: 'settingRows', settings: true }

export const row = (n: number, fields: Partial<Row> = {}): Row => ({ group: 'g', n, code: null, ...fields })

export const TENANT = 'tnt_a'

export const insert = (store: Store, id: string, value: Row, spec = rows): Promise<unknown> =>
  store.transaction(TENANT, async (tx) => tx.insert(spec, id, value))

export const read = (store: Store, id: string, spec = rows): Promise<Row | undefined> =>
  store.transaction(TENANT, async (tx) => (await tx.get(spec, id))?.value, { readOnly: true })

export async function add(tx: Transaction, id: string, by = 1, spec = rows): Promise<number> {
  const stored = (await tx.get(spec, id)) as Stored<Row>
  tx.replace(spec, stored, { ...stored.value, n: stored.value.n + by })
  return stored.value.n + by
}

/** An event of a subject. */
export const event = (id: string, subjectId = 'one') => ({
  id,
  type: 'row.changed',
  schemaVersion: 1,
  subject: { type: 'row', id: subjectId },
  occurredAt: 1,
  recordedAt: 1,
  actor: { type: 'system', id: 'system' } as const,
  causedBy: null,
  data: {},
  content: {},
  visibleToAccount: null,
})

/** Sequences of the whole feed. */
export const sequences = async (store: Store, tenant = TENANT): Promise<readonly number[]> =>
  store.transaction(
    tenant,
    async (tx) =>
      (await tx.events({ direction: 'ascending', limit: 10_000 })).map(({ sequence }) => sequence),
    { readOnly: true },
  )

export const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1)

/** A timer of a kind that nobody handles. */
export const timer = (id: string, dueAt: number): Timer => ({ id, kind: 'k', subjectId: 's', dueAt })
