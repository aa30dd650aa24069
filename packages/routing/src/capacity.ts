/** How much of one channel an agent can carry, in the units of the item's weight. */
export interface ChannelCapacity {
  readonly limit: number
  /** Taken by accepted work. */
  readonly used: number
  /** Taken by open offers: an offer counts as if it were accepted, so two acceptances can never collide. */
  readonly reserved: number
  /** The channel takes the whole agent, as a call does: it needs every other channel empty, and empties them for others. */
  readonly exclusive?: boolean | undefined
}

/** Channel name -> capacity. A channel that is not listed is not served. */
export type CapacityByChannel = Readonly<Record<string, ChannelCapacity>>

/**
 * Tells how much more of a channel an agent can take.
 * @param capacity - the agent's channels
 * @param channel - channel name
 * @returns units free, never below 0, or null if the agent does not serve the channel
 * @example freeCapacity({ chat: { limit: 3, used: 1, reserved: 1 } }, 'chat') // 1
 */
export function freeCapacity(capacity: CapacityByChannel, channel: string): number | null {
  const own = channelOf(capacity, channel)
  if (own === undefined) return null
  for (const name in capacity) {
    if (name === channel) continue
    const other = channelOf(capacity, name)
    if (other === undefined || other.used + other.reserved === 0) continue
    if (own.exclusive === true || other.exclusive === true) return 0
  }
  return Math.max(0, own.limit - own.used - own.reserved)
}

/**
 * Takes a piece of finished work off an agent.
 * @param capacity - the agent's channels
 * @param channel - channel of the work
 * @param weight - units it took
 * @returns the channels after the work has left
 * @throws {RangeError} the channel is not served or less than `weight` is in use
 * @example releaseCapacity({ chat: { limit: 3, used: 2, reserved: 0 } }, 'chat', 1).chat?.used // 1
 */
export function releaseCapacity(
  capacity: CapacityByChannel,
  channel: string,
  weight: number,
): CapacityByChannel {
  return shiftCapacity(capacity, channel, { used: -weight, reserved: 0 })
}

/** Moves the two counters of one channel; the only place where they change. */
export function shiftCapacity(
  capacity: CapacityByChannel,
  channel: string,
  by: { readonly used: number; readonly reserved: number },
): CapacityByChannel {
  const own = channelOf(capacity, channel)
  if (own === undefined) throw new RangeError(`"channel" expected one the agent serves, got ${channel}`)
  const used = own.used + by.used
  const reserved = own.reserved + by.reserved
  if (used < 0 || reserved < 0) {
    throw new RangeError(
      `"weight" expected at most what is taken on ${channel} (used ${own.used}, reserved ${own.reserved}), got used ${by.used}, reserved ${by.reserved}`,
    )
  }
  return { ...capacity, [channel]: { ...own, used, reserved } }
}

function channelOf(capacity: CapacityByChannel, channel: string): ChannelCapacity | undefined {
  return Object.hasOwn(capacity, channel) ? capacity[channel] : undefined
}
