import { addRow, emptyColumns, type Columns } from './batch-columns.ts'
import { idAt, WIDTH, type CommitItem } from './commit-item.ts'
import { endOfPrefix } from './key-text.ts'

/** What commits of one batch rest on: in the database, and in one another. */
export interface BatchFooting {
  /** In rising order, which is that of their locks. */
  readonly tenants: readonly number[]
  /** Whether items of each of the tenants rest on that no other process has written it. */
  readonly alone: readonly boolean[]
  readonly guards: Columns
  readonly takenTimers: Columns
  readonly claims: Columns
  /** Items that rest on what another item of the batch writes: they stand and fall with it. Pairs of positions. */
  readonly leans: readonly (readonly [item: number, on: number])[]
  /**
   * Items that cannot be written together with the others: they rest on another revision of a document than the one that an earlier
   * item leaves, or claim a unique key that another claims too, or gives up only after them.
   */
  readonly stale: readonly number[]
  /** Items that claim a unique key twice: position and index. */
  readonly rivals: readonly (readonly [item: number, index: number])[]
}

/** A unique key claimed: for which document, by which item. */
interface Claim {
  readonly id: string
  readonly position: number
}

/**
 * Says what commits of one batch rest on, in their order. A document that one writes and a later one rests on is checked for the
 * first only.
 * @param numberOf - number of a tenant
 */
export function footingOf(items: readonly CommitItem[], numberOf: (tenant: string) => number): BatchFooting {
  const [guarded, takenTimers, claimedRows] = [emptyColumns(4), emptyColumns(3), emptyColumns(5)]
  const tenants = new Map<number, boolean>()
  const writers = new Map<string, { readonly position: number; readonly revision: number }>()
  const stale: number[] = []
  const timerWriters = new Map<string, number>()
  const leans: (readonly [number, number])[] = []
  const rivals: (readonly [number, number])[] = []
  const claimed = new Map<string, Claim>()
  /** All who claimed a unique key in this batch, whether or not they have it still. */
  const claimants = new Map<string, Claim[]>()
  const positions = new Map(items.map(({ seq }, position) => [seq, position]))

  for (const [position, item] of items.entries()) {
    const tenant = numberOf(item.tenant)
    tenants.set(tenant, item.aloneSince !== undefined || tenants.get(tenant) === true)
    for (const seq of item.dependsOn) {
      const on = positions.get(seq)
      if (on !== undefined) leans.push([position, on])
    }
    const rest = (name: string, collection: number, id: string, revision: number): boolean => {
      const writer = writers.get(name)
      if (!writer) addRow(guarded, position, tenant, collection, id, revision)
      else if (writer.revision === revision) leans.push([position, writer.position])
      else stale.push(position)
      return !writer || writer.revision === revision
    }
    const { guards, documents, droppedRows, addedRows, takenTimers: taken } = item
    for (let i = 0; i < guards.length; i += WIDTH.guards) {
      const [collection, id, revision] = [guards[i], guards[i + 1], guards[i + 2]] as [number, string, number]
      rest(`${tenant} ${collection} ${id}`, collection, id, revision)
    }
    for (let i = 0; i < documents.length; i += WIDTH.documents) {
      const collection = documents[i] as number
      const id = documents[i + 1] as string
      const name = `${tenant} ${collection} ${id}`
      if (rest(name, collection, id, documents[i + 2] as number))
        writers.set(name, { position, revision: documents[i + 3] as number })
    }
    for (let i = 0; i < droppedRows.length; i += WIDTH.droppedRows) {
      if (claimants.size === 0) break
      const id = idAt(item, droppedRows[i + 1] as number)
      const name = `${tenant} ${droppedRows[i]} ${droppedRows[i + 2]}`
      if (claimed.get(name)?.id === id) claimed.delete(name)
      // Whoever gives up a key that it did not claim in this batch has held it since before: the others claimed it too early, also
      // those that have let go of it again.
      const claims = claimants.get(name)
      if (claims && !claims.some((each) => each.id === id)) {
        for (const each of claims) stale.push(each.position)
        claimants.delete(name)
        claimed.delete(name)
      }
    }
    for (let i = 0; i < addedRows.length; i += WIDTH.addedRows) {
      if (addedRows[i + 3] === 0) continue
      const index = addedRows[i] as number
      const id = idAt(item, addedRows[i + 1] as number)
      const key = addedRows[i + 2] as string
      const name = `${tenant} ${index} ${key}`
      const holder = claimed.get(name)
      if (!holder || holder.id === id) {
        claimed.set(name, { id, position })
        claimants.set(name, [...(claimants.get(name) ?? []), { id, position }])
      } else if (holder.position === position) rivals.push([position, index])
      else stale.push(position)
      addRow(claimedRows, position, tenant, index, key, endOfPrefix(key), id)
    }
    for (let i = 0; i < taken.length; i += WIDTH.takenTimers) {
      const id = taken[i] as string
      const writer = timerWriters.get(`${tenant} ${id}`)
      if (writer === undefined) addRow(takenTimers, position, tenant, id, taken[i + 1] as number)
      else leans.push([position, writer])
    }
    for (const id of item.droppedTimers) timerWriters.set(`${tenant} ${id}`, position)
    for (let i = 0; i < item.timers.length; i += WIDTH.timers)
      timerWriters.set(`${tenant} ${item.timers[i]}`, position)
  }
  const locked = [...tenants.keys()].sort((left, right) => left - right)
  return {
    tenants: locked,
    alone: locked.map((tenant) => tenants.get(tenant) === true),
    guards: guarded,
    takenTimers,
    claims: claimedRows,
    leans,
    stale,
    rivals,
  }
}
