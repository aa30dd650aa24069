import type { Success } from './successes.ts'
import type { Ask, World } from './world.ts'

const onTicket =
  (rest: (world: World, ticketId: string) => Promise<Ask>): Success =>
  async (world) => {
    const { id } = await world.ticket()
    const ask = await rest(world, id)
    return { ...ask, path: { ticketId: id, ...ask.path } }
  }

/** A request that succeeds, for every operation on attachments, secrets and exports. */
export const attachmentSuccesses = {
  'attachments.create': onTicket(async (world) => ({
    body: { fileName: `gateway ${world.next()}.log`, mediaType: 'text/plain' },
  })),
  'attachments.list': onTicket(async (world, id) => {
    await world.attachment(id)
    return {}
  }),
  'attachments.get': onTicket(async (world, id) => ({
    path: { attachmentId: (await world.attachment(id)).id },
  })),
  'attachments.delete': onTicket(async (world, id) => ({
    path: { attachmentId: (await world.attachment(id)).id },
  })),
  'attachments.putContent': onTicket(async (world, id) => ({
    path: { attachmentId: (await world.attachment(id, null)).id },
    raw: `IKE_SA_TIMEOUT ${world.next()}`,
  })),
  'attachments.getContent': onTicket(async (world, id) => ({
    path: { attachmentId: (await world.attachment(id)).id },
  })),
  'secrets.create': onTicket(async (world) => ({
    body: { label: `Console password ${world.next()}`, value: `swordfish ${world.next()}` },
  })),
  'secrets.list': onTicket(async (world, id) => {
    await world.secret(id)
    return {}
  }),
  'secrets.delete': onTicket(async (world, id) => ({ path: { secretId: (await world.secret(id)).id } })),
  'secrets.reveal': onTicket(async (world, id) => ({ path: { secretId: (await world.secret(id)).id } })),
  'ticketExports.create': async (world) => {
    await world.ticket()
    return { body: { format: 'csv', createdBefore: `2027-01-01T00:00:00.${100 + world.next()}Z` } }
  },
  'ticketExports.download': async (world) => {
    await world.ticket()
    return { path: { jobId: (await world.finishedExport()).id } }
  },
} satisfies Record<string, Success>
