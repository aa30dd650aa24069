import type { operations } from '@deskwire/contract'
import { Refusal } from '../refusal.ts'
import type { IdempotencyRecord } from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import type {
  Call,
  ControlCase,
  Prepared,
  ReadCase,
  Reference,
  Rendered,
  Versioned,
  WriteCase,
} from '../use-case.ts'
import { react } from '../reactions/react.ts'
import { Work, type WorkContext } from '../work.ts'
import type { Authenticated } from './authenticate.ts'
import { mintToken } from './credentials.ts'
import {
  findReplay,
  IDEMPOTENCY_TTL_MS,
  keepRecord,
  SECRET_REPLAY_MS,
  type IdempotencyScope,
} from './idempotency.ts'
import { openSecret, sealSecret } from './sealed-secret.ts'
import type { PlatformParts } from './platform-parts.ts'

type Spec = (typeof operations)[keyof typeof operations]

/** A success, and what its headers need. */
export interface Answer {
  readonly rendered: Rendered
  readonly eventIds: readonly string[]
  readonly replayed: boolean
}

/** Runs an operation that changes nothing. What it leaves to note is written behind the answer, which stands without it. */
export async function runRead(
  useCase: ReadCase<never>,
  call: Call<never>,
  context: WorkContext,
  { store, sequence, logger }: PlatformParts,
): Promise<Answer> {
  const rendered = await store.transaction(context.tenant, (tx) => useCase.run(new Work(tx, context), call), {
    readOnly: true,
  })
  const note = useCase.note?.(call, rendered)
  if (note) {
    try {
      await store.transaction(context.tenant, async (tx) => {
        const work = new Work(tx, context)
        await note(work)
        await react(work)
      })
      await sequence(context.tenant)
    } catch (error) {
      const stack = error instanceof Error ? error.stack : undefined
      logger.log('warn', 'Could not note what a read came to.', { operationId: call.operationId, stack })
    }
  }
  return { rendered, eventIds: [], replayed: false }
}

/** Runs an operation that steers the sandbox. The process is the sandbox, so its own lease on the key is enough. */
export async function runControl(
  useCase: ControlCase<never>,
  call: Call<never>,
  idempotency: IdempotencyScope | null,
  context: WorkContext,
  { store, controls, clock, sources }: PlatformParts,
): Promise<Answer> {
  if (!controls) throw new TypeError(`Could not run ${call.operationId}: this edge steers no sandbox.`)
  const replay =
    idempotency &&
    (await store.transaction(context.tenant, (tx) => findReplay(tx, idempotency, context.wireNow)))
  if (replay?.outcome.kind === 'done') {
    return { rendered: useCase.render(replay.outcome.reference), eventIds: replay.eventIds, replayed: true }
  }
  const reference = await useCase.run(call, controls)
  const after = { ...context, ...sources(context.tenant), now: clock.now(context.tenant) }
  const eventIds = await store.transaction(context.tenant, async (tx) => {
    const work = new Work(tx, after)
    useCase.tell?.(work, reference)
    if (idempotency) {
      const { requestHash } = idempotency
      const expiresAt = context.wireNow + IDEMPOTENCY_TTL_MS
      await keepRecord(tx, idempotency.recordId, {
        requestHash,
        expiresAt,
        eventIds: work.eventIds,
        outcome: { kind: 'done', reference },
        secret: null,
      })
    }
    return work.eventIds
  })
  return { rendered: useCase.render(reference), eventIds, replayed: false }
}

/** Reads `If-Match`, a version in quotes that the contract has let through; 0 where it is absent. */
export const readIfMatch = (header: string | null): number =>
  header === null ? 0 : Number(header.slice(1, -1))

function checkVersion(target: Stored<Versioned>, ifMatch: number, given: boolean): void {
  if (!given) {
    throw new Refusal(
      'precondition-required',
      'Send `If-Match` with the version that you saw, in quotes; it is the `version` of the resource.',
    )
  }
  const currentVersion = target.value.version
  if (ifMatch !== currentVersion) {
    throw new Refusal(
      'version-mismatch',
      'The resource has changed since the version that you named. Read it again, then decide.',
      {
        members: { currentVersion },
      },
    )
  }
}

async function mint(
  mints: 'key' | 'session' | undefined,
  context: WorkContext,
  { mode, digest }: Pick<PlatformParts, 'mode' | 'digest'>,
): Promise<Prepared> {
  if (mints === undefined) return {}
  const id = context.ids.next(mints === 'key' ? 'key' : 'ses', context.now)
  const token = mintToken(mints, mode, id, context.random)
  return { secret: { id, token, hash: await digest(token) } }
}

