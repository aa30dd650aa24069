import type {
  CollectionSpec,
  Content,
  EventQuery,
  IndexQuery,
  IndexRow,
  SearchHit,
  SearchKind,
  SearchRequest,
  SequencedEvent,
  Stored,
  Timer,
} from '@deskwire/platform'
import { checkUnionQuery, type TenantReader } from '@deskwire/platform/store'
import type { Backend, KnownDocument, RawDocument } from './backend.ts'
import type { CollectionNumbers, NumberedCollections } from './collection-numbers.ts'
import { shownRows } from './decided-rows.ts'
import type { DocumentCache } from './document-cache.ts'
import type { IndexRows, RowOf } from './index-rows.ts'
import { nameOf, type KeptAnswers } from './kept-answers.ts'
import { KeptDocument } from './kept-document.ts'
import type { PendingTenant } from './pending.ts'

/** What the readers of one store share. */
export interface ReaderParts {
  readonly backend: Backend
  readonly collections: NumberedCollections
  readonly cache: DocumentCache
  readonly answers: KeptAnswers
  readonly indexRows: IndexRows
  /** Milliseconds, for the age of what is kept in memory. */
  readonly now: () => number
}

/** How far a reader may trust what is kept in memory, where other processes write too. */
export interface Trust {
  /** Age up to which settings may be taken from memory, milliseconds. */
  readonly settingsMs: number
  /** Age up to which anything else may, milliseconds. */
  readonly documentsMs: number
  /**
   * Whether, where others write too, a document of a kind that is mostly absent may be taken to be so without a look, and an answer to
   * a query from memory. Only a commit finds out that it was not so.
   */
  readonly presumes: boolean
}

const ROUND_UP = 64
const roundedUp = (count: number): number => Math.ceil(count / ROUND_UP) * ROUND_UP

/** How old settings may be where other processes write, milliseconds: the time that a revoked key still works there. */
export const SETTINGS_TRUST_MS = 1_000

const bodyOf = ({ body }: RawDocument): string => (typeof body === 'string' ? body : body())

/** Documents as a body has read them. */
type Reads = ReadonlyMap<CollectionSpec<unknown>, ReadonlyMap<string, Stored<unknown> | undefined>>

/**
 * Reads one tenant for one run of a body: first what this process has decided and not yet written, then what is kept in memory,
 * then the database.
 */
export class PipelinedReader implements TenantReader {
  /** Commits on their way whose outcome this body has seen. */
  readonly dependsOn = new Set<number>()
  /** What was read though other processes write too, and may not be so any more. */
  readonly unverified = new Map<CollectionSpec<unknown>, Map<string, Stored<unknown> | undefined>>()
  /** Whether some of that came from memory. */
  isFromMemory = false
  /** Since when no other process must have written, for what queries were answered from memory; null where none was. */
  aloneSince: number | null = null
  /** Whether all that was read is what `readAtOnce` has read. */
  isOfOneInstant = false
  #atOnce: Reads | undefined
  readonly #tenant: string
  readonly #parts: ReaderParts
  readonly #pending: PendingTenant
  readonly #trust: Trust

  constructor(tenant: string, parts: ReaderParts, pending: PendingTenant, trust: Trust) {
    this.#tenant = tenant
    this.#parts = parts
    this.#pending = pending
    this.#trust = trust
  }

  /**
   * Reads documents as they all are at one instant, for a body that is run again: as long as it reads no other, what it sees is
   * consistent, however much is written meanwhile.
   */
  async readAtOnce(reads: Reads): Promise<void> {
    const found = new Map<CollectionSpec<unknown>, Map<string, Stored<unknown> | undefined>>()
    // Asked for in one turn of the event loop, they come as one statement's answer, or at once.
    const answers = [...reads].flatMap(([spec, ids]) => {
      const documents = new Map<string, Stored<unknown> | undefined>()
      found.set(spec, documents)
      return [...ids.keys()].map((id) => ({ documents, id, answer: this.get(spec, id) }))
    })
    for (const { documents, id, answer } of answers)
      documents.set(id, answer instanceof Promise ? await answer : answer)
    this.#atOnce = found
    this.isOfOneInstant = true
  }

