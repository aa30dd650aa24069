import type { CollectionSpec, Store, Transaction, TransactionOptions } from '@deskwire/platform'
import { ContentionError, UniqueKeyError } from '@deskwire/platform'
import { BufferedTransaction, changesNothing, type Commit } from '@deskwire/platform/store'
import type { Backend } from './backend.ts'
import { BodyChecks, writing } from './body-checks.ts'
import { buildItem, type WrittenDocument } from './build-item.ts'
import { NumberedCollections } from './collection-numbers.ts'
import type { CommitOutcome } from './commit-item.ts'
import { DocumentCache } from './document-cache.ts'
import { dueTimers } from './due-timers.ts'
import { IndexRows } from './index-rows.ts'
import { KeptAnswers } from './kept-answers.ts'
import { PendingTenant, type Decision } from './pending.ts'
import { PipelinedReader, SETTINGS_TRUST_MS, type Trust } from './pipelined-reader.ts'
import { TenantTurns } from './tenant-turns.ts'

/** Settings of a store over a database. */
export interface PipelinedStoreOptions {
  /** Bound on the documents kept in memory, bytes. @default 64 MiB */
  readonly cacheBytes?: number
  /** Runs of one body before it is given up. @default 50 */
  readonly maxAttempts?: number
  /** Milliseconds that never go back, for the age of what is kept in memory. @default performance.now */
  readonly ageNow?: () => number
  /**
   * Revision of a document that is new, an integer from 1 to 2^30. A document that was removed and made anew must not come back to a
   * revision that it has had, or whoever remembers that one would take the old for the new. @default at random
   */
  readonly firstRevision?: () => number
  /** Is told of each batch that was committed: transactions in it, and how long it took, milliseconds. @default nobody */
  readonly onBatch?: (items: number, ms: number) => void
}

/** A decision that is on its way to the disk. */
interface Underway {
  readonly outcome: Promise<CommitOutcome>
  /** Takes it out of what bodies see. */
  readonly settle: () => void
  /** Decisions that rest on it. */
  readonly dependents: number[]
}

/** A store over a database, and what the database has to tell it. */
export interface PipelinedStore extends Store {
  /** Forgets what is kept in memory: another process has written. */
  forget(): void
  /** Makes the indexes of a collection ready, where that has to be. */
  prepare(collection: CollectionSpec<unknown>): Promise<void>
}

const DEFAULT_CACHE_BYTES = 64 * 1024 * 1024
const MAX_UNIQUE_REFUSALS = 2
const REMEMBERED_REFUSALS = 10_000

/** Runs of a body after which newcomers of its tenant wait for it. */
const PATIENCE = 4

// What was presumed in vain is looked at by the next run.
const presuming: Trust = { ...writing, presumes: true }
// One that only reads sees what is committed, as it is.
const reading: Trust = { settingsMs: SETTINGS_TRUST_MS, documentsMs: 0, presumes: false }

/**
 * A store over a database that commits many transactions at once.
 *
 * Bodies run side by side and are decided one after another in this process, before they are on disk: a body that starts after
 * a decision sees it. Decisions go to the database in order, each with the revisions that it rests on, and a transaction
 * resolves when its own is durable. If one is refused there, because another process was quicker, those that had seen it are
 * refused with it and their bodies run again. Where the database is exclusive, what a body rests on is proved here, and the
 * database looks into a commit only where others have written since its body began. Whoever only read a decision waits until it is durable.
 */