type Outcome =
  | {
      readonly kind: 'done'
      readonly rendered: Rendered
      readonly eventIds: readonly string[]
      readonly replay: IdempotencyRecord | null
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/**
 * Runs an operation that changes something: the replay, 404 of the resource named by the path, then `If-Match`, then the
 * effect with its idempotency record, all in one transaction.
 */
export async function runWrite(
  useCase: WriteCase<never, Versioned>,
  spec: Spec,
  request: Call<never>,
  ifMatchGiven: boolean,
  idempotency: IdempotencyScope | null,
  { token }: Authenticated,
  context: WorkContext,
  parts: PlatformParts,
): Promise<Answer> {
  const { store, sealer } = parts
  const isPrepared = useCase.mints !== undefined || useCase.prepare !== undefined
  const prepared: Prepared = isPrepared
    ? {
        ...(await mint(useCase.mints, context, parts)),
        ...(await useCase.prepare?.(request, context, sealer)),
      }
    : request.prepared
  const call: Call<never> = isPrepared ? { ...request, prepared } : request
  const secret =
    prepared.secret && idempotency
      ? {
          sealed: await sealSecret(prepared.secret.token, token, idempotency.recordId, context.random),
          until: context.wireNow + SECRET_REPLAY_MS,
        }
      : null
  const record = (eventIds: readonly string[], outcome: IdempotencyRecord['outcome']): IdempotencyRecord => ({
    requestHash: idempotency?.requestHash ?? '',
    expiresAt: context.wireNow + IDEMPOTENCY_TTL_MS,
    eventIds,
    outcome,
    secret: outcome.kind === 'done' ? secret : null,
  })

  const attempt = (): Promise<Outcome> =>
    store.transaction(context.tenant, async (tx): Promise<Outcome> => {
      const work = new Work(tx, context)
      const target = useCase.target && (await useCase.target(work, call))
      const isMissing = useCase.target !== undefined && !target
      const replay = idempotency && (await findReplay(tx, idempotency, context.wireNow, isMissing))
      // A replay comes first where the effect itself took the resource away: a repeated delete answers as the first did.
      if (isMissing && !replay)
        throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
      if (replay) return replayed(replay, (reference) => useCase.render(work, reference, call))
      if (spec.ifMatch && target) checkVersion(target, call.ifMatch, ifMatchGiven)
      const reference = await useCase.run(work, call, target as Stored<Versioned>)
      await react(work)
      if (idempotency)
        await keepRecord(tx, idempotency.recordId, record(work.eventIds, { kind: 'done', reference }))
      return {
        kind: 'done',
        rendered: await useCase.render(work, reference, call),
        eventIds: work.eventIds,
        replay: null,
      }
    })

  let outcome: Outcome
  try {
    outcome = await attempt()
  } catch (error) {
    if (!(error instanceof Refusal) || !idempotency || !isKept(error)) throw error
    // The refused transaction left nothing; the refusal itself is kept in one of its own, so that a repeat gets it again.
    await store.transaction(context.tenant, async (tx) => {
      const { errors = null, members = null } = error.details
      const refused = {
        kind: 'refused',
        problem: error.kind,
        detail: error.message,
        errors,
        members,
      } as const
      if (!(await findReplay(tx, idempotency, context.wireNow)))
        await keepRecord(tx, idempotency.recordId, record([], refused))
    })
    throw error
  }
  if (outcome.kind === 'refused') throw outcome.refusal
  const shown = outcome.replay
    ? await shownAgain(outcome.replay, token, idempotency, context)
    : prepared.secret?.token
  const { unseal } = useCase
  const rendered = unseal ? await unseal(outcome.rendered, context, sealer) : outcome.rendered
  return {
    rendered: shown === undefined ? rendered : withSecret(rendered, useCase.mints, shown),
    eventIds: outcome.eventIds,
    replayed: outcome.replay !== null,
  }
}

async function replayed(
  record: IdempotencyRecord,
  render: (reference: Reference) => Promise<Rendered>,
): Promise<Outcome> {
  const { outcome, eventIds } = record
  if (outcome.kind === 'done')
    return { kind: 'done', rendered: await render(outcome.reference), eventIds, replay: record }
  const { problem, detail, errors, members } = outcome
  return {
    kind: 'refused',
    refusal: new Refusal(problem, detail, {
      ...(errors && { errors }),
      ...(members && { members }),
      replayed: true,
    }),
  }
}

// Kept: what was decided about the request itself. A version that did not match may match after the caller has read again,
// and it will then send another If-Match under the same key.
const notKept: ReadonlySet<string> = new Set([
  'actor-not-allowed',
  'version-mismatch',
  'precondition-required',
  'not-found',
  'idempotency-key-reused',
])
const isKept = (refusal: Refusal): boolean => !notKept.has(refusal.kind)

async function shownAgain(
  record: IdempotencyRecord,
  token: string,
  idempotency: IdempotencyScope | null,
  context: WorkContext,
): Promise<string | undefined> {
  if (!record.secret || !idempotency || record.secret.until <= context.wireNow) return undefined
  return openSecret(record.secret.sealed, token, idempotency.recordId)
}

function withSecret(rendered: Rendered, mints: 'key' | 'session' | undefined, secret: string): Rendered {
  const name = mints === 'session' ? 'token' : 'secret'
  return { ...rendered, body: { ...(rendered.body as object), [name]: secret } }
}