  get(
    spec: CollectionSpec<unknown>,
    id: string,
  ): Stored<unknown> | undefined | Promise<Stored<unknown> | undefined> {
    const atOnce = this.#atOnce?.get(spec)
    if (atOnce?.has(id)) return atOnce.get(id)
    this.isOfOneInstant = false
    const waiting = this.#pending.documents(spec)?.get(id)
    if (waiting) {
      this.dependsOn.add(waiting.seq)
      return waiting.value?.stored
    }
    const numbers = this.#parts.collections.known(spec)
    if (!numbers) return this.#parts.collections.of(spec).then(() => this.get(spec, id))
    const { backend, cache, now } = this.#parts
    const kept = cache.get(this.#tenant, numbers.collection, id)
    if (kept) {
      if (backend.exclusive) return kept.document?.stored
      const trusted = spec.settings ? this.#trust.settingsMs : this.#trust.documentsMs
      const ageMs = now() - kept.seenAt
      if (trusted > 0 && ageMs <= trusted) {
        if (!spec.settings || ageMs > SETTINGS_TRUST_MS) {
          this.#note(spec, id, kept.document?.stored)
          this.isFromMemory = true
        }
        return kept.document?.stored
      }
    }
    // NOTE: an exclusive database logs most commits without a look into them, so that nobody would find out.
    if (spec.mostlyAbsent && this.#trust.presumes && !backend.exclusive) {
      this.#note(spec, id, undefined)
      this.isFromMemory = true
      return undefined
    }
    const askedAt = now()
    const found = backend.document(this.#tenant, numbers.collection, id)
    if (!(found instanceof Promise)) return this.#keep(numbers.collection, id, found, askedAt) ?? undefined
    return found.then((raw) => {
      const stored = this.#keep(numbers.collection, id, raw, askedAt) ?? undefined
      if (!backend.exclusive && !spec.settings) this.#note(spec, id, stored)
      return stored
    })
  }

  /** Revision of a document as far as this process knows, 0 where there is none; undefined where it knows nothing of it. */
  knownRevision(spec: CollectionSpec<unknown>, id: string): number | undefined {
    const waiting = this.#pending.documents(spec)?.get(id)
    if (waiting) {
      // Whoever goes on because of it, as where it removes what is to be made anew, falls with it.
      this.dependsOn.add(waiting.seq)
      return waiting.value?.revision ?? 0
    }
    const numbers = this.#parts.collections.known(spec)
    const kept = numbers && this.#parts.cache.get(this.#tenant, numbers.collection, id)
    return kept && (kept.document?.revision ?? 0)
  }

  #note(spec: CollectionSpec<unknown>, id: string, stored: Stored<unknown> | undefined): void {
    const seen = this.unverified.get(spec) ?? new Map<string, Stored<unknown> | undefined>()
    this.unverified.set(spec, seen.set(id, stored))
  }

  #keep(
    collection: number,
    id: string,
    raw: RawDocument | undefined,
    askedAt: number,
  ): Stored<unknown> | null {
    const { backend, cache } = this.#parts
    if (!raw) {
      cache.put(this.#tenant, collection, id, null, 0, askedAt)
      return null
    }
    const kept = cache.get(this.#tenant, collection, id)?.document
    if (kept?.revision === raw.revision) {
      if (!backend.exclusive) cache.confirm(this.#tenant, collection, id, askedAt)
      return kept.stored
    }
    const body = bodyOf(raw)
    const document = new KeptDocument(id, raw.revision, body)
    cache.put(this.#tenant, collection, id, document, body.length, askedAt)
    return document.stored
  }

  #parsed(collection: number, raw: RawDocument): Stored<unknown> {
    const { id, revision } = raw
    const kept = this.#parts.cache.get(this.#tenant, collection, id)?.document
    return kept?.revision === revision ? kept.stored : new KeptDocument(id, revision, bodyOf(raw)).stored
  }

  async query(spec: CollectionSpec<unknown>, query: IndexQuery): Promise<readonly IndexRow<unknown>[]> {
    const index = spec.indexes[query.index]
    if (!index)
      throw new TypeError(
        `Could not query ${spec.name}: it declares no index ${JSON.stringify(query.index)}.`,
      )
    if (index.unionOf) checkUnionQuery(spec.name, query, index.unionOf)
    const { collections, indexRows, now, backend, answers } = this.#parts
    const numbers = collections.known(spec) ?? (await collections.of(spec))
    const rowOf = indexRows.of(index)
    // Where nobody else writes, or is noticed where he does, there is nothing that a commit would have to be held to.
    if (backend.exclusive) return this.#queryKept(spec, numbers, query, rowOf, answers.generation)
    const aloneSince = this.#trust.presumes ? backend.aloneSince?.(this.#tenant) : undefined
    if (aloneSince !== undefined) return this.#queryKept(spec, numbers, query, rowOf, aloneSince)
    const waiting = this.#pending.documents(spec)
    // Rounded up, so that the same question is asked again though a little more is decided by then.
    const more = roundedUp(waiting?.size ?? 0)
    const askedAt = now()
    const answer = this.#rawRows(numbers, more > 0 ? { ...query, limit: query.limit + more } : query)
    // As it was when the database was asked.
    const decided = answer instanceof Promise ? waiting?.copy() : waiting
    const raws = answer instanceof Promise ? await answer : answer
    const rows: IndexRow<unknown>[] = []
    for (const raw of raws) {
      if (rows.length === query.limit) break
      const decision = decided?.get(raw.id)
      if (decision) {
        // That it is not shown as it stands there is seen of the decision, too.
        this.dependsOn.add(decision.seq)
        continue
      }
      const stored = this.#keep(numbers.collection, raw.id, raw, askedAt)
      const row = stored && rowOf(stored)
      if (row) rows.push(row)
    }
    return shownRows(rows, decided, query, rowOf, this.dependsOn)
  }

  /** Answers from memory as long as nobody else has written, and asks the database for more than it needs where it has to. */
  async #queryKept(
    spec: CollectionSpec<unknown>,
    numbers: CollectionNumbers,
    query: IndexQuery,
    rowOf: RowOf,
    aloneSince: number,
  ): Promise<readonly IndexRow<unknown>[]> {
    const { answers, backend, now } = this.#parts
    const { collection } = numbers
    const name = nameOf(query)
    const waiting = this.#pending.documents(spec)
    const limit = query.limit + (waiting?.size ?? 0)
    const kept = answers.get(this.#tenant, collection, name, { aloneSince, rowOf, limit })
    if (kept) {
      // The times that a backend names rise, so that the first is the one to hold to.
      if (!backend.exclusive) this.aloneSince ??= aloneSince
      return shownRows(kept.rows, waiting, query, rowOf, this.dependsOn)
    }
    const askedAt = now()
    const position = answers.position(this.#tenant, collection)
    const asked = query.limit + roundedUp((waiting?.size ?? 0) + 1)
    const answer = this.#rawRows(numbers, { ...query, limit: asked })
    const decided = answer instanceof Promise ? waiting?.copy() : waiting
    const raws = answer instanceof Promise ? await answer : answer
    const rows = raws.flatMap((raw) => {
      // One that was decided may have been written since: it is not the last word.
      const stored = decided?.has(raw.id)
        ? this.#parsed(collection, raw)
        : this.#keep(collection, raw.id, raw, askedAt)
      return (stored && rowOf(stored)) ?? []
    })
    const isWhole = raws.length < asked
    answers.keep(this.#tenant, collection, name, { query, asked, rows, isWhole, position, aloneSince })
    return shownRows(rows, decided, query, rowOf, this.dependsOn)
  }

  #rawRows(
    numbers: CollectionNumbers,
    query: IndexQuery,
  ): readonly RawDocument[] | Promise<readonly RawDocument[]> {
    const { backend, cache } = this.#parts
    const held: KnownDocument = (id, revision) => {
      const document = cache.get(this.#tenant, numbers.collection, id)?.document
      return document?.revision === revision ? { id, revision, body: () => document.text } : undefined
    }
    return backend.query(this.#tenant, numbers, query, held)
  }

  eventsOf(
    subjectType: string,
    subjectId: string,
  ): readonly SequencedEvent[] | Promise<readonly SequencedEvent[]> {
    return this.#parts.backend.eventsOf(this.#tenant, subjectType, subjectId)
  }

  events(page: EventQuery): readonly SequencedEvent[] | Promise<readonly SequencedEvent[]> {
    return this.#parts.backend.events(this.#tenant, page)
  }

  event(eventId: string): SequencedEvent | undefined | Promise<SequencedEvent | undefined> {
    return this.#parts.backend.event(this.#tenant, eventId)
  }

  eventRange():
    | { oldest: number; newest: number }
    | Promise<{ readonly oldest: number; readonly newest: number }> {
    return this.#parts.backend.eventRange(this.#tenant)
  }

  async content(contentIds: readonly string[]): Promise<ReadonlyMap<string, Content>> {
    const decided = new Map(
      contentIds.flatMap((id): [string, Content | null][] => {
        const waiting = this.#pending.content(id)
        if (!waiting) return []
        this.dependsOn.add(waiting.seq)
        return [[id, waiting.value]]
      }),
    )
    const rest = contentIds.filter((id) => !decided.has(id))
    const found = new Map(rest.length > 0 ? await this.#parts.backend.content(this.#tenant, rest) : [])
    for (const [id, content] of decided) if (content) found.set(id, content)
    return found
  }

  timer(timerId: string): Timer | undefined | Promise<Timer | undefined> {
    this.isOfOneInstant = false
    const waiting = this.#pending.timer(timerId)
    if (waiting) {
      this.dependsOn.add(waiting.seq)
      return waiting.value ?? undefined
    }
    return this.#parts.backend.timer(this.#tenant, timerId)
  }

  searchText(kind: SearchKind, request: SearchRequest): readonly SearchHit[] | Promise<readonly SearchHit[]> {
    return this.#parts.backend.searchText(this.#tenant, kind, request)
  }
}
