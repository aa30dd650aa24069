import { checkToken, type Credentials } from './credentials.ts'
import type { Hooks, Logger } from './observer.ts'
import { platformRuntime, type Runtime } from './runtime.ts'
import { API_VERSION, SDK_VERSION } from './version.ts'

/** What stands in for the global `fetch`: it gets one `Request`. */
export type FetchLike = (input: Request | URL | string, init?: RequestInit) => Promise<Response>

/** How a client reaches the API. Give either `apiKey` or `credentials`. */
export interface ClientOptions {
  /** Where the API is, up to but without `/v1`: `https://api.example.com`. */
  readonly baseUrl: string
  /** A key of an installation, `dwk_test_…` or `dwk_live_…`. For servers; a page uses `credentials`. */
  readonly apiKey?: string | undefined
  /** Gives tokens that end and are renewed; {@link tokenCredentials} makes it of a function. */
  readonly credentials?: Credentials | undefined
  /** @default the global `fetch`, looked up at each call */
  readonly fetch?: FetchLike | undefined
  /** Acts as this agent or contact, `agt_…` or `con_…`; the key needs the scope `act-as`. */
  readonly actAs?: string | undefined
  /** The API version to speak. @default the version that the types describe */
  readonly version?: string | undefined
  /** Deadline of one attempt, its body included, milliseconds. @default 10000 */
  readonly timeoutMs?: number | undefined
  /** Deadline of a call with all its attempts and waits, milliseconds; of each page of a list. @default 60000 */
  readonly totalTimeoutMs?: number | undefined
  /** How often a repeatable call is tried again. @default 2 */
  readonly maxRetries?: number | undefined
  /** The largest answer that is read, bytes after decompression. @default 16777216 (16 MiB) */
  readonly maxAnswerBytes?: number | undefined
  readonly hooks?: Hooks | undefined
  /** @default none: the SDK writes nothing */
  readonly logger?: Logger | undefined
  /** The app's own part of `User-Agent`, such as `acme-portal/2.1`; browsers send their own instead. */
  readonly userAgent?: string | undefined
  /** Clock, chance, timers and keys; parts that are left out are the platform's. For tests. */
  readonly runtime?: Partial<Runtime> | undefined
}

/** The options with every default settled. */
export type Settings = ReturnType<typeof settleOptions>

/**
 * Checks the options of a client and settles its defaults.
 * @throws {TypeError} `baseUrl` is no http(s) URL, or holds a password, a query or a fragment; not exactly one of `apiKey`
 *   and `credentials` is given; the key is not printable ASCII
 */
export function settleOptions({
  apiKey,
  baseUrl,
  credentials,
  hooks = {},
  maxAnswerBytes = 2 ** 24,
  maxRetries = 2,
  runtime,
  timeoutMs = 10_000,
  totalTimeoutMs = 60_000,
  userAgent = '',
  version = API_VERSION,
  ...rest
}: ClientOptions) {
  // NOTE: the value is never repeated, since a wrong one may hold a password.
  if (!/^https?:\/\/[^@?#]+$/.test(baseUrl)) {
    throw new TypeError('`baseUrl` must be http(s), without password, query, fragment')
  }
  if (!apiKey === !credentials) throw new TypeError('Give either `apiKey` or `credentials`')
  const key = apiKey && checkToken(apiKey)
  return {
    ...rest,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    credentials: credentials ?? { current: () => key as string },
    hooks,
    maxAnswerBytes,
    maxRetries,
    runtime: { ...platformRuntime, ...runtime },
    timeoutMs,
    totalTimeoutMs,
    userAgent: isBrowser() ? undefined : `deskwire-sdk/${SDK_VERSION} ${userAgent}`.trim(),
    version,
  }
}

/** A browser, or a worker of one: there `User-Agent` is the browser's, and setting it would cost a preflight. */
function isBrowser(): boolean {
  return globalThis.navigator?.userAgent?.startsWith('Mozilla') === true
}
