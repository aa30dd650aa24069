/**
 * A request as most operations read it: a `Request` is one, and so is what a server has at hand before it makes one. Making one costs
 * more than a read.
 */
export interface PlainRequest {
  readonly method: string
  /** Absolute, or a path with its query in which nothing is percent-encoded. */
  readonly url: string
  /** Is asked by lower-case names; a header that came several times is joined by `, `. */
  readonly headers: Pick<Headers, 'get' | 'has'>
  /** Null where there is no body, or its length is announced and `arrayBuffer` or `whole` gives it. */
  readonly body: ReadableStream<Uint8Array> | null
  arrayBuffer(): Promise<ArrayBuffer>
  /** The body as it came, for a request that has it in one piece. @default `arrayBuffer` gives it */
  readonly whole?: () => Promise<Uint8Array>
}

/** An answer that is there as a whole. */
export interface PlainAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Null where there is none, as with 204. */
  readonly body: string | null
}

/** A whole answer as the runtime's own object. */
export const toResponse = ({ status, headers, body }: PlainAnswer): Response =>
  new Response(body, { status, headers })
