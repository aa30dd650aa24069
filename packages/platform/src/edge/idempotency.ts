import { idempotencyRecords, type IdempotencyRecord } from '../documents/index.ts'
import type { Principal } from '../principal.ts'
import type { Digest } from '../ports/digest.ts'
import { Refusal } from '../refusal.ts'
import type { Stored, Transaction } from '../ports/store.ts'
import { canonicalJson } from './canonical-json.ts'

/** How long a record is kept, milliseconds of wire time. */
export const IDEMPOTENCY_TTL_MS = 24 * 60 * 60 * 1000

/** How long a secret that is shown once is shown again, milliseconds of wire time. */
export const SECRET_REPLAY_MS = 10 * 60 * 1000

const LEASE_MS = 60_000

/** What an idempotency key stands for. */
export interface IdempotencyScope {
  readonly recordId: string
  /** SHA-256 of the canonical request: path, query and body. */
  readonly requestHash: string
}

/** Names the record of (installation, actor, operation, key), and fingerprints the request that it stands for. */
export function idempotencyScope(
  principal: Principal,
  operationId: string,
  key: string,
  request: { readonly path: unknown; readonly query: unknown; readonly body: unknown },
  digest: Digest,
): IdempotencyScope | Promise<IdempotencyScope> {
  const scope = [principal.installationId, principal.actor.type, principal.actor.id, operationId, key]
  const recordId = digest(JSON.stringify(scope))
  const requestHash = digest(canonicalJson([request.path, request.query, request.body ?? null]))
  if (typeof recordId === 'string' && typeof requestHash === 'string') return { recordId, requestHash }
  return Promise.all([recordId, requestHash]).then(([id, hash]) => ({ recordId: id, requestHash: hash }))
}

/**
 * Looks for the answer that this key was given before. Reading the record also guards it: of two requests with one key
 * that run at once, the later commit finds it changed, runs again and replays the first one's answer.
 * @param ofSameOnly - leaves a record of another request alone, for a caller that has a better refusal for this one
 * @throws {Refusal} `idempotency-key-reused`
 */
export async function findReplay(
  tx: Transaction,
  scope: IdempotencyScope,
  wireNow: number,
  ofSameOnly = false,
): Promise<IdempotencyRecord | undefined> {
  const record = await tx.get(idempotencyRecords, scope.recordId)
  if (!record || record.value.expiresAt <= wireNow) return undefined
  if (record.value.requestHash === scope.requestHash) return record.value
  if (ofSameOnly) return undefined
  throw new Refusal(
    'idempotency-key-reused',
    'This idempotency key was used for another request within 24 hours. Use a fresh key.',
  )
}

/** Keeps what a request led to, in the transaction of its effect. */
export async function keepRecord(
  tx: Transaction,
  recordId: string,
  record: IdempotencyRecord,
): Promise<void> {
  const before: Stored<IdempotencyRecord> | undefined = await tx.get(idempotencyRecords, recordId)
  if (before) tx.replace(idempotencyRecords, before, record)
  else tx.insert(idempotencyRecords, recordId, record)
}

/** Requests with an idempotency key that this process is working on. */
export interface InFlight {
  /**
   * Marks a request as running.
   * @returns a function that ends it
   * @throws {Refusal} `idempotency-in-flight` while another with the same key runs, for at most 60 s
   */
  begin(tenant: string, recordId: string): () => void
}

/**
 * Holds the keys in flight in this process. Across processes the transaction decides: the effect and its record commit
 * together, so a crash leaves no lease behind, and the loser of a race replays the winner's answer.
 * @param now - wire time, epoch milliseconds
 */
export function createInFlight(now: () => number): InFlight {
  const running = new Map<string, number>()
  return {
    begin(tenant, recordId) {
      const name = `${tenant}/${recordId}`
      const at = now()
      if ((running.get(name) ?? -Infinity) > at) {
        throw new Refusal(
          'idempotency-in-flight',
          'The first request with this idempotency key is still running. Send the same request again shortly.',
          {
            retryAfterSeconds: 1,
          },
        )
      }
      const until = at + LEASE_MS
      running.set(name, until)
      return () => {
        if (running.get(name) === until) running.delete(name)
      }
    },
  }
}
