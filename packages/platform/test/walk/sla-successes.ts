import type { Success } from './successes.ts'
import type { World } from './world.ts'

const officeHours = { opens: '09:00', closes: '18:00' }

const calendar = (world: World) =>
  world.must('calendars.create', {
    body: {
      name: `Office hours ${world.next()}`,
      timeZone: 'Europe/Berlin',
      weekly: { mon: [officeHours], tue: [officeHours] },
      holidays: ['2026-12-25'],
    },
  })

const policyBody = (world: World) => ({
  name: `Business ${world.next()}`,
  position: 1_000 + world.next(),
  when: { tiers: ['business'] },
  targets: [
    { metric: 'firstResponse', target: 'PT30M' },
    { metric: 'resolution', target: { businessDays: 2 } },
  ],
})

const policy = (world: World) => world.must('slaPolicies.create', { body: policyBody(world) })

/** A request that succeeds, for every operation of the capability `sla`. */
export const slaSuccesses = {
  'slaPolicies.create': async (world) => ({ body: policyBody(world) }),
  'slaPolicies.list': async (world) => {
    await policy(world)
    return {}
  },
  'slaPolicies.get': async (world) => ({ path: { policyId: (await policy(world)).id } }),
  'slaPolicies.update': async (world) => ({
    path: { policyId: (await policy(world)).id },
    ifMatch: 1,
    body: { warnings: [0.5], name: `Renamed ${world.next()}` },
  }),
  'calendars.create': async (world) => ({
    body: { name: `Hours ${world.next()}`, timeZone: 'Asia/Shanghai', weekly: { wed: [officeHours] } },
  }),
  'calendars.list': async (world) => {
    await calendar(world)
    return {}
  },
  'calendars.get': async (world) => ({ path: { calendarId: (await calendar(world)).id } }),
  'calendars.update': async (world) => ({
    path: { calendarId: (await calendar(world)).id },
    ifMatch: 1,
    body: { name: `Other hours ${world.next()}`, weekly: { sat: [officeHours] } },
  }),
  'clocks.list': async (world) => ({ query: { ticketId: (await world.ticket()).id } }),
  'clocks.get': async (world) => {
    const { items } = await world.must('clocks.list', { query: { ticketId: (await world.ticket()).id } })
    return { path: { clockId: items[0].id } }
  },
  'projections.create': async (world) => ({
    body: {
      terms: {
        target: `PT${world.next()}H`,
        calendars: [{ timeZone: 'Asia/Shanghai', weekly: { mon: [officeHours], fri: [officeHours] } }],
        startedAt: '2026-11-20T08:00:00.000Z',
      },
    },
  }),
} satisfies Record<string, Success>
