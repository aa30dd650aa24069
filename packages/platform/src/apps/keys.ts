import { apiKeys, type ApiKeyDoc } from '../documents/index.ts'
import { epochMs, iso } from '../instant.ts'
import type { IndexKey } from '../store/index-key.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'

const PAGE = 100

/** Keys of an installation that work: neither revoked nor expired on wire time. */
export async function liveKeys(work: Work, installationId: string): Promise<readonly Stored<ApiKeyDoc>[]> {
  const { wireNow } = work.context
  const live: Stored<ApiKeyDoc>[] = []
  let after: IndexKey | undefined
  for (;;) {
    const rows = await work.tx.query(apiKeys, {
      index: 'installationId/createdAt',
      prefix: [installationId],
      limit: PAGE,
      ...(after && { after }),
    })
    live.push(
      ...rows.filter(
        ({ value }) =>
          value.revokedAt === null && (value.expiresAt === null || epochMs(value.expiresAt) > wireNow),
      ),
    )
    if (rows.length < PAGE) return live
    after = rows[PAGE - 1]?.key
  }
}

/** Ends a key for good. */
export function revokeKey(work: Work, stored: Stored<ApiKeyDoc>): void {
  work.tx.replace(apiKeys, stored, { ...stored.value, revokedAt: iso(work.context.wireNow) })
  work.tx.unpublish('credential', stored.id)
  work.emit({
    type: 'apiKey.revoked',
    subject: { type: 'apiKey', id: stored.id },
    data: { apiKeyId: stored.id, installationId: stored.value.installationId },
  })
}
