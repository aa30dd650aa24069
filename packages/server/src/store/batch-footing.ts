import { addRow, addRows, emptyColumns, type Columns } from './batch-columns.ts'
import { idAt, WIDTH, type CommitItem } from './commit-item.ts'
import { endOfPrefix } from './key-text.ts'

/** What commits of one batch rest on: in the database, and in one another. */
export interface BatchFooting {
  /** In rising order, which is that of their locks. */
  readonly tenants: readonly number[]
  /** Whether items of each of the tenants rest on that no other process has written it. */
  readonly alone: readonly boolean[]
  /** Those that are found out by the making of a document stand last. */
  readonly guards: Columns
  /** How many of the guards are found out by looking alone. */
  readonly lookedFor: number
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

/** Who wrote a document last, and what that leaves. */
interface Writer {
  readonly position: number
  readonly revision: number
  readonly isThere: boolean
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
 * @param isPresumed - whether documents of a collection, given by its number, are presumed to be absent without a look: those are
 * looked for, since now and then one is there, and a refusal costs less than a batch that breaks
 */
export function footingOf(
  items: readonly CommitItem[],
  numberOf: (tenant: string) => number,
  isPresumed: (collection: number) => boolean = () => false,
): BatchFooting {
  const [guarded, takenTimers, claimedRows] = [emptyColumns(4), emptyColumns(3), emptyColumns(5)]
  const absent = emptyColumns(4)
  const absentNames: string[] = []
  const tenants = new Map<number, boolean>()
  const writers = new Map<string, Writer>()
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
      const [before, revision, body] = documents.slice(i + 2, i + 5)
      if (before === 0 && !writers.has(name)) {
        addRow(absent, position, tenant, collection, id, 0)
        absentNames.push(name)
      } else if (!rest(name, collection, id, before as number)) continue
      writers.set(name, { position, revision: revision as number, isThere: body !== null })
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
  const isMade = absentNames.map(
    (name, row) => writers.get(name)?.isThere === true && !isPresumed(absent.columns[1]?.[row] as number),
  )
  addRows(guarded, absent, (row) => !isMade[row])
  const lookedFor = guarded.owners.length
  addRows(guarded, absent, (row) => isMade[row] === true)
  const locked = [...tenants.keys()].sort((left, right) => left - right)
  return {
    tenants: locked,
    alone: locked.map((tenant) => tenants.get(tenant) === true),
    guards: guarded,
    lookedFor,
    takenTimers,
    claims: claimedRows,
    leans,
    stale,
    rivals,
  }
}
