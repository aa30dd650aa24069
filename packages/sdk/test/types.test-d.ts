// Compiled with everything else, never run: what the compiler must accept and refuse.
import type { OperationId, OperationProblems, ProblemByKind } from '@deskwire/contract'
import {
  type Account,
  type ApiError,
  type ApiResponse,
  type Client,
  createClient,
  type DeskwireEvent,
  isApiError,
  isDeskwireError,
  isProblem,
  type KindOf,
  type ProblemError,
  type Ticket,
} from '../src/index.ts'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
function truth<_ extends true>(): void {}

/** Every problem that an operation declares has a kind, and its kind leads back to it. */
type KindsAreWhole = {
  [Id in OperationId]: Equal<ProblemByKind[KindOf<Id>]['type'], OperationProblems[Id]['type']>
}[OperationId]
truth<KindsAreWhole>()

/** For every declared problem of every operation: the guard narrows to an `ApiError` with that kind, status and document. */
type EachNarrows = {
  [Id in OperationId]: {
    [Kind in KindOf<Id>]: ProblemError<Kind> extends ApiError
      ? Equal<ProblemError<Kind>['kind'], Kind> &
          Equal<ProblemError<Kind>['problem'], ProblemByKind[Kind]> &
          Equal<ProblemError<Kind>['status'], ProblemByKind[Kind]['status']> &
          Equal<ProblemByKind[Kind]['type'], `https://deskwire.dev/problems/${Kind}`>
      : false
  }[KindOf<Id>]
}[OperationId]
truth<Equal<EachNarrows, true>>()

export async function use(client: Client, error: unknown): Promise<void> {
  truth<Equal<Awaited<ReturnType<Client['tickets']['get']>>, Ticket>>()
  const response: ApiResponse<Ticket> = await client.tickets.get('tkt_1').withResponse()
  for await (const ticket of client.tickets.list({ status: 'open' })) truth<Equal<typeof ticket, Ticket>>()
  const promise: Promise<Ticket> = client.tickets.get('tkt_1')
  const [first, second] = await Promise.all([promise, client.accounts.get('acc_1')])
  truth<Equal<typeof first, Ticket> & Equal<typeof second, Account>>()
  for await (const event of client.events.stream({ types: ['ticket.created'] })) {
    truth<Equal<typeof event, DeskwireEvent>>()
    if (event.type === 'ticket.created') void event.data
  }
  const file: Response = await client.attachments.getContent('tkt_1', 'att_1')
  void file
  const found: Ticket | undefined = await client.tickets.list().first()

  // Response enums are open, request enums are closed.
  const status: Ticket['status'] = 'some-future-status' as string & {}
  // @ts-expect-error no such status to ask for
  client.tickets.list({ status: 'someFutureStatus' })
  // @ts-expect-error the version that the caller saw is required
  void client.tickets.update('tkt_1', { title: 'VPN' })
  // @ts-expect-error a resource has no such field to write
  void client.accounts.create({ name: 'Harbour', colour: 'blue' })
  // @ts-expect-error an operation without paging has no pages
  client.tickets.get('tkt_1').pages()
  // @ts-expect-error how much to read at most must be said
  void client.tickets.list().toArray()

  if (isProblem(error, 'tickets.transition', 'illegal-transition')) {
    truth<Equal<typeof error.kind, 'illegal-transition'>>()
    const allowed: readonly string[] = error.problem.allowedTo
    const conflict: 409 = error.problem.status
    void [allowed, conflict]
  }
  if (isProblem(error, 'version-mismatch')) {
    const current: number = error.problem.currentVersion
    void current
  }
  // @ts-expect-error reading declares no conflict
  isProblem(error, 'tickets.get', 'illegal-transition')
  // @ts-expect-error no such kind
  isProblem(error, 'no-such-kind')
  // @ts-expect-error no such operation
  isProblem(error, 'tickets.fly', 'not-found')

  if (isApiError(error)) {
    const status: number = error.status
    void status
  }
  if (isDeskwireError(error)) {
    switch (error.name) {
      case 'TimeoutError':
        truth<Equal<typeof error.scope, 'attempt' | 'total'>>()
        break
      case 'InvalidResponseError':
        void error.fault
        break
      case 'ApiError':
        void error.retryAt
        break
      case 'ConnectionError':
      case 'AbortedError':
      case 'InvalidCallError':
        void error.cause
        break
      default:
        error satisfies never
    }
  }
  void [response, found, status]
}

// @ts-expect-error where the API is must be said
createClient({ apiKey: 'dwk_test_1_secret' })
