import type { PlainRequest, RequestFacts } from '@deskwire/platform'

/** A unit of work of a request that is being traced. */
export interface WorkSpan {
  /** @param error - what it failed with; only its class is recorded */
  end(error?: unknown): void
}

/** A request that is being traced. */
export interface RequestSpan {
  /** Begins a unit of work within the request. */
  child(name: string): WorkSpan
  end(facts: Partial<RequestFacts>, status: number): void
}

/** Records what a request leads to. `@deskwire/server/otel` has one; without it nothing is recorded. */
export interface Tracer {
  /** Begins with a request, as part of the trace that its `traceparent` names. */
  begin(request: PlainRequest): RequestSpan
  /** Sends what is not sent yet, and ends. */
  stop(): Promise<void>
}
