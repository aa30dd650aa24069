import { importSteps } from '../articles/plan-import.ts'
import { jobs } from '../documents/index.ts'
import { startJob, viewJob } from '../jobs/job.ts'
import { Refusal } from '../refusal.ts'
import { write } from '../use-case.ts'

export const articleImportCases = {
  'articles.import': write('articles.import', {
    async run(work, { body, operationId, principal: { installationId } }) {
      return {
        id: startJob(work, { kind: operationId, installationId, inputs: importSteps(body.articles) }).id,
      }
    },
    async render(work, { id }) {
      const stored = await work.tx.get(jobs, id)
      if (!stored) throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
      return { body: viewJob(stored.value), location: `/v1/jobs/${id}` }
    },
  }),
}
