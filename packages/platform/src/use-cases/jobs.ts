import { listPage } from '../edge/page.ts'
import { jobs } from '../documents/index.ts'
import { cancelJob, isFinished, viewJob } from '../jobs/job.ts'
import { Refusal } from '../refusal.ts'
import { read, write, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'

async function rendered(work: Work, jobId: string): Promise<Rendered> {
  const stored = await work.tx.get(jobs, jobId)
  if (!stored) throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
  return { body: viewJob(stored.value) }
}

export const jobCases = {
  'jobs.list': read('jobs.list', (work, call) =>
    listPage(work.tx, call, { collection: jobs, render: viewJob }),
  ),

  'jobs.get': read('jobs.get', (work, { path }) => rendered(work, path.jobId)),

  'jobs.cancel': write('jobs.cancel', {
    target: (work, { path }) => work.tx.get(jobs, path.jobId),
    async run(work, _call, stored) {
      const { state } = stored.value
      if (isFinished(stored.value)) {
        throw new Refusal(
          'job-finished',
          'The job has come to an end and cannot be cancelled any more; `state` says how.',
          {
            members: { state },
          },
        )
      }
      cancelJob(work, stored)
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, id),
  }),
}
