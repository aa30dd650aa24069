import type { CollectionSpec } from '../ports/store.ts'
import { Refusal } from '../refusal.ts'
import type { Work } from '../work.ts'

/**
 * Refuses an external id that another resource of the installation has.
 * The unique index decides in the end; this gives the answer a name.
 * @throws {Refusal} `external-id-taken`
 */
export async function claimExternalId<Value>(
  work: Work,
  collection: CollectionSpec<Value>,
  installationId: string,
  externalId: string | null | undefined,
  ownId?: string,
): Promise<void> {
  if (externalId === null || externalId === undefined) return
  const [holder] = await work.tx.query(collection, {
    index: 'externalId',
    prefix: [installationId, externalId],
    limit: 1,
  })
  if (!holder || holder.id === ownId) return
  throw new Refusal(
    'external-id-taken',
    `Another of these ${collection.name} has this external id; \`existingId\` names it.`,
    {
      members: { existingId: holder.id },
    },
  )
}
