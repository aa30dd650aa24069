import type { CollectionSpec } from '../ports/store.ts'
import { invalid, Refusal } from '../refusal.ts'
import type { Work } from '../work.ts'

/**
 * Refuses an external id that another resource of the installation has.
 * The unique index decides in the end; this gives the answer a name.
 * @param isShown - whether the caller may know of the resource that has it; one that it may not is not named
 * @throws {Refusal} `external-id-taken`; `invalid-request` where the holder is not the caller's to know of
 */
export async function claimExternalId<Value>(
  work: Work,
  collection: CollectionSpec<Value>,
  installationId: string,
  externalId: string | null | undefined,
  ownId?: string,
  isShown: (holder: Value) => boolean = () => true,
): Promise<void> {
  if (externalId === null || externalId === undefined) return
  const [holder] = await work.tx.query(collection, {
    index: 'externalId',
    prefix: [installationId, externalId],
    limit: 1,
  })
  if (!holder || holder.id === ownId) return
  if (!isShown(holder.value)) {
    throw invalid([{ pointer: '/body/externalId', code: 'unique', detail: 'Give another external id.' }])
  }
  throw new Refusal(
    'external-id-taken',
    `Another of these ${collection.name} has this external id; \`existingId\` names it.`,
    {
      members: { existingId: holder.id },
    },
  )
}
