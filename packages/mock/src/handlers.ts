import { http, type HttpHandler } from 'msw/http'

/** What a mock answers with: a sandbox, or anything else that is reached at a URL and takes requests. */
export interface MockedPlatform {
  /** URL under which the client thinks the platform to be. */
  readonly baseUrl: string
  readonly fetch: (request: Request) => Promise<Response>
}

/**
 * The whole platform as one MSW handler: every request below the sandbox's base URL is answered by the sandbox itself.
 * One handler, because MSW looks through its handlers one after the other, and the platform has a router.
 * @param sandbox - what answers, usually from `createSandbox`
 * @returns an array with one handler, for `setupServer(...handlers(sandbox))` or `setupWorker(...handlers(sandbox))`
 * @throws {TypeError} `baseUrl` is no absolute URL
 * @example
 * const sandbox = await createSandbox({ seed: 7 })
 * const server = setupServer(...handlers(sandbox))
 * server.listen({ onUnhandledFrame: 'error' })
 */
export function handlers(sandbox: MockedPlatform): readonly [HttpHandler] {
  const base = new URL(sandbox.baseUrl)
  const pattern = `${base.origin}${base.pathname.replace(/\/$/, '')}/*`
  return [http.all(pattern, ({ request }) => sandbox.fetch(request))]
}
