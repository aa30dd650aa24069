import type { Clock } from '@deskwire/sdk'
import { must } from './must.ts'
import type { Stage } from './stage.ts'
import { showTime, spell } from './trace.ts'

/** What a clock measures, in words. */
export const metricInWords: Readonly<Record<string, string>> = {
  timeToEngage: 'an expert on it',
  firstResponse: 'first answer',
  nextResponse: 'next answer',
  recovery: 'service restored',
  resolution: 'solution',
}

/** Reads the clock of a metric that began last. Fails where there is none. */
export async function clockOf({ client }: Stage, ticketId: string, metric: string): Promise<Clock> {
  const clocks = await client.clocks.list({ ticketId }).toArray({ max: 50 })
  const found = clocks.findLast((clock) => clock.metric === metric)
  must(`The ticket should have a clock for ${metricInWords[metric] ?? metric}`, found !== undefined)
  return found
}

/** Fails where a clock was not kept in time. */
export async function mustBeMet(stage: Stage, ticketId: string, metric: string): Promise<void> {
  const { terms, state } = await clockOf(stage, ticketId, metric)
  must(`The promise of ${metricInWords[metric] ?? metric} should be kept`, terms?.met === true, state)
}

const byDue = (left: Clock, right: Clock): number => (left.dueAt ?? '').localeCompare(right.dueAt ?? '')

/** Prints what a ticket was promised, by which policy and in whose hours, each instant in the contact's zone. */
export async function printClocks(stage: Stage, ticketId: string, timeZone: string): Promise<void> {
  const { client, trace, floor } = stage
  const clocks = await client.clocks.list({ ticketId }).toArray({ max: 50 })
  const [terms] = clocks.flatMap((clock) => (clock.terms ? [clock.terms] : []))
  must('The ticket should have clocks that run', terms !== undefined)
  const policy = await client.slaPolicies.get(terms.policyId)
  const hours = terms.calendars.map(({ calendarId }) => floor.calendars.get(calendarId)?.name ?? calendarId)
  trace.fact(
    'promised by',
    `policy "${policy.name}", counted ${hours.length === 0 ? 'at all hours' : `in ${hours.join(' and ')}`}`,
  )
  for (const { metric, dueAt, terms: own } of clocks.toSorted(byDue)) {
    must('Each clock should know when it is due', dueAt !== null)
    const within = own ? `, ${spell(own.budgetMs)} from now` : ''
    trace.fact('by', `${showTime(dueAt, timeZone)}  ${metricInWords[metric] ?? metric}${within}`)
  }
  trace.fact('', `all in the contact's zone, ${timeZone}`)
}
