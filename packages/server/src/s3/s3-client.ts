import { AwsV4Signer } from 'aws4fetch'

/** How a bucket is reached. */
export interface S3Options {
  /** URL of the service without the bucket, which goes into the path. */
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** @default the global one */
  readonly fetch?: typeof fetch
  /** Lets time pass between two attempts. @default the system's timers */
  readonly wait?: (ms: number) => Promise<void>
}

/** Thrown where the service refuses. Its message holds the code that the service gave, and no key. */
export class S3Error extends Error {
  override readonly name = 'S3Error'
  readonly status: number
  readonly code: string

  constructor(verb: string, key: string, status: number, code: string) {
    super(`Could not ${verb} ${key} in S3: it answered ${status} ${code}.`)
    this.status = status
    this.code = code
  }
}

/** One request for an object, or for the bucket where the key is empty. */
interface S3Request {
  readonly verb: string
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  readonly key: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array<ArrayBuffer> | string
  /** SHA-256 of the body, hex: the service refuses what was changed on the way. */
  readonly bodySha256?: string
  /** Statuses that are answers and no failures. @default 200, 204 */
  readonly expect?: readonly number[]
}

/** Sends one signed request; tries again where the service or the way to it fails. */
export type S3Client = (request: S3Request) => Promise<Response>

const ATTEMPTS = 4
const FIRST_WAIT_MS = 100

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

const passes = (status: number): boolean => status === 429 || status >= 500

/** The text of the first element of this name in an XML answer. S3's answers are flat enough to be read so. */
export const elementOf = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]

/** Makes a client of one bucket. Requests are signed by aws4fetch (AWS Signature Version 4), the body's hash included. */
export function createS3Client(options: S3Options): S3Client {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = options
  const send = options.fetch ?? fetch
  const wait = options.wait ?? ((ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms)))
  // Keys derived for a day are kept here between requests.
  const cache = new Map<string, ArrayBuffer>()
  const base = `${endpoint.replace(/\/+$/, '')}/${bucket}`

  async function attempt(request: S3Request): Promise<Response> {
    const { method, key, query, headers, body, bodySha256 = EMPTY_SHA256 } = request
    const url = new URL(key === '' ? base : `${base}/${key}`)
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value)
    const content = body === undefined ? {} : { body }
    const signed = await new AwsV4Signer({
      method,
      url: url.href,
      headers: { ...headers, 'x-amz-content-sha256': bodySha256 },
      ...content,
      accessKeyId,
      secretAccessKey,
      region,
      service: 's3',
      cache,
    }).sign()
    return send(signed.url, { method, headers: signed.headers, ...content })
  }

  return async (request) => {
    const { verb, key, expect = [200, 204] } = request
    for (let tried = 1; ; tried += 1) {
      const last = tried === ATTEMPTS
      try {
        const response = await attempt(request)
        if (expect.includes(response.status)) return response
        const text = await response.text()
        if (last || !passes(response.status))
          throw new S3Error(verb, key, response.status, elementOf(text, 'Code') ?? 'without a code')
      } catch (error) {
        if (last || error instanceof S3Error) throw error
      }
      await wait(FIRST_WAIT_MS * 2 ** (tried - 1))
    }
  }
}
