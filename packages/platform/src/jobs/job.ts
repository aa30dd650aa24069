import type { Job, JobKind } from '@deskwire/contract'
import { jobs, type JobDoc, type JobStepInput } from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'

/** Kind of the timer that runs the next step of a job. */
export const JOB_TIMER = 'job.step'

const timerId = (jobId: string): string => `${JOB_TIMER}:${jobId}`

/** What to do, and how much of it. */
export interface NewJob {
  readonly kind: JobKind
  readonly installationId: string
  /** The inputs of its steps, in order, each with how much it adds to the progress. At least one. */
  readonly inputs: readonly { readonly value: unknown; readonly size: number }[]
}

/** How a job goes on where its steps are not all known at its beginning. */
interface JobCourse {
  /** Adds a step after those that are left. */
  add(input: NewJob['inputs'][number]): void
  /** More work was found than was known of; adds to the progress' total. */
  found(size: number): void
  /** More was done than the step's own size; adds to what is done. */
  did(size: number): void
}

/**
 * Does one step of a job and says what came of it, by outcome. It runs in one transaction with the taking of its timer, so
 * it is done once or not at all.
 * @param input - what the step was given; `value` is undefined where it was erased meanwhile
 */
export type JobStep = (
  work: Work,
  job: JobDoc,
  input: { readonly value: unknown; readonly size: number },
  course: JobCourse,
) => Promise<Readonly<Record<string, number>>>

/** A job as callers see it. */
export function viewJob({
  installationId: _installation,
  steps: _steps,
  tally: _tally,
  ...job
}: JobDoc): Job {
  return job
}

/** Whether a job has come to an end. */
export const isFinished = (job: Pick<JobDoc, 'finishedAt'>): boolean => job.finishedAt !== null

// Input may hold free text, so it is content: gone as soon as its step is done, and never in the job's own row.
function keepInput(work: Work, value: unknown): string {
  const contentId = work.newId('cnt')
  const salt = Array.from(work.context.random(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  work.tx.putContent({ contentId, value: JSON.stringify(value), salt })
  return contentId
}

const scheduleStep = (work: Work, jobId: string): void =>
  work.tx.schedule({ id: timerId(jobId), kind: JOB_TIMER, subjectId: jobId, dueAt: work.now })

/** Puts a job in the queue, due at once. */
export function startJob(work: Work, { kind, installationId, inputs }: NewJob): JobDoc {
  const steps = inputs.map(({ value, size }): JobStepInput => ({ contentId: keepInput(work, value), size }))
  const job: JobDoc = {
    id: work.newId('job'),
    kind,
    state: 'queued',
    progress: { done: 0, total: steps.reduce((sum, step) => sum + step.size, 0) },
    result: null,
    problem: null,
    createdAt: work.nowIso,
    updatedAt: work.nowIso,
    finishedAt: null,
    createdBy: work.context.actor,
    installationId,
    steps,
    tally: {},
  }
  work.tx.insert(jobs, job.id, job)
  scheduleStep(work, job.id)
  work.emit({ type: 'job.created', subject: { type: 'job', id: job.id }, data: { jobId: job.id, kind } })
  return job
}

/**
 * Runs the next step of a job, then schedules the one after it or ends the job.
 * @param kinds - the step of each kind of job
 */
export async function runNextStep(
  work: Work,
  jobId: string,
  kinds: Readonly<Record<string, JobStep>>,
): Promise<void> {
  const stored = await work.tx.get(jobs, jobId)
  if (!stored || isFinished(stored.value)) return
  const job = stored.value
  const run = kinds[job.kind]
  const [next, ...steps] = job.steps
  if (!run || !next)
    throw new TypeError(`Could not run job ${jobId}: nothing is left of it, or nothing does ${job.kind}.`)
  const kept = (await work.tx.content([next.contentId])).get(next.contentId)
  const added: NewJob['inputs'][number][] = []
  let { done, total } = job.progress
  const outcome = await run(
    work,
    job,
    { value: kept && JSON.parse(kept.value), size: next.size },
    {
      add: (input) => added.push(input),
      found: (size) => (total += size),
      did: (size) => (done += size),
    },
  )
  work.tx.eraseContent(next.contentId)
  for (const { value, size } of added) steps.push({ contentId: keepInput(work, value), size })
  total += added.reduce((sum, { size }) => sum + size, 0)
  done += next.size
  const progressed: JobDoc = {
    ...job,
    progress: { done, total: Math.max(done, total) },
    tally: addUp(job.tally, outcome),
    steps,
    state: 'running',
    updatedAt: work.nowIso,
  }
  if (steps.length > 0) {
    work.tx.replace(jobs, stored, progressed)
    scheduleStep(work, jobId)
    return
  }
  work.tx.replace(jobs, stored, {
    ...progressed,
    // What was counted may have changed before its turn came; in the end what was done is all that there was.
    progress: { done, total: done },
    state: 'succeeded',
    result: progressed.tally,
    finishedAt: work.nowIso,
  })
  work.emit({
    type: 'job.finished',
    subject: { type: 'job', id: jobId },
    data: { jobId, kind: job.kind, state: 'succeeded' },
  })
}

/** Stops a job before its next step and forgets the input that is left. */
export function cancelJob(work: Work, stored: Stored<JobDoc>): void {
  const { kind, steps } = stored.value
  for (const { contentId } of steps) work.tx.eraseContent(contentId)
  work.tx.cancel(timerId(stored.id))
  work.tx.replace(jobs, stored, {
    ...stored.value,
    state: 'cancelled',
    steps: [],
    updatedAt: work.nowIso,
    finishedAt: work.nowIso,
  })
  work.emit({
    type: 'job.cancelled',
    subject: { type: 'job', id: stored.id },
    data: { jobId: stored.id, kind },
  })
}

function addUp(
  left: Readonly<Record<string, number>>,
  right: Readonly<Record<string, number>>,
): Record<string, number> {
  const sum = { ...left }
  for (const [name, count] of Object.entries(right)) sum[name] = (sum[name] ?? 0) + count
  return sum
}
