import { importArticles } from '../articles/import-articles.ts'
import { exportTickets } from '../exports/export-tickets.ts'
import { runNextStep } from '../jobs/job.ts'
import { recalculateClocks } from '../sla/recalculate-clocks.ts'
import type { TimerHandler } from '../timers/run-timers.ts'

export { JOB_TIMER } from '../jobs/job.ts'

/** Runs the next step of the job that a timer of kind `job.step` names. */
export const runJobStep: TimerHandler = (work, timer) =>
  runNextStep(work, timer.subjectId, {
    'articles.import': importArticles,
    'slaPolicies.update': recalculateClocks,
    'calendars.update': recalculateClocks,
    'ticketExports.create': exportTickets,
  })
