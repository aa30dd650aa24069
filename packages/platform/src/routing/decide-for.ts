import {
  inquire,
  type CenterChoice,
  type CenterSnapshot,
  type Decision,
  type FilterCode,
  type Inquiry,
  type RoutingItem,
  type RoutingPolicy,
} from '@deskwire/routing'
import type { QueueDoc } from '../documents/index.ts'
import type { Work } from '../work.ts'
import { centersAt, choiceAmong, widerCenters } from './center-choice.ts'
import { floorOf } from './floor-view.ts'
import { settingsOf } from './settings.ts'

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
  /** The centres that are asked first, where they were chosen already. */
  readonly chosen?: ChosenCenters | undefined
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

/**
 * What is over when a shift begins, or may be by then: the work in hand. Tiers and exclusions are looked at again when they
 * change, and a presence when its agent says so.
 */
const PASSES_MEANWHILE: readonly FilterCode[] = ['capacity']

/** Where a ticket is asked for first. */
export type CenterQuestion = Pick<Question, 'item' | 'queue' | 'pinnedCenterId' | 'escalated'>

/** The centres that are asked first, and how they were chosen. */
export interface ChosenCenters {
  /** Null where the queue or a person names them. */
  readonly choice: CenterChoice | null
  readonly centerIds: readonly string[]
  /** The centre, where it is one. */
  readonly centerId: string | null
}

const NONE: readonly string[] = []

/** Chooses the centres that are asked first. */
export async function chooseCenters(work: Work, question: CenterQuestion): Promise<ChosenCenters> {
  return centersFor(question, await floorOf(work).centers(), work.now)
}

/**
 * Chooses among these centres.
 * @param now - epoch milliseconds
 */
export function centersFor(
  { item, queue, pinnedCenterId, escalated }: CenterQuestion,
  centers: readonly CenterSnapshot[],
  now: number,
): ChosenCenters {
  if (pinnedCenterId !== null) return { choice: null, centerIds: [pinnedCenterId], centerId: pinnedCenterId }
  if (queue && queue.centerIds.length > 0) {
    const [only = null] = queue.centerIds
    return { choice: null, centerIds: queue.centerIds, centerId: queue.centerIds.length === 1 ? only : null }
  }
  if (centers.length === 0) return { choice: null, centerIds: NONE, centerId: null }
  const choice = choiceAmong(centers, item, escalated, now)
  const { centerId } = choice
  return { choice, centerIds: centerId === null ? NONE : [centerId], centerId }
}

/** The centres that are asked where nobody in the first may take it. */
const atLast = (
  { choice, centerIds, centerId }: ChosenCenters,
  item: RoutingItem,
  centers: readonly CenterSnapshot[],
): readonly string[] => (choice === null ? centerIds : widerCenters(centers, item, centerId))

/** Whether an agent of a centre may be asked at all; no centre in particular is every one. */
export async function mayAsk(work: Work, question: CenterQuestion, centerId: string): Promise<boolean> {
  const ids = atLast(await chooseCenters(work, question), question.item, await floorOf(work).centers())
  return ids.length === 0 || ids.includes(centerId)
}

/** The decision of the centre that was chosen, or where nobody there may take it, of all that are asked at last. */
function firstThatFinds(
  inquiry: Inquiry,
  mayHold: boolean,
  { choice, centerIds }: ChosenCenters,
  last: readonly string[],
): { readonly asked: Inquiry; readonly decision: Decision } {
  const first = inquiry.inCenters(centerIds)
  // Most of the work of a decision is to say why: not worth it for one that only sends the ticket on. A last agent that is waited
  // for is found by the decision alone.
  if (choice === null || mayHold || first.isAnyoneEligible()) {
    const decision = first.decide()
    if (choice === null || decision.outcome !== 'no-eligible-agent') return { asked: first, decision }
  }
  const everywhere = inquiry.inCenters(last)
  return { asked: everywhere, decision: everywhere.decide() }
}

/**
 * Decides who is asked for a ticket: first in the centre that routing chooses, and where nobody there may take it, in every
 * regional centre. A centre that a queue or a person names is the only one that is asked.
 */
export async function decideFor(work: Work, question: Question): Promise<Decided> {
  const { now } = work
  const { item, policy, holderId } = question
  const floor = floorOf(work)
  const centers = centersAt(await settingsOf(work), now)
  const centersFirst = question.chosen ?? centersFor(question, centers, now)
  const agentsBut = await floor.look()
  const { asked, decision } = firstThatFinds(
    inquire({ item, agents: agentsBut(holderId), centers, policy, now }),
    policy.sticky.mode === 'first',
    centersFirst,
    atLast(centersFirst, item, centers),
  )
  const offShift = decision.outcome === 'agent-chosen' ? NONE : asked.keptOutBy('shift', PASSES_MEANWHILE)
  const shiftAt = offShift.length === 0 ? null : await floor.nextShift(offShift)
  const { choice, centerId } = centersFirst
  const { retryAt } = decision
  return {
    decision,
    choice,
    centerId,
    retryAt: retryAt === null || shiftAt === null ? (retryAt ?? shiftAt) : Math.min(retryAt, shiftAt),
  }
}
