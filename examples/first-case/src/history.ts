import type { Client } from '@deskwire/sdk'
import { showTime, spell, type Trace } from './trace.ts'

/** How a history is shown. */
export interface HistoryView {
  readonly trace: Trace
  /** IANA zone in which times are shown. */
  readonly timeZone: string
  /** What an agent or a contact is called; undefined for anybody else. */
  nameOf(id: string): string | undefined
}

/** Prints the ticket in four dimensions and its events; gives the types of these in order. */
export async function printHistory(
  client: Client,
  ticketId: string,
  view: HistoryView,
): Promise<readonly string[]> {
  await printDimensions(client, ticketId, view)
  return printEvents(client, ticketId, view)
}

async function printDimensions(
  client: Client,
  ticketId: string,
  { trace, nameOf }: HistoryView,
): Promise<void> {
  const { assignees, progress, duration, resolution } = await client.tickets.timeline(ticketId)
  trace.chapter('The ticket in four dimensions')
  const holders = assignees.map(
    ({ agentId, ms }) => `${agentId === null ? 'nobody' : nameOf(agentId)} ${spell(ms)}`,
  )
  trace.fact('assignee', holders.join(' -> '))
  const stages = progress.map(({ status, from, to }) =>
    to === null ? status : `${status} ${spell(Date.parse(to) - Date.parse(from))}`,
  )
  trace.fact('progress', stages.join(' -> '))
  const parts = [
    ['handling', duration.handlingMs],
    ['waiting for the customer', duration.waitingCustomerMs],
    ['waiting for a third party', duration.waitingThirdPartyMs],
    ['waiting internally', duration.waitingInternalMs],
    ['out of hours', duration.outOfHoursMs],
  ] as const
  const spent = parts.filter(([, ms]) => ms > 0).map(([name, ms]) => `${spell(ms)} ${name}`)
  trace.fact('duration', `${spent.join(' + ')} = ${spell(duration.totalMs)}`)
  trace.fact(
    'resolution',
    resolution ? `${resolution.code}, reopened ${resolution.reopenCount} times` : 'none',
  )
}

async function printEvents(
  client: Client,
  ticketId: string,
  { trace, timeZone, nameOf }: HistoryView,
): Promise<readonly string[]> {
  trace.chapter(`What happened, event by event (${timeZone})`)
  const types: string[] = []
  for await (const { type, actor, step, occurredAt } of client.events.list({
    subjectId: ticketId,
    sort: 'sequence',
  })) {
    types.push(type)
    const time = showTime(occurredAt, timeZone).slice(-5)
    trace.fact(
      `${String(step).padStart(2)}  ${time}`,
      `${type.padEnd(20)} by ${nameOf(actor.id) ?? `the ${actor.type === 'app' ? 'portal' : actor.type}`}`,
    )
  }
  return types
}
