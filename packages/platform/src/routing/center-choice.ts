import {
  chooseCenter,
  EMERGENCY_SPECIALTY,
  type CenterChoice,
  type CenterSnapshot,
  type RoutingItem,
} from '@deskwire/routing'
import { keptBeside } from '../kept-beside.ts'
import { centerSnapshot, centerUntil, lookupsOf } from './mapping.ts'
import type { Settings } from './settings.ts'

/** Centres as they are for a while. */
interface CentersOfAWhile {
  readonly snapshots: readonly CenterSnapshot[]
  /** Epoch milliseconds, `until` exclusive. */
  readonly from: number
  readonly until: number
}

const lastSeen = keptBeside((_settings: Settings): { centers: CentersOfAWhile | null } => ({ centers: null }))

/**
 * All centres as the engine sees them at an instant; the same list while none of them opens or closes.
 * @param now - epoch milliseconds
 */
export function centersAt(settings: Settings, now: number): readonly CenterSnapshot[] {
  const last = lastSeen(settings)
  if (last.centers && now >= last.centers.from && now < last.centers.until) return last.centers.snapshots
  const lookups = lookupsOf(settings)
  const snapshots = settings.centers.map((center) => centerSnapshot(center, lookups, now))
  let until = Infinity
  for (const center of settings.centers) until = Math.min(until, centerUntil(center, lookups, now))
  last.centers = { snapshots, from: now, until }
  return snapshots
}

/** Whether an item is for the emergency centre. */
const isEmergency = ({ priority, security }: Pick<RoutingItem, 'priority' | 'security'>): boolean =>
  priority === 0 || security === 'confirmed'

/** What of an item the choice of its centre depends on. */
type Chooser = Pick<
  RoutingItem,
  'priority' | 'security' | 'specialty' | 'requesterRegion' | 'language' | 'compliance' | 'residency'
>

interface KnownChoice {
  readonly item: Chooser
  readonly escalated: boolean
  readonly choice: CenterChoice
}

// Tickets of a tenant differ in few of the things that choose a centre.
const MAX_KNOWN = 16

const known = keptBeside((_centers: readonly CenterSnapshot[]): KnownChoice[] => [])

/**
 * Chooses a centre. The emergency centre is for confirmed security incidents and for what was escalated: a fresh P0 goes to whoever
 * is awake and knows the matter.
 * @param centers - a list that nobody changes
 * @param now - epoch milliseconds
 */
export function choiceAmong(
  centers: readonly CenterSnapshot[],
  item: RoutingItem,
  escalated: boolean,
  now: number,
): CenterChoice {
  const choices = known(centers)
  const before = choices.find((each) => each.escalated === escalated && choosesAlike(each.item, item))
  if (before) return isWaitedFor(before.choice) ? before.choice : { ...before.choice, from: now }
  const choice = newChoice(centers, item, escalated, now)
  if (choices.length >= MAX_KNOWN) choices.pop()
  choices.unshift({ item, escalated, choice })
  return choice
}

/** Whether the choice says by itself from when on it holds: at once is another instant each time. */
const isWaitedFor = ({ rule }: CenterChoice): boolean => rule === null || rule === 'next-to-open'

function newChoice(
  centers: readonly CenterSnapshot[],
  item: RoutingItem,
  escalated: boolean,
  now: number,
): CenterChoice {
  const takesPart = ({ specialty }: CenterSnapshot): boolean =>
    specialty !== EMERGENCY_SPECIALTY || escalated || item.security === 'confirmed'
  const awake = chooseCenter(item, centers.filter(takesPart), now)
  // In an emergency the centre that never sleeps is better than one that opens in the morning.
  return isWaitedFor(awake) && isEmergency(item) ? chooseCenter(item, centers, now) : awake
}

const choosesAlike = (a: Chooser, b: Chooser): boolean =>
  (a.priority === 0) === (b.priority === 0) &&
  a.security === b.security &&
  a.specialty === b.specialty &&
  a.requesterRegion === b.requesterRegion &&
  a.language?.tag === b.language?.tag &&
  sameList(a.compliance, b.compliance) &&
  sameList(a.residency, b.residency)

const NONE: readonly string[] = []

function sameList(a: readonly string[] = NONE, b: readonly string[] = NONE): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}

const widerLists = keptBeside((_centers: readonly CenterSnapshot[]) => ({
  calm: new Map<string | null, readonly string[]>(),
  emergency: new Map<string | null, readonly string[]>(),
}))

/**
 * The centres that are asked where nobody in the one that was chosen may take an item: all regional ones, and in an emergency its own.
 * @param centers - a list that nobody changes
 * @param chosenId - stands first; null where none was chosen
 */
export function widerCenters(
  centers: readonly CenterSnapshot[],
  item: RoutingItem,
  chosenId: string | null,
): readonly string[] {
  const lists = widerLists(centers)[isEmergency(item) ? 'emergency' : 'calm']
  let list = lists.get(chosenId)
  if (!list) {
    const others = centers.filter(
      ({ kind, specialty }) =>
        kind === 'regional' || (isEmergency(item) && specialty === EMERGENCY_SPECIALTY),
    )
    list = [...new Set([...(chosenId === null ? [] : [chosenId]), ...others.map(({ id }) => id)])]
    lists.set(chosenId, list)
  }
  return list
}