export function createPipelinedStore(backend: Backend, options: PipelinedStoreOptions = {}): PipelinedStore {
  const { cacheBytes = DEFAULT_CACHE_BYTES, maxAttempts = 50, firstRevision = atRandom } = options
  const now = options.ageNow ?? (() => performance.now())
  const collections = new NumberedCollections((spec) => backend.numbers(spec))
  const cache = new DocumentCache(cacheBytes)
  const answers = new KeptAnswers()
  const indexRows = new IndexRows()
  const parts = { backend, collections, cache, answers, indexRows, now }
  const pendings = new Map<string, PendingTenant>()
  const underway = new Map<number, Underway>()
  const turns = new TenantTurns()
  const refusedSeqs = new Set<number>()
  const unapplied = new Map<number, () => void>()
  const nothingPending = new PendingTenant()
  const checks = new BodyChecks(parts, pendings)
  let lastSeq = 0

  // Whoever saw such a decision is asked soon after, so that the last few are enough.
  function rememberRefused(seq: number): void {
    refusedSeqs.add(seq)
    unapplied.delete(seq)
    if (refusedSeqs.size <= REMEMBERED_REFUSALS) return
    for (const oldest of refusedSeqs) return void refusedSeqs.delete(oldest)
  }

  // NOTE: with a decision go those that rest on it, at once, though the database has yet to refuse them. Whoever saw one of them
  // would rest on it in vain, and whoever saw that one again: nobody would ever come to an end.
  function refuse(seq: number): void {
    rememberRefused(seq)
    const { settle, dependents = [] } = underway.get(seq) ?? {}
    settle?.()
    for (const dependent of dependents) if (!refusedSeqs.has(dependent)) refuse(dependent)
  }

  backend.onApplied?.((seq) => {
    unapplied.get(seq)?.()
    unapplied.delete(seq)
  })

  function pendingOf(tenant: string): PendingTenant {
    let found = pendings.get(tenant)
    if (!found) pendings.set(tenant, (found = new PendingTenant()))
    return found
  }

  /** Waits until what a body has seen of others is durable; false where some of it was refused. */
  async function isSettled(dependsOn: ReadonlySet<number>): Promise<boolean> {
    await Promise.allSettled([...dependsOn].map((seq) => underway.get(seq)?.outcome))
    return ![...dependsOn].some((seq) => refusedSeqs.has(seq))
  }

  function forgetReads(tenant: string, commit: Commit): void {
    for (const [spec, reads] of commit.reads) {
      const collection = collections.known(spec)?.collection
      if (collection === undefined) continue
      for (const id of reads.keys()) cache.forget(tenant, collection, id)
    }
  }

  /** Decides a commit and hands it to the database. */
  function decide(
    tenant: string,
    pending: PendingTenant,
    commit: Commit,
    { dependsOn, aloneSince }: PipelinedReader,
    heard: number | undefined,
  ): Promise<CommitOutcome> {
    lastSeq += 1
    const seq = lastSeq
    const still = [...dependsOn].filter((each) => underway.has(each))
    const { item, written } = buildItem(
      seq,
      tenant,
      commit,
      still,
      (spec) => {
        const numbers = collections.known(spec)
        if (!numbers) throw new Error(`Could not commit: the collection ${spec.name} has no number yet.`)
        return numbers
      },
      firstRevision,
      (collection) => answers.follows(tenant, collection),
    )
    const { content, timers } = commit
    const settle = settlementOf(tenant, pending, { seq, written, content, timers })
    for (const { collection, id } of written) checks.newest.note(tenant, collection, id)
    const outcome = backend
      .commit({ ...item, ...(aloneSince !== null && { aloneSince }), ...(heard !== undefined && { heard }) })
      .then((result) => {
        if (result.kind === 'done') keepWritten(tenant, written)
        else {
          refuse(seq)
          forgetReads(tenant, commit)
        }
        return result
      })
      .catch((error: unknown) => {
        refuse(seq)
        forgetReads(tenant, commit)
        throw error
      })
      .finally(() => {
        // Where a commit is found only later, what it decided is kept at hand until then.
        if (!backend.onApplied || refusedSeqs.has(seq)) settle()
        pending.decisions += 1
        underway.delete(seq)
      })
    underway.set(seq, { outcome, settle, dependents: [] })
    for (const each of still) underway.get(each)?.dependents.push(seq)
    return outcome
  }

  /**
   * Lets bodies see a decision.
   * NOTE: until it is found in the database this holds the decision alone, and nothing of what the body had read: that is hundreds
   * of commits.
   * @returns takes it out of what bodies see
   */
  function settlementOf(tenant: string, pending: PendingTenant, decision: Decision): () => void {
    pending.decide(decision)
    const settle = (): void => {
      pending.settle(decision)
      pending.decisions += 1
    }
    // Until then it is what is decided that tells of it, to whoever asks again.
    const settleFound = (): void => {
      noteWritten(tenant, decision.written)
      settle()
    }
    if (backend.onApplied) unapplied.set(decision.seq, settleFound)
    return settle
  }

  function keepWritten(tenant: string, written: readonly WrittenDocument[]): void {
    const seenAt = now()
    for (const { number, id, document, textLength, isNew } of written)
      cache.put(tenant, number, id, document, textLength, seenAt, isNew)
    if (!backend.onApplied) noteWritten(tenant, written)
  }

  /** Puts what is found in the database now into the answers that are kept of it. */
  function noteWritten(tenant: string, written: readonly WrittenDocument[]): void {
    for (const { number, id, document } of written)
      if (answers.follows(tenant, number)) answers.write(tenant, number, id, document && document.stored)
  }

  async function transaction<Result>(
    tenant: string,
    body: (tx: Transaction) => Promise<Result>,
    { readOnly = false }: TransactionOptions = {},
  ): Promise<Result> {
    if (tenant === '') throw new TypeError('Could not open a transaction: the tenant is empty.')
    let refused = 0
    let leave: (() => void) | undefined
    let openDoor: () => void = () => undefined
    try {
      if (!readOnly && (backend.exclusive || turns.isClosed(tenant)))
        leave = await turns.enter(tenant, turns.isClosed(tenant))
      let readAgain: Commit['reads'] | undefined
      let presumes = true
      for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
        if (attempt === PATIENCE && !readOnly) {
          openDoor = turns.close(tenant)
          // What is kept in memory may be what stands in its way, where another process has written and nobody has heard of it.
          await backend.hear?.()
        }
        // Where the database shows what is committed as soon as it is, whoever only reads need not look at anything else.
        const pending = readOnly && !backend.exclusive ? nothingPending : pendingOf(tenant)
        const { decisions } = pending
        const heard = backend.heard?.()
        const trust = readOnly ? reading : presumes ? presuming : writing
        const reader = new PipelinedReader(tenant, parts, pending, trust)
        if (readAgain) await reader.readAtOnce(readAgain)
        const tx = new BufferedTransaction(reader)
        const run = await body(tx).then(
          (result) => ({ ok: true as const, result }),
          (error: unknown) => ({ ok: false as const, error }),
        )
        for (const specs of [tx.commit.reads, tx.commit.writes])
          for (const spec of specs.keys()) if (!collections.known(spec)) await collections.of(spec)
        let checkedAt = decisions
        let isStale = heard !== undefined && run.ok && !(await checks.isAsTaken(tenant, reader, tx.commit))
        // NOTE: nothing may be awaited between the last look at the decisions and the one that is taken here.
        while (!isStale && pending.decisions !== checkedAt) {
          checkedAt = pending.decisions
          isStale = !(await checks.isCurrent(tenant, pending, tx.commit, reader.dependsOn))
        }
        if (!run.ok || changesNothing(tx.commit)) {
          // No commit will hold it to the answers that it had from memory: then it runs again without them.
          const isHeld = reader.aloneSince === null
          // Nearly every read has nothing to ask or to wait for, and is spared the turns of doing so.
          const isSound =
            reader.isOfOneInstant ||
            (isHeld && !isStale && (reader.unverified.size === 0 || (await checks.isFresh(tenant, reader))))
          if (isSound && (reader.dependsOn.size === 0 || (await isSettled(reader.dependsOn)))) {
            if (run.ok) return run.result
            throw run.error
          }
          presumes = false
          if (readOnly || backend.exclusive) readAgain = tx.commit.reads
          else leave ??= await turns.enter(tenant, true)
          continue
        }
        if (isStale || [...reader.dependsOn].some((seq) => refusedSeqs.has(seq))) {
          leave ??= await turns.enter(tenant, true)
          continue
        }
        const outcome = decide(tenant, pendingOf(tenant), tx.commit, reader, heard)
        if (backend.exclusive) {
          // Decided is decided: the next body of the tenant sees it, and need not wait for the disk.
          leave?.()
          leave = undefined
        }
        const { kind, ...rest } = await outcome
        if (kind === 'done') return run.result
        presumes = false
        if (kind === 'unique') {
          // Somebody took the key since the body looked. It looks again, and throws only if it still wants the key.
          if (refused === MAX_UNIQUE_REFUSALS)
            throw new UniqueKeyError(...collections.nameOf((rest as { readonly index: number }).index))
          refused += 1
        }
        leave ??= await turns.enter(tenant, !backend.exclusive)
      }
    } finally {
      openDoor()
      leave?.()
    }
    throw new ContentionError(maxAttempts)
  }

  return {
    transaction,
    system: {
      ...backend.system,
      ...(backend.onApplied && {
        dueTimers: (query) => dueTimers(query, (asked) => backend.system.dueTimers(asked), pendings),
      }),
      async drop(tenant) {
        await Promise.allSettled(Array.from(underway.values(), ({ outcome }) => outcome))
        await backend.system.drop(tenant)
        cache.forgetTenant(tenant)
        answers.forgetTenant(tenant)
        checks.newest.clear()
        pendingOf(tenant).decisions += 1
      },
    },
    forget() {
      checks.newest.clear()
      cache.clear()
      answers.clear()
    },
    async prepare(collection) {
      await collections.of(collection)
    },
  }
}

const atRandom = (): number => 1 + Math.floor(Math.random() * 2 ** 30)
