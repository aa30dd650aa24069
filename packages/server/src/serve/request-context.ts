import { AsyncLocalStorage } from 'node:async_hooks'
import type { PlainRequest, RequestFacts } from '@deskwire/platform'
import type { RequestSpan } from './tracer.ts'

/** A request in whose course code runs. */
export interface RequestContext {
  /** What is known of it so far; it fills as the request goes through the checks. */
  readonly facts: { -readonly [Name in keyof RequestFacts]?: RequestFacts[Name] }
  readonly span: RequestSpan | null
}

const storage = new AsyncLocalStorage<RequestContext>()

/** Runs a function, and all that it leads to, in the course of a request. */
export const withinRequest = <Result>(context: RequestContext, run: () => Result): Result =>
  storage.run(context, run)

/** The request in whose course this runs; undefined outside of any. */
export const currentRequest = (): RequestContext | undefined => storage.getStore()

/** Keeps what the platform tells of a request with the request that runs. */
export function rememberFacts(_request: PlainRequest, facts: Partial<RequestFacts>): void {
  const context = storage.getStore()
  if (context) Object.assign(context.facts, facts)
}
