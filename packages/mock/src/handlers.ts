import { http, type HttpHandler } from 'msw/http'

/** What a mock answers with: a sandbox, or anything else that is reached at a URL and takes requests. */
export interface MockedPlatform {
  /** URL under which the client thinks the platform to be; a path in it is taken off before the request is answered. */
  readonly baseUrl: string
  /** Answers a request whose path begins with `/v1`. */
  readonly fetch: (request: Request) => Promise<Response>
}

/**
 * The whole platform as one MSW handler: every request below the sandbox's base URL is answered by the sandbox itself.
 * One handler, because MSW looks through its handlers one after the other, and the platform has a router.
 * @param sandbox - what answers, usually from `createSandbox`
 * @returns an array with one handler, for `setupServer(...handlers(sandbox))` or `setupWorker(...handlers(sandbox))`
 * @throws {TypeError} `baseUrl` is no absolute http(s) URL, or has a query or a fragment
 * @example
 * const sandbox = await createSandbox({ seed: 7 })
 * const server = setupServer(...handlers(sandbox))
 * server.listen({ onUnhandledFrame: 'error' })
 */
export function handlers(sandbox: MockedPlatform): readonly [HttpHandler] {
  const { origin, pathname } = parseBaseUrl(sandbox.baseUrl)
  const prefix = pathname.replace(/\/+$/, '')
  return [
    http.all(`${origin}${prefix}/*`, ({ request }) =>
      sandbox.fetch(prefix === '' ? request : below(prefix, request)),
    ),
  ]
}

function parseBaseUrl(baseUrl: string): URL {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new TypeError(
      '`baseUrl` must be an absolute http(s) URL without query and fragment, such as http://sandbox.deskwire.test',
    )
  }
  return url
}

function below(prefix: string, request: Request): Request {
  const url = new URL(request.url)
  url.pathname = url.pathname.slice(prefix.length)
  return new Request(url, request)
}
