import { connect, type Socket } from 'node:net'

/** What a load came to. */
export interface LoadResult {
  readonly requests: number
  readonly seconds: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Answers that were not 2xx, by status; 0 counts connections that broke. */
  readonly others: ReadonlyMap<number, number>
}

/** A load on a server. */
export interface Load {
  readonly port: number
  readonly connections: number
  readonly ms: number
  /** The n-th request as bytes. */
  readonly request: (n: number) => Buffer
  /** Is given each 2xx body. */
  readonly onBody?: (body: string) => void
}

const headEnd = Buffer.from('\r\n\r\n')

/** Writes an HTTP/1.1 request. */
export function requestBytes(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Buffer {
  const lines = [`${method} ${path} HTTP/1.1`, 'Host: 127.0.0.1']
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`)
  if (body !== '') lines.push('Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`)
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`)
}

/** Finds where a response ends; undefined while it is not all there. */
function responseIn(
  bytes: Buffer,
): { readonly status: number; readonly from: number; readonly to: number } | undefined {
  const end = bytes.indexOf(headEnd)
  if (end < 0) return undefined
  const head = bytes.toString('latin1', 0, end)
  const status = Number(head.slice(9, 12))
  const from = end + 4
  const length = /\r\ncontent-length: (\d+)/i.exec(head)
  if (length) {
    const to = from + Number(length[1])
    return bytes.length >= to ? { status, from, to } : undefined
  }
  if (/\r\ntransfer-encoding: chunked/i.test(head)) {
    const last = bytes.indexOf('0\r\n\r\n', from)
    return last < 0 ? undefined : { status, from, to: last + 5 }
  }
  return { status, from, to: from }
}

/** Sends requests over connections that stay open, each as soon as the one before is answered. */
export async function load({ port, connections, ms, request, onBody }: Load): Promise<LoadResult> {
  const took: number[] = []
  const others = new Map<number, number>()
  let next = 0
  const startedAt = performance.now()
  const endsAt = startedAt + ms
  await Promise.all(
    Array.from({ length: connections }, () => {
      return new Promise<void>((resolve) => {
        const socket: Socket = connect(port, '127.0.0.1')
        socket.setNoDelay(true)
        let sentAt = 0
        let held: Buffer = Buffer.alloc(0)
        const send = (): void => {
          sentAt = performance.now()
          if (sentAt >= endsAt) {
            socket.end()
            resolve()
            return
          }
          socket.write(request(next))
          next += 1
        }
        const broke = (): void => {
          if (performance.now() < endsAt) others.set(0, (others.get(0) ?? 0) + 1)
          resolve()
        }
        socket.on('connect', send)
        socket.on('error', broke)
        socket.on('close', broke)
        socket.on('data', (chunk: Buffer) => {
          held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
          const found = responseIn(held)
          if (!found) return
          const { status, from, to } = found
          if (status >= 200 && status < 300) {
            took.push(performance.now() - sentAt)
            onBody?.(held.toString('utf8', from, to))
          } else others.set(status, (others.get(status) ?? 0) + 1)
          held = held.subarray(to)
          send()
        })
      })
    }),
  )
  const seconds = (performance.now() - startedAt) / 1000
  took.sort((a, b) => a - b)
  const at = (share: number): number =>
    took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN
  return {
    requests: took.length,
    seconds,
    perSecond: took.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    others,
  }
}
