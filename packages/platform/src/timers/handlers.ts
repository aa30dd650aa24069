import { ATTACHMENT_TIMER, dropUnposted } from '../attachments/attachment.ts'
import { BLOB_TIMER, forgetBlob } from '../blobs/blob-life.ts'
import { EXPORT_TIMER } from '../exports/export-file.ts'
import { dropExport } from '../exports/export-tickets.ts'
import { routingTimers } from '../routing/timer-handlers.ts'
import { CLOCKS_TIMER, settleTicket } from '../sla/settle-ticket.ts'
import { continueDeletion, DELETE_TENANT_TIMER } from '../tenants/delete-tenant.ts'
import { CLOSE_TIMER, closeSolvedTicket } from '../tickets/change-ticket.ts'
import { JOB_TIMER, runJobStep } from '../use-cases/job-steps.ts'
import type { TimerHandlers } from './run-timers.ts'

/** What each kind of timer does. */
export const timerHandlers: TimerHandlers = {
  [CLOSE_TIMER]: (work, timer) => closeSolvedTicket(work, timer.subjectId),
  [CLOCKS_TIMER]: (work, timer) => settleTicket(work, timer.subjectId),
  [JOB_TIMER]: runJobStep,
  [ATTACHMENT_TIMER]: (work, timer) => dropUnposted(work, timer.subjectId),
  [BLOB_TIMER]: (work, timer) => forgetBlob(work, timer.subjectId),
  [EXPORT_TIMER]: (work, timer) => dropExport(work, timer.subjectId),
  [DELETE_TENANT_TIMER]: continueDeletion,
  ...routingTimers,
}
