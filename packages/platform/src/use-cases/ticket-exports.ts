import { jobs, ticketExports } from '../documents/index.ts'
import { readFile } from '../exports/export-file.ts'
import { startExport } from '../exports/export-tickets.ts'
import { viewJob } from '../jobs/job.ts'
import { notFound, Refusal } from '../refusal.ts'
import { serve, write } from '../use-case.ts'

const files = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', ending: 'csv' },
  jsonLines: { mediaType: 'application/jsonl; charset=utf-8', ending: 'jsonl' },
} as const

export const ticketExportCases = {
  'ticketExports.create': write('ticketExports.create', {
    async run(work, { body, principal }) {
      return { id: startExport(work, principal, body) }
    },
    async render(work, { id }) {
      const stored = await work.tx.get(jobs, id)
      if (!stored) throw notFound()
      return { body: viewJob(stored.value), location: `/v1/jobs/${id}` }
    },
  }),

  'ticketExports.download': serve('ticketExports.download', async (work, { path: { jobId } }) => {
    const [job, file] = [await work.tx.get(jobs, jobId), await work.tx.get(ticketExports, jobId)]
    if (!job || !file) throw notFound()
    const { state } = job.value
    if (state !== 'succeeded') {
      throw new Refusal(
        'export-not-ready',
        'The job has not written the whole file; `state` says where it stands.',
        {
          members: { state },
        },
      )
    }
    const { mediaType, ending } = files[file.value.format]
    return {
      bytes: file.value.bytes,
      tag: jobId,
      mediaType,
      fileName: `tickets-${jobId}.${ending}`,
      read: ({ store }, tenant, range) => readFile(store, tenant, jobId, file.value, range),
    }
  }),
}
