import { World } from '../walk/world.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

/** A world in which every ticket is promised the same. */
export async function promising(policy: object = {}, options: object = {}): Promise<World> {
  const world = await World.begin(options)
  await world.must('slaPolicies.create', {
    body: {
      name: 'The same for all',
      position: 1,
      when: {},
      calendarUse: 'always',
      targets: [
        { metric: 'firstResponse', target: 'PT1H' },
        { metric: 'resolution', target: 'PT4H' },
      ],
      pauses: [{ metric: 'resolution', statuses: ['pendingCustomer'] }],
      warnings: [0.5],
      ...policy,
    },
  })
  return world
}

/** A ticket's clock of one metric, explained. */
export async function clockOf(world: World, ticketId: string, metric: string) {
  const { items } = await world.must('clocks.list', { query: { ticketId } })
  const clock = items.find((item: { readonly metric: string }) => item.metric === metric)
  return world.must('clocks.get', { path: { clockId: clock.id } })
}

/** A ticket's SLA events: when each was true, what it was, and of which clock. */
export async function slaEvents(world: World, ticketId: string) {
  const { items } = await world.must('events.list', {
    query: { subjectId: ticketId, limit: '100', sort: 'sequence' },
  })
  return items
    .filter((event: { readonly type: string }) => event.type.startsWith('sla.'))
    .map(
      (event: {
        readonly occurredAt: string
        readonly type: string
        readonly data: { readonly metric: string }
      }) => ({
        at: event.occurredAt,
        type: event.type,
        metric: event.data.metric,
      }),
    )
}

/** Moves a ticket and gives it back as it is then. */
export async function move(world: World, ticketId: string, to: string, more: object = {}) {
  const { version } = await world.must('tickets.get', { path: { ticketId } })
  return world.must('tickets.transition', { path: { ticketId }, ifMatch: version, body: { to, ...more } })
}

/** Instant of the sandbox's beginning plus milliseconds, as on the wire. */
export const after = (ms: number): string => new Date(Date.UTC(2026, 10, 20, 1, 30) + ms).toISOString()
