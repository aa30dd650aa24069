import type { TicketExportCreate } from '@deskwire/contract'
import { jobs, ticketExports } from '../documents/index.ts'
import { isFinished, startJob, type JobStep } from '../jobs/job.ts'
import type { Principal } from '../principal.ts'
import type { IndexKey } from '../store/index-key.ts'
import type { Work } from '../work.ts'
import { appendPart, dropParts, EXPORT_TIMER, keepForADay } from './export-file.ts'
import { selectTickets } from './select-tickets.ts'
import { headOf, rowOf } from './ticket-row.ts'

/** Tickets that one step looks at: of the counting, which reads and keeps nothing, and of the writing. */
const COUNTED = 2_000
const WRITTEN = 100

/** What a step is told: to count on or to write on, from where. */
interface Stage {
  readonly does: 'count' | 'write'
  readonly after: IndexKey | null
  readonly wanted: TicketExportCreate
}

/**
 * Puts an export in the queue: steps that count what there is, so that progress can be told, then steps that write it.
 * @returns the job's id
 */
export function startExport(work: Work, { installationId }: Principal, wanted: TicketExportCreate): string {
  const first: Stage = { does: 'count', after: null, wanted }
  const kind = 'ticketExports.create'
  const { id } = startJob(work, { kind, installationId, inputs: [{ value: first, size: 0 }] })
  work.tx.insert(ticketExports, id, { format: wanted.format, parts: 0, bytes: 0 })
  keepForADay(work, id)
  return id
}

/** One step of `ticketExports.create`. */
export const exportTickets: JobStep = async (work, job, { value }, course) => {
  const { does, after, wanted } = value as Stage
  const { format, ...selection } = wanted
  const go = (stage: Pick<Stage, 'does' | 'after'>) => course.add({ value: { ...stage, wanted }, size: 0 })
  const { chosen, next } = await selectTickets(
    work,
    selection,
    job.createdAt,
    after,
    does === 'count' ? COUNTED : WRITTEN,
  )
  if (does === 'count') {
    course.found(chosen.length)
    go(next ? { does, after: next } : { does: 'write', after: null })
    return {}
  }
  const rows = chosen.map((ticket) => rowOf(format, ticket)).join('')
  const text = after === null ? headOf(format) + rows : rows
  const bytes = text === '' ? 0 : await appendPart(work, job.id, text)
  course.did(chosen.length)
  if (next) go({ does, after: next })
  else keepForADay(work, job.id)
  return { tickets: chosen.length, bytes }
}

/** Drops an export of which the day is over; one that is still being written gets another. */
export async function dropExport(work: Work, jobId: string): Promise<void> {
  const job = await work.tx.get(jobs, jobId)
  if (job && !isFinished(job.value)) return keepForADay(work, jobId)
  if (await dropParts(work, jobId))
    work.tx.schedule({
      id: `${EXPORT_TIMER}:${jobId}`,
      kind: EXPORT_TIMER,
      subjectId: jobId,
      dueAt: work.now,
    })
}
