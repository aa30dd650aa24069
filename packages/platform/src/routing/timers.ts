/** Ends an offer that nobody answered. */
export const EXPIRE_TIMER = 'reservation.expire'

/** Asks one more tier for a ticket that waits. */
export const WIDEN_TIMER = 'ticket.widen'

/** Looks again for an agent for a ticket that waits. */
export const RETRY_TIMER = 'ticket.retry'

/** Ends a presence that has an end. */
export const PRESENCE_TIMER = 'presence.end'

/** Id of the one timer of a kind that a subject has. */
export const timerId = (kind: string, subjectId: string): string => `${kind}:${subjectId}`

/** Looks for tickets for an agent whose shift begins. */
export const SHIFT_TIMER = 'agent.shift'
