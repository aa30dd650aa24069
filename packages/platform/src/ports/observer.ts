import type { PlainRequest } from '../edge/plain-request.ts'

/** What the edge learns of a request on its way through the checks. Ids, names and codes; never what the request holds. */
export interface RequestFacts {
  readonly requestId: string
  readonly operationId: string
  readonly tenant: string
  readonly installationId: string
  readonly actorType: string
  /** Kind of the problem that it was answered with, such as `missing-scope`. */
  readonly problem: string
}

/** Is told each fact once it is known, before the answer is given. What it throws breaks the answer, so it throws nothing. */
export type RequestObserver = (request: PlainRequest, facts: Partial<RequestFacts>) => void
