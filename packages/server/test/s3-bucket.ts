import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

/** A bucket on loopback that checks signatures: written from the documents of AWS, apart from the client that it tests. */
export interface TestBucket {
  readonly endpoint: string
  readonly secretAccessKey: string
  /** Answers so many requests with 503. */
  failNext(count: number): void
  /** Sees another byte in the next body than was sent. */
  corruptNext(): void
  /** Answers the next completed upload with 200 and an error. */
  failCompletion(): void
  /** Uploads that were begun and neither completed nor given up. */
  uploads(): number
  close(): Promise<void>
}

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
const hex = (value: Buffer | string) => createHash('sha256').update(value).digest('hex')
const hmac = (key: Buffer | string, value: string) => createHmac('sha256', key).update(value).digest()
const encode = (text: string) =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** Signature Version 4, as in "Authenticating Requests: Using the Authorization Header" of the S3 API reference. */
function isSigned(request: IncomingMessage, url: URL): boolean {
  const authorization = request.headers.authorization ?? ''
  const form = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/
  const [, credential = '', signedHeaders = '', signature] = form.exec(authorization) ?? []
  const [, date = '', region = '', service = '', end] = credential.split('/')
  const names = signedHeaders.split(';')
  if (
    end !== 'aws4_request' ||
    !['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => names.includes(name))
  )
    return false
  const query = [...url.searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort()
  const canonical = [
    request.method,
    url.pathname,
    query.join('&'),
    ...names.map((name) => `${name}:${String(request.headers[name]).trim()}`),
    '',
    signedHeaders,
    request.headers['x-amz-content-sha256'],
  ].join('\n')
  const scope = `${date}/${region}/${service}/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, hex(canonical)].join('\n')
  const key = [region, service, 'aws4_request'].reduce<Buffer>(hmac, hmac(`AWS4${SECRET}`, date))
  return hmac(key, toSign).toString('hex') === signature
}

interface Answer {
  readonly status: number
  readonly body?: Buffer | string
  readonly headers?: Readonly<Record<string, string>>
}

const failure = (status: number, code: string): Answer => ({
  status,
  body: `<Error><Code>${code}</Code></Error>`,
})

/** Starts a bucket named `attachments` in the region eu-central-1. */
export async function startTestBucket(): Promise<TestBucket> {
  const objects = new Map<string, Buffer>()
  const uploads = new Map<string, Map<number, Buffer>>()
  let failing = 0
  let corrupting = false
  let failingCompletion = false
  let begun = 0

  function list(query: URLSearchParams): Answer {
    const [prefix, after, max] = ['prefix', 'start-after', 'max-keys'].map((name) => query.get(name) ?? '')
    const keys = [...objects.keys()]
      .filter((key) => key.startsWith(prefix ?? '') && key > (after ?? ''))
      .sort()
    const contents = keys.slice(0, Number(max)).map((key) => `<Contents><Key>${key}</Key></Contents>`)
    return { status: 200, body: `<ListBucketResult>${contents.join('')}</ListBucketResult>` }
  }

  function complete(key: string, id: string, body: Buffer): Answer {
    const parts = uploads.get(id)
    if (!parts) return failure(404, 'NoSuchUpload')
    if (failingCompletion) return { status: 200, body: '<Error><Code>InternalError</Code></Error>' }
    const named = [...body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>([^<]*)<\/ETag>/g)]
    const chosen = named.map(([, number, etag]) => {
      const part = parts.get(Number(number))
      return part && `"${hex(part)}"` === etag ? part : undefined
    })
    const small = chosen.slice(0, -1).some((part) => (part?.length ?? 0) < 5 * 1024 * 1024)
    if (small || chosen.includes(undefined)) return failure(400, small ? 'EntityTooSmall' : 'InvalidPart')
    objects.set(key, Buffer.concat(chosen as Buffer[]))
    uploads.delete(id)
    return { status: 200, body: '<CompleteMultipartUploadResult/>' }
  }

  function read(key: string, range: string | undefined): Answer {
    const found = objects.get(key)
    if (!found) return failure(404, 'NoSuchKey')
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
    return start === undefined
      ? { status: 200, body: found }
      : { status: 206, body: found.subarray(Number(start), Number(end) + 1) }
  }

  function answer(request: IncomingMessage, url: URL, body: Buffer): Answer {
    if (failing > 0) {
      failing -= 1
      return failure(503, 'SlowDown')
    }
    if (!isSigned(request, url)) return failure(403, 'SignatureDoesNotMatch')
    if (corrupting) {
      corrupting = false
      body = Buffer.concat([body, Buffer.from('x')])
    }
    if (hex(body) !== request.headers['x-amz-content-sha256'])
      return failure(400, 'XAmzContentSHA256Mismatch')
    if (request.method === 'PUT' && request.headers['content-length'] === undefined)
      return failure(411, 'MissingContentLength')
    const key = url.pathname.replace(/^\/attachments\/?/, '')
    const id = url.searchParams.get('uploadId') ?? ''
    if (request.method === 'GET')
      return key === '' ? list(url.searchParams) : read(key, request.headers.range)
    if (request.method === 'POST' && url.searchParams.has('uploads')) {
      begun += 1
      uploads.set(`up-${begun}`, new Map())
      return {
        status: 200,
        body: `<InitiateMultipartUploadResult><UploadId>up-${begun}</UploadId></InitiateMultipartUploadResult>`,
      }
    }
    if (request.method === 'POST') return complete(key, id, body)
    if (request.method === 'DELETE') {
      if (id === '') objects.delete(key)
      else uploads.delete(id)
      return { status: 204 }
    }
    if (id === '') objects.set(key, body)
    else uploads.get(id)?.set(Number(url.searchParams.get('partNumber')), body)
    return { status: 200, headers: { ETag: `"${hex(body)}"` } }
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const { status, body = '', headers = {} } = answer(request, url, Buffer.concat(chunks))
      response.writeHead(status, headers).end(body)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secretAccessKey: SECRET,
    failNext: (count) => void (failing = count),
    corruptNext: () => void (corrupting = true),
    failCompletion: () => void (failingCompletion = true),
    uploads: () => uploads.size,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
