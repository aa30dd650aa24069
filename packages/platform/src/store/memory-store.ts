import type { SequencedEvent } from '../events/event.ts'
import type { SequencerHead, Store, SystemStore, TenantTimer, Transaction } from '../ports/store.ts'
import { MemorySearch } from './memory-search.ts'
import { MemoryTenant } from './memory-tenant.ts'
import { BufferedTransaction } from './buffered-transaction.ts'
import type { Commit } from './commit.ts'
import { MemoryReader } from './memory-reader.ts'
import { ContentionError, UniqueKeyError } from './store-errors.ts'
import { SortedRows } from './sorted-rows.ts'

/** Settings of a memory store. */
export interface MemoryStoreOptions {
  /**
   * Asked after each run of a body; true throws the run away and runs the body again, as a conflict would.
   * For tests: every use case must stand it. @default never
   */
  readonly interrupt?: () => boolean
  /** Runs of one body before it is given up. @default 50 */
  readonly maxAttempts?: number
}

// A body that has looked at the index after a refusal and still inserts means to.
const MAX_UNIQUE_REFUSALS = 2

interface TenantState {
  readonly data: MemoryTenant
  readonly search: MemorySearch
}

/**
 * A store in memory: the sandbox's, and the first that the contract suite was written for.
 * Bodies run side by side; a commit is one synchronous step that checks what the body had read.
 * @example
 * const store = createMemoryStore()
 * await store.transaction('tnt_a', async (tx) => tx.putContent({ contentId: 'cnt_1', value: 'hello', salt: '00' }))
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): Store {
  const { interrupt = () => false, maxAttempts = 50 } = options
  const tenants = new Map<string, TenantState>()
  const directory = new Map<string, Set<string>>()

  function stateOf(tenant: string): TenantState {
    if (tenant === '') throw new TypeError('Could not open a transaction: the tenant is empty.')
    let state = tenants.get(tenant)
    if (!state) {
      state = { data: new MemoryTenant(), search: new MemorySearch() }
      tenants.set(tenant, state)
    }
    return state
  }

  // After a conflict, the runs of a tenant's losers go one after another: however many write one document, all get through.
  const lanes = new Map<string, Promise<void>>()
  async function queue(tenant: string): Promise<() => void> {
    const before = lanes.get(tenant)
    let leave: () => void = () => undefined
    const turn = new Promise<void>((resolve) => {
      leave = resolve
    })
    lanes.set(tenant, turn)
    await before
    return () => {
      if (lanes.get(tenant) === turn) lanes.delete(tenant)
      leave()
    }
  }

  async function transaction<Result>(
    tenant: string,
    body: (tx: Transaction) => Promise<Result>,
  ): Promise<Result> {
    let refused = 0
    let leave: (() => void) | undefined
    try {
      for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
        const state = stateOf(tenant)
        const tx = new BufferedTransaction(new MemoryReader(state.data, state.search))
        const result = await body(tx)
        if (interrupt() && attempt < maxAttempts) continue
        if (stateOf(tenant) !== state || !isCurrent(state.data, tx.commit)) {
          leave ??= await queue(tenant)
          continue
        }
        try {
          apply(tenant, state, tx.commit)
          return result
        } catch (error) {
          // Somebody took the key since the body looked. It looks again, and throws only if it still wants the key.
          if (!(error instanceof UniqueKeyError) || refused === MAX_UNIQUE_REFUSALS) throw error
          refused += 1
        }
      }
    } finally {
      leave?.()
    }
    throw new ContentionError(maxAttempts)
  }

  function isCurrent(data: MemoryTenant, commit: Commit): boolean {
    for (const [spec, reads] of commit.reads) {
      const collection = data.collection(spec)
      for (const [id, seen] of reads)
        if ((collection.get(id)?.revision ?? 0) !== (seen?.revision ?? 0)) return false
    }
    for (const [id, dueAt] of commit.takenTimers) if (data.timers.get(id)?.dueAt !== dueAt) return false
    return true
  }

  function apply(tenant: string, { data, search }: TenantState, commit: Commit): void {
    for (const [spec, writes] of commit.writes) data.collection(spec).checkUnique(writes)
    for (const [spec, writes] of commit.writes) {
      const collection = data.collection(spec)
      for (const [id, value] of writes) {
        if (value === undefined) collection.remove(id)
        else collection.put(id, value)
      }
    }
    data.unsequenced.push(...commit.events)
    data.forgetEvents(commit.forgetBefore)
    for (const [id, content] of commit.content) {
      if (content) data.content.set(id, content)
      else data.content.delete(id)
    }
    for (const [id, timer] of commit.timers) {
      if (timer) data.setTimer(timer)
      else data.dropTimer(id)
    }
    for (const { kind, id, document } of commit.texts) {
      if (document) search.put(kind, document)
      else search.remove(kind, id)
    }
    for (const { kind, key, present } of commit.directory) {
      const row = `${kind}\n${key}`
      const holders = directory.get(row) ?? new Set()
      if (present) directory.set(row, holders.add(tenant))
      else holders.delete(tenant)
    }
  }

  return { transaction, system: createSystemStore(tenants, directory) }
}

function createSystemStore(
  tenants: Map<string, TenantState>,
  directory: Map<string, Set<string>>,
): SystemStore {
  const data = (tenant: string): MemoryTenant => tenants.get(tenant)?.data ?? new MemoryTenant()
  const sameHead = (left: SequencerHead, right: SequencerHead) =>
    left.sequence === right.sequence && left.fence === right.fence

  return {
    find: async (kind, key) => [...(directory.get(`${kind}\n${key}`) ?? [])].sort(),

    async dueTimers({ until, tenant, limit }) {
      const order = new SortedRows()
      const found = new Map<string, TenantTimer>()
      for (const [name, state] of tenants) {
        if (tenant !== undefined && name !== tenant) continue
        for (const row of state.data.timerOrder.ascending([], [], false, limit)) {
          const timer = state.data.timers.get(row.id)
          if (!timer || timer.dueAt > until) break
          const id = `${name}\n${timer.id}`
          found.set(id, { ...timer, tenant: name })
          order.insert({ key: [timer.dueAt, timer.id, name], id })
        }
      }
      return order.ascending([], [], false, limit).flatMap(({ id }) => found.get(id) ?? [])
    },

    async timers(tenant) {
      const { timers, timerOrder } = data(tenant)
      const first = timerOrder.first([])
      return { pending: timers.size, nextDueAt: first ? (timers.get(first.id)?.dueAt ?? null) : null }
    },

    unsequenced: async (tenant, limit) =>
      data(tenant)
        .unsequenced.slice(0, limit)
        .map((event) => ({ ...event, tenant })),

    tenantsWaiting: async (limit) =>
      [...tenants]
        .flatMap(([name, state]) => (state.data.unsequenced.length > 0 ? [name] : []))
        .slice(0, limit),

    head: async (tenant) => data(tenant).head,

    async lease(tenant, holder, now, ttlMs) {
      const state = tenants.get(tenant)?.data
      if (!state || (state.lease && state.lease.holder !== holder && state.lease.until > now))
        return undefined
      if (state.lease?.holder !== holder || state.lease.until <= now) {
        state.head = { ...state.head, fence: state.head.fence + 1 }
      }
      state.lease = { holder, until: now + ttlMs }
      return state.head
    },

    async sequence(tenant, expected, events: readonly SequencedEvent[]) {
      const state = tenants.get(tenant)?.data
      if (!state || !sameHead(state.head, expected)) return false
      if (events.some((event, i) => state.unsequenced[i]?.id !== event.id)) return false
      state.unsequenced.splice(0, events.length)
      for (const event of events) state.addSequenced(event)
      const last = events[events.length - 1]
      if (last) state.head = { ...state.head, sequence: last.sequence }
      return true
    },

    async lastSteps(tenant, subjects) {
      const { eventsBySubject } = data(tenant)
      return new Map(subjects.map((subject) => [subject, eventsBySubject.get(subject)?.at(-1)?.step ?? 0]))
    },

    async drop(tenant) {
      tenants.delete(tenant)
      for (const holders of directory.values()) holders.delete(tenant)
    },
  }
}
