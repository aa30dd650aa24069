import {
  chooseCenter,
  decide,
  EMERGENCY_SPECIALTY,
  type CenterChoice,
  type CenterSnapshot,
  type Decision,
  type RoutingItem,
  type RoutingPolicy,
} from '@deskwire/routing'
import type { QueueDoc } from '../documents/index.ts'
import type { Work } from '../work.ts'
import { floorOf } from './floor-view.ts'

/** What a decision is asked for. */
export interface Question {
  readonly item: RoutingItem
  readonly queue: QueueDoc | null
  readonly policy: RoutingPolicy
  /** A centre that somebody named. */
  readonly pinnedCenterId: string | null
  /** It was escalated: a P0 goes to the emergency centre. */
  readonly escalated: boolean
  /** Who has the ticket, and is not asked for it. */
  readonly holderId: string | null
}

/** What came of it. */
export interface Decided {
  readonly decision: Decision
  /** How the centre was chosen; null where the queue or a person names it. */
  readonly choice: CenterChoice | null
  /** The centre that takes the ticket; null where any may. */
  readonly centerId: string | null
  /** When time alone may change the outcome, shifts that begin included; epoch milliseconds, null where only the floor can. */
  readonly retryAt: number | null
}

/** Filters that a shift that begins does away with. */
const ENDS_WITH_SHIFT: ReadonlySet<string> = new Set(['shift'])

/**
 * The emergency centre is for confirmed security incidents and for what was escalated: a fresh P0 goes to whoever is awake
 * and knows the matter.
 */
const takesPart = (center: CenterSnapshot, { item, escalated }: Question): boolean =>
  center.specialty !== EMERGENCY_SPECIALTY || escalated || item.security === 'confirmed'

function chosenCenter(
  question: Question,
  centers: readonly CenterSnapshot[],
  now: number,
): { readonly choice: CenterChoice | null; readonly centerIds: readonly string[] } {
  const { item, queue, pinnedCenterId } = question
  if (pinnedCenterId !== null) return { choice: null, centerIds: [pinnedCenterId] }
  if (queue && queue.centerIds.length > 0) return { choice: null, centerIds: queue.centerIds }
  if (centers.length === 0) return { choice: null, centerIds: [] }
  const taking = centers.filter((center) => takesPart(center, question))
  const choice = chooseCenter(item, taking, now)
  return { choice, centerIds: choice.centerId === null ? [] : [choice.centerId] }
}

/**
 * Decides who is asked for a ticket: first in the centre that routing chooses, and where nobody there may take it, in every
 * regional centre. A centre that a queue or a person names is the only one that is asked.
 */
export async function decideFor(work: Work, question: Question): Promise<Decided> {
  const { now } = work
  const { item, policy, holderId } = question
  const floor = floorOf(work)
  const centers = await floor.centers()
  const agents = (await floor.snapshots()).filter((agent) => agent.id !== holderId)
  const { choice, centerIds } = chosenCenter(question, centers, now)
  const inCenters = (ids: readonly string[]): Decision =>
    decide({ item: { ...item, centers: ids }, agents, centers, policy, now })

  let decision = inCenters(centerIds)
  if (choice !== null && decision.outcome === 'no-eligible-agent') {
    const regional = centers.filter(({ kind }) => kind === 'regional').map(({ id }) => id)
    decision = inCenters([...new Set([...centerIds, ...regional])])
  }
  const offShift = decision.rejected.listed.filter(({ reasons }) =>
    reasons.every(({ code }) => ENDS_WITH_SHIFT.has(code)),
  )
  const shiftAt =
    decision.outcome === 'agent-chosen'
      ? null
      : await floor.nextShift(new Set(offShift.map(({ agentId }) => agentId)))
  const instants = [decision.retryAt, shiftAt].filter((at) => at !== null)
  return {
    decision,
    choice,
    centerId: centerIds.length === 1 ? (centerIds[0] ?? null) : null,
    retryAt: instants.length === 0 ? null : Math.min(...instants),
  }
}
