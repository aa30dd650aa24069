import type { Event } from '@deskwire/sdk'
import { metricInWords } from './show-clocks.ts'
import type { Stage } from './stage.ts'
import { showTime, spell } from './trace.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** Whose history it is. */
export interface HistoryView {
  readonly ticketId: string
  readonly contact: Named
  /** IANA zone in which times are shown. */
  readonly timeZone: string
}

/** Prints the ticket in four dimensions and its events; gives the types of these in order. */
export async function printHistory(stage: Stage, view: HistoryView): Promise<readonly string[]> {
  await printDimensions(stage, view)
  const { ticketId, contact, timeZone } = view
  const events = await stage.client.events
    .list({ subjectId: ticketId, sort: 'sequence' })
    .toArray({ max: 500 })
  stage.trace.chapter(`What happened, event by event (${timeZone})`)
  printEvents(stage, events, timeZone, contact)
  return events.map(({ type }) => type)
}

const shares = [
  ['handlingMs', 'handling'],
  ['waitingCustomerMs', 'waiting for the customer'],
  ['waitingThirdPartyMs', 'waiting for a third party'],
  ['waitingInternalMs', 'waiting internally'],
  ['outOfHoursMs', 'out of hours'],
] as const

async function printDimensions({ client, trace, floor }: Stage, { ticketId }: HistoryView): Promise<void> {
  const { assignees, progress, duration, resolution } = await client.tickets.timeline(ticketId)
  trace.chapter('The ticket in four dimensions')
  const holders = assignees.map(
    ({ agentId, ms }) => `${agentId === null ? 'nobody' : floor.nameOf(agentId)} ${spell(ms)}`,
  )
  trace.fact('assignee', holders.join(' -> '))
  const stages = progress.map(({ status, from, to }) =>
    to === null ? status : `${status} ${spell(Date.parse(to) - Date.parse(from))}`,
  )
  trace.fact('progress', stages.join(' -> '))
  const spent = shares.flatMap(([key, name]) =>
    duration[key] > 0 ? [`${spell(duration[key])} ${name}`] : [],
  )
  trace.fact('duration', `${spent.join(' + ')} = ${spell(duration.totalMs)}`)
  trace.fact(
    'resolution',
    resolution ? `${resolution.code}, reopened ${resolution.reopenCount} times` : 'none',
  )
}

/** What an event says beside its type, for the types of routing and SLA. */
function eventInWords({ type, data }: Event, { floor }: Pick<Stage, 'floor'>): string {
  const text = (key: string): string => String(data[key] ?? '')
  const name = (key: string): string => floor.nameOf(text(key)) ?? text(key)
  const metric = metricInWords[text('metric')] ?? text('metric')
  switch (type) {
    case 'sla.clockStarted':
    case 'sla.clockFulfilled':
    case 'sla.clockPaused':
    case 'sla.clockResumed':
    case 'sla.breached':
      return metric
    case 'sla.warning':
      return `${metric}, ${Number(data['fraction']) * 100} % is used up`
    case 'ticket.queued':
      return `${name('centerId')}, tier ${text('tier')}`
    case 'ticket.offered':
    case 'reservation.accepted':
    case 'reservation.expired':
      return name('agentId')
    case 'ticket.assigned':
      return name('toAgentId')
    case 'ticket.transitioned':
      return `${text('from')} -> ${text('to')}`
    case 'ticket.escalated':
      return `tier ${text('fromTier')} -> ${text('toTier')}, ${
        text('fromCenterId') === text('toCenterId')
          ? `stays in ${name('toCenterId')}`
          : `${name('fromCenterId')} -> ${name('toCenterId')}`
      }`
    case 'message.created':
      return text('visibility')
    default:
      return ''
  }
}

/** Prints events with who did it, at the time that a clock in some zone showed. */
export function printEvents(stage: Stage, events: readonly Event[], timeZone: string, contact?: Named): void {
  const { trace, floor } = stage
  const who = ({ actor }: Event): string => {
    if (actor.id === contact?.id) return contact.name
    return floor.nameOf(actor.id) ?? (actor.type === 'app' ? 'the portal' : `the ${actor.type}`)
  }
  let shown = ''
  for (const event of events) {
    const time = showTime(event.occurredAt, timeZone)
    const date = time.slice(0, -6)
    const detail = eventInWords(event, stage)
    const by = who(event)
    const what = `${time.slice(-5)}  ${event.type.padEnd(21)} by ${by.padEnd(11)} ${detail === by ? '' : detail}`
    trace.fact(date === shown ? '' : date, what.trimEnd())
    shown = date
  }
}
