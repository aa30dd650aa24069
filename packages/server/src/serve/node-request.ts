import type { IncomingMessage } from 'node:http'
import type { PlainRequest } from '@deskwire/platform'

// What a `Request` would leave as it is: nothing percent-encoded, no fragment, no step up or down in the path.
const plainTarget = /^\/[!$&-;=?-[\]_a-z~]*$/
const dotSegment = /\/\.\.?(?:[/?]|$)/
// Of a host, the same: a port of the URL's default would be left out of it.
const plainHost = /^[a-z0-9._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/

const plainMethods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])

// Node keeps the first of several; `Headers` joins them, and what is joined is no credential and no media type.
const keptFirst: ReadonlySet<string> = new Set(['authorization', 'content-type', 'content-length'])

/** Headers as they came, read when they are asked for. */
class NodeHeaders {
  readonly #incoming: IncomingMessage

  constructor(incoming: IncomingMessage) {
    this.#incoming = incoming
  }

  get(name: string): string | null {
    const value = this.#incoming.headers[name]
    if (typeof value !== 'string') return null
    return keptFirst.has(name) ? this.#joined(name) : value
  }

  has(name: string): boolean {
    return this.get(name) !== null
  }

  #joined(name: string): string | null {
    const { rawHeaders } = this.#incoming
    let joined: string | null = null
    for (let i = 0; i < rawHeaders.length; i += 2) {
      const rawName = rawHeaders[i] as string
      if (rawName.length !== name.length || rawName.toLowerCase() !== name) continue
      const value = rawHeaders[i + 1] as string
      joined = joined === null ? value : `${joined}, ${value}`
    }
    return joined
  }
}

const brokenOff = (): Error => new Error('The connection closed before the body was there.')

/** A request as Node has it. */
class NodeRequest implements PlainRequest {
  readonly method: string
  readonly url: string
  readonly headers: NodeHeaders
  readonly body = null
  readonly #incoming: IncomingMessage

  constructor(incoming: IncomingMessage, method: string, url: string) {
    this.method = method
    this.url = url
    this.headers = new NodeHeaders(incoming)
    this.#incoming = incoming
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = await this.whole()
    return new Uint8Array(bytes).buffer
  }

  whole(): Promise<Uint8Array> {
    const incoming = this.#incoming
    // A short body comes with its headers and is there by the time that somebody asks: four listeners fewer.
    if (incoming.complete && incoming.readableLength > 0 && !incoming.readableDidRead) {
      const bytes = incoming.read() as Buffer | null
      if (bytes) return Promise.resolve(bytes)
    }
    // Its events have gone by: whoever listened now would wait for ever.
    if (incoming.destroyed) return Promise.reject(brokenOff())
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
      incoming.on('error', reject)
      // After `end` this comes too late to matter.
      incoming.on('close', () => reject(brokenOff()))
    })
  }
}

/**
 * A request of Node's as the platform reads it, without a `Request` of it.
 * @returns undefined where only a `Request` will do: its target or host is not written plainly, or its body has no announced length
 */
export function nodeRequest(incoming: IncomingMessage): PlainRequest | undefined {
  const { method = '', url = '', headers } = incoming
  const isPlain =
    plainMethods.has(method) &&
    headers['transfer-encoding'] === undefined &&
    plainHost.test(headers.host ?? '') &&
    plainTarget.test(url) &&
    !dotSegment.test(url)
  return isPlain ? new NodeRequest(incoming, method, url) : undefined
}
