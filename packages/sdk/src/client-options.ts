import { createCredentials, type Credentials, type TokenProvider } from './credentials.ts'
import type { Hooks, Logger } from './observer.ts'
import { platformRuntime, type Runtime } from './runtime.ts'
import { API_VERSION, SDK_VERSION } from './version.ts'

/** What stands in for the global `fetch`: it gets one `Request`. */
export type FetchLike = (input: Request | URL | string, init?: RequestInit) => Promise<Response>

/** What a successful answer held, for a check of the app's own. */
export interface SeenAnswer {
  readonly operationId: string
  readonly status: number
  readonly data: unknown
}

/** Says what is wrong with a success, if anything. */
export type InspectAnswer = (answer: SeenAnswer) => string | undefined

/** How a client reaches the API. Give either `apiKey` or `token`. */
export interface ClientOptions {
  /** Where the API is, up to but without `/v1`: `https://api.example.com`. */
  readonly baseUrl: string
  /** A key of an installation, `dwk_test_…` or `dwk_live_…`. For servers; a page uses `token`. */
  readonly apiKey?: string
  /** Gives a session token when one is needed. Called once for all calls that wait, and again when a token is refused. */
  readonly token?: TokenProvider
  /** @default the global `fetch`, looked up at each call */
  readonly fetch?: FetchLike
  /** Acts as this agent or contact, `agt_…` or `con_…`; the key needs the scope `act-as`. */
  readonly actAs?: string
  /** The API version to speak. @default the version that the types describe */
  readonly version?: string
  /** Deadline of one attempt, its body included, milliseconds. @default 10000 */
  readonly timeoutMs?: number
  /** Deadline of a call with all its attempts and waits, milliseconds; of each page of a list. @default 60000 */
  readonly totalTimeoutMs?: number
  /** How often a repeatable call is tried again. @default 2 */
  readonly maxRetries?: number
  /** The largest answer that is read, bytes after decompression. @default 16777216 (16 MiB) */
  readonly maxAnswerBytes?: number
  readonly hooks?: Hooks
  /** @default none: the SDK writes nothing */
  readonly logger?: Logger
  /** The app's own part of `User-Agent`, such as `acme-portal/2.1`; browsers send their own instead. */
  readonly userAgent?: string
  /** Gives the W3C `traceparent` of what the app is doing, if anything. Asked once per call. */
  readonly traceparent?: () => string | undefined
  /**
   * Looks at each success before it is given to the caller. What it returns is what is wrong with the answer, and fails the
   * call with an `InvalidResponseError`; undefined lets it pass. `strictAnswers` of `@deskwire/sdk/strict` makes one.
   */
  readonly inspectAnswer?: InspectAnswer
  /** Clock, chance, timers and keys; parts that are left out are the platform's. For tests. */
  readonly runtime?: Partial<Runtime>
}

/** The options with every default settled. */
export interface Settings {
  /** Without a slash at the end. */
  readonly baseUrl: string
  readonly credentials: Credentials
  readonly fetch: FetchLike | undefined
  readonly actAs: string | undefined
  readonly version: string
  readonly timeoutMs: number
  readonly totalTimeoutMs: number
  readonly maxRetries: number
  readonly maxAnswerBytes: number
  readonly hooks: Hooks
  readonly logger: Logger | undefined
  readonly userAgent: string | undefined
  readonly traceparent: (() => string | undefined) | undefined
  readonly inspectAnswer: InspectAnswer | undefined
  readonly runtime: Runtime
}

/**
 * Checks the options of a client and settles its defaults.
 * @throws {TypeError} `baseUrl` is no http(s) URL, or holds a password, a query or a fragment; not exactly one of `apiKey`
 *   and `token` is given; the key or `userAgent` is not printable ASCII
 * @throws {RangeError} a limit is negative, or no number
 */
export function settleOptions(options: ClientOptions): Settings {
  const runtime = { ...platformRuntime, ...options.runtime }
  return {
    baseUrl: checkBaseUrl(options.baseUrl),
    credentials: createCredentials(options, runtime.now),
    fetch: options.fetch,
    actAs: options.actAs,
    version: options.version ?? API_VERSION,
    timeoutMs: checkLimit('timeoutMs', options.timeoutMs ?? 10_000),
    totalTimeoutMs: checkLimit('totalTimeoutMs', options.totalTimeoutMs ?? 60_000),
    maxRetries: checkLimit('maxRetries', options.maxRetries ?? 2),
    maxAnswerBytes: checkLimit('maxAnswerBytes', options.maxAnswerBytes ?? 2 ** 24),
    hooks: options.hooks ?? {},
    logger: options.logger,
    userAgent: isBrowser() ? undefined : userAgent(options.userAgent),
    traceparent: options.traceparent,
    inspectAnswer: options.inspectAnswer,
    runtime,
  }
}

function checkLimit(name: string, value: number): number {
  if (value >= 0) return value
  throw new RangeError(`\`${name}\` must be a number of at least 0, got ${value}`)
}

// NOTE: the value is never repeated, since a wrong one may hold a password.
function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new TypeError('`baseUrl` must be an http or https URL without password, query and fragment')
  }
  return url.href.replace(/\/+$/, '')
}

function userAgent(own: string | undefined): string {
  if (own !== undefined && !/^[\x20-\x7e]+$/.test(own)) throw new TypeError('`userAgent` must be printable ASCII characters')
  return `deskwire-sdk/${SDK_VERSION}${own === undefined ? '' : ` ${own}`}`
}

/** A browser, or a worker of one: there `User-Agent` is the browser's, and setting it would cost a preflight. */
function isBrowser(): boolean {
  return globalThis.navigator?.userAgent?.startsWith('Mozilla/') ?? false
}
