import type { EventType } from '@deskwire/contract'
import { patchResource, type Patched } from '../merge-patch.ts'
import type { CollectionSpec, Stored } from '../ports/store.ts'
import type { EventValue } from '../events/event.ts'
import { invalid } from '../refusal.ts'
import type { Work } from '../work.ts'
import { claimExternalId } from './external-id.ts'

interface Changeable {
  readonly version: number
  readonly updatedAt: string
  readonly installationId: string
}

const MAX_METADATA = 50

/** What an update tells of itself. */
export interface ChangeNote {
  readonly type: EventType
  readonly subject: string
  readonly data: { readonly [name: string]: EventValue }
  readonly content?: Readonly<Record<string, string | null>>
  readonly visibleToAccount?: string | null
}

/**
 * Applies a merge patch to a document: one version up and one event, or nothing at all where nothing changes.
 * @throws {Refusal} `external-id-taken`
 */
export async function applyPatch<Doc extends Changeable>(
  work: Work,
  collection: CollectionSpec<Doc>,
  stored: Stored<Doc>,
  patch: object,
  note: (patched: Patched<Doc>) => ChangeNote,
): Promise<Patched<Doc>> {
  const patched = patchResource(stored.value, patch)
  if (patched.changed.length === 0) return patched
  const { metadata } = patched.value as { metadata?: object }
  if (Object.keys(metadata ?? {}).length > MAX_METADATA) {
    throw invalid([
      {
        pointer: '/body/metadata',
        code: 'range',
        detail: `With these pairs there would be more than ${MAX_METADATA}.`,
      },
    ])
  }
  if (patched.changed.includes('externalId')) {
    const { externalId } = patched.value as { externalId?: string | null }
    await claimExternalId(work, collection, stored.value.installationId, externalId, stored.id)
  }
  const value = { ...patched.value, version: stored.value.version + 1, updatedAt: work.nowIso }
  work.tx.replace(collection, stored, value)
  const { type, subject, data, content, visibleToAccount } = note(patched)
  work.emit({
    type,
    subject: { type: subject, id: stored.id },
    data: { ...data, changed: patched.changed },
    ...(content && { content }),
    ...(visibleToAccount !== undefined && { visibleToAccount }),
  })
  return { value, changed: patched.changed }
}
