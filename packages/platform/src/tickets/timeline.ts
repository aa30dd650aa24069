import type { TicketStatus } from '@deskwire/contract'
import type { EventActor, SequencedEvent } from '../events/event.ts'
import { iso } from '../instant.ts'

/** How much of a span lies outside the support hours, milliseconds. */
export type OutOfHours = (fromMs: number, toMs: number) => number

interface Stretch<Value> {
  readonly value: Value
  readonly from: number
  readonly to: number | null
}

const partOf: Partial<
  Record<TicketStatus, 'handlingMs' | 'waitingCustomerMs' | 'waitingThirdPartyMs' | 'waitingInternalMs'>
> = {
  new: 'handlingMs',
  open: 'handlingMs',
  pendingCustomer: 'waitingCustomerMs',
  pendingThirdParty: 'waitingThirdPartyMs',
  pendingInternal: 'waitingInternalMs',
}

function extend<Value>(stretches: Stretch<Value>[], value: Value, at: number): void {
  const last = stretches.pop()
  if (last) stretches.push({ ...last, to: at })
  stretches.push({ value, from: at, to: null })
}

/**
 * A ticket in four dimensions, read off its events: who had it, where it stood, where the time went, how it was solved.
 * @param events - the ticket's events in step order, beginning with its creation
 * @param asOf - until when the open stretches are counted, epoch milliseconds
 * @param outOfHours - how much of a span lies outside the support hours
 */
export function ticketTimeline(
  ticketId: string,
  events: readonly SequencedEvent[],
  asOf: number,
  outOfHours: OutOfHours,
) {
  const assignees: Stretch<string | null>[] = []
  const stages: Stretch<{ readonly status: TicketStatus; readonly actor: EventActor }>[] = []
  let resolution: { code: string; solvedAt: string } | null = null
  let cycles = 1
  for (const { type, data, occurredAt, actor } of events) {
    if (type === 'ticket.created') {
      extend(assignees, null, occurredAt)
      extend(stages, { status: data['status'] as TicketStatus, actor }, occurredAt)
    } else if (type === 'ticket.assigned') {
      extend(assignees, data['toAgentId'] as string | null, occurredAt)
    } else if (type === 'ticket.merged') {
      extend(stages, { status: 'merged', actor }, occurredAt)
    } else if (type === 'ticket.transitioned') {
      const status = data['to'] as TicketStatus
      extend(stages, { status, actor }, occurredAt)
      cycles = data['cycle'] as number
      if (status === 'solved')
        resolution = { code: data['resolutionCode'] as string, solvedAt: iso(occurredAt) }
      else if (status === 'open') resolution = null
    }
  }

  const duration = {
    handlingMs: 0,
    waitingCustomerMs: 0,
    waitingThirdPartyMs: 0,
    waitingInternalMs: 0,
    outOfHoursMs: 0,
    totalMs: 0,
  }
  for (const { value, from, to } of stages) {
    const part = partOf[value.status]
    if (!part) continue
    const end = to ?? asOf
    const outside = outOfHours(from, end)
    duration[part] += end - from - outside
    duration.outOfHoursMs += outside
    duration.totalMs += end - from
  }

  const toIso = (instant: number | null) => (instant === null ? null : iso(instant))
  return {
    ticketId,
    assignees: assignees.map(({ value, from, to }) => ({
      agentId: value,
      from: iso(from),
      to: toIso(to),
      ms: (to ?? asOf) - from,
    })),
    progress: stages.map(({ value, from, to }) => ({
      status: value.status,
      from: iso(from),
      to: toIso(to),
      actor: value.actor,
    })),
    duration,
    resolution: resolution && { ...resolution, reopenCount: cycles - 1, cycles },
    asOf: iso(asOf),
  }
}
