import { idAt, WIDTH, type CommitItem } from './commit-item.ts'
import { endOfPrefix, keyText } from './key-text.ts'

type Value = number | string | null

/** Columns of rows, to go as arrays into one statement. */
export interface Columns {
  readonly columns: readonly Value[][]
  /** Item of each row, as its position in the batch. */
  readonly owners: number[]
}

/** Several commits as one: what they rest on in the database, and what they come to together. */
export interface MergedItems {
  readonly tenants: readonly number[]
  readonly guards: Columns
  readonly takenTimers: Columns
  readonly claims: Columns
  readonly puts: Columns
  readonly removed: Columns
  readonly droppedRows: Columns
  readonly addedRows: Columns
  readonly events: Columns
  readonly forgets: Columns
  readonly content: Columns
  readonly erased: Columns
  readonly timers: Columns
  readonly droppedTimers: Columns
  readonly published: Columns
  readonly unpublished: Columns
  readonly texts: readonly (CommitItem['texts'][number] & { readonly tenant: number })[]
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

const table = (width: number): Columns => ({ columns: Array.from({ length: width }, () => []), owners: [] })

function add({ columns, owners }: Columns, owner: number, ...values: readonly Value[]): void {
  owners.push(owner)
  for (let i = 0; i < values.length; i += 1) (columns[i] as Value[]).push(values[i] as Value)
}

interface Row {
  readonly owner: number
  readonly values: readonly Value[]
  readonly isThere: boolean
}

/** A unique key claimed: for which document, by which item. */
interface Claim {
  readonly id: string
  readonly position: number
}

/** The last word on each row. */
class LastWords {
  readonly #rows = new Map<string, Row>()

  say(name: string, owner: number, isThere: boolean, values: readonly Value[]): void {
    this.#rows.set(name, { owner, values, isThere })
  }

