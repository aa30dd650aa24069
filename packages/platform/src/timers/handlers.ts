import { routingTimers } from '../routing/timer-handlers.ts'
import { CLOCK_TIMER, settleClock } from '../sla/settle-ticket.ts'
import { CLOSE_TIMER, closeSolvedTicket } from '../tickets/change-ticket.ts'
import { JOB_TIMER, runJobStep } from '../use-cases/job-steps.ts'
import type { TimerHandlers } from './run-timers.ts'

/** What each kind of timer does. */
export const timerHandlers: TimerHandlers = {
  [CLOSE_TIMER]: (work, timer) => closeSolvedTicket(work, timer.subjectId),
  [CLOCK_TIMER]: (work, timer) => settleClock(work, timer.subjectId),
  [JOB_TIMER]: runJobStep,
  ...routingTimers,
}
