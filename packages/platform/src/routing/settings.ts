import {
  calendars,
  categories,
  centers,
  queues,
  routingPolicies,
  routingPolicyHeads,
  settingsStamps,
  type CalendarDoc,
  type CategoryDoc,
  type CenterDoc,
  type QueueDoc,
  type RoutingPolicyDoc,
  type SettingsStampDoc,
} from '../documents/index.ts'
import type { CollectionSpec, IndexRow } from '../ports/store.ts'
import type { IndexKey } from '../store/index-key.ts'
import type { Work } from '../work.ts'

/** Id of the only document of a collection that has one. */
export const ONLY = 'the'

/** What people set up and tickets are routed by: read together, because all of it is read for every ticket and little of it changes. */
export interface Settings {
  /** The active policy; null where none is. */
  readonly policy: RoutingPolicyDoc | null
  /** By name. */
  readonly centers: readonly CenterDoc[]
  /** In the order in which they are tried, those out of use included. */
  readonly queues: readonly QueueDoc[]
  readonly calendars: ReadonlyMap<string, CalendarDoc>
  readonly categories: ReadonlyMap<string, CategoryDoc>
}

// A stamp is written with every change of what it stands for, so what was read under one stays true as long as it is the last.
const known = new WeakMap<SettingsStampDoc, Settings>()

interface OwnView {
  /** What this unit has read; undefined again once it changes something. */
  settings: Promise<Settings> | undefined
  /** Whether it has changed something itself: what it then reads is nobody else's business before it commits. */
  hasChanged: boolean
}

const newView = (): OwnView => ({ settings: undefined, hasChanged: false })
const viewOf = (work: Work): OwnView => work.part(newView)

/**
 * What a tenant's routing is set to. One read guards all of it: whoever changes any of it makes the reader run again.
 */
export function settingsOf(work: Work): Promise<Settings> {
  const view = viewOf(work)
  view.settings ??= read(work, view)
  return view.settings
}

/** Says that this unit has written a calendar, category, centre, queue or routing policy. To be called behind the writing. */
export async function settingsChanged(work: Work): Promise<void> {
  const view = viewOf(work)
  view.settings = undefined
  if (view.hasChanged) return
  view.hasChanged = true
  const stored = await work.tx.get(settingsStamps, ONLY)
  if (stored) work.tx.replace(settingsStamps, stored, { turn: stored.value.turn + 1 })
  else work.tx.insert(settingsStamps, ONLY, { turn: 1 })
}

async function read(work: Work, { hasChanged }: OwnView): Promise<Settings> {
  // NOTE: read before the rest, so that what is kept under a stamp is never older than the stamp.
  const stamp = await work.tx.get(settingsStamps, ONLY)
  const kept = stamp && !hasChanged ? known.get(stamp.value) : undefined
  if (kept) return kept
  const [head, ofCenters, ofQueues, ofCalendars, ofCategories] = await Promise.all([
    work.tx.get(routingPolicyHeads, ONLY),
    all(work, centers, '/name', hasChanged),
    all(work, queues, '/position', hasChanged),
    all(work, calendars, '/createdAt', hasChanged),
    all(work, categories, '/path', hasChanged),
  ])
  const activeId = head?.value.activeId ?? null
  const policy = activeId === null ? undefined : await work.tx.get(routingPolicies, activeId)
  const settings: Settings = {
    policy: policy?.value ?? null,
    centers: ofCenters,
    queues: ofQueues,
    calendars: new Map(ofCalendars.map((calendar) => [calendar.id, calendar])),
    categories: new Map(ofCategories.map((category) => [category.id, category])),
  }
  if (stamp && !hasChanged) known.set(stamp.value, settings)
  return settings
}

const PAGE = 500

/** All documents of a collection in the order of an index; with what this unit has written of those that stand there, where it has. */
async function all<Value>(
  work: Work,
  collection: CollectionSpec<Value>,
  index: string,
  ownWrites: boolean,
): Promise<readonly Value[]> {
  const found: Value[] = []
  let after: IndexKey | undefined
  for (;;) {
    const rows: readonly IndexRow<Value>[] = await work.tx.query(collection, {
      index,
      prefix: [],
      limit: PAGE,
      ...(after && { after }),
    })
    for (const row of rows) {
      const value = ownWrites ? (await work.tx.get(collection, row.id))?.value : row.value
      if (value !== undefined) found.push(value)
    }
    if (rows.length < PAGE) return found
    after = rows.at(-1)?.key
  }
}
