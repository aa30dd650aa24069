import type {
  CollectionSpec,
  Content,
  EventQuery,
  IndexQuery,
  SearchHit,
  SearchKind,
  SearchRequest,
  SequencedEvent,
  SystemStore,
  Timer,
} from '@deskwire/platform'
import type { CollectionNumbers } from './collection-numbers.ts'
import type { CommitItem, CommitOutcome } from './commit-item.ts'

type Answer<Value> = Value | Promise<Value>

/** A document as the database holds it. */
export interface RawDocument {
  readonly id: string
  readonly revision: number
  /** Its JSON; a function where reading it costs something and may not be needed. */
  readonly body: string | (() => string)
}

/** A document that the store has in memory at the revision named; undefined where it has not. */
export type KnownDocument = (id: string, revision: number) => RawDocument | undefined

/**
 * A database below the store: it reads what is committed and takes commits, and knows nothing of documents' meaning.
 * Its answers may come at once; a store over it is then spared a turn.
 */
export interface Backend {
  /**
   * Whether all writers of the data are known to this process at once. If not, a document kept in memory may be out of date,
   * which a commit finds out by its guards, and a body that only reads has to be told.
   */
  readonly exclusive: boolean
  /** Makes or finds the numbers of a collection; indexes that are new are filled from the documents there are. */
  numbers(collection: CollectionSpec<unknown>): Promise<CollectionNumbers>
  document(tenant: string, collection: number, id: string): Answer<RawDocument | undefined>
  /** Revisions of documents now, in the order asked; 0 where there is none. */
  revisions(
    tenant: string,
    documents: readonly { readonly collection: number; readonly id: string }[],
  ): Answer<readonly number[]>
  query(
    tenant: string,
    numbers: CollectionNumbers,
    query: IndexQuery,
    known: KnownDocument,
  ): Answer<readonly RawDocument[]>
  eventsOf(tenant: string, subjectType: string, subjectId: string): Answer<readonly SequencedEvent[]>
  events(tenant: string, page: EventQuery): Answer<readonly SequencedEvent[]>
  event(tenant: string, eventId: string): Answer<SequencedEvent | undefined>
  eventRange(tenant: string): Answer<{ readonly oldest: number; readonly newest: number }>
  content(tenant: string, contentIds: readonly string[]): Answer<ReadonlyMap<string, Content>>
  timer(tenant: string, timerId: string): Answer<Timer | undefined>
  searchText(tenant: string, kind: SearchKind, request: SearchRequest): Answer<readonly SearchHit[]>
  /**
   * Writes a commit, together with others where that is cheaper; in the order given, as far as they are of one tenant. Resolves
   * when it is as durable as the database promises, or refused.
   */
  commit(item: CommitItem): Promise<CommitOutcome>
  /**
   * Tells of each commit that `document`, `query`, `content`, `timer` and `dueTimers` find from now on. Without it they find what is committed.
   */
  onApplied?(listener: (seq: number) => void): void
  /**
   * Since when only this process has written a tenant's documents, as far as it knows; undefined where it cannot say. A number
   * that rises each time that another is found to have written. A commit that names one is refused where another has written since.
   */
  aloneSince?(tenant: string): number | undefined
  /**
   * Where the database is exclusive: how often this process has heard that others have written, or may have. What a body rests on
   * is only asked of the database where that has happened since it began.
   */
  heard?(): number
  /** Where the database is exclusive: looks whether others have written. */
  hear?(): Promise<void>
  /** Where the database is exclusive: the id that comes last among those of a tenant's collection, '' where there is none. */
  newestId?(tenant: string, collection: number): string
  readonly system: SystemStore
}
