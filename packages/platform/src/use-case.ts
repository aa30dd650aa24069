import type { OperationId, contractOperations } from '@deskwire/contract'
import type { Principal } from './principal.ts'
import type { BlobStore, ByteRange, ByteStream, KeptBlob } from './ports/blobs.ts'
import type { ScanState } from './ports/scanner.ts'
import type { Sealer } from './ports/seal.ts'
import type { Store, Stored } from './ports/store.ts'
import type { EventValue } from './events/event.ts'
import type { StreamReader } from './events/event-stream.ts'
import type { EventStreams } from './events/event-streams.ts'
import type { Work, WorkContext } from './work.ts'

type Parameters<Id extends OperationId, Place extends 'path' | 'query'> = [
  NonNullable<contractOperations[Id]['parameters'][Place]>,
] extends [never]
  ? Record<never, never>
  : NonNullable<contractOperations[Id]['parameters'][Place]>

type JsonBody<Id extends OperationId> = contractOperations[Id] extends {
  requestBody: { content: { 'application/json': infer Body } }
}
  ? Body
  : undefined

/** A request that has passed the contract: everything in it is of the declared form. */
export interface Call<Id extends OperationId = OperationId> {
  readonly operationId: Id
  readonly principal: Principal
  readonly path: Parameters<Id, 'path'>
  readonly query: Parameters<Id, 'query'>
  readonly body: JsonBody<Id>
  /** The version named by `If-Match`; 0 where the operation takes none. */
  readonly ifMatch: number
  /** The API version that the request speaks. */
  readonly version: string
  /** What was asked before the transaction, by `prepare`. */
  readonly prepared: Prepared
}

/** Values made before the transaction, because making them awaits something else than the store. */
export interface Prepared {
  /** A secret that is shown once. */
  readonly secret?: { readonly id: string; readonly token: string; readonly hash: string }
  /** Something of the request, sealed for the row of this id. */
  readonly sealed?: { readonly id: string; readonly value: string }
}

/** A success answer before it is written. */
export interface Rendered {
  /** Absent for 204. */
  readonly body?: unknown
  /** For the ETag. */
  readonly version?: number
  readonly location?: string
}

/** What a write leaves in its idempotency record, and from which its answer is rendered, now and on a replay. */
export interface Reference {
  readonly id: string
  readonly [name: string]: EventValue
}

/** A document that `If-Match` is about. */
export interface Versioned {
  readonly version: number
}

/** An operation that changes nothing. */
export interface ReadCase<Id extends OperationId> {
  readonly kind: 'read'
  run(work: Work, call: Call<Id>): Promise<Rendered>
  /** What to note of it, in a transaction of its own once the answer is made; the answer never depends on it. */
  readonly note?: NoteOf<Id>
}

/** Says what to write down of an answered read; undefined where there is nothing, as nearly always. */
type NoteOf<Id extends OperationId> = (
  call: Call<Id>,
  rendered: Rendered,
) => ((work: Work) => Promise<void>) | undefined

/** An operation that changes something. */
export interface WriteCase<Id extends OperationId, Target> {
  readonly kind: 'write'
  /** Which secret to mint before the transaction. */
  readonly mints?: 'key' | 'session'
  /** Properties of the body that no fingerprint of the request may tell, were it guessed at. */
  readonly secretProperties?: readonly string[]
  /** Seals something of the request before the transaction; a rerun finds the same. */
  readonly prepare?: (call: Call<Id>, context: WorkContext, sealer: Sealer) => Promise<Prepared>
  /**
   * The resource that the path names, if there is one: undefined answers 404, before a replay and before `If-Match`.
   */
  readonly target?: (work: Work, call: Call<Id>) => Promise<Stored<Target> | undefined>
  run(work: Work, call: Call<Id>, target: Stored<Target>): Promise<Reference>
  render(work: Work, reference: Reference, call: Call<Id>): Promise<Rendered>
  /** Opens what was rendered sealed, once the transaction is over: what it told stands by then. */
  readonly unseal?: (rendered: Rendered, context: WorkContext, sealer: Sealer) => Promise<Rendered>
}

/** A file that has arrived and that no document names yet. */
export interface Received extends KeptBlob {
  readonly blobId: string
  readonly scanState: ScanState
}

