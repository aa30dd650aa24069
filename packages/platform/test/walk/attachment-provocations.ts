import type { OperationId, ProblemKind } from '@deskwire/contract'
import { attachmentSuccesses } from './attachment-successes.ts'
import { World, type Ask, type Got } from './world.ts'

type Id = keyof typeof attachmentSuccesses

async function begun(id: OperationId, change: (ask: Ask, world: World) => Ask | Promise<Ask>): Promise<Got> {
  const world = await World.begin()
  return world.send(id, await change(await attachmentSuccesses[id as Id](world), world))
}

/** Kinds of problems that attachments, secrets and exports alone can be brought to. */
export const attachmentStories: Partial<Record<ProblemKind, (id: OperationId) => Promise<Got>>> = {
  'content-fixed': (id) =>
    begun(id, async (ask, world) => {
      const { ticketId = '', attachmentId = '' } = ask.path ?? {}
      await world.must('attachments.putContent', ask)
      await world.must('messages.create', {
        path: { ticketId },
        body: { body: 'The log.', visibility: 'public', attachmentIds: [attachmentId] },
      })
      return { ...ask, raw: 'another log' }
    }),
  'media-type-mismatch': (id) => begun(id, (ask) => ({ ...ask, raw: '%PDF-1.7 and no log' })),
  'content-unavailable': (id) =>
    begun(id, async (ask, world) => {
      const { ticketId = '' } = ask.path ?? {}
      const { id: attachmentId } = await world.attachment(ticketId, null)
      return { path: { ticketId, attachmentId } }
    }),
  'range-not-satisfiable': (id) => begun(id, (ask) => ({ ...ask, headers: { range: 'bytes=9999999-' } })),
  'too-many-secrets': (id) =>
    begun(id, async (ask, world) => {
      for (let i = 0; i < 20; i += 1) await world.must(id, ask)
      return ask
    }),
  'export-not-ready': (id) =>
    begun(id, async (_ask, world) => {
      const job = await world.must('ticketExports.create', { body: { format: 'csv' } })
      return { path: { jobId: job.id } }
    }),
}