  write(present: Columns, absent: Columns, keyWidth: number): void {
    for (const { owner, values, isThere } of this.#rows.values()) {
      if (isThere) add(present, owner, ...values)
      else add(absent, owner, ...values.slice(0, keyWidth))
    }
  }
}

/**
 * Merges commits of one batch, in their order. A document that one writes and a later one rests on is checked for the first only.
 * @param numberOf - number of a tenant
 */
export function mergeItems(items: readonly CommitItem[], numberOf: (tenant: string) => number): MergedItems {
  const merged = {
    guards: table(4),
    takenTimers: table(3),
    claims: table(5),
    puts: table(5),
    removed: table(3),
    droppedRows: table(3),
    addedRows: table(5),
    events: table(8),
    forgets: table(2),
    content: table(4),
    erased: table(2),
    timers: table(4),
    droppedTimers: table(2),
    published: table(3),
    unpublished: table(3),
  }
  const tenants = new Set<number>()
  const documents = new LastWords()
  const writers = new Map<string, { readonly position: number; readonly revision: number }>()
  const stale: number[] = []
  const rows = new LastWords()
  const content = new LastWords()
  const timers = new LastWords()
  const timerWriters = new Map<string, number>()
  const directory = new LastWords()
  const texts = new Map<string, MergedItems['texts'][number]>()
  const leans: (readonly [number, number])[] = []
  const rivals: (readonly [number, number])[] = []
  const claimed = new Map<string, Claim>()
  /** All who claimed a unique key in this batch, whether or not they have it still. */
  const claimants = new Map<string, Claim[]>()
  const positions = new Map(items.map(({ seq }, position) => [seq, position]))

  for (const [position, item] of items.entries()) {
    const tenant = numberOf(item.tenant)
    tenants.add(tenant)
    for (const seq of item.dependsOn) {
      const on = positions.get(seq)
      if (on !== undefined) leans.push([position, on])
    }
    const rest = (collection: number, id: string, revision: number): boolean => {
      const writer = writers.get(`${tenant} ${collection} ${id}`)
      if (!writer) add(merged.guards, position, tenant, collection, id, revision)
      else if (writer.revision === revision) leans.push([position, writer.position])
      else {
        stale.push(position)
        return false
      }
      return true
    }
    const { guards, documents: written } = item
    for (let i = 0; i < guards.length; i += WIDTH.guards)
      rest(guards[i] as number, guards[i + 1] as string, guards[i + 2] as number)
    for (let i = 0; i < written.length; i += WIDTH.documents) {
      const collection = written[i] as number
      const id = written[i + 1] as string
      const before = written[i + 2] as number
      const revision = written[i + 3] as number
      const body = written[i + 4] as Value
      if (!rest(collection, id, before)) continue
      const name = `${tenant} ${collection} ${id}`
      writers.set(name, { position, revision })
      documents.say(name, position, body !== null, [tenant, collection, id, revision, body])
    }
    const { droppedRows, addedRows, takenTimers } = item
    for (let i = 0; i < droppedRows.length; i += WIDTH.droppedRows) {
      const index = droppedRows[i] as number
      const id = idAt(item, droppedRows[i + 1] as number)
      const key = droppedRows[i + 2] as string
      const full = key + keyText([id])
      rows.say(`${tenant} ${index} ${full}`, position, false, [tenant, index, full])
      const name = `${tenant} ${index} ${key}`
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
      const index = addedRows[i] as number
      const id = idAt(item, addedRows[i + 1] as number)
      const key = addedRows[i + 2] as string
      const full = key + keyText([id])
      const collection = written[(addedRows[i + 1] as number) * WIDTH.documents] as number
      rows.say(`${tenant} ${index} ${full}`, position, true, [tenant, index, full, id, collection])
      if (addedRows[i + 3] === 0) continue
      const name = `${tenant} ${index} ${key}`
      const holder = claimed.get(name)
      if (!holder || holder.id === id) {
        claimed.set(name, { id, position })
        claimants.set(name, [...(claimants.get(name) ?? []), { id, position }])
      } else if (holder.position === position) rivals.push([position, index])
      else stale.push(position)
      add(merged.claims, position, tenant, index, key, endOfPrefix(key), id)
    }
    for (let i = 0; i < takenTimers.length; i += WIDTH.takenTimers) {
      const id = takenTimers[i] as string
      const writer = timerWriters.get(`${tenant} ${id}`)
      if (writer === undefined) add(merged.takenTimers, position, tenant, id, takenTimers[i + 1] as number)
      else leans.push([position, writer])
    }
    for (const id of item.droppedTimers) timers.say(`${tenant} ${id}`, position, false, [tenant, id])
    for (let i = 0; i < item.timers.length; i += WIDTH.timers)
      timers.say(`${tenant} ${item.timers[i]}`, position, true, [
        tenant,
        ...item.timers.slice(i, i + WIDTH.timers),
      ])
    for (const id of item.droppedTimers) timerWriters.set(`${tenant} ${id}`, position)
    for (let i = 0; i < item.timers.length; i += WIDTH.timers)
      timerWriters.set(`${tenant} ${item.timers[i]}`, position)
    for (let i = 0; i < item.events.length; i += WIDTH.events)
      add(merged.events, position, tenant, ...item.events.slice(i, i + WIDTH.events))
    if (item.forgetBefore !== null) add(merged.forgets, position, tenant, item.forgetBefore)
    for (let i = 0; i < item.content.length; i += WIDTH.content) {
      const [id, value, salt] = item.content.slice(i, i + WIDTH.content) as [string, string, string]
      // As JSON, because text in PostgreSQL holds no U+0000.
      content.say(`${tenant} ${id}`, position, true, [tenant, id, JSON.stringify(value), salt])
    }
    for (const id of item.erasedContent) content.say(`${tenant} ${id}`, position, false, [tenant, id])
    for (const { kind, key, present } of item.directory)
      directory.say(`${tenant} ${kind} ${key}`, position, present, [tenant, kind, key])
    for (const text of item.texts) {
      texts.delete(`${tenant} ${text.kind} ${text.id}`)
      texts.set(`${tenant} ${text.kind} ${text.id}`, { ...text, tenant })
    }
  }
  documents.write(merged.puts, merged.removed, 3)
  rows.write(merged.addedRows, merged.droppedRows, 3)
  content.write(merged.content, merged.erased, 2)
  timers.write(merged.timers, merged.droppedTimers, 2)
  directory.write(merged.published, merged.unpublished, 3)
  return { ...merged, tenants: [...tenants], texts: [...texts.values()], leans, stale, rivals }
}