/** An operation of which the body is a file: it is streamed into the blob store between two transactions. */
export interface ReceiveCase<Id extends OperationId> {
  readonly kind: 'receive'
  /** Refuses before a byte is read, and says as what the file was declared. */
  admit(work: Work, call: Call<Id>): Promise<{ readonly mediaType: string }>
  /** Keeps the blob or drops it. */
  run(work: Work, call: Call<Id>, received: Received): Promise<Reference>
  render(work: Work, reference: Reference, call: Call<Id>): Promise<Rendered>
}

/** A file to answer with. */
export interface ServedFile {
  readonly bytes: number
  /** Names the content, without quotes; the same only for the same bytes. */
  readonly tag: string
  readonly mediaType: string
  readonly fileName: string
  /** Reads the bytes of a range, outside of any transaction. */
  read(
    from: { readonly store: Store; readonly blobs: BlobStore },
    tenant: string,
    range: ByteRange,
  ): Promise<ByteStream>
}

/** An operation that answers with a file and changes nothing. */
export interface ServeCase<Id extends OperationId> {
  readonly kind: 'serve'
  open(work: Work, call: Call<Id>): Promise<ServedFile>
}

/** What a stream needs to know of the request, beside the call. */
interface StreamRequest {
  readonly reader: Pick<StreamReader, 'credential' | 'actAs' | 'version'>
  /** The header `Last-Event-ID`. */
  readonly lastEventId: string | null
  /** Fires where the reader is gone and nobody cancels the body. */
  readonly signal: AbortSignal
}

/** An operation whose answer goes on for as long as somebody reads it. */
export interface StreamCase<Id extends OperationId> {
  readonly kind: 'stream'
  open(
    call: Call<Id>,
    request: StreamRequest,
    streams: EventStreams,
  ): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>
}

/** What an operation that steers the sandbox itself can do. Absent on a server. */
export interface SandboxControls {
  clock(tenant: string): Promise<{
    readonly now: number
    readonly flow: 'frozen' | 'running'
    readonly pending: number
    readonly nextDueAt: number | null
  }>
  advance(
    tenant: string,
    to: number,
  ): Promise<{
    readonly before: number
    readonly now: number
    readonly timersFired: number
    readonly eventIds: readonly string[]
  }>
  /** Forgets everything of the tenant and seeds it again, its key included. */
  reset(tenant: string, seed: number | undefined): Promise<{ readonly seed: number }>
}

/** An operation that steers the sandbox: it runs many transactions, so it cannot stand inside one. */
export interface ControlCase<Id extends OperationId> {
  readonly kind: 'control'
  run(call: Call<Id>, controls: SandboxControls): Promise<Reference>
  /** Tells what happened, in the transaction that keeps the idempotency record. Absent where nothing did. */
  readonly tell?: (work: Work, reference: Reference) => void
  render(reference: Reference): Rendered
}

/** The use case of one operation. */
export type UseCase<Id extends OperationId> =
  | ReadCase<Id>
  | WriteCase<Id, never>
  | ReceiveCase<Id>
  | ServeCase<Id>
  | StreamCase<Id>
  | ControlCase<Id>

/** One use case for every operation of the contract: none missing, none extra. */
export type UseCases = { readonly [Id in OperationId]: UseCase<Id> }

/** Declares an operation that changes nothing. */
export const read = <Id extends OperationId>(
  _id: Id,
  run: ReadCase<Id>['run'],
  note?: NoteOf<Id>,
): ReadCase<Id> => ({ kind: 'read', run, ...(note && { note }) })

/** Declares an operation that changes something. */
export const write = <Id extends OperationId, Target>(
  _id: Id,
  parts: Omit<WriteCase<Id, Target>, 'kind'>,
): WriteCase<Id, never> => ({ kind: 'write', ...parts }) as unknown as WriteCase<Id, never>

/** Declares an operation of which the body is a file. */
export const receive = <Id extends OperationId>(
  _id: Id,
  parts: Omit<ReceiveCase<Id>, 'kind'>,
): ReceiveCase<Id> => ({ kind: 'receive', ...parts })

/** Declares an operation that answers with a file. */
export const serve = <Id extends OperationId>(_id: Id, open: ServeCase<Id>['open']): ServeCase<Id> => ({
  kind: 'serve',
  open,
})

/** Declares an operation whose answer goes on. */
export const stream = <Id extends OperationId>(_id: Id, open: StreamCase<Id>['open']): StreamCase<Id> => ({
  kind: 'stream',
  open,
})

/** Declares an operation that steers the sandbox. */
export const control = <Id extends OperationId>(
  _id: Id,
  parts: Omit<ControlCase<Id>, 'kind'>,
): ControlCase<Id> => ({ kind: 'control', ...parts })
