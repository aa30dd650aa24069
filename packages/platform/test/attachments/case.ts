import { createMemoryBlobStore, createMemoryStore, type BlobStore, type Scanner } from '@deskwire/platform'
import type { SandboxOptions } from '@deskwire/platform/sandbox'
import { observeStore } from '../observed-store.ts'
import { requestOf, World, type Ask } from '../walk/world.ts'

export const HOUR_MS = 60 * 60 * 1000

/** A world of which both stores can be looked into. */
export async function openWorld(options: SandboxOptions & { scanner?: Scanner; blobs?: BlobStore } = {}) {
  const blobs = options.blobs ?? createMemoryBlobStore()
  const store = observeStore(createMemoryStore())
  const world = await World.begin({ store, ...options, blobs })
  const { tenant } = world.sandbox
  return {
    world,
    blobs,
    /** Ids of the blobs that there are. */
    kept: () => blobs.list(tenant, { limit: 100 }),
    state: () => store.state(tenant),
    /** What the store holds of blobs: rows and timers. */
    blobRows: async () => (await store.state(tenant)).split('\n').filter((row) => row.includes('blb_')),
  }
}

/** Sends a request and gives the answer with its body unread. */
export const ask = (
  world: World,
  id: 'attachments.getContent' | 'attachments.putContent' | 'ticketExports.download',
  given: Ask,
): Promise<Response> => world.sandbox.fetch(requestOf(world.sandbox.baseUrl, world.token, id, given))

/** Events of a ticket of one kind of subject, with what they carry, in order. */
export async function told(world: World, ticketId: string, prefix: string) {
  const found: { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const query = { subjectId: ticketId, limit: '100', ...(cursor && { cursor }) }
    const page = await world.must('events.list', { query })
    found.push(...page.items)
    cursor = page.nextCursor
  }
  return found.filter(({ type }) => type.startsWith(prefix)).map(({ type, data }) => ({ type, ...data }))
}

/** Posts attachments with a message. */
export const post = (
  world: World,
  ticketId: string,
  attachmentIds: readonly string[],
  visibility = 'public',
  rest: Ask = {},
) =>
  world.must('messages.create', {
    ...rest,
    path: { ticketId },
    body: { body: 'See the file.', visibility, attachmentIds },
  })
