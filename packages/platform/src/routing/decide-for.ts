import {
  agentsKeptOutBy,
  chooseCenter,
  decide,
  EMERGENCY_SPECIALTY,
  type CenterChoice,
  type CenterSnapshot,
  isAnyoneEligible,
  type Decision,
  type DecisionInput,
  type FilterCode,
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

const isEmergency = ({ priority, security }: RoutingItem): boolean =>
  priority === 0 || security === 'confirmed'

/**
 * The emergency centre is for confirmed security incidents and for what was escalated: a fresh P0 goes to whoever is awake
 * and knows the matter.
 */
const takesPart = (center: CenterSnapshot, { item, escalated }: CenterQuestion): boolean =>
  center.specialty !== EMERGENCY_SPECIALTY || escalated || item.security === 'confirmed'

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

/** Chooses the centres that are asked first. */
export async function chooseCenters(work: Work, question: CenterQuestion): Promise<ChosenCenters> {
  const { choice, centerIds } = chosen(question, await floorOf(work).centers(), work.now)
  return { choice, centerIds, centerId: centerIds.length === 1 ? (centerIds[0] ?? null) : null }
}

function chosen(
  question: CenterQuestion,
  centers: readonly CenterSnapshot[],
  now: number,
): Omit<ChosenCenters, 'centerId'> {
  const { item, queue, pinnedCenterId } = question
  if (pinnedCenterId !== null) return { choice: null, centerIds: [pinnedCenterId] }
  if (queue && queue.centerIds.length > 0) return { choice: null, centerIds: queue.centerIds }
  if (centers.length === 0) return { choice: null, centerIds: [] }
  const taking = centers.filter((center) => takesPart(center, question))
  const awake = chooseCenter(item, taking, now)
  // In an emergency the centre that never sleeps is better than one that opens in the morning.
  const sleeps = awake.rule === null || awake.rule === 'next-to-open'
  const choice = sleeps && isEmergency(item) ? chooseCenter(item, centers, now) : awake
  return { choice, centerIds: choice.centerId === null ? [] : [choice.centerId] }
}

/** The centres that are asked where nobody in the first may take it. */
function atLast(
  { choice, centerIds }: Omit<ChosenCenters, 'centerId'>,
  item: RoutingItem,
  centers: readonly CenterSnapshot[],
): readonly string[] {
  if (choice === null) return centerIds
  const others = centers.filter(
    ({ kind, specialty }) => kind === 'regional' || (isEmergency(item) && specialty === EMERGENCY_SPECIALTY),
  )
  return [...new Set([...centerIds, ...others.map(({ id }) => id)])]
}

/** Whether an agent of a centre may be asked at all; no centre in particular is every one. */
export async function mayAsk(work: Work, question: CenterQuestion, centerId: string): Promise<boolean> {
  const ids = atLast(await chooseCenters(work, question), question.item, await floorOf(work).centers())
  return ids.length === 0 || ids.includes(centerId)
}

/** The decision of the centre that was chosen, or where nobody there may take it, of all that are asked at last. */
function firstThatFinds(
  inCenters: (ids: readonly string[]) => DecisionInput,
  choice: CenterChoice | null,
  first: readonly string[],
  last: readonly string[],
): { readonly input: DecisionInput; readonly decision: Decision } {
  const input = inCenters(first)
  // Most of the work of a decision is to say why: not worth it for one that only sends the ticket on. A last agent that is waited
  // for is found by the decision alone.
  const mayHold = input.policy.sticky.mode === 'first'
  if (choice === null || mayHold || isAnyoneEligible(input)) {
    const decision = decide(input)
    if (choice === null || decision.outcome !== 'no-eligible-agent') return { input, decision }
  }
  const everywhere = inCenters(last)
  return { input: everywhere, decision: decide(everywhere) }
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
  const { choice, centerIds, centerId } = question.chosen ?? (await chooseCenters(work, question))
  const agents = await floor.agents(holderId)
  const inCenters = (ids: readonly string[]): DecisionInput => ({
    item: { ...item, centers: ids },
    agents,
    centers,
    policy,
    now,
  })
  const { input, decision } = firstThatFinds(
    inCenters,
    choice,
    centerIds,
    atLast({ choice, centerIds }, item, centers),
  )
  const offShift =
    decision.outcome === 'agent-chosen' ? [] : agentsKeptOutBy(input, 'shift', PASSES_MEANWHILE)
  const shiftAt = await floor.nextShift(new Set(offShift))
  const instants = [decision.retryAt, shiftAt].filter((at) => at !== null)
  return {
    decision,
    choice,
    centerId,
    retryAt: instants.length === 0 ? null : Math.min(...instants),
  }
}
