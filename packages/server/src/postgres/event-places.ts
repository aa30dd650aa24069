import type { Columns } from '../store/batch-columns.ts'

/** Where the rows of events of a batch stand, each counted by its last event. */
export interface EventPlaces {
  /** Place of each row's tenant among those of the batch, from 1. */
  readonly at: readonly number[]
  /** Events of the tenant in the batch up to the end of each row. */
  readonly sequence: readonly number[]
  /** Events of the subject in the batch up to the end of each row. */
  readonly step: readonly number[]
  /** Events of each tenant in the batch. */
  readonly counts: readonly number[]
}

/**
 * Counts the events of a batch, so that the database only adds what it had before.
 * @param events - rows of events: tenant, id, types, subject's type and id, account, and a mark for each event
 * @param tenants - of the batch
 */
export function eventPlaces({ columns }: Columns, tenants: readonly number[]): EventPlaces {
  const [ofTenant = [], , , subjectTypes = [], subjectIds = [], , visible = []] = columns
  const counts = tenants.map(() => 0)
  const placeOf = new Map(tenants.map((tenant, place) => [tenant, place]))
  const steps = new Map<string, number>()
  const [at, sequence, step]: [number[], number[], number[]] = [[], [], []]
  for (const [row, tenant] of ofTenant.entries()) {
    const place = placeOf.get(tenant as number) as number
    const subject = `${tenant} ${subjectTypes[row]} ${subjectIds[row]}`
    const count = (visible[row] as string).length
    counts[place] = (counts[place] as number) + count
    steps.set(subject, (steps.get(subject) ?? 0) + count)
    at.push(place + 1)
    sequence.push(counts[place] as number)
    step.push(steps.get(subject) as number)
  }
  return { at, sequence, step, counts }
}

/** As {@link eventPlaces} where the database numbers no event yet. */
export const noPlaces = (tenants: readonly number[]): EventPlaces => ({
  at: [],
  sequence: [],
  step: [],
  counts: tenants.map(() => 0),
})
