import type { AgentSnapshot } from './agent.ts'
import { type CapacityByChannel, freeCapacity, shiftCapacity } from './capacity.ts'
import type { Exclusion, RoutingItem } from './item.ts'
import type { RoutingPolicy } from './policy.ts'

/**
 * ```
 *            accept, before expiresAt
 *          +--------------------------> accepted
 * offered -+--- decline --------------> declined   (agent excluded for a while)
 *          +--- expire, from expiresAt> expired    (agent excluded for a while)
 *          +--- rescind --------------> rescinded  (the item went away; nobody's fault)
 * ```
 */
export type ReservationState = 'offered' | 'accepted' | 'declined' | 'expired' | 'rescinded'

/** Work offered to one agent, whose capacity it holds until it ends. */
export interface Reservation {
  readonly id: string
  readonly itemId: string
  readonly agentId: string
  readonly channel: string
  /** Units of the channel's capacity. */
  readonly weight: number
  readonly state: ReservationState
  readonly offeredAt: number
  /** First instant at which it can no longer be accepted, epoch milliseconds: the timer's instant. */
  readonly expiresAt: number
  /** When it left `offered`; null while it has not. */
  readonly endedAt: number | null
}

/** What can happen to an open offer. */
export type ReservationCommand = 'accept' | 'decline' | 'expire' | 'rescind'

/** Why an offer could not be made. */
export type OfferRefusal = 'channel-not-served' | 'no-capacity' | 'excluded'

/** Why a command had no effect: it is over, too late to accept, or too early to expire. */
export type CommandRefusal = 'not-offered' | 'expired' | 'not-yet-expired'

/** An offer made, with the agent's capacity after it, or why not. */
export type OfferResult =
  | { readonly ok: true; readonly reservation: Reservation; readonly capacity: CapacityByChannel }
  | { readonly ok: false; readonly reason: OfferRefusal }

/** A command carried out, with the capacity after it and the exclusion it caused, or why not. */
export type CommandResult =
  | {
      readonly ok: true
      readonly reservation: Reservation
      readonly capacity: CapacityByChannel
      readonly exclusion: Exclusion | null
    }
  | { readonly ok: false; readonly reason: CommandRefusal }

/**
 * Offers an item to an agent and reserves the capacity for it.
 *
 * Store the reservation and the capacity together, against the version of the agent that was read: then two offers made from
 * one snapshot cannot both be stored, and acceptance can never find the agent full.
 * @param input - an id for the reservation, the item, the agent, the policy's time to live, and the instant
 * @returns the open reservation and the agent's capacity after it, or why the agent cannot be asked
 * @example offer({ id: 'rsv_1', item, agent, policy, now }).ok
 */
export function offer(input: {
  readonly id: string
  readonly item: Pick<RoutingItem, 'id' | 'channel' | 'excluded'>
  readonly agent: Pick<AgentSnapshot, 'id' | 'capacity'>
  readonly policy: Pick<RoutingPolicy, 'reservation'>
  readonly now: number
}): OfferResult {
  const { id, item, agent, policy, now } = input
  const { name: channel, weight } = item.channel
  const free = freeCapacity(agent.capacity, channel)
  if (free === null) return { ok: false, reason: 'channel-not-served' }
  if (free < weight) return { ok: false, reason: 'no-capacity' }
  if (item.excluded?.some(({ agentId, until }) => agentId === agent.id && now < until)) {
    return { ok: false, reason: 'excluded' }
  }
  const reservation: Reservation = {
    id,
    itemId: item.id,
    agentId: agent.id,
    channel,
    weight,
    state: 'offered',
    offeredAt: now,
    expiresAt: now + policy.reservation.ttlMs,
    endedAt: null,
  }
  return {
    ok: true,
    reservation,
    capacity: shiftCapacity(agent.capacity, channel, { used: 0, reserved: weight }),
  }
}

const OUTCOMES = {
  accept: 'accepted',
  decline: 'declined',
  expire: 'expired',
  rescind: 'rescinded',
} as const satisfies Record<ReservationCommand, ReservationState>

/**
 * Ends an open offer.
 *
 * Whether it has expired is decided by `expiresAt`, not by whether the timer has run: at that instant acceptance is refused and
 * expiry is allowed. Every command on an offer that has ended is refused, so of two that race one wins.
 * @param reservation - as stored
 * @param command - what happened
 * @param capacity - the agent's channels as stored, this reservation included
 * @param policy - length of the exclusion
 * @param now - epoch milliseconds
 * @returns the ended reservation, the capacity after it, and the exclusion to add with `excludeAgent`; or why not
 * @throws {RangeError} `capacity` does not hold the reservation
 * @example endReservation(reservation, 'accept', agent.capacity, policy, now).ok
 */
export function endReservation(
  reservation: Reservation,
  command: ReservationCommand,
  capacity: CapacityByChannel,
  policy: Pick<RoutingPolicy, 'reservation'>,
  now: number,
): CommandResult {
  if (reservation.state !== 'offered') return { ok: false, reason: 'not-offered' }
  if (command === 'accept' && now >= reservation.expiresAt) return { ok: false, reason: 'expired' }
  if (command === 'expire' && now < reservation.expiresAt) return { ok: false, reason: 'not-yet-expired' }
  const { channel, weight, agentId } = reservation
  const state = OUTCOMES[command]
  const until = now + policy.reservation.exclusionMs
  return {
    ok: true,
    reservation: { ...reservation, state, endedAt: now },
    capacity: shiftCapacity(capacity, channel, {
      used: state === 'accepted' ? weight : 0,
      reserved: -weight,
    }),
    exclusion: state === 'declined' || state === 'expired' ? { agentId, until, cause: state } : null,
  }
}

/**
 * Puts an item back in the queue without the agent who would not take it.
 *
 * `queuedAt` stays, so the item returns to the place its age gives it. Exclusions that are over are dropped.
 * @param item - the item as queued
 * @param exclusion - from `endReservation`
 * @param now - epoch milliseconds
 * @returns the item with the exclusion, one per agent
 * @example excludeAgent(item, { agentId: 'agt_1', until: now + 600_000, cause: 'declined' }, now).queuedAt === item.queuedAt // true
 */
export function excludeAgent<Item extends Pick<RoutingItem, 'excluded'>>(
  item: Item,
  exclusion: Exclusion,
  now: number,
): Item & { readonly excluded: readonly Exclusion[] } {
  const others = (item.excluded ?? []).filter(
    ({ agentId, until }) => now < until && agentId !== exclusion.agentId,
  )
  return { ...item, excluded: [...others, exclusion] }
}
