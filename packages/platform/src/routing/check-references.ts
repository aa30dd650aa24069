import { calendars, categories, centers } from '../documents/index.ts'
import type { CollectionSpec } from '../ports/store.ts'
import { invalid, type FieldFault } from '../refusal.ts'
import type { Work } from '../work.ts'

async function missing<Value>(
  work: Work,
  collection: CollectionSpec<Value>,
  named: readonly { readonly id: string; readonly pointer: string }[],
  what: string,
): Promise<readonly FieldFault[]> {
  const faults: FieldFault[] = []
  for (const { id, pointer } of named) {
    if (await work.tx.get(collection, id)) continue
    faults.push({ pointer, code: 'not-found', detail: `There is no ${what} of this id.` })
  }
  return faults
}

/** What a queue or an agent refers to; null and absent refer to nothing. */
export interface References {
  readonly centerId?: string | null | undefined
  readonly centerIds?: readonly string[] | undefined
  readonly categoryIds?: { readonly at: string; readonly ids: readonly string[] | undefined }
  readonly shifts?: readonly { readonly calendarId?: string | undefined }[] | undefined
}

const numbered = (at: string, ids: readonly string[] | undefined) =>
  (ids ?? []).map((id, index) => ({ id, pointer: `${at}/${index}` }))

/**
 * Refuses ids of what does not exist, each by its pointer.
 * @throws {Refusal} `invalid-request`
 */
export async function checkReferences(
  work: Work,
  { centerId, centerIds, categoryIds, shifts }: References,
): Promise<void> {
  const named = [
    ...(centerId ? [{ id: centerId, pointer: '/body/centerId' }] : []),
    ...numbered('/body/centerIds', centerIds),
  ]
  const used = (shifts ?? []).flatMap(({ calendarId }, index) =>
    calendarId === undefined ? [] : [{ id: calendarId, pointer: `/body/shifts/${index}/calendarId` }],
  )
  const faults = [
    ...(await missing(work, centers, named, 'centre')),
    ...(await missing(work, categories, numbered(categoryIds?.at ?? '', categoryIds?.ids), 'category')),
    ...(await missing(work, calendars, used, 'calendar')),
  ]
  if (faults.length > 0) throw invalid(faults)
}

/**
 * Refuses a list that names the same thing twice.
 * @throws {Refusal} `invalid-request`
 */
export function checkOnce(pointer: string, member: string, values: readonly string[] | undefined): void {
  const twice = (values ?? []).findIndex((value, at) => values?.indexOf(value) !== at)
  if (twice < 0) return
  throw invalid([
    { pointer: `${pointer}/${twice}/${member}`, code: 'duplicate', detail: 'The list names each once.' },
  ])
}
