import type { CollectionSpec } from '@deskwire/platform'
import type { Commit } from '@deskwire/platform/store'
import { NewestIds } from './newest-ids.ts'
import type { PendingTenant } from './pending.ts'
import { PipelinedReader, type ReaderParts, type Trust } from './pipelined-reader.ts'

// A body that writes is held to what it read, here or by its commit, so it may start from memory however old that is.
export const writing: Trust = {
  settingsMs: Number.MAX_SAFE_INTEGER,
  documentsMs: Number.MAX_SAFE_INTEGER,
  presumes: false,
}

/** Says whether what a body rests on is still so when it has come to its end. */
export class BodyChecks {
  readonly newest: NewestIds
  readonly #parts: ReaderParts
  readonly #pendings: ReadonlyMap<string, PendingTenant>

  constructor(parts: ReaderParts, pendings: ReadonlyMap<string, PendingTenant>) {
    this.#parts = parts
    this.#pendings = pendings
    this.newest = new NewestIds((tenant, spec) => this.#newestOf(tenant, spec))
  }

  /** The id that comes last in a collection, of documents that are there and of those that are decided. */
  #newestOf(tenant: string, spec: CollectionSpec<unknown>): string | undefined {
    const { backend, collections } = this.#parts
    const collection = collections.known(spec)?.collection
    if (collection === undefined || !backend.newestId) return undefined
    let newest = backend.newestId(tenant, collection)
    for (const id of this.#pendings.get(tenant)?.documents(spec)?.keys() ?? []) if (id > newest) newest = id
    return newest
  }

  /** Whether what a body writes is as it took it to be, as far as this process knows: it may write without having looked. */
  async isAsTaken(tenant: string, reader: PipelinedReader, commit: Commit): Promise<boolean> {
    for (const [spec, writes] of commit.writes) {
      const reads = commit.reads.get(spec)
      for (const id of writes.keys()) {
        const seen = reads?.get(id)
        if (!seen && this.newest.isNewest(tenant, spec, id)) continue
        const revision = reader.knownRevision(spec, id) ?? (await reader.get(spec, id))?.revision ?? 0
        if (revision !== (seen?.revision ?? 0)) return false
      }
    }
    return true
  }

  /**
   * Whether what a body has read is still so, as far as this process knows.
   * @param dependsOn - what the body rests on; is given the decisions because of which it is still so
   */
  async isCurrent(
    tenant: string,
    pending: PendingTenant,
    commit: Commit,
    dependsOn: Set<number>,
  ): Promise<boolean> {
    const { backend } = this.#parts
    const reader = new PipelinedReader(tenant, this.#parts, pending, writing)
    for (const [spec, reads] of commit.reads) {
      for (const [id, seen] of reads) {
        if (!seen && this.newest.isNewest(tenant, spec, id)) continue
        let current = reader.knownRevision(spec, id)
        if (current === undefined) {
          // Where others write too, it is the commit that looks: asking first would cost a way there and back, and prove nothing.
          if (!backend.exclusive) continue
          current = (await reader.get(spec, id))?.revision ?? 0
        }
        if (current !== (seen?.revision ?? 0)) return false
      }
    }
    for (const [id, dueAt] of commit.takenTimers) {
      if (!backend.exclusive && !pending.timer(id)) continue
      const current = reader.timer(id)
      if ((current instanceof Promise ? await current : current)?.dueAt !== dueAt) return false
    }
    for (const seq of reader.dependsOn) dependsOn.add(seq)
    return true
  }

  /** Asks the database whether what was read is still so, all of it at once; forgets what is not. */
  async isFresh(tenant: string, reader: PipelinedReader): Promise<boolean> {
    const { backend, cache, collections } = this.#parts
    const asked = [...reader.unverified].flatMap(([spec, reads]) => {
      const collection = collections.known(spec)?.collection
      return collection === undefined
        ? []
        : [...reads].map(([id, seen]) => ({ collection, id, revision: seen?.revision ?? 0 }))
    })
    if (asked.length === 0 || (asked.length === 1 && !reader.isFromMemory)) return true
    const revisions = await backend.revisions(tenant, asked)
    const stale = asked.filter(({ revision }, i) => revisions[i] !== revision)
    for (const { collection, id } of stale) cache.forget(tenant, collection, id)
    return stale.length === 0
  }
}
