import { subjectKey, type SequencedEvent } from '../events/event.ts'
import type { SearchHit, SearchKind, SearchRequest } from '../ports/search.ts'
import type {
  CollectionSpec,
  Content,
  EventQuery,
  IndexQuery,
  IndexRow,
  Stored,
  Timer,
} from '../ports/store.ts'
import type { TenantReader } from './buffered-transaction.ts'
import type { MemorySearch } from './memory-search.ts'
import type { MemoryTenant } from './memory-tenant.ts'

/** Reads one tenant of a memory store. */
export class MemoryReader implements TenantReader {
  readonly #tenant: MemoryTenant
  readonly #search: MemorySearch

  constructor(tenant: MemoryTenant, search: MemorySearch) {
    this.#tenant = tenant
    this.#search = search
  }

  get(spec: CollectionSpec<unknown>, id: string): Stored<unknown> | undefined {
    return this.#tenant.collection(spec).get(id)
  }

  query(spec: CollectionSpec<unknown>, query: IndexQuery): readonly IndexRow<unknown>[] {
    return this.#tenant.collection(spec).query(query)
  }

  eventsOf(subjectType: string, subjectId: string): readonly SequencedEvent[] {
    return [...(this.#tenant.eventsBySubject.get(subjectKey({ type: subjectType, id: subjectId })) ?? [])]
  }

  events(page: EventQuery): readonly SequencedEvent[] {
    const { events } = this.#tenant
    const oldest = events[0]?.sequence ?? 1
    const found: SequencedEvent[] = []
    const step = page.direction === 'ascending' ? 1 : -1
    let at =
      step === 1
        ? Math.max(0, (page.after ?? 0) - oldest + 1)
        : Math.min(events.length, (page.after ?? Infinity) - oldest) - 1
    for (; at >= 0 && at < events.length && found.length < page.limit; at += step) {
      const event = events[at] as SequencedEvent
      if (page.type !== undefined && event.type !== page.type) continue
      if (page.subjectId !== undefined && event.subject.id !== page.subjectId) continue
      if (page.visibleToAccount !== undefined && event.visibleToAccount !== page.visibleToAccount) continue
      found.push(event)
    }
    return found
  }

  event(eventId: string): SequencedEvent | undefined {
    return this.#tenant.eventIndex.get(eventId)
  }

  eventRange(): { oldest: number; newest: number } {
    const { events } = this.#tenant
    return { oldest: events[0]?.sequence ?? 0, newest: events[events.length - 1]?.sequence ?? 0 }
  }

  content(contentIds: readonly string[]): ReadonlyMap<string, Content> {
    const found = new Map<string, Content>()
    for (const id of contentIds) {
      const value = this.#tenant.content.get(id)
      if (value) found.set(id, value)
    }
    return found
  }

  timer(timerId: string): Timer | undefined {
    return this.#tenant.timers.get(timerId)
  }

  searchText(kind: SearchKind, request: SearchRequest): readonly SearchHit[] {
    return this.#search.search(kind, request)
  }
}
